"""How many steps a recipe takes, and how long that is at the speed that was measured."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from cnnstudio.app import i18n
from cnnstudio.app.session import Session
from cnnstudio.app.step_cost import costs
from cnnstudio.app.theme import Radius, Space, Theme, Type, Weight
from cnnstudio.app.widgets import label
from cnnstudio.network import Document


class RecipeCost(QWidget):
    """A time is shown only for a network, a batch size and a device whose steps were timed in a training."""

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._theme = session, theme
        self._total = 0
        self._device = ""
        self._measured: tuple[object, str, float] | None = None
        self.setObjectName("recipeCost")
        self.setAccessibleName(self.tr("What this recipe takes"))
        self._words = label(theme, self.tr("This recipe"), Type.SMALL, role="text2")
        self._steps = label(theme, size=Type.SMALL, weight=Weight.SEMIBOLD)
        self._steps.setObjectName("recipeStepsLabel")
        self._speed = label(theme, size=Type.SMALL, role="text2")
        self._speed.setObjectName("recipeSpeedLabel")
        self._time = label(theme, size=Type.SMALL, weight=Weight.SEMIBOLD)
        self._time.setObjectName("recipeTimeLabel")
        grid = QGridLayout(self)
        grid.setContentsMargins(Space.M, Space.S, Space.M, Space.S)
        grid.setHorizontalSpacing(Space.S)
        grid.setVerticalSpacing(Space.XS)
        grid.setColumnStretch(0, 1)
        for line, (words, figure) in enumerate(((self._words, self._steps), (self._speed, self._time))):
            words.setWordWrap(True)
            grid.addWidget(words, line, 0)
            grid.addWidget(figure, line, 1, Qt.AlignmentFlag.AlignRight)
        session.changed.connect(self.refresh)
        theme.changed.connect(self.update)
        self.refresh()

    def show_steps(self, total: int) -> None:
        """Show how many steps the recipe takes; 0 while that is not known."""
        self._total = total
        self.refresh()

    def show_speed(self, document: Document, device: str, steps_per_second: float) -> None:
        """Take how fast the steps of a document were on a device."""
        self._measured = costs(document), device.casefold(), steps_per_second
        self.refresh()

    def show_device(self, device: str) -> None:
        """Take what the next training uses."""
        self._device = device.casefold()
        self.refresh()

    def refresh(self) -> None:
        """Show the time for the session's document, if it is known."""
        self.setVisible(self._total > 0)
        words = self.tr("1 step") if self._total == 1 else self.tr("{steps} steps")
        self._steps.setText(words.format(steps=i18n.count(self._total)))
        speed = self._known()
        for part in (self._speed, self._time):
            part.setVisible(speed is not None)
        if speed is not None:
            self._speed.setText(self.tr("At {number} steps a second").format(number=f"{speed:,.1f}"))
            self._time.setText(i18n.duration(self._total / speed))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color("hover"))
        painter.drawRoundedRect(self.rect(), Radius.CARD, Radius.CARD)

    def _known(self) -> float | None:
        if self._measured is None:
            return None
        steps, device, speed = self._measured
        elsewhere = bool(self._device) and device != self._device
        return None if elsewhere or steps != costs(self._session.document) else speed
