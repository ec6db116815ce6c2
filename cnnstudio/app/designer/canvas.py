"""The canvas: the sheet of cards in a scroll area, the headings above it, and what is selected of it."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from contextlib import contextmanager

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from cnnstudio.app.designer import describe, mime
from cnnstudio.app.designer.base_card import BaseCard, Pick
from cnnstudio.app.designer.canvas_actions import CanvasActions
from cnnstudio.app.designer.canvas_keys import CanvasKeys
from cnnstudio.app.designer.card import LayerCard
from cnnstudio.app.designer.clipboard import LayerClipboard
from cnnstudio.app.designer.dragging import Ghost
from cnnstudio.app.designer.dropping import Dropping
from cnnstudio.app.designer.editing import Editing
from cnnstudio.app.designer.empty_stack import EmptyStack
from cnnstudio.app.designer.find_bar import FindBar
from cnnstudio.app.designer.fold_actions import FoldActions
from cnnstudio.app.designer.folding import Folding
from cnnstudio.app.designer.group_card import GroupCard
from cnnstudio.app.designer.headings import Headings
from cnnstudio.app.designer.layer_choice import LayerChoice
from cnnstudio.app.designer.minimap import Minimap
from cnnstudio.app.designer.problem_dock import ProblemDock
from cnnstudio.app.designer.rubber_band import RubberBand
from cnnstudio.app.designer.selection import INPUT, Selection
from cnnstudio.app.designer.sheet import Sheet
from cnnstudio.app.designer.view import View
from cnnstudio.app.designer.zoom import Zoom
from cnnstudio.app.designer.zoom_control import ZoomControl
from cnnstudio.app.designer.zooming import Zooming
from cnnstudio.app.icons import Icons
from cnnstudio.app.session import Session
from cnnstudio.app.theme import Theme
from cnnstudio.app.widgets import MessageBar
from cnnstudio.network import Address


class Canvas(QWidget):
    """Shows the session's network, and on it what is selected."""

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
        zoom: Zoom,
        theme: Theme,
        icons: Icons,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._session, self._selection, self._editing = session, selection, editing
        self._ghost = ghost
        self.setObjectName("canvas")
        self.setAccessibleName(self.tr("Network"))
        self.folding = Folding(session, self)
        self.sheet = Sheet(self.folding, theme, icons)
        self.sheet.setAccessibleName(self.tr("Layers from the input downwards"))
        self.view = View(self.sheet)
        self._headings = Headings(theme, self.sheet.faces, lambda: self.sheet.metrics.width, self._cards_left, self)
        self._empty = EmptyStack(theme, icons, self.sheet)
        self.sheet.set_footer(self._empty)
        self.messages = MessageBar(theme, icons)
        self.messages.setObjectName("canvasMessages")
        self._clipboard = LayerClipboard(editing, self)
        self.choice = LayerChoice(session, selection, editing, self._clipboard, theme, self)
        self.actions_ = CanvasActions(session, selection, editing, self._clipboard, self.choice, self.view, self)
        self.fold_actions = FoldActions(session, selection, self.folding, self)
        self._keys = CanvasKeys(session, selection, self.folding, self.sheet)
        self._ringed: dict[Address, bool] = {}
        self.zooming = Zooming(zoom, self.sheet, self.view)
        self.zoom_control = ZoomControl(self.zooming, theme, icons, self.view)
        self.view.keep_in_corner(self.zoom_control, Qt.Corner.BottomLeftCorner)
        self._band = RubberBand(selection, self.sheet, theme)
        self.find_bar = FindBar(session, selection, self.actions_, theme, icons)
        self.problems = ProblemDock(session, selection, editing, theme, icons)
        self.minimap = Minimap(self.view, theme)
        self.view.keep_in_corner(self.minimap, Qt.Corner.TopRightCorner)
        self.dropping = Dropping(session, editing, self.sheet, self.view, ghost, theme)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in (self.find_bar, self._headings, self.messages, self.view, self.problems):
            column.addWidget(widget)
        self._connect(theme)
        self._refresh()
        self._show_selection()

    def _connect(self, theme: Theme) -> None:
        self.sheet.card_made.connect(self._adopt)
        self.sheet.pressed.connect(self._leave_selection)
        self._keys.inspector_wanted.connect(self.inspector_wanted)
        self._keys.menu_wanted.connect(self._menu_by_key)
        self._keys.escaped.connect(self._escape)
        self.actions_.rename.triggered.connect(self.rename_wanted)
        self.actions_.inspect.triggered.connect(self.inspector_wanted)
        self.actions_.refused.connect(self.messages.show_error)
        self._clipboard.refused.connect(self.messages.show_error)
        self.find_bar.found.connect(self._mark_found)
        self.find_bar.closed.connect(self.take_focus)
        self.problems.left.connect(self.take_focus)
        self.actions_.problems.triggered.connect(self.problems.toggle)
        self.dropping.refused.connect(self.messages.show_error)
        self.dropping.dropped.connect(lambda: self._focus_target().setFocus())
        self._adopt_base(self.sheet.input_card, INPUT)
        self.sheet.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.sheet.customContextMenuRequested.connect(lambda at: self.show_menu(self.sheet.mapToGlobal(at)))
        self._empty.architecture_wanted.connect(self._editing.begin_with)
        self.view.horizontalScrollBar().valueChanged.connect(self._headings.update)
        self.zooming.zoom.changed.connect(self._headings.refresh)
        self.zooming.zoom.changed.connect(self.minimap.refresh)
        self._headings.refresh()
        self._session.document_opened.connect(self.sheet.forget)
        self._session.changed.connect(self._refresh)
        self.folding.changed.connect(self._refold)
        self._session.changed.connect(self.messages.clear)
        self._selection.changed.connect(self._show_selection)
        theme.changed.connect(self._repaint_all)

    def _cards_left(self) -> int:
        return self.sheet.mapTo(self, QPoint(self.sheet.card_left, 0)).x()

    def _adopt(self, card: LayerCard) -> None:
        """Connect a new card."""
        card.drag_wanted.connect(lambda _point: self._drag(card))
        card.repaired.connect(self._editing.repair)
        card.hush_wanted.connect(lambda hush: self._editing.hush((hush,)))
        address = card.item.address
        if isinstance(card, GroupCard):
            card.fold_wanted.connect(lambda: self.folding.toggle(address))
        self._adopt_base(card, address)

    def _adopt_base(self, card: BaseCard, address: Address) -> None:
        card.picked.connect(lambda way: self._pick(address, way))
        card.menu_wanted.connect(self.show_menu)
        card.focus_changed.connect(self._show_focus)

    def _pick(self, address: Address, way: Pick) -> None:
        {
            Pick.ALONE: self._selection.select,
            Pick.TOGGLE: self._selection.toggle,
            Pick.RANGE: self._selection.extend,
            Pick.KEEP: self._selection.make_current,
        }[way](address)

    def _refresh(self) -> None:
        """Show the network as it stands."""
        analysis = self._session.analysis
        line = describe.data_title(self._session.document.data)
        with self._keeping_focus():
            self.sheet.show_analysis(analysis)
            self.sheet.input_card.show_input(line, describe.spoken_input(analysis, self._session.document.data))
            self._show_laid_out()
            self.find_bar.refresh()

    def _refold(self) -> None:
        """Show the network as it is folded; what is folded away gives its selection to the card that stands for it."""
        self._selection.lift(self.folding.shown_for)
        with self._keeping_focus():
            self.sheet.lay_out()
            self._show_laid_out()
            self.find_bar.mark()

    def _show_laid_out(self) -> None:
        self.view.fit()
        self.minimap.refresh_soon()
        self._show_selection()

    @contextmanager
    def _keeping_focus(self) -> Iterator[None]:
        """Keep the keyboard on the cards, where it was there, whichever of them go."""
        had_focus = self.sheet.isAncestorOf(QApplication.focusWidget() or self)
        yield
        if had_focus and not self.sheet.isAncestorOf(QApplication.focusWidget() or self):
            self._focus_target().setFocus(Qt.FocusReason.OtherFocusReason)

    def _card(self, address: Address | None) -> BaseCard | None:
        if address is None:
            return None
        return self.sheet.card(address) if address else self.sheet.input_card

    def _focus_target(self) -> QWidget:
        return self._card(self._selection.address) or self.sheet

    def _show_selection(self) -> None:
        """Ring the selected cards, scroll to the current one, and give it the keyboard if the canvas has that."""
        selection, sheet = self._selection, self.sheet
        if self.folding.reveal((*selection.addresses, selection.address or INPUT)):
            return  # all this was done when it unfolded
        current = self._card(selection.address)
        self._ring(current)
        several = describe.several_selected(selection.count)
        sheet.setAccessibleDescription(several)
        self._headings.show_selected(several)
        sheet.setFocusPolicy(Qt.FocusPolicy.NoFocus if current else Qt.FocusPolicy.StrongFocus)
        focused, target = QApplication.focusWidget(), current or sheet
        if focused is not None and self._holds(focused) and not (target is focused or _is_inside(focused, current)):
            by_mouse = self._band.active
            target.setFocus(Qt.FocusReason.MouseFocusReason if by_mouse else Qt.FocusReason.ShortcutFocusReason)
        if current is not None and not self._band.active:
            self.view.reveal(current, current.row_height)

    def _ring(self, current: BaseCard | None) -> None:
        """Show on each card whether it is selected, and on one that it is the current one; visit no others."""
        selection, before = self._selection, self._ringed
        here = () if selection.address is None else (selection.address,)
        self._ringed = {address: selection.holds(address) for address in (*selection.addresses, *here)}
        for address in before | self._ringed:
            card, selected = self._card(address), self._ringed.get(address, False)
            if card is not None and (card.selected is not selected or card.current is not (card is current)):
                card.set_selected(selected, current=card is current)

    def take_focus(self) -> None:
        """Give the keyboard to the selected card, or to the sheet. No focus proxy: the Tab key would jump by it."""
        self._focus_target().setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _holds(self, widget: QWidget) -> bool:
        return widget is self.sheet or self.sheet.isAncestorOf(widget)

    def _show_focus(self) -> None:
        card = self._card(self._selection.address)
        self.sheet.focus_card(card if card is not None and card.hasFocus() and card.keyboard_focus else None)

    def _leave_selection(self, at: QPoint) -> None:
        """Select the group whose ground was pressed; beside all groups nothing."""
        group = self.sheet.childAt(at)
        self._selection.select(group.item.address if isinstance(group, GroupCard) else None)
        self._focus_target().setFocus(Qt.FocusReason.MouseFocusReason)

    def _drag(self, card: LayerCard) -> None:
        """Drag a card, with all others that are selected where it is one of them."""
        chosen = self._selection.addresses if card.selected else (card.item.address,)
        cards = [self.sheet.cards[address] for address in chosen]
        for one in cards:
            one.set_dragged(True)
        self._ghost.drag(card, mime.of_nodes(chosen), *(one.item.node for one in cards))
        for one in cards:
            one.set_dragged(False)
        self.dropping.leave()

    def _repaint_all(self) -> None:
        for card in (self.sheet.input_card, *self.sheet.cards.values()):
            card.update()

    def _mark_found(self, found: Collection[Address]) -> None:
        """Mark what is found, and the cards that stand for it where it is folded away."""
        shown = set(map(self.folding.shown_for, found))
        for address, card in self.sheet.cards.items():
            card.set_found(address in shown)

    def _escape(self) -> None:
        """Back by one step: from what was said, from a search, from several layers to one, from one to none."""
        if self.messages.isVisible():
            self.messages.clear()
        elif not self.find_bar.isHidden():
            self.find_bar.close_search()
        elif self._selection.count > 1:
            self._selection.narrow()
        else:
            self._selection.clear()

    def _menu_by_key(self) -> None:
        card = self._card(self._selection.address)
        self.show_menu(card.menu_point() if card else self.view.mapToGlobal(self.view.rect().center()))

    def show_menu(self, at: QPoint) -> None:
        """Open the menu of the selected layers, or of the paper, at a point on the screen."""
        menu = self.actions_.menu(self)
        if self.folding.groups:
            menu.addActions(self.fold_actions.group)
        menu.popup(at)


def _is_inside(widget: QWidget, card: QWidget | None) -> bool:
    """Whether a widget is a part of a card: not another card inside it."""
    part: QWidget | None = widget
    while part is not None and not isinstance(part, BaseCard):
        part = part.parentWidget()
    return part is not None and part is card
