"""The palette's ready architectures: a card for each, in groups."""

from __future__ import annotations

from itertools import groupby

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from cnnstudio.app.architecture_words import group_title
from cnnstudio.app.designer.architecture_card import ArchitectureCard
from cnnstudio.app.designer.editing import Editing
from cnnstudio.app.theme import Theme, Type, Weight
from cnnstudio.app.widgets import label
from cnnstudio.app.widgets.scroll import ColumnScroll
from cnnstudio.network import architectures
from cnnstudio.network.architectures import Architecture


class ArchitectureList(ColumnScroll):
    """All ready architectures; beginning with one is one undo step."""

    left_above = Signal()
    """The keyboard goes up from the first card."""

    def __init__(self, editing: Editing, theme: Theme) -> None:
        super().__init__()
        self._editing = editing
        self.cards: list[ArchitectureCard] = []
        self._groups: list[tuple[QWidget, list[ArchitectureCard]]] = []
        for group, members in groupby(architectures.available(), key=lambda ready: ready.group):
            self._add_group(theme, group_title(group), [self._make_card(theme, ready) for ready in members])
        self.column.addStretch(1)

    @property
    def found(self) -> list[ArchitectureCard]:
        """The cards that a search has left."""
        return [card for card in self.cards if card.found]

    def search(self, wanted: str) -> None:
        """Show only what matches."""
        for heading, cards in self._groups:
            for card in cards:
                card.found = card.matches(wanted)
                card.setVisible(card.found)
            heading.setVisible(any(card.found for card in cards))

    def take_first(self) -> None:
        """Begin with the first network found."""
        self._editing.begin_with(self.found[0].architecture)

    def enter(self) -> None:
        """Give the keyboard to the first card found."""
        if self.found:
            self.found[0].setFocus(Qt.FocusReason.TabFocusReason)

    def _add_group(self, theme: Theme, title: str, cards: list[ArchitectureCard]) -> None:
        heading = label(theme, title, Type.CAPTION, Weight.SEMIBOLD, role="text2")
        heading.setWordWrap(True)
        for part in (heading, *cards):
            self.column.addWidget(part)
        self.cards += cards
        self._groups.append((heading, cards))

    def _make_card(self, theme: Theme, architecture: Architecture) -> ArchitectureCard:
        card = ArchitectureCard(theme, architecture)
        card.used.connect(lambda: self._editing.begin_with(architecture))
        card.moved_on.connect(lambda down: self._move_from(card, down))
        return card

    def _move_from(self, card: ArchitectureCard, down: int) -> None:
        """Give the keyboard to the card so many places away."""
        there = self.found.index(card) + down
        if there < 0:
            self.left_above.emit()
        elif there < len(self.found):
            self.found[there].setFocus(Qt.FocusReason.TabFocusReason)
            self.ensureWidgetVisible(self.found[there])
