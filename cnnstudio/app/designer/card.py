"""A layer's card: one widget that paints itself, so that focus, accessible name and drag come from Qt."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QEnterEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from cnnstudio.app import i18n
from cnnstudio.app.designer import describe, paint
from cnnstudio.app.designer.fonts import Faces
from cnnstudio.app.designer.items import Item
from cnnstudio.app.designer.layout import Kind, Place
from cnnstudio.app.designer.problems import ProblemPanel, severity_color
from cnnstudio.app.designer.retire import retire
from cnnstudio.app.icons import Icons
from cnnstudio.app.theme import Radius, Theme

DRAGGED_OPACITY = 0.45
BEYOND = 24
"""How far a joined card's outline goes past its edge, so that the edge itself is not drawn."""
BY_KEYBOARD = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason, Qt.FocusReason.ShortcutFocusReason)
"""How the focus comes where a ring is to show it."""


class Look(NamedTuple):
    """All that a card's picture depends on."""

    item: Item
    kind: Kind
    joined_above: bool
    joined_below: bool
    most_kept: int


class BaseCard(QAbstractButton):
    """What the input's card and the layers' cards share: selection, focus, hover, and how a mouse handles them."""

    picked = Signal()
    """A person wants it selected."""
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
        self.keyboard_focus = False
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.clicked.connect(self.picked)

    @property
    def selected(self) -> bool:
        """Whether it is the selected one, which alone the Tab key reaches."""
        return self.isChecked()

    def set_selected(self, selected: bool) -> None:
        """Show it as selected, or not."""
        self.setChecked(selected)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if selected else Qt.FocusPolicy.ClickFocus)

    def nextCheckState(self) -> None:
        """A press selects; it never takes the selection away."""
        self.setChecked(True)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed_at = event.position().toPoint()
        self.picked.emit()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        start = self._pressed_at
        if start is None or not event.buttons() & Qt.MouseButton.LeftButton:
            return
        if (event.position().toPoint() - start).manhattanLength() >= QApplication.startDragDistance():
            self._pressed_at = None
            self.drag_wanted.emit(start)

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        self._pressed_at = None

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.picked.emit()
        keyboard = event.reason() == QContextMenuEvent.Reason.Keyboard
        self.menu_wanted.emit(self.menu_point() if keyboard else event.globalPos())

    def menu_point(self) -> QPoint:
        """Where a menu that the keyboard asked for appears, on the screen."""
        return self.mapToGlobal(QPoint(self._theme.px(47), self.height() - 4))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space selects, as on any button; all other keys go on to the sheet."""
        if event.key() == Qt.Key.Key_Space:
            super().keyPressEvent(event)
        else:
            event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:
        if event.reason() is not Qt.FocusReason.ActiveWindowFocusReason:
            self.keyboard_focus = event.reason() in BY_KEYBOARD
        super().focusInEvent(event)
        if not self.selected:
            self.picked.emit()
        self.focus_changed.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        if event.reason() is not Qt.FocusReason.ActiveWindowFocusReason:
            self.keyboard_focus = False
        super().focusOutEvent(event)
        self.focus_changed.emit()

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.update()

    def _draw_ground(
        self, painter: QPainter, *, above: bool = False, below: bool = False, dashed: bool = False
    ) -> QRectF:
        """The card's ground and hairline; joined edges are left open. Returns its inside."""
        theme = self._theme
        area = QRectF(self.rect()).adjusted(0.5, 0.5 - BEYOND * above, -0.5, -0.5 + BEYOND * below)
        role = "control_border" if self.underMouse() or dashed else "hairline"
        pen = QPen(theme.color(role), 1)
        if dashed:
            pen.setDashPattern([4, 3])
        painter.setPen(pen)
        painter.setBrush(theme.color("canvas" if dashed else "surface"))
        painter.drawRoundedRect(area, Radius.CARD, Radius.CARD)
        return QRectF(self.rect())

    def _draw_ring(self, painter: QPainter, pen: QPen, *, above: bool = False, below: bool = False) -> None:
        inset = pen.widthF() / 2
        area = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(paint.rounded(area, Radius.CARD - inset, top=not above, bottom=not below))


class LayerCard(BaseCard):
    """A layer, branches or a block: a card, a slim one without settings, or a row docked under the card before it."""

    repaired = Signal(object)

    def __init__(self, theme: Theme, icons: Icons, faces: Faces, look: Look, parent: QWidget) -> None:
        super().__init__(theme, icons, faces, parent)
        self._look = look
        self._dragged = False
        self._panel: ProblemPanel | None = None
        self._describe()

    @property
    def item(self) -> Item:
        """What the card shows."""
        return self._look.item

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
        if before.item != look.item:
            self._describe()
        self.update()

    def set_selected(self, selected: bool) -> None:
        super().set_selected(selected)
        if self._panel is not None:
            self._panel.set_default(selected)

    def set_dragged(self, dragged: bool) -> None:
        """Fade while it is being dragged."""
        self._dragged = dragged
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_panel()

    def _describe(self) -> None:
        item = self.item
        self.setObjectName(f"card:{item.name}")
        self.setAccessibleName(describe.spoken(item))
        self.setAccessibleDescription(describe.type_label(item.node))
        focused = self._panel is not None and self._panel.isAncestorOf(QApplication.focusWidget() or self)
        if focused:
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        self._drop_panel()
        if item.problems:
            self._place_panel()

    def _drop_panel(self) -> None:
        if self._panel is not None:
            retire(self._panel)
            self._panel = None

    def _place_panel(self) -> None:
        if not self.item.problems or self.width() <= 0:
            return
        if self._panel is None or self._panel.width() != self.width():
            self._drop_panel()
            self._panel = ProblemPanel(self._theme, self._icons, self._faces, self.item, self.width(), self)
            self._panel.repaired.connect(self.repaired)
            self._panel.set_default(self.selected)
            self._panel.show()
        self._panel.move(0, self.height() - self._panel.height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._dragged:
            painter.setOpacity(DRAGGED_OPACITY)
        look = self._look
        item = look.item
        self._draw_ground(painter, above=look.joined_above, below=look.joined_below, dashed=item.unknown)
        if self._panel is not None:
            self._draw_problem_ground(painter)
        if look.joined_above:
            left = self._theme.px(47)
            painter.fillRect(QRectF(left, 0, self.width() - left - 11, 1), self._theme.color("hairline"))
        RowPainter(self._theme, self._icons, self._faces, look).draw(painter, self.width(), self.row_height)
        if item.broken:
            self._draw_ring(painter, QPen(self._theme.color("danger"), 2))
        elif self.selected:
            self._draw_ring(painter, QPen(self._theme.accent, 2), above=look.joined_above, below=look.joined_below)

    def _draw_problem_ground(self, painter: QPainter) -> None:
        theme, top = self._theme, self.row_height
        area = QRectF(0.5, top, self.width() - 1, self.height() - top - 0.5)
        painter.setPen(Qt.PenStyle.NoPen)
        soft = theme.color("danger_soft") if self.item.broken else theme.tile("activation")
        painter.setBrush(soft)
        painter.drawPath(paint.rounded(area, Radius.CARD, top=False))
        severity = "error" if self.item.broken else "warning"
        line = severity_color(theme, severity)
        line.setAlphaF(0.35)
        painter.fillRect(QRectF(0, top, self.width(), 1), line)


class RowPainter:
    """Paints the row of a card: tile, name and settings, and the columns of figures."""

    def __init__(self, theme: Theme, icons: Icons, faces: Faces, look: Look) -> None:
        self._theme, self._icons, self._faces, self._look = theme, icons, faces, look

    def draw(self, painter: QPainter, width: int, height: int) -> None:
        """Paint the row into `width` x `height`."""
        columns = paint.Columns.of(width, self._theme.px(100) / 100)
        self._draw_icon(painter, columns, height)
        item = self._look.item
        if item.unknown:
            right = self._draw_waiting(painter, columns, height)
        else:
            right = self._draw_figures(painter, columns, height)
        self._draw_names(painter, columns, height, right - 12)

    def _draw_icon(self, painter: QPainter, columns: paint.Columns, height: int) -> None:
        theme, look = self._theme, self._look
        family = describe.family(look.item.node)
        tile = theme.px(28)
        area = QRectF(columns.tile, (height - tile) / 2, tile, tile)
        color = theme.color("text3") if look.item.unknown else theme.family(family)
        if look.kind is Kind.CARD:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.tile(family))
            painter.drawRoundedRect(area, Radius.TILE + 1, Radius.TILE + 1)
        inner = theme.px(16)
        spot = QRectF(area.center().x() - inner / 2, area.center().y() - inner / 2, inner, inner)
        self._icons.paint(painter, describe.icon(look.item.node), spot, color)

    def _draw_names(self, painter: QPainter, columns: paint.Columns, height: int, right: float) -> None:
        theme, faces, look = self._theme, self._faces, self._look
        node, unknown = look.item.node, look.item.unknown
        role, role2 = ("text3", "text3") if unknown else ("text", "text2")
        if look.kind is Kind.CARD:
            half = height / 2
            upper = QRectF(columns.name, 3, right - columns.name, half - 2)
            lower = QRectF(columns.name, half, right - columns.name, half - 4)
            paint.text(painter, faces.name, theme.color(role), upper, node.name)
            paint.text(painter, faces.settings, theme.color(role2), lower, describe.line(node))
            return
        face = faces.value if look.kind is Kind.DOCKED or unknown else faces.name
        area = QRectF(columns.name, 0, right - columns.name, height)
        used = paint.text(painter, face, theme.color(role), area, node.name)
        rest = area.adjusted(used + 8, 0, 0, 0)
        paint.text(painter, faces.settings, theme.color(role2), rest, slim_line(look.item))

    def _draw_waiting(self, painter: QPainter, columns: paint.Columns, height: int) -> float:
        face = self._faces.settings
        said = describe.waits(self._look.item.waits_for or "")
        left = columns.field_right - face.width(said) - 2
        area = QRectF(left, 0, columns.field_right - left, height)
        paint.text(painter, face, self._theme.color("text3"), area, said, right=True)
        return left

    def _draw_figures(self, painter: QPainter, columns: paint.Columns, height: int) -> float:
        """The three columns; returns where the first of them begins."""
        look, item, face = self._look, self._look.item, self._faces.value
        shown = _parameters(look)
        left = columns.parameters_right - face.width(shown) - 2
        role = "text3" if not item.parameters else "text"
        area = QRectF(left, 0, columns.parameters_right - left, height)
        paint.text(painter, face, self._theme.color(role), area, shown, right=True)
        self._draw_kept(painter, columns, height)
        field = "" if item.field is None or look.kind is Kind.DOCKED else i18n.times(*item.field.size)
        area = QRectF(columns.kept + columns.bar, 0, columns.field_right - columns.kept - columns.bar, height)
        paint.text(painter, face, self._theme.color("text"), area, field, right=True)
        return left

    def _draw_kept(self, painter: QPainter, columns: paint.Columns, height: int) -> None:
        look, item = self._look, self._look.item
        if item.kept is None or (item.kept == 0 and look.kind is not Kind.CARD):
            return
        docked = look.kind is not Kind.CARD
        face = self._faces.caption if docked else self._faces.settings
        middle = height / 2
        line = face.metrics.height()
        top = middle - line / 2 - 4 + (0 if docked else -1)
        role = "text2" if item.kept else "text3"
        area = QRectF(columns.kept, top, columns.bar, line)
        paint.text(painter, face, self._theme.color(role), area, i18n.bytes_(item.kept))
        share = item.kept / look.most_kept if look.most_kept else 0.0
        spot = QRectF(columns.kept, min(height - 6.0, top + line + 1), columns.bar, 4)
        if item.kept:
            paint.bar(painter, self._theme, spot, share)


def slim_line(item: Item) -> str:
    """What stands beside the name where a card has one line: what it is, and its settings."""
    said, label = describe.settings(item.node), describe.type_label(item.node)
    if item.unknown:
        return said or label
    return f"{label}, {said}" if said else label


def _parameters(look: Look) -> str:
    item = look.item
    if item.parameters is None:
        return "?" if item.input is not None else ""
    if item.parameters == 0 and look.kind is not Kind.CARD:
        return ""
    return i18n.count(item.parameters)


class InputCard(BaseCard):
    """What the network reads: the data set, an example, and the receptive field to begin with."""

    def __init__(self, theme: Theme, icons: Icons, faces: Faces, parent: QWidget) -> None:
        super().__init__(theme, icons, faces, parent)
        self.setObjectName("card:input")
        self._line = ""

    def show_input(self, line: str, spoken: str) -> None:
        """Show the data set's line; `spoken` is the accessible name."""
        self._line = line
        self.setAccessibleName(spoken)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme, faces, height = self._theme, self._faces, self.height()
        self._draw_ground(painter)
        columns = paint.Columns.of(self.width(), theme.px(100) / 100)
        tile = theme.px(40)
        area = QRectF(columns.tile, (height - tile) / 2, tile, tile)
        painter.setPen(theme.color("hairline"))
        painter.setBrush(theme.color("canvas"))
        painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), Radius.TILE, Radius.TILE)
        size = theme.px(18)
        spot = QRectF(area.center() - QPointF(size / 2, size / 2), area.center() + QPointF(size / 2, size / 2))
        self._icons.paint(painter, "input", spot, theme.color("text2"))
        left = area.right() + theme.px(13)
        width = columns.field_right - theme.px(60) - left
        half = height / 2
        paint.text(painter, faces.name, theme.color("text"), QRectF(left, 8, width, half - 8), self.tr("Input"))
        paint.text(painter, faces.settings, theme.color("text2"), QRectF(left, half, width, half - 8), self._line)
        right = QRectF(columns.field_right - theme.px(60), 0, theme.px(60), height)
        paint.text(painter, faces.value, theme.color("text"), right, i18n.times(1, 1), right=True)
        if self.selected:
            self._draw_ring(painter, QPen(theme.accent, 2))


def look_of(item: Item, place: Place, most_kept: int) -> Look:
    """How an item looks at its place."""
    return Look(item, place.kind, place.joined_above, place.joined_below, most_kept)
