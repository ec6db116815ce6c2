"""What lives as long as the program: the session, the runner, the settings; and the window, which can be made anew."""

from __future__ import annotations

import gc
import warnings

from PySide6.QtCore import QObject, QTimer, SignalInstance
from PySide6.QtWidgets import QApplication

from cnnstudio.app import languages, style
from cnnstudio.app.garbage import Garbage
from cnnstudio.app.main_window import MainWindow
from cnnstudio.app.runner import Runner
from cnnstudio.app.session import Session
from cnnstudio.app.settings import Settings
from cnnstudio.app.theme import Theme
from cnnstudio.network import Document, architectures


class Studio(QObject):
    """Makes the window. Another text size or language needs another one: texts are made and measured only once."""

    def __init__(self, application: QApplication, runner: Runner | None = None) -> None:
        super().__init__(application)
        self._application = application
        Garbage(self)
        self.settings = Settings()
        self.theme = Theme(self.settings.theme, application)
        self.runner = runner or Runner(parent=application)
        self.session = Session(Document(), application)
        self.apply_settings()
        self._remaking = False
        self.window = self._make()

    def apply_settings(self) -> None:
        """Bring language, theme, text and training to what the settings say."""
        settings = self.settings
        languages.put_on(self._application, settings.language)
        self.theme.set_text_size(settings.text_size)
        self.theme.set_contrast(settings.contrast)
        self.theme.set_choice(settings.theme)
        self.runner.use(folder=settings.runs_folder, device=settings.device, fixed=settings.fixed)

    def show_fault(self, sentence: str) -> None:
        """Tell of a fault in the window there is now."""
        self.window.messages.show_error(sentence)

    def keep_work(self) -> bool:
        """Write unsaved work at once; False where it cannot be kept."""
        return self.window.autosave.write_now()

    def remake(self, field: str = "settingsText") -> None:
        """Put a new window in the place of the old one, with the settings at `field`; a training goes on meanwhile."""
        self._remaking = False
        old = self.window
        shown, place = old.shown_workspace, old.saveGeometry()
        old.retire()
        _forget_listeners(self.session.changed, self.session.recipe_changed, self.session.document_opened)
        _forget_listeners(self.session.path_changed, self.theme.changed)
        runner = self.runner
        _forget_listeners(runner.state_changed, runner.progressed, runner.validated, runner.finished, runner.failed)
        _forget_listeners(runner.run_changed, runner.look_due, runner.device_known, runner.use_changed, runner.trying)
        _forget_listeners(runner.hindered, runner.warned)
        downloads = runner.downloads
        _forget_listeners(downloads.began, downloads.progressed, downloads.finished)
        _forget_listeners(downloads.failed, downloads.stopped, downloads.changed)
        self.apply_settings()
        self.window = self._make()
        self.window.restoreGeometry(place)
        self.window.show_workspace(shown)
        self.window.show()
        self.window.aids.settings(focus=field)  # from where this was wanted
        self._delete_once_answered(old)

    def _remake_soon(self, field: str) -> None:
        """Once whoever wants it has returned: its widgets go with the old window."""
        if not self._remaking:
            self._remaking = True
            QTimer.singleShot(0, lambda: self.remake(field))

    def _make(self) -> MainWindow:
        style.apply(self._application, self.theme)
        window = MainWindow(self.session, self.runner, self.theme, self.settings)
        window.painted.connect(lambda: QTimer.singleShot(0, window.recovery.look))
        window.painted.connect(lambda: QTimer.singleShot(0, self.runner.warm_up))
        window.aids.remake_wanted.connect(self._remake_soon)
        self.runner.device_known.connect(lambda: self.runner.work(_make_ready, lambda _none: self.window.prepare()))
        return window

    def _delete_once_answered(self, old: MainWindow) -> None:
        """What the old window asked for still comes to it: questions are answered in their order, so ask last."""

        def delete(_answer: object = None) -> None:
            old.deleteLater()

        def ask(_answer: object = None) -> None:
            if not self.runner.probe(lambda _module: None, delete, delete):
                delete()

        self.runner.work(lambda: None, ask)


def _forget_listeners(*signals: SignalInstance) -> None:
    """Disconnect everybody. Functions that belong to a window would be called after its end."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", RuntimeWarning)  # nobody listened
        for signal in signals:
            signal.disconnect()


def _make_ready() -> None:
    """Import Train and Inside and work out what ready networks cost, both of which take a while, before it is asked."""
    import pyqtgraph as pg  # noqa: F401

    import cnnstudio.inspection
    import cnnstudio.training.sitting  # noqa: F401
    from cnnstudio.app import workspaces

    workspaces.import_all()
    for key in architectures.names():
        architectures.figures(key)

    # What is there now stays: looking through all of torch for garbage would hold up the window for 0.1 s.
    gc.freeze()
