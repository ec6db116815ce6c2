"""Which output unit is looked at, and what it sees: what the inspector's section and the large view both show."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from cnnstudio.app.designer import unit_words as words
from cnnstudio.app.designer.items import Item
from cnnstudio.app.designer.unit_map import UnitGrid
from cnnstudio.app.designer.unit_picture import Sight
from cnnstudio.network import Analysis, Row
from cnnstudio.network.nested_fields import nested_boxes
from cnnstudio.network.unit_field import Unit, overhang, seen_by_unit

MIDDLE = (0.5, 0.5)


class UnitLook(QObject):
    """Follows an item. Which unit is chosen is kept as a place on the map (0 to 1 down and across), so that it stays
    where it was when the map's size changes.
    """

    outdated = Signal()
    """Another item or analysis: whoever is in sight should call `update`, once what was edited is painted."""
    changed = Signal()
    """What is seen is worked out anew, or another box is lit."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._analysis: Analysis | None = None
        self._item: Item | None = None
        self._place = MIDDLE
        self._hovered: Unit | None = None
        self._sight: Sight | None = None
        self._fresh = False

    @property
    def sight(self) -> Sight | None:
        """What was seen at the last update; None where the item has no output that is known."""
        return self._sight

    @property
    def analysis(self) -> Analysis | None:
        """The analysis that is looked at."""
        return self._analysis

    @property
    def row(self) -> Row | None:
        """The row whose output is looked at: the last one of branches and blocks."""
        if self._item is None or not self._item.rows or self._item.rows[-1].output is None:
            return None
        return self._item.rows[-1]

    @property
    def name(self) -> str:
        """The unit by its indices; empty where there is none."""
        return "" if self._sight is None else words.name(self._sight.unit)

    @property
    def sentence(self) -> str:
        """What the unit sees, or why that is not known."""
        if self._sight is not None:
            return words.sentence(self._sight.seen)
        return words.not_yet(self._item) if self._item is not None else ""

    @property
    def moves(self) -> str:
        """How the field goes on from unit to unit; empty where units have places of their own."""
        row = self.row
        return "" if self._sight is None or row is None or row.field is None else words.moves(row.field)

    def show_item(self, analysis: Analysis, item: Item) -> None:
        """Look at a unit of an item."""
        self._analysis, self._item, self._hovered = analysis, item, None
        self._fresh = False
        self.outdated.emit()

    def choose(self, unit: Unit) -> None:
        """Look at another unit from now on."""
        row = self.row
        if row is None or row.output is None:
            return
        grid = UnitGrid.of(row.output)
        down, across = grid.place(unit)
        self._place = (down + 0.5) / grid.rows, (across + 0.5) / grid.columns
        self._hovered = None
        self._renew()

    def hover(self, unit: Unit | None) -> None:
        """Look at a unit for a moment; None goes back to the chosen one."""
        if unit != self._hovered:
            self._hovered = unit
            self._renew()

    def light(self, box: int | None) -> None:
        """Let one of the sight's boxes stand out."""
        if self._sight is not None and box != self._sight.lit:
            self._sight = self._sight._replace(lit=box)
            self.changed.emit()

    def update(self) -> None:
        """Work out what is outdated. Deep in a network that takes some milliseconds."""
        if not self._fresh:
            self._renew()

    def _renew(self) -> None:
        self._fresh = True
        self._sight = self._seen()
        self.changed.emit()

    def _seen(self) -> Sight | None:
        row, analysis = self.row, self._analysis
        if row is None or row.output is None or row.field is None or analysis is None:
            return None
        image, network = analysis.input_shape, analysis.network
        unit = self._hovered or self._unit(row.output)
        boxes = nested_boxes(network, image, analysis.rows, row, unit)
        lit = self._sight.lit if self._sight is not None and len(self._sight.boxes) == len(boxes) else None
        return Sight(
            image[1],
            image[2],
            overhang(row.field, row.output, image),
            row.output,
            unit,
            row.field.size,
            seen_by_unit(network, image, row, unit),
            boxes,
            lit,
        )

    def _unit(self, output: tuple[int, ...]) -> Unit:
        grid = UnitGrid.of(output)
        return grid.unit(int(self._place[0] * grid.rows), int(self._place[1] * grid.columns))
