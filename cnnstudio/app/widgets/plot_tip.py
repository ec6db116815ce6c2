"""The values under the pointer or at the keyboard's reading, beside the place they are of."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from cnnstudio.app.theme import Theme, Type


class Tip(QLabel):
    """Sits beside a place of its parent, within it."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._room = theme, parent
        self.setFont(theme.font(Type.CAPTION))
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setContentsMargins(6, 4, 6, 4)
        self.setAutoFillBackground(True)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def show_at(self, at: Any, text: str) -> None:
        """Show `text` beside a place, within the parent."""
        if not text:
            self.hide()
            return
        palette = self.palette()
        palette.setColor(self.backgroundRole(), self._theme.color("tip"))
        palette.setColor(self.foregroundRole(), self._theme.color("on_tip"))
        self.setPalette(palette)
        self.setText(text)
        self.adjustSize()
        room = self._room.size()
        left = at.x() + 12 if at.x() + 12 + self.width() <= room.width() else at.x() - 12 - self.width()
        self.move(max(0, left), max(0, min(at.y() - self.height() // 2, room.height() - self.height())))
        self.show()
        self.raise_()
