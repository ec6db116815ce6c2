"""The keys that go from layer to layer. What the keys do to layers stands in canvas_actions.py."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent

from cnnstudio.app.designer.selection import INPUT, Selection
from cnnstudio.app.designer.sheet import Sheet

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

    def __init__(self, selection: Selection, sheet: Sheet) -> None:
        super().__init__(sheet)
        self._selection, self._sheet = selection, sheet
        self._bindings = self._bound()
        sheet.key_pressed.connect(self._on_key)
        sheet.tabbed.connect(lambda: self._go_to(0 if sheet.items else -1))

    def _bound(self) -> Mapping[tuple[Key, Qt.KeyboardModifier], Callable[[], object]]:
        last = self._last
        return {
            (Key.Key_Up, NONE): lambda: self._step(-1),
            (Key.Key_Down, NONE): lambda: self._step(1),
            (Key.Key_Home, NONE): lambda: self._selection.select(INPUT),
            (Key.Key_End, NONE): lambda: self._go_to(last()),
            (Key.Key_Up, SHIFT): lambda: self._extend_to(self._index() - 1),
            (Key.Key_Down, SHIFT): lambda: self._extend_to(self._index() + 1),
            (Key.Key_Home, SHIFT): lambda: self._extend_to(0),
            (Key.Key_End, SHIFT): lambda: self._extend_to(last()),
            (Key.Key_Up, CTRL): lambda: self._walk_to(self._index() - 1),
            (Key.Key_Down, CTRL): lambda: self._walk_to(self._index() + 1),
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

    def _last(self) -> int:
        return len(self._sheet.items) - 1

    def _index(self) -> int:
        """The current layer's place; -1 for the input and for nothing."""
        return self._selection.spot.index if self._selection.spot else -1

    def _step(self, step: int) -> None:
        if self._selection.address is None:
            self._go_to(0 if step > 0 else self._last())
        else:
            self._go_to(self._index() + step)

    def _go_to(self, index: int) -> None:
        """Select the layer at `index`; the input stands at -1."""
        if index < 0:
            self._selection.select(INPUT)
        elif index <= self._last():
            self._selection.select(self._sheet.items[index].address)

    def _extend_to(self, index: int) -> None:
        if 0 <= index <= self._last():
            self._selection.extend(self._sheet.items[index].address)

    def _walk_to(self, index: int) -> None:
        if 0 <= index <= self._last():
            self._selection.walk_to(self._sheet.items[index].address)
