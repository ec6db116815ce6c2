"""One map, or a vector, large: every value can be pointed at and read."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from cnnstudio.app.inside import numbers
from cnnstudio.app.inside.cursor import Cursor, Unit, column_height
from cnnstudio.app.inside.shading import Shading
from cnnstudio.app.theme import Radius, Theme
from cnnstudio.app.widgets import atlas_colors
from cnnstudio.app.widgets.atlas_image import draw_crisp, indexed

SIDE = 224


class BigMap(QWidget):
    """Arrow keys and clicks choose the unit; `pointed` tells the unit under the pointer, or None."""

    pointed = Signal(object)

    def __init__(self, cursor: Cursor, shading: Shading, theme: Theme) -> None:
        super().__init__()
        self._cursor, self._shading, self._theme = cursor, shading, theme
        self._values: np.ndarray | None = None
        self._grid = np.zeros((1, 1))
        self._limit = 0.0
        self._image: QImage | None = None
        self.setObjectName("bigMap")
        self.setAccessibleName(self.tr("Chosen map"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        shading.changed.connect(self._make)
        cursor.changed.connect(self.update)

    @property
    def values(self) -> np.ndarray | None:
        """The values shown: height x width, or units."""
        return self._values

    @property
    def limit(self) -> float:
        """The magnitude that the colours reach to."""
        return self._limit

    def show_values(self, values: np.ndarray | None, limit: float) -> None:
        """Show a map, height x width, or a vector, with colours that reach to `limit`."""
        self._values, self._limit = values, limit
        if values is not None:
            self._grid = values if values.ndim == 2 else _as_grid(values)
        self._make()

    def value(self, unit: Unit) -> float | None:
        """The value of a unit, or None where there is none."""
        values = self._values
        if values is None or len(unit) != values.ndim:
            return None
        inside = all(0 <= place < size for place, size in zip(unit, values.shape, strict=True))
        return float(values[unit]) if inside else None

    def sizeHint(self) -> QSize:
        return QSize(SIDE, SIDE)

    def minimumSizeHint(self) -> QSize:
        return QSize(90, 90)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._cursor.press(event):
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        unit, row = self._unit_at(event.position()), self._cursor.row
        if unit is not None and row is not None and event.button() == Qt.MouseButton.LeftButton:
            self._cursor.choose(row.path, self._cursor.map, unit)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self.pointed.emit(self._unit_at(event.position()))

    def leaveEvent(self, event: object) -> None:
        self.pointed.emit(None)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, theme = QPainter(self), self._theme
        area = self._area()
        painter.fillRect(area, theme.color("surface"))
        if self._image is not None:
            draw_crisp(painter, area, self._image)
            self._write(painter)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.accent, 2) if self.hasFocus() else QPen(theme.color("control_border"), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(area.adjusted(-1, -1, 1, 1), Radius.TILE - 1, Radius.TILE - 1)
        if self._values is not None and self.value(self._cursor.unit) is not None:
            cell = self._cell(*self._place(self._cursor.unit))
            painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
            painter.setPen(QPen(theme.color("text"), 2))
            painter.drawRect(cell.adjusted(0, 0, 0, 0))

    def _make(self) -> None:
        self._image = None
        if self._values is not None:
            indices = atlas_colors.signed_indices(self._grid, self._limit)
            self._image = indexed(indices, self._shading.table())
        self.update()

    def _write(self, painter: QPainter) -> None:
        """Write the numbers where there is room for them."""
        if self._values is None or self._area().width() / self._grid.shape[1] < numbers.room_for(self._theme):
            return
        numbers.write(painter, self._theme, self._shading.table(), self._grid, self._limit, self._cell)

    def _area(self) -> QRectF:
        rows, columns = self._grid.shape
        room_down, room_across = self.height() - 4, self.width() - 4
        scale = min(room_across / columns, room_down / rows)
        scale = float(int(scale)) if scale >= 1 else scale
        width, height = int(columns * scale), int(rows * scale)
        return QRectF(2, 2, width, height)

    def _cell(self, down: int, across: int) -> QRectF:
        area, (rows, columns) = self._area(), self._grid.shape
        wide, high = area.width() / columns, area.height() / rows
        return QRectF(area.left() + across * wide, area.top() + down * high, wide, high)

    def _place(self, unit: Unit) -> tuple[int, int]:
        if len(unit) == 2:
            return unit[0], unit[1]
        across, down = divmod(unit[0], self._grid.shape[0])
        return down, across

    def _unit_at(self, at: QPointF) -> Unit | None:
        area, (rows, columns) = self._area(), self._grid.shape
        if self._values is None or not area.contains(at):
            return None
        down = min(int((at.y() - area.top()) / area.height() * rows), rows - 1)
        across = min(int((at.x() - area.left()) / area.width() * columns), columns - 1)
        unit: Unit = (down, across) if self._values.ndim == 2 else (across * rows + down,)
        return unit if self.value(unit) is not None else None


def _as_grid(units: np.ndarray) -> np.ndarray:
    """Units of a vector in columns of equal height, the last one filled up with what is no number."""
    height = column_height(len(units))
    columns = -(-len(units) // height)
    padded = np.full(height * columns, np.nan, np.float32)
    padded[: len(units)] = units
    return padded.reshape(columns, height).T
