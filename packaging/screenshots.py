"""Makes the pictures of the README anew, from the program itself: a real network, really trained.

    xvfb-run -a -s "-screen 0 1440x900x24" env QT_QPA_PLATFORM=xcb python packaging/screenshots.py

Writes docs/images/*.png. Takes about half a minute. Runs and settings go to a folder that is thrown away.
"""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEventLoop, QPoint, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from cnnstudio.app import style
from cnnstudio.app.main_window import MainWindow
from cnnstudio.app.runner import Runner, State
from cnnstudio.app.session import Session
from cnnstudio.app.settings import Settings
from cnnstudio.app.theme import Choice, Theme
from cnnstudio.network import Document, architectures, edits
from cnnstudio.network.layers.convolution import Convolution

IMAGES = Path(__file__).resolve().parents[1] / "docs" / "images"
SIZE = (1440, 900)
LIMIT_MS = 120_000


def wait(condition: Callable[[], bool]) -> None:
    """Let the window work until something holds; ends the program where it never does."""
    loop, timer, limit = QEventLoop(), QTimer(), QTimer(singleShot=True)
    timer.timeout.connect(lambda: loop.quit() if condition() else None)
    limit.timeout.connect(lambda: loop.exit(1))
    timer.start(20)
    limit.start(LIMIT_MS)
    if loop.exec():
        raise SystemExit("The window did not come so far.")


def settle(milliseconds: int = 800) -> None:
    """Let looks that were asked for be answered and painted."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def main() -> None:
    """Take the pictures one after the other."""
    application = QApplication(["cnnstudio"])
    settings, runner, session = Settings(), Runner(), Session(Document())
    theme = Theme(Choice.LIGHT, application)
    style.apply(application, theme)
    window = MainWindow(session, runner, theme, settings)
    window.resize(*SIZE)
    lenet = architectures.get("lenet5").network
    session.new(Document(lenet))
    window.show()
    settle()

    def take(name: str) -> None:
        settle()
        window.grab().save(str(IMAGES / f"{name}.png"))
        print(f"docs/images/{name}.png")

    select(window, "conv2")
    take("design")
    window.show_workspace("train")
    runner.start(session.document)
    wait(lambda: runner.progress is not None and runner.progress.epoch >= 2 and runner.progress.step % 860 > 400)
    take("train")
    window.show_workspace("inside")
    take("inside")
    runner.stop()
    wait(lambda: runner.state is State.FINISHED)
    theme.set_choice(Choice.DARK)
    window.show_workspace("design")
    session.edit("", edits.set_type(lenet, ("conv2",), Convolution(16, (15, 15), padding="valid")))
    select(window, "conv2")
    take("problem")
    runner.close()


def select(window: QWidget, name: str) -> None:
    """Select a layer by a click on its card."""
    card = window.findChild(QWidget, f"card:{name}")
    assert card is not None
    QTest.mouseClick(card, Qt.MouseButton.LeftButton, pos=QPoint(200, 12))


if __name__ == "__main__":
    IMAGES.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        os.environ["CNNSTUDIO_DATA_DIR"] = folder
        main()
