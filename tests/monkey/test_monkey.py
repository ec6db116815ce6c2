"""Whatever anybody does: no exception, no warning, a document that can be saved, and undo back to the beginning.

More seeds: ``CNNSTUDIO_MONKEY_SEEDS=20 pytest tests/monkey``, or ``python -m tests.monkey``.
"""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from tests.monkey.play import Play
from tests.monkey.stage import staged
from tests.trained import idx_folder  # noqa: F401

ACTIONS = 670
KINDS = {"click", "drag", "wheel", "key", "type", "shortcut", "undo", "redo", "menu", "command", "training", "leave"}
REACHED = {"mainWindow", "design", "train", "inside", "newDialog", "commandPalette"}
"""Windows and workspaces that no game leaves out"""
SEEDS = range(int(os.environ.get("CNNSTUDIO_MONKEY_SEEDS", "3")))


@pytest.mark.parametrize("seed", SEEDS)
def test_nothing_goes_wrong(
    qapp: QApplication,
    idx_folder: Path,  # noqa: F811
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    seed: int,
) -> None:
    monkeypatch.chdir(tmp_path)
    with staged(qapp, idx_folder, tmp_path) as studio:
        game = Play(studio, seed, tmp_path)
        game.run(ACTIONS)
        assert set(game.monkey.counts) >= KINDS, "some kinds of action never come"
        assert set(game.monkey.reached) >= REACHED, "the monkey does not come everywhere"
