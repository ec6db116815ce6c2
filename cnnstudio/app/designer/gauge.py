"""One gauge: a caption, a value, and a line that explains it. Some lead to the layer they speak of."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from cnnstudio.app.designer import paint
from cnnstudio.app.designer.fonts import Face
from cnnstudio.app.theme import Radius, Space, Theme, Type, Weight

HEIGHT, LEAST = 92, 168
LINE, LINE_OF_TWO, LEADING = 58, 54, 15
"""Where the explanation stands that has one line, or two, and how high a line is."""
SLACK = 3
"""A line's width is known to the pixel only: with less to spare it may be elided."""


class Gauge(QAbstractButton):
    """Paints itself; where `leads` it can be pressed."""

    def __init__(self, theme: Theme, name: str, caption: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._caption = theme, caption
        self._captions = Face(theme.font(Type.CAPTION))
        self._values = Face(theme.font(Type.VALUE, Weight.SEMIBOLD))
        self._value = self._after = self._line = ""
        self._leads = False
        self.setObjectName(f"gauge:{name}")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        theme.changed.connect(self.update)

    @property
    def text_shown(self) -> str:
        """Value and explanation."""
        return " ".join(part for part in (self._value, self._after, self._line) if part)

    def show_value(self, value: str, line: str, *, after: str = "", leads: str = "") -> None:
        """Show a value, what stands small behind it, and the line below; `leads` says what pressing does."""
        self._value, self._after, self._line = value, after, line
        self._leads = bool(leads)
        self.setToolTip(leads)
        self.setAccessibleName(f"{self._caption}: {self.text_shown}")
        self.setAccessibleDescription(leads)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus if leads else Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor if leads else Qt.CursorShape.ArrowCursor)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        value = self._values.width(self._value) + (self._captions.width(self._after) + 5 if self._after else 0)
        width = max(value, self._captions.width(self._caption), self._captions.width(self._line))
        return QSize(max(width + 2 * Space.L, self._theme.px(LEAST)), self._theme.px(HEIGHT))

    def minimumSizeHint(self) -> QSize:
        value = self._values.width(self._value) + (self._captions.width(self._after) + 5 if self._after else 0)
        halves = (self._captions.width(half) for half in _halves(self._captions, self._line))
        width = max(value, self._captions.width(self._caption), *halves)
        return QSize(width + Space.M + Space.S, self._theme.px(HEIGHT))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme, px = self._theme, self._theme.px
        if self._leads and (self.underMouse() or self.hasFocus()):
            painter.setPen(QPen(theme.accent, 2) if self.hasFocus() else Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("hover"))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(5, 7, -5, -7), Radius.CARD, Radius.CARD)
        left = Space.L if self.width() >= self.sizeHint().width() else Space.M
        width = self.width() - left - 4
        caption = QRectF(left, px(13), width, px(16))
        paint.text(painter, self._captions, theme.color("text2"), caption, self._caption)
        value = QRectF(left, px(31), width, px(24))
        used = paint.text(painter, self._values, theme.color("text"), value, self._value)
        after = value.adjusted(used + 5, 3, 0, 0)
        paint.text(painter, self._captions, theme.color("text2"), after, self._after)
        self._draw_line(painter, left, width)

    def _draw_line(self, painter: QPainter, left: int, width: int) -> None:
        """The explanation: where it is too long for one line, on two."""
        px, color = self._theme.px, self._theme.color("text2")
        lines = (
            [self._line] if self._captions.width(self._line) + SLACK <= width else _halves(self._captions, self._line)
        )
        first = px(LINE) if len(lines) == 1 else px(LINE_OF_TWO)
        for number, text in enumerate(lines):
            area = QRectF(left, first + number * px(LEADING), width, px(LEADING))
            paint.text(painter, self._captions, color, area, text)


def _halves(face: Face, line: str) -> list[str]:
    """A line in two, broken at the space that leaves the longer one shortest; whole where it has no space."""
    words = line.split(" ")
    breaks = [(" ".join(words[:place]), " ".join(words[place:])) for place in range(1, len(words))]
    return list(min(breaks, key=lambda pair: max(map(face.width, pair)), default=(line,)))
