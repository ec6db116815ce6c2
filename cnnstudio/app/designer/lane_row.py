"""A lane in the inspector: its number, the layers in it and the shape that it gives."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from cnnstudio.app import i18n
from cnnstudio.app.designer import paint
from cnnstudio.app.designer.fonts import Face
from cnnstudio.app.designer.items import Item
from cnnstudio.app.theme import Radius, Theme, Type, Weight
from cnnstudio.network import Shape

HEIGHT, SIDE, NUMBER = 30, 8, 18
LEAST_WORDS = 40
"""The least room for the names of the layers, which are cut where there are many."""


class LaneRow(QAbstractButton):
    """A lane to be chosen, of which one is. The arrow keys go to its neighbours, Enter goes into it."""

    moved_on = Signal(int)
    """An arrow key asks for the row so many places on."""
    entered = Signal()
    """Enter or a double click: to the lane's first layer."""
    delete_wanted = Signal()
    """Del: the lane is to go."""
    shift_wanted = Signal(int)
    """Alt and an arrow key: the lane is to change places with a neighbour."""

    def __init__(self, theme: Theme, number: int) -> None:
        super().__init__()
        self._theme, self._number = theme, number
        self._face = Face(theme.font(Type.SMALL))
        self._figures = Face(theme.font(Type.SMALL, Weight.MEDIUM))
        self._names, self._shape = "", ""
        self._unknown = False
        self.setObjectName(f"lane:{number}")
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setToolTip(self.tr("Enter: to the lane's first layer. Alt+↑, Alt+↓: change places. Del: remove it."))
        theme.changed.connect(self.update)

    @property
    def words(self) -> str:
        """The names of the layers in it."""
        return self._names

    @property
    def shape(self) -> str:
        """What it gives, as it is shown."""
        return self._shape

    def show_lane(self, items: tuple[Item, ...], gives: Shape | None) -> None:
        """Show a lane's layers, and the shape that it gives (None: unknown)."""
        self._names = ", ".join(item.name for item in items) or self.tr("passes its input on")
        self._shape, self._unknown = i18n.shape(gives), gives is None
        spoken = self.tr("Lane {number}: {layers}, output {shape}")
        number = i18n.count(self._number + 1)
        self.setAccessibleName(spoken.format(number=number, layers=self._names, shape=self._shape))
        self.update()

    def sizeHint(self) -> QSize:
        px = self._theme.px
        width = px(2 * SIDE + NUMBER + LEAST_WORDS + SIDE) + self._figures.width(self._shape)
        return QSize(width, px(HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.entered.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(key, 0)
        if step and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.shift_wanted.emit(step)
        elif step:
            self.moved_on.emit(step)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.delete_wanted.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme, px, area = self._theme, self._theme.px, QRectF(self.rect())
        chosen = self.isChecked()
        pen = QPen(theme.color("control_border" if self.underMouse() or chosen else "hairline"), 1)
        if self.hasFocus():
            pen = QPen(theme.accent, 2)
        paint.filled(painter, area, Radius.FIELD, theme.color("accent_soft" if chosen else "surface"), pen)
        inner = area.adjusted(px(SIDE), 0, -px(SIDE), 0)
        number = i18n.count(self._number + 1)
        paint.text(painter, self._figures, theme.family("branches"), inner, number)
        shown = self._figures.width(self._shape)
        role = "text3" if self._unknown else "text"
        paint.text(painter, self._figures, theme.color(role), inner, self._shape, right=True)
        names = inner.adjusted(px(NUMBER), 0, -shown - px(SIDE), 0)
        paint.text(painter, self._face, theme.color("text2"), names, self._names)
