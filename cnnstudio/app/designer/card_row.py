"""The row of a card: tile, name and settings, and the columns of figures."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter

from cnnstudio.app import i18n
from cnnstudio.app.designer import describe, paint
from cnnstudio.app.designer.fonts import Faces
from cnnstudio.app.designer.items import Item
from cnnstudio.app.designer.layout import Kind, Place
from cnnstudio.app.icons import Icons
from cnnstudio.app.theme import Radius, Theme


class Look(NamedTuple):
    """All that a card's picture depends on."""

    item: Item
    kind: Kind
    joined_above: bool
    joined_below: bool
    most_kept: int


def look_of(item: Item, place: Place, most_kept: int) -> Look:
    """How an item looks at its place."""
    return Look(item, place.kind, place.joined_above, place.joined_below, most_kept)


class RowPainter:
    """Paints the row of a card: tile, name and settings, and the columns of figures."""

    def __init__(self, theme: Theme, icons: Icons, faces: Faces, look: Look) -> None:
        self._theme, self._icons, self._faces, self._look = theme, icons, faces, look

    def draw(self, painter: QPainter, width: int, height: int) -> None:
        """Paint the row into `width` x `height`."""
        columns = paint.Columns.of(width, self._faces.scale)
        self._draw_icon(painter, columns, height)
        item = self._look.item
        if item.unknown:
            right = self._draw_waiting(painter, columns, height)
        else:
            right = self._draw_figures(painter, columns, height)
        self._draw_names(painter, columns, height, right - self._faces.px(12))

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
        node, unknown = look.item.node, look.item.unknown
        role, role2 = ("text3", "text3") if unknown else ("text", "text2")
        if look.kind is Kind.CARD:
            half, px = height / 2, faces.px
            upper = QRectF(columns.name, px(3), right - columns.name, half - px(2))
            lower = QRectF(columns.name, half, right - columns.name, half - px(4))
            paint.text(painter, faces.name, theme.color(role), upper, node.name)
            paint.text(painter, faces.settings, theme.color(role2), lower, describe.line(node))
            return
        face = faces.value if look.kind is Kind.DOCKED or unknown else faces.name
        area = QRectF(columns.name, 0, right - columns.name, height)
        used = paint.text(painter, face, theme.color(role), area, node.name)
        rest = area.adjusted(used + faces.px(8), 0, 0, 0)
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
    if item.parameters == 0 and look.kind is not Kind.CARD:
        return ""
    return i18n.count(item.parameters)
