"""Every text has the room it needs: in narrow and wide windows, in large text, in English and in longer languages."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from typing import NamedTuple

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFontDatabase, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QPushButton,
    QRadioButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from cnnstudio.app import languages, style
from cnnstudio.app.designer.card import LayerCard
from cnnstudio.app.inside.scores import Scores
from cnnstudio.app.main_window import MainWindow
from cnnstudio.app.runner import Runner, State
from cnnstudio.app.session import Session
from cnnstudio.app.settings import Settings
from cnnstudio.app.theme import Theme
from cnnstudio.network import Augmentation, Document, edits
from cnnstudio.network.layers.convolution import Convolution
from cnnstudio.training import Run, build
from cnnstudio.training.range_curve import STEPS, Point, rate_at
from tests.app.fake_trainer import FakeTrainer
from tests.app.fitting import least_size, misfits
from tests.trained import idx_folder, lenet_run  # noqa: F401

SIZES = ((1024, 700), (1440, 900))
PATIENCE_MS = 20_000


class Worn(NamedTuple):
    """A language, and a size of text in per cent."""

    language: str
    percent: int


@pytest.fixture(
    params=[Worn("en", 100), Worn("en", 200), Worn("ko", 100), Worn("pseudo", 100), Worn("pseudo", 200)],
    ids=lambda worn: f"{worn.language}-{worn.percent}",
)
def worn(request: pytest.FixtureRequest, qapp: QApplication, theme: Theme) -> Iterator[Worn]:
    worn: Worn = request.param
    if worn.language == "ko" and not QFontDatabase.families(QFontDatabase.WritingSystem.Korean):
        pytest.skip("no font here has Korean letters")
    languages.put_on(qapp, worn.language)
    theme.set_text_size(worn.percent)
    style.apply(qapp, theme)
    yield worn
    languages.put_on(qapp, languages.ENGLISH)
    theme.set_text_size(100)
    style.apply(qapp, theme)


class Looker:
    """Looks at the window in every size, and at its dialogs; `found` is what had no room, and where."""

    def __init__(self, window: MainWindow, qtbot: QtBot) -> None:
        self.window, self._qtbot = window, qtbot
        self.found: dict[str, str] = {}

    def look(self, what: str) -> None:
        for width, height in SIZES:
            self.window.resize(width, height)
            assert (self.window.width(), self.window.height()) == (width, height)
            self.note(f"{what} at {width} × {height}", misfits(self.window))
        least = least_size(self.window)
        assert least[0] <= SIZES[0][0], f"{what} makes the window {least[0]} wide"
        assert least[1] <= SIZES[0][1], f"{what} makes the window {least[1]} high"

    def show(self, key: str) -> None:
        self.window.show_workspace(key)
        self.look(key)

    def dialog(self, name: str, open_it: Callable[[], object]) -> None:
        open_it()
        dialog = self.window.findChild(QDialog, name)
        assert dialog is not None
        self._qtbot.waitExposed(dialog)
        self.note(name, misfits(dialog))
        screen = dialog.screen().availableGeometry()
        assert dialog.width() <= screen.width(), name
        assert dialog.height() <= screen.height(), name
        dialog.close()

    def note(self, where: str, lines: list[str]) -> None:
        """Remember what was found wrong, and where first."""
        for line in lines:
            self.found.setdefault(line, where)


@pytest.fixture
def looker(
    worn: Worn, qtbot: QtBot, session: Session, runner: Runner, theme: Theme, settings: Settings
) -> Iterator[Looker]:
    """Has the whole window on the screen; afterwards nothing must have been found."""
    window = MainWindow(session, runner, theme, settings)
    qtbot.addWidget(window, before_close_func=lambda window: setattr(window, "_may_close", True))
    window.show()
    qtbot.waitExposed(window)
    looker = Looker(window, qtbot)
    yield looker
    assert not looker.found, "\n".join(f"{where}: {line}" for line, where in looker.found.items())


@pytest.fixture
def kept_run(session: Session, runner: Runner, fake_trainer: FakeTrainer, lenet_run: Run) -> Run:  # noqa: F811
    """A run of LeNet-5 that ended before this start, found again with its document."""
    document = lenet_run.document
    folder = runner.folder_of(document.id) / "1"
    shutil.copytree(lenet_run.folder, folder)
    run = Run.open(folder)
    fake_trainer.runs.append(run)
    fake_trainer.module = fake_trainer.stored = build(document.network, document.input_shape, seed=1)
    return run


def test_before_there_is_anything(looker: Looker) -> None:
    for key in ("design", "train", "inside"):
        looker.show(key)


def test_a_network_and_its_problem(looker: Looker, session: Session, lenet: Document) -> None:
    session.new(lenet)
    for name in ("conv1", "pool1", "dense1"):
        card = looker.window.findChild(LayerCard, f"card:{name}")
        assert card is not None
        card.click()
        looker.look(name)
    session.edit("Too large", edits.set_type(lenet.network, ("conv2",), Convolution(16, (15, 15), padding="valid")))
    looker.look("a problem")


def test_a_training_before_and_after(
    looker: Looker, qtbot: QtBot, session: Session, runner: Runner, fake_trainer: FakeTrainer, kept_run: Run
) -> None:
    window = looker.window
    session.new(kept_run.document)
    qtbot.waitUntil(lambda: runner.run is kept_run)
    window.show_workspace("inside")
    scores = window.findChild(Scores)
    assert scores is not None
    qtbot.waitUntil(lambda: bool(scores.bars.shares), timeout=PATIENCE_MS)
    looker.show("inside")
    window.show_workspace("train")
    score = window.findChild(QLabel, "validationAccuracyLabel")
    assert score is not None
    qtbot.waitUntil(lambda: score.text() != "–", timeout=PATIENCE_MS)
    looker.show("train")
    augmented = Augmentation(rotate=180, flip_horizontal=True)
    session.set_recipe(session.recipe.with_value("augmentation", augmented))
    looker.look("augmentation")
    more = window.findChild(QAbstractButton, "moreAugmentation")
    assert more is not None
    more.click()
    looker.look("all of augmentation")
    runner.start(session.document)
    qtbot.waitUntil(lambda: runner.state is State.RUNNING)
    fake_trainer.progress(142, epoch=2, loss=0.0862)
    fake_trainer.validate(0.987)
    qtbot.waitUntil(lambda: window.run_bar.accuracy.value != "…")
    looker.look("training")
    runner.pause()
    qtbot.waitUntil(lambda: runner.state is State.PAUSED)
    looker.look("a pause")
    runner.stop()
    qtbot.waitUntil(lambda: not runner.state.active)
    looker.look("a stop")
    looker.dialog("exportDialog", window.actions_.export.trigger)


def test_the_dialogs(looker: Looker) -> None:
    actions = looker.window.actions_
    for name, action in (
        ("newDialog", actions.new),
        ("settingsDialog", actions.settings),
        ("helpDialog", actions.help),
        ("shortcutsDialog", actions.shortcuts),
        ("aboutDialog", actions.about),
        ("commandPalette", actions.commands),
    ):
        looker.dialog(name, action.trigger)


def test_the_search_for_a_learning_rate(
    looker: Looker, qtbot: QtBot, session: Session, fake_trainer: FakeTrainer, lenet: Document
) -> None:
    window = looker.window
    session.new(lenet)
    window.show_workspace("train")
    find = window.findChild(QAbstractButton, "findRateButton")
    assert find is not None
    fake_trainer.points = [Point(rate_at(step, STEPS), 2.3 - max(0, step - 80) * 0.01) for step in range(150)]
    find.click()
    dialog = window.findChild(QDialog, "rangeTestDialog")
    assert dialog is not None
    tenth = dialog.findChild(QRadioButton, "rateTenth")
    assert tenth is not None
    qtbot.waitUntil(tenth.isVisible)
    looker.dialog("rangeTestDialog", lambda: None)


def test_what_is_said_of_the_ready_networks(looker: Looker, qtbot: QtBot) -> None:
    qtbot.mouseClick(looker.window.findChild(QWidget, "paletteTabs-architectures"), Qt.MouseButton.LeftButton)
    looker.look("the ready networks")
    looker.window.actions_.new.trigger()
    dialog = looker.window.findChild(QDialog, "newDialog")
    assert dialog is not None
    choices = dialog.findChild(QListWidget, "architectureList")
    assert choices is not None
    height = dialog.height()
    for row in range(choices.count()):
        choices.setCurrentRow(row)
        looker.note(choices.item(row).text(), misfits(dialog))
        assert dialog.height() == height
    dialog.close()


class Painted(QWidget):
    """Paints some texts, each in a rectangle."""

    def __init__(self, *texts: tuple[QRect, str]) -> None:
        super().__init__()
        self.texts = texts
        self.resize(200, 40)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        for area, text in self.texts:
            painter.drawText(area, Qt.AlignmentFlag.AlignLeft, text)


ROOM = QRect(0, 0, 200, 20)
BELOW = QRect(0, 20, 200, 20)


def squeezed(widget: QWidget, width: int) -> QWidget:
    """A window with a widget that has too little of it."""
    window = QWidget()
    widget.setParent(window)
    widget.resize(width, 30)
    window.resize(400, 60)
    return window


def overlapping() -> QWidget:
    window = squeezed(QLabel("one"), 100)
    other = QLabel("other", window)
    other.setGeometry(20, 5, 100, 30)
    return window


def choice(words: str) -> QComboBox:
    box = QComboBox()
    box.addItem(words)
    return box


def hinted(words: str) -> QLineEdit:
    field = QLineEdit()
    field.setPlaceholderText(words)
    return field


@pytest.mark.parametrize(
    ("make", "said"),
    [
        (lambda: squeezed(QLabel("a label with many words"), 40), "a label with many words"),
        (lambda: squeezed(QPushButton("a button with many words"), 40), "a button with many words"),
        (lambda: squeezed(choice("a choice of many words"), 60), "a choice of many words"),
        (lambda: squeezed(hinted("a hint of many words"), 60), "a hint of many words"),
        (lambda: squeezed(QLabel("outside"), 500), "is cut off"),
        (overlapping, "overlap"),
        (lambda: Painted((QRect(0, 0, 30, 20), "far too long")), "takes"),
        (lambda: Painted((QRect(150, 0, 200, 20), "beyond the edge")), "outside of"),
        (lambda: Painted((ROOM, "one"), (ROOM, "other")), "stands over"),
        (lambda: Painted((ROOM, "short…")), "stands nowhere whole"),
    ],
)
def test_a_text_without_room_is_found(qtbot: QtBot, make: Callable[[], QWidget], said: str) -> None:
    window = make()
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    assert said in "\n".join(misfits(window))


def test_texts_that_fit_are_not_found(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    row = QHBoxLayout(window)
    painted = Painted((ROOM, "one"), (BELOW, "short…"))
    painted.setToolTip("short but told in whole")
    painted.setMinimumSize(200, 40)
    for widget in (QLabel("a label"), QPushButton("a button"), choice("a choice"), painted):
        row.addWidget(widget)
    window.show()
    qtbot.waitExposed(window)
    assert misfits(window) == []
