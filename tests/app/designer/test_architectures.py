from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from cnnstudio.app.designer.architecture_card import ArchitectureCard
from cnnstudio.app.designer.architecture_list import ArchitectureList
from cnnstudio.app.designer.architecture_picture import bars
from cnnstudio.app.designer.workspace import DesignWorkspace
from cnnstudio.app.session import Session
from cnnstudio.app.topics import topic_of
from cnnstudio.network import Document, Stack, architectures
from tests.app.designer.conftest import child, focused

Key = Qt.Key
GROUPS = ["From the papers", "Small: trained here in minutes"]


@pytest.fixture
def listed(design: DesignWorkspace) -> DesignWorkspace:
    """The workspace with an empty network and the architectures in sight, shown as a person does."""
    QTest.mouseClick(child(design, "paletteTabs-architectures"), Qt.MouseButton.LeftButton)
    return design


def card(workspace: DesignWorkspace, key: str) -> ArchitectureCard:
    found = child(workspace, f"architecture:{key}")
    assert isinstance(found, ArchitectureCard)
    return found


def shown(workspace: DesignWorkspace) -> list[str]:
    cards = workspace.findChildren(ArchitectureCard)
    return [found.architecture.key for found in cards if found.isVisible()]


def test_there_is_a_card_for_each_with_what_it_costs(listed: DesignWorkspace) -> None:
    assert shown(listed) == architectures.names()
    for ready in architectures.available():
        said = card(listed, ready.key).accessibleName()
        texts = " ".join(text.text() for text in card(listed, ready.key).findChildren(QLabel))
        for part in (ready.title, str(ready.year), f"{architectures.figures(ready.key).parameters:,} parameters"):
            assert part in said
            assert part in texts
        assert str(ready.summary) in texts


def test_no_text_of_a_card_is_cut(listed: DesignWorkspace) -> None:
    for ready in architectures.available():
        found = card(listed, ready.key)
        assert listed.palette_panel.page.viewport().width() >= found.geometry().right()
        for text in found.findChildren(QLabel):
            assert text.width() >= text.minimumSizeHint().width()
            assert text.height() >= text.heightForWidth(text.width())


def test_enter_begins_with_it_in_one_step_that_undo_takes_back(listed: DesignWorkspace, session: Session) -> None:
    before = session.document
    card(listed, "lenet5-1998").setFocus()
    QTest.keyClick(focused(), Key.Key_Return)
    ready = architectures.get("lenet5-1998")
    assert (session.network, session.input_shape) == (ready.network, ready.input_shape)
    assert session.undo_stack.undoText() == "Begin with LeNet-5 (1998)"
    assert session.undo_stack.count() == 1
    session.undo_stack.undo()
    assert session.document == before


@pytest.mark.parametrize("how", ["double click", "button"])
def test_the_mouse_begins_with_it_too(listed: DesignWorkspace, session: Session, how: str) -> None:
    QTest.mouseClick(card(listed, "lenet5"), Qt.MouseButton.LeftButton)
    assert not session.network.nodes
    if how == "button":
        QTest.mouseClick(child(listed, "use:lenet5"), Qt.MouseButton.LeftButton)
    else:
        QTest.mouseDClick(card(listed, "lenet5"), Qt.MouseButton.LeftButton)
    assert session.network == architectures.get("lenet5").network


def test_a_network_there_was_is_replaced_and_the_data_and_recipe_stay(
    listed: DesignWorkspace, session: Session, lenet: Document
) -> None:
    session.new(lenet.replace(data="/somewhere", classes=("a", "b")))
    session.set_batch(128)
    QTest.keyClick(card(listed, "lenet5-1998"), Key.Key_Return)
    document = session.document
    assert document.network == architectures.get("lenet5-1998").network
    assert (document.data, document.classes, document.recipe.batch_size) == ("/somewhere", ("a", "b"), 128)


def test_data_and_classes_change_where_the_program_does_not_have_the_data_there_was(
    listed: DesignWorkspace, session: Session
) -> None:
    session.new(architectures.get("resnet50").document())
    assert (session.document.data, len(session.classes)) == ("imagenet", 1000)
    assert session.analysis.first_error is None
    assert "ImageNet" in listed.canvas.sheet.input_card.accessibleName()
    QTest.keyClick(card(listed, "vgg-small"), Key.Key_Return)
    assert (session.document.data, session.classes) == ("mnist", tuple("0123456789"))
    QTest.keyClick(card(listed, "resnet18"), Key.Key_Return)
    assert (session.document.data, session.classes) == ("mnist", tuple("0123456789"))
    assert session.analysis.output == (1000,)
    assert session.analysis.first_error is not None
    QTest.mouseClick(child(listed, "problem:dense").findChildren(QPushButton)[0], Qt.MouseButton.LeftButton)
    assert session.analysis.first_error is None
    assert session.analysis.output == (10,)


def test_arrows_go_from_card_to_card_and_back_to_the_search_and_escape_to_the_canvas(listed: DesignWorkspace) -> None:
    search = listed.palette_panel.search
    search.setFocus()
    QTest.keyClick(search, Key.Key_Down)
    keys = []
    for _card in architectures.available():
        reached = focused()
        assert isinstance(reached, ArchitectureCard)
        keys.append(reached.architecture.key)
        QTest.keyClick(reached, Key.Key_Down)
    assert keys == architectures.names()
    for _card in architectures.available():
        QTest.keyClick(focused(), Key.Key_Up)
    assert search.hasFocus()
    QTest.keyClick(search, Key.Key_Down)
    QTest.keyClick(focused(), Key.Key_Escape)
    assert listed.canvas.isAncestorOf(focused())


def test_the_same_search_finds_them_by_name_and_year(listed: DesignWorkspace, session: Session, qtbot: QtBot) -> None:
    search = listed.palette_panel.search
    QTest.keyClicks(search, "lenet 1998")
    assert shown(listed) == ["lenet5", "lenet5-1998"]
    search.clear()
    QTest.keyClicks(search, "resnet 50")
    assert shown(listed) == ["resnet50"]
    search.clear()
    QTest.keyClicks(search, "tanh")
    assert shown(listed) == ["lenet5-1998"]
    QTest.keyClick(search, Key.Key_Return)
    assert session.network == architectures.get("lenet5-1998").network
    QTest.keyClicks(search, "zzz")
    assert shown(listed) == []
    assert child(listed, "nothingFound").isVisible()
    QTest.mouseClick(child(listed, "paletteTabs-layers"), Qt.MouseButton.LeftButton)
    assert not any(chip.isVisible() for chip in listed.palette_panel.chips)


def test_they_stand_in_groups_whose_headings_go_with_their_cards(listed: DesignWorkspace) -> None:
    page = listed.palette_panel.page
    assert isinstance(page, ArchitectureList)

    def headings() -> list[str]:
        return [text.text() for text in page.findChildren(QLabel) if text.isVisible() and text.text() in GROUPS]

    assert headings() == GROUPS
    QTest.keyClicks(listed.palette_panel.search, "squeezenet")
    assert headings() == GROUPS[:1]
    QTest.keyClicks(listed.palette_panel.search, "?")
    assert headings() == []


def test_help_says_how_it_differs_from_its_paper_and_names_it(listed: DesignWorkspace) -> None:
    for ready in architectures.available():
        said = " ".join(topic_of(card(listed, ready.key), Stack()).paragraphs)
        for part in (str(ready.summary), str(ready.help), f"{ready.paper}, {ready.year}"):
            assert part in said


def test_every_one_opens_in_the_window_and_undo_takes_it_back(listed: DesignWorkspace, session: Session) -> None:
    before = session.document
    for ready in architectures.available():
        QTest.keyClick(card(listed, ready.key), Key.Key_Return)
        assert session.network == ready.network
        assert len(listed.canvas.sheet.cards) > 5
        assert listed.canvas.grab().width() > 0
    for _ready in architectures.available():
        session.undo_stack.undo()
    assert session.document == before


def test_one_with_a_problem_opens_after_one_whose_groups_were_shown(
    design: DesignWorkspace, session: Session, qtbot: QtBot
) -> None:
    session.new(architectures.get("resnet-small").document())
    design.canvas.folding.set_all(False)
    qtbot.waitUntil(lambda: len(design.canvas.sheet.cards) > 20)
    session.new(architectures.get("unet-small").document())
    assert session.analysis.first_error is not None
    assert ("skip1",) in design.canvas.sheet.cards


@pytest.mark.parametrize(
    ("key", "count", "most"), [("resnet152", 50, 60), ("googlenet", 9, 27), ("densenet121", 58, 75)]
)
def test_the_picture_of_a_deep_network_has_a_bar_a_part(key: str, count: int, most: int) -> None:
    drawn = bars(architectures.figures(key))
    assert sum(bar.family == "branches" for bar in drawn) == count
    assert len(drawn) < most
    assert max(bar.height for bar in drawn) == 1.0


def test_a_picture_has_a_bar_a_layer_that_shrinks_with_the_maps() -> None:
    drawn = bars(architectures.figures("lenet5"))
    assert len(drawn) == 12
    convolution, pooling = drawn[0], drawn[2]
    assert (convolution.family, pooling.family) == ("convolution", "pooling")
    assert convolution.height == 1.0
    assert pooling.height == 0.5
    assert convolution.thickness > drawn[1].thickness
