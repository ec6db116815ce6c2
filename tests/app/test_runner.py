"""Training beside the window: states, reports, looks, faults."""

from __future__ import annotations

import logging
import threading
from typing import Any

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from cnnstudio.app.runner import Runner, State
from cnnstudio.network import Document, UserError, message
from cnnstudio.training import Progress
from tests.app.fake_trainer import FakeTrainer


def wait_for(qtbot: QtBot, runner: Runner, state: State) -> None:
    qtbot.waitUntil(lambda: runner.state is state)


def test_from_start_to_finish(qtbot: QtBot, runner: Runner, fake_trainer: FakeTrainer) -> None:
    states: list[State] = []
    runner.state_changed.connect(states.append)
    fake_trainer.progress(10)
    fake_trainer.validate(0.98)
    fake_trainer.finish(0.99)
    results: list[Any] = []
    runner.finished.connect(results.append)
    with qtbot.waitSignals([runner.run_changed, runner.progressed, runner.validated, runner.finished]):
        runner.start(Document())
    assert [result.test_accuracy for result in results] == [0.99]
    assert states == [State.STARTING, State.RUNNING, State.FINISHED]
    assert runner.progress is not None
    assert runner.progress.step == 10
    assert "training" not in {thread.name for thread in threading.enumerate()}


def test_pause_resume_stop(qtbot: QtBot, runner: Runner, fake_trainer: FakeTrainer) -> None:
    runner.start(Document())
    wait_for(qtbot, runner, State.RUNNING)
    runner.pause()
    wait_for(qtbot, runner, State.PAUSED)
    runner.resume()
    wait_for(qtbot, runner, State.RUNNING)
    with qtbot.waitSignal(runner.finished) as blocker:
        runner.stop()
        assert runner.state is State.STOPPING
    assert blocker.args[0].stopped
    assert runner.can_go_on
    runner.go_on()
    wait_for(qtbot, runner, State.RUNNING)
    assert len(fake_trainer.runs) == 1, "the same run goes on"


def test_a_stop_that_comes_before_training_can_hear_it(qtbot: QtBot, runner: Runner, fake_trainer: FakeTrainer) -> None:
    fake_trainer.ready.clear()
    runner.start(Document())
    runner.stop()
    assert runner.state is State.STOPPING
    with qtbot.waitSignal(runner.finished) as blocker:
        fake_trainer.ready.set()
    assert blocker.args[0].stopped


def test_progress_is_coalesced_however_fast_it_comes(qtbot: QtBot, runner: Runner, fake_trainer: FakeTrainer) -> None:
    seen: list[int] = []
    runner.progressed.connect(lambda progress: seen.append(progress.step))
    for step in range(1, 5001):
        fake_trainer.progress(step)
    fake_trainer.finish()
    with qtbot.waitSignal(runner.finished):
        runner.start(Document())
    assert seen[-1] == 5000, "the last one is never lost"
    assert len(seen) < 500
    assert seen == sorted(seen)


def test_looks_are_answered_by_the_training_thread(qtbot: QtBot, runner: Runner, fake_trainer: FakeTrainer) -> None:
    answers: list[tuple[str, str, threading.Thread]] = []

    def look(module: Any) -> tuple[str, str]:
        return f"saw {module}", threading.current_thread().name

    assert not runner.probe(str, lambda _: None), "there is no network yet"
    runner.start(Document())
    wait_for(qtbot, runner, State.RUNNING)
    assert runner.probe(look, lambda answer: answers.append((*answer, threading.current_thread())))
    qtbot.waitUntil(lambda: bool(answers))
    assert answers == [("saw living module", "training", threading.main_thread())]


def test_looks_without_training_read_the_last_checkpoint(
    qtbot: QtBot, runner: Runner, fake_trainer: FakeTrainer
) -> None:
    answers: list[str] = []
    fake_trainer.finish()
    with qtbot.waitSignal(runner.finished):
        runner.start(Document())
    assert runner.probe(lambda module: f"saw {module}", answers.append)
    qtbot.waitUntil(lambda: answers == ["saw module of the last checkpoint"])
    fake_trainer.stored = "newer module"
    assert runner.probe(lambda module: f"saw {module}", answers.append)
    qtbot.waitUntil(lambda: answers[1:] == ["saw module of the last checkpoint"])


def test_a_look_that_the_training_left_unanswered_is_answered_afterwards(
    qtbot: QtBot, runner: Runner, fake_trainer: FakeTrainer
) -> None:
    answers: list[str] = []
    runner.start(Document())
    wait_for(qtbot, runner, State.RUNNING)
    fake_trainer.finish()
    runner.probe(lambda module: f"saw {module}", answers.append)
    qtbot.waitUntil(lambda: len(answers) == 1)
    assert answers[0] in ("saw module of the last checkpoint", "saw living module")


def test_a_look_that_fails_is_told_and_hurts_nothing(
    qtbot: QtBot, runner: Runner, fake_trainer: FakeTrainer, caplog: pytest.LogCaptureFixture
) -> None:
    said: list[str] = []

    def refuse(_module: Any) -> None:
        raise UserError(message("test", "There is no layer {name}.", name="conv9"))

    def break_(_module: Any) -> None:
        raise ZeroDivisionError("a bug")

    runner.start(Document())
    wait_for(qtbot, runner, State.RUNNING)
    runner.probe(refuse, lambda _: None, said.append)
    qtbot.waitUntil(lambda: said == ["There is no layer conv9."])
    assert not caplog.records, "a person's mistake is not logged"
    runner.probe(break_, lambda _: None, said.append)
    qtbot.waitUntil(lambda: len(said) == 2)
    assert "ZeroDivisionError" in said[1]
    assert "ZeroDivisionError" in caplog.text
    assert runner.state is State.RUNNING
    caplog.clear()


def test_a_look_is_due_only_after_the_last_one_was_answered(
    qtbot: QtBot, runner: Runner, fake_trainer: FakeTrainer
) -> None:
    looks: list[str] = []
    gate = threading.Event()

    def look() -> None:
        looks.append("look")
        runner.probe(lambda _module: gate.wait(10), lambda _: None)

    runner.start(Document())
    wait_for(qtbot, runner, State.RUNNING)
    runner.look_due.connect(look)
    fake_trainer.progress(1)
    qtbot.waitUntil(lambda: len(looks) == 1)
    runner.on_progressed(Progress(1, 3, 2, 300, 100, 0.5, 0.9, 0.001, 100.0, 65.0))
    assert len(looks) == 1, "a report while an answer is awaited is no reason to ask again"
    gate.set()

    def report() -> bool:
        fake_trainer.progress(3)
        return len(looks) >= 2

    qtbot.waitUntil(report)
    runner.look_due.disconnect(look)


def test_an_error_in_the_thread_is_told_and_the_next_training_works(
    qtbot: QtBot, runner: Runner, fake_trainer: FakeTrainer, caplog: pytest.LogCaptureFixture
) -> None:
    fake_trainer.fail(UserError(message("test", "The disk is full.")))
    with qtbot.waitSignal(runner.failed) as blocker:
        runner.start(Document())
    assert blocker.args == ["The disk is full."]
    assert runner.state is State.FAILED
    assert not caplog.records
    fake_trainer.fail(RuntimeError("shape mismatch"))
    with qtbot.waitSignal(runner.failed) as blocker:
        runner.start(Document())
    assert "RuntimeError: shape mismatch" in blocker.args[0]
    assert [record.levelno for record in caplog.records] == [logging.ERROR]
    assert "Traceback" in caplog.text
    caplog.clear()
    fake_trainer.finish()
    with qtbot.waitSignal(runner.finished):
        runner.start(Document())
    assert runner.error == ""


def test_runs_are_found_again_by_their_document(qtbot: QtBot, runner: Runner, fake_trainer: FakeTrainer) -> None:
    document = Document()
    fake_trainer.finish()
    with qtbot.waitSignal(runner.finished):
        runner.start(document)
    run = runner.run
    with qtbot.waitSignal(runner.run_changed):
        runner.adopt(Document().id)
    assert runner.run is None
    with qtbot.waitSignal(runner.run_changed):
        runner.adopt(document.id)
    assert runner.run is run


def test_a_documents_id_never_leads_out_of_the_runs_folder(runner: Runner) -> None:
    folder = runner.folder_of("plain1")
    for hostile in ("../../etc", "/etc", "", "a/b", "..", "x" * 500):
        assert runner.folder_of(hostile).parent == folder.parent
        assert runner.folder_of(hostile) != folder.parent


def test_what_is_worked_out_for_a_part_that_is_gone_is_dropped(qtbot: QtBot, runner: Runner) -> None:
    heard: list[str] = []
    go, owners = threading.Event(), (QObject(), QObject())
    for name, owner in zip(("gone", "there"), owners, strict=True):
        runner.work_for(owner, lambda name=name: go.wait(10) and name, heard.append, heard.append)  # type: ignore[misc]
    delete(owners[0])
    go.set()
    qtbot.waitUntil(lambda: heard == ["there"])


def test_closing_stops_a_training(qtbot: QtBot, runner: Runner, fake_trainer: FakeTrainer) -> None:
    runner.start(Document())
    wait_for(qtbot, runner, State.RUNNING)
    assert runner.close()
    assert "training" not in {thread.name for thread in threading.enumerate()}
