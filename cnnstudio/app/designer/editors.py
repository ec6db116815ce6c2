"""A control for each kind of setting. A layer type's fields are made of these alone."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox, QComboBox, QVBoxLayout

from cnnstudio.app import i18n
from cnnstudio.app.designer.editor import Editor
from cnnstudio.app.designer.number_field import Number
from cnnstudio.app.designer.pair import Pair
from cnnstudio.app.theme import Space, Theme, Type
from cnnstudio.app.widgets import Segmented, label
from cnnstudio.network import Field

EXPLICIT = "explicit"


class NumberEditor(Editor):
    """One number, whole or not, with its unit."""

    def __init__(self, theme: Theme, field: Field) -> None:
        super().__init__(theme, field)
        whole = field.kind == "integer"
        digits = min(7, len(f"{field.maximum:.0f}")) if whole else 6
        self._number = self.make_number(f"number:{field.name}", self.label, whole=whole, digits=digits)
        self._number.edited.connect(self._on_edited)
        self.row.addWidget(self._number)
        if field.unit is not None:
            self.row.addWidget(label(theme, i18n.text(field.unit), Type.SMALL, role="text2"))
        self.row.addStretch(1)

    def _on_edited(self, value: Number) -> None:
        self._say("")
        self.edited.emit(value)

    def _show(self, value: object) -> None:
        assert isinstance(value, (int, float))
        self._number.show_number(value)


class PairEditor(Editor):
    """Height and width; linked, one follows the other."""

    def __init__(self, theme: Theme, field: Field) -> None:
        super().__init__(theme, field)
        self._pair = Pair(theme, self)
        self._pair.edited.connect(self._on_edited)
        self.row.addWidget(self._pair)

    def _on_edited(self, value: tuple[int, int]) -> None:
        self._say("")
        self.edited.emit(value)

    def _show(self, value: object) -> None:
        assert isinstance(value, tuple)
        self._pair.show_value(value)


class FlagEditor(Editor):
    """Yes or no."""

    def __init__(self, theme: Theme, field: Field) -> None:
        super().__init__(theme, field)
        self._box = QCheckBox()
        self._box.setObjectName(f"flag:{field.name}")
        self._box.setAccessibleName(self.label)
        self._box.clicked.connect(self._on_clicked)
        self.row.addWidget(self._box)
        self.row.addStretch(1)

    def _on_clicked(self, on: bool) -> None:
        self.edited.emit(on)
        self.ended.emit()

    def _show(self, value: object) -> None:
        self._box.setChecked(bool(value))


class ChoiceEditor(Editor):
    """One of a few named values."""

    def __init__(self, theme: Theme, field: Field) -> None:
        super().__init__(theme, field)
        self._box = QComboBox()
        self._box.setObjectName(f"choice:{field.name}")
        self._box.setAccessibleName(self.label)
        for value, text in field.choices:
            self._box.addItem(i18n.text(text), value)
        self._box.activated.connect(self._on_activated)
        self.row.addWidget(self._box, 1)

    def _on_activated(self, index: int) -> None:
        self.edited.emit(self._box.itemData(index))
        self.ended.emit()

    def _show(self, value: object) -> None:
        self._box.setCurrentIndex(self._box.findData(value))


class PaddingEditor(Editor):
    """VALID, SAME, or rows and columns of zeros."""

    def __init__(self, theme: Theme, field: Field) -> None:
        super().__init__(theme, field)
        choices = [("valid", "VALID"), ("same", "SAME"), (EXPLICIT, self.tr("Explicit"))]
        self._mode = Segmented(theme, choices, f"padding:{field.name}")
        self._mode.setAccessibleName(self.label)
        self._mode.chosen.connect(self._on_chosen)
        self._pair = Pair(theme, self)
        self._pair.edited.connect(self._on_pair)
        inner = QVBoxLayout()
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(Space.S)
        inner.addWidget(self._mode)
        inner.addWidget(self._pair)
        self.row.addLayout(inner)

    def _on_chosen(self, mode: object) -> None:
        value = self._values() if mode == EXPLICIT else mode
        self._pair.setVisible(mode == EXPLICIT)
        self.edited.emit(value)
        self.ended.emit()

    def _on_pair(self, value: tuple[int, int]) -> None:
        self._say("")
        self.edited.emit(value)

    def _values(self) -> tuple[int, int]:
        return int(self._pair.numbers[0].number), int(self._pair.numbers[1].number)

    def _show(self, value: object) -> None:
        explicit = isinstance(value, tuple)
        self._mode.set_value(EXPLICIT if explicit else value)
        self._pair.setVisible(explicit)
        self._pair.show_value(value if isinstance(value, tuple) else self._values())


def make_editor(theme: Theme, field: Field) -> Editor:
    """The control for a field's kind."""
    if field.kind == "pair":
        return PairEditor(theme, field)
    if field.kind == "padding":
        return PaddingEditor(theme, field)
    if field.kind == "flag":
        return FlagEditor(theme, field)
    if field.kind == "choice":
        return ChoiceEditor(theme, field)
    return NumberEditor(theme, field)
