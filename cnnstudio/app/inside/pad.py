"""The pad that a person draws a digit on, with the mouse or with keys."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDropEvent,
    QFocusEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from cnnstudio.app.inside.drawing import RADIUS, SIDE, Drawing, Point
from cnnstudio.app.session import SUFFIX
from cnnstudio.app.theme import Radius, Theme, Type
from cnnstudio.app.widgets import atlas_colors
from cnnstudio.app.widgets.atlas_image import draw_crisp, gray_or_color, indexed

LARGEST = 300
LEAST = 120
STEP, LONG_STEP = 4, 16
"""Pixels of the drawing that an arrow key moves the pen by, alone and with Shift."""
CELLS = 28
"""The pen's place is told in so many columns and rows, as an image of MNIST has."""
DOTS = 9
"""Dots along a side of the empty pad."""


class DrawPad(QWidget):
    """A drawing, or a picture that was opened, until something is drawn.

    Arrow keys move the pen, Space puts it down and lifts it (or is held while the pen moves), Backspace and Ctrl+Z take
    the last stroke back, Delete clears.
    """

    drawn = Signal()
    """The drawing is another one: also in the middle of a stroke."""
    dropped = Signal(str)
    """The path of a file that was dropped here"""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.drawing = Drawing()
        self._picture: np.ndarray | None = None
        self._pen: Point = (SIDE / 2, SIDE / 2)
        self._down = False
        self._held = False
        self.setObjectName("drawPad")
        self.setAccessibleName(self.tr("Draw a digit"))
        self.setToolTip(
            self.tr("Draw with the mouse; or arrows move the pen, Space puts it down and lifts it, Delete clears")
        )
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setAcceptDrops(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)
        self._describe()

    @property
    def has_picture(self) -> bool:
        """Whether a picture is shown in place of a drawing."""
        return self._picture is not None

    def show_picture(self, pixels: np.ndarray | None) -> None:
        """Show a picture, uint8 C x H x W, in place of the drawing."""
        self.drawing.clear()
        self._lift()
        self._picture = pixels
        self._describe()

    def undo(self) -> None:
        """Take the last stroke back."""
        if self.drawing.can_undo:
            self._lift()
            self.drawing.undo()
            self._changed()

    def clear(self) -> None:
        """Take everything away."""
        if self.drawing.strokes or self._picture is not None:
            self._lift()
            self.drawing.clear()
            self._changed()

    def sizeHint(self) -> QSize:
        return QSize(200, 200)

    def minimumSizeHint(self) -> QSize:
        return QSize(LEAST, LEAST)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.setFixedHeight(min(self.width(), LARGEST))

    def event(self, event: QEvent) -> bool:
        """Undo is the drawing's own while the pad has the focus."""
        wanted = event.type() == QEvent.Type.ShortcutOverride and self.drawing.can_undo
        if wanted and isinstance(event, QKeyEvent) and event.matches(QKeySequence.StandardKey.Undo):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        moves = {
            Qt.Key.Key_Left: (-1, 0),
            Qt.Key.Key_Right: (1, 0),
            Qt.Key.Key_Up: (0, -1),
            Qt.Key.Key_Down: (0, 1),
        }
        key = Qt.Key(event.key())
        if key in moves:
            across, down = moves[key]
            step = LONG_STEP if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else STEP
            self._move_pen(across * step, down * step)
        elif key == Qt.Key.Key_Space:
            if not event.isAutoRepeat():
                self._press_space()
        elif key == Qt.Key.Key_Backspace or event.matches(QKeySequence.StandardKey.Undo):
            self.undo()
        elif key == Qt.Key.Key_Delete:
            self.clear()
        else:
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space and not event.isAutoRepeat() and self._held:
            self._lift()
        else:
            super().keyReleaseEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._put_down(self._point(event.position()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._down and event.buttons() & Qt.MouseButton.LeftButton:
            self._draw_to(self._point(event.position()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._lift()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._lift()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _file_of(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        path = _file_of(event)
        if path:
            event.acceptProposedAction()
            self.dropped.emit(path)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, theme, area = QPainter(self), self._theme, self._area()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(area, theme.color("surface"))
        if self._picture is not None:
            draw_crisp(painter, area, gray_or_color(self._picture, theme))
        elif self.drawing.strokes:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(area, indexed(self.drawing.pixels, atlas_colors.ink(theme)))
        else:
            self._draw_empty(painter, area)
        focused = self.hasFocus()
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(theme.accent if focused else theme.color("control_border"), 2 if focused else 1))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), Radius.CARD, Radius.CARD)
        if focused and not self.underMouse():
            self._draw_pen(painter, area)

    def _draw_empty(self, painter: QPainter, area: QRectF) -> None:
        theme, gap = self._theme, area.width() / (DOTS + 1)
        painter.setPen(QPen(theme.color("control_border"), 1.5, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        for row in range(1, DOTS + 1):
            for column in range(1, DOTS + 1):
                painter.drawPoint(QPointF(area.left() + column * gap, area.top() + row * gap))
        painter.setPen(theme.color("text3"))
        painter.setFont(theme.font(Type.SMALL))
        words = QRectF(area.left(), area.center().y() - theme.px(14), area.width(), theme.px(28))
        painter.fillRect(words.adjusted(area.width() / 6, 0, -area.width() / 6, 0), theme.color("surface"))
        painter.drawText(words, Qt.AlignmentFlag.AlignCenter, self.tr("Draw a digit"))

    def _draw_pen(self, painter: QPainter, area: QRectF) -> None:
        """A ring where the pen is, filled while it is down."""
        scale, accent = area.width() / SIDE, self._theme.accent
        at = QPointF(area.left() + self._pen[0] * scale, area.top() + self._pen[1] * scale)
        painter.setPen(QPen(accent, 1.5))
        accent.setAlphaF(0.5 if self._down else 0.0)
        painter.setBrush(accent)
        painter.drawEllipse(at, RADIUS * scale, RADIUS * scale)

    def _press_space(self) -> None:
        if self._down:
            self._lift()
        else:
            self._put_down(self._pen)

    def _move_pen(self, across: float, down: float) -> None:
        to = (min(max(self._pen[0] + across, 0.0), float(SIDE)), min(max(self._pen[1] + down, 0.0), float(SIDE)))
        if self._down:
            self._held = True  # a Space that is still held lifts the pen when it is let go
            self._draw_to(to)
        else:
            self._pen = to
            self._describe()

    def _put_down(self, at: Point) -> None:
        self._pen, self._down = at, True
        self.drawing.begin(at)
        self._changed()

    def _draw_to(self, to: Point) -> None:
        self._pen = to
        self.drawing.extend(to)
        self._changed()

    def _lift(self) -> None:
        self._down = self._held = False
        self._describe()

    def _changed(self) -> None:
        self._picture = None
        self._describe()
        self.drawn.emit()

    def _describe(self) -> None:
        column, row = (min(int(place * CELLS / SIDE), CELLS - 1) for place in self._pen)
        words = self.tr("strokes: {strokes}; pen down at column {column}, row {row} of {cells}")
        if not self._down:
            words = self.tr("strokes: {strokes}; pen up at column {column}, row {row} of {cells}")
        self.setAccessibleDescription(words.format(strokes=self.drawing.strokes, column=column, row=row, cells=CELLS))
        self.update()

    def _area(self) -> QRectF:
        side = min(self.width(), self.height()) - 4
        return QRectF((self.width() - side) / 2, (self.height() - side) / 2, side, side)

    def _point(self, at: QPointF) -> Point:
        area = self._area()
        return (at.x() - area.left()) * SIDE / area.width(), (at.y() - area.top()) * SIDE / area.height()


def _file_of(event: QDropEvent) -> str:
    """The one file that is dragged, or nothing: a project is opened by the window."""
    urls = event.mimeData().urls()
    path = urls[0].toLocalFile() if len(urls) == 1 else ""
    return "" if path.lower().endswith(SUFFIX) else path
