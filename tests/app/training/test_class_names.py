"""The confusion matrix has room for the names of its classes, beside its rows and over its columns."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from cnnstudio.app.inside import class_bars
from cnnstudio.app.theme import Theme
from cnnstudio.app.training.confusion import ConfusionMatrix
from cnnstudio.data.cifar import CLASSES as THINGS
from cnnstudio.data.sources.fashion_mnist import CLASSES as CLOTHES
from tests.app.fitting import misfits, watched

DIGITS = tuple("0123456789")


def matrix(qtbot: QtBot, theme: Theme, classes: tuple[str, ...], width: int) -> tuple[QWidget, ConfusionMatrix]:
    window = QWidget()
    found = ConfusionMatrix(theme, window)
    counts = np.full((len(classes), len(classes)), 77) + 900 * np.eye(len(classes), dtype=int)
    found.show_counts(tuple(map(tuple, counts.tolist())), classes)
    found.resize(width, found.heightForWidth(width))
    window.resize(found.size())
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    return window, found


@pytest.mark.parametrize("width", [200, 280, 400])
@pytest.mark.parametrize("classes", [DIGITS, THINGS, CLOTHES, ("cats", "dogs")])
def test_names_have_room(qtbot: QtBot, theme: Theme, classes: tuple[str, ...], width: int) -> None:
    window, found = matrix(qtbot, theme, classes, width)
    assert misfits(window) == []
    with watched() as drawn:
        found.grab()
    shown = [text.text for text in drawn if text.widget is found]
    assert all(shown.count(name) == 2 for name in classes) or found.toolTip() == ", ".join(classes)


def test_digits_take_no_more_room_than_they_need(qtbot: QtBot, theme: Theme) -> None:
    _window, found = matrix(qtbot, theme, DIGITS, 280)
    assert found.heightForWidth(280) == 280


def test_of_very_many_classes_some_are_named(qtbot: QtBot, theme: Theme) -> None:
    classes = tuple(f"class {number}" for number in range(60))
    window, found = matrix(qtbot, theme, classes, 280)
    with watched() as drawn:
        found.grab()
    shown = [text.text for text in drawn if text.text in classes]
    assert 10 < len(shown) < 60
    assert misfits(window) == []


def test_a_cell_is_where_it_is_seen(qtbot: QtBot, theme: Theme) -> None:
    _window, found = matrix(qtbot, theme, CLOTHES, 280)
    for cell in ((0, 0), (9, 0), (0, 9), (9, 9)):
        with qtbot.waitSignal(found.chosen) as chosen:
            qtbot.mouseClick(found, Qt.MouseButton.LeftButton, pos=found._area(*cell).center().toPoint())
        assert tuple(chosen.args) == cell


def test_the_output_layer_has_room_for_names_too(theme: Theme) -> None:
    """As many pixels more as the names need, and no more than names of a few words do."""
    digits, clothes, novels = (class_bars.width_of(theme, names) for names in (DIGITS, CLOTHES, ("x" * 200,)))
    assert digits == 84
    assert digits < clothes < novels == class_bars.BARS + class_bars.NAMES[1]
