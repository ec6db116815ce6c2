"""Panels with edges between them that the mouse drags and the keyboard moves."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSplitter, QSplitterHandle, QWidget

from cnnstudio.app.theme import Theme

STEP = 16
"""How far a key moves an edge."""
LARGE = 4
"""How many steps it moves with Shift, or by Page Up and Page Down."""

Key = Qt.Key
Modifier = Qt.KeyboardModifier


class SplitterHandle(QSplitterHandle):
    """An edge between two panels. Tab reaches it once it is said which panel it sizes."""

    def __init__(self, theme: Theme, splitter: QSplitter) -> None:
        super().__init__(splitter.orientation(), splitter)
        self._theme = theme
        self._sized: QWidget | None = None
        self._usual = 0

    def size_panel(self, name: str, panel: QWidget, usual: int) -> None:
        """Say that this edge sizes `panel`, which stands beside it, what that is called, and its usual size."""
        self._sized, self._usual = panel, usual
        panel.installEventFilter(self)
        self.setAccessibleName(name)
        self.setToolTip(
            self.tr(
                "{name}: drag, or use the arrow keys, Home and End\nA double click or Enter: the usual size"
            ).format(name=name)
        )
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def step(self, steps: int) -> None:
        """Move the edge by so many steps, to the right or downwards, as far as the panels let it."""
        self.moveSplitter(self._along(self.pos()) + steps * self._theme.px(STEP))

    def reset(self) -> None:
        """Give the panel its usual size."""
        if self._sized is None:
            return
        start = self._along(self._sized.pos())
        if start < self._along(self.pos()):
            self.moveSplitter(start + self._usual)
        else:
            self.moveSplitter(start + self._size(self._sized) - self._usual - self._size(self))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, modifiers = Key(event.key()), event.modifiers() & ~Modifier.KeypadModifier
        steps = self._steps(large=modifiers == Modifier.ShiftModifier)
        if modifiers not in (Modifier.NoModifier, Modifier.ShiftModifier):
            super().keyPressEvent(event)
        elif key in steps:
            self.step(steps[key])
        elif key == Key.Key_Home:
            self.moveSplitter(0)
        elif key == Key.Key_End:
            self.moveSplitter(self._size(self.splitter()))
        elif key in (Key.Key_Return, Key.Key_Enter):
            self.reset()
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, _event: QMouseEvent) -> None:
        self.reset()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Whoever cannot see the edge is told how large the panel is."""
        if watched is self._sized and event.type() is QEvent.Type.Resize:
            self.setAccessibleDescription(self.tr("{size} pixels").format(size=self._size(self._sized)))
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus():
            QPainter(self).fillRect(self.rect(), self._theme.accent)

    def _steps(self, *, large: bool) -> dict[Qt.Key, int]:
        """The keys that move this edge, and by how many steps."""
        step = LARGE if large else 1
        across = self.orientation() is Qt.Orientation.Horizontal
        less, more = (Key.Key_Left, Key.Key_Right) if across else (Key.Key_Up, Key.Key_Down)
        return {less: -step, more: step, Key.Key_PageUp: -LARGE, Key.Key_PageDown: LARGE}

    def _along(self, point: QPoint) -> int:
        return point.x() if self.orientation() is Qt.Orientation.Horizontal else point.y()

    def _size(self, widget: QWidget) -> int:
        return widget.width() if self.orientation() is Qt.Orientation.Horizontal else widget.height()


class Splitter(QSplitter):
    """A splitter with such edges; no panel can be pulled shut."""

    def __init__(self, theme: Theme, orientation: Qt.Orientation = Qt.Orientation.Horizontal) -> None:
        super().__init__(orientation)
        self._theme = theme
        self.setChildrenCollapsible(False)

    def createHandle(self) -> QSplitterHandle:
        return SplitterHandle(self._theme, self)

    def size_by_edge(self, place: int, name: str, panel: QWidget, usual: int) -> None:
        """Say which panel the edge before the panel at `place` sizes; see `SplitterHandle.size_panel`."""
        handle = self.handle(place)
        assert isinstance(handle, SplitterHandle)
        handle.size_panel(name, panel, usual)
