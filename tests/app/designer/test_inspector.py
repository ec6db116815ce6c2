from __future__ import annotations

from collections.abc import Callable
from typing import Annotated, ClassVar

import msgspec
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QLineEdit, QMenu, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from cnnstudio.app.designer.workspace import DesignWorkspace
from cnnstudio.app.forms import NumberField, SettingsForm
from cnnstudio.app.session import Session
from cnnstudio.app.theme import Theme
from cnnstudio.network import Document, Field, Layer, LayerType, layer_types, message
from cnnstudio.network.layers.base import Fielded
from cnnstudio.network.layers.convolution import Convolution
from tests.app.designer.conftest import card, child, focused, names
from tests.app.designer.networks import BROKEN, document

Key = Qt.Key
Make = Callable[[Document | None], DesignWorkspace]


@pytest.fixture
def conv1(lenet_design: DesignWorkspace) -> DesignWorkspace:
    """LeNet-5 with conv1 selected."""
    lenet_design.selection.select(("conv1",))
    return lenet_design


def number(workspace: DesignWorkspace, name: str) -> NumberField:
    found = child(workspace, name)
    assert isinstance(found, NumberField)
    return found


def type_into(field: NumberField, text: str) -> None:
    field.setFocus()
    field.lineEdit().selectAll()
    QTest.keyClicks(field.lineEdit(), text)


def label_text(workspace: DesignWorkspace, name: str) -> str:
    found = child(workspace, name)
    assert isinstance(found, QLabel)
    return found.text()


def layer(session: Session, name: str) -> LayerType:
    node = next(node for node in session.network.nodes if node.name == name)
    assert isinstance(node, Layer)
    return node.type


@pytest.mark.parametrize("cls", layer_types())
def test_every_field_of_every_type_has_a_control_that_shows_its_value(
    cls: type[LayerType], theme: Theme, qtbot: QtBot
) -> None:
    form = SettingsForm(theme, cls())
    qtbot.addWidget(form)
    assert list(form.editors) == [field.name for field in cls.fields()]
    for editor in form.editors.values():
        assert all(control.accessibleName() for control in editor.controls)


class Invented(Fielded, frozen=True):
    """Settings of every kind, of no layer type there is."""

    summary_text: ClassVar[str] = ""

    many: Annotated[int, Field(message("t", "Many"), message("t", "h"), "integer", 1, 9)] = 3
    share: Annotated[float, Field(message("t", "Share"), message("t", "h"), "number", 0, 1)] = 0.5
    on: Annotated[bool, Field(message("t", "On"), message("t", "h"), "flag")] = True
    size: Annotated[tuple[int, int], Field(message("t", "Size"), message("t", "h"), "pair", 1, 9)] = (2, 3)
    edge: Annotated[object, Field(message("t", "Edge"), message("t", "h"), "padding", 0, 9)] = "same"
    way: Annotated[
        str,
        Field(
            message("t", "Way"),
            message("t", "h"),
            "choice",
            choices=(("up", message("t", "Up")), ("down", message("t", "Down"))),
        ),
    ] = "up"


def test_a_type_nobody_has_seen_gets_its_form_from_its_fields(theme: Theme, qtbot: QtBot) -> None:
    form = SettingsForm(theme, Invented())
    qtbot.addWidget(form)
    form.show()
    given: list[object] = []
    form.changed.connect(lambda value, *_words: given.append(value))
    box = form.findChild(QComboBox, "choice:way")
    assert isinstance(box, QComboBox)
    assert [box.itemText(index) for index in range(box.count())] == ["Up", "Down"]
    QTest.keyClick(box, Key.Key_Down)
    assert given[-1] == msgspec.structs.replace(Invented(), way="down")
    flag = form.findChild(QCheckBox, "flag:on")
    assert isinstance(flag, QCheckBox)
    flag.click()
    assert given[-1] == msgspec.structs.replace(Invented(), on=False)


def test_nothing_selected_says_what_to_do(lenet_design: DesignWorkspace) -> None:
    texts = [label.text() for label in lenet_design.inspector.findChildren(QLabel) if label.isVisible()]
    assert "Select a layer to see and change its settings." in texts


def test_a_value_changes_the_network_the_card_and_the_figures_at_once(conv1: DesignWorkspace, session: Session) -> None:
    type_into(number(conv1, "number:filters"), "12")
    assert layer(session, "conv1") == Convolution(12, (5, 5), padding="same")
    assert "12 maps" in card(conv1, "conv1").accessibleName()
    assert "312 parameters" in card(conv1, "conv1").accessibleName()
    assert label_text(conv1, "costs:0") == "312"


def test_all_values_tried_in_a_field_are_one_undo_step(conv1: DesignWorkspace, session: Session) -> None:
    field = number(conv1, "number:filters")
    type_into(field, "12")
    QTest.keyClick(field, Key.Key_Up)
    assert session.undo_stack.count() == 1
    assert session.undo_stack.undoText() == "Change Filters of conv1"
    assert layer(session, "conv1").filters == 13  # type: ignore[attr-defined]
    session.undo_stack.undo()
    assert layer(session, "conv1").filters == 6  # type: ignore[attr-defined]
    assert field.number == 6


def test_another_field_or_another_visit_is_another_step(conv1: DesignWorkspace, session: Session) -> None:
    type_into(number(conv1, "number:filters"), "9")
    type_into(number(conv1, "number:groups"), "1")
    type_into(number(conv1, "number:filters"), "8")
    assert session.undo_stack.count() == 2
    session.undo_stack.undo()
    assert layer(session, "conv1").filters == 9  # type: ignore[attr-defined]


def test_going_back_to_the_first_value_leaves_no_step_and_harms_no_other(
    conv1: DesignWorkspace, session: Session
) -> None:
    conv1.editing.duplicate_selected()
    conv1.selection.select(("conv1",))
    field = number(conv1, "number:filters")
    for text in ("7", "6", "8"):
        type_into(field, text)
    assert session.undo_stack.undoText() == "Change Filters of conv1"
    session.undo_stack.undo()
    assert session.undo_stack.undoText() == "Duplicate conv1"
    assert names(session)[:2] == ["conv1", "conv3"]


@pytest.mark.parametrize("nonsense", ["abc", "0", "-3", "2.5", "", "100001", "1e3"])
def test_nonsense_is_told_under_the_field_and_nothing_is_lost(
    conv1: DesignWorkspace, session: Session, nonsense: str
) -> None:
    field = number(conv1, "number:filters")
    before = session.network
    field.setFocus()
    field.lineEdit().selectAll()
    QTest.keyClick(field.lineEdit(), Key.Key_Delete)
    QTest.keyClicks(field.lineEdit(), nonsense)
    assert field.text() == nonsense
    assert child(conv1, "error:filters").isVisible()
    assert label_text(conv1, "error:filters") == "must be a whole number from 1 to 100,000"
    assert field.property("invalid")
    if nonsense in ("abc", "0", "-3", ""):
        assert session.network == before
    QTest.keyClick(field.lineEdit(), Key.Key_Escape)
    assert not child(conv1, "error:filters").isVisible()
    assert field.text() == str(layer(session, "conv1").filters)  # type: ignore[attr-defined]


def test_linked_height_and_width_go_together(conv1: DesignWorkspace, session: Session) -> None:
    type_into(number(conv1, "number:kernel_size:height"), "3")
    assert layer(session, "conv1").kernel_size == (3, 3)  # type: ignore[attr-defined]
    link = child(conv1, "link:kernel_size")
    assert isinstance(link, QToolButton)
    QTest.mouseClick(link, Qt.MouseButton.LeftButton)
    type_into(number(conv1, "number:kernel_size:width"), "7")
    assert layer(session, "conv1").kernel_size == (3, 7)  # type: ignore[attr-defined]


def test_padding_is_valid_same_or_rows_and_columns(conv1: DesignWorkspace, session: Session) -> None:
    QTest.mouseClick(child(conv1, "padding:padding-valid"), Qt.MouseButton.LeftButton)
    assert layer(session, "conv1").padding == "valid"  # type: ignore[attr-defined]
    assert not child(conv1, "number:padding:height").isVisible()
    QTest.mouseClick(child(conv1, "padding:padding-explicit"), Qt.MouseButton.LeftButton)
    assert layer(session, "conv1").padding == (0, 0)  # type: ignore[attr-defined]
    type_into(number(conv1, "number:padding:height"), "2")
    assert layer(session, "conv1").padding == (2, 2)  # type: ignore[attr-defined]


def test_a_flag_is_a_box(conv1: DesignWorkspace, session: Session) -> None:
    box = child(conv1, "flag:bias")
    assert isinstance(box, QCheckBox)
    assert box.accessibleName() == "Bias"
    box.click()
    assert layer(session, "conv1").bias is False  # type: ignore[attr-defined]


def test_fractions_take_a_point(lenet_design: DesignWorkspace, session: Session) -> None:
    QTest.keyClick(child(lenet_design, "chip:dropout"), Key.Key_Return)
    type_into(number(lenet_design, "number:rate"), "0.25")
    assert layer(session, "dropout1").rate == 0.25  # type: ignore[attr-defined]


def test_a_limit_of_the_input_stands_under_its_field(make: Make, session: Session) -> None:
    design = make(document(BROKEN))
    design.selection.select(("conv2",))
    assert label_text(design, "error:kernel_size") == "at most 6\u00a0×\u00a06 with VALID"
    type_into(number(design, "number:kernel_size:height"), "6")
    assert session.analysis.complete
    assert not child(design, "error:kernel_size").isVisible()


def test_repairs_are_buttons_here_too(make: Make, session: Session) -> None:
    design = make(document(BROKEN))
    design.selection.select(("conv2",))
    button = child(design, "inspectorRepair:Use SAME padding")
    assert isinstance(button, QPushButton)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert session.analysis.complete
    assert session.undo_stack.undoText() == "Use SAME padding"


def formula(workspace: DesignWorkspace, name: str) -> str:
    return child(workspace, name).accessibleName()


def test_the_costs_come_with_their_formulas(lenet_design: DesignWorkspace) -> None:
    lenet_design.selection.select(("conv2",))
    assert [label_text(lenet_design, f"costs:{row}") for row in range(2)] == ["2,416", "240,000"]
    assert formula(lenet_design, "costsFormula:0") == "(5·5·6 + 1)·16"
    assert formula(lenet_design, "costsFormula:1") == "10·10·16·5·5·6"


def test_what_a_kernel_that_does_not_fit_costs_is_known(make: Make) -> None:
    design = make(document(BROKEN))
    design.selection.select(("conv2",))
    assert label_text(design, "costs:0") == "1,576"
    assert formula(design, "costsFormula:0") == "(7·7·4 + 1)·8"
    assert label_text(design, "costs:1") == "?"


def name_field(workspace: DesignWorkspace) -> QLineEdit:
    found = child(workspace, "layerName")
    assert isinstance(found, QLineEdit)
    return found


def rename(workspace: DesignWorkspace, text: str) -> None:
    name_field(workspace).setFocus()
    name_field(workspace).selectAll()
    QTest.keyClicks(name_field(workspace), text)


def test_a_name_is_changed_in_place(conv1: DesignWorkspace, session: Session) -> None:
    rename(conv1, "edges")
    QTest.keyClick(name_field(conv1), Key.Key_Return)
    assert names(session)[0] == "edges"
    assert session.undo_stack.undoText() == "Rename conv1 to edges"
    assert conv1.selection.address == ("edges",)
    assert card(conv1, "edges").isVisible()
    session.undo_stack.undo()
    assert conv1.selection.address == ("conv1",)


@pytest.mark.parametrize(("name", "reason"), [("pool1", "stands twice"), ("1x", "cannot be a layer's name")])
def test_a_name_that_cannot_be_says_why_and_escape_restores_it(
    conv1: DesignWorkspace, session: Session, name: str, reason: str
) -> None:
    before = session.network
    rename(conv1, name)
    assert reason in label_text(conv1, "nameError")
    QTest.keyClick(name_field(conv1), Key.Key_Return)
    assert session.network == before
    assert child(conv1, "nameError").isVisible()
    QTest.keyClick(name_field(conv1), Key.Key_Escape)
    assert name_field(conv1).text() == "conv1"
    assert not child(conv1, "nameError").isVisible()


def test_the_input_shows_its_data_and_takes_another_shape(lenet_design: DesignWorkspace, session: Session) -> None:
    QTest.mouseClick(child(lenet_design, "card:input"), Qt.MouseButton.LeftButton)
    QTest.keyClick(focused(), Key.Key_Return)
    assert label_text(lenet_design, "inputData") == "MNIST"
    assert number(lenet_design, "input:height").hasFocus()
    type_into(number(lenet_design, "input:height"), "32")
    assert session.input_shape == (1, 32, 28)
    assert session.undo_stack.count() == 1
    type_into(number(lenet_design, "input:channels"), "0")
    assert label_text(lenet_design, "error:input:channels") == "must be a whole number from 1 to 512"
    assert session.input_shape == (1, 32, 28)


def test_a_data_set_in_a_folder_goes_by_the_folders_name(make: Make) -> None:
    design = make(Document(data="/somewhere/my letters"))
    design.selection.select(())
    assert label_text(design, "inputData") == "my letters"


def test_the_menu_is_here_for_the_mouse_too(conv1: DesignWorkspace, session: Session) -> None:
    QTest.mouseClick(child(conv1, "layerMenu"), Qt.MouseButton.LeftButton)
    menu = conv1.findChild(QMenu, "cardMenu")
    assert isinstance(menu, QMenu)
    next(action for action in menu.actions() if action.text() == "Delete").trigger()
    menu.close()
    assert "conv1" not in names(session)


def test_screen_readers_can_set_a_number(conv1: DesignWorkspace, session: Session) -> None:
    field = number(conv1, "number:filters")
    assert field.property("value") == 6
    field.setProperty("value", 16)
    assert layer(session, "conv1").filters == 16  # type: ignore[attr-defined]


def test_all_that_a_slider_is_dragged_over_is_one_step(conv1: DesignWorkspace, session: Session) -> None:
    slider = child(conv1, "slider:filters")
    middle = slider.height() // 2
    QTest.mousePress(slider, Qt.MouseButton.LeftButton, pos=QPoint(slider.width() // 4, middle))
    for share in (3, 2):
        QTest.mouseMove(slider, QPoint(slider.width() // share, middle))
    QTest.mouseRelease(slider, Qt.MouseButton.LeftButton, pos=QPoint(slider.width() // 2, middle))
    assert layer(session, "conv1").filters == number(conv1, "number:filters").number > 6  # type: ignore[attr-defined]
    assert session.undo_stack.count() == 1
    QTest.mouseClick(slider, Qt.MouseButton.LeftButton, pos=QPoint(slider.width() - 2, middle))
    assert session.undo_stack.count() == 2, "it was let go in between"
