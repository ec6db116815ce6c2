"""The table of all layers: it follows the network, sorts, copies, and leads to the cards."""

from __future__ import annotations

import csv
import io

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from cnnstudio.app.dialogs.layer_table import LayerTableDialog
from cnnstudio.app.main_window import MainWindow
from cnnstudio.app.runner import Runner
from cnnstudio.app.session import Session
from cnnstudio.app.settings import Settings
from cnnstudio.app.theme import Theme
from cnnstudio.network import architectures, edits
from cnnstudio.network.table import COLUMNS

KEYS = [column.key for column in COLUMNS]


@pytest.fixture
def window(qtbot: QtBot, session: Session, runner: Runner, theme: Theme, settings: Settings) -> MainWindow:
    session.begin_with("Begin", architectures.get("lenet5"))
    window = MainWindow(session, runner, theme, settings)
    qtbot.addWidget(window, before_close_func=lambda window: setattr(window, "_may_close", True))
    window.show()
    return window


@pytest.fixture
def dialog(qtbot: QtBot, window: MainWindow) -> LayerTableDialog:
    window.actions_.table.trigger()
    dialog = window.findChild(LayerTableDialog)
    assert dialog is not None
    qtbot.waitExposed(dialog)
    return dialog


def column(dialog: LayerTableDialog, key: str) -> list[str]:
    model = dialog.table.model()
    return [model.index(row, KEYS.index(key)).data() for row in range(model.rowCount())]


def click_heading(qtbot: QtBot, dialog: LayerTableDialog, key: str) -> None:
    header = dialog.table.horizontalHeader()
    at = header.sectionViewportPosition(KEYS.index(key)) + 8
    point = header.viewport().rect().center()
    point.setX(at)
    qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=point)


def test_it_shows_every_layer_with_its_figures(dialog: LayerTableDialog, session: Session) -> None:
    assert column(dialog, "layer") == [row.path for row in session.analysis.rows]
    assert column(dialog, "parameters")[0] == "156"
    total = dialog.findChild(QLabel, "layerTableTotal")
    assert total is not None
    assert "61,706 parameters" in total.text()


def test_it_follows_an_edit_and_stays_at_its_layer(dialog: LayerTableDialog, session: Session) -> None:
    dialog.table.selectRow(3)
    session.edit("Remove", edits.remove(session.network, ("relu1",)))
    assert "relu1" not in column(dialog, "layer")
    assert dialog.table.currentIndex().row() == 2


def test_a_click_on_a_heading_sorts_by_numbers(qtbot: QtBot, dialog: LayerTableDialog) -> None:
    click_heading(qtbot, dialog, "parameters")
    click_heading(qtbot, dialog, "parameters")
    assert column(dialog, "layer")[0] == "dense1"
    click_heading(qtbot, dialog, "parameters")
    assert column(dialog, "layer")[0] == "conv1"


def test_csv_is_copied_in_the_order_that_is_shown(qtbot: QtBot, dialog: LayerTableDialog) -> None:
    click_heading(qtbot, dialog, "macs")
    button = dialog.findChild(QPushButton, "copyCsv")
    assert button is not None
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    rows = list(csv.DictReader(io.StringIO(QGuiApplication.clipboard().text())))
    assert [row["layer"] for row in rows] == column(dialog, "layer")
    assert sum(int(row["parameters"]) for row in rows) == 61_706


def test_markdown_is_copied_with_the_totals(qtbot: QtBot, dialog: LayerTableDialog) -> None:
    button = dialog.findChild(QPushButton, "copyMarkdown")
    assert button is not None
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert "| Total |" in QGuiApplication.clipboard().text()


def test_enter_goes_to_the_layers_card(qtbot: QtBot, dialog: LayerTableDialog, window: MainWindow) -> None:
    dialog.table.selectRow(KEYS.index("type") + 2)
    qtbot.keyClick(dialog.table, Qt.Key.Key_Return)
    assert window.workspace("design").selection.address == ("conv2",)  # type: ignore[attr-defined]


def test_its_keys_open_it_once(qtbot: QtBot, window: MainWindow) -> None:
    for _ in range(2):
        qtbot.keyClick(window, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
        qtbot.waitUntil(lambda: window.findChild(LayerTableDialog) is not None)
    assert len(window.findChildren(LayerTableDialog)) == 1
