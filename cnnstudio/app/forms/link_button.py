"""The link between height and width."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QToolButton

from cnnstudio.app.theme import Theme


class LinkButton(QToolButton):
    """Whether height and width go together."""

    def __init__(self, theme: Theme, said: str) -> None:
        super().__init__()
        self._theme = theme
        self.setCheckable(True)
        self.setAutoRaise(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(self.tr("{setting}: keep height and width the same").format(setting=said))
        self.setToolTip(self.tr("Keep height and width the same"))
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(24, 24)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme = self._theme
        if self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("hover"))
            painter.drawRoundedRect(QRectF(self.rect()), 4, 4)
        if self.hasFocus():
            painter.setPen(QPen(theme.accent, 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 4, 4)
        self._draw_chain(painter)

    def _draw_chain(self, painter: QPainter) -> None:
        """Two links of a chain; apart where height and width go their own ways."""
        on = self.isChecked()
        pen = QPen(self._theme.accent if on else self._theme.color("text3"), 1.4)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.translate(QRectF(self.rect()).center())
        painter.rotate(-45)
        apart = 0.0 if on else 2.0
        painter.drawRoundedRect(QRectF(-7.5 - apart, -2.5, 8, 5), 2.5, 2.5)
        painter.drawRoundedRect(QRectF(-0.5 + apart, -2.5, 8, 5), 2.5, 2.5)
