"""Starting and ending the program, in a process of its own."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import pytest

STARTS = """
import sys, threading
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from cnnstudio.app import start

def look():
    windows = [window for window in QApplication.topLevelWidgets() if window.objectName() == "mainWindow"]
    window = windows[0]
    {look}

application = QApplication([])
QTimer.singleShot(0, look)
status = start.main({path!r})
print("status", status)
print("threads", sorted(thread.name for thread in threading.enumerate()))
"""


def run(python: str, look: str, path: str | None = None) -> subprocess.CompletedProcess[str]:
    code = STARTS.format(look=look, path=path)
    return subprocess.run(
        [python, "-c", code],
        capture_output=True,
        text=True,
        timeout=100,
        check=False,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )


def test_the_window_is_painted_before_anything_slow_is_imported(python: str) -> None:
    look = """
    slow = ("torch", "pyqtgraph", "numpy", "PIL", "scipy")
    window.painted.connect(lambda: print("slow", [name for name in slow if name in sys.modules]))
    window.painted.connect(lambda: QTimer.singleShot(0, window.close))
    """
    done = run(python, look)
    assert done.returncode == 0, done.stderr
    assert "slow []" in done.stdout
    assert "status 0" in done.stdout
    assert "threads ['MainThread']" in done.stdout, "closing while torch is being imported leaves nothing behind"


def test_torch_and_plots_come_once_the_window_is_idle(python: str) -> None:
    look = """
    runner = window._runner
    runner.device_known.connect(lambda device: print("device", device))
    def check():
        if "pyqtgraph" in sys.modules and "torch" in sys.modules:
            window.close()
    timer = QTimer(window, interval=20)
    timer.timeout.connect(check)
    timer.start()
    """
    done = run(python, look)
    assert done.returncode == 0, done.stderr
    assert "device C" in done.stdout
    assert not done.stderr.strip()


def test_a_broken_file_is_told_and_the_window_opens(python: str, tmp_path: Path) -> None:
    broken = tmp_path / "broken.cnn"
    broken.write_text("{")
    look = """
    print("message", window.messages.text.text())
    print("name", window.top_bar.file_name.accessibleName())
    window.close()
    """
    done = run(python, look, str(broken))
    assert done.returncode == 0, done.stderr
    assert "broken.cnn is not a CNN Studio project" in done.stdout
    assert "name untitled" in done.stdout


def test_a_bug_is_logged_and_the_window_lives_on(python: str, own_folders: Path) -> None:
    look = """
    def bug():
        raise ZeroDivisionError("a bug in a slot")
    QTimer.singleShot(0, bug)
    QTimer.singleShot(50, bug)
    def check():
        print("message", window.messages.isVisible(), window.messages.text.text())
        window.close()
    QTimer.singleShot(200, check)
    """
    done = run(python, look)
    assert done.returncode == 0, done.stderr
    assert "message True A fault in the program: ZeroDivisionError: a bug in a slot" in done.stdout
    log = (own_folders / "cnnstudio.log").read_text(encoding="utf-8")
    assert log.count("Traceback") == 2
    assert "in bug" in log


@pytest.mark.parametrize("attempt", range(3))
def test_the_program_ends_cleanly(python: str, attempt: int) -> None:
    done = run(python, f"QTimer.singleShot({100 * attempt}, window.close)")
    assert done.returncode == 0, done.stderr
    assert not done.stderr.strip()
