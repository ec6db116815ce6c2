"""All filters of a convolution side by side, for one of its input maps."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from cnnstudio.app.inside import numbers
from cnnstudio.app.inside.shading import Shading
from cnnstudio.app.theme import Theme, Type
from cnnstudio.app.widgets import atlas_colors
from cnnstudio.app.widgets.atlas_image import Atlas

MOST, LEAST = 200, 25
"""Sides of a filter, in pixels"""
GAP = 10
NUMBER = 16
EDGES = 4
"""Pixels at the left and right of all, for the frames"""


class Grid(NamedTuple):
    """The sides of a weight's cell and of a filter, in pixels, the room for a number, and the filters in a row."""

    cell: int
    width: int
    height: int
    number: int
    columns: int

    @property
    def row(self) -> int:
        """From one row of filters to the next."""
        return self.height + self.number + GAP

    def tile(self, index: int) -> QRectF:
        """Where a filter lies."""
        row, column = divmod(index, self.columns)
        left, top = column * (self.width + GAP), row * self.row
        return QRectF(EDGES / 2 + left, EDGES / 2 + top, self.width, self.height)


class FiltersView(QWidget):
    """Arrow keys and clicks choose a filter; its height follows from its width. One scale for the whole layer."""

    chosen = Signal(int)
    described = Signal(str)

    def __init__(self, shading: Shading, theme: Theme) -> None:
        super().__init__()
        self._shading, self._theme = shading, theme
        self._filters: np.ndarray | None = None
        self._channel = 0
        self._chosen = 0
        self._limit = 0.0
        self._atlas: Atlas | None = None
        self.setObjectName("filtersView")
        self.setAccessibleName(self.tr("Filters"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        shading.changed.connect(self._make)

    @property
    def filters(self) -> np.ndarray | None:
        """The filters shown: output maps x input maps x height x width."""
        return self._filters

    @property
    def limit(self) -> float:
        """The magnitude that the colours reach to."""
        return self._limit

    def show_filters(self, filters: np.ndarray | None, channel: int) -> None:
        """Show the filters of a layer for one input map."""
        other = filters is None or self._filters is None or filters.shape != self._filters.shape
        self._filters, self._channel = filters, channel
        self._limit = atlas_colors.limit_of(filters) if filters is not None else 0.0
        self._make()
        if other:
            self.updateGeometry()

    def choose(self, index: int) -> None:
        """Mark a filter, without a signal."""
        self._chosen = index
        self._tell()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(300, self.heightForWidth(300))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        if self._filters is None:
            return 40
        grid = self._grid(width)
        assert grid is not None
        return -(-len(self._filters) // grid.columns) * grid.row

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.setMinimumHeight(self.heightForWidth(self.width()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        grid = self._grid()
        columns = grid.columns if grid is not None else 1
        steps = {
            Qt.Key.Key_Left: -1,
            Qt.Key.Key_Right: 1,
            Qt.Key.Key_Up: -columns,
            Qt.Key.Key_Down: columns,
        }
        step = steps.get(Qt.Key(event.key()))
        if step is None or self._filters is None:
            super().keyPressEvent(event)
        else:
            self._choose(min(max(self._chosen + step, 0), len(self._filters) - 1))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self._index_at(event.position())
        if index is not None and event.button() == Qt.MouseButton.LeftButton:
            self._choose(index)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self.described.emit(self._describe(event.position()))

    def leaveEvent(self, event: object) -> None:
        self.described.emit("")

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, grid = QPainter(self), self._grid()
        painter.setFont(self._theme.font(Type.CAPTION))
        if self._atlas is None or grid is None:
            return
        for index in range(self._atlas.tiles):
            tile = grid.tile(index)
            self._atlas.draw(painter, tile, index)
            if grid.cell >= numbers.room_for(self._theme):
                self._write(painter, grid, index)
            self._draw_frame(painter, tile, index, grid.number)

    def _write(self, painter: QPainter, grid: Grid, index: int) -> None:
        """Write the weights of a filter into its cells."""
        assert self._filters is not None
        tile, cell, font = grid.tile(index), grid.cell, painter.font()

        def place(down: int, across: int) -> QRectF:
            return QRectF(tile.left() + across * cell, tile.top() + down * cell, cell, cell)

        numbers.write(
            painter, self._theme, self._shading.table(), self._filters[index, self._channel], self._limit, place
        )
        painter.setFont(font)

    def _draw_frame(self, painter: QPainter, tile: QRectF, index: int, room: int) -> None:
        theme, chosen = self._theme, index == self._chosen
        pen = QPen(theme.color("control_border"), 1)
        if chosen:
            pen = QPen(theme.accent, 3 if self.hasFocus() else 2)
        painter.setPen(pen)
        edge = pen.widthF() / 2
        painter.drawRect(tile.adjusted(-edge, -edge, edge, edge))
        painter.setPen(theme.accent if chosen else theme.color("text3"))
        below = QRectF(tile.left(), tile.bottom() + 2, tile.width(), room - 2)
        painter.drawText(below, Qt.AlignmentFlag.AlignCenter, str(index))

    def _choose(self, index: int) -> None:
        self.choose(index)
        self.chosen.emit(index)

    def _make(self) -> None:
        self._atlas = None
        if self._filters is not None:
            indices = atlas_colors.signed_indices(self._filters[:, self._channel], self._limit)
            table = self._shading.table()
            self._atlas = Atlas(indices, table)
        self._tell()
        self.update()

    def _tell(self) -> None:
        """Say to screen readers which filter is chosen, of how many."""
        number = len(self._filters) if self._filters is not None else 0
        words = self.tr("{number} filters, input map {channel}")
        if 0 <= self._chosen < number:
            words = self.tr("filter {chosen} of {number}, input map {channel}")
        described = words.format(chosen=self._chosen, number=number, channel=self._channel)
        self.setAccessibleDescription(described if number else "")

    def _describe(self, at: QPointF) -> str:
        grid, index = self._grid(), self._index_at(at)
        if index is None or grid is None or self._filters is None:
            return ""
        tile, (rows, columns) = grid.tile(index), self._filters.shape[2:]
        down = min(int((at.y() - tile.top()) / tile.height() * rows), rows - 1)
        across = min(int((at.x() - tile.left()) / tile.width() * columns), columns - 1)
        weight = f"{self._filters[index, self._channel, down, across]:+.3f}".replace("-", "−")
        return self.tr("filter {number}, row {down}, column {across}: {weight}").format(
            number=index, down=down, across=across, weight=weight
        )

    def _grid(self, width: int | None = None) -> Grid | None:
        """Where the filters lie in a width, the present one unless told: a whole number of pixels a weight.

        As large as all can be seen without scrolling.
        """
        if self._filters is None:
            return None
        width = self.width() if width is None else width
        room = (self.parentWidget() or self).size()
        number, _, rows, columns = self._filters.shape
        largest = max(rows, columns)
        cell = least = max(1, LEAST // largest)
        below = self._theme.px(NUMBER)
        for larger in range(max(1, MOST // largest), least, -1):
            side = larger * largest
            across = max(1, (room.width() + GAP - EDGES) // (side + GAP))
            if -(-number // across) * (side + below + GAP) <= room.height():
                cell = larger
                break
        in_a_row = max(1, (width + GAP - EDGES) // (columns * cell + GAP))
        return Grid(cell, columns * cell, rows * cell, below, in_a_row)

    def _index_at(self, at: QPointF) -> int | None:
        grid = self._grid()
        tiles = self._atlas.tiles if self._atlas is not None and grid is not None else 0
        return next((index for index in range(tiles) if grid is not None and grid.tile(index).contains(at)), None)
