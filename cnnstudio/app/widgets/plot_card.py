"""A card: a surface with round corners and a hairline around it."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from cnnstudio.app.theme import Radius, Space, Theme, Type, Weight
from cnnstudio.app.widgets.panel import label

SAMPLE = 24
HEAD = 28


class Card(QWidget):
    """A title row over whatever is added to `body`."""

    def __init__(self, theme: Theme, title: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(Space.L, Space.M, Space.L, Space.M)
        self.body.setSpacing(Space.S)
        self.head = QHBoxLayout()
        self.head.setSpacing(Space.M)
        self.head.addStrut(theme.px(HEAD))
        if title:
            self.title = label(theme, title, Type.BASE, Weight.SEMIBOLD)
            self.head.addWidget(self.title)
            self.head.addStretch(1)
            self.body.addLayout(self.head)
            self.setAccessibleName(title)
        theme.changed.connect(self.update)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.color("hairline"), 1))
        painter.setBrush(self._theme.color("surface"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), Radius.CARD, Radius.CARD)


class Legend(QWidget):
    """Names the curves of a plot: a sample of the line, then the word. A ringed line has markers, others are dashed.

    The entries stand side by side; where that is too wide, below each other.
    """

    def __init__(self, theme: Theme, entries: list[tuple[str, bool]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._entries = theme, entries
        self._font = theme.font(Type.CAPTION)
        self.setAccessibleName(", ".join(text for text, _ringed in entries))
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """All side by side, in the height of all below each other."""
        widths = self._widths()
        return QSize(sum(widths) + Space.M * (len(widths) - 1), self.minimumSizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """All below each other."""
        return QSize(max(self._widths()), len(self._entries) * QFontMetrics(self._font).height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._font)
        beside = self.width() >= self.sizeHint().width()
        left, top, height = 0.0, 0.0, self.height() / (1 if beside else len(self._entries))
        for (text, ringed), width in zip(self._entries, self._widths(), strict=True):
            self._draw_sample(painter, left, top + height / 2, ringed)
            painter.setPen(self._theme.color("text2"))
            words = QRectF(left + SAMPLE + Space.XS, top, width, height)
            painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, text)
            left, top = (left + width + Space.M, top) if beside else (left, top + height)

    def _widths(self) -> list[int]:
        """The width of each entry, its sample included."""
        metrics = QFontMetrics(self._font)
        return [SAMPLE + Space.XS + metrics.horizontalAdvance(text) + 2 for text, _ringed in self._entries]

    def _draw_sample(self, painter: QPainter, left: float, middle: float, ringed: bool) -> None:
        color, style = self._theme.run(0)
        pen = QPen(color, 2 if ringed else 1.3, style if ringed else Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.drawLine(QPointF(left, round(middle)), QPointF(left + SAMPLE - Space.XS, round(middle)))
        if ringed:
            painter.setPen(QPen(color, 1.5))
            painter.setBrush(self._theme.color("surface"))
            painter.drawEllipse(QRectF(left + (SAMPLE - Space.XS) / 2 - 3, round(middle) - 3, 6, 6))
