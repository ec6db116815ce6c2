"""A control for each kind of setting. Every form is made of these alone."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QVBoxLayout

from cnnstudio.app import i18n
from cnnstudio.app.forms.editor import Editor, Names
from cnnstudio.app.forms.number_field import NumberField
from cnnstudio.app.forms.pair import Pair
from cnnstudio.app.forms.slider import UsualSlider
from cnnstudio.app.theme import Space, Theme, Type
from cnnstudio.app.widgets import Segmented, label
from cnnstudio.network import Field

EXPLICIT = "explicit"
FRACTION_DIGITS = 6
MOST_DIGITS = 7
LEAST_DIGITS = 3
"""Of a number with a slider, where it may have so many."""
CHOICE_LETTERS = 8
"""The least room for the name of a choice; the longest may be cut in a narrow panel."""
SLIDER_WIDTH = 50
UNIT_WIDTH = 14


class NumberEditor(Editor):
    """One number, whole or not, with its unit; with a slider where the setting knows which values are usual."""

    def __init__(self, theme: Theme, field: Field, names: Names) -> None:
        super().__init__(theme, field, names)
        self._number = self.make_number("number", digits=_digits(field))
        self._number.edited.connect(self.give)
        self._slider = self._make_slider(theme) if field.usual is not None else None
        if self._slider is not None:
            self.row.addWidget(self._slider, 1)
            self.row.addSpacing(Space.XS)
        if field.either_way:
            self.row.addWidget(label(theme, "±", Type.SMALL, role="text2"))
        self.row.addWidget(self._number)
        if self._slider is None:
            self.end_row()
            self.show_unit()
        elif field.unit is not None:
            self.row.addWidget(self._make_unit(theme, i18n.text(field.unit)))

    @property
    def number(self) -> NumberField:
        """Where the number is typed."""
        return self._number

    def align(self, others: Iterable[NumberEditor]) -> None:
        """Let the number begin and end where those of `others` do, each beside a slider, with units or not."""
        self._number.setMinimumWidth(max(other.number.sizeHint().width() for other in others))
        if self.field.unit is None:
            self.row.addWidget(self._make_unit(self._theme, ""))

    def _make_unit(self, theme: Theme, words: str) -> QLabel:
        """As wide as any, so that sliders and numbers stand below each other."""
        unit = label(theme, words, Type.SMALL, role="text2")
        unit.setMinimumWidth(theme.px(UNIT_WIDTH))
        return unit

    def _make_slider(self, theme: Theme) -> UsualSlider:
        field = self.field
        assert field.usual is not None
        slider = UsualSlider(*field.usual, whole=field.kind == "integer")
        slider.setObjectName(self.names("slider", field.name))
        slider.setAccessibleName(self.label)
        slider.setMinimumWidth(theme.px(SLIDER_WIDTH))
        slider.edited.connect(self.give)
        slider.ended.connect(self.ended)
        return slider

    def _show(self, value: object) -> None:
        assert isinstance(value, (int, float))
        self._number.show_number(value)
        if self._slider is not None:
            self._slider.show_number(value)


class PairEditor(Editor):
    """Height and width; linked, one follows the other."""

    def __init__(self, theme: Theme, field: Field, names: Names) -> None:
        super().__init__(theme, field, names)
        self._pair = Pair(theme, self)
        self._pair.edited.connect(self.give)
        self.row.addWidget(self._pair)

    def _show(self, value: object) -> None:
        assert isinstance(value, tuple)
        self._pair.show_value(value)


class FlagEditor(Editor):
    """Yes or no, with its name beside the box."""

    def __init__(self, theme: Theme, field: Field, names: Names) -> None:
        super().__init__(theme, field, names)
        self._box = QCheckBox(self.label)
        self.prepare(self._box, "flag")
        self._box.clicked.connect(self._on_clicked)
        self.row.addWidget(self._box)
        self.end_row()

    def _on_clicked(self, on: bool) -> None:
        self.give(on)
        self.ended.emit()

    def _show(self, value: object) -> None:
        self._box.setChecked(bool(value))


class ChoiceEditor(Editor):
    """One of a few named values."""

    def __init__(self, theme: Theme, field: Field, names: Names) -> None:
        super().__init__(theme, field, names)
        self._box = QComboBox()
        self._box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._box.setMinimumContentsLength(CHOICE_LETTERS)
        self.prepare(self._box, "choice")
        for value, text in field.choices:
            self._box.addItem(i18n.text(text), value)
        self._box.activated.connect(self._on_activated)
        self.row.addWidget(self._box, 1)

    def _on_activated(self, index: int) -> None:
        self.give(self._box.itemData(index))
        self.ended.emit()

    def _show(self, value: object) -> None:
        self._box.setCurrentIndex(self._box.findData(value))


class SegmentedEditor(Editor):
    """One of a few named values, all of them in sight."""

    def __init__(self, theme: Theme, field: Field, names: Names) -> None:
        super().__init__(theme, field, names)
        choices = [(value, i18n.text(text)) for value, text in field.choices]
        self._choice = Segmented(theme, choices, names("choice", field.name), wraps=True)
        self._choice.setAccessibleName(self.label)
        self._choice.setAccessibleDescription(self.help)
        self._choice.chosen.connect(self._on_chosen)
        self.row.addWidget(self._choice)

    def _on_chosen(self, value: object) -> None:
        self.give(value)
        self.ended.emit()

    def _show(self, value: object) -> None:
        self._choice.set_value(value)


class PaddingEditor(Editor):
    """VALID, SAME, or rows and columns of zeros."""

    def __init__(self, theme: Theme, field: Field, names: Names) -> None:
        super().__init__(theme, field, names)
        choices = [("valid", "VALID"), ("same", "SAME"), (EXPLICIT, self.tr("Explicit"))]
        self._mode = Segmented(theme, choices, names("padding", field.name))
        self._mode.setAccessibleName(self.label)
        self._mode.setAccessibleDescription(self.help)
        self._mode.chosen.connect(self._on_chosen)
        self._pair = Pair(theme, self)
        self._pair.edited.connect(self.give)
        inner = QVBoxLayout()
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(Space.S)
        inner.addWidget(self._mode)
        inner.addWidget(self._pair)
        self.row.addLayout(inner)

    def _on_chosen(self, mode: object) -> None:
        self._pair.setVisible(mode == EXPLICIT)
        self.give(self._pair.value if mode == EXPLICIT else mode)
        self.ended.emit()

    def _show(self, value: object) -> None:
        explicit = isinstance(value, tuple)
        self._mode.set_value(EXPLICIT if explicit else value)
        self._pair.setVisible(explicit)
        self._pair.show_value(value if isinstance(value, tuple) else self._pair.value)


def _digits(field: Field) -> int:
    """Of a number that has to be seen whole."""
    if field.kind != "integer":
        return FRACTION_DIGITS
    if field.usual is not None:
        usual, most = (len(f"{number:.0f}") for number in (field.usual[1], field.maximum))
        return max(usual, min(most, LEAST_DIGITS)) + 1
    return min(MOST_DIGITS, len(f"{field.maximum:.0f}"))


def make_editor(theme: Theme, field: Field, names: Names, *, in_sight: bool = False) -> Editor:
    """The control for a field's kind; all values of a choice stand `in_sight`, or in a list that opens."""
    if field.kind == "pair":
        return PairEditor(theme, field, names)
    if field.kind == "padding":
        return PaddingEditor(theme, field, names)
    if field.kind == "flag":
        return FlagEditor(theme, field, names)
    if field.kind == "choice":
        return (SegmentedEditor if in_sight else ChoiceEditor)(theme, field, names)
    return NumberEditor(theme, field, names)
