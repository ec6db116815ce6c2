"""How the picture of what one output unit sees is laid out and painted."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen, QPixmap

from cnnstudio.app import i18n
from cnnstudio.app.designer.formula import Part, Print, Run
from cnnstudio.app.designer.unit_map import UnitGrid
from cnnstudio.app.designer.unit_words import FIELD, UNIT
from cnnstudio.app.theme import Radius, Space, Theme
from cnnstudio.network import Shape
from cnnstudio.network.geometry import Pair
from cnnstudio.network.nested_fields import Box, Edges
from cnnstudio.network.unit_field import Seen, Unit


class Scale(NamedTuple):
    """The side of the image's frame at most, the column beside it and the output's map in it, in pixels at 100 %."""

    side: int
    beside: int
    map: int

    @property
    def gap(self) -> int:
        """Between the frame and the column."""
        return Space.M if self.beside else 0


SMALL, LARGE, ALONE = Scale(196, 80, 60), Scale(440, 130, 120), Scale(440, 0, 0)
"""In the inspector, in the large view, and of an image without the output's map beside it."""
MOST_CELL = 16
"""A unit of the map at most."""
LEAST_SIDE = 96
RING = 4.5
"""Room round the map for the ring of the keyboard."""
LEAST_CELL, LEAST_MARK = 3.0, 4.0
"""Cells are told apart by lines from this size on; the chosen unit is marked at least so large."""
FILL, LINK, LIT = 0.16, 0.6, 0.3
"""How strongly the accent covers what is read, how strong the lines to the unit are, and a box that stands out."""
MOST_OVERHANG = 0.5
"""Padding is shown up to this share of the image on each side: a field may be many times larger."""


class Sight(NamedTuple):
    """What is shown: images of `height` x `width`, the padding round them, a unit of an output and what it sees."""

    height: int
    width: int
    overhang: tuple[Pair, Pair]
    output: Shape
    unit: Unit
    field: Pair
    seen: Seen | None
    boxes: tuple[Box, ...] = ()
    """What it reads of the layers below, its own place first."""
    lit: int | None = None
    """The box that stands out."""

    @property
    def margins(self) -> tuple[tuple[float, float], tuple[float, float]]:
        """Cells of padding shown above and below the image, left and right of it."""
        (top, bottom), (left, right) = self.overhang
        high, wide = self.height * MOST_OVERHANG, self.width * MOST_OVERHANG
        return (min(top, high), min(bottom, high)), (min(left, wide), min(right, wide))


def side(theme: Theme, scale: Scale, width: float) -> float:
    """The side of the image's frame in a view of some width."""
    return min(theme.px(scale.side), width - theme.px(scale.beside) - scale.gap)


def box_line(theme: Theme, number: int) -> tuple[QColor, Qt.PenStyle]:
    """Colour and dashes of the box at a place among the sight's: neighbours differ."""
    return theme.run(number + 1)


class UnitPicture(NamedTuple):
    """A sight in a view of some size: where everything lies, and how it is painted."""

    theme: Theme
    print: Print
    sight: Sight
    image: QPixmap | None
    size: QSize
    scale: Scale = SMALL

    @property
    def frame(self) -> QRectF:
        """Image and padding, to scale, at the top left."""
        (top, bottom), (left, right) = self.sight.margins
        rows, columns = self.sight.height + top + bottom, self.sight.width + left + right
        room = min(side(self.theme, self.scale, self.size.width()), self.size.height())
        scale = (room - 1) / max(rows, columns)
        return QRectF(0, 0, round(columns * scale), round(rows * scale))

    def cells(self, rows: Pair, columns: Pair) -> QRectF:
        """Where rows and columns of the image lie, first and last included, to the whole pixel."""
        return self.place((rows[0], rows[1] + 1), (columns[0], columns[1] + 1))

    def place(self, rows: Edges, columns: Edges) -> QRectF:
        """Where a box lies whose edges are given in pixels of the image."""
        (top, _), (left, right) = self.sight.margins
        scale = self.frame.width() / (self.sight.width + left + right)
        corner, opposite = (
            QPointF(round((column + left) * scale), round((row + top) * scale))
            for row, column in zip(rows, columns, strict=True)
        )
        return QRectF(corner, opposite)

    @property
    def grid(self) -> UnitGrid:
        """The units of the output's map."""
        return UnitGrid.of(self.sight.output)

    @property
    def map(self) -> QRectF:
        """Where the output's map lies: at the bottom right."""
        grid = self.grid
        scale = min(self.theme.px(self.scale.map) / max(grid.rows, grid.columns), self.theme.px(MOST_CELL))
        width, height = max(LEAST_MARK, grid.columns * scale), max(LEAST_MARK, grid.rows * scale)
        return QRectF(self.size.width() - RING - width, self.size.height() - RING - height, width, height)

    @property
    def mark(self) -> QRectF:
        """The chosen unit on the map, large enough to be seen."""
        cell = self.grid.cell(self.sight.unit, self.map)
        wider, higher = max(0.0, LEAST_MARK - cell.width()) / 2, max(0.0, LEAST_MARK - cell.height()) / 2
        return cell.adjusted(-wider, -higher, wider, higher)

    def draw(self, painter: QPainter, *, focused: bool) -> None:
        """Paint everything; the map has a ring while it has the keyboard."""
        self._draw_image(painter)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._draw_map(painter)
        if self.sight.seen is not None:
            self._draw_field(painter, self.sight.seen)
            self._draw_links(painter, self.sight.seen)
        self._draw_boxes(painter)
        self._draw_words(painter)
        if focused:
            painter.setPen(QPen(self.theme.accent, 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(self.map.adjusted(-3.5, -3.5, 3.5, 3.5), Radius.TILE, Radius.TILE)

    def draw_alone(self, painter: QPainter) -> None:
        """Paint the image with the edges of the field and the boxes on it, nothing beside."""
        self._draw_image(painter)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.sight.seen is not None:
            self._draw_field(painter, self.sight.seen, fill=0)
        self._draw_boxes(painter, fill=0)

    def _draw_image(self, painter: QPainter) -> None:
        """The image, never interpolated, in a frame of hatched padding."""
        theme, sight = self.theme, self.sight
        area = self.cells((0, sight.height - 1), (0, sight.width - 1))
        painter.setPen(QPen(theme.color("hairline"), 1))
        hatch = QBrush(theme.color("control_border"), Qt.BrushStyle.BDiagPattern)
        for ground, brush in ((self.frame, theme.color("canvas")), (self.frame, hatch), (area, theme.color("surface"))):
            painter.setBrush(brush)
            painter.drawRect(ground)
        if self.image is not None and self.image.size() == QSize(sight.width, sight.height):
            painter.drawPixmap(area, self.image, QRectF(self.image.rect()))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(self.frame)

    def _draw_field(self, painter: QPainter, seen: Seen, fill: float = FILL) -> None:
        """The field over the image, what of it is read filled."""
        rows, columns = seen
        field = self.cells((rows.first, rows.last), (columns.first, columns.last))
        painter.save()
        painter.setClipRect(self.frame.adjusted(-1, -1, 1, 1))
        if rows.read is not None and columns.read is not None:
            painter.fillRect(self.cells(rows.read, columns.read), self._accent(fill))
        painter.setPen(QPen(self.theme.accent, 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(field.adjusted(1, 1, -1, -1))
        painter.restore()

    def _draw_boxes(self, painter: QPainter, fill: float = LIT) -> None:
        """What the unit reads of the layers below, box in box; the one that is lit stands out."""
        painter.save()
        painter.setClipRect(self.frame.adjusted(-1, -1, 1, 1))
        for number, box in sorted(enumerate(self.sight.boxes), key=lambda found: found[0] == self.sight.lit):
            if box.edges is None:
                continue
            lit, (color, dashes) = number == self.sight.lit, box_line(self.theme, number)
            area = self.place(*box.edges)
            if lit:
                color.setAlphaF(fill)
                painter.fillRect(area, color)
                color.setAlphaF(1)
            painter.setPen(QPen(color, 2 if lit else 1, dashes))
            painter.drawRect(area.adjusted(0.5, 0.5, -0.5, -0.5))
        painter.restore()

    def _draw_links(self, painter: QPainter, seen: Seen) -> None:
        """Lines from the field to the unit."""
        rows, columns = seen
        field = self.cells((rows.first, rows.last), (columns.first, columns.last))
        shown, mark = field & self.frame, self.mark
        if shown.isEmpty():
            return  # far out in the padding, beyond what is shown of it
        painter.setPen(QPen(self._accent(LINK), 1))
        painter.drawLine(shown.topRight(), mark.topLeft())
        painter.drawLine(shown.bottomRight(), mark.bottomLeft())

    def _accent(self, opacity: float) -> QColor:
        color = self.theme.accent
        color.setAlphaF(opacity)
        return color

    def _draw_words(self, painter: QPainter) -> None:
        """Which unit it is and how large its field, on a ground that keeps the lines away."""
        y = 0.0
        field = (Run(i18n.times(*self.sight.field), "caption"),)
        for word, parts in ((UNIT, _indices(self.sight.unit)), (FIELD, (field,))):
            y = self._draw_lines(painter, y, ((Run(i18n.text(word), "caption"),),), "text3")
            y = self._draw_lines(painter, y, parts, "text") + Space.XS

    def _draw_lines(self, painter: QPainter, y: float, parts: tuple[Part, ...], role: str) -> float:
        """Write parts from a height on, broken where there is no room; returns where the next line begins."""
        left, width = self.size.width() - self.theme.px(self.scale.beside), self.theme.px(self.scale.beside)
        placed, lines = self.print.place(parts, width)
        height = max(self.print.height(run.style) for part in parts for run in part)
        words = sum(self.print.width(part) for part in parts)
        painter.fillRect(QRectF(left, y, min(width, words), lines * height), self.theme.color("panel"))
        painter.setPen(self.theme.color(role))
        for x, line, run in placed:
            painter.setFont(self.print.fonts[run.style])
            painter.drawText(QPointF(left + x, y + line * height + self.print.ascent(run.style)), run.text)
        return y + lines * height

    def _draw_map(self, painter: QPainter) -> None:
        """The output's units, with lines between them where they are large enough, and the chosen one."""
        theme, area, grid = self.theme, self.map, self.grid
        last = grid.cell(grid.unit(grid.rows, grid.columns), area)
        painter.fillRect(area, theme.color("surface"))
        painter.setPen(QPen(theme.color("hairline"), 1))
        if last.width() >= LEAST_CELL:
            for x in (area.left() + number * last.width() for number in range(1, grid.columns)):
                painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()))
        if last.height() >= LEAST_CELL:
            for y in (area.top() + number * last.height() for number in range(1, grid.rows)):
                painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y))
        painter.fillRect(QRectF(last.topRight(), area.bottomRight()), theme.color("hairline"))
        painter.setPen(QPen(theme.color("control_border"), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(area)
        painter.fillRect(self.mark, theme.accent)


def _indices(unit: Unit) -> tuple[Part, ...]:
    """The unit by its indices, as formulas name them."""
    letters = "ij" if len(unit) == 2 else "n"
    last = len(unit) - 1
    return tuple(
        (Run(letter, "variable"), Run(f" = {index:,}", "number"), Run("" if place == last else ", ", "sign"))
        for place, (letter, index) in enumerate(zip(letters, unit, strict=True))
    )
