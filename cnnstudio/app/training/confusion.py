"""The confusion matrix: how often each class was read as each other one."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from cnnstudio.app.i18n import count
from cnnstudio.app.theme import Radius, Theme, Type, Weight, contrast, mixed
from cnnstudio.app.training.class_names import ClassNames

GAP = 2
STRONGEST = 0.75
DIAGONAL = 0.2
LEAST_TEXT = 6

Counts = tuple[tuple[int, ...], ...]


class ConfusionMatrix(QWidget):
    """Rows are true classes, columns what they were read as. The right ones have one tint, wrong ones get deeper with
    their number. The arrow keys go from cell to cell, and `described` says what the cell at hand means.
    """

    described = Signal(str)
    chosen = Signal(int, int)
    """A person wants to see the images of a cell: row, column"""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._names = theme, ClassNames(theme)
        self._counts: Counts = ()
        self._classes: tuple[str, ...] = ()
        self._cell: tuple[int, int] | None = None
        self._picked: tuple[int, int] | None = None
        self._font = theme.font(Type.CAPTION)
        self.setObjectName("confusionMatrix")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(self.tr("Confusion matrix"))
        theme.changed.connect(self.update)

    @property
    def counts(self) -> Counts:
        """The numbers shown: a row for each true class."""
        return self._counts

    def show_counts(self, counts: Counts, classes: tuple[str, ...], picked: tuple[int, int] | None = None) -> None:
        """Show other numbers; the cell whose images are shown is outlined. The cell at hand stays."""
        if len(counts) != len(self._counts):
            self._cell = None
        self._counts, self._classes, self._picked = counts, classes, picked
        self._names.show(classes)
        self.setToolTip(self._names.shortened(self.width()))
        right = sum(row[index] for index, row in enumerate(counts))
        total = sum(map(sum, counts))
        self.setAccessibleDescription(
            self.tr("{right} of {total} right. The arrow keys read the cells.").format(
                right=count(right), total=count(total)
            )
        )
        self.updateGeometry()
        self.update()

    def cell_text(self, row: int, column: int) -> str:
        """The number as it stands in a cell."""
        return count(self._counts[row][column]).replace(",", "")

    def describe(self, row: int, column: int) -> str:
        """A cell in words."""
        number, true, read = count(self._counts[row][column]), self._classes[row], self._classes[column]
        if row == column:
            return self.tr("{number} of class {true} read right").format(number=number, true=true)
        return self.tr("{number} of class {true} read as {read}").format(number=number, true=true, read=read)

    def sizeHint(self) -> QSize:
        return QSize(300, self.heightForWidth(300))

    def heightForWidth(self, width: int) -> int:
        """The cells are squares."""
        left, top = self._names.margins(width)
        return round(width - left + top)

    def hasHeightForWidth(self) -> bool:
        return True

    def resizeEvent(self, _event: QResizeEvent) -> None:
        self.setToolTip(self._names.shortened(self.width()))

    def paintEvent(self, _event: QPaintEvent) -> None:
        if not self._counts:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._fit_font()
        self._names.draw(painter, *self._names.margins(self.width()), self._side())
        for row in range(len(self._counts)):
            for column in range(len(self._counts)):
                self._draw_cell(painter, row, column)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        cell = self._cell_at(event.position())
        if event.button() == Qt.MouseButton.LeftButton and cell is not None:
            self._choose(cell)
            self.chosen.emit(*cell)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._cell is not None and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.chosen.emit(*self._cell)
            return
        moves = {
            Qt.Key.Key_Left: (0, -1),
            Qt.Key.Key_Right: (0, 1),
            Qt.Key.Key_Up: (-1, 0),
            Qt.Key.Key_Down: (1, 0),
        }
        move = moves.get(Qt.Key(event.key()))
        if move is None or not self._counts:
            super().keyPressEvent(event)
            return
        row, column = self._cell or (0, 0)
        last = len(self._counts) - 1
        if self._cell is not None:
            row, column = min(max(row + move[0], 0), last), min(max(column + move[1], 0), last)
        self._choose((row, column))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._choose(self._cell_at(event.position()))

    def leaveEvent(self, event: object) -> None:
        if not self.hasFocus():
            self._choose(None)

    def _choose(self, cell: tuple[int, int] | None) -> None:
        if cell != self._cell:
            self._cell = cell
            words = self.describe(*cell) if cell else ""
            if cell:
                self.setAccessibleDescription(words)
            self.described.emit(words)
            self.update()

    def _side(self) -> float:
        left, top = self._names.margins(self.width())
        return max(1.0, min(self.width() - left, self.height() - top) / max(1, len(self._counts)))

    def _cell_at(self, at: QPointF) -> tuple[int, int] | None:
        side, (left, top) = self._side(), self._names.margins(self.width())
        row, column = int((at.y() - top) // side), int((at.x() - left) // side)
        number = len(self._counts)
        return (row, column) if 0 <= row < number and 0 <= column < number else None

    def _area(self, row: int, column: int) -> QRectF:
        side, (left, top) = self._side(), self._names.margins(self.width())
        return QRectF(left + column * side, top + row * side, side - GAP, side - GAP)

    def _draw_cell(self, painter: QPainter, row: int, column: int) -> None:
        theme, number, area = self._theme, self._counts[row][column], self._area(row, column)
        ground = self._ground(row, column)
        pen = QPen(Qt.PenStyle.NoPen)
        if (row, column) == self._picked:
            pen = QPen(theme.accent, 2)
        elif (row, column) == self._cell:
            pen = QPen(theme.color("text"), 1.5)
        painter.setPen(pen)
        painter.setBrush(ground)
        painter.drawRoundedRect(area, Radius.TILE - 1, Radius.TILE - 1)
        inks = (theme.color("text"), theme.color("surface"))
        ink = max(inks, key=lambda ink: contrast(ink, ground)) if number else theme.color("text3")
        painter.setPen(ink)
        if self._font.pixelSize() >= LEAST_TEXT:
            painter.setFont(self._font)
            painter.drawText(area, Qt.AlignmentFlag.AlignCenter, self.cell_text(row, column))

    def _fit_font(self) -> None:
        """The size at which the longest number has room in its cell."""
        font = self._theme.font(Type.CAPTION, Weight.MEDIUM)
        numbers = (self.cell_text(row, column) for row, line in enumerate(self._counts) for column in range(len(line)))
        longest = "0" * max(map(len, numbers))
        room, wide = self._side() - GAP - 1, QFontMetricsF(font).horizontalAdvance(longest)
        font.setPixelSize(max(1, int(font.pixelSize() * min(1.0, room / wide))))
        self._font = font

    def _ground(self, row: int, column: int) -> QColor:
        theme, number = self._theme, self._counts[row][column]
        if row == column:
            return mixed(theme.color("panel"), theme.family("pooling"), DIAGONAL)
        if not number:
            return mixed(theme.color("panel"), theme.color("hairline"), 0.5)
        most = max(
            value for line, values in enumerate(self._counts) for place, value in enumerate(values) if line != place
        )
        return mixed(theme.color("panel"), theme.family("dense"), 0.12 + (STRONGEST - 0.12) * number / most)
