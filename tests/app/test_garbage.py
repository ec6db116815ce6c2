"""Objects in a circle are looked for between events, in the window's thread."""

from __future__ import annotations

import gc
import threading
import weakref

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from pytestqt.qtbot import QtBot

from cnnstudio.app.garbage import Garbage


class Circle:
    """Refers to itself, and notes the thread in which it is deleted."""

    def __init__(self, ended: list[threading.Thread]) -> None:
        self.itself = self
        weakref.finalize(self, lambda: ended.append(threading.current_thread()))


def test_what_another_thread_leaves_is_deleted_in_the_windows_thread(qtbot: QtBot) -> None:
    owner = QObject()
    Garbage(owner)
    ended: list[threading.Thread] = []

    def leave_circles() -> None:
        for _number in range(3 * gc.get_threshold()[0]):
            Circle(ended)

    worker = threading.Thread(target=leave_circles)
    worker.start()
    worker.join()
    assert not ended
    qtbot.waitUntil(lambda: bool(ended))
    assert set(ended) == {threading.main_thread()}
    owner.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert gc.isenabled()
