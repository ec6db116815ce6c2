"""The palette's search field, with the key that leads to it at its right end."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLineEdit

from cnnstudio.app.icons import Icons
from cnnstudio.app.theme import Radius, Theme, Type

KEY = "/"
CAP, CAP_EDGE = 16, 7
"""Width and height of the key cap, and its distance from the field's edge."""


class SearchField(QLineEdit):
    """A search: Enter takes what it found, Down goes there, Esc empties it."""

    entered = Signal()
    left = Signal()

    def __init__(self, theme: Theme, icons: Icons) -> None:
        super().__init__()
        self._theme = theme
        self._cap_font = theme.font(Type.CAPTION)
        self.setObjectName("paletteSearch")
        self.setFont(theme.font(Type.SMALL))
        self.setTextMargins(0, 0, theme.px(CAP + CAP_EDGE), 0)
        self._magnifier = self.addAction(icons.icon("search", "text3"), QLineEdit.ActionPosition.LeadingPosition)
        theme.changed.connect(self.update)

    def set_purpose(self, text: str) -> None:
        """Say what is searched."""
        self.setPlaceholderText(text)
        self.setAccessibleName(text)
        self.setToolTip(f"{text} ({KEY})")
        self._magnifier.setText(text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
        elif key == Qt.Key.Key_Down:
            self.left.emit()
        elif key == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.text():
            return
        theme = self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        size, edge = theme.px(CAP), theme.px(CAP_EDGE)
        cap = QRectF(self.width() - edge - size, (self.height() - size) / 2, size, size).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(QPen(theme.color("control_border"), 1))
        painter.setBrush(theme.color("panel"))
        painter.drawRoundedRect(cap, Radius.TILE, Radius.TILE)
        painter.setPen(theme.color("text3"))
        painter.setFont(self._cap_font)
        painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, KEY)
