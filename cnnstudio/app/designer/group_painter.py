"""How an unfolded group is painted round the cards inside it: frame, fork, lanes, join and merge."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from cnnstudio.app.designer import describe, paint
from cnnstudio.app.designer.column_painter import LINE, ColumnPainter
from cnnstudio.app.designer.items import Item, repeats
from cnnstudio.app.designer.layout_parts import Inside, Lane
from cnnstudio.app.theme import Radius
from cnnstudio.network.layers.base import Family

FILL, OUTLINE, OUTLINE_LIT = 0.035, 0.35, 0.6
"""Opacity of a group's ground and outline; of the latter under the pointer too."""
FAMILY: Family = "branches"
CORNER = 6
"""The radius of the fork's and the join's corners."""
PILL_SIDE, PILL_SPACE = 12, 5
"""Left and right of a merge's words, and between the two."""
FADED = 0.82


def draw_frame(columns: ColumnPainter, area: QRectF, *, lit: bool, dashed: bool) -> None:
    """The rounded ground of a group; dashed where nothing of it is known."""
    theme = columns.theme
    pen = QPen(theme.family(FAMILY, OUTLINE_LIT if lit else OUTLINE), 1)
    if dashed:
        pen.setDashPattern([4, 3])
    paint.filled(columns.painter, area, columns.faces.px(Radius.GROUP), theme.family(FAMILY, FILL), pen)


class GroupPainter(NamedTuple):
    """Paints what stands below a group's head."""

    columns: ColumnPainter
    item: Item
    inside: Inside
    width: int
    left: float
    """Where the group's head begins."""

    def draw(self) -> None:
        """Paint lanes and merge."""
        theme, inside, middle = self.columns.theme, self.inside, self.width / 2
        color = theme.family(FAMILY) if inside.merges else theme.color("control_border")
        for lane in inside.lanes:
            self.columns.draw(lane.column, lane.middle, inside.top, color)
        if not inside.merges:
            self._line(color, dashed=self.item.input is None, points=(middle, inside.head, middle, inside.top))
            if repeats(self.item.node):
                self._draw_caption()
            return
        for lane, shown in zip(inside.lanes, self.item.lanes, strict=True):
            self._draw_fork(lane, color)
            if shown:
                self._draw_join(lane, color, dashed=shown[-1].output is None)
            else:
                self._draw_identity(lane, color)
        self._draw_merge(color)

    @property
    def _painter(self) -> QPainter:
        return self.columns.painter

    @property
    def _joined(self) -> QPointF:
        """Where the lanes come together."""
        return QPointF(self.width / 2, self.inside.join)

    def _pen(self, color: QColor, *, dashed: bool) -> QPen:
        style = Qt.PenStyle.DashLine if dashed else Qt.PenStyle.SolidLine
        return QPen(color, self.columns.faces.line(LINE), style)

    def _line(self, color: QColor, *, dashed: bool, points: tuple[float, float, float, float]) -> None:
        self._painter.setPen(self._pen(color, dashed=dashed))
        self._painter.drawLine(QLineF(*points))

    def _bend(self, color: QColor, outer: QPointF, level: float, inner: QPointF, *, dashed: bool) -> None:
        """A line from a lane's end, round a corner to the height `level`, and along it to the middle."""
        corner = min(float(self.columns.faces.px(CORNER)), abs(outer.y() - level))
        across = inner.x() - outer.x()
        path = QPainterPath(outer)
        if abs(across) > corner:
            along = corner if across > 0 else -corner
            down = corner if outer.y() > level else -corner
            path.lineTo(outer.x(), level + down)
            path.quadTo(outer.x(), level, outer.x() + along, level)
            path.lineTo(inner.x(), level)
        path.lineTo(inner)
        self._painter.setPen(self._pen(color, dashed=dashed))
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        self._painter.drawPath(path)

    def _draw_fork(self, lane: Lane, color: QColor) -> None:
        inside, middle = self.inside, self.width / 2
        level = (inside.head + inside.top) / 2
        start = QPointF(lane.middle, inside.top)
        self._bend(color, start, level, QPointF(middle, inside.head), dashed=self.item.input is None)

    def _draw_join(self, lane: Lane, color: QColor, *, dashed: bool) -> None:
        start = QPointF(lane.middle, self.inside.top + lane.column.height)
        self._bend(color, start, self.inside.join, self._joined, dashed=dashed)

    def _draw_identity(self, lane: Lane, color: QColor) -> None:
        """An empty lane gives what comes in: a line that says so."""
        face, inside = self.columns.faces.caption, self.inside
        word = describe.identity()
        half = face.metrics.height() / 2
        level = (inside.top + inside.join) / 2
        dashed = self.item.input is None
        self._line(color, dashed=dashed, points=(lane.middle, inside.top, lane.middle, level - half))
        self._bend(color, QPointF(lane.middle, level + half), inside.join, self._joined, dashed=dashed)
        width = min(face.width(word), lane.column.width)
        area = QRectF(lane.middle - width / 2, level - half, width + 1, 2 * half)
        paint.text(self._painter, face, self.columns.theme.color("text2"), area, word)

    def _draw_merge(self, color: QColor) -> None:
        """The filled pill that says how the lanes are put together; in red where they cannot be."""
        columns, item, inside = self.columns, self.item, self.inside
        theme, faces, height = columns.theme, columns.faces, columns.metrics.pill
        word, numbers = describe.merge(item)
        side, space = faces.px(PILL_SIDE), faces.px(PILL_SPACE)
        most = self.width - 2 * columns.metrics.side - 2 * side
        first = faces.name.width(word)
        second = min(faces.settings.width(numbers), most - first - space) if numbers else 0
        width = first + second + (space if numbers else 0) + 2 * side
        area = QRectF((self.width - width) / 2, inside.join - height / 2, width, height)
        end = inside.join + height / 2 + columns.metrics.below
        self._line(color, dashed=item.output is None, points=(self.width / 2, inside.join, self.width / 2, end))
        ground = theme.color("danger") if item.broken else theme.color("text3") if item.unknown else color
        paint.filled(self._painter, area, height / 2, ground, QPen(ground, 1))
        words = area.adjusted(side, 0, -side + 1, 0)
        used = paint.text(self._painter, faces.name, theme.color("on_accent"), words, word)
        rest = words.adjusted(used + space, 0, 0, 0)
        paint.text(self._painter, faces.settings, theme.color("on_accent", FADED), rest, numbers)

    def _draw_caption(self) -> None:
        """Of a block that repeats: whose figures the cards inside show."""
        columns, faces = self.columns, self.columns.faces
        area = QRectF(self.left, self.inside.head, self.width / 2 - self.left, columns.metrics.caption)
        paint.text(columns.painter, faces.caption, columns.theme.color("text2"), area, describe.repeat(self.item.node))
