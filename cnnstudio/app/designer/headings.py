"""The columns' headings above the canvas, which stay where the cards scroll."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from cnnstudio.app.designer import paint
from cnnstudio.app.designer.fonts import Faces
from cnnstudio.app.theme import Theme

HEIGHT = 32


class Headings(QWidget):
    """Layer, parameters, kept memory and receptive field, over their columns; `left` says where cards begin."""

    def __init__(self, theme: Theme, faces: Faces, width: int, left: Callable[[], int], parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._faces, self._card_width, self._left = theme, faces, width, left
        self.setFixedHeight(theme.px(HEIGHT))
        self.setObjectName("headings")
        self._selected = ""
        theme.changed.connect(self.update)

    def show_selected(self, words: str) -> None:
        """Say over the first column how many layers are selected; its heading for an empty text."""
        if words != self._selected:
            self._selected = words
            self.setAccessibleName(words)
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        theme, face, height = self._theme, self._faces.caption, self.height()
        painter.fillRect(event.rect(), theme.color("canvas"))
        painter.fillRect(0, height - 1, self.width(), 1, theme.color("hairline"))
        left = self._left()
        columns = paint.Columns.of(self._card_width, theme.px(100) / 100)
        color = theme.color("text2")
        for text, begin, end, right in (
            (self._selected or self.tr("Layer"), columns.tile, columns.name + 100, False),
            (self.tr("Parameters"), columns.name + 100, columns.parameters_right, True),
            (self.tr("Kept / image"), columns.kept, columns.kept + 100, False),
            (self.tr("Receptive field"), columns.kept + columns.bar, columns.field_right, True),
        ):
            area = QRectF(left + begin, 0, end - begin, height - 1)
            paint.text(painter, face, color, area, text, right=right)
