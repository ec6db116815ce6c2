"""A layer's card: one widget that paints itself, so that focus, accessible name and drag come from Qt."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from cnnstudio.app.designer import card_handles, card_row, describe, paint
from cnnstudio.app.designer.base_card import BaseCard, Pick
from cnnstudio.app.designer.card_row import Look, RowPainter
from cnnstudio.app.designer.fonts import Faces
from cnnstudio.app.designer.items import Item
from cnnstudio.app.designer.problems import ProblemPanel, severity_color
from cnnstudio.app.designer.retire import retire
from cnnstudio.app.icons import Icons
from cnnstudio.app.theme import Theme
from cnnstudio.network.tree import format_address

DRAGGED_OPACITY = 0.45
FOUND_BAR = 4
NAME, BELOW_NAME = 47, 4
"""Where the menu opens that the keyboard asked for: under the name."""


class CardButton(NamedTuple):
    """A button that a card paints by itself, and its tip."""

    area: QRectF
    tip: str


class LayerCard(BaseCard):
    """A layer: a card, a slim one without settings, or a row docked under the card before it."""

    repaired = Signal(object)
    hush_wanted = Signal(object)

    def __init__(self, theme: Theme, icons: Icons, faces: Faces, look: Look, parent: QWidget) -> None:
        super().__init__(theme, icons, faces, parent)
        self._look = look
        self._dragged = self._found = False
        self._menu_pressed = False
        self._pointed: CardButton | None = None
        self._panel: ProblemPanel | None = None
        self._place = (0, 0, 0, 0)
        self.setMouseTracking(True)
        self.setObjectName(f"card:{format_address(look.item.address)}")
        self._describe()

    @property
    def item(self) -> Item:
        """What the card shows."""
        return self._look.item

    @property
    def look(self) -> Look:
        """All that its picture depends on."""
        return self._look

    @property
    def row_height(self) -> int:
        """The height of the card without its problems."""
        return self.height() - (self._panel.height() if self._panel else 0)

    @property
    def repairs(self) -> list[QAbstractButton]:
        """The buttons of its repairs."""
        return list(self._panel.buttons) if self._panel else []

    def show_look(self, look: Look) -> None:
        """Show something else; does nothing where nothing differs."""
        if look == self._look:
            return
        before, self._look = self._look, look
        if before.item.told != look.item.told:
            self._describe()
        self.update()

    def put(self, left: int, top: int, width: int, height: int) -> None:
        """Stand somewhere on the parent; to know that nothing moves is cheaper than to ask Qt for it."""
        place = (left, top, width, height)
        if place != self._place:
            self._place = place
            self.setGeometry(*place)

    def set_selected(self, selected: bool, *, current: bool) -> None:
        super().set_selected(selected, current=current)
        if self._panel is not None:
            self._panel.set_default(current)

    def set_found(self, found: bool) -> None:
        """Mark it as found by a search, or not."""
        if found != self._found:
            self._found = found
            self._describe_type()
            self.update()

    def set_dragged(self, dragged: bool) -> None:
        """Fade while it is being dragged."""
        self._dragged = dragged
        self.update()

    @property
    def menu_area(self) -> QRectF:
        """Where the menu's button is, which shows under the pointer and with the keyboard's focus."""
        return card_row.menu_area(self._faces, self._look, self.row_height)

    @property
    def hovered(self) -> bool:
        """Whether the pointer is on it."""
        return self.underMouse()

    def menu_point(self) -> QPoint:
        """Under the row's name."""
        return self.mapToGlobal(QPoint(self._faces.px(NAME), self.row_height - BELOW_NAME))

    def _buttons(self) -> Sequence[CardButton]:
        return (CardButton(self.menu_area, self.tr("Menu (Shift+F10)")),)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._menu_pressed = event.button() == Qt.MouseButton.LeftButton and self.menu_area.contains(event.position())
        if self._menu_pressed:
            self.picked.emit(Pick.KEEP)
            return
        super().mousePressEvent(event)
        self._point_at(event.position(), event.buttons())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if not self._menu_pressed:
            super().mouseMoveEvent(event)
        self._point_at(event.position(), event.buttons())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        pressed, self._menu_pressed = self._menu_pressed, False
        self._point_at(event.position(), event.buttons())
        if not pressed:
            super().mouseReleaseEvent(event)
        elif self.menu_area.contains(event.position()):
            self.menu_wanted.emit(self.mapToGlobal(self.menu_area.bottomLeft().toPoint()))

    def _point_at(self, at: QPointF, buttons: Qt.MouseButton) -> None:
        """Take the cursor and the tip of what the pointer is over."""
        pointed = next((button for button in self._buttons() if button.area.contains(at)), None)
        if pointed is not None:
            self.setCursor(Qt.CursorShape.PointingHandCursor)
        elif card_handles.grip_area(self._faces, self.row_height).contains(at):
            held = buttons & Qt.MouseButton.LeftButton
            self.setCursor(Qt.CursorShape.ClosedHandCursor if held else Qt.CursorShape.OpenHandCursor)
        else:
            self.unsetCursor()
        if pointed != self._pointed:
            self._pointed = pointed
            self.setToolTip(pointed.tip if pointed else "")
            self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_panel()

    def _describe(self) -> None:
        item = self.item
        self.setAccessibleName(describe.spoken(item))
        self._describe_type()
        self._drop_panel()
        if item.problems:
            self._place_panel()

    def _describe_type(self) -> None:
        kind = describe.type_label(self.item.node)
        self.setAccessibleDescription(self.tr("{kind}, found").format(kind=kind) if self._found else kind)

    def _drop_panel(self) -> None:
        if self._panel is not None:
            if self._panel.isAncestorOf(QApplication.focusWidget() or self):
                self.setFocus(Qt.FocusReason.OtherFocusReason)
            retire(self._panel)
            self._panel = None

    def _place_panel(self) -> None:
        if not self.item.problems or self.width() <= 0:
            return
        if self._panel is None or self._panel.width() != self.width():
            self._drop_panel()
            self._panel = ProblemPanel(self._theme, self._icons, self._faces, self.item, self.width(), self)
            self._panel.repaired.connect(self.repaired)
            self._panel.hush_wanted.connect(self.hush_wanted)
            self._panel.set_default(self.current)
            self._panel.show()
        self._panel.move(0, self.height() - self._panel.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._dragged:
            painter.setOpacity(DRAGGED_OPACITY)
        look = self._look
        item = look.item
        self._draw_body(painter, event.rect())
        if self._found:
            self._draw_found(painter)
        if self._panel is not None:
            self._draw_problem_ground(painter, self._panel.y())
        handled = self.hovered or (self.keyboard_focus and self.hasFocus())
        RowPainter(self._theme, self._icons, self._faces, look).draw(painter, self.row_height, menu=handled)
        self._draw_handles(painter, menu=handled)
        ring = self._faces.line(2)
        if self.selected:
            pen = QPen(self._theme.accent, ring)
            self._draw_ring(painter, pen, above=look.joined_above, below=look.joined_below)
        if item.broken:
            pen = QPen(self._theme.color("danger"), ring)
            self._draw_ring(painter, pen, inset=ring * self.selected)

    def _draw_body(self, painter: QPainter, _area: QRect) -> None:
        """What is under the row: the card's ground."""
        look = self._look
        self._draw_ground(painter, above=look.joined_above, below=look.joined_below, dashed=look.item.unknown)
        if look.joined_above:
            columns = look.columns(self._faces)
            line = QRectF(columns.name, 0, columns.field_right - columns.name, 1)
            painter.fillRect(line, self._theme.color("hairline"))

    def _draw_handles(self, painter: QPainter, *, menu: bool) -> None:
        """The grip under the pointer; the menu's button there and with the keyboard's focus."""
        if self.hovered:
            card_handles.draw_grip(painter, self._theme, self._faces, self.row_height)
        if menu:
            self._draw_button(painter, self.menu_area, "menu")

    def _draw_button(self, painter: QPainter, area: QRectF, icon: str) -> None:
        over = self.hovered and self._pointed is not None and self._pointed.area == area
        card_handles.draw_button(painter, self._theme, self._icons, self._faces, area, icon, over=over)

    def _draw_found(self, painter: QPainter) -> None:
        """A soft ground, with a bar at its left edge."""
        look = self._look
        height = self.row_height if look.inside is not None else self.height()
        area = QRectF(0, 0, self.width(), height).adjusted(1, 1, -1, -1)
        bottom = not look.joined_below and look.inside is None
        ground = paint.rounded(area, self._faces.px(self.corner) - 1, top=not look.joined_above, bottom=bottom)
        painter.fillPath(ground, self._theme.color("accent_soft"))
        painter.save()
        painter.setClipPath(ground)
        painter.fillRect(QRectF(0, 0, self._faces.px(FOUND_BAR), height), self._theme.accent)
        painter.restore()

    def _draw_problem_ground(self, painter: QPainter, top: int) -> None:
        theme = self._theme
        area = QRectF(0.5, top, self.width() - 1, self.height() - top - 0.5)
        painter.setPen(Qt.PenStyle.NoPen)
        soft = theme.color("danger_soft") if self.item.broken else theme.tile("activation")
        painter.setBrush(soft)
        painter.drawPath(paint.rounded(area, self._faces.px(self.corner), top=False))
        severity = "error" if self.item.broken else "warning"
        line = severity_color(theme, severity)
        line.setAlphaF(0.35)
        painter.fillRect(QRectF(0, top, self.width(), 1), line)
