"""The window: the top bar, a line for messages, and one workspace at a time."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QAction, QActionGroup, QCloseEvent, QDragEnterEvent, QDropEvent, QPaintEvent
from PySide6.QtWidgets import QApplication, QDialog, QMainWindow, QVBoxLayout, QWidget

from cnnstudio.app.actions import Actions
from cnnstudio.app.aids import Aids
from cnnstudio.app.autosave import Autosave
from cnnstudio.app.data_watch import DataWatch
from cnnstudio.app.desk import Desk
from cnnstudio.app.icons import Icons
from cnnstudio.app.recent import RecentMenu
from cnnstudio.app.recovery import Recovery
from cnnstudio.app.regions import next_region, next_stop
from cnnstudio.app.run_bar import RunBar
from cnnstudio.app.runner import Runner, State
from cnnstudio.app.session import Session
from cnnstudio.app.settings import Settings
from cnnstudio.app.step_cost import CostWatch
from cnnstudio.app.theme import Choice, Theme
from cnnstudio.app.top_bar import TopBar
from cnnstudio.app.troubles import Troubles
from cnnstudio.app.undo_keys import UndoKeys
from cnnstudio.app.widgets import MessageBar
from cnnstudio.app.widgets.scroll import Pages, Room
from cnnstudio.app.workspaces import Workspace, all_workspaces
from cnnstudio.network import Address

SIZE = (1440, 900)
LEAST_SIZE = (900, 560)
PATIENCE = 0.3
"""Seconds that the program's end waits for a training which was asked to stop long before."""


class MainWindow(QMainWindow):
    """Puts the parts together; what they need is given to its constructor."""

    painted = Signal()
    """The window has been painted for the first time."""

    def __init__(
        self,
        session: Session,
        runner: Runner,
        theme: Theme,
        settings: Settings,
        workspaces: Sequence[Workspace] | None = None,
    ) -> None:
        super().__init__()
        self._session, self._runner, self._theme, self._settings = session, runner, theme, settings
        self._workspaces = tuple(workspaces or all_workspaces())
        self._made: dict[str, QWidget] = {}
        self._was_painted = False
        self._may_close = False
        self.icons = Icons(theme)
        self.recent = RecentMenu(settings, self)
        self.actions_ = Actions(self, session, self.icons, self.recent)
        self.desk = Desk(self, session, runner, theme, self.icons, settings)
        self.messages = MessageBar(theme, self.icons)
        self._offers = MessageBar(theme, self.icons)
        self._offers.setObjectName("recoveryBar")
        self.autosave = Autosave(session, self)
        self.recovery = Recovery(session, self.autosave, self._offers, self.desk.leave, self)
        self._build()
        CostWatch(session, runner, self)
        self.aids = Aids(
            self,
            session,
            runner,
            theme,
            settings,
            self.actions_,
            self._stack.currentWidget,
            lambda: self.run_bar.device.device,
        )
        self._connect()
        self._on_path_changed()
        self.show_workspace(settings.workspace if settings.workspace in self._switches else self._workspaces[0].key)
        runner.adopt(session.document.id)

    def _build(self) -> None:
        self.setObjectName("mainWindow")
        self.setMinimumSize(*LEAST_SIZE)
        self.setAcceptDrops(True)
        self._switches = self._make_switches()
        self._data_watch = DataWatch(self._session, self._runner, self)
        self.run_bar = RunBar(self._session, self._runner, self._theme, self.icons, self.actions_)
        switches = list(self._switches.values())
        self.top_bar = TopBar(self._session, self._theme, self.icons, self.actions_, switches, self.run_bar)
        self._stack = Pages()
        centre = QWidget()
        column = QVBoxLayout(centre)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget, stretch in ((self.top_bar, 0), (self.messages, 0), (self._offers, 0), (Room(self._stack), 1)):
            column.addWidget(widget, stretch)
        self.setCentralWidget(centre)
        if not self._settings.restore_window(self):
            room = self.screen().availableSize()
            self.resize(min(SIZE[0], room.width()), min(SIZE[1], room.height()))

    def _make_switches(self) -> dict[str, QAction]:
        group = QActionGroup(self)
        switches = {}
        for index, workspace in enumerate(self._workspaces):
            action = self.actions_.workspace(index, workspace.key, workspace.title)
            action.setCheckable(True)
            action.setData(workspace.key)
            action.triggered.connect(lambda _checked=False, key=workspace.key: self.show_workspace(key))
            group.addAction(action)
            switches[workspace.key] = action
        return switches

    def _connect(self) -> None:
        actions, desk, runner = self.actions_, self.desk, self._runner
        actions.new.triggered.connect(desk.new)
        actions.open.triggered.connect(desk.open)
        actions.save.triggered.connect(desk.save)
        actions.save_as.triggered.connect(desk.save_as)
        actions.export.triggered.connect(desk.export)
        actions.picture.triggered.connect(desk.save_picture)
        actions.table.triggered.connect(self._show_table)
        actions.train.triggered.connect(self._train_or_resume)
        actions.go_on.triggered.connect(runner.go_on)
        actions.pause.triggered.connect(runner.pause)
        actions.stop.triggered.connect(runner.stop)
        actions.quit.triggered.connect(self.close)
        actions.regions.triggered.connect(self._next_region)
        for action in actions.themes.actions():
            action.setChecked(action.data() is self._theme.choice)
        actions.themes.triggered.connect(lambda action: self._choose_theme(action.data()))
        self.recent.chosen.connect(desk.open_recent)
        self.autosave.failed.connect(self.messages.show_error)
        desk.failed.connect(self.messages.show_error)
        desk.done.connect(self.messages.clear)
        self._troubles = Troubles(self._session, runner, self.messages, self)
        runner.run_changed.connect(self._on_run_changed)
        self._session.path_changed.connect(self._on_path_changed)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        self._undo_keys = UndoKeys(application, self)
        self._session.document_opened.connect(lambda: runner.adopt(self._session.document.id))
        self._on_run_changed()

    def workspace(self, key: str) -> QWidget:
        """The workspace of that key; it is made where it was not shown yet."""
        if key not in self._made:
            found = next(workspace for workspace in self._workspaces if workspace.key == key)
            widget = found.make(self._session, self._runner, self._theme, self.icons, self._settings)
            self._made[key] = widget
            self._stack.addWidget(widget)
            wishes: dict[str, Callable[..., object]] = {
                "new_requested": self.desk.new,
                "design_requested": lambda: self.show_workspace("design"),
                "image_requested": self._show_image,
            }
            for name, fulfil in wishes.items():
                if hasattr(widget, name):
                    getattr(widget, name).connect(fulfil)
        return self._made[key]

    def prepare(self) -> None:
        """Make the workspaces that were not shown yet, a piece at a time: showing them takes no longer then."""
        unmade = next((workspace.key for workspace in self._workspaces if workspace.key not in self._made), None)
        if unmade is not None and self.isVisible():
            widget = self.workspace(unmade)
            QTimer.singleShot(0, widget, lambda: self._lay_out_unseen(widget))

    def _lay_out_unseen(self, widget: QWidget) -> None:
        """Find out the styles and places of all that a workspace shows, then go on with the next one."""
        if widget is not self._stack.currentWidget():
            widget.resize(self._stack.size())
            widget.grab()
        QTimer.singleShot(0, self, self.prepare)

    def show_workspace(self, key: str) -> None:
        """Show the workspace of that key."""
        self._stack.setCurrentWidget(self.workspace(key))
        self._switches[key].setChecked(True)
        self.actions_.show_edits(getattr(self.workspace(key), "edit_groups", ()))

    def _show_image(self, reference: str) -> None:
        """Look inside for an image of the data, such as ``validation:123``."""
        self.show_workspace("inside")
        inside = self.workspace("inside")
        if hasattr(inside, "show_image"):
            inside.show_image(reference)

    def _show_table(self) -> None:
        """Show all layers as a table beside the window, once."""
        from cnnstudio.app.dialogs.layer_table import LayerTableDialog

        shown = self.findChild(LayerTableDialog)
        if shown is None:
            shown = LayerTableDialog(self._session, self._theme, self)
            shown.picked.connect(self._show_node)
        shown.show()
        shown.raise_()
        shown.activateWindow()

    def _show_node(self, address: Address) -> None:
        """Go to a node's card."""
        self.show_workspace("design")
        design = self.workspace("design")
        if hasattr(design, "show_node"):
            design.show_node(address)

    @property
    def shown_workspace(self) -> str:
        """The key of the workspace that is shown."""
        return next(key for key, widget in self._made.items() if widget is self._stack.currentWidget())

    def open_file(self, path: Path | str) -> bool:
        """Open a file; False, with a message in the window, where it cannot be read."""
        return self.desk.open_file(path)

    def _train_or_resume(self) -> None:
        if self._runner.state is State.PAUSED:
            self._runner.resume()
        else:
            self.messages.clear()
            self._runner.start(self._session.document)

    def _choose_theme(self, choice: Choice) -> None:
        self._settings.theme = choice
        self._theme.set_choice(choice)

    def _regions(self) -> list[QWidget]:
        """What stands in the window, as one reads it."""
        widget = self._stack.currentWidget()
        return [self.top_bar, self.messages, self._offers, *getattr(widget, "regions", lambda: [widget])()]

    def _next_region(self) -> None:
        next_region(self._regions(), QApplication.focusWidget())

    def focusNextPrevChild(self, next: bool) -> bool:
        return next_stop(self._regions(), QApplication.focusWidget(), forward=next)

    def _on_run_changed(self) -> None:
        self.actions_.export.setEnabled(self._runner.run is not None)

    def _on_path_changed(self) -> None:
        self.setWindowTitle(self.tr("{name}[*] - CNN Studio").format(name=self._session.name))
        self.setWindowModified(self._session.dirty)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            self.painted.emit()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """A file may be dropped anywhere in the window."""
        event.setAccepted(_dropped_file(event) is not None)

    def dropEvent(self, event: QDropEvent) -> None:
        path = _dropped_file(event)
        if path is not None:
            event.acceptProposedAction()
            # After the drop: a question opened within it would hold up the program that the file comes from.
            QTimer.singleShot(0, self, lambda: self.desk.leave(lambda: self.open_file(path)))

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self._may_close and not self.desk.nothing_to_lose:
            event.ignore()
            self.desk.leave(self._close_now, closing=True)
            return
        self._settings.workspace = self.shown_workspace
        self._settings.keep_window(self)
        self.retire()  # before waiting for what still runs
        self._runner.close(PATIENCE)
        event.accept()

    def retire(self) -> None:
        """Leave the screen and keep nothing any more; the session goes on without this window."""
        self.recovery.close()
        self.autosave.close()
        for dialog in self.findChildren(QDialog):
            dialog.close()
        self.hide()

    def _close_now(self) -> None:
        self._may_close = True
        self.close()


def _dropped_file(event: QDropEvent) -> Path | None:
    """The file that a drag carries, if it is one file of this machine."""
    urls = event.mimeData().urls()
    return Path(urls[0].toLocalFile()) if len(urls) == 1 and urls[0].isLocalFile() else None
