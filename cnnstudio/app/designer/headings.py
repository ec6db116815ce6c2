"""The columns' headings above the canvas, which stay where the cards scroll."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from cnnstudio.app.designer import paint
from cnnstudio.app.designer.fonts import Faces
from cnnstudio.app.theme import Theme

HEIGHT = 32
WIDE = 100
"""Room for a heading that begins where its column does."""
BEYOND_BAR = 14
"""How far the heading of the kept memory may be wider than its bar."""


class Headings(QWidget):
    """Layer, parameters, kept memory and receptive field over their columns; `width` and `left` say where cards are."""

    def __init__(
        self, theme: Theme, faces: Faces, width: Callable[[], int], left: Callable[[], int], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._theme, self._faces, self._card_width, self._left = theme, faces, width, left
        self.setObjectName("headings")
        self._selected = ""
        self.refresh()
        theme.changed.connect(self.update)

    def refresh(self) -> None:
        """Take the size that the paper has now."""
        self.setFixedHeight(self._faces.px(HEIGHT))
        self.update()

    def show_selected(self, words: str) -> None:
        """Say over the first column how many layers are selected; its heading for an empty text."""
        if words != self._selected:
            self._selected = words
            self.setAccessibleName(words)
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        theme, height = self._theme, self.height()
        painter.fillRect(event.rect(), theme.color("canvas"))
        painter.fillRect(0, height - 1, self.width(), 1, theme.color("hairline"))
        left = self._left()
        columns = paint.Columns.of(self._card_width(), self._faces.scale)
        wide = self._faces.px(WIDE)
        between = columns.kept + columns.bar + self._faces.px(BEYOND_BAR)
        for text, begin, end, right in (
            (self._selected or self.tr("Layer"), columns.tile, columns.name + wide, False),
            (self.tr("Parameters"), columns.name + wide, columns.parameters_right, True),
            (self.tr("Kept / image"), columns.kept, between, False),
            (self.tr("Receptive field"), between, columns.field_right, True),
        ):
            area = QRectF(left + begin, 0, end - begin, height - 1)
            self._write(painter, area, text, right=right)

    def _write(self, painter: QPainter, area: QRectF, text: str, *, right: bool) -> None:
        """Write a heading in one line, or in two where it is long."""
        side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        painter.setFont(self._faces.caption.font)
        painter.setPen(self._theme.color("text2"))
        painter.drawText(area, side | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap, text)
