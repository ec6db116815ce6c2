"""Mouse and keyboard of a window's own queue: every event goes the way a person's does, through the platform."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial

from PySide6.QtCore import QCoreApplication, QEvent, QKeyCombination, QObject, QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QInputMethodEvent, QKeySequence, QWheelEvent, QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

Key = Qt.Key
NONE = Qt.KeyboardModifier.NoModifier
LEFT = Qt.MouseButton.LeftButton
STEPS = 5
NOTCH = 120
BEAT_MS = 1
PATIENCE = 10
"""Beats until what is open is taken to wait for an answer"""


class Hands:
    """Press, drag, wheel and type. An event that waits for more (a menu, a drag) gets it: the hands go on within it."""

    def __init__(self, chance: random.Random) -> None:
        self._chance = chance
        self._way: list[Callable[[], object]] = []
        self._waited = 0

    def click(self, widget: QWidget, at: QPoint, button: Qt.MouseButton, modifiers: Qt.KeyboardModifier = NONE) -> None:
        window, place = _in_window(widget, at)
        self._do(
            window, lambda: QTest.mouseMove(window, place), lambda: QTest.mouseClick(window, button, modifiers, place)
        )

    def double_click(self, widget: QWidget, at: QPoint) -> None:
        window, place = _in_window(widget, at)
        self._do(window, lambda: QTest.mouseDClick(window, LEFT, NONE, place))

    def hover(self, widget: QWidget, at: QPoint) -> None:
        window, place = _in_window(widget, at)
        self._do(window, lambda: QTest.mouseMove(window, place))

    def drag(self, widget: QWidget, start: QPoint, end: QPoint, *, cancel: bool) -> None:
        """Press at `start`, move to `end` (of the widget) in steps, release there; or press Esc before that."""
        window, first = _in_window(widget, start)
        last = widget.mapTo(widget.window(), end)
        moves = [partial(QTest.mouseMove, window, _between(first, last, step / STEPS)) for step in range(1, STEPS + 1)]
        escape = [lambda: QTest.keyClick(window, Key.Key_Escape)] if cancel else []
        self._do(
            window,
            lambda: QTest.mousePress(window, LEFT, NONE, first),
            *moves,
            *escape,
            lambda: QTest.mouseRelease(window, LEFT, NONE, last),
        )

    def wheel(self, widget: QWidget, at: QPoint, notches: int, modifiers: Qt.KeyboardModifier) -> None:
        turn = QPoint(0, notches * NOTCH)
        event = QWheelEvent(
            QPointF(at),
            QPointF(widget.mapToGlobal(at)),
            QPoint(),
            turn,
            Qt.MouseButton.NoButton,
            modifiers,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        self._do(widget, lambda: QApplication.sendEvent(widget, event))

    def key(self, window: QWidget, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
        """To what has the keyboard in a window, by way of the shortcuts.

        Released without modifiers: QTest goes on to release those in a window that the key may have closed.
        """
        if not isValid(window):
            return
        focused = QApplication.focusWidget()
        target = focused if focused is not None and focused.window() is window else window
        self._do(target, lambda: QTest.keyPress(target, key, modifiers), lambda: QTest.keyRelease(target, key))

    def shortcut(self, window: QWidget, keys: QKeySequence) -> None:
        chord: QKeyCombination = keys[0]  # type: ignore[index]  # the stubs do not know it
        self.key(window, chord.key(), chord.keyboardModifiers())

    def type(self, window: QWidget, words: str) -> None:
        """Keys for ASCII; the rest comes as an input method gives it."""
        for letter in words:
            if not isValid(window):
                return
            focused = QApplication.focusWidget()
            if letter.isascii():
                target = focused or window
                self._do(target, lambda target=target, letter=letter: QTest.keyClick(target, letter))  # type: ignore[misc]
            elif focused is not None and focused.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled):
                event = QInputMethodEvent()
                event.setCommitString(letter)
                self._do(focused, lambda event=event, focused=focused: QApplication.sendEvent(focused, event))  # type: ignore[misc]

    def settle(self) -> None:
        """Let the window answer; what is to be deleted goes."""
        QCoreApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)

    def _do(self, receiver: QObject, *events: Callable[[], object]) -> None:
        self._way, self._receiver, self._waited = list(events), receiver, 0
        with self._going_on():
            while self._way:
                self._step()

    def _step(self) -> None:
        """The next event; none where the first ones have closed the window."""
        event = self._way.pop(0)
        if isValid(self._receiver):
            event()

    @contextmanager
    def _going_on(self) -> Iterator[None]:
        """Be called every now and then, however deep the loops are that wait."""
        over = False

        def beat() -> None:
            if not over:
                QTimer.singleShot(BEAT_MS, beat)  # another timer: one does not come again within itself
                self._go_on()

        QTimer.singleShot(BEAT_MS, beat)
        try:
            yield
        finally:
            over = True

    def _go_on(self) -> None:
        """An event has not returned: a loop of its own waits for the next ones, or for an answer."""
        waiting = QApplication.activePopupWidget() or QApplication.activeModalWidget()
        self._waited += 1
        if self._way:
            self._step()
        elif waiting is not None and self._waited > PATIENCE:
            self._waited = 0
            QTest.keyClick(waiting, self._chance.choice((Key.Key_Down, Key.Key_Up, Key.Key_Return, Key.Key_Escape)))


def _in_window(widget: QWidget, at: QPoint) -> tuple[QWindow, QPoint]:
    window = widget.window()
    handle = window.windowHandle()
    assert handle is not None
    return handle, widget.mapTo(window, at)


def _between(first: QPoint, last: QPoint, share: float) -> QPoint:
    way = last - first
    return first + QPoint(round(way.x() * share), round(way.y() * share))
