"""What can be done to the layers of the canvas, as actions: their keys, the card's menu, the Edit menu, the palette."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from cnnstudio.app import i18n
from cnnstudio.app.commands import LONG_NAME, show_keys_in_tip
from cnnstudio.app.designer.clipboard import LayerClipboard
from cnnstudio.app.designer.editing import Editing
from cnnstudio.app.designer.grouping_actions import GroupingActions
from cnnstudio.app.designer.items import item_at
from cnnstudio.app.designer.layer_choice import LayerChoice
from cnnstudio.app.designer.selection import Selection
from cnnstudio.app.session import Session
from cnnstudio.network import Repair, UserError

Context = Qt.ShortcutContext


class CanvasActions(QObject):
    """The actions, possible where they would do something.

    Keys that mean something else in a text field work where the cards have the keyboard, that is within `cards`; those
    of the search work wherever the canvas is shown. What the canvas itself does, it connects.
    """

    refused = Signal(str)
    """It could not be done: a sentence that says why. Nothing has changed."""

    def __init__(
        self,
        session: Session,
        selection: Selection,
        editing: Editing,
        clipboard: LayerClipboard,
        choice: LayerChoice,
        cards: QWidget,
        canvas: QWidget,
    ) -> None:
        super().__init__(canvas)
        self._session, self._selection, self._editing = session, selection, editing
        self._clipboard, self._cards, self._canvas = clipboard, cards, canvas
        self.inspect = self._make(
            "Inspect", self.tr("Open in the inspector"), self.tr("Open the layer in the inspector"), "Enter"
        )
        self.inspect.setShortcutContext(Context.WidgetShortcut)  # the card hears the key itself
        self.rename = self._make("Rename", self.tr("Rename"), self.tr("Rename the layer"), "F2")
        self.cut = self._make("Cut", self.tr("Cut"), self.tr("Cut the selected layers"), "Ctrl+X", "Shift+Del")
        self.copy = self._make("Copy", self.tr("Copy"), self.tr("Copy the selected layers"), "Ctrl+C", "Ctrl+Ins")
        self.paste = self._make("Paste", self.tr("Paste"), self.tr("Paste layers"), "Ctrl+V", "Shift+Ins")
        self.duplicate = self._make(
            "Duplicate", self.tr("Duplicate"), self.tr("Duplicate the selected layers"), "Ctrl+D"
        )
        self.delete = self._make("Delete", self.tr("Delete"), self.tr("Delete the selected layers"), "Del", "Backspace")
        self.select_all = self._make("SelectAll", self.tr("Select all"), self.tr("Select all layers"), "Ctrl+A")
        self.move_up = self._make("MoveUp", self.tr("Move up"), self.tr("Move the selected layers up"), "Alt+Up")
        self.move_down = self._make(
            "MoveDown", self.tr("Move down"), self.tr("Move the selected layers down"), "Alt+Down"
        )
        self.freeze = self._make(
            "Freeze",
            self.tr("Freeze"),
            self.tr("Freeze the selected layers: training leaves them as they are"),
            "Ctrl+L",
        )
        self.unfreeze = self._make(
            "Unfreeze", self.tr("Unfreeze"), self.tr("Unfreeze the selected layers: training changes them"), "Ctrl+U"
        )
        self.repair = self._make(
            "Repair", self.tr("Do the first repair"), self.tr("Do the first repair"), "Alt+Enter", "Alt+Return"
        )
        self.problems = self._make_search("Problems", self.tr("Problems"), self.tr("List of all problems"), "F8")
        self.find = self._make_search("Find", self.tr("Find…"), self.tr("Find layers…"), "Ctrl+F")
        self.find_next = self._make_search("FindNext", self.tr("Find next"), self.tr("Find the next layer"), "F3")
        self.find_previous = self._make_search(
            "FindPrevious", self.tr("Find previous"), self.tr("Find the layer before"), "Shift+F3"
        )
        self.grouping = GroupingActions(session, selection, editing.groups, choice, cards, canvas)
        self._connect()
        self.refresh()

    @property
    def edit_groups(self) -> Sequence[Sequence[QAction]]:
        """What the Edit menu has, in groups."""
        return (
            (self.cut, self.copy, self.paste, self.duplicate, self.delete),
            (self.move_up, self.move_down, self.rename, self.inspect, self.repair),
            (self.freeze, self.unfreeze),
            *self.grouping.groups,
            (self.select_all, self.find, self.find_next, self.find_previous),
            (self.problems,),
        )

    def menu(self, parent: QWidget) -> QMenu:
        """A menu for the selected layers, or for the paper where none is; it deletes itself when it closes."""
        menu = QMenu(parent)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        chosen = self._selection.count > 0
        menu.setObjectName("cardMenu" if chosen else "paperMenu")
        for group in self._card_groups() if chosen else self._paper_groups():
            menu.addActions(group)
            menu.addSeparator()
        return menu

    def _card_groups(self) -> Sequence[Sequence[QAction]]:
        clipboard = (self.cut, self.copy, self.paste, self.duplicate)
        moves = (self.move_up, self.move_down)
        freezing = [action for action in (self.freeze, self.unfreeze) if action.isEnabled()]
        return (self.inspect, self.rename), clipboard, moves, freezing, *self.grouping.card_groups, (self.delete,)

    def _paper_groups(self) -> Sequence[Sequence[QAction]]:
        return (self.paste,), (self.select_all, self.find)

    def refresh(self) -> None:
        """Say what is possible now."""
        selection, editing = self._selection, self._editing
        chosen = selection.count > 0
        for action in (self.cut, self.copy, self.duplicate, self.delete):
            action.setEnabled(chosen)
        for action in (self.inspect, self.rename):
            action.setEnabled(selection.count == 1)
        self.paste.setEnabled(self._clipboard.has_text)
        self.move_up.setEnabled(chosen and editing.can_move_selected(-1))
        self.move_down.setEnabled(chosen and editing.can_move_selected(1))
        self.freeze.setEnabled(editing.can_freeze_selected(frozen=True))
        self.unfreeze.setEnabled(editing.can_freeze_selected(frozen=False))
        self.repair.setEnabled(self._first_repair() is not None)
        for action in (self.select_all, self.find):
            action.setEnabled(bool(self._session.network.nodes))

    def _connect(self) -> None:
        editing, clipboard = self._editing, self._clipboard
        does: dict[QAction, Callable[[], object]] = {
            self.cut: clipboard.cut,
            self.copy: clipboard.copy,
            self.paste: clipboard.paste,
            self.duplicate: editing.duplicate_selected,
            self.delete: editing.remove_selected,
            self.select_all: self._selection.select_all,
            self.move_up: lambda: editing.move_selected(-1),
            self.move_down: lambda: editing.move_selected(1),
            self.freeze: lambda: editing.freeze_selected(frozen=True),
            self.unfreeze: lambda: editing.freeze_selected(frozen=False),
            self.repair: self._repair_first,
        }
        for action, do in does.items():
            action.triggered.connect(lambda _checked=False, do=do: self._try(do))
        self.grouping.refused.connect(self.refused)
        for signal in (self._session.changed, self._selection.changed, clipboard.changed):
            signal.connect(self.refresh)

    def _try(self, do: Callable[[], object]) -> None:
        try:
            do()
        except UserError as error:
            self.refused.emit(i18n.text(error.message))

    def _first_repair(self) -> Repair | None:
        """The first repair offered for the current layer."""
        if not self._selection.address:
            return None
        item = item_at(self._session.analysis, self._selection.address)
        return next((repair for _row, problem in item.problems for repair in problem.repairs), None)

    def _repair_first(self) -> None:
        repair = self._first_repair()
        if repair is not None:
            self._editing.repair(repair)

    def _make(self, name: str, text: str, long_name: str, *keys: str) -> QAction:
        action = self._made(name, text, long_name, keys, Context.WidgetWithChildrenShortcut)
        self._cards.addAction(action)
        return action

    def _make_search(self, name: str, text: str, long_name: str, *keys: str) -> QAction:
        action = self._made(name, text, long_name, keys, Context.WindowShortcut)
        self._canvas.addAction(action)
        return action

    def _made(self, name: str, text: str, long_name: str, keys: Sequence[str], context: Context) -> QAction:
        action = QAction(text, self)
        action.setObjectName(f"action{name}")
        action.setProperty(LONG_NAME, long_name)
        action.setShortcuts([QKeySequence(key) for key in keys])
        action.setShortcutContext(context)
        show_keys_in_tip(action)
        return action
