"""Chooses what to do next. Which things it may choose from is read off the screen, so that it finds what is new."""

from __future__ import annotations

import random
from collections import Counter, deque
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QFileDialog, QLineEdit, QMenu, QWidget

from cnnstudio.app.commands import collect, name_of
from cnnstudio.app.studio import Studio
from tests.monkey.hands import LEFT, NONE, Hands

Key = Qt.Key
CTRL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)
KEYS = (
    *(Key.Key_Up, Key.Key_Down, Key.Key_Left, Key.Key_Right, Key.Key_Home, Key.Key_End),
    *(Key.Key_PageUp, Key.Key_PageDown, Key.Key_Return, Key.Key_Enter, Key.Key_Escape, Key.Key_Space),
    *(Key.Key_Delete, Key.Key_Backspace, Key.Key_F2, Key.Key_F3, Key.Key_Menu, Key.Key_Plus, Key.Key_Minus),
    *(Key.Key_BracketLeft, Key.Key_BracketRight, Key.Key_Slash, Key.Key_0, Key.Key_Tab, Key.Key_Backtab),
    *(Key.Key_A, Key.Key_B, Key.Key_C, Key.Key_D, Key.Key_F, Key.Key_V, Key.Key_X, Key.Key_F10),
)
MODIFIERS = (NONE, NONE, NONE, SHIFT, ALT, CTRL, CTRL | SHIFT)
NONSENSE = ("7", "3", "0", "-1", "1e9", "99999", "0.5", "conv", "zz top", "é漢🙂", "%", "  ", "a" * 40, "1,2", "None")
REMEMBERED = 40
NESTED_MENUS = 3
STAY_IN_DIALOG = 0.85
LIST_DEPTH = 12


class Monkey:
    """Acts on a studio, by the seed alone as far as the training beside it allows; `last` tells what it did."""

    def __init__(
        self, studio: Studio, seed: int, folder: Path, say: Callable[[str], object] = lambda _words: None
    ) -> None:
        self.counts: Counter[str] = Counter()
        """Actions by kind"""
        self.reached: Counter[str] = Counter()
        """Widgets acted on, by class; windows and workspaces, by name"""
        self.last: deque[str] = deque(maxlen=REMEMBERED)
        self._studio, self._folder, self._files = studio, folder, 0
        self.say = say
        self._chance = random.Random(seed)
        self._hands = Hands(self._chance)
        self._kinds: dict[str, tuple[int, Callable[[], None]]] = {
            "click": (22, self._click),
            "click with a key held": (4, self._click_held),
            "double click": (3, self._double_click),
            "right click": (3, self._right_click),
            "drag": (9, self._drag),
            "wheel": (6, self._wheel),
            "hover": (4, self._hover),
            "key": (22, self._key),
            "type": (6, self._type),
            "shortcut": (12, self._shortcut),
            "undo": (6, lambda: self._press(Key.Key_Z, CTRL)),
            "redo": (4, lambda: self._press(Key.Key_Z, CTRL | SHIFT)),
            "menu": (4, self._menu),
            "command": (4, self._command),
            "workspace": (4, self._workspace),
            "training": (5, self._training),
            "resize": (1, self._resize),
        }

    def act(self) -> None:
        """Do one thing and let the window answer."""
        self._studio.window.actions_.quit.setEnabled(False)  # a monkey would do little else
        top = self._top()
        self.reached[top.objectName() or type(top).__name__] += 1
        self.reached[self._studio.window.shown_workspace] += 1
        if isinstance(top, QFileDialog):
            self._begin("file", partial(self._file, top))
        elif top is not self._studio.window and self._chance.random() > STAY_IN_DIALOG:
            self._begin("leave", partial(self._press, Key.Key_Escape, NONE))
        else:
            kinds = list(self._kinds)
            kind = self._chance.choices(kinds, [self._kinds[each][0] for each in kinds])[0]
            self._begin(kind, self._kinds[kind][1])
        self._hands.settle()
        self._keep_active()

    def _begin(self, kind: str, do: Callable[[], None]) -> None:
        self.counts[kind] += 1
        self.last.append(kind)
        do()

    def _say(self, words: str) -> None:
        """Tell what is done, before it is done."""
        self.last[-1] += f": {words}"
        self.say(self.last[-1])

    def come_to_rest(self) -> None:
        """Close what is open, and leave the field that has the focus, which takes what was typed there."""
        while (top := self._top()) is not self._studio.window:
            top.close()
            self._hands.settle()
            self._keep_active()
        focused = QApplication.focusWidget()
        if focused is not None:
            focused.clearFocus()
        self._hands.settle()

    def _keep_active(self) -> None:
        """Where no window manager does, give the keyboard back to the window once a dialog is closed."""
        if QApplication.activeWindow() is None:
            self._studio.window.activateWindow()
            self._hands.settle()

    def _top(self) -> QWidget:
        """What the next event goes to: a menu, a dialog, or the window."""
        window = self._studio.window
        found = QApplication.activePopupWidget() or QApplication.activeModalWidget() or QApplication.activeWindow()
        return found if found is not None and found.isVisible() and found.windowHandle() is not None else window

    def _widget(self, kinds: tuple[type, ...] = (QWidget,)) -> QWidget:
        """One of what is in sight; what there is much of (cards, chips) comes no more often than the rest."""
        top = self._top()
        seen: dict[str, list[QWidget]] = {}
        for widget in (top, *top.findChildren(QWidget)):
            if isinstance(widget, kinds) and widget.window() is top and _in_sight(widget):
                seen.setdefault(type(widget).__name__, []).append(widget)
        if not seen:
            return top
        return self._chance.choice(seen[self._chance.choice(sorted(seen))])

    def _target(self) -> tuple[QWidget, QPoint, str]:
        """A widget, a point of it that is in sight, and both in words."""
        widget = self._widget()
        area = widget.visibleRegion().boundingRect()
        at = QPoint(
            self._chance.randint(area.left(), max(area.left(), area.right())),
            self._chance.randint(area.top(), max(area.top(), area.bottom())),
        )
        self.reached[type(widget).__name__] += 1
        return widget, at, f"{_words(widget)} at {at.x()}, {at.y()}"

    def _click(self) -> None:
        widget, at, words = self._target()
        self._say(words)
        self._hands.click(widget, at, LEFT)

    def _click_held(self) -> None:
        widget, at, words = self._target()
        modifiers = self._chance.choice((CTRL, SHIFT))
        self._say(f"{modifiers.name} {words}")
        self._hands.click(widget, at, LEFT, modifiers)

    def _double_click(self) -> None:
        widget, at, words = self._target()
        self._say(words)
        self._hands.double_click(widget, at)

    def _right_click(self) -> None:
        widget, at, words = self._target()
        self._say(words)
        self._hands.click(widget, at, Qt.MouseButton.RightButton)

    def _drag(self) -> None:
        widget, at, words = self._target()
        window = widget.window()
        end = QPoint(self._chance.randint(0, window.width() - 1), self._chance.randint(0, window.height() - 1))
        cancel = self._chance.random() < 0.2
        self._say(f"{words} to {end.x()}, {end.y()} of the window{', then Esc' if cancel else ''}")
        self._hands.drag(widget, at, widget.mapFrom(window, end), cancel=cancel)

    def _wheel(self) -> None:
        widget, at, words = self._target()
        notches, modifiers = self._chance.choice((-3, -1, 1, 3)), self._chance.choice((NONE, NONE, CTRL))
        self._say(f"{notches} {modifiers.name} {words}")
        self._hands.wheel(widget, at, notches, modifiers)

    def _hover(self) -> None:
        widget, at, words = self._target()
        self._say(words)
        self._hands.hover(widget, at)

    def _key(self) -> None:
        if self._chance.random() < 0.3:
            self._widget().setFocus(Qt.FocusReason.TabFocusReason)
        self._press(self._chance.choice(KEYS), self._chance.choice(MODIFIERS))

    def _press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier) -> None:
        top, focused = self._top(), QApplication.focusWidget()
        if top is not self._studio.window and key == Key.Key_Slash:
            key = Key.Key_Space  # files are named in dialogs: none outside this test's folder
        self._say(f"{modifiers.name} {key.name} on {_words(focused)}")
        self._hands.key(top, key, modifiers)

    def _type(self) -> None:
        """Nonsense into a field, and sometimes Enter."""
        if not isinstance(QApplication.focusWidget(), QLineEdit) or self._chance.random() < 0.5:
            self._widget((QLineEdit, QAbstractSpinBox)).setFocus(Qt.FocusReason.TabFocusReason)
        words, focused = self._chance.choice(NONSENSE), QApplication.focusWidget()
        if isinstance(focused, (QLineEdit, QAbstractSpinBox)):
            focused.selectAll()
        enters = self._chance.random() < 0.5
        self._say(f"{words!r} into {_words(focused)}{', then Enter' if enters else ''}")
        self._hands.type(self._top(), words)
        if enters:
            self._hands.key(self._top(), Key.Key_Return)

    def _actions(self) -> list[QAction]:
        window = self._studio.window
        return [action for action in collect(window, window.workspace(window.shown_workspace)) if action.isEnabled()]

    def _shortcut(self) -> None:
        action = self._chance.choice([action for action in self._actions() if not action.shortcut().isEmpty()])
        self._say(f"{action.shortcut().toString()} {action.objectName()}")
        self._hands.shortcut(self._top(), action.shortcut())

    def _menu(self) -> None:
        """Through the menu by keys, as far as it goes."""
        self._hands.key(self._top(), Key.Key_F10)
        self._hands.settle()
        for _ in range(NESTED_MENUS):
            menu = QApplication.activePopupWidget()
            if not isinstance(menu, QMenu):
                break
            for _step in range(self._chance.randint(1, LIST_DEPTH)):
                self._hands.key(menu, Key.Key_Down)
            self._say(getattr(menu.activeAction(), "text", str)())
            self._hands.key(menu, Key.Key_Return)
            self._hands.settle()

    def _command(self) -> None:
        """Through the command palette."""
        action = self._chance.choice(self._actions())
        words = name_of(action)
        self._say(words)
        self._hands.key(self._top(), Key.Key_K, CTRL)
        self._hands.settle()
        self._hands.type(self._top(), words)
        self._hands.key(self._top(), Key.Key_Return)

    def _workspace(self) -> None:
        self._press(self._chance.choice((Key.Key_1, Key.Key_2, Key.Key_3)), CTRL)

    def _training(self) -> None:
        """Start, pause, go on, stop."""
        key, modifiers = self._chance.choice(((Key.Key_F5, NONE), (Key.Key_F6, NONE), (Key.Key_F5, SHIFT)))
        self._say(self._studio.runner.state.name)
        self._press(key, modifiers)

    def _resize(self) -> None:
        size = self._chance.choice(((1440, 900), (1180, 760), (1024, 700)))
        self._say(f"{size}")
        self._studio.window.resize(*size)

    def _file(self, dialog: QFileDialog) -> None:
        """A file in the test's own folder, or none."""
        there = sorted(path.name for path in self._folder.glob("*.cnn"))
        saves = dialog.acceptMode() is QFileDialog.AcceptMode.AcceptSave
        if dialog.fileMode() is QFileDialog.FileMode.Directory or not (saves or there) or self._chance.random() < 0.4:
            self._press(Key.Key_Escape, NONE)
            return
        self._files += 1
        name = f"monkey{self._files}" if saves else self._chance.choice(there)
        field = dialog.findChild(QLineEdit, "fileNameEdit")
        assert field is not None
        field.setFocus()
        field.setText(str(self._folder / name))
        self._say(f"{dialog.objectName()} {name}")
        self._hands.key(dialog, Key.Key_Return)


def _in_sight(widget: QWidget) -> bool:
    return widget.isEnabled() and widget.isVisible() and not widget.visibleRegion().isEmpty()


def _words(widget: QWidget | None) -> str:
    if widget is None:
        return "nothing"
    name = widget.objectName() or widget.accessibleName()
    return f"{type(widget).__name__} {name!r}" if name else type(widget).__name__
