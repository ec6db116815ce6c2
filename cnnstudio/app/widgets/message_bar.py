"""An error where it happened, in the panel or dialog that it concerns."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QToolButton, QWidget

from cnnstudio.app.icons import Icons
from cnnstudio.app.theme import Radius, Space, Theme, Type
from cnnstudio.app.widgets.panel import label

Choice = tuple[str, str, Callable[[], object]]
"""A button's object name, its text, and what it does."""


class MessageBar(QWidget):
    """One sentence with a button that takes it away (as Esc does). Hidden until there is something to say."""

    dismissed = Signal()
    """A person took the message away."""

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._icons = theme, icons
        self._role = "danger"
        self.setObjectName("messageBar")
        self.text = label(theme, size=Type.SMALL)
        self.text.setObjectName("messageText")
        self.text.setWordWrap(True)
        self.text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._close = QToolButton()
        self._close.setAutoRaise(True)
        self._close.setIcon(icons.icon("close"))
        self._close.setObjectName("messageClose")
        self._close.setAccessibleName(self.tr("Dismiss the message"))
        self._close.clicked.connect(self._dismiss)
        self._choices: list[QPushButton] = []
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.XL + Space.M, Space.XS, Space.S, Space.XS)
        row.addWidget(self.text, 1)
        row.addWidget(self._close)
        self._row = row
        theme.changed.connect(self.update)
        self.hide()

    def show_error(self, sentence: str) -> None:
        """Say what went wrong and what to do."""
        self._show(sentence, "danger")

    def show_note(self, sentence: str) -> None:
        """Say something that is not an error."""
        self._show(sentence, "accent")

    def offer(self, sentence: str, choices: Sequence[Choice], *, mistake: bool = False) -> None:
        """Say something, or what went wrong, with buttons that do something about it."""
        self._show(sentence, "danger" if mistake else "accent")
        for name, words, action in choices:
            button = QPushButton(words)
            button.setObjectName(name)
            button.clicked.connect(lambda _checked=False, action=action: action())
            self._row.insertWidget(self._row.count() - 1, button)
            self._choices.append(button)

    def clear(self) -> None:
        """Take the message away."""
        self._drop_choices()
        self.text.clear()
        self.hide()

    def _dismiss(self) -> None:
        self.clear()
        self.dismissed.emit()

    def _drop_choices(self) -> None:
        choices, self._choices = self._choices, []
        for button in choices:
            button.hide()
            button.deleteLater()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._dismiss()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(self._theme.color(self._role, 0.5))
        painter.setBrush(self._theme.color(f"{self._role}_soft"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), Radius.FIELD, Radius.FIELD)
        icon = QRectF(Space.M, (self.height() - Space.L) / 2, Space.L, Space.L)
        name = "warning" if self._role == "danger" else "info"
        self._icons.paint(painter, name, icon, self._theme.color(self._role))

    def _show(self, sentence: str, role: str) -> None:
        self._drop_choices()
        self._role = role
        self.text.setText(sentence)
        self.text.set_role(role if role == "danger" else "text")
        self.setAccessibleName(sentence)
        self.show()
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))
        self.update()
