"""Starts the window: on the screen first, the slow imports afterwards."""

from __future__ import annotations

import logging
import os
import signal
import sys
from pathlib import Path

from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from cnnstudio.app import accessible
from cnnstudio.app.faults import Faults, log_to_file
from cnnstudio.app.main_window import MainWindow
from cnnstudio.app.studio import Studio
from cnnstudio.network import resources


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
    studio = make_studio(application)
    faults = Faults(studio.show_fault, studio, keep_work=studio.keep_work)
    faults.install()
    if path is not None:
        studio.window.open_file(path)
    studio.window.show()
    status = application.exec()
    faults.uninstall()
    if studio.runner.stuck:
        # Nothing of it is lost: files are replaced whole. Python cannot take leave of a thread that is inside torch.
        logging.shutdown()
        os._exit(status)
    return status


def make_studio(application: QApplication) -> Studio:
    """The window with everything it needs, not yet shown; once painted, it imports what training needs."""
    accessible.install()
    return Studio(application)


def make_window(application: QApplication) -> MainWindow:
    """The first window of a studio."""
    return make_studio(application).window
