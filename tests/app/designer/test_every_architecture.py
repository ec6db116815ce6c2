"""Every ready network opens, folds, unfolds, is edited at random, and comes back by undo as it was.

`CNNSTUDIO_EDITS=500 pytest --timeout 900 tests/app/designer/test_every_architecture.py` makes 500 edits of each, which
takes half an hour.
"""

from __future__ import annotations

import os
import random

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from cnnstudio.app.designer.workspace import DesignWorkspace
from cnnstudio.app.session import Session
from cnnstudio.network import Analysis, Document, analyze, architectures
from cnnstudio.network.architectures import Architecture

EDITS = int(os.environ.get("CNNSTUDIO_EDITS", "5"))
"""Of each network."""
CHANCE_OF_NEW = 0.4
MOST_SELECTED = 3
MOST_PROBLEMS = 8
"""With more of them, one is mended first: else nearly all of a network is broken after some hundred edits."""
CHANGES = (
    *("Duplicate", "Delete", "Cut", "Paste", "MoveUp", "MoveDown", "Repair", "Dissolve"),
    *("WrapInBranches", "WrapInSkip", "GroupAsBlock", "AddLane", "RemoveLane", "MoveLaneLeft", "MoveLaneRight", "Fold"),
)


class Editor:
    """Edits by actions and chips, as menus and keys do: whatever is possible with what is selected."""

    def __init__(self, design: DesignWorkspace, session: Session, seed: int) -> None:
        self._design, self._session = design, session
        self._chance = random.Random(seed)
        self._actions = [
            action for name in CHANGES if (action := design.findChild(QAction, f"action{name}")) is not None
        ]
        assert len(self._actions) == len(CHANGES)
        self._repair = self._actions[CHANGES.index("Repair")]

    def edit(self) -> None:
        """Change the network once, by something that can be done to nodes chosen at random."""
        steps = self._session.undo_stack.index()
        if len(self._session.analysis.problems) > MOST_PROBLEMS:
            self._mend()
        while self._session.undo_stack.index() == steps:
            self._select()
            if self._chance.random() < CHANCE_OF_NEW:
                QTest.keyClick(self._chance.choice(self._design.palette_panel.chips), Qt.Key.Key_Return)
            elif possible := [action for action in self._actions if action.isEnabled()]:
                self._chance.choice(possible).trigger()

    def _mend(self) -> None:
        """Carry the first repair of a problem out, as a person would who has many; where it is not shown, unfold it."""
        row, _problem = self._chance.choice(self._session.analysis.problems)
        self._design.show_node(row.address)
        if self._repair.isEnabled():
            self._repair.trigger()

    def _select(self) -> None:
        shown = list(self._design.canvas.sheet.cards)
        self._design.selection.select_several(self._chance.sample(shown, min(len(shown), MOST_SELECTED)))


def analyzed(session: Session) -> Analysis:
    """The analysis of the session's network, begun anew: not gone on with from edit to edit."""
    recipe = session.recipe
    anew = analyze(
        session.network,
        session.input_shape,
        batch=recipe.batch_size,
        optimizer=recipe.optimizer,
        classes=len(session.classes),
        hushed=session.document.hushed,
        extras=recipe.extras,
    )
    return msgspec.structs.replace(anew, input_problems=session.analysis.input_problems)  # these depend on the data


def as_laid_out_anew(design: DesignWorkspace) -> bool:
    """Whether what edits have made of the canvas is what is made of the network at once."""
    sheet = design.canvas.sheet
    before = sheet.arrangement, [(address, card.geometry(), card.look) for address, card in sheet.cards.items()]
    sheet.lay_out()
    return before == (sheet.arrangement, [(at, card.geometry(), card.look) for at, card in sheet.cards.items()])


@pytest.mark.parametrize("ready", architectures.available(), ids=lambda ready: ready.key)
def test_it_is_folded_edited_at_random_and_undone_to_the_identical_document(
    ready: Architecture, design: DesignWorkspace, session: Session
) -> None:
    session.new(ready.document())
    before = session.document
    folding = design.canvas.folding
    for folded in (True, False, True):
        folding.set_all(folded)
        assert all(folding.is_folded(address) == folded for address in folding.groups)
        QApplication.processEvents()
    assert session.document is before
    editor = Editor(design, session, seed=len(ready.key))
    for _edit in range(EDITS):
        editor.edit()
        assert session.analysis.network is session.network
    assert session.analysis == analyzed(session)
    assert as_laid_out_anew(design)
    assert Document.from_json(session.document.to_json()) == session.document
    while session.undo_stack.canUndo():
        session.undo_stack.undo()
    assert session.document == before
    assert session.document.to_json() == before.to_json()
