"""The card of a ready architecture: what it is, what it costs, and a button that begins with it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from cnnstudio.app import i18n
from cnnstudio.app.architecture_words import about
from cnnstudio.app.designer.architecture_picture import ArchitecturePicture
from cnnstudio.app.theme import Radius, Space, Theme, Type, Weight
from cnnstudio.app.widgets import label
from cnnstudio.network import Layer, architectures
from cnnstudio.network.architectures import Architecture

PADDING = 10


class ArchitectureCard(QWidget):
    """Enter, a double click or its button begins with the network; the arrow keys go on to the next card."""

    used = Signal()
    """A person wants to begin with this network."""
    moved_on = Signal(int)
    """An arrow key asks for the card so many places further down."""

    def __init__(self, theme: Theme, architecture: Architecture) -> None:
        super().__init__()
        self._theme, self.architecture = theme, architecture
        self.found = True
        analysis = architectures.figures(architecture.key)
        layers = sum(1 for row in analysis.rows if isinstance(row.node, Layer))
        self._size = self.tr("{input}, {count} layers").format(
            input=i18n.shape(architecture.input_shape), count=i18n.count(layers)
        )
        self._parameters = self.tr("{count} parameters").format(count=i18n.count(analysis.parameters))
        self._summary = i18n.text(architecture.summary)
        self.setObjectName(f"architecture:{architecture.key}")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        said = (architecture.title, str(architecture.year), self._size, self._parameters)
        self.setAccessibleName(", ".join(said))
        self.setAccessibleDescription(self._summary)
        self.setToolTip(about(architecture))
        self._build(ArchitecturePicture(theme, analysis))
        theme.changed.connect(self.update)

    def matches(self, wanted: str) -> bool:
        """Whether a search finds it: every word in its name, year, paper or sentence."""
        ready = self.architecture
        text = f"{ready.key} {ready.title} {ready.year} {ready.paper} {self._summary}".casefold()
        return all(word in text for word in wanted.casefold().split())

    def _build(self, picture: QWidget) -> None:
        theme, ready = self._theme, self.architecture
        self._use = _NarrowButton(self.tr("Use"))
        self._use.setObjectName(f"use:{ready.key}")
        self._use.setAccessibleName(self.tr("Begin with {network}").format(network=ready.title))
        self._use.setToolTip(self.tr("Begin with this network (Enter)"))
        self._use.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # Enter on the card does the same
        self._use.clicked.connect(self.used)
        summary = label(theme, self._summary, Type.CAPTION, role="text2")
        title = label(theme, ready.title, Type.BASE, Weight.SEMIBOLD)
        size = label(theme, self._size, Type.CAPTION, role="text2")
        parameters = label(theme, self._parameters, Type.CAPTION, role="text2")
        for text in (summary, title, size, parameters):
            text.setWordWrap(True)
        parameters.setAlignment(Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(PADDING, PADDING - 2, PADDING, PADDING)
        column.setSpacing(Space.S)
        column.addLayout(_row(title, label(theme, str(ready.year), Type.CAPTION, role="text3")))
        column.addWidget(picture)
        column.addWidget(summary)
        figures = QVBoxLayout()
        figures.setSpacing(0)
        figures.addWidget(size)
        figures.addLayout(_row(parameters, self._use))
        column.addLayout(figures)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.used.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.moved_on.emit(-1 if key == Qt.Key.Key_Up else 1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.used.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme = self._theme
        pen = QPen(theme.color("control_border" if self.underMouse() else "hairline"), 1)
        if self.hasFocus():
            pen = QPen(theme.accent, 2)
        inset = pen.widthF() / 2
        painter.setPen(pen)
        painter.setBrush(theme.color("surface"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), Radius.CARD, Radius.CARD)


class _NarrowButton(QPushButton):
    """As wide as its word, where Qt has a least width: the figures beside it need the room."""

    def sizeHint(self) -> QSize:
        return QSize(self.fontMetrics().horizontalAdvance(self.text()) + 2 * PADDING, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()


def _row(left: QWidget, right: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.addWidget(left, 1)
    row.addWidget(right, 0, Qt.AlignmentFlag.AlignBottom)
    return row
