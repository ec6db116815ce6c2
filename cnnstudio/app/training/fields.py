"""Controls for the settings of a recipe, made from what each setting says about itself."""

from __future__ import annotations

import math
from typing import Protocol

from PySide6.QtCore import QCoreApplication, QLocale, QSignalBlocker, Signal, SignalInstance
from PySide6.QtGui import QValidator
from PySide6.QtWidgets import QCheckBox, QComboBox, QDoubleSpinBox, QSpinBox, QWidget

from cnnstudio.app.i18n import text
from cnnstudio.network import Field

LARGEST_INT = 2**31 - 1
DECIMALS = 10
SMALLEST = 10.0**-DECIMALS
Checked = tuple[QValidator.State, str, int]


class Editor(Protocol):
    """A control for one setting: `edited` comes with a value in its range, `refused` with words that say why not."""

    edited: SignalInstance
    refused: SignalInstance

    def show_value(self, value: object) -> None:
        """Show a value that was set elsewhere, without a signal."""


class IntegerEditor(QSpinBox):
    """A whole number. What is out of range can be typed, and is refused with words."""

    edited = Signal(object)
    refused = Signal(str)

    def __init__(self, field: Field, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._field = field
        self.setRange(round(field.minimum), round(field.maximum))
        self.setStepType(QSpinBox.StepType.AdaptiveDecimalStepType if field.maximum > 20_000 else self.stepType())
        self.setLocale(QLocale.c())
        self.valueChanged.connect(self.edited.emit)
        self.lineEdit().textEdited.connect(lambda typed: self.refused.emit(_complaint(self._field, typed)))

    def show_value(self, value: object) -> None:
        _set_quietly(self, value)

    def validate(self, typed: str, position: int) -> object:
        return _checked(self._field, typed, position)


class NumberEditor(QDoubleSpinBox):
    """A number of any size, shown without trailing zeros; its arrows change the first figure."""

    edited = Signal(object)
    refused = Signal(str)

    def __init__(self, field: Field, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._field, self._whole = field, field.kind == "integer"
        self.setDecimals(0 if self._whole else DECIMALS)
        self.setRange(field.minimum + (SMALLEST if field.above_minimum else 0), field.maximum)
        self.setLocale(QLocale.c())
        self.valueChanged.connect(lambda value: self.edited.emit(round(value) if self._whole else value))
        self.lineEdit().textEdited.connect(lambda typed: self.refused.emit(_complaint(self._field, typed)))

    def show_value(self, value: object) -> None:
        _set_quietly(self, value)

    def textFromValue(self, value: float) -> str:
        return f"{value:.0f}" if self._whole else f"{value:.10g}"

    def valueFromText(self, typed: str) -> float:
        number = _number(typed)
        return self.minimum() if number is None else number

    def validate(self, typed: str, position: int) -> object:
        return _checked(self._field, typed, position)

    def stepBy(self, steps: int) -> None:
        if self._whole:
            super().stepBy(steps)
            return
        value = self.value()
        for _ in range(abs(steps)):
            value += math.copysign(_step_from(value, up=steps > 0), steps)
        self.setValue(float(f"{value:.6g}"))


class ChoiceEditor(QComboBox):
    """One of a few values, by name."""

    edited = Signal(object)
    refused = Signal(str)

    def __init__(self, field: Field, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(8)
        for value, label in field.choices:
            self.addItem(text(label), value)
        self.currentIndexChanged.connect(lambda index: self.edited.emit(self.itemData(index)))

    def show_value(self, value: object) -> None:
        blocker = QSignalBlocker(self)
        self.setCurrentIndex(self.findData(value))
        blocker.unblock()


class FlagEditor(QCheckBox):
    """Yes or no."""

    edited = Signal(object)
    refused = Signal(str)

    def __init__(self, field: Field, parent: QWidget | None = None) -> None:
        super().__init__(text(field.label), parent)
        self.toggled.connect(self.edited.emit)

    def show_value(self, value: object) -> None:
        blocker = QSignalBlocker(self)
        self.setChecked(bool(value))
        blocker.unblock()


def make_editor(field: Field) -> IntegerEditor | NumberEditor | ChoiceEditor | FlagEditor:
    """The control for a setting."""
    if field.kind == "choice":
        return ChoiceEditor(field)
    if field.kind == "flag":
        return FlagEditor(field)
    return IntegerEditor(field) if field.kind == "integer" and field.maximum <= LARGEST_INT else NumberEditor(field)


def limits(field: Field) -> str:
    """The range of a number in words."""
    low, high = f"{field.minimum:,.12g}", f"{field.maximum:,.12g}"
    if field.above_minimum:
        words = QCoreApplication.translate("RecipeField", "above {low}, up to {high}")
    else:
        words = QCoreApplication.translate("RecipeField", "from {low} to {high}")
    return words.format(low=low, high=high)


def _set_quietly(box: QSpinBox | QDoubleSpinBox, value: object) -> None:
    # Not while it says the same already: a person may be in the middle of typing 0.0030.
    if isinstance(value, (int, float)) and box.value() != value:
        blocker = QSignalBlocker(box)
        box.setValue(value)  # type: ignore[arg-type]
        blocker.unblock()


def _number(typed: str) -> float | None:
    try:
        return float(typed)
    except ValueError:
        return None


def _allowed(field: Field, typed: str) -> bool:
    number = _number(typed)
    whole = field.kind == "integer"
    return number is not None and field.allows(number) and (not whole or typed.strip().isdigit())


def _checked(field: Field, typed: str, position: int) -> Checked:
    """Letters are kept out; a number that may not be is taken as unfinished, so that words can say why."""
    if _allowed(field, typed):
        return QValidator.State.Acceptable, typed, position
    figures = set(typed) <= set("0123456789-" if field.kind == "integer" else "0123456789.-+eE")
    return QValidator.State.Intermediate if figures else QValidator.State.Invalid, typed, position


def _complaint(field: Field, typed: str) -> str:
    return "" if _allowed(field, typed) else limits(field)


def _step_from(value: float, *, up: bool) -> float:
    """The step of the first figure; from 0.001 down it is that of the next decade."""
    if value <= 0:
        return 0.0001 if up else 0.0
    power = math.floor(math.log10(value) + 1e-9)
    if not up and math.isclose(value, 10.0**power):
        power -= 1
    return float(10.0**power)
