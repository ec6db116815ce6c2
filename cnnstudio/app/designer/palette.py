"""The palette: a chip for each layer type, by family, to be dragged, double-clicked or entered by keyboard."""

from __future__ import annotations

from itertools import groupby

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QScrollArea, QStyle, QVBoxLayout, QWidget

from cnnstudio.app.designer import mime
from cnnstudio.app.designer.chip import Chip
from cnnstudio.app.designer.chip_group import Group
from cnnstudio.app.designer.dragging import Ghost
from cnnstudio.app.designer.editing import Editing
from cnnstudio.app.icons import Icons
from cnnstudio.app.theme import Space, Theme, Type
from cnnstudio.app.widgets import Panel
from cnnstudio.network import LayerType, layer_types


class SearchField(QLineEdit):
    """A search: Enter takes what it found, Down goes there, Esc empties it."""

    entered = Signal()
    left = Signal()
    ended = Signal()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.ended.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
        elif key == Qt.Key.Key_Down:
            self.left.emit()
        elif key == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)


class Palette(Panel):
    """All layer types, to be dragged into the network or added after the selection.

    Where the window leaves too little room it is `compact`: a column of icons, with a search only while one searches.
    """

    searching = Signal(bool)
    """A search begins or ends, for which names are needed."""

    def __init__(
        self, editing: Editing, ghost: Ghost, theme: Theme, icons: Icons, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, parent=parent)
        self._editing, self._ghost = editing, ghost
        self._compact = False
        self.setObjectName("palette")
        self.setAccessibleName(self.tr("Layers"))
        self.search = self._make_search(theme, icons)
        self.groups = [
            Group(theme, family, [self._make_chip(theme, icons, cls()) for cls in types])
            for family, types in groupby(layer_types(), key=lambda cls: cls.family)
        ]
        self._scroll = self._make_scroll()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, Space.M, 0, 0)
        column.setSpacing(Space.S)
        top = QVBoxLayout()
        top.setContentsMargins(Space.M, 0, Space.M, 0)
        top.addWidget(self.search)
        column.addLayout(top)
        column.addWidget(self._scroll)
        bar = self.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent)
        self.least_width = max(chip.needed_width for chip in self.chips) + self._margins + bar
        self.compact_width = self.chips[0].icon_width + self._margins + bar
        self.set_compact(False)

    @property
    def chips(self) -> list[Chip]:
        """All chips, in their order."""
        return [chip for group in self.groups for chip in group.chips]

    def set_compact(self, compact: bool) -> None:
        """Show icons alone, or names again."""
        self._compact = compact
        self.search.setVisible(not compact)
        self.setMinimumWidth(self.compact_width if compact else self.least_width)
        for group in self.groups:
            group.set_compact(compact)
        self._arrange()

    def begin_search(self) -> None:
        """Put the keyboard into the search, which shows itself."""
        self.searching.emit(True)
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def _make_search(self, theme: Theme, icons: Icons) -> QLineEdit:
        search = SearchField()
        search.setObjectName("paletteSearch")
        search.setPlaceholderText(self.tr("Search layers"))
        search.setAccessibleName(self.tr("Search layers"))
        search.setFont(theme.font(Type.SMALL))
        search.setClearButtonEnabled(False)
        magnifier = search.addAction(icons.icon("search", "text3"), QLineEdit.ActionPosition.LeadingPosition)
        magnifier.setText(self.tr("Search layers"))
        search.textChanged.connect(self._filter)
        search.entered.connect(self._enter_search)
        search.left.connect(self._leave_search)
        search.ended.connect(lambda: self.searching.emit(False))
        return search

    def _make_chip(self, theme: Theme, icons: Icons, layer_type: LayerType) -> Chip:
        chip = Chip(theme, icons, layer_type)
        chip.clicked.connect(lambda: self._editing.insert(chip.layer_type))
        chip.drag_wanted.connect(lambda: self._drag(chip))
        chip.moved_on.connect(lambda across, down: self._move_from(chip, across, down))
        return chip

    def _drag(self, chip: Chip) -> None:
        chip.set_dragged(True)
        self._ghost.drag(chip, mime.of_layer(chip.layer_type), self._editing.new_node(chip.layer_type))
        chip.set_dragged(False)

    def _make_scroll(self) -> QScrollArea:
        self._list = QWidget()
        column = QVBoxLayout(self._list)
        bar = self.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent)
        right = max(0, Space.M - bar)
        self._margins = Space.M + right
        column.setContentsMargins(Space.M, 0, right, Space.M)
        column.setSpacing(Space.S)
        for group in self.groups:
            column.addWidget(group)
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(self._list)
        scroll.viewport().setAutoFillBackground(False)
        self._list.setAutoFillBackground(False)
        scroll.viewport().installEventFilter(self)
        return scroll

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._arrange()
        return False

    def _arrange(self) -> None:
        width = self._scroll.viewport().width() - self._margins
        for group in self.groups:
            group.arrange(1 if self._compact else group.columns_in(width))

    def _filter(self, wanted: str) -> None:
        for group in self.groups:
            for chip in group.chips:
                chip.found = chip.matches(wanted.strip())
                chip.setVisible(chip.found)
            group.setVisible(bool(group.shown))
        self._arrange()

    def _found(self) -> list[Chip]:
        return [chip for group in self.groups for chip in group.shown]

    def _enter_search(self) -> None:
        """Enter in the search adds the first layer it has found."""
        found = self._found()
        if found and self.search.text().strip():
            self.search.clear()
            self._editing.insert(found[0].layer_type)

    def _leave_search(self) -> None:
        found = self._found()
        if found:
            found[0].setFocus(Qt.FocusReason.TabFocusReason)

    def _move_from(self, chip: Chip, across: int, down: int) -> None:
        """Give the keyboard to the neighbour of a chip; above the first row stands the search."""
        rows = [row for group in self.groups for row in group.rows()]
        row = next(number for number, chips in enumerate(rows) if chip in chips)
        column = rows[row].index(chip)
        target: QWidget | None
        if down:
            there = row + down
            target = rows[there][min(column, len(rows[there]) - 1)] if 0 <= there < len(rows) else None
            if there < 0:
                self.begin_search()
        else:
            flat = self._found()
            place = flat.index(chip) + across
            target = flat[place] if 0 <= place < len(flat) else None
        if target is not None:
            target.setFocus(Qt.FocusReason.TabFocusReason)
            self._scroll.ensureWidgetVisible(target)
