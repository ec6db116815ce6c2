"""A row of cells with the windows on it, as a widget in which an output unit can be looked at."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from cnnstudio.app.designer import window_words as words
from cnnstudio.app.designer.window_layout import WindowLayout
from cnnstudio.app.designer.window_picture import Content, WindowPicture
from cnnstudio.app.theme import Theme
from cnnstudio.network.window_cells import ZERO, AxisCells

Key = Qt.Key
LEAST_WIDTH = 200
"""In pixels at 100 %."""


class WindowFigure(QWidget):
    """Painted whole. The arrow keys, Home and End and a click choose an output unit; the mouse over it looks at one."""

    looked = Signal(str)
    """Another output is looked at, or none any more: what it reads and what the padding does, as sentences."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._row: AxisCells | None = None
        self._axis, self._sign = 1, ZERO
        self._chosen: int | None = None
        self._hovered: int | None = None
        self.setToolTip(self.tr("Look at an output: click it, or use ←, →, Home and End"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.changed.connect(self.update)

    @property
    def row(self) -> AxisCells | None:
        """What is shown."""
        return self._row

    @property
    def unit(self) -> int | None:
        """The output unit that is looked at; None where none is."""
        return self._hovered if self._hovered is not None else self._chosen

    @property
    def window_layout(self) -> WindowLayout | None:
        """Where everything lies."""
        return None if self._row is None else WindowLayout.of(self._theme, self._row, self.width(), self._chosen)

    def show_row(self, row: AxisCells, axis: int, sign: str) -> None:
        """Show an axis (0 height, 1 width); `sign` stands in the cells that padding adds."""
        if (row, axis, sign) == (self._row, self._axis, self._sign):
            return
        self._row, self._axis, self._sign = row, axis, sign
        self._hovered = None
        if self._chosen is not None:
            self._chosen = min(self._chosen, row.output - 1) if row.output else None
        self.setAccessibleName(words.name(row, axis))
        self._tell()
        self.updateGeometry()

    def forget(self) -> None:
        """Look at no output any more."""
        self._chosen = self._hovered = None
        self._tell()

    def _tell(self) -> None:
        """Say what is looked at, and show it."""
        row, zeros = self._row, self._sign == ZERO
        if row is None:
            return
        said = [words.edges(row, self._axis, zeros)]
        if self.unit is not None:
            said.insert(0, words.reads(row, self.unit, self._axis, zeros))
        self.setAccessibleDescription(" ".join(part for part in said if part))
        self.update()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        picture = self._picture(width)
        return 0 if picture is None else round(picture.height + 0.5)

    def sizeHint(self) -> QSize:
        return QSize(self.width(), self.heightForWidth(self.width()))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(LEAST_WIDTH), 0)

    def _picture(self, width: int) -> WindowPicture | None:
        if self._row is None:
            return None
        layout = WindowLayout.of(self._theme, self._row, width, self._chosen)
        return WindowPicture(self._theme, Content(layout, self._axis, self._sign, self.unit), width)

    def paintEvent(self, _event: QPaintEvent) -> None:
        picture = self._picture(self.width())
        if picture is not None:
            picture.draw(QPainter(self), focused=self.hasFocus())

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Whoever comes by keyboard looks at the first output."""
        super().focusInEvent(event)
        if self._chosen is None and event.reason() is not Qt.FocusReason.MouseFocusReason:
            self._choose(0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._row is None or not self._row.output:
            super().keyPressEvent(event)
            return
        chosen, last = self._chosen or 0, self._row.output - 1
        unit = {
            Key.Key_Left: chosen - 1,
            Key.Key_Right: chosen + 1,
            Key.Key_Home: 0,
            Key.Key_End: last,
        }.get(Key(event.key()))
        if unit is None:
            super().keyPressEvent(event)
        else:
            self._choose(min(max(unit, 0), last))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        layout = self.window_layout
        unit = None if layout is None else layout.unit_at(event.position().x())
        if unit is not None and event.button() is Qt.MouseButton.LeftButton:
            self._choose(unit)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        layout = self.window_layout
        self._hover(None if layout is None else layout.unit_at(event.position().x()))

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hover(None)

    def _choose(self, unit: int) -> None:
        if self._row is not None and self._row.output:
            self._chosen, self._hovered = unit, None
            self._tell()
            self.looked.emit(self.accessibleDescription())

    def _hover(self, unit: int | None) -> None:
        if unit != self._hovered:
            self._hovered = unit
            self._tell()
            self.looked.emit(self.accessibleDescription())
