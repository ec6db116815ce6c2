"""What one output unit of the selected layer sees: the picture, and the sentence below it."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cnnstudio.app.designer.example import Example
from cnnstudio.app.designer.items import Item
from cnnstudio.app.designer.unit_map import UnitGrid
from cnnstudio.app.designer.unit_picture import Sight
from cnnstudio.app.designer.unit_view import UnitView
from cnnstudio.app.designer.unit_words import name, not_yet, sentence
from cnnstudio.app.theme import Space, Theme, Type
from cnnstudio.app.widgets import label
from cnnstudio.network import Analysis, Row
from cnnstudio.network.unit_field import Unit, overhang, seen_by_unit

MIDDLE = (0.5, 0.5)


class UnitSection(QWidget):
    """Follows the selection and every edit, once they are painted, and only while it is in sight.

    Which unit is looked at is kept as a place on the map (0 to 1 down and across), so that it stays where it was when
    the map's size changes.
    """

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._analysis: Analysis | None = None
        self._item: Item | None = None
        self._place = MIDDLE
        self._hovered: Unit | None = None
        self._due = False
        self.view = UnitView(theme)
        self._words = label(theme, size=Type.SMALL, role="text2")
        self._words.setObjectName("unitSentence")
        self._words.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        column.addWidget(self.view)
        column.addWidget(self._words)
        self.view.chosen.connect(self._choose)
        self.view.hovered.connect(self._hover)

    def show_item(self, analysis: Analysis, item: Item) -> None:
        """Show what a unit of an item sees."""
        self._analysis, self._item, self._hovered = analysis, item, None
        if self._row() is None:
            self.view.hide()  # at once: the keyboard has no business on an empty picture
        self._want()

    def show_example(self, example: Example) -> None:
        """Show an image of the data set to look at."""
        self.view.show_example(example)

    def _want(self) -> None:
        """Walking a field back through hundreds of layers takes some milliseconds: what was edited is painted first."""
        if not self._due and self.isVisible():
            self._due = True
            QTimer.singleShot(0, self, self._update)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._want()

    def _row(self) -> Row | None:
        """The row whose output is looked at: the last one of branches and blocks."""
        if self._item is None or not self._item.rows or self._item.rows[-1].output is None:
            return None
        return self._item.rows[-1]

    def _update(self) -> None:
        self._due = False
        row = self._row()
        if self._analysis is None or self._item is None or not self.isVisible():
            return
        self.view.setVisible(row is not None)
        if row is None:
            self._words.setText(not_yet(self._item))
        else:
            self._show_unit(self._analysis, row)

    def _show_unit(self, analysis: Analysis, row: Row) -> None:
        assert row.output is not None
        assert row.field is not None
        image = analysis.input_shape
        unit = self._hovered or self._unit(row)
        seen = seen_by_unit(analysis.network, image, row, unit)
        margins = overhang(row.field, row.output, image)
        self.view.show_sight(Sight(image[1], image[2], margins, row.output, unit, row.field.size, seen))
        said = sentence(seen)
        self._words.setText(said)
        self.view.setAccessibleDescription(f"{name(unit)}. {said}")

    def _unit(self, row: Row) -> Unit:
        assert row.output is not None
        grid = UnitGrid.of(row.output)
        return grid.unit(int(self._place[0] * grid.rows), int(self._place[1] * grid.columns))

    def _choose(self, unit: Unit) -> None:
        row = self._row()
        if row is None or row.output is None:
            return
        grid = UnitGrid.of(row.output)
        down, across = grid.place(unit)
        self._place = (down + 0.5) / grid.rows, (across + 0.5) / grid.columns
        self._hovered = None
        self._update()

    def _hover(self, unit: Unit | None) -> None:
        if unit != self._hovered:
            self._hovered = unit
            self._update()
