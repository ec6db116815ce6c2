"""The palette's layers: a chip for each layer type by family, and for each ready part."""

from __future__ import annotations

from itertools import groupby

from PySide6.QtCore import Qt, Signal

from cnnstudio.app.designer import additions, mime
from cnnstudio.app.designer.additions import Addition
from cnnstudio.app.designer.chip import Chip
from cnnstudio.app.designer.chip_group import Group
from cnnstudio.app.designer.dragging import Ghost
from cnnstudio.app.designer.editing import Editing
from cnnstudio.app.icons import Icons
from cnnstudio.app.theme import Theme
from cnnstudio.app.widgets.scroll import ColumnScroll


class LayerList(ColumnScroll):
    """All layer types and parts, to be dragged into the network or added after the selection."""

    left_above = Signal()
    """The keyboard goes up from the first row."""

    def __init__(self, editing: Editing, ghost: Ghost, theme: Theme, icons: Icons) -> None:
        super().__init__()
        self._editing, self._ghost = editing, ghost
        self._compact = False
        self.groups = [
            Group(theme, family, [self._make_chip(theme, icons, addition) for addition in found])
            for family, found in groupby(additions.every(), key=lambda addition: addition.family)
        ]
        for group in self.groups:
            self.column.addWidget(group)
        self.column.addStretch(1)
        self.least_width = max(chip.needed_width for chip in self.chips) + self.margins + self.bar_width
        """The width at which no name is cut."""
        self.compact_width = self.chips[0].icon_width + self.margins + self.bar_width
        """The width that icons take."""
        self.resized.connect(self._arrange)

    @property
    def chips(self) -> list[Chip]:
        """All chips, in their order."""
        return [chip for group in self.groups for chip in group.chips]

    @property
    def found(self) -> list[Chip]:
        """The chips that a search has left."""
        return [chip for group in self.groups for chip in group.shown]

    def set_compact(self, compact: bool) -> None:
        """Show icons alone, or names again."""
        self._compact = compact
        for group in self.groups:
            group.set_compact(compact)
        self._arrange()

    def search(self, wanted: str) -> None:
        """Show only what matches."""
        for group in self.groups:
            for chip in group.chips:
                chip.found = chip.matches(wanted)
                chip.setVisible(chip.found)
            group.setVisible(bool(group.shown))
        self._arrange()

    def take_first(self) -> None:
        """Add the first one found."""
        self._editing.insert(self.found[0].addition)

    def enter(self) -> None:
        """Give the keyboard to the first chip found."""
        if self.found:
            self.found[0].setFocus(Qt.FocusReason.TabFocusReason)

    def _make_chip(self, theme: Theme, icons: Icons, addition: Addition) -> Chip:
        chip = Chip(theme, icons, addition)
        chip.clicked.connect(lambda: self._editing.insert(chip.addition))
        chip.drag_wanted.connect(lambda: self._drag(chip))
        chip.moved_on.connect(lambda across, down: self._move_from(chip, across, down))
        return chip

    def _drag(self, chip: Chip) -> None:
        chip.set_dragged(True)
        self._ghost.drag(chip, mime.of_addition(chip.addition), self._editing.new_node(chip.addition, None))
        chip.set_dragged(False)

    def _arrange(self) -> None:
        for group in self.groups:
            group.arrange(0 if self._compact else self.room)

    def _move_from(self, chip: Chip, across: int, down: int) -> None:
        """Give the keyboard to the neighbour of a chip."""
        target = self._beside(chip, across) if across else self._below(chip, down)
        if target is not None:
            target.setFocus(Qt.FocusReason.TabFocusReason)

    def _beside(self, chip: Chip, across: int) -> Chip | None:
        flat = self.found
        place = flat.index(chip) + across
        return flat[place] if 0 <= place < len(flat) else None

    def _below(self, chip: Chip, down: int) -> Chip | None:
        rows = [row for group in self.groups for row in group.rows()]
        here = next(number for number, chips in enumerate(rows) if chip in chips)
        there = here + down
        if there < 0:
            self.left_above.emit()
        if not 0 <= there < len(rows):
            return None
        return rows[there][min(rows[here].index(chip), len(rows[there]) - 1)]
