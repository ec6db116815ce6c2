"""Icons, plain widgets and the small shared ones: drawn without a warning, in both themes, and usable by keys."""

from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QProgressBar,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QSlider,
    QSpinBox,
    QSplitter,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from cnnstudio.app import icons as icon_files
from cnnstudio.app.icons import Icons
from cnnstudio.app.theme import Choice, Theme
from cnnstudio.app.widgets import EmptyState, MessageBar, Note, Segmented
from cnnstudio.app.widgets.scroll import PanelScroll, UprightColumn, UprightScroll
from cnnstudio.network import layer_types, resources

SHELL = ("design", "train", "inside", "undo", "redo", "menu", "play", "pause", "stop", "device")
SIGNS = ("warning", "info", "close")


@pytest.mark.parametrize("name", [*SHELL, *SIGNS, *(cls.tag() for cls in layer_types())])
def test_every_icon_in_use_ships_and_takes_its_colour(theme: Theme, icons: Icons, name: str) -> None:
    assert icon_files.exists(name), resources.folder() / "icons" / f"{name}.svg"
    image = QImage(32, 32, QImage.Format.Format_ARGB32)
    image.fill(theme.color("surface"))
    painter = QPainter(image)
    icons.paint(painter, name, QRectF(0, 0, 32, 32), theme.family("convolution"))
    painter.end()
    colors = {image.pixelColor(x, y).name() for x in range(32) for y in range(32)}
    assert len(colors) > 1, "something is drawn"
    assert theme.family("convolution").name() in colors


def test_an_icon_follows_the_theme(theme: Theme, icons: Icons) -> None:
    icon = icons.icon("play", "text")
    light = icon.pixmap(QSize(16, 16)).toImage()
    theme.set_choice(Choice.DARK)
    assert icon.pixmap(QSize(16, 16)).toImage() != light


@pytest.mark.parametrize("choice", [Choice.LIGHT, Choice.DARK])
def test_plain_widgets_are_drawn(qtbot: QtBot, theme: Theme, choice: Choice) -> None:
    theme.set_choice(choice)
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    combo, items, bar, area, splitter = QComboBox(), QListWidget(), QProgressBar(), QScrollArea(), QSplitter()
    combo.addItems(["one", "two"])
    items.addItems([str(number) for number in range(100)])
    bar.setValue(40)
    area.setWidget(QPushButton("wide" * 100))
    splitter.addWidget(QLineEdit())
    splitter.addWidget(QLineEdit())
    invalid, primary, checked = QSpinBox(), QPushButton("primary"), QCheckBox("checked")
    invalid.setProperty("invalid", True)
    primary.setProperty("primary", True)
    checked.setChecked(True)
    for widget in (
        combo, items, bar, area, splitter, invalid, primary, checked, QDoubleSpinBox(), QRadioButton("radio"),
        QSlider(Qt.Orientation.Horizontal), QSlider(Qt.Orientation.Vertical), QToolButton(), QLineEdit("text"),
    ):  # fmt: skip
        column.addWidget(widget)
    window.show()
    for enabled in (True, False):
        window.setEnabled(enabled)
        for widget in (primary, checked, invalid, combo):
            widget.setFocus()
            assert not window.grab().isNull()


def test_segments_are_chosen_by_click_and_arrow_keys(qtbot: QtBot, theme: Theme) -> None:
    shown: list[object] = []
    padding = Segmented(theme, [("valid", "VALID"), ("same", "SAME")], "padding")
    qtbot.addWidget(padding)
    padding.show()
    padding.set_value("valid")
    with qtbot.waitSignal(padding.chosen) as blocker:
        qtbot.mouseClick(padding.button("same"), Qt.MouseButton.LeftButton)
    assert blocker.args == ["same"]
    shown.append(padding.value)
    with qtbot.waitSignal(padding.chosen) as blocker:
        qtbot.keyClick(padding.button("same"), Qt.Key.Key_Left)
    assert blocker.args == ["valid"]
    shown.append(padding.value)
    assert shown == ["same", "valid"]


def test_a_message_is_said_and_goes_with_escape(qtbot: QtBot, theme: Theme, icons: Icons) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    bar = MessageBar(theme, icons)
    QVBoxLayout(window).addWidget(bar)
    window.show()
    assert not bar.isVisible()
    bar.show_error("The disk is full: make room.")
    assert bar.isVisible()
    assert bar.accessibleName() == "The disk is full: make room."
    qtbot.keyClick(bar, Qt.Key.Key_Escape)
    assert not bar.isVisible()


def test_an_empty_state_says_what_to_do_first(qtbot: QtBot, theme: Theme, icons: Icons) -> None:
    empty = EmptyState(theme, icons, "design", "Nothing here", "Drag a layer here " * 10)
    qtbot.addWidget(empty)
    button = empty.add_button("Begin", "beginButton")
    empty.resize(600, 400)
    empty.show()
    assert empty.sentence.height() >= empty.sentence.heightForWidth(empty.sentence.width())
    assert empty.findChild(QPushButton, "beginButton") is button


def test_what_gets_the_focus_comes_into_sight_unless_the_mouse_gives_it(qtbot: QtBot) -> None:
    content = QWidget()
    column = QVBoxLayout(content)
    fields = [QLineEdit() for _ in range(20)]
    for field in fields:
        column.addWidget(field)
    scroll = PanelScroll(content, "panel")
    scroll.resize(200, 120)
    qtbot.addWidget(scroll)
    with qtbot.waitActive(scroll):
        scroll.show()
        scroll.activateWindow()
    fields[-1].setFocus()
    assert not fields[-1].visibleRegion().isEmpty()
    fields[0].setFocus()
    assert scroll.verticalScrollBar().value() == 0
    half = fields[2]
    scroll.resize(200, half.y() + half.height() // 2)
    qtbot.mousePress(half, Qt.MouseButton.LeftButton, pos=QPoint(5, 2))
    assert half.hasFocus()
    assert scroll.verticalScrollBar().value() == 0
    qtbot.mouseRelease(half, Qt.MouseButton.LeftButton)


@pytest.fixture
def late(qtbot: QtBot) -> tuple[UprightScroll, list[QLineEdit], QLineEdit]:
    """What scrolls, filled by a wrapped text and fields that are not shown yet, and the one that is."""
    content = QWidget()
    column = UprightColumn(content)
    first, words, fields = QLineEdit(), QLabel("many words " * 20), [QLineEdit() for _ in range(20)]
    words.setWordWrap(True)
    for widget in (first, words, *fields):
        column.addWidget(widget)
    for field in fields:
        field.hide()
    scroll = UprightScroll(content)
    scroll.resize(200, 200)
    qtbot.addWidget(scroll)
    with qtbot.waitActive(scroll):
        scroll.show()
        scroll.activateWindow()
    scroll.settle()
    return scroll, fields, first


def test_what_comes_into_a_panel_is_never_squeezed(late: tuple[UprightScroll, list[QLineEdit], QLineEdit]) -> None:
    _scroll, fields, first = late
    for field in fields:
        field.show()
    assert {field.height() for field in (first, *fields)} == {first.sizeHint().height()}
    assert all(after.y() > before.geometry().bottom() for before, after in pairwise(fields))


def test_a_panel_scrolls_to_what_has_just_come_into_it(
    late: tuple[UprightScroll, list[QLineEdit], QLineEdit],
) -> None:
    scroll, fields, _first = late
    for field in fields:
        field.show()
    fields[-1].setFocus()
    assert fields[-1].visibleRegion().boundingRect() == fields[-1].rect()
    assert scroll.verticalScrollBar().value() > 0


def test_a_note_leaves_out_a_detail_of_which_a_stump_would_be_left(qtbot: QtBot, theme: Theme, icons: Icons) -> None:
    title, detail = "CIFAR-10 is not on this computer yet", "download it in Train, under Data"
    note, bare = Note(theme, icons, "note"), Note(theme, icons, "bare")
    for each in (note, bare):
        qtbot.addWidget(each)
    bare.say(title)
    note.say(title, detail)
    height = note.sizeHint().height()
    for more, alike in ((40, True), (theme.px(130), False)):
        size = QSize(bare.sizeHint().width() + more, height)
        note.resize(size)
        bare.resize(size)
        assert (note.grab().toImage() == bare.grab().toImage()) is alike
    assert note.toolTip() == f"{title}: {detail}"
