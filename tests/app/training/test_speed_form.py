"""Choices fixed or left to the run, kept with the machine; and what was tried."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLabel, QWidget
from pytestqt.qtbot import QtBot

from cnnstudio.app.i18n import NBSP
from cnnstudio.app.main_window import MainWindow
from cnnstudio.app.runner import Runner, State
from cnnstudio.app.session import Session
from cnnstudio.app.settings import Settings
from cnnstudio.app.step_cost import CostWatch
from cnnstudio.app.training.workspace import TrainWorkspace
from cnnstudio.app.widgets.section import FoldHeader
from cnnstudio.network import Document, analyze
from cnnstudio.training import Choices, Comparison, Fixed, Option, Trial
from tests.app.fake_trainer import FakeTrainer

THREADS = Comparison("threads", (Option(1, 268.0), Option(2, 412.0)), 2)


def note(train: TrainWorkspace) -> str:
    found = train.findChild(QLabel, "speedNote")
    assert isinstance(found, QLabel)
    return found.text().replace(NBSP, " ")


def unfold(qtbot: QtBot, train: TrainWorkspace) -> FoldHeader:
    header = train.findChild(FoldHeader, "fold:train-speed")
    assert isinstance(header, FoldHeader)
    header.setFocus()
    qtbot.keyClick(header, Qt.Key.Key_Space)
    return header


def take(qtbot: QtBot, train: TrainWorkspace, name: str, downs: int) -> QComboBox:
    """Choose by the keyboard what stands so many lines below."""
    box = train.findChild(QComboBox, name)
    assert isinstance(box, QComboBox)
    box.setFocus()
    for _ in range(downs):
        qtbot.keyClick(box, Qt.Key.Key_Down)
    return box


def test_it_is_folded_until_it_is_wanted_and_then_stays_open(
    qtbot: QtBot, train: TrainWorkspace, make: Callable[[Document | None], TrainWorkspace], lenet: Document
) -> None:
    body = train.findChild(QWidget, "speedForm")
    assert isinstance(body, QWidget)
    assert not body.isVisible()
    unfold(qtbot, train)
    assert body.isVisible()
    again = make(lenet).findChild(QWidget, "speedForm")
    assert isinstance(again, QWidget)
    assert again.isVisible()


def test_what_is_fixed_goes_to_the_next_run_and_is_kept(
    qtbot: QtBot, train: TrainWorkspace, fake_trainer: FakeTrainer
) -> None:
    header = unfold(qtbot, train)
    take(qtbot, train, "speedLayoutField", 2)
    take(qtbot, train, "speedPrecisionField", 2)
    take(qtbot, train, "speedFusedField", 2)
    threads = take(qtbot, train, "speedThreadsField", 1)
    expected = Fixed(threads=1, layout="contiguous", fused=False, precision="bfloat16")
    assert fake_trainer.chosen == ("auto", expected)
    assert Settings().fixed == expected
    qtbot.keyClick(header, Qt.Key.Key_Space)
    assert "4 fixed" in header.accessibleDescription()
    qtbot.keyClick(header, Qt.Key.Key_Space)
    qtbot.keyClick(threads, Qt.Key.Key_Up)
    assert Settings().fixed.threads is None


def test_what_somebody_wrote_into_the_settings_hurts_nobody(settings: Settings) -> None:
    settings.fix("precision", "int4")
    settings.fix("threads", 3)
    assert Settings().fixed == Fixed(threads=3)


def test_it_says_what_holds_while_runs_are_repeatable_and_what_comes_when_not(
    train: TrainWorkspace, session: Session
) -> None:
    assert note(train).startswith("Repeatable, so nothing is tried: ")
    assert "channels last, float32, fused optimizer, not compiled" in note(train)
    session.set_recipe(session.recipe.with_value("repeatable", False))
    assert "tried for a few seconds" in note(train)


def test_what_was_tried_is_shown_while_it_is_tried_and_with_the_run(
    qtbot: QtBot, train: TrainWorkspace, runner: Runner, fake_trainer: FakeTrainer, lenet: Document
) -> None:
    fake_trainer.trial = Trial(Choices(threads=2), (THREADS, Comparison("threads", THREADS.options, 1, 12_000)))
    runner.start(lenet)
    qtbot.waitUntil(lambda: runner.state is State.RUNNING)
    assert "2 threads: 412 steps/\u2060s, 1 thread: 268 steps/\u2060s" in note(train)  # no line ends in the stroke
    assert "at step 12,000: 1 thread: 268 steps/\u2060s, 2 threads: 412 steps/\u2060s" in note(train)


def test_memory_is_counted_for_what_a_step_works_with(
    qtbot: QtBot, runner: Runner, session: Session, fake_trainer: FakeTrainer, lenet: Document
) -> None:
    session.new(lenet)
    watch = CostWatch(session, runner, session)
    plain = session.analysis.memory.activations
    mixed = analyze(lenet.network, lenet.input_shape, precision="mixed").memory.activations
    assert mixed < plain
    runner.use(folder=runner.folder_of("x").parent, device="auto", fixed=Fixed(layout="contiguous"))
    assert session.analysis.memory == analyze(lenet.network, lenet.input_shape, layout="contiguous").memory
    runner.use(folder=runner.folder_of("x").parent, device="auto", fixed=Fixed(precision="bfloat16"))
    assert session.analysis.memory.activations == mixed
    runner.start(lenet)
    qtbot.waitUntil(lambda: runner.state is State.RUNNING)
    runner.use(folder=runner.folder_of("x").parent, device="auto", fixed=Fixed())
    assert session.analysis.memory.activations == mixed  # the run goes on as it was begun
    runner.stop()
    qtbot.waitUntil(lambda: not runner.state.active)
    assert session.analysis.memory.activations == plain
    watch.deleteLater()


def test_the_run_bar_says_that_it_is_tried_and_a_stop_is_heard(
    qtbot: QtBot, window: MainWindow, session: Session, runner: Runner, fake_trainer: FakeTrainer, lenet: Document
) -> None:
    session.new(lenet)
    fake_trainer.started.clear()
    fake_trainer.trial = Trial(Choices(threads=2), (THREADS,))
    runner.start(lenet)
    note = window.run_bar.note
    qtbot.waitUntil(lambda: note.title == "Trying what is fastest")
    assert "2 threads: 412 steps/s" in note.accessibleName()
    assert note.isVisible()
    assert runner.state is State.STARTING
    assert window.run_bar.stop.isEnabled()
    qtbot.mouseClick(window.run_bar.stop, Qt.MouseButton.LeftButton)
    fake_trainer.started.set()
    qtbot.waitUntil(lambda: runner.state is State.FINISHED)
    assert note.title == "Stopped"
