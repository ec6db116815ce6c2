"""What the controls of all settings share: a value, a person's edits, and under them what is wrong."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from cnnstudio.app import i18n
from cnnstudio.app.forms.number_field import NumberField
from cnnstudio.app.theme import Space, Theme, Type
from cnnstudio.app.widgets import label
from cnnstudio.network import Field

ROW_HEIGHT = 29
"""Of every control and its label, so that they stand in lines."""
Names = Callable[[str, str], str]
"""From a part of an editor (``field``, ``number``, ``choice``, ``error``…) and a setting's name to an object name."""


def plain_names(part: str, setting: str) -> str:
    """``number:filters``, ``error:filters``."""
    return f"{part}:{setting}"


class Editor(QWidget):
    """A setting's control: it shows a value, tells of a person's, and says under itself what is wrong."""

    edited = Signal(object)
    """A person gave another value."""
    ended = Signal()
    """The person went on: what comes next is another edit."""

    def __init__(self, theme: Theme, field: Field, names: Names) -> None:
        super().__init__()
        self._theme, self.field = theme, field
        self.label = i18n.text(field.label)
        self.help = i18n.text(field.help)
        self.names = names
        self.numbers: list[NumberField] = []
        self.setObjectName(names("field", field.name))
        self.setToolTip(self.help)
        self.row = QHBoxLayout()
        self.row.setContentsMargins(0, 0, 0, 0)
        self.row.setSpacing(Space.XS)
        self._note = label(theme, size=Type.CAPTION, role="text3", parent=self)  # not every row has a place for it
        self._error = label(theme, size=Type.SMALL, role="danger")
        self._error.setObjectName(names("error", field.name))
        for words in (self._note, self._error):
            words.setWordWrap(True)
            words.hide()
        # A long note may have what room there is and wraps in it; it shall not make the panel wider.
        self._note.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._font = theme.font(Type.SMALL)
        self._limit = ""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        column.addLayout(self.row)
        column.addWidget(self._error)

    @property
    def error(self) -> str:
        """What stands under the control."""
        return self._error.text()

    @property
    def controls(self) -> list[QWidget]:
        """What the Tab key reaches here, in its order; lists that open above the window are windows of their own."""
        found = [widget for widget in self.findChildren(QWidget) if widget.window() is self.window()]
        return [
            widget for widget in found if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and not widget.focusProxy()
        ]

    def show_value(self, value: object) -> None:
        """Show a value, without a signal, and take an error away."""
        self._say("")
        self._show(value)

    def show_limit(self, limit: str) -> None:
        """Say what the surroundings ask of this setting; empty: nothing."""
        self._limit = limit
        self._say("")

    def show_note(self, note: str) -> None:
        """Say beside the control what the value comes to."""
        self._note.setText(note)
        self._note.setVisible(bool(note))

    def show_unit(self) -> None:
        """Say beside the control what is counted, where what that comes to is not known."""
        self.show_note("" if self.field.unit is None else i18n.text(self.field.unit))

    def refuse(self, reason: str) -> None:
        """Say why what was typed cannot be; the last good value stays."""
        self._say(reason)

    def give(self, value: object) -> None:
        """Pass on what a person gave."""
        self._say("")
        self.edited.emit(value)

    def _show(self, value: object) -> None:
        raise TypeError(f"{type(self).__name__} shows no value")

    def _say(self, error: str) -> None:
        said = error or self._limit
        self._error.setText(said)
        self._error.setVisible(bool(said))
        for number in self.numbers:
            number.setProperty("invalid", bool(said))
            number.setAccessibleDescription(said or self.help)
            number.update()

    def prepare(self, control: QWidget, part: str, spoken: str = "") -> None:
        """Name a control, and let it say what the setting is for."""
        control.setObjectName(self.names(part, self.field.name))
        control.setAccessibleName(spoken or self.label)
        control.setAccessibleDescription(self.help)
        control.setFont(self._font)
        control.setMinimumHeight(self._theme.px(ROW_HEIGHT))

    def make_number(self, part: str, spoken: str = "", *, digits: int) -> NumberField:
        """A number field of the setting's range, whose errors show under the control."""
        field = self.field
        number = NumberField(
            field.minimum,
            field.maximum,
            whole=field.kind != "number",
            above_minimum=field.above_minimum,
            digits=digits,
        )
        self.prepare(number, part, spoken)
        number.refused.connect(self.refuse)
        number.left.connect(self.ended)
        self.numbers.append(number)
        return number

    def add_beside(self, widget: QWidget) -> None:
        """Put what helps to find a value beside the controls."""
        self.row.insertWidget(self.row.indexOf(self._note), widget)

    def end_row(self) -> None:
        """Put the note behind the controls; it takes the room that they leave."""
        self.row.addWidget(self._note, 1)
        self.row.addStretch(0)
