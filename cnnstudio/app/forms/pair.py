"""Height and width of one setting."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from cnnstudio.app.forms.editor import Editor
from cnnstudio.app.forms.link_button import LinkButton
from cnnstudio.app.forms.number_field import Number, NumberField
from cnnstudio.app.theme import Space, Theme, Type
from cnnstudio.app.widgets import label

DIGITS = 4


class Pair(QWidget):
    """Two number fields and the link between them."""

    edited = Signal(object)

    def __init__(self, theme: Theme, editor: Editor) -> None:
        super().__init__()
        said = editor.label
        self.numbers = [
            editor.make_number("number", self.tr("{setting}, height").format(setting=said), digits=DIGITS),
            editor.make_number("number", self.tr("{setting}, width").format(setting=said), digits=DIGITS),
        ]
        for number, side in zip(self.numbers, ("height", "width"), strict=True):
            number.setObjectName(f"{number.objectName()}:{side}")
        self.link = LinkButton(theme, said)
        self.link.setObjectName(editor.names("link", editor.field.name))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.XS + 1)
        row.addWidget(self.numbers[0])
        row.addWidget(label(theme, "×", Type.SMALL, role="text3"))
        row.addWidget(self.numbers[1])
        row.addStretch(1)
        row.addWidget(self.link)
        for own, other in (self.numbers, self.numbers[::-1]):
            own.edited.connect(lambda number, other=other: self._on_edited(number, other))
        self._shown: tuple[int, ...] = ()

    def show_value(self, value: tuple[int, ...]) -> None:
        """Show both; another pair is linked where both are the same."""
        if not self._shown or (self.link.isChecked() and value[0] != value[1]):
            self.link.setChecked(value[0] == value[1])
        self._shown = value
        for number, part in zip(self.numbers, value, strict=True):
            number.show_number(part)

    @property
    def value(self) -> tuple[int, int]:
        """(height, width)"""
        height, width = (int(number.number) for number in self.numbers)
        return height, width

    def _on_edited(self, number: Number, other: NumberField) -> None:
        if self.link.isChecked():
            other.show_number(number)
        self.edited.emit(self.value)
