"""The keys that go from layer to layer. What the keys do to layers stands in canvas_actions.py."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent

from cnnstudio.app.designer.folding import Folding
from cnnstudio.app.designer.selection import INPUT, Selection
from cnnstudio.app.designer.sheet import Sheet
from cnnstudio.app.designer.walking import Walking
from cnnstudio.app.session import Session
from cnnstudio.network import Address

Key = Qt.Key
NONE, SHIFT, CTRL = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
)


class CanvasKeys(QObject):
    """Moves the selection by the keys that the sheet hears; all other keys go on to the window."""

    inspector_wanted = Signal()
    """Enter: a person wants to go on to the current layer's settings."""
    menu_wanted = Signal()
    """A person asks for the layer's menu."""
    escaped = Signal()
    """Esc: back."""

    def __init__(self, session: Session, selection: Selection, folding: Folding, sheet: Sheet) -> None:
        super().__init__(sheet)
        self._session, self._selection, self._folding, self._sheet = session, selection, folding, sheet
        self._bindings = self._bound()
        sheet.key_pressed.connect(self._on_key)
        sheet.tabbed.connect(lambda: self._selection.select(self._walking.first))

    def _bound(self) -> Mapping[tuple[Key, Qt.KeyboardModifier], Callable[[], object]]:
        return {
            (Key.Key_Up, NONE): lambda: self._step(-1),
            (Key.Key_Down, NONE): lambda: self._step(1),
            (Key.Key_Left, NONE): lambda: self._change_lane(-1),
            (Key.Key_Right, NONE): lambda: self._change_lane(1),
            (Key.Key_Home, NONE): lambda: self._selection.select(INPUT),
            (Key.Key_End, NONE): lambda: self._selection.select(self._walking.last),
            (Key.Key_Up, SHIFT): lambda: self._extend_by(-1),
            (Key.Key_Down, SHIFT): lambda: self._extend_by(1),
            (Key.Key_Home, SHIFT): lambda: self._extend_to_end(-1),
            (Key.Key_End, SHIFT): lambda: self._extend_to_end(1),
            (Key.Key_Up, CTRL): lambda: self._walk(-1),
            (Key.Key_Down, CTRL): lambda: self._walk(1),
            (Key.Key_Return, NONE): self.inspector_wanted.emit,
            (Key.Key_Enter, NONE): self.inspector_wanted.emit,
            (Key.Key_Escape, NONE): self.escaped.emit,
            (Key.Key_F10, SHIFT): self.menu_wanted.emit,
            (Key.Key_Menu, NONE): self.menu_wanted.emit,
        }

    def _on_key(self, event: QKeyEvent) -> None:
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        action = self._bindings.get((Key(event.key()), modifiers))
        event.setAccepted(action is not None)
        if action is not None:
            action()

    @property
    def _walking(self) -> Walking:
        return Walking(self._session.network, self._folding.is_folded)

    def _next(self, step: int) -> Address:
        """The node below or above the current one; from nothing the first or the last."""
        address, walking = self._selection.address, self._walking
        if address is None:
            return walking.first if step > 0 else walking.last
        return walking.below(address) if step > 0 else walking.above(address)

    def _step(self, step: int) -> None:
        self._selection.select(self._next(step))

    def _walk(self, step: int) -> None:
        self._selection.walk_to(self._next(step))

    def _change_lane(self, step: int) -> None:
        """Go to the card of the lane beside that is nearest in height."""
        address = self._selection.address
        found = self._walking.lane(address, step) if address else ()
        if address and found:
            level = self._level(address)
            self._selection.select(min(found, key=lambda other: abs(self._level(other) - level)))

    def _level(self, address: Address) -> int:
        """How far down on the sheet the middle of a card's row is."""
        card = self._sheet.cards[address]
        return card.mapTo(self._sheet, QPoint(0, card.row_height // 2)).y()

    def _extend_by(self, step: int) -> None:
        address = self._selection.address
        if address is None:
            self._selection.select(self._next(step))
        else:
            found = self._walking.beside(address, step) if address else self._walking.first if step > 0 else None
            self._selection.extend(found or address)

    def _extend_to_end(self, step: int) -> None:
        address = self._selection.address or self._walking.first
        if address:
            self._selection.extend(self._walking.end(address, step))
