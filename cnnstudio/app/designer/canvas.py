"""The canvas: the sheet of cards in a scroll area, the headings above it, and what keys and mouse do to cards."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QMenu, QScrollArea, QVBoxLayout, QWidget

from cnnstudio.app.designer import describe, mime
from cnnstudio.app.designer.base_card import BaseCard
from cnnstudio.app.designer.card import LayerCard
from cnnstudio.app.designer.dragging import Ghost
from cnnstudio.app.designer.dropping import Dropping
from cnnstudio.app.designer.editing import Editing
from cnnstudio.app.designer.empty_stack import EmptyStack
from cnnstudio.app.designer.headings import Headings
from cnnstudio.app.designer.selection import INPUT, Selection
from cnnstudio.app.designer.sheet import Sheet
from cnnstudio.app.icons import Icons
from cnnstudio.app.session import Session
from cnnstudio.app.theme import Theme
from cnnstudio.network import Address


class Canvas(QWidget):
    """Shows the session's network; the selection and all keys of the canvas meet here."""

    inspector_wanted = Signal()
    """A person wants to go on to the selected layer's settings."""
    rename_wanted = Signal()
    """A person wants to rename the selected layer."""

    def __init__(
        self,
        session: Session,
        selection: Selection,
        editing: Editing,
        ghost: Ghost,
        theme: Theme,
        icons: Icons,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._session, self._selection, self._editing = session, selection, editing
        self._ghost = ghost
        self.setObjectName("canvas")
        self.setAccessibleName(self.tr("Network"))
        self.sheet = Sheet(theme, icons)
        self.sheet.setAccessibleName(self.tr("Layers from the input downwards"))
        self.view = View(self.sheet)
        self._headings = Headings(theme, self.sheet.faces, self.sheet.metrics.width, self._cards_left, self)
        self._empty = EmptyStack(theme, icons, self.sheet)
        self.sheet.set_footer(self._empty)
        self._keys = self._bindings()
        self.dropping = Dropping(session, editing, self.sheet, self.view, ghost, theme)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._headings)
        column.addWidget(self.view)
        self._connect(theme)
        self._refresh()
        self._show_selection()

    def _connect(self, theme: Theme) -> None:
        self.sheet.card_made.connect(self._adopt)
        self.sheet.pressed.connect(self._leave_selection)
        self.sheet.key_pressed.connect(self._on_key)
        self.sheet.tabbed.connect(lambda: self._go_to(0 if self.sheet.items else -1))
        self._adopt_base(self.sheet.input_card, INPUT)
        self._empty.architecture_wanted.connect(self._editing.begin_with)
        self.view.horizontalScrollBar().valueChanged.connect(self._headings.update)
        self._session.changed.connect(self._refresh)
        self._selection.changed.connect(self._show_selection)
        theme.changed.connect(self._repaint_all)

    def _cards_left(self) -> int:
        return self.sheet.mapTo(self, QPoint(self.sheet.card_left, 0)).x()

    def _adopt(self, card: LayerCard) -> None:
        """Connect a new card."""
        card.picked.connect(lambda: self._selection.select(card.item.address))
        card.drag_wanted.connect(lambda _point: self._drag(card))
        card.menu_wanted.connect(self.show_menu)
        card.repaired.connect(self._editing.repair)
        self._connect_base(card)

    def _adopt_base(self, card: BaseCard, address: Address) -> None:
        card.picked.connect(lambda: self._selection.select(address))
        self._connect_base(card)

    def _connect_base(self, card: BaseCard) -> None:
        card.focus_changed.connect(self._show_focus)

    def _refresh(self) -> None:
        """Show the network as it stands, and keep the keyboard where it was."""
        had_focus = self.sheet.isAncestorOf(QApplication.focusWidget() or self)
        analysis = self._session.analysis
        line = describe.data_title(self._session.document.data)
        self.sheet.show_analysis(analysis)
        self.view.fit()
        self.sheet.input_card.show_input(line, describe.spoken_input(analysis, self._session.document.data))
        self._show_selection()
        if had_focus and not self.sheet.isAncestorOf(QApplication.focusWidget() or self):
            self._focus_target().setFocus(Qt.FocusReason.OtherFocusReason)

    def _card(self, address: Address | None) -> BaseCard | None:
        if address is None:
            return None
        return self.sheet.cards.get(str(address[0])) if address else self.sheet.input_card

    def _focus_target(self) -> QWidget:
        return self._card(self._selection.address) or self.sheet

    def _show_selection(self) -> None:
        """Ring the selected cards, scroll to the current one, and give it the keyboard if the canvas has that."""
        selection, sheet = self._selection, self.sheet
        current = self._card(selection.address)
        for address, card in ((INPUT, sheet.input_card), *(((name,), card) for name, card in sheet.cards.items())):
            selected = selection.holds(address)
            if card.selected is not selected or card.current is not (card is current):
                card.set_selected(selected, current=card is current)
        sheet.setAccessibleDescription(describe.several_selected(selection.count))
        sheet.setFocusPolicy(Qt.FocusPolicy.NoFocus if current else Qt.FocusPolicy.StrongFocus)
        focused, target = QApplication.focusWidget(), current or sheet
        if focused is not None and self._holds(focused) and not (target is focused or _is_inside(focused, current)):
            target.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if current is not None:
            self.view.reveal(current)

    def take_focus(self) -> None:
        """Give the keyboard to the selected card, or to the sheet. No focus proxy: the Tab key would jump by it."""
        self._focus_target().setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _holds(self, widget: QWidget) -> bool:
        return widget is self.sheet or self.sheet.isAncestorOf(widget)

    def _show_focus(self) -> None:
        card = self._card(self._selection.address)
        self.sheet.focus_card(card if card is not None and card.hasFocus() and card.keyboard_focus else None)

    def _leave_selection(self) -> None:
        self._selection.clear()
        self.sheet.setFocus(Qt.FocusReason.MouseFocusReason)

    def _drag(self, card: LayerCard) -> None:
        card.set_dragged(True)
        self._ghost.drag(card, mime.of_node(card.item.name), card.item.node)
        card.set_dragged(False)
        self.dropping.leave()

    def _repaint_all(self) -> None:
        for card in (self.sheet.input_card, *self.sheet.cards.values()):
            card.update()

    # Keys

    def _bindings(self) -> dict[tuple[Key, Qt.KeyboardModifier], object]:
        editing = self._editing
        return {
            (Key.Key_Up, NONE): lambda: self._step(-1),
            (Key.Key_Down, NONE): lambda: self._step(1),
            (Key.Key_Home, NONE): lambda: self._selection.select(INPUT),
            (Key.Key_End, NONE): lambda: self._go_to(len(self.sheet.items) - 1),
            (Key.Key_Up, ALT): lambda: editing.move_selected(-1),
            (Key.Key_Down, ALT): lambda: editing.move_selected(1),
            (Key.Key_D, CTRL): editing.duplicate_selected,
            (Key.Key_Delete, NONE): editing.remove_selected,
            (Key.Key_Backspace, NONE): editing.remove_selected,
            (Key.Key_Return, NONE): self.inspector_wanted.emit,
            (Key.Key_Enter, NONE): self.inspector_wanted.emit,
            (Key.Key_Return, ALT): self._repair_first,
            (Key.Key_Enter, ALT): self._repair_first,
            (Key.Key_Escape, NONE): self._escape,
            (Key.Key_F2, NONE): self._wish_rename,
            (Key.Key_F10, SHIFT): self._menu_by_key,
            (Key.Key_Menu, NONE): self._menu_by_key,
        }

    def _on_key(self, event: QKeyEvent) -> None:
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        action = self._keys.get((Key(event.key()), modifiers))
        if callable(action):
            event.accept()
            action()
        else:
            event.ignore()

    def _step(self, step: int) -> None:
        if self._selection.address is None:
            self._go_to(0 if step > 0 else len(self.sheet.items) - 1)
        else:
            self._go_to(self._selection.index + step)

    def _go_to(self, index: int) -> None:
        """Select the layer at `index`; the input stands at -1."""
        if index < 0:
            self._selection.select(INPUT)
        elif index < len(self.sheet.items):
            self._selection.select(self.sheet.items[index].address)

    def _escape(self) -> None:
        if self._selection.address is not None:
            self._selection.clear()
            self.sheet.setFocus(Qt.FocusReason.OtherFocusReason)

    def _repair_first(self) -> None:
        card = self._card(self._selection.address)
        if isinstance(card, LayerCard) and card.repairs:
            card.repairs[0].click()

    def _wish_rename(self) -> None:
        if self._selection.node is not None:
            self.rename_wanted.emit()

    # Menu

    def _menu_by_key(self) -> None:
        card = self._card(self._selection.address)
        if isinstance(card, LayerCard):
            self.show_menu(card.menu_point())

    def show_menu(self, at: QPoint) -> None:
        """Open the selected layer's menu at a point on the screen."""
        menu = self._menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(at)

    def _menu(self) -> QMenu:
        editing, index, last = self._editing, self._selection.index, len(self.sheet.items) - 1
        menu = QMenu(self)
        menu.setObjectName("cardMenu")
        for text, keys, action, possible in (
            (self.tr("Rename"), "F2", self._wish_rename, True),
            (self.tr("Duplicate"), "Ctrl+D", editing.duplicate_selected, True),
            (self.tr("Move up"), "Alt+Up", lambda: editing.move_selected(-1), index > 0),
            (self.tr("Move down"), "Alt+Down", lambda: editing.move_selected(1), index < last),
            (self.tr("Delete"), "Del", editing.remove_selected, True),
        ):
            made = menu.addAction(text)
            made.setShortcut(QKeySequence(keys))
            made.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            made.setEnabled(possible)
            made.triggered.connect(action)
        return menu
