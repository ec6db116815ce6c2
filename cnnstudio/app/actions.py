"""Everything the window can be told to do, as actions with names, shortcuts and texts; others say what they do."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from cnnstudio.app.commands import LONG_NAME, show_keys_in_tip
from cnnstudio.app.icons import Icons
from cnnstudio.app.session import Session
from cnnstudio.app.theme import Choice


class Actions(QWidget):
    """The window's actions. The menu shows them; their shortcuts work wherever the window has the focus."""

    def __init__(self, window: QWidget, session: Session, icons: Icons, recent: QMenu) -> None:
        super().__init__(window)
        self.hide()
        self._window, self._icons, self._recent = window, icons, recent
        self._edit_menu = QMenu(self.tr("Edit"), window)
        self._edit_menu.setObjectName("editMenu")
        self._edit_separators: list[QAction] = []
        self.new = self._make("actionNew", self.tr("New…"), "Ctrl+N")
        self.open = self._make("actionOpen", self.tr("Open…"), "Ctrl+O")
        self.save = self._make("actionSave", self.tr("Save"), "Ctrl+S")
        self.save_as = self._make("actionSaveAs", self.tr("Save as…"), "Ctrl+Shift+S")
        self.export = self._make("actionExport", self.tr("Export weights…"), "Ctrl+E")
        self.picture = self._make("actionPicture", self.tr("Save as a picture…"), "Ctrl+Shift+E")
        self.table = self._make("actionTable", self.tr("Layers as a table"), "Ctrl+T")
        self.train = self._make("actionTrain", self.tr("Train or resume"), "F5")
        self.go_on = self._make("actionGoOn", self.tr("Go on with this run"), "")
        self.pause = self._make("actionPause", self.tr("Pause"), "F6")
        self.stop = self._make("actionStop", self.tr("Stop"), "Shift+F5")
        self.regions = self._make("actionRegions", self.tr("Go to the next region"), "F4")
        self.menu = self._make("actionMenu", self.tr("Menu"), "F10")
        self.settings = self._make("actionSettings", self.tr("Settings…"), "Ctrl+,")
        self.commands = self._make("actionCommands", self.tr("Commands…"), "Ctrl+K")
        self.help = self._make("actionHelp", self.tr("Help on what has the focus"), "F1")
        self.shortcuts = self._make("actionShortcuts", self.tr("Keyboard shortcuts"), "Ctrl+F1")
        self.about = self._make("actionAbout", self.tr("About CNN Studio"), "")
        self.quit = self._make("actionQuit", self.tr("Quit"), "Ctrl+Q")
        self.undo = session.undo_stack.createUndoAction(window, self.tr("Undo"))
        self.redo = session.undo_stack.createRedoAction(window, self.tr("Redo"))
        self._adopt(self.undo, "actionUndo", "Ctrl+Z", "undo")
        self._adopt(self.redo, "actionRedo", "Ctrl+Shift+Z", "redo")
        self.themes = QActionGroup(window)
        for choice, text, long_name in (
            (Choice.LIGHT, self.tr("Light"), self.tr("Light appearance")),
            (Choice.DARK, self.tr("Dark"), self.tr("Dark appearance")),
            (Choice.DESKTOP, self.tr("As the desktop"), self.tr("Appearance as the desktop")),
        ):
            action = self._make(f"actionTheme-{choice.value}", text, "")
            action.setCheckable(True)
            action.setData(choice)
            action.setProperty(LONG_NAME, long_name)
            self.themes.addAction(action)

    def make_menu(self, parent: QWidget) -> QMenu:
        """The menu with all of it."""
        menu = QMenu(parent)
        menu.setObjectName("mainMenu")
        for group in (
            (self.new, self.open, self._recent.menuAction(), self.save, self.save_as),
            (self.export, self.picture, self.table),
            (self._edit_menu.menuAction(),),
            (self.train, self.go_on, self.pause, self.stop),
        ):
            menu.addActions(group)
            menu.addSeparator()
        appearance = menu.addMenu(self.tr("Appearance"))
        appearance.setObjectName("appearanceMenu")
        appearance.addActions(self.themes.actions())
        menu.addAction(self.settings)
        menu.addAction(self.commands)
        menu.addAction(self.regions)
        aid = menu.addMenu(self.tr("Help"))
        aid.setObjectName("helpMenu")
        aid.addActions((self.help, self.shortcuts, self.about))
        menu.addSeparator()
        menu.addAction(self.quit)
        return menu

    def show_edits(self, groups: Sequence[Sequence[QAction]]) -> None:
        """Have the Edit menu offer what can be done in the workspace that is shown, in groups, below undo and redo."""
        for action in self._edit_menu.actions():  # not `clear`: PySide would take the actions for deleted
            self._edit_menu.removeAction(action)
        for place, group in enumerate(((self.undo, self.redo), *groups)):
            self._edit_menu.addActions(group)
            self._edit_menu.addAction(self._edit_separator(place))

    def _edit_separator(self, place: int) -> QAction:
        """The line below a group of the Edit menu, always the same: PySide never lets go of one that is deleted."""
        if place == len(self._edit_separators):
            separator = QAction(self._edit_menu)
            separator.setSeparator(True)
            self._edit_separators.append(separator)
        return self._edit_separators[place]

    def workspace(self, index: int, key: str, title: str) -> QAction:
        """An action that shows the workspace at `index` (from 0), by Ctrl and its number."""
        return self._make(f"actionWorkspace-{key}", title, f"Ctrl+{index + 1}")

    def _make(self, name: str, text: str, shortcut: str) -> QAction:
        action = QAction(text, self._window)
        self._adopt(action, name, shortcut, "")
        return action

    def _adopt(self, action: QAction, name: str, shortcut: str, icon: str) -> None:
        action.setObjectName(name)
        if shortcut:
            action.setShortcut(QKeySequence(shortcut))
        if icon:
            action.setIcon(self._icons.icon(icon))
        show_keys_in_tip(action)
        self._window.addAction(action)
