"""What stands where there is nothing yet: what will be here, and what to do first."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from cnnstudio.app.icons import Icons
from cnnstudio.app.theme import Space, Theme, Type, Weight
from cnnstudio.app.widgets.panel import label

ICON = 32
LEAST_WIDTH, MOST_WIDTH = 240, 440


class EmptyState(QWidget):
    """An icon, a title, a sentence, and buttons that do the first step."""

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        icon: str,
        title: str,
        sentence: str,
        *,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__()
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(Space.S)
        self._buttons.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.title = label(theme, title, Type.TITLE, Weight.SEMIBOLD)
        self.sentence = label(theme, sentence, Type.SMALL, role="text2")
        column = QVBoxLayout(self)
        column.setSpacing(Space.S)
        column.addStretch(2)
        column.addWidget(_Picture(theme, icons, icon), 0, Qt.AlignmentFlag.AlignHCenter)
        for text in (self.title, self.sentence):
            text.setWordWrap(True)
            text.setMinimumWidth(theme.px(LEAST_WIDTH))
            text.setMaximumWidth(theme.px(MOST_WIDTH))
            text.setAlignment(Qt.AlignmentFlag.AlignCenter)
            # Centred by stretches: an aligned item would not get the height that its lines need.
            row = QHBoxLayout()
            row.addStretch(1)
            row.addWidget(text, 1000)
            row.addStretch(1)
            column.addLayout(row)
        column.addLayout(self._buttons)
        column.addStretch(3)

    def add_button(self, text: str, name: str) -> QPushButton:
        """A button under the sentence."""
        button = QPushButton(text)
        button.setObjectName(name)
        self._buttons.addWidget(button)
        return button


class _Picture(QWidget):
    def __init__(self, theme: Theme, icons: Icons, name: str) -> None:
        super().__init__()
        self._theme, self._icons, self._name = theme, icons, name
        self.setFixedSize(QSize(ICON, ICON))
        theme.changed.connect(self.update)

    def paintEvent(self, _event: QPaintEvent) -> None:
        self._icons.paint(QPainter(self), self._name, QRectF(self.rect()), self._theme.color("text3"))
