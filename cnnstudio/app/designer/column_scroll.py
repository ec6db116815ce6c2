"""A panel's column of parts that scrolls up and down with the keyboard; the room for the bar is always kept."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QStyle, QVBoxLayout, QWidget

from cnnstudio.app.theme import Space


class ColumnScroll(QScrollArea):
    """Put the parts into `column`; `resized` comes whenever their room is another."""

    resized = Signal()

    def __init__(self, margin: int = Space.M, spacing: int = Space.S) -> None:
        super().__init__()
        bar = self.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent)
        right = max(0, margin - bar)
        self.margins = margin + right
        """What the margins take of the width, beside the bar."""
        self.bar_width = bar
        content = QWidget()
        self.column = QVBoxLayout(content)
        self.column.setContentsMargins(margin, 0, right, margin)
        self.column.setSpacing(spacing)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(content)
        for ground in (self.viewport(), content):
            ground.setAutoFillBackground(False)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._follow)

    @property
    def room(self) -> int:
        """The width that the parts have."""
        return self.viewport().width() - self.margins

    def _follow(self, _old: QWidget | None, new: QWidget | None) -> None:
        """Keep what has the keyboard in sight, however it came there."""
        if new is not None and self.isAncestorOf(new):
            self.ensureWidgetVisible(new)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.resized.emit()
