"""The inspector tells how a size comes about, follows every edit, and folds away what a person does not want to see."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from cnnstudio.app.designer.formula import FormulaLabel, part
from cnnstudio.app.designer.workspace import DesignWorkspace
from cnnstudio.app.icons import Icons
from cnnstudio.app.session import Session
from cnnstudio.app.settings import Settings
from cnnstudio.app.theme import Theme
from cnnstudio.app.widgets.section import FoldHeader
from cnnstudio.network import Document, Layer, Stack
from cnnstudio.network.layers.convolution import Convolution
from cnnstudio.network.layers.pooling import MaxPooling
from cnnstudio.network.size_rule import terms
from tests.app.designer.conftest import child
from tests.app.designer.networks import BROKEN, FOLDED, document

Make = Callable[[Document | None], DesignWorkspace]


def formulas(workspace: DesignWorkspace) -> list[str]:
    return child(workspace, "sizeFormulas").accessibleName().split("; ")


def text(workspace: DesignWorkspace, name: str) -> str:
    found = child(workspace, name)
    assert isinstance(found, QLabel)
    return found.text() if found.isVisible() else ""


def test_formula_numbers_and_zeros_are_shown(lenet_design: DesignWorkspace) -> None:
    lenet_design.selection.select(("conv1",))
    assert formulas(lenet_design) == [
        "out = ⌈in / s⌉ = ⌈28 / 1⌉ = 28",
        "padding = max((out − 1)·s + k − in, 0) = max((28 − 1)·1 + 5 − 28, 0) = 4",
    ]
    assert text(lenet_design, "sizeEdge") == "zeros:  2 top  2 bottom  2 left  2 right"
    assert text(lenet_design, "sizeShapes") == "28\u00a0×\u00a028\u00a0×\u00a01  →  28\u00a0×\u00a028\u00a0×\u00a06"


def test_it_follows_every_edit(lenet_design: DesignWorkspace, session: Session) -> None:
    lenet_design.selection.select(("conv1",))
    QTest.mouseClick(child(lenet_design, "padding:padding-valid"), Qt.MouseButton.LeftButton)
    assert formulas(lenet_design) == ["out = ⌈(in − k + 1) / s⌉ = ⌈(28 − 5 + 1) / 1⌉ = 24"]
    assert not text(lenet_design, "sizeEdge")
    session.undo_stack.undo()
    assert len(formulas(lenet_design)) == 2


def test_axes_that_differ_are_told_apart_and_unread_cells_are_told(make: Make) -> None:
    layers = Layer("conv1", Convolution(1, (5, 3), (2, 3), "valid")), Layer("pool1", MaxPooling((2, 2), (3, 3)))
    design = make(document(Stack(layers)))
    design.selection.select(("conv1",))
    assert [line.split(" ")[0] for line in formulas(design)] == ["height", "width"]
    assert text(design, "sizeNotes") == "1 row at the bottom is never read. 1 column at the right is never read."
    design.selection.select(("pool1",))
    assert "Rows that no unit reads: 1 of every 3." in text(design, "sizeNotes")


def test_what_cannot_work_shows_its_failing_numbers_and_what_waits_says_for_what(make: Make) -> None:
    design = make(document(BROKEN))
    design.selection.select(("conv2",))
    assert formulas(design) == ["out = ⌈(in − k + 1) / s⌉ = ⌈(6 − 7 + 1) / 1⌉ = 0"]
    design.selection.select(("relu1",))
    assert text(design, "sizeNotes") == "waits for conv2"
    assert not child(design, "sizeFormulas").isVisible()


def test_branches_tell_what_their_merge_makes(make: Make) -> None:
    design = make(document(FOLDED))
    design.selection.select(("mix",))
    assert formulas(design) == ["maps = 4 + 12 = 16"]


@pytest.mark.parametrize("press", [True, False], ids=["mouse", "keyboard"])
def test_a_section_folds_by_its_header_and_stays_so(
    make: Make, lenet: Document, settings: Settings, press: bool
) -> None:
    design = make(lenet)
    design.selection.select(("conv1",))
    header, body = child(design, "fold:size"), child(design, "sizeFormulas")
    assert body.isVisible()
    if press:
        QTest.mouseClick(header, Qt.MouseButton.LeftButton)
    else:
        header.setFocus()
        QTest.keyClick(header, Qt.Key.Key_Space)
    assert not body.isVisible()
    assert header.accessibleDescription() == "folded"
    assert settings.folded == {"size"}
    again = make(lenet)
    again.selection.select(("conv1",))
    assert not child(again, "sizeFormulas").isVisible()
    QTest.keyClick(child(again, "fold:size"), Qt.Key.Key_Space)
    assert not settings.folded


def test_a_long_title_takes_more_lines(theme: Theme, icons: Icons, qtbot: QtBot) -> None:
    header = FoldHeader(theme, icons, "What one output unit of this layer sees of the image")
    qtbot.addWidget(header)
    whole = header.sizeHint().width()
    assert header.heightForWidth(whole // 2) > header.heightForWidth(whole)
    assert header.minimumSizeHint().width() < whole // 2


def test_a_long_formula_takes_more_lines_and_none_is_clipped(theme: Theme, qtbot: QtBot) -> None:
    label = FormulaLabel(theme)
    qtbot.addWidget(label)
    label.show_parts(
        (
            part(terms("out")),
            part(terms("⌈(in + 2·p − k + 1) / s⌉"), " = "),
            part(terms("⌈(28 + 2·2 − 5 + 1) / 2⌉"), " = "),
        )
    )
    assert label.text == "out = ⌈(in + 2·p − k + 1) / s⌉ = ⌈(28 + 2·2 − 5 + 1) / 2⌉"
    one, whole = label.heightForWidth(2000), label.sizeHint().width()
    lines = [round(label.heightForWidth(width) / one) for width in (whole, whole - 1, whole // 2, whole // 4)]
    assert lines[:2] == [1, 2]
    assert lines == sorted(lines)
    assert lines[-1] > 3
    assert label.minimumSizeHint().width() < whole // 4


def test_formulas_are_set_in_stix(theme: Theme, qapp: QApplication) -> None:
    font = theme.formula_font(italic=True)
    assert font.families()[:2] == ["STIX Two Text", "STIX Two Math"]
    assert font.italic()
