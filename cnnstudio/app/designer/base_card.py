"""What all cards share: selection, focus, hover, and how a mouse handles them."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from cnnstudio.app.designer import paint
from cnnstudio.app.designer.fonts import Faces
from cnnstudio.app.icons import Icons
from cnnstudio.app.speaking import tell_selected
from cnnstudio.app.theme import Radius, Theme

BEYOND = 24
"""How far a joined card's outline goes past its edge, so that the edge itself is not drawn."""
BY_KEYBOARD = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason, Qt.FocusReason.ShortcutFocusReason)
"""How the focus comes where a ring is to show it."""


class Pick(Enum):
    """How a person selects a card."""

    ALONE = "alone"
    TOGGLE = "toggle"
    """Added to those selected, or taken away (Ctrl)."""
    RANGE = "range"
    """With all between it and where the selection began (Shift)."""
    KEEP = "keep"
    """The current one of those selected; alone where it is not one of them."""


class BaseCard(QAbstractButton):
    """The input's card, or a layer's. A button, so that a screen reader can press it; it paints itself."""

    picked = Signal(object)
    """A person wants it selected: a `Pick`."""
    drag_wanted = Signal(QPoint)
    """The mouse pulls at it, from the point given (the card's own coordinates)."""
    menu_wanted = Signal(QPoint)
    """A person asks for its menu, at a point on the screen."""
    focus_changed = Signal()
    """The keyboard came or went."""

    def __init__(self, theme: Theme, icons: Icons, faces: Faces, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._icons, self._faces = theme, icons, faces
        self._pressed_at: QPoint | None = None
        self._alone_on_release = False
        self.keyboard_focus = False
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.clicked.connect(self._pick_alone)

    @property
    def selected(self) -> bool:
        """Whether it is one of those selected."""
        return self.isChecked()

    @property
    def current(self) -> bool:
        """Whether it is the current one of those selected, which alone the Tab key reaches."""
        return self.focusPolicy() is Qt.FocusPolicy.StrongFocus

    @property
    def corner(self) -> int:
        """The radius of its corners."""
        return Radius.CARD

    @property
    def row_height(self) -> int:
        """How high its row is, without what stands below that in it."""
        return self.height()

    def set_selected(self, selected: bool, *, current: bool) -> None:
        """Show it as selected, or not, and as the current one of those."""
        if selected != self.selected:
            self.setChecked(selected)
            tell_selected(self, selected)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if current else Qt.FocusPolicy.ClickFocus)

    def pick_also(self) -> None:
        """Ask to be added to those selected, or taken away from them."""
        self.picked.emit(Pick.TOGGLE)

    def _pick_alone(self) -> None:
        self.picked.emit(Pick.ALONE)

    def nextCheckState(self) -> None:
        """A press selects; it never takes the selection away."""
        self.setChecked(True)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Select; one of several that are selected becomes the only one with the release, for a drag takes them all."""
        left = event.button() == Qt.MouseButton.LeftButton
        way = _way(event.modifiers()) if left else Pick.KEEP
        if left:
            self._pressed_at = event.position().toPoint()
            self._alone_on_release = way is Pick.ALONE and self.selected
        self.picked.emit(Pick.KEEP if self._alone_on_release else way)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        start = self._pressed_at
        if start is None or not event.buttons() & Qt.MouseButton.LeftButton:
            return
        if (event.position().toPoint() - start).manhattanLength() >= QApplication.startDragDistance():
            self._pressed_at, self._alone_on_release = None, False
            self.drag_wanted.emit(start)

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        self._pressed_at = None
        if self._alone_on_release:
            self._alone_on_release = False
            self._pick_alone()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.picked.emit(Pick.KEEP)
        keyboard = event.reason() == QContextMenuEvent.Reason.Keyboard
        self.menu_wanted.emit(self.menu_point() if keyboard else event.globalPos())

    def menu_point(self) -> QPoint:
        """Where a menu that the keyboard asked for appears, on the screen."""
        return self.mapToGlobal(QPoint(self._faces.px(47), self.height() - 4))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space selects, as on any button, with Ctrl it adds or takes away; all other keys go on to the sheet."""
        if event.key() == Qt.Key.Key_Space and event.modifiers() == Qt.KeyboardModifier.ControlModifier:
            self.pick_also()
        elif event.key() == Qt.Key.Key_Space:
            super().keyPressEvent(event)
        else:
            event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:
        if event.reason() is not Qt.FocusReason.ActiveWindowFocusReason:
            self.keyboard_focus = event.reason() in BY_KEYBOARD
        super().focusInEvent(event)
        if event.reason() is not Qt.FocusReason.MouseFocusReason:  # the press itself says how it selects
            self.picked.emit(Pick.KEEP)
        self.focus_changed.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        if event.reason() is not Qt.FocusReason.ActiveWindowFocusReason:
            self.keyboard_focus = False
        super().focusOutEvent(event)
        self.focus_changed.emit()

    def _draw_ground(
        self, painter: QPainter, *, above: bool = False, below: bool = False, dashed: bool = False
    ) -> None:
        """The card's ground and hairline; joined edges are left open."""
        theme, beyond = self._theme, self._faces.px(BEYOND)
        area = QRectF(self.rect()).adjusted(0, -beyond * above, 0, beyond * below)
        role = "control_border" if self.underMouse() or dashed else "hairline"
        pen = QPen(theme.color(role), 1)
        if dashed:
            pen.setDashPattern([4, 3])
        paint.filled(painter, area, self._faces.px(Radius.CARD), theme.color("canvas" if dashed else "surface"), pen)

    def _draw_ring(
        self, painter: QPainter, pen: QPen, *, inset: float = 0, above: bool = False, below: bool = False
    ) -> None:
        """A ring along the card's edge, or `inset` within it; open where the card is joined."""
        inset += pen.widthF() / 2
        area = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(paint.rounded(area, self._faces.px(self.corner) - inset, top=not above, bottom=not below))


def _way(modifiers: Qt.KeyboardModifier) -> Pick:
    if modifiers & Qt.KeyboardModifier.ShiftModifier:
        return Pick.RANGE
    return Pick.TOGGLE if modifiers & Qt.KeyboardModifier.ControlModifier else Pick.ALONE
