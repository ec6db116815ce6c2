from __future__ import annotations

import functools
from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from cnnstudio.app.designer.chip import Chip
from cnnstudio.app.designer.chip_group import Group
from cnnstudio.app.designer.workspace import DesignWorkspace
from cnnstudio.app.session import Session
from cnnstudio.network import layer_types, parts
from tests.app.designer.conftest import child, focused, names

Key = Qt.Key


def chip(workspace: DesignWorkspace, tag: str) -> Chip:
    found = child(workspace, f"chip:{tag}")
    assert isinstance(found, Chip)
    return found


def search(workspace: DesignWorkspace) -> QLineEdit:
    found = child(workspace, "paletteSearch")
    assert isinstance(found, QLineEdit)
    return found


def test_there_is_a_named_chip_for_every_layer_type(design: DesignWorkspace) -> None:
    for cls in layer_types():
        assert chip(design, cls.tag()).accessibleName() == str(cls.label)
        assert chip(design, cls.tag()).text() == str(cls.short_label())
        assert chip(design, cls.tag()).toolTip().startswith(str(cls.label))
        assert chip(design, cls.tag()).isVisible()


def test_chips_stand_in_two_columns_and_alone_where_a_name_needs_it(design: DesignWorkspace) -> None:
    for group in design.palette_panel.findChildren(Group):
        assert [shown for row in group.rows() for shown in row] == group.chips
        for row, following in pairwise([*group.rows(), []]):
            wide = [shown for shown in row if shown.width() > group.width() / 2]
            assert len(row) == (1 if wide else 2) or not following or following[0].width() > group.width() / 2


def test_the_branches_family_has_a_chip_for_every_part(design: DesignWorkspace) -> None:
    group = design.palette_panel.findChildren(Group)[-1]
    assert [(shown.objectName(), shown.text()) for shown in group.chips] == [
        (f"chip:{part.key}", str(part.short)) for part in parts.available()
    ]
    for shown, part in zip(group.chips, parts.available(), strict=True):
        assert shown.accessibleName() == str(part.label)
        assert shown.toolTip().endswith(str(part.help))


@pytest.mark.parametrize("part", parts.available(), ids=lambda part: part.key)
def test_a_part_is_added_made_for_the_maps_that_arrive(
    lenet_design: DesignWorkspace, session: Session, part: parts.Part
) -> None:
    before = session.document
    lenet_design.selection.select(("pool1",))
    QTest.mouseDClick(chip(lenet_design, part.key), Qt.MouseButton.LeftButton)
    added = session.network.nodes[3]
    assert added == part.node((6, 14, 14), f"{part.stem}1")
    assert lenet_design.selection.address == (added.name,)
    assert session.undo_stack.undoText() == f"Add {part.stem}1"
    session.undo_stack.undo()
    assert session.document == before


def test_the_search_finds_parts_and_enter_adds_them(lenet_design: DesignWorkspace, session: Session) -> None:
    lenet_design.selection.select(("relu1",))
    QTest.keyClicks(search(lenet_design), "bottlen")
    QTest.keyClick(search(lenet_design), Key.Key_Return)
    assert names(session)[:3] == ["conv1", "relu1", "bottleneck1"]


@pytest.mark.parametrize("wanted", ["conv 2d", "Convolution", "convolu"])
def test_the_search_knows_the_short_and_the_full_name(design: DesignWorkspace, wanted: str) -> None:
    QTest.keyClicks(search(design), wanted)
    found = [shown.objectName() for shown in design.palette_panel.chips if shown.isVisible()]
    assert found[0] == "chip:convolution"
    assert all("conv" in name for name in found)


def fits(workspace: DesignWorkspace, width: int) -> bool:
    chips = workspace.palette_panel.chips
    return workspace.width() == width and all(shown.width() >= shown.needed_width for shown in chips)


def test_no_name_is_cut_at_any_width(design: DesignWorkspace, qtbot: QtBot) -> None:
    for width in (1400, 1024):
        design.resize(width, 900)
        qtbot.waitUntil(functools.partial(fits, design, width))


def test_enter_and_space_on_a_chip_add_the_layer_at_the_end(design: DesignWorkspace, session: Session) -> None:
    chip(design, "convolution").setFocus()
    QTest.keyClick(chip(design, "convolution"), Key.Key_Return)
    QTest.keyClick(chip(design, "convolution"), Key.Key_Space)
    assert names(session) == ["conv1", "conv2"]
    assert session.undo_stack.undoText() == "Add conv2"
    assert chip(design, "convolution").hasFocus()


def test_a_chip_adds_after_the_selection(lenet_design: DesignWorkspace, session: Session) -> None:
    lenet_design.selection.select(("relu1",))
    QTest.keyClick(chip(lenet_design, "dropout"), Key.Key_Return)
    assert names(session)[:4] == ["conv1", "relu1", "dropout1", "pool1"]
    assert lenet_design.selection.address == ("dropout1",)


def test_with_the_input_selected_a_chip_adds_at_the_beginning(lenet_design: DesignWorkspace, session: Session) -> None:
    lenet_design.selection.select(())
    QTest.keyClick(chip(lenet_design, "batch_normalization"), Key.Key_Return)
    assert names(session)[0] == "norm1"


def test_a_double_click_adds_and_a_click_does_not(design: DesignWorkspace, session: Session) -> None:
    QTest.mouseClick(chip(design, "dense"), Qt.MouseButton.LeftButton)
    assert names(session) == []
    QTest.mouseDClick(chip(design, "dense"), Qt.MouseButton.LeftButton)
    assert names(session) == ["dense1"]


def test_arrow_keys_go_through_the_chips_and_back_to_the_search(design: DesignWorkspace, qtbot: QtBot) -> None:
    search(design).setFocus()
    QTest.keyClick(search(design), Key.Key_Down)
    seen = []
    for _step in range(50):
        reached = focused()
        if not isinstance(reached, Chip) or reached in seen:
            break
        seen.append(reached)
        QTest.keyClick(reached, Key.Key_Right)
    assert seen == design.palette_panel.chips
    QTest.keyClick(seen[-1], Key.Key_Up)
    assert isinstance(focused(), Chip)
    seen[0].setFocus()
    QTest.keyClick(seen[0], Key.Key_Up)
    assert search(design).hasFocus()


def test_slash_searches_and_enter_adds_what_was_found(lenet_design: DesignWorkspace, session: Session) -> None:
    lenet_design.selection.select(("conv1",))
    lenet_design.canvas.take_focus()
    QTest.keyClicks(focused(), "/")
    assert search(lenet_design).hasFocus()
    QTest.keyClicks(search(lenet_design), "avera")
    assert not chip(lenet_design, "convolution").isVisible()
    assert chip(lenet_design, "average_pooling").isVisible()
    QTest.keyClick(search(lenet_design), Key.Key_Return)
    assert names(session)[:2] == ["conv1", "pool3"]
    assert chip(lenet_design, "convolution").isVisible()


def test_a_search_that_finds_nothing_adds_nothing(design: DesignWorkspace, session: Session) -> None:
    QTest.keyClicks(search(design), "zzz")
    QTest.keyClick(search(design), Key.Key_Return)
    assert names(session) == []
    assert child(design, "nothingFound").isVisible()
    QTest.keyClick(search(design), Key.Key_Escape)
    assert search(design).text() == ""
    assert chip(design, "dense").isVisible()
