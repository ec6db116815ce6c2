"""What holds for every test: nothing of the person's is touched, and nothing goes wrong unnoticed.

A test fails on a Qt warning (pytest-qt), a Python warning, a log record of WARNING or above, a thread or a
running timer that outlives it, a window it leaves open, and a widget without parent that it leaves behind, seen or
not. A test that expects a log record asserts it, then calls `caplog.clear()`.
"""

from __future__ import annotations

import gc
import logging
import os
import sys
import threading
import time
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

# Before anything imports Qt: no window appears on the screen of whoever runs the tests, unless asked for.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("OMP_NUM_THREADS", "1")

GRACE = 5.0  # seconds a thread has to end after the test that started it


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Tests marked `display` move a real pointer over a real X11 server: `packaging/test` gives them Xvfb."""
    if os.environ.get("DISPLAY") and os.environ["QT_QPA_PLATFORM"] == "xcb":
        return
    skip = pytest.mark.skip(reason="needs DISPLAY and QT_QPA_PLATFORM=xcb, as packaging/test sets them")
    for item in items:
        if item.get_closest_marker("display"):
            item.add_marker(skip)


@pytest.fixture(autouse=True)
def own_folders(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Runs, settings and downloads of the program go to a folder of this test's own; child processes inherit it."""
    folder = tmp_path_factory.mktemp("data")
    monkeypatch.setenv("CNNSTUDIO_DATA_DIR", str(folder))
    return folder


@pytest.fixture(autouse=True)
def no_internet(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever would be asked of the internet is asked of a port of this machine where nobody listens."""
    for name in ("http_proxy", "https_proxy"):
        monkeypatch.setenv(name, "http://127.0.0.1:9")
    monkeypatch.setenv("no_proxy", "127.0.0.1")


@pytest.fixture(autouse=True)
def no_unexpected_log(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    yield
    records = [
        record for when in ("setup", "call") for record in caplog.get_records(when) if record.levelno >= logging.WARNING
    ]
    assert not records, [f"{record.levelname} {record.name}: {record.getMessage()}" for record in records]


@pytest.fixture(autouse=True)
def no_leaked_thread(own_folders: Path) -> Iterator[None]:
    before = set(threading.enumerate())
    yield
    deadline = time.monotonic() + GRACE
    for thread in _new_threads(before):
        thread.join(max(0.0, deadline - time.monotonic()))
    leaked = _new_threads(before)
    assert not leaked, f"threads outlive the test: {leaked}"


def _new_threads(before: set[threading.Thread]) -> list[threading.Thread]:
    # A dummy stands for a thread that Python did not start (Qt's, torch's) and stays listed after its end.
    return [
        thread
        for thread in threading.enumerate()
        if thread not in before and not isinstance(thread, threading._DummyThread)
    ]


@pytest.fixture(autouse=True)
def no_leaked_window(request: pytest.FixtureRequest, no_leaked_thread: None) -> Iterator[None]:
    """After a test of the window no window is open, no timer runs (it would go on waking the core), no widget is left.

    pytest-qt has closed and deleted the widgets of `qtbot` when this comes to its end.
    """
    if "qapp" not in request.fixturenames:
        yield
        return
    before = set(_widgets_without_parent())
    yield
    from PySide6.QtCore import QCoreApplication, QEvent
    from PySide6.QtWidgets import QApplication

    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    windows = [window for window in QApplication.topLevelWidgets() if window.isVisible()]
    for window in windows:
        window.hide()
    timers = _running_timers()
    for timer in timers:
        timer.stop()
    assert not windows, f"windows are still open: {windows}"
    assert not timers, f"timers still run: {[(timer, timer.parent()) for timer in timers]}"
    leaked = _leaked_widgets(before)
    assert not leaked, f"widgets without parent outlive the test: {leaked}"


def _leaked_widgets(before: set[int]) -> list[QWidget]:
    """The widgets that nobody owns any more and that nobody deletes."""
    leaked = _widgets_without_parent().keys() - before
    if leaked:
        gc.collect()  # only then, for it takes its time: what lies in a circle is no leak
        leaked = _widgets_without_parent().keys() - before
    return [widget for address, widget in _widgets_without_parent().items() if address in leaked]


def _widgets_without_parent() -> dict[int, QWidget]:
    """Every widget that no other one will delete, by where it lies in memory; but for Qt's own one of the desktop."""
    from PySide6.QtCore import Qt
    from PySide6.QtWidgets import QApplication
    from shiboken6 import getCppPointer

    return {
        getCppPointer(widget)[0]: widget
        for widget in QApplication.allWidgets()
        if widget.parent() is None and widget.windowType() != Qt.WindowType.Desktop
    }


def _running_timers() -> list:  # type: ignore[type-arg]
    from PySide6.QtCore import QTimer
    from shiboken6 import isValid

    return [thing for thing in gc.get_objects() if type(thing) is QTimer and isValid(thing) and thing.isActive()]


@pytest.fixture
def python() -> str:
    """The interpreter for child processes."""
    return sys.executable
