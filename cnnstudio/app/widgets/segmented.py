"""A choice of a few, all in sight: buttons in a row, or in several, of which one is down."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLayout, QSizePolicy, QToolButton, QWidget

from cnnstudio.app.theme import Radius, Theme, Type, Weight
from cnnstudio.app.widgets.flow import FlowLayout


class Segmented(QWidget):
    """Exclusive choices, each a (value, text); `chosen` comes with the value that a person chooses.

    Where it `wraps`, it goes on in another row where one is too narrow; the layout it is in must be able to give that.
    """

    chosen = Signal(object)

    def __init__(
        self,
        theme: Theme,
        choices: Sequence[tuple[object, str]],
        name: str,
        parent: QWidget | None = None,
        *,
        wraps: bool = False,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._values = [value for value, _text in choices]
        self._group = QButtonGroup(self)
        self.setObjectName(name)
        row: QLayout = FlowLayout(self, fill=True) if wraps else QHBoxLayout(self)
        row.setSpacing(0)
        row.setContentsMargins(2, 2, 2, 2)
        for index, (value, text) in enumerate(choices):
            button = _Segment(theme, text, self)
            button.setObjectName(f"{name}-{value}")
            self._group.addButton(button, index)
            row.addWidget(button)
        self._group.idClicked.connect(lambda index: self.chosen.emit(self._values[index]))
        upright = QSizePolicy.Policy.Preferred if wraps else QSizePolicy.Policy.Fixed
        self.setSizePolicy(QSizePolicy.Policy.Expanding, upright)
        theme.changed.connect(self.update)

    @property
    def value(self) -> object:
        """The value chosen, or None."""
        index = self._group.checkedId()
        return self._values[index] if index >= 0 else None

    def set_value(self, value: object) -> None:
        """Show `value` as chosen, without a signal."""
        self._group.button(self._values.index(value)).setChecked(True)

    def button(self, value: object) -> QToolButton:
        """The button of a value."""
        button = self._group.button(self._values.index(value))
        assert isinstance(button, QToolButton)
        return button

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color("hover"))
        painter.drawRoundedRect(QRectF(self.rect()), Radius.BUTTON, Radius.BUTTON)


class _Segment(QToolButton):
    """One of the buttons; the arrow keys go to its neighbours."""

    def __init__(self, theme: Theme, text: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setText(text)
        self.setCheckable(True)
        self.setAccessibleName(text)
        self.setFont(theme.font(Type.SMALL, Weight.MEDIUM))
        self.setMinimumHeight(theme.px(24))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        theme.changed.connect(self.update)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()), 0)
        group = self.group()
        neighbour = group.button(group.id(self) + step) if step else None
        if neighbour is None:
            super().keyPressEvent(event)
        else:
            neighbour.setFocus(Qt.FocusReason.TabFocusReason)
            neighbour.click()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        focused = self.hasFocus()
        if self.isChecked() or focused:
            painter.setPen(self._theme.accent if focused else self._theme.color("control_border"))
            painter.setBrush(self._theme.color("surface") if self.isChecked() else Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(area, Radius.FIELD, Radius.FIELD)
        role = "text3" if not self.isEnabled() else "text" if self.isChecked() or self.underMouse() else "text2"
        painter.setPen(self._theme.color(role))
        painter.setFont(self.font())
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, self.text())
