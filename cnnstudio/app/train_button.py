"""The run bar's own controls: the button that trains and the chip that names the device."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from cnnstudio.app.icons import Icons
from cnnstudio.app.runner import State
from cnnstudio.app.theme import Radius, Space, Theme, Type, Weight

ICON = 14
HEIGHT = 26


class TrainButton(QPushButton):
    """Says what it would do, or what is being done: Train, Starting…, Training, Resume, Stopping…"""

    def __init__(self, theme: Theme, icons: Icons) -> None:
        super().__init__()
        self._theme, self._icons = theme, icons
        self._active = self._compact = False
        self._words = {
            State.STARTING: self.tr("Starting…"),
            State.RUNNING: self.tr("Training"),
            State.PAUSED: self.tr("Resume"),
            State.STOPPING: self.tr("Stopping…"),
        }
        self._again = self.tr("Try again")
        self.setObjectName("trainButton")
        self.setFont(theme.font(Type.BASE, Weight.MEDIUM))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.show_state(State.IDLE, enabled=False)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def show_state(self, state: State, *, enabled: bool, hindered: bool = False) -> None:
        """Show what the runner does and whether a press has a meaning now; `hindered`, it tries again."""
        active = state in (State.STARTING, State.RUNNING, State.STOPPING)
        if active != self._active:
            self._active = active
            self.update()
        self.setText(self._again if hindered else self._words.get(state, self.tr("Train")))
        self.setAccessibleName(self.text())
        self.setEnabled(enabled)

    def set_compact(self, compact: bool) -> None:
        """Show the icon alone, where there is no room for a word."""
        if compact != self._compact:
            self._compact = compact
            self.updateGeometry()
            self.update()

    @property
    def full_width(self) -> int:
        """How wide it is with its words."""
        # As wide as the widest of its words, so that nothing beside it moves.
        metrics = QFontMetrics(self.font())
        widest = max(
            metrics.horizontalAdvance(words) for words in (*self._words.values(), self._again, self.tr("Train"))
        )
        return widest + Space.XS + self.compact_width

    @property
    def compact_width(self) -> int:
        """How wide it is as an icon."""
        return self._theme.px(ICON) + 2 * Space.M

    def sizeHint(self) -> QSize:
        return QSize(self.compact_width if self._compact else self.full_width, self._theme.px(HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, theme = QPainter(self), self._theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        ground, border = theme.color("surface"), theme.color("control_border")
        if self._active:
            ground = border = theme.color("accent_soft")
        elif not self.isEnabled():
            border = theme.color("hairline")
        elif self.underMouse() or self.isDown():
            ground = theme.color("hover")
        painter.setPen(QPen(theme.accent, 2) if self.hasFocus() else QPen(border, 1))
        painter.setBrush(ground)
        painter.drawRoundedRect(area, Radius.BUTTON, Radius.BUTTON)
        ink = theme.accent if self._active or self.isEnabled() else theme.color("text3")
        words = "" if self._compact else self.text()
        side = theme.px(ICON)
        width = side + (Space.XS + QFontMetrics(self.font()).horizontalAdvance(words) if words else 0)
        left = (self.width() - width) / 2
        self._icons.paint(painter, "play", QRectF(left, (self.height() - side) / 2, side, side), ink)
        painter.setPen(ink)
        painter.setFont(self.font())
        beside = QRectF(left + side + Space.XS, 0, self.width(), self.height())
        painter.drawText(beside, Qt.AlignmentFlag.AlignVCenter, words)


class DeviceChip(QWidget):
    """Names what trains: the device is chosen by the program, and known once torch is there."""

    def __init__(self, theme: Theme, icons: Icons) -> None:
        super().__init__()
        self._theme, self._icons = theme, icons
        self._device = ""
        self._font = theme.font(Type.BASE, Weight.MEDIUM)
        self.setObjectName("deviceLabel")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_device(self.tr("Auto"))
        theme.changed.connect(self.update)

    @property
    def device(self) -> str:
        """The name shown."""
        return self._device

    def set_device(self, device: str) -> None:
        """Show another name."""
        self._device = device
        self.setAccessibleName(self.tr("Device: {name}").format(name=device))
        self.setToolTip(self.tr("Training uses the fastest device there is: {name}").format(name=device))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        width = QFontMetrics(self._font).horizontalAdvance(self._device)
        return QSize(width + self._theme.px(ICON) + Space.XS + 2 * Space.S, self._theme.px(HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, theme = QPainter(self), self._theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("hover"))
        painter.drawRoundedRect(QRectF(self.rect()), Radius.BUTTON, Radius.BUTTON)
        side = theme.px(ICON)
        icon = QRectF(Space.S, (self.height() - side) / 2, side, side)
        self._icons.paint(painter, "device", icon, theme.color("text2"))
        painter.setPen(theme.color("text"))
        painter.setFont(self._font)
        words = QRectF(icon.right() + Space.XS, 0, self.width(), self.height())
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, self._device)
