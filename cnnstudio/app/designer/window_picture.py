"""How the windows on a row of cells are painted: outputs above, cells below, a window from each to each."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetricsF, QPainter, QPen, QPolygonF

from cnnstudio.app import i18n
from cnnstudio.app.designer import window_words as words
from cnnstudio.app.designer.window_layout import WindowLayout
from cnnstudio.app.theme import Radius, Theme, Type, Weight
from cnnstudio.network.window_cells import ZERO

COLORS = 3
"""Neighbouring windows have so many different colours."""
SOFT, STRONG, READ = 0.10, 0.26, 0.16
"""How strongly a window's colour covers what is below it: unasked, looked at, and on the cells read."""
LINE = 3
"""A bar's thickness."""
BRACKET = 5
SPARE = 4
"""Room round a number in its cell."""
HATCH_INSET = 0.22
"""The number of an added cell stands on a ground that leaves so much of the cell hatched on every side."""
ELLIPSIS = "⋯"


class Content(NamedTuple):
    """What a figure shows: a layout, the axis (0 height, 1 width), and the sign in added cells (``0``, ``−∞``)."""

    layout: WindowLayout
    axis: int
    sign: str
    chosen: int | None


class _Caption(NamedTuple):
    """Words about the cells from one place to another, with a bracket over them or without."""

    text: str
    left: float
    right: float
    bracket: bool = False


class WindowPicture:
    """Paints a content in a theme's colours."""

    def __init__(self, theme: Theme, content: Content, width: float) -> None:
        self._theme, self._content, self._width = theme, content, width
        self._layout, self._row = content.layout, content.layout.row
        self._caption = theme.font(Type.CAPTION)
        self._metrics = QFontMetricsF(self._caption)
        self._numbers = self._number_font()

    @property
    def height(self) -> float:
        """How high the picture is."""
        lines = len(self._captions()) + (self._numbers is None)
        return self._layout.under + lines * self._metrics.height() + (BRACKET if self._row.left_over else 0)

    def draw(self, painter: QPainter, *, focused: bool) -> None:
        """Paint everything; the chosen unit has a ring while the figure has the keyboard."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        layout, chosen = self._layout, self._content.chosen
        drawn = [unit for unit in layout.drawn if unit != chosen]
        for unit in drawn:
            self._draw_slope(painter, unit, SOFT)
        if chosen is not None:
            self._draw_slope(painter, chosen, STRONG)
        for stretch in layout.stretches:
            for cell in stretch:
                self._draw_cell(painter, cell)
        for unit in layout.units:
            self._draw_unit(painter, unit, lit=unit in drawn or unit == chosen)
        for unit in [*drawn, *([chosen] if chosen is not None else [])]:
            self._draw_bar(painter, unit)
        self._draw_breaks(painter)
        if self._numbers is None:
            self._draw_ends(painter)
        self._draw_captions(painter)
        if focused and chosen is not None:
            painter.setPen(QPen(self._theme.accent, 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(layout.unit(chosen).adjusted(-1, 0, 1, 2), Radius.TILE, Radius.TILE)

    def _color(self, unit: int, opacity: float = 1.0) -> QColor:
        """A window's colour: others beside it have others; where few are drawn, the one looked at has its own."""
        place = unit % COLORS if self._layout.all_drawn else int(unit not in (0, self._row.output - 1))
        color = self._theme.run(place)[0]
        color.setAlphaF(opacity)
        return color

    def _number_font(self) -> QFont | None:
        """The largest type in which every number has room in its cell; None where there is none."""
        widest = max((i18n.count(self._row.size), self._content.sign, i18n.count(self._row.output)), key=len)
        for size in (Type.BASE, Type.SMALL, Type.CAPTION):
            font = self._theme.font(size, Weight.MEDIUM)
            metrics = QFontMetricsF(font)
            fits = metrics.horizontalAdvance(widest) + SPARE <= self._layout.pitch
            if fits and metrics.height() <= self._layout.height:
                return font
        return None

    def _draw_slope(self, painter: QPainter, unit: int, opacity: float) -> None:
        """From an output down to the ends of its window."""
        box, (left, right) = self._layout.unit(unit), self._layout.base(unit)
        top, bottom = box.bottom(), self._layout.cells_top - 1
        corners = [QPointF(box.left(), top), QPointF(left, bottom), QPointF(right, bottom), QPointF(box.right(), top)]
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._color(unit, opacity))
        painter.drawPolygon(QPolygonF(corners))
        painter.setPen(QPen(self._color(unit, 0.7), 1))
        painter.drawLine(corners[0], corners[1])
        painter.drawLine(corners[3], corners[2])

    def _draw_cell(self, painter: QPainter, cell: int) -> None:
        theme, area, kind = self._theme, self._layout.cell(cell), self._row.kind(cell)
        radius = min(Radius.TILE, area.width() / 4)
        pen = QPen(theme.color("control_border"), 1)
        if kind != "read":
            pen.setDashPattern([3, 2])
        painter.setPen(pen)
        painter.setBrush(theme.color("surface" if kind == "read" else "hover"))
        painter.drawRoundedRect(area, radius, radius)
        if kind == "added":
            painter.setBrush(QBrush(theme.color("control_border"), Qt.BrushStyle.BDiagPattern))
            painter.drawRoundedRect(area, radius, radius)
        chosen = self._content.chosen
        if chosen is not None and cell in self._row.taps(chosen):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._color(chosen, READ))
            painter.drawRoundedRect(area, radius, radius)
        if self._numbers is not None:
            self._draw_number(painter, area, kind, self._content.sign if kind == "added" else i18n.count(cell + 1))

    def _draw_number(self, painter: QPainter, area: QRectF, kind: str, text: str) -> None:
        if kind == "added" and text:
            inset_x, inset_y = area.width() * HATCH_INSET, area.height() * HATCH_INSET
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.color("surface"))
            painter.drawRoundedRect(area.adjusted(inset_x, inset_y, -inset_x, -inset_y), 2, 2)
        painter.setFont(self._numbers or self._caption)
        painter.setPen(self._theme.color("text3" if kind == "ignored" else "text"))
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, text)

    def _draw_unit(self, painter: QPainter, unit: int, *, lit: bool) -> None:
        """An output; in its window's colour where that is drawn."""
        area = self._layout.unit(unit)
        radius = min(Radius.TILE, area.width() / 4)
        painter.setPen(QPen(self._color(unit) if lit else self._theme.color("control_border"), 1.5 if lit else 1))
        painter.setBrush(self._theme.color("surface"))
        painter.drawRoundedRect(area, radius, radius)
        if self._numbers is not None:
            painter.setFont(self._numbers)
            painter.setPen(self._color(unit) if lit else self._theme.color("text2"))
            painter.drawText(area, Qt.AlignmentFlag.AlignCenter, i18n.count(unit))
        elif lit:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._color(unit, STRONG))
            painter.drawRoundedRect(area, radius, radius)

    def _draw_bar(self, painter: QPainter, unit: int) -> None:
        """Under the cells a unit reads: one bar, or one under each where there are gaps between."""
        layout, taps = self._layout, self._row.taps(unit)
        y = layout.cells_bottom + layout.bar * (layout.level(unit) + 0.75)
        cells = [(tap, tap) for tap in taps] if taps.step > 1 else [(taps[0], taps[-1])]
        for first, last in cells:
            left, right = layout.cell(first).left(), layout.cell(last).right()
            painter.fillRect(QRectF(left, y, right - left, LINE), self._color(unit))

    def _draw_breaks(self, painter: QPainter) -> None:
        layout = self._layout
        painter.setFont(self._caption)
        painter.setPen(self._theme.color("text3"))
        for before, after in zip(layout.stretches, layout.stretches[1:], strict=False):
            left, right = layout.x(before.stop), layout.x(after.start)
            for top in (1.0, layout.cells_top):
                area = QRectF(left, top, right - left, layout.height)
                painter.drawText(area, int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextDontClip), ELLIPSIS)

    def _draw_ends(self, painter: QPainter) -> None:
        """Where cells have no room for their numbers, those of the first and last of each stretch stand below."""
        painter.setFont(self._caption)
        painter.setPen(self._theme.color("text3"))
        free = 0.0
        for stretch in self._layout.stretches:
            cells = [cell for cell in stretch if 0 <= cell < self._row.size]
            for cell in (cells[0], cells[-1]) if cells else ():
                text = i18n.count(cell + 1)
                width, area = self._metrics.horizontalAdvance(text), self._layout.cell(cell)
                x = min(max(area.center().x() - width / 2, 0.0), self._width - width)
                if x >= free:
                    painter.drawText(QPointF(x, self._layout.under + self._metrics.ascent()), text)
                    free = x + width + SPARE

    def _captions(self) -> list[list[_Caption]]:
        """What is ignored, and below it what is added, each where its cells are."""
        row, layout, zeros = self._row, self._layout, self._content.sign == ZERO
        ignored, added = [], []
        if row.output and row.left_over:
            ends = layout.x(row.size - row.left_over), layout.x(row.size - 1) + layout.pitch
            ignored.append(_Caption(words.ignored(row.left_over, self._content.axis), *ends, bracket=True))
        if row.before:
            added.append(_Caption(words.added(row.before, zeros), layout.x(-row.before), layout.x(-1) + layout.pitch))
        if row.after:
            last = row.size + row.after - 1
            added.append(_Caption(words.added(row.after, zeros), layout.x(row.size), layout.x(last) + layout.pitch))
        return [line for line in (ignored, added) if line]

    def _draw_captions(self, painter: QPainter) -> None:
        """All of them are kept within the figure."""
        y = self._layout.under + (self._metrics.height() if self._numbers is None else 0)
        painter.setFont(self._caption)
        for line in self._captions():
            if line[0].bracket:
                y += BRACKET
                self._draw_bracket(painter, line[0], y)
            painter.setPen(self._theme.color("text2"))
            for caption in line:
                width = self._metrics.horizontalAdvance(caption.text)
                x = min(max((caption.left + caption.right - width) / 2, 0.0), max(0.0, self._width - width))
                painter.drawText(QPointF(x, y + self._metrics.ascent()), caption.text)
            y += self._metrics.height()

    def _draw_bracket(self, painter: QPainter, caption: _Caption, y: float) -> None:
        painter.setPen(QPen(self._theme.color("text3"), 1))
        left, right, top = caption.left + 1, caption.right - 1, y - BRACKET
        corners = ((left, top), (left, y), (right, y), (right, top))
        painter.drawPolyline(QPolygonF([QPointF(*corner) for corner in corners]))
