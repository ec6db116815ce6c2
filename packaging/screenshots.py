"""Makes the pictures of the README anew, from the program itself: a real network, really trained.

    xvfb-run -a -s "-screen 0 1440x900x24" env QT_QPA_PLATFORM=xcb python packaging/screenshots.py

Writes docs/images: each workspace light and dark, in a large window and in a small one, a problem with its repairs, and
two of the famous architectures, as cards and as volumes. Takes about a minute and a half. Runs and settings go to a
folder that is thrown away.
"""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEventLoop, QPoint, Qt, QTimer
from PySide6.QtGui import QCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from cnnstudio.app import style
from cnnstudio.app.designer.workspace import DesignWorkspace
from cnnstudio.app.main_window import MainWindow
from cnnstudio.app.runner import Runner, State
from cnnstudio.app.session import Session
from cnnstudio.app.settings import Settings
from cnnstudio.app.theme import Choice, Theme
from cnnstudio.drawing.picture import draw, to_svg
from cnnstudio.network import Address, Document, Recipe, architectures, edits
from cnnstudio.network.layers.convolution import Convolution

IMAGES = Path(__file__).resolve().parents[1] / "docs" / "images"
LARGE, SMALL = (1440, 900), (1024, 700)
SIZES = ((SMALL, "-small"), (LARGE, ""))
THEMES = ((Choice.DARK, "-dark"), (Choice.LIGHT, ""))
EPOCHS, FIRST_EPOCH = 12, 4
"""So many epochs that the training goes on while all the pictures of it are taken; they begin in the first."""
LIMIT_MS = 120_000
ARCHITECTURES: dict[str, Address] = {
    "googlenet": ("inception3a", 1, "conv2"),
    "resnet50": ("stage1", "add", 0, "conv2"),
}
"""Those that are shown as cards and as volumes, and a layer whose group is unfolded."""
SMALLER = 67
"""Percent at which all lanes of such a group are seen."""


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
    lenet = architectures.get("lenet5").network
    session.new(Document(lenet, recipe=Recipe(epochs=EPOCHS)))
    window.show()
    QCursor.setPos(0, 0)  # nothing is pointed at

    def take(*workspaces: str) -> None:
        """Take these workspaces in every theme and size."""
        for choice, ending in THEMES:
            theme.set_choice(choice)
            for name in workspaces:
                window.show_workspace(name)
                for size, prefix in SIZES:
                    window.resize(*size)
                    settle()
                    keep(window, f"{name}{prefix}{ending}")
        theme.set_choice(Choice.LIGHT)

    window.resize(*LARGE)
    settle()
    select(window, "conv2")
    take("design")
    window.resize(*LARGE)
    window.show_workspace("train")
    runner.start(session.document)
    wait(lambda: runner.progress is not None and runner.progress.epoch >= FIRST_EPOCH)
    take("train", "inside")
    runner.stop()
    wait(lambda: runner.state is State.FINISHED)
    window.show_workspace("design")
    window.resize(*LARGE)

    def take_design(name: str) -> None:
        """Take Design in every theme."""
        for choice, ending in THEMES:
            theme.set_choice(choice)
            settle()
            keep(window, f"{name}{ending}")

    session.edit("", edits.set_type(lenet, ("conv2",), Convolution(16, (15, 15), padding="valid")))
    select(window, "conv2")
    take_design("problem")
    for key, address in ARCHITECTURES.items():
        session.new(architectures.get(key).document())
        settle()
        design = window.workspace("design")
        assert isinstance(design, DesignWorkspace)
        design.canvas.zooming.zoom.set_percent(SMALLER)
        design.show_node(address)
        take_design(key)
        draw_network(key)
    runner.close()


def draw_network(key: str) -> None:
    """Write the picture that Save as a picture makes of a network, to scale."""
    scene = draw(architectures.figures(key), architectures.get(key).title, "volumes")
    (IMAGES / f"{key}-volumes.svg").write_text(to_svg(scene), encoding="utf-8")
    print(f"docs/images/{key}-volumes.svg")


def keep(window: QWidget, name: str) -> None:
    """Write what the window shows."""
    window.grab().save(str(IMAGES / f"{name}.png"))
    print(f"docs/images/{name}.png")


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
