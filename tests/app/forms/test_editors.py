"""The editors that all forms are made of: what can be typed, stepped and dragged, and what is said about it."""

from __future__ import annotations

from typing import Annotated

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QWidget
from pytestqt.qtbot import QtBot

from cnnstudio.app.forms import NumberField, SettingsForm
from cnnstudio.app.forms.slider import UsualSlider
from cnnstudio.app.theme import Theme, Type
from cnnstudio.network import Field, Fielded, Recipe, layer_types, message

FIELD_MARGIN = 2
"""Pixels that a line edit keeps free at either side of its text."""

Key = Qt.Key


class Dish(Fielded, frozen=True):
    """Settings of no layer and no recipe."""

    plates: Annotated[
        int, Field(message("t", "Plates"), message("t", "How many."), "integer", 1, 1000, usual=(1, 64))
    ] = 8
    salt: Annotated[float, Field(message("t", "Salt"), message("t", "Grams."), "number", 0, 10, above_minimum=True)] = (
        0.003
    )
    pepper: Annotated[float, Field(message("t", "Pepper"), message("t", "Grams."), "number", 0, 1)] = 0.0
    share: Annotated[
        float, Field(message("t", "Share"), message("t", "Of the pot."), "number", 0, 0.99, usual=(0, 0.9))
    ] = 0.5
    turn: Annotated[
        int,
        Field(
            message("t", "Turn"),
            message("t", "Before serving."),
            "integer",
            0,
            180,
            unit=message("t", "deg"),
            usual=(0, 30),
            either_way=True,
        ),
    ] = 0
    hot: Annotated[bool, Field(message("t", "Hot"), message("t", "Or cold."), "flag")] = False


@pytest.fixture
def form(qtbot: QtBot, theme: Theme) -> SettingsForm:
    """A form on the screen that takes what is given."""
    form = SettingsForm(theme, Dish())
    qtbot.addWidget(form)
    form.changed.connect(lambda values, _name, _label: form.show_values(values))
    with qtbot.waitActive(form):
        form.show()
        form.activateWindow()
    return form


@pytest.fixture
def given(form: SettingsForm) -> list[Dish]:
    """What the form has given, the newest last."""
    values: list[Dish] = []
    form.changed.connect(lambda dish, _name, _label: values.append(dish))
    return values


def number(form: SettingsForm, name: str) -> NumberField:
    found = form.findChild(NumberField, f"number:{name}")
    assert isinstance(found, NumberField)
    return found


def slider(form: SettingsForm, name: str) -> UsualSlider:
    found = form.findChild(UsualSlider, f"slider:{name}")
    assert isinstance(found, UsualSlider)
    return found


def error(form: SettingsForm, name: str) -> QLabel:
    found = form.findChild(QLabel, f"error:{name}")
    assert isinstance(found, QLabel)
    return found


def write(field: NumberField, text: str) -> None:
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, text)


@pytest.mark.parametrize(
    ("before", "key", "after"),
    [
        (0.003, Key.Key_Up, 0.004),
        (0.001, Key.Key_Down, 0.0009),
        (0.0009, Key.Key_Up, 0.001),
        (9.5, Key.Key_Up, 10.0),
        (0.5, Key.Key_PageUp, 6.0),
    ],
)
def test_arrows_change_the_first_figure_of_a_fraction(
    form: SettingsForm, given: list[Dish], before: float, key: Qt.Key, after: float
) -> None:
    form.show_values(Dish(salt=before))
    QTest.keyClick(number(form, "salt"), key)
    assert given[-1].salt == pytest.approx(after)


def test_a_fraction_that_may_be_nothing_leaves_it_by_a_small_step_and_comes_back(
    form: SettingsForm, given: list[Dish]
) -> None:
    QTest.keyClick(number(form, "pepper"), Key.Key_Up)
    assert given[-1].pepper == 0.0001
    write(number(form, "pepper"), "0")
    assert given[-1].pepper == 0


@pytest.mark.parametrize(
    ("name", "typed", "said"),
    [
        ("plates", "0", "must be a whole number from 1 to 1,000"),
        ("plates", "many", "must be a whole number from 1 to 1,000"),
        ("plates", "-3", "must be a whole number from 1 to 1,000"),
        ("salt", "0", "must be a number above 0, up to 10"),
        ("salt", "nan", "must be a number above 0, up to 10"),
        ("pepper", "-1", "must be a number from 0 to 1"),
    ],
)
def test_what_cannot_be_is_said_under_the_field_and_read_out(
    form: SettingsForm, name: str, typed: str, said: str
) -> None:
    field = number(form, name)
    write(field, typed)
    assert error(form, name).isVisible()
    assert error(form, name).text() == said
    assert field.property("invalid")
    assert field.accessibleDescription() == said
    QTest.keyClick(field, Key.Key_Escape)
    assert not error(form, name).isVisible()
    assert not field.property("invalid")
    assert field.number == getattr(Dish(), name)


def test_a_field_tells_a_screen_reader_its_range(form: SettingsForm) -> None:
    field = number(form, "plates")
    assert (field.property("minimum"), field.property("maximum"), field.property("value")) == (1, 1000, 8)


def test_a_slider_and_its_number_go_together(form: SettingsForm, given: list[Dish]) -> None:
    usual, field = slider(form, "plates"), number(form, "plates")
    QTest.mouseClick(usual, Qt.MouseButton.LeftButton, pos=QPoint(usual.width() - 2, usual.height() // 2))
    assert given[-1].plates == field.number == 64
    write(field, "1000")
    assert usual.number == 64, "what is not usual is at the slider's end"
    assert field.number == 1000
    write(field, "8")
    assert usual.value() == pytest.approx(usual.maximum() / 2), "eight is half way to 64 in doublings"


@pytest.mark.parametrize(
    ("key", "after"), [(Key.Key_Right, 9), (Key.Key_Left, 7), (Key.Key_PageUp, 16), (Key.Key_PageDown, 4)]
)
def test_keys_move_a_slider_by_numbers(form: SettingsForm, given: list[Dish], key: Qt.Key, after: int) -> None:
    usual = slider(form, "plates")
    usual.setFocus()
    QTest.keyClick(usual, key)
    assert given[-1].plates == after


def test_a_slider_of_fractions_gives_round_ones(form: SettingsForm, given: list[Dish]) -> None:
    usual = slider(form, "share")
    QTest.mouseClick(usual, Qt.MouseButton.LeftButton, pos=QPoint(usual.width() // 3, usual.height() // 2))
    assert 0 < given[-1].share < 0.5
    assert given[-1].share == round(given[-1].share, 2)


def test_a_slider_from_nothing_spreads_whole_numbers_evenly(form: SettingsForm, given: list[Dish]) -> None:
    usual = slider(form, "turn")
    QTest.mouseClick(usual, Qt.MouseButton.LeftButton, pos=QPoint(usual.width() // 2, usual.height() // 2))
    assert given[-1].turn == pytest.approx(15, abs=1)
    write(number(form, "turn"), "0")
    usual.setFocus()
    found = []
    for _ in range(3):
        QTest.keyClick(usual, Key.Key_PageUp)
        found.append(given[-1].turn)
    assert found == [1, 2, 4]
    QTest.keyClick(usual, Key.Key_Left)
    assert given[-1].turn == 3


def test_a_number_that_is_meant_either_way_says_so_and_in_what(form: SettingsForm) -> None:
    words = [label.text() for label in form.editors["turn"].findChildren(QLabel) if label.isVisible()]
    assert words == ["±", "deg"]
    assert not [label for label in form.editors["share"].findChildren(QLabel) if label.isVisible()]


def test_letting_go_of_a_slider_ends_the_editing(qtbot: QtBot, form: SettingsForm) -> None:
    usual = slider(form, "plates")
    with qtbot.waitSignal(form.ended):
        QTest.mouseClick(usual, Qt.MouseButton.LeftButton, pos=QPoint(5, usual.height() // 2))


def test_a_box_carries_its_name(form: SettingsForm, given: list[Dish]) -> None:
    box = form.findChild(QCheckBox, "flag:hot")
    assert isinstance(box, QCheckBox)
    assert box.text() == "Hot"
    QTest.keyClick(box, Key.Key_Space)
    assert given[-1].hot


ALL = (*(cls() for cls in layer_types()), Recipe())


@pytest.mark.parametrize("values", ALL, ids=lambda values: type(values).__name__)
def test_every_control_says_what_it_is_for(qtbot: QtBot, theme: Theme, values: Fielded) -> None:
    form = SettingsForm(theme, values)
    qtbot.addWidget(form)
    for field in values.fields():
        editor = form.editors[field.name]
        assert editor.toolTip() == str(field.help)
        kinds = (NumberField, QComboBox, QCheckBox)
        inside = [widget for kind in kinds for widget in editor.findChildren(QWidget) if isinstance(widget, kind)]
        assert all(widget.accessibleDescription() == str(field.help) for widget in inside)


@pytest.mark.parametrize("number", [7, 444, 60_000, 8_888_888])
def test_a_field_has_room_for_the_digits_that_it_was_made_for(qtbot: QtBot, theme: Theme, number: int) -> None:
    field = NumberField(0, 10**8, digits=len(str(number)))
    field.setFont(theme.font(Type.SMALL))
    field.show_number(number)
    qtbot.addWidget(field)
    field.show()
    field.resize(field.sizeHint())
    line, margins = field.lineEdit(), 2 * FIELD_MARGIN
    assert line.fontMetrics().horizontalAdvance(line.text()) <= line.width() - margins
