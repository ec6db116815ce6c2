"""A chip of the palette: one layer type, or a ready part."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QApplication, QSizePolicy

from cnnstudio.app import i18n
from cnnstudio.app.designer import additions, paint
from cnnstudio.app.designer.additions import Addition
from cnnstudio.app.designer.fonts import Face
from cnnstudio.app.icons import Icons
from cnnstudio.app.theme import Radius, Theme, Type, Weight

CHIP_HEIGHT, ICON, SIDE, RIGHT = 29, 14, 7, 4


class Chip(QAbstractButton):
    """A layer type or part. Dragging takes one of it along; pressing it by keyboard or double-clicking adds one."""

    drag_wanted = Signal()
    """The mouse pulls at it."""
    moved_on = Signal(int, int)
    """An arrow key asks for the chip so many columns and rows away."""

    def __init__(self, theme: Theme, icons: Icons, addition: Addition) -> None:
        super().__init__()
        self._theme, self._icons, self.addition = theme, icons, addition
        self._key = additions.key(addition)
        self._face = Face(theme.font(Type.SMALL, Weight.MEDIUM))
        self._pressed_at: QPoint | None = None
        self._dragged = False
        self._compact = False
        self.found = True
        self.label = i18n.text(additions.short_label(addition))
        self._name = i18n.text(addition.label)
        help_ = i18n.text(addition.help)
        self.setObjectName(f"chip:{self._key}")
        self.setText(self.label)
        self.setAccessibleName(self._name)
        self.setAccessibleDescription(help_)
        self.setToolTip(f"{self._name}: {help_}")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        theme.changed.connect(self.update)

    @property
    def needed_width(self) -> int:
        """The width at which the label is not cut."""
        return self._text_left() + self._face.width(self.label) + self._theme.px(RIGHT)

    @property
    def icon_width(self) -> int:
        """The width of the icon with its margins."""
        return self._theme.px(2 * SIDE + ICON)

    def set_compact(self, compact: bool) -> None:
        """Show the icon alone; the tip has the name."""
        self._compact = compact
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self.icon_width if self._compact else self.needed_width, self._theme.px(CHIP_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.icon_width, self._theme.px(CHIP_HEIGHT))

    def matches(self, wanted: str) -> bool:
        """Whether a search finds it."""
        return any(wanted.casefold() in name.casefold() for name in (self.label, self._name, self._key))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed_at = event.position().toPoint()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        start = self._pressed_at
        if start is None or not event.buttons() & Qt.MouseButton.LeftButton:
            return
        if (event.position().toPoint() - start).manhattanLength() >= QApplication.startDragDistance():
            self._pressed_at = None
            self.drag_wanted.emit()

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        self._pressed_at = None

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.clicked.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        steps = {Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Up: (0, -1), Qt.Key.Key_Down: (0, 1)}
        if key in steps:
            self.moved_on.emit(*steps[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.clicked.emit()
        elif key == Qt.Key.Key_Space:
            super().keyPressEvent(event)
        else:
            event.ignore()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme = self._theme
        pen = QPen(theme.color("control_border" if self.underMouse() else "hairline"), 1)
        ground = theme.color("surface")
        if self._dragged:
            pen, ground = QPen(theme.accent, 1), theme.color("accent_soft")
        elif self.isDown():
            ground = theme.color("hover")
        if self.hasFocus():
            pen = QPen(theme.accent, 2)
        paint.filled(painter, QRectF(self.rect()), Radius.FIELD, ground, pen)
        size = theme.px(ICON)
        left = (self.width() - size) / 2 if self._compact else theme.px(SIDE)
        spot = QRectF(left, (self.height() - size) / 2, size, size)
        self._icons.paint(painter, self._key, spot, theme.family(self.addition.family))
        if self._compact:
            return
        left = self._text_left()
        area = QRectF(left, 0, self.width() - left - self._theme.px(RIGHT) / 2, self.height())
        paint.text(painter, self._face, theme.color("text"), area, self.label)

    def _text_left(self) -> int:
        return self._theme.px(SIDE + ICON + 6)

    def set_dragged(self, dragged: bool) -> None:
        """Take the accent while a layer of it is being dragged."""
        self._dragged = dragged
        self.update()
