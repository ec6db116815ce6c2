"""A figure that changes many times a second: caption and value in one line, painted without a new layout."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from cnnstudio.app.theme import Theme, Type, Weight

GAP = 6


class Figure(QWidget):
    """`caption` and a value beside it; as wide as `widest`, so that nothing moves while the value changes."""

    def __init__(self, theme: Theme, caption: str, widest: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._caption, self._value = theme, caption, ""
        self._caption_font, self._value_font = theme.font(Type.SMALL), theme.font(Type.BASE, Weight.MEDIUM)
        self._caption_width = QFontMetrics(self._caption_font).horizontalAdvance(caption)
        self._size = QSize()
        self.set_widest(widest)
        self.setObjectName(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        theme.changed.connect(self.update)
        self.set_value("")

    @property
    def value(self) -> str:
        """The value as shown."""
        return self._value

    def set_value(self, value: str) -> None:
        """Show another value."""
        if value != self._value:
            self._value = value
            self.setAccessibleName(f"{self._caption} {value}".strip())
            self.update()

    def set_widest(self, widest: str) -> None:
        """Be as wide as this value needs."""
        value = QFontMetrics(self._value_font)
        gap = GAP if self._caption else 0
        size = QSize(self._caption_width + gap + value.horizontalAdvance(widest) + 2, value.height())
        if size != self._size:
            self._size = size
            self.updateGeometry()

    def sizeHint(self) -> QSize:
        return self._size

    def minimumSizeHint(self) -> QSize:
        return self._size

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setFont(self._caption_font)
        painter.setPen(self._theme.color("text2"))
        painter.drawText(self.rect(), middle | Qt.AlignmentFlag.AlignLeft, self._caption)
        painter.setFont(self._value_font)
        painter.setPen(self._theme.color("text"))
        start = self._caption_width + GAP if self._caption else 0
        painter.drawText(QRect(start, 0, self.width() - start, self.height()), middle, self._value)
