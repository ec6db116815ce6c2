"""Rooms for more than fits: panels that scroll up and down, rows that scroll across, pages in a window too small."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QStackedWidget, QStyle, QVBoxLayout, QWidget

from cnnstudio.app.theme import Space

LEAST_HEIGHT = 80


class UprightColumn(QVBoxLayout):
    """Of what scrolls up and down: what becomes higher is never squeezed, not even until the area has heard of it.

    What is shown is laid out at once in the height that the content has; the scroll area makes the content higher
    later, when the event loop comes to it, and what was squeezed meanwhile may have been painted.
    """

    def setGeometry(self, room: QRect) -> None:
        width = room.width()
        needed = self.heightForWidth(width) if self.hasHeightForWidth() else self.minimumSize().height()
        super().setGeometry(QRect(room.topLeft(), QSize(width, max(needed, room.height()))))


class UprightScroll(QScrollArea):
    """Scrolls what is in it up and down only; it has no frame, takes no focus, and brings into sight what gets it."""

    def __init__(self, content: QWidget) -> None:
        super().__init__()
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._follow)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(content)

    def _follow(self, _before: QWidget | None, focused: QWidget | None) -> None:
        """Qt does so for the Tab key alone. What the mouse presses stays where it is."""
        if focused is not None and self.isAncestorOf(focused) and not QApplication.mouseButtons():
            self.settle()
            self.ensureWidgetVisible(focused)

    def settle(self) -> None:
        """Give the content the height it needs now: only then it is known how far there is to scroll."""
        content = self.widget()
        for widget in (*reversed(content.findChildren(QWidget)), content, self.viewport(), self):  # from the inmost
            QApplication.sendPostedEvents(widget, QEvent.Type.LayoutRequest)


class PanelScroll(UprightScroll):
    """Is never narrower than what is in it, nor than `least`."""

    def __init__(self, content: QWidget, name: str, least: int = 0) -> None:
        super().__init__(content)
        self._least = least
        self.setObjectName(name)

    def minimumSizeHint(self) -> QSize:
        bar = self.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent)
        return QSize(max(self._least, self.widget().minimumSizeHint().width() + bar), LEAST_HEIGHT)

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.LayoutRequest:
            self.updateGeometry()  # the content needs another width
        return super().event(event)


class ColumnScroll(UprightScroll):
    """Put the parts into `column`, in which the room for the bar is always kept; `resized` comes with another room."""

    resized = Signal()

    def __init__(self, margin: int = Space.M, spacing: int = Space.S) -> None:
        content = QWidget()
        super().__init__(content)
        self.bar_width = self.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent)
        right = max(0, margin - self.bar_width)
        self.margins = margin + right
        """What the margins take of the width, beside the bar."""
        self.column = UprightColumn(content)
        self.column.setContentsMargins(margin, 0, right, margin)
        self.column.setSpacing(spacing)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        for ground in (self.viewport(), content):
            ground.setAutoFillBackground(False)

    @property
    def room(self) -> int:
        """The width that the parts have."""
        return self.viewport().width() - self.margins

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.resized.emit()


class RowScroll(QScrollArea):
    """Scrolls from side to side only, and is as high as what is in it."""

    def __init__(self, content: QWidget) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(content)
        self._fit()

    def event(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Resize):
            self._fit()
        return super().event(event)

    def _fit(self) -> None:
        """Give the bar a height of its own where there is one."""
        scrolls = self.widget().minimumSizeHint().width() > self.width()
        bar = self.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent) if scrolls else 0
        self.setFixedHeight(self.widget().sizeHint().expandedTo(self.widget().minimumSize()).height() + bar)


class Pages(QStackedWidget):
    """One page at a time, and as large as that one needs."""

    def __init__(self) -> None:
        super().__init__()
        self.currentChanged.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        return self.currentWidget().sizeHint() if self.count() else QSize()

    def minimumSizeHint(self) -> QSize:
        if not self.count():
            return QSize()
        page = self.currentWidget()
        return page.minimumSizeHint().expandedTo(page.minimumSize())


class Room(QScrollArea):
    """Shows pages in whatever room there is; where that is too little, they scroll."""

    def __init__(self, pages: Pages) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(pages)
