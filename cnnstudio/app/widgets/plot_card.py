"""A card: a surface with round corners and a hairline around it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
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
    """Names the curves of a plot: a sample of the line, then the word. A ringed line has markers, others are dashed."""

    def __init__(self, theme: Theme, entries: list[tuple[str, bool]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._entries = theme, entries
        self._font = theme.font(Type.CAPTION)
        self.setAccessibleName(", ".join(text for text, _ringed in entries))
        # Where there is little room the legend is the first to be cut.
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self._font)
        words = sum(metrics.horizontalAdvance(text) for text, _ringed in self._entries)
        around = (SAMPLE + Space.XS) * len(self._entries) + Space.M * (len(self._entries) - 1)
        return QSize(words + around + 2, max(metrics.height(), 12))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._font)
        left, middle = 0, self.height() / 2
        for text, ringed in self._entries:
            width = QFontMetrics(self._font).horizontalAdvance(text) + 2
            if left + SAMPLE + Space.XS + width > self.width():
                return  # no half words
            self._draw_sample(painter, left, middle, ringed)
            left += SAMPLE + Space.XS
            painter.setPen(self._theme.color("text2"))
            painter.drawText(QRectF(left, 0, width, self.height()), Qt.AlignmentFlag.AlignVCenter, text)
            left += width + Space.M - 2

    def _draw_sample(self, painter: QPainter, left: int, middle: float, ringed: bool) -> None:
        color, style = self._theme.run(0)
        pen = QPen(color, 2 if ringed else 1.3, style if ringed else Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.drawLine(left, round(middle), left + SAMPLE - Space.XS, round(middle))
        if ringed:
            painter.setPen(QPen(color, 1.5))
            painter.setBrush(self._theme.color("surface"))
            painter.drawEllipse(QRectF(left + (SAMPLE - Space.XS) / 2 - 3, round(middle) - 3, 6, 6))
