"""Starts the window: on the screen first, the slow imports afterwards."""

from __future__ import annotations

import signal
import sys
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from cnnstudio.app import accessible, i18n, style
from cnnstudio.app.faults import Faults, log_to_file
from cnnstudio.app.main_window import MainWindow
from cnnstudio.app.runner import Runner
from cnnstudio.app.session import Session
from cnnstudio.app.settings import Settings
from cnnstudio.app.theme import Theme
from cnnstudio.network import Document, resources


def main(path: str | Path | None = None) -> int:
    """Open the window, with the file at `path` if one is given; returns the exit status when it is closed.

    A file that cannot be read is told in the window, which then has a new document. The caller has made sure that there
    is a display: Qt ends the process where there is none.
    """
    application = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(application, QApplication)
    application.setApplicationName("cnnstudio")
    application.setApplicationDisplayName("CNN Studio")
    application.setDesktopFileName("cnnstudio")
    application.setWindowIcon(QIcon(str(resources.folder() / "icons" / "cnnstudio.svg")))
    signal.signal(signal.SIGINT, signal.SIG_DFL)  # Ctrl-C in the terminal ends the program: Qt's loop hears no Python
    log_to_file()
    i18n.install_translation(application)
    window = make_window(application)
    faults = Faults(window.messages.show_error, window, keep_work=window.autosave.write_now)
    faults.install()
    if path is not None:
        window.open_file(path)
    window.show()
    status = application.exec()
    faults.uninstall()
    return status


def make_window(application: QApplication) -> MainWindow:
    """The window with everything it needs, not yet shown; once painted, it imports what training needs."""
    settings = Settings()
    theme = Theme(settings.theme, application)
    style.apply(application, theme)
    accessible.install()
    runner = Runner(parent=application)
    window = MainWindow(Session(Document(), application), runner, theme, settings)
    window.painted.connect(lambda: QTimer.singleShot(0, window.recovery.look))
    window.painted.connect(lambda: QTimer.singleShot(0, runner.warm_up))
    runner.device_known.connect(lambda: runner.work(_import_the_rest, lambda _none: None))
    return window


def _import_the_rest() -> None:
    """Train and Inside take a while to import: do it before somebody waits for it."""
    import pyqtgraph as pg  # noqa: F401

    import cnnstudio.inspection
    import cnnstudio.training.trainer  # noqa: F401
