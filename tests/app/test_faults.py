"""Bugs are logged each time and shown once."""

from __future__ import annotations

import threading

import pytest
from pytestqt.qtbot import QtBot

from cnnstudio.app.faults import Faults


def broken() -> None:
    raise ValueError("no such thing")


def other() -> None:
    raise ValueError("no such thing")


def note(faults: Faults, function: object) -> None:
    assert callable(function)
    try:
        function()
    except ValueError as error:
        faults.note(type(error), error, error.__traceback__)


def test_each_place_is_shown_once_and_logged_always(qtbot: QtBot, caplog: pytest.LogCaptureFixture) -> None:
    shown: list[str] = []
    faults = Faults(shown.append)
    for function in (broken, broken, other):
        note(faults, function)
    qtbot.waitUntil(lambda: len(shown) == 2)
    assert "ValueError: no such thing" in shown[0]
    assert "cnnstudio.log" in shown[0]
    assert caplog.text.count("Traceback") == 3
    caplog.clear()


def test_threads_are_heard_too(qtbot: QtBot, caplog: pytest.LogCaptureFixture) -> None:
    shown: list[tuple[str, threading.Thread]] = []
    faults = Faults(lambda sentence: shown.append((sentence, threading.current_thread())))
    faults.install()
    try:
        thread = threading.Thread(target=broken)
        thread.start()
        thread.join()
        qtbot.waitUntil(lambda: bool(shown))
    finally:
        faults.uninstall()
    assert shown[0][1] is threading.main_thread()
    caplog.clear()
