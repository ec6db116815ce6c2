"""Height and width of one setting."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from cnnstudio.app.designer.editor import Editor
from cnnstudio.app.designer.link_button import LinkButton
from cnnstudio.app.designer.number_field import Number, NumberField
from cnnstudio.app.theme import Space, Theme, Type
from cnnstudio.app.widgets import label


class Pair(QWidget):
    """Two number fields and the link between them."""

    edited = Signal(object)

    def __init__(self, theme: Theme, editor: Editor) -> None:
        super().__init__()
        name, said = editor.field.name, editor.label
        self.numbers = [
            editor.make_number(f"number:{name}:height", self.tr("{setting}, height").format(setting=said), digits=3),
            editor.make_number(f"number:{name}:width", self.tr("{setting}, width").format(setting=said), digits=3),
        ]
        self.link = LinkButton(theme, said)
        self.link.setObjectName(f"link:{name}")
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

    def _on_edited(self, number: Number, other: NumberField) -> None:
        if self.link.isChecked():
            other.show_number(number)
        self.edited.emit((int(self.numbers[0].number), int(self.numbers[1].number)))
