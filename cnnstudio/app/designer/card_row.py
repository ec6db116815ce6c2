"""The row of a card: tile, name and settings, and the columns of figures."""

from __future__ import annotations

from dataclasses import replace
from typing import NamedTuple

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter

from cnnstudio.app import i18n
from cnnstudio.app.designer import describe, paint
from cnnstudio.app.designer.fonts import Face, Faces
from cnnstudio.app.designer.items import Item
from cnnstudio.app.designer.layout_parts import Inside, Kind, Place
from cnnstudio.app.icons import Icons
from cnnstudio.app.theme import Radius, Theme
from cnnstudio.network import Layer
from cnnstudio.network.freezing import all_frozen


class Look(NamedTuple):
    """All that a card's picture depends on."""

    item: Item
    kind: Kind
    joined_above: bool
    joined_below: bool
    most_kept: int
    in_lane: bool = False
    """Whether it stands in a lane: narrow, with its parameters over its field instead of the columns."""
    inside: Inside | None = None
    """What an unfolded group shows below its head."""
    columns_end: int = 0
    """How far its columns end from its left edge: where those of the stack do, which a group is wider than."""
    inset: int = 0
    """How far a group's icon and name stand further right than on a card: near its stack, where it is far wider."""

    @property
    def is_group(self) -> bool:
        """Whether it can be folded and unfolded."""
        return not isinstance(self.item.node, Layer)

    def columns(self, faces: Faces) -> paint.Columns:
        """Where its columns stand."""
        found = paint.Columns.of(self.columns_end, faces.scale)
        if not self.is_group:
            return found
        return replace(found, tile=found.tile + self.inset, name=found.name + self.inset + faces.px(FOLD))


def look_of(item: Item, place: Place, most_kept: int, card_width: int) -> Look:
    """How an item looks at its place in a stack whose cards have a width."""
    joined = place.joined_above, place.joined_below
    look = Look(item, place.kind, *joined, most_kept, place.in_lane, place.inside, place.width)
    if place.inside is None:
        return look
    beyond = 0 if place.in_lane else (place.width - card_width) // 2
    inset = max(0, beyond - card_width // NEAR)
    return look._replace(item=item.unfolded, columns_end=place.width - beyond, inset=inset)


def menu_area(faces: Faces, look: Look, height: int) -> QRectF:
    """Where the menu's button stands in a card's row: in the free room before the last column, or before the figures.

    Where there is no free room, names and settings leave it while the button is shown.
    """
    columns, side, beside = look.columns(faces), faces.px(BUTTON), faces.px(BESIDE)
    left = columns.kept + columns.bar + beside
    if look.item.unknown or look.in_lane:
        left = _figures_left(faces, look) - beside - side
    return QRectF(left, (height - side) / 2, side, side)


def fold_area(faces: Faces, look: Look, height: int) -> QRectF:
    """Where the button stands that folds and unfolds a group: before its name."""
    side = faces.px(BUTTON)
    middle = look.columns(faces).name - faces.px(FOLD) / 2
    return QRectF(middle - side / 2 - faces.px(1), (height - side) / 2, side, side)


def _figures_left(faces: Faces, look: Look) -> float:
    """Where the figures of a card begin that has them at its right end, or what it waits for."""
    end = look.columns(faces).field_right
    if look.item.unknown:
        return end - faces.settings.width(_waits(look)) - SLACK
    return end - max(faces.value.width(_parameters(look)), faces.settings.width(_field(look))) - SLACK


NEAR = 12
"""A group's name stands no further left of its stack than this part of a card's width."""
BUTTON, BESIDE = 22, 6
"""The side of a button on a card, and what stays free between it and what stands beside it."""
FOLD = 18
"""How far a group's name stands further right, behind the button that folds it."""
SLACK = 2
"""Beyond the measured width of a text, which is in whole pixels."""
LOCK = 12
"""The side of a frozen layer's lock."""
SPACE = 12
"""Between names and figures."""


class RowPainter:
    """Paints the row of a card: tile, name and settings, and the figures, in columns or, in a lane, at its end."""

    def __init__(self, theme: Theme, icons: Icons, faces: Faces, look: Look) -> None:
        self._theme, self._icons, self._faces, self._look = theme, icons, faces, look

    def draw(self, painter: QPainter, height: int, *, menu: bool) -> None:
        """Paint the row, so high; beside the menu's button where that is shown."""
        look, faces = self._look, self._faces
        columns = look.columns(faces)
        self._draw_icon(painter, columns, height)
        if look.item.unknown:
            right = self._draw_waiting(painter, columns, height)
        elif look.in_lane:
            right = self._draw_compact(painter, columns, height)
        else:
            right = self._draw_figures(painter, columns, height)
        if menu:
            right = min(right, menu_area(faces, look, height).left())
        self._draw_names(painter, columns, height, right - faces.px(SPACE if not menu else BESIDE))

    def _draw_icon(self, painter: QPainter, columns: paint.Columns, height: int) -> None:
        theme, look = self._theme, self._look
        family = describe.family(look.item.node)
        px = self._faces.px
        tile = px(28)
        area = QRectF(columns.tile, (height - tile) / 2, tile, tile)
        color = theme.color("text3") if look.item.unknown else theme.family(family)
        if look.kind is Kind.CARD:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.tile(family))
            painter.drawRoundedRect(area, px(Radius.TILE + 1), px(Radius.TILE + 1))
        inner = px(16)
        spot = QRectF(area.center().x() - inner / 2, area.center().y() - inner / 2, inner, inner)
        self._icons.paint(painter, describe.icon(look.item.node), spot, color)

    def _draw_names(self, painter: QPainter, columns: paint.Columns, height: int, right: float) -> None:
        theme, faces, look = self._theme, self._faces, self._look
        unknown = look.item.unknown
        role, role2 = ("text3", "text3") if unknown else ("text", "text2")
        if look.kind is Kind.CARD or (look.kind is Kind.GROUP and look.in_lane):
            half, px = height / 2, faces.px
            upper = QRectF(columns.name, px(3), right - columns.name, half - px(2))
            lower = QRectF(columns.name, half, right - columns.name, half - px(4))
            self._draw_name(painter, faces.name, role, upper)
            paint.text(painter, faces.settings, theme.color(role2), lower, self._line())
            return
        face = faces.value if look.kind is Kind.DOCKED or unknown else faces.name
        area = QRectF(columns.name, 0, right - columns.name, height)
        used = self._draw_name(painter, face, role, area)
        rest = area.adjusted(used + faces.px(8), 0, 0, 0)
        said = self._line() if look.kind is Kind.GROUP else slim_line(look.item)
        paint.text(painter, faces.settings, theme.color(role2), rest, said)

    def _draw_name(self, painter: QPainter, face: Face, role: str, area: QRectF) -> float:
        """The name, and behind it a lock where training leaves all weights as they are; returns how wide that is."""
        theme, node, px = self._theme, self._look.item.node, self._faces.px
        if not all_frozen(node):
            return paint.text(painter, face, theme.color(role), area, node.name)
        side, gap = px(LOCK), px(4)
        used = paint.text(painter, face, theme.color(role), area.adjusted(0, 0, -side - gap, 0), node.name)
        spot = QRectF(area.left() + used + gap, area.center().y() - side / 2, side, side)
        self._icons.paint(painter, "lock", spot, theme.color("text2"))
        return used + gap + side

    def _line(self) -> str:
        """Kind and settings; of an unfolded group what cannot be seen inside."""
        node = self._look.item.node
        if self._look.inside is None or isinstance(node, Layer):
            return describe.line(node, brief=self._look.in_lane)
        return describe.unfolded(node)

    def _draw_waiting(self, painter: QPainter, columns: paint.Columns, height: int) -> float:
        face = self._faces.settings
        left = _figures_left(self._faces, self._look)
        area = QRectF(left, 0, columns.field_right - left, height)
        paint.text(painter, face, self._theme.color("text3"), area, _waits(self._look), right=True)
        return left

    def _draw_compact(self, painter: QPainter, columns: paint.Columns, height: int) -> float:
        """Parameters over the field; of a row with one line, its parameters. Returns where they begin."""
        look, faces, px = self._look, self._faces, self._faces.px
        left = _figures_left(faces, look)
        area = QRectF(left, 0, columns.field_right - left, height)
        field = _field(look)
        upper = area.adjusted(0, px(3), 0, -height / 2 + px(1)) if field else area
        role = "text" if look.item.parameters else "text3"
        paint.text(painter, faces.value, self._theme.color(role), upper, _parameters(look), right=True)
        lower = area.adjusted(0, height / 2, 0, -px(4))
        paint.text(painter, faces.settings, self._theme.color("text2"), lower, field, right=True)
        return left

    def _draw_figures(self, painter: QPainter, columns: paint.Columns, height: int) -> float:
        """The three columns; returns where the first of them begins."""
        look, item, face = self._look, self._look.item, self._faces.value
        shown = _parameters(look)
        left = columns.parameters_right - face.width(shown) - SLACK
        role = "text3" if not item.parameters else "text"
        area = QRectF(left, 0, columns.parameters_right - left, height)
        paint.text(painter, face, self._theme.color(role), area, shown, right=True)
        self._draw_kept(painter, columns, height)
        area = QRectF(columns.kept + columns.bar, 0, columns.field_right - columns.kept - columns.bar, height)
        paint.text(painter, face, self._theme.color("text"), area, _field(look), right=True)
        return left

    def _draw_kept(self, painter: QPainter, columns: paint.Columns, height: int) -> None:
        look, item = self._look, self._look.item
        if item.kept is None or (item.kept == 0 and look.kind is not Kind.CARD):
            return
        docked, px = look.kind is not Kind.CARD, self._faces.px
        face = self._faces.caption if docked else self._faces.settings
        middle = height / 2
        line = face.metrics.height()
        top = middle - line / 2 - px(4 if docked else 5)
        role = "text2" if item.kept else "text3"
        area = QRectF(columns.kept, top, columns.bar, line)
        paint.text(painter, face, self._theme.color(role), area, i18n.bytes_(item.kept))
        share = item.kept / look.most_kept if look.most_kept else 0.0
        spot = QRectF(columns.kept, min(height - px(6), top + line + px(1)), columns.bar, px(4))
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
    if item.parameters == 0 and look.kind in (Kind.SLIM, Kind.DOCKED):
        return ""
    return i18n.count(item.parameters)


def _field(look: Look) -> str:
    """The field's size; a docked row has that of its card, and one line in a lane has no room for it."""
    item = look.item
    if item.field is None or look.kind is Kind.DOCKED or (look.in_lane and look.kind is Kind.SLIM):
        return ""
    return i18n.times(*item.field.size)


def _waits(look: Look) -> str:
    return describe.waits(look.item.waits_for or "")
