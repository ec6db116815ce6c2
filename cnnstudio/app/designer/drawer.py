"""A drawer: a panel that slides over the right of an area, with a shadow at its left edge."""

from __future__ import annotations

from PySide6.QtCore import QEasingCurve, QEvent, QObject, QPointF, QRect, Qt, QVariantAnimation, Signal
from PySide6.QtGui import QLinearGradient, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QStyle, QToolButton, QVBoxLayout, QWidget

from cnnstudio.app.designer import paint
from cnnstudio.app.icons import Icons
from cnnstudio.app.theme import Space, Theme, Type, Weight
from cnnstudio.app.widgets import Panel, label

SLIDE_MS = 160
SHADOW = 24
"""How far the shadow reaches."""
BUTTON = 24


class Drawer(Panel):
    """Closed until it is opened; it stands over `parent`, at the place that it was last given."""

    close_wanted = Signal()
    """A person presses its close button."""

    def __init__(self, theme: Theme, icons: Icons, title: str, parent: QWidget) -> None:
        super().__init__(theme, edges=Qt.Edge.LeftEdge, parent=parent)
        self._place = QRect()
        self._opening = False
        self._shadow = _Shadow(theme, self)
        self._slide = QVariantAnimation(self)
        self._slide.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._slide.valueChanged.connect(self._stand)
        self._slide.finished.connect(self._arrive)
        self.setAccessibleName(title)
        close = QToolButton()
        close.setObjectName("closeDrawer")
        close.setIcon(icons.icon("close", "text2"))
        close.setAutoRaise(True)
        close.setAccessibleName(self.tr("Close"))
        close.setToolTip(self.tr("Close (Esc)"))
        close.setFixedSize(theme.px(BUTTON), theme.px(BUTTON))
        close.clicked.connect(self.close_wanted)
        top = QHBoxLayout()
        top.setContentsMargins(Space.L, Space.S, Space.S, 0)
        top.addWidget(label(theme, title, Type.CAPTION, Weight.SEMIBOLD, "text3"), 1)
        top.addWidget(close)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(1, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addLayout(top)
        self.hide()

    def hold(self, content: QWidget) -> None:
        """Take the content in."""
        self._column.addWidget(content, 1)
        content.show()

    def stand_at(self, place: QRect) -> None:
        """Give it its place; it does not slide there."""
        self._place = place
        if self._opening:
            self._slide.stop()
            self.setGeometry(place)

    def open(self, *, at_once: bool = False) -> None:
        """Slide in, or stand there at once."""
        if self._opening:
            return
        self._opening = True
        self._shadow.raise_()
        self.raise_()
        self.show()
        self._go(0.0, at_once)

    def shut(self, *, at_once: bool = False) -> None:
        """Slide out, or be gone at once."""
        if self._opening:
            self._opening = False
            self._go(1.0, at_once)

    def _go(self, end: float, at_once: bool) -> None:
        """Go to the share of its width that is out of sight."""
        start = self._slide.currentValue()
        self._slide.stop()
        self._slide.setStartValue(1.0 - end if start is None else start)
        self._slide.setEndValue(end)
        still = self.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration, None, self) == 0
        if at_once or still:
            self._slide.setDuration(0)
        else:
            self._slide.setDuration(SLIDE_MS)
        self._slide.start()

    def _stand(self, out: float) -> None:
        self.setGeometry(self._place.translated(round(out * self._place.width()), 0))

    def _arrive(self) -> None:
        if not self._opening:
            self.hide()


class _Shadow(QWidget):
    """Lies beside the drawer; the mouse goes through it."""

    def __init__(self, theme: Theme, drawer: QWidget) -> None:
        super().__init__(drawer.parentWidget())
        self._theme, self._drawer = theme, drawer
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()
        drawer.installEventFilter(self)
        theme.changed.connect(self.update)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide):
            place = self._drawer.geometry()
            self.setGeometry(place.left() - SHADOW, place.top(), SHADOW, place.height())
            self.setVisible(self._drawer.isVisible())
        return False

    def paintEvent(self, _event: QPaintEvent) -> None:
        fading = QLinearGradient(QPointF(self.width(), 0), QPointF(0, 0))
        for share in (0.0, 0.25, 0.5, 0.75, 1.0):
            opacity = self._theme.tokens.shadow_opacity * (1 - share) ** 2
            fading.setColorAt(share, paint.shade(self._theme, opacity))
        QPainter(self).fillRect(self.rect(), fading)
