"""What the controls of all settings share: a value, a person's edits, and the error under them."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from cnnstudio.app import i18n
from cnnstudio.app.designer.number_field import NumberField
from cnnstudio.app.theme import Space, Theme, Type
from cnnstudio.app.widgets import label
from cnnstudio.network import Field


class Editor(QWidget):
    """A setting's control: it shows a value, tells of a person's, and says under itself what is wrong."""

    edited = Signal(object)
    """A person gave another value."""
    ended = Signal()
    """The person went on: what comes next is another edit."""

    def __init__(self, theme: Theme, field: Field) -> None:
        super().__init__()
        self.field = field
        self.label = i18n.text(field.label)
        self.setObjectName(f"field:{field.name}")
        self.setToolTip(i18n.text(field.help))
        self.row = QHBoxLayout()
        self.row.setContentsMargins(0, 0, 0, 0)
        self.row.setSpacing(Space.S)
        self._error = label(theme, size=Type.SMALL, role="danger")
        self._error.setObjectName(f"error:{field.name}")
        self._error.setWordWrap(True)
        self._error.hide()
        self._font = theme.font(Type.SMALL)
        self._limit = ""
        self.numbers: list[NumberField] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        column.addLayout(self.row)
        column.addWidget(self._error)

    def show_value(self, value: object) -> None:
        """Show a value, without a signal, and take an error away."""
        self._say("")
        self._show(value)

    def show_limit(self, limit: str) -> None:
        """Say what the layer's input asks of this setting; empty: nothing."""
        self._limit = limit
        self._say("")

    def refuse(self, reason: str) -> None:
        """Say why what was typed cannot be; the network keeps the last good value."""
        self._say(reason)

    @property
    def error(self) -> str:
        """What stands under the control."""
        return self._error.text()

    @property
    def controls(self) -> list[QWidget]:
        """What the Tab key reaches here, in its order."""
        found = self.findChildren(QWidget)
        return [
            widget for widget in found if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and not widget.focusProxy()
        ]

    def _show(self, value: object) -> None:
        raise TypeError(f"{type(self).__name__} shows no value")

    def _say(self, error: str) -> None:
        said = error or self._limit
        self._error.setText(said)
        self._error.setVisible(bool(said))
        for number in self.numbers:
            number.setProperty("invalid", bool(said))
            number.setAccessibleDescription(said or i18n.text(self.field.help))
            number.update()

    def make_number(self, name: str, spoken: str, *, whole: bool = True, digits: int = 4) -> NumberField:
        """A number field of the setting's range, whose errors show under the control."""
        field = self.field
        number = NumberField(
            int(field.minimum) if whole else field.minimum,
            int(field.maximum) if whole else field.maximum,
            whole=whole,
            allows=field.allows,
            digits=digits,
            font=self._font,
        )
        number.setObjectName(name)
        number.setAccessibleName(spoken)
        number.refused.connect(self.refuse)
        number.left.connect(self.ended)
        self.numbers.append(number)
        return number
