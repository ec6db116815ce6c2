"""Shows where the keyboard is on areas that scroll: what lies in them covers whatever they would draw themselves."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from cnnstudio.app.theme import Radius, Theme

SHOWS = (QEvent.Type.FocusIn, QEvent.Type.FocusOut, QEvent.Type.Resize, QEvent.Type.Show)


class FocusFrame(QWidget):
    """Lies over the inner edge of `area` while that has the focus; the mouse goes through it."""

    def __init__(self, theme: Theme, area: QWidget) -> None:
        super().__init__(area)
        self._theme, self._area = theme, area
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()
        area.installEventFilter(self)
        theme.changed.connect(self.update)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._area and event.type() in SHOWS:
            self.setGeometry(self._area.rect())
            self.setVisible(self._area.hasFocus())
            self.raise_()
        return False

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.accent, 2))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), Radius.TILE, Radius.TILE)
