"""One layer of the network as a column: its name, its shape, and all of its maps or units."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QLine, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFocusEvent, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from cnnstudio.app.i18n import shape as shape_text
from cnnstudio.app.icons import Icons
from cnnstudio.app.inside import class_bars
from cnnstudio.app.inside.cursor import Cursor
from cnnstudio.app.inside.face import Face
from cnnstudio.app.inside.shading import Shading
from cnnstudio.app.inside.tiling import Tiling, fit_maps, fit_vector
from cnnstudio.app.theme import Radius, Theme, Type, Weight
from cnnstudio.app.widgets import atlas_colors
from cnnstudio.app.widgets.atlas_image import Atlas
from cnnstudio.network import Row

HEADER = 44
SIDE = 4
ICON = 14
Cells = tuple[tuple[int, int], tuple[int, int]]


class Column(QWidget):
    """Signed values as colours, as the shading has them."""

    def __init__(self, row: Row, face: Face, cursor: Cursor, shading: Shading, theme: Theme, icons: Icons) -> None:
        super().__init__()
        self._row, self._face, self._cursor, self._theme, self._icons = row, face, cursor, theme, icons
        self._shading = shading
        self._values: np.ndarray | None = None
        self._atlas: Atlas | None = None
        self._hovered: int | None = None
        self._cells: Cells | None = None
        self._header, self._icon = theme.px(HEADER), theme.px(ICON)
        self._tiling = self._fit(300)
        self.setObjectName(f"maps-{row.path}")
        self.setMouseTracking(True)
        words = self.tr("{layer}, {shape}") if len(row.output or ()) == 3 else self.tr("{layer}, {shape} units")
        self.setAccessibleName(words.format(layer=row.path, shape=shape_text(row.output)))
        shading.changed.connect(self._make_images)
        cursor.changed.connect(self._follow)
        self._follow()

    @property
    def path(self) -> str:
        """The layer's path."""
        return self._row.path

    @property
    def shape(self) -> tuple[int, ...]:
        """The shape of its output."""
        return self._row.output or ()

    @property
    def reads_maps(self) -> bool:
        """Whether it is a convolution, each of whose maps reads many."""
        return self._row.type == "convolution"

    @property
    def values(self) -> np.ndarray | None:
        """The values shown: maps x height x width, or units; None before the first look."""
        return self._values

    def limit(self, map_: int) -> float:
        """The magnitude that the colours of a map, or of a vector (map 0), reach to; 0.0 before the first look."""
        if self._values is None:
            return 0.0
        return float(self._shading.limits(self._values)[map_ if self._values.ndim == 3 else 0])

    def show_values(self, values: np.ndarray | None) -> None:
        """Show what the layer gave."""
        self._values = values
        self._make_images()

    @property
    def cells(self) -> Cells | None:
        """First and last row, first and last column of what reaches the chosen unit; None where that is not marked."""
        return self._cells

    def show_cells(self, cells: Cells | None) -> None:
        """Mark in every map what reaches the unit that is chosen in a later layer."""
        if cells != self._cells:
            self._cells = cells
            self.update()

    def fit_height(self, height: int) -> None:
        """Take the height there is; the width follows from it."""
        self._tiling = self._fit(height - self._header)
        title = (
            QFontMetrics(self._theme.font(Type.SMALL, Weight.SEMIBOLD)).horizontalAdvance(self.path) + self._icon + 4
        )
        caption = QFontMetrics(self._theme.font(Type.CAPTION)).horizontalAdvance(shape_text(self._row.output))
        self.setFixedSize(QSize(max(self._width(), title, caption) + 2 * SIDE, height))

    def choose(self) -> None:
        """Look at this layer."""
        if not self._is_chosen():
            self._cursor.choose(self.path)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._cursor.press(event):
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.choose()
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._choose_at(event.position())
            self.setFocus(Qt.FocusReason.MouseFocusReason)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._hover(self._index_at(event.position()))

    def leaveEvent(self, event: object) -> None:
        self._hover(None)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.hasFocus():
            painter.setPen(QPen(self._theme.accent, 1))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1.5, 0.5, -1.5, -0.5), Radius.CARD, Radius.CARD)
        self._draw_header(painter)
        if self._face.classes:
            self._draw_bars(painter)
        elif len(self._row.output or ()) == 3:
            self._draw_maps(painter)
        else:
            self._draw_vector(painter)

    def _fit(self, room: int) -> Tiling:
        output = self._row.output or (1,)
        if self._face.classes:
            row = max(8, min(class_bars.ROW, room // output[0]))
            return Tiling(output[0], output[0], 1, class_bars.width_of(self._theme, self._face.classes), row, 0)
        if len(output) == 3:
            return fit_maps(*output, room)
        return fit_vector(output[0], room)

    def _width(self) -> int:
        return class_bars.width_of(self._theme, self._face.classes) if self._face.classes else self._tiling.size[0]

    def _left(self) -> int:
        return (self.width() - self._width()) // 2

    def _make_images(self) -> None:
        """One image for all maps, or for a whole vector, in the theme's colours."""
        self._atlas = None
        if self._values is not None:
            table, limits = self._shading.table(), self._shading.limits(self._values)
            limits = limits[:, np.newaxis, np.newaxis] if self._values.ndim == 3 else limits
            indices = atlas_colors.signed_indices(self._values, limits)
            if indices.ndim == 3:
                self._atlas = Atlas(indices, table)
            else:
                rows, columns = self._tiling.rows, self._tiling.columns
                padded = np.full(rows * columns, atlas_colors.ZERO, np.uint8)
                padded[: len(indices)] = indices[: rows * columns]
                self._atlas = Atlas(padded.reshape(1, columns, rows).swapaxes(1, 2), table)
        self.update()

    def resizeEvent(self, event: object) -> None:
        if self._values is not None and self._values.ndim == 1:
            self._make_images()

    def _draw_header(self, painter: QPainter) -> None:
        theme = self._theme
        font = theme.font(Type.SMALL, Weight.SEMIBOLD)
        metrics = QFontMetrics(font)
        title = metrics.elidedText(self.path, Qt.TextElideMode.ElideMiddle, self.width() - self._icon - 4)
        left = (self.width() - metrics.horizontalAdvance(title) - self._icon - 4) / 2
        self._icons.paint(
            painter,
            self._face.icon,
            QRectF(left, 2 + (self._header - 8) / 4 - self._icon / 2, self._icon, self._icon),
            theme.family(self._face.family),
        )
        painter.setFont(font)
        painter.setPen(theme.accent if self._is_chosen() else theme.color("text"))
        line = (self._header - 8) / 2
        painter.drawText(QRectF(left + self._icon + 4, 2, self.width(), line), Qt.AlignmentFlag.AlignVCenter, title)
        painter.setFont(theme.font(Type.CAPTION))
        painter.setPen(theme.color("text3"))
        below = QRectF(0, 2 + line, self.width(), line - 2)
        painter.drawText(below, Qt.AlignmentFlag.AlignCenter, shape_text(self._row.output))

    def _draw_maps(self, painter: QPainter) -> None:
        for index in range(self._tiling.tiles):
            tile = self.tile(index)
            painter.fillRect(tile, self._theme.color("surface"))
            if self._atlas is not None:
                self._atlas.draw(painter, tile, index)
            self._draw_frame(painter, tile, index)
            if self._cells is not None:
                self._draw_cells(painter, tile, self._cells)

    def _draw_cells(self, painter: QPainter, tile: QRectF, cells: Cells) -> None:
        _, height, width = self._row.output or (1, 1, 1)
        (top, bottom), (left, right) = cells
        down, across = tile.height() / height, tile.width() / width
        painter.setPen(QPen(self._theme.accent, 1.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(
            QRectF(
                tile.left() + left * across,
                tile.top() + top * down,
                (right - left + 1) * across,
                (bottom - top + 1) * down,
            )
        )

    def _draw_frame(self, painter: QPainter, tile: QRectF, index: int) -> None:
        theme = self._theme
        chosen = self._is_chosen() and index == self._cursor.map
        pen = QPen(theme.color("text3" if index == self._hovered else "hairline"), 1)
        if chosen:
            pen = QPen(theme.accent, 2)
        edge = pen.widthF() / 2
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(tile.adjusted(-edge, -edge, edge, edge), 2, 2)

    def _draw_vector(self, painter: QPainter) -> None:
        tiling, theme = self._tiling, self._theme
        width, height = tiling.columns * tiling.width, tiling.rows * tiling.height
        area = QRectF(self._left(), self._header, width, height)
        painter.fillRect(area, theme.color("surface"))
        if self._atlas is not None:
            self._atlas.draw(painter, area, 0)
        if tiling.height >= 5:
            painter.setPen(QPen(theme.color("canvas"), 1))
            left, top = self._left(), self._header
            across = [top + row * tiling.height for row in range(tiling.rows + 1)]
            down = [left + column * tiling.width for column in range(tiling.columns + 1)]
            painter.drawLines(
                [QLine(left, y, left + width, y) for y in across] + [QLine(x, top, x, top + height) for x in down]
            )
        self._clear_rest(painter)
        for index in {self._hovered, self._cursor.unit[0] if self._is_chosen() else None} - {None}:
            chosen = self._is_chosen() and index == self._cursor.unit[0]
            painter.setPen(QPen(theme.accent if chosen else theme.color("text3"), 2 if chosen else 1))
            painter.drawRect(self.tile(int(index or 0)))

    def _clear_rest(self, painter: QPainter) -> None:
        """Take away the places of the last column that stand for no unit."""
        tiling = self._tiling
        rest = tiling.rows * tiling.columns - tiling.tiles
        if rest:
            left, top = tiling.place(tiling.tiles)
            area = QRectF(self._left() + left, self._header + top, tiling.width + 1, rest * tiling.height + 1)
            painter.fillRect(area.adjusted(0, 1, 1, 1), self._theme.color("canvas"))

    def _draw_bars(self, painter: QPainter) -> None:
        chosen = self._cursor.unit[0] if self._is_chosen() else None
        table, limit = self._shading.table(), self.limit(0)
        class_bars.draw(painter, self._theme, table, self._face.classes, self._values, limit, self.tile, chosen)

    def tile(self, index: int) -> QRectF:
        """Where a map, or a unit of a vector, is drawn."""
        left, top = self._tiling.place(index)
        return QRectF(self._left() + left, self._header + top, self._tiling.width, self._tiling.height)

    def _index_at(self, at: QPointF) -> int | None:
        return self._tiling.index_at(at.x() - self._left(), at.y() - self._header)

    def _choose_at(self, at: QPointF) -> None:
        index = self._index_at(at)
        output = self._row.output or (1,)
        if index is None:
            self._cursor.choose(self.path, self._cursor.map if self._is_chosen() else 0)
        elif len(output) == 3:
            tile = self.tile(index)
            down = int((at.y() - tile.top()) / tile.height() * output[1])
            across = int((at.x() - tile.left()) / tile.width() * output[2])
            self._cursor.choose(self.path, index, (down, across))
        else:
            self._cursor.choose(self.path, 0, (index,))

    def _hover(self, index: int | None) -> None:
        if index != self._hovered:
            self._hovered = index
            self.update()

    def _is_chosen(self) -> bool:
        return self._cursor.row is not None and self._cursor.row.path == self.path

    def _follow(self) -> None:
        """Be the column that Tab comes to while this layer is the one looked at."""
        chosen = self._is_chosen()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if chosen else Qt.FocusPolicy.ClickFocus)
        if chosen:
            self.setAccessibleDescription(self._describe())
        self.update()

    def _describe(self) -> str:
        if len(self._row.output or ()) == 3:
            return self.tr("map {number} of {maps}").format(number=self._cursor.map, maps=self._cursor.maps)
        return self.tr("unit {number}").format(number=self._cursor.unit[0])
