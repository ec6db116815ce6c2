"""All layers side by side, from the image's side to the output."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QWidget

from cnnstudio.app.icons import Icons
from cnnstudio.app.inside.column import Cells, Column
from cnnstudio.app.inside.cursor import Cursor
from cnnstudio.app.inside.face import face_of
from cnnstudio.app.inside.links import Links
from cnnstudio.app.inside.look import Look
from cnnstudio.app.inside.shading import Shading
from cnnstudio.app.theme import Space, Theme
from cnnstudio.network import Row
from cnnstudio.network.receptive import Seen

if TYPE_CHECKING:
    from cnnstudio.inspection import Sums

LEAST_HEIGHT = 190


class MapsView(QScrollArea):
    """A column a layer; scrolls from side to side. Only the columns in sight are asked for."""

    scrolled = Signal()
    """Other columns have come into sight."""

    def __init__(self, cursor: Cursor, shading: Shading, theme: Theme, icons: Icons) -> None:
        super().__init__()
        self._cursor, self._shading, self._theme, self._icons = cursor, shading, theme, icons
        self._columns: list[Column] = []
        self.setObjectName("mapsView")
        self.setAccessibleName(self.tr("Feature maps"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setMinimumHeight(LEAST_HEIGHT)
        self._content = QWidget()
        self.setWidget(self._content)
        self.links = Links(shading, self._content)
        self._content.setAutoFillBackground(False)
        self.viewport().setAutoFillBackground(False)
        self.horizontalScrollBar().valueChanged.connect(self.scrolled)
        cursor.changed.connect(self._follow)

    @property
    def columns(self) -> tuple[Column, ...]:
        """The columns in the order of the layers."""
        return tuple(self._columns)

    def column(self, path: str) -> Column | None:
        """The column of a layer."""
        return next((column for column in self._columns if column.path == path), None)

    def show_rows(self, rows: tuple[Row, ...], classes: tuple[str, ...]) -> None:
        """Make a column for each layer."""
        for column in self._columns:
            column.hide()
            column.setParent(None)
            column.deleteLater()
        self._columns = []
        for row in rows:
            face = face_of(row, classes, last=row is rows[-1])
            column = Column(row, face, self._cursor, self._shading, self._theme, self._icons)
            column.setParent(self._content)
            column.show()
            self._columns.append(column)
        self.links.show_nothing()
        self.links.raise_()
        self._arrange()

    def visible_paths(self) -> tuple[str, ...]:
        """The layers of which at least a part is in sight."""
        start = self.horizontalScrollBar().value()
        end = start + self.viewport().width()
        return tuple(
            column.path for column in self._columns if column.x() < end and column.x() + column.width() > start
        )

    def show_look(self, look: Look) -> None:
        """Show what a look has brought, and nothing of the looks before."""
        for column in self._columns:
            column.show_values(look.tiles.get(column.path))

    def show_cells(self, cells: Mapping[str, Seen]) -> None:
        """Mark in the layers below the chosen one, by path, the cells that reach the chosen unit."""
        chosen = self._cursor.row
        for column in self._columns:
            below = chosen is not None and column.path != chosen.path
            column.show_cells(_hull(column.shape, cells.get(column.path)) if below else None)

    def show_sums(self, target: str, map_: int, sums: Sums | None) -> None:
        """Draw what the maps that a unit of `target` reads contribute to it, where they are a layer's."""
        source = self.column(sums.source) if sums is not None and sums.source is not None else None
        column = self.column(target)
        if sums is None or source is None or column is None:
            self.links.show_nothing()
        else:
            self.links.show_sums(source, column, map_, sums.channels, sums.bias)

    def show_nothing(self) -> None:
        """There is no image to look at."""
        self.links.show_nothing()
        for column in self._columns:
            column.show_values(None)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()
        self.scrolled.emit()

    def _arrange(self) -> None:
        bar = self.horizontalScrollBar().sizeHint().height()
        height = max(self.viewport().height(), LEAST_HEIGHT - bar)
        left = int(Space.S)
        for column in self._columns:
            column.fit_height(height - Space.S)
        gap = self._room_for_lines()
        for column in self._columns:
            if column.reads_maps and column is not self._columns[0]:
                left += gap
            column.move(left, Space.S)
            left += column.width() + Space.XS
        self._content.resize(left, height)
        self.links.setGeometry(self._content.rect())

    def _room_for_lines(self) -> int:
        """The space before a convolution's column, for the lines from the maps it reads: as far as all is in sight."""
        readers = sum(column.reads_maps for column in self._columns[1:])
        needed = Space.S + sum(column.width() + Space.XS for column in self._columns)
        left_over = max(0, self.viewport().width() - needed) // max(readers, 1)
        return min(int(Space.XL), left_over) or int(Space.S)

    def _follow(self) -> None:
        row = self._cursor.row
        column = self.column(row.path) if row is not None else None
        if column is None:
            return
        if isinstance(QApplication.focusWidget(), Column) and not column.hasFocus():
            column.setFocus(Qt.FocusReason.OtherFocusReason)
        self.ensureWidgetVisible(column, Space.XL, 0)


def _hull(shape: tuple[int, ...], seen: Seen | None) -> Cells | None:
    """The rows and columns of the cells together; None where there are none, or all of them, or no maps."""
    if seen is None or len(shape) != 3 or not all(seen):
        return None
    (top, bottom), (left, right) = ((min(cells), max(cells)) for cells in seen)
    whole = (top, left) == (0, 0) and (bottom, right) == (shape[1] - 1, shape[2] - 1)
    return None if whole else ((top, bottom), (left, right))
