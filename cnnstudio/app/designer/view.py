"""The scroll area that the sheet lies in."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from cnnstudio.app.designer.sheet import Sheet

AROUND = 24
"""Room that scrolling leaves above and below a card."""


class View(QScrollArea):
    """Scrolls over the sheet, which fills it and is as high as its cards need, at once after every edit."""

    def __init__(self, sheet: Sheet) -> None:
        super().__init__()
        self._sheet = sheet
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(sheet)

    def fit(self) -> None:
        """Give the sheet its size."""
        self._sheet.resize(self._sheet.size_in(self.viewport().size()))

    def reveal(self, card: QWidget) -> None:
        """Scroll up or down until a card is in sight, its upper end at least."""
        bar, room = self.verticalScrollBar(), self.viewport().height()
        lowest, highest = card.geometry().top() - AROUND, card.geometry().bottom() + AROUND - room
        bar.setValue(min(max(bar.value(), highest), lowest))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()
