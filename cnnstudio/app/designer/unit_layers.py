"""The layers below a unit, a line each: its colour on the picture, the layer's name, how many cells the unit reads."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from cnnstudio.app import i18n
from cnnstudio.app.designer import unit_words as words
from cnnstudio.app.designer.unit_picture import Sight, box_line
from cnnstudio.app.theme import Radius, Space, Theme, Type, Weight

Key = Qt.Key
LINE, SWATCH = 20, 12
"""The height of a line and the side of its colour, in pixels at 100 %."""
LEAST_WIDTH = 160


class UnitLayers(QWidget):
    """Painted whole. The line under the mouse, or the one chosen with the arrow keys, lights its box."""

    lit = Signal(object)
    """The number of a box of the sight, or None."""

    def __init__(self, theme: Theme, most: int | None = None) -> None:
        super().__init__()
        self._theme, self._most = theme, most
        self._sight: Sight | None = None
        self._shares: Sequence[float] = ()
        self._chosen: int | None = None
        self.setObjectName("unitLayers")
        self.setAccessibleName(self.tr("Layers below the unit"))
        self.setToolTip(self.tr("Point at a layer, or choose one with ↑ and ↓, to see what the unit reads of it"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._font, self._strong = theme.font(Type.SMALL), theme.font(Type.SMALL, Weight.SEMIBOLD)
        self._metrics = QFontMetricsF(self._strong)
        theme.changed.connect(self.update)

    @property
    def texts(self) -> list[str]:
        """What the lines say."""
        return [] if self._sight is None else [f"{name}  {size}" for name, size in map(self._line, self._shown)]

    @property
    def _shown(self) -> list[int]:
        """The boxes that have a line: all, or the unit's neighbours and those next to the image."""
        if self._sight is None:
            return []
        numbers = list(range(1, len(self._sight.boxes)))
        if self._most is None or len(numbers) <= self._most:
            return numbers
        return numbers[: self._most - 1]

    @property
    def _left_out(self) -> int:
        return 0 if self._sight is None else max(0, len(self._sight.boxes) - 1 - len(self._shown))

    def area_of(self, number: int) -> QRectF:
        """Where the line of a box lies."""
        return self._area(self._shown.index(number))

    def show_sight(self, sight: Sight, shares: Sequence[float] = ()) -> None:
        """Show a sight's layers; `shares` are those of the effective field in the sight's boxes, where known."""
        if self._sight is None or sight.boxes != self._sight.boxes:
            self._chosen = None if self._sight is None or len(sight.boxes) != len(self._sight.boxes) else self._chosen
        self._sight, self._shares = sight, shares
        number = self._chosen if self._chosen is not None else sight.lit
        said = words.box_sentence(sight.boxes[number]) if number is not None and number < len(sight.boxes) else ""
        self.setAccessibleDescription(said)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        lines = len(self._shown) + bool(self._left_out)
        return QSize(self._theme.px(LEAST_WIDTH), lines * self._theme.px(LINE))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def _line(self, number: int) -> tuple[str, str]:
        """The layers' names, and how many cells; with the share of the effective field where it is known."""
        assert self._sight is not None
        box = self._sight.boxes[number]
        size = i18n.times(*box.size) if box.columns is not None else i18n.count(box.size[0])
        if number < len(self._shares) and box.edges is not None:
            size = f"{size}   {i18n.percent(self._shares[number], 0)}"
        return words.box_name(box), size

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for line, number in enumerate(self._shown):
            self._draw_line(painter, self._area(line), number)
        if self._left_out:
            painter.setFont(self._font)
            painter.setPen(self._theme.color("text3"))
            said = self.tr("{number} more below: Enlarge shows all").format(number=i18n.count(self._left_out))
            painter.drawText(self._area(len(self._shown)), Qt.AlignmentFlag.AlignVCenter, said)

    def _area(self, line: int) -> QRectF:
        height = self._theme.px(LINE)
        return QRectF(0, line * height, self.width(), height)

    def _draw_line(self, painter: QPainter, area: QRectF, number: int) -> None:
        theme, sight = self._theme, self._sight
        assert sight is not None
        lit, box = number == sight.lit, sight.boxes[number]
        if lit:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("hover"))
            painter.drawRoundedRect(area, Radius.TILE, Radius.TILE)
        side = theme.px(SWATCH)
        swatch = QRectF(Space.XS, area.center().y() - side / 2, side, side)
        color, dashes = box_line(theme, number)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if box.edges is not None:
            painter.setPen(QPen(color, 2, dashes))
            painter.drawRect(swatch.adjusted(1, 1, -1, -1))
        name, size = self._line(number)
        right = area.adjusted(swatch.right() + Space.S, 0, -Space.XS, 0)
        painter.setFont(self._strong)
        painter.setPen(theme.color("text"))
        painter.drawText(right, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, size)
        room = right.width() - self._metrics.horizontalAdvance(size) - Space.S
        painter.setFont(self._font)
        painter.setPen(theme.color("text" if lit else "text2"))
        name = QFontMetricsF(self._font).elidedText(name, Qt.TextElideMode.ElideRight, room)
        painter.drawText(right, Qt.AlignmentFlag.AlignVCenter, name)
        if lit and self.hasFocus():
            painter.setPen(QPen(theme.accent, 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), Radius.TILE, Radius.TILE)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Whoever comes by keyboard begins at the first line."""
        super().focusInEvent(event)
        if self._shown and event.reason() is not Qt.FocusReason.MouseFocusReason:
            self._choose(self._chosen if self._chosen in self._shown else self._shown[0])

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._choose(None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        shown = self._shown
        step = {Key.Key_Up: -1, Key.Key_Down: 1, Key.Key_Home: -len(shown), Key.Key_End: len(shown)}
        if Key(event.key()) not in step or not shown:
            super().keyPressEvent(event)
            return
        place = shown.index(self._chosen) if self._chosen in shown else 0
        self._choose(shown[min(max(place + step[Key(event.key())], 0), len(shown) - 1)])

    def _choose(self, number: int | None) -> None:
        self._chosen = number
        self.lit.emit(number)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        line = int(event.position().y() // self._theme.px(LINE))
        self.lit.emit(self._shown[line] if 0 <= line < len(self._shown) else self._chosen)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.lit.emit(self._chosen)
