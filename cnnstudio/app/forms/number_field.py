"""A field for one number that lets a person type anything, and says what is wrong instead of swallowing it."""

from __future__ import annotations

import math

from PySide6.QtCore import Property, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QValidator, QWheelEvent
from PySide6.QtWidgets import QAbstractSpinBox, QWidget

Number = int | float
AROUND = 24
"""Pixels of a field around its digits: frame, margins and buttons."""
LEAST_STEP = 0.0001
"""The step of a fraction from 0."""
SIGNIFICANT = 6
"""Figures that a step leaves of a fraction."""


class NumberField(QAbstractSpinBox):
    """Whole numbers or fractions of a range. Steps by arrow keys, buttons and, with the keyboard's focus, the wheel."""

    edited = Signal(object)
    """A person gave another number of the range."""
    refused = Signal(str)
    """What a person typed is no number of the range: why."""
    left = Signal()
    """The keyboard went elsewhere."""

    def __init__(
        self,
        minimum: Number,
        maximum: Number,
        *,
        whole: bool = True,
        above_minimum: bool = False,
        digits: int = 4,
        minimum_word: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        if whole:
            minimum, maximum = int(minimum), int(maximum)
        self._minimum, self._maximum, self._whole = minimum, maximum, whole
        self._above_minimum = above_minimum
        self._digits = digits
        self._minimum_word = minimum_word
        self._number: Number = minimum
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.lineEdit().textEdited.connect(self._on_text)
        self._show_text()

    @property
    def number(self) -> Number:
        """The number that the field stands for, whatever is being typed."""
        return self._number

    def set_range(self, minimum: Number, maximum: Number) -> None:
        """Take numbers of another range; the one there is comes into it, without a signal."""
        self._minimum, self._maximum = minimum, maximum
        self.show_number(min(max(self._number, minimum), maximum))

    def show_number(self, number: Number) -> None:
        """Show a number, without a signal; what is being typed and means the same stays."""
        self._number = number
        if self._parsed(self.lineEdit().text()) != number:
            self._show_text()

    def _get_value(self) -> float:
        return float(self._number)

    def _set_value(self, number: float) -> None:
        self._give(int(number) if self._whole else number)
        self._show_text()

    value = Property(float, _get_value, _set_value)
    """For screen readers, which read and set it, within these:"""
    minimum = Property(float, lambda self: float(self._minimum))
    maximum = Property(float, lambda self: float(self._maximum))

    def validate(self, text: str, position: int) -> object:
        """Everything may be typed: a wrong text is told, not refused."""
        return QValidator.State.Acceptable, text, position

    def stepBy(self, steps: int) -> None:
        """Go up or down; from a wrong text, from the last good number. A fraction changes in its first figure."""
        wanted = self._number
        for _ in range(abs(steps)):
            wanted += math.copysign(1 if self._whole else _first_figure(wanted, up=steps > 0), steps)
        self._give(round(wanted) if self._whole else float(f"{wanted:.{SIGNIFICANT}g}"))
        self._show_text()
        self.lineEdit().selectAll()

    def stepEnabled(self) -> QAbstractSpinBox.StepEnabledFlag:
        """Up unless at the top, down unless at the bottom."""
        flags = QAbstractSpinBox.StepEnabledFlag.StepNone
        if self._number < self._maximum:
            flags |= QAbstractSpinBox.StepEnabledFlag.StepUpEnabled
        if self._number > self._minimum:
            flags |= QAbstractSpinBox.StepEnabledFlag.StepDownEnabled
        return flags

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        advance = self.fontMetrics().horizontalAdvance("0")
        word = self.fontMetrics().horizontalAdvance(self._minimum_word)
        return QSize(max(advance * self._digits, word) + AROUND, hint.height())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._parsed(self.lineEdit().text()) != self._number:
            self._show_text()
            self.edited.emit(self._number)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.left.emit()
            self.lineEdit().selectAll()
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()

    def _on_text(self, text: str) -> None:
        number = self._parsed(text)
        if number is None or not self._allows(number):
            self.refused.emit(self._reason())
        else:
            self._number = number
            self.edited.emit(number)

    def _give(self, number: Number) -> None:
        number = min(max(number, self._minimum), self._maximum)
        if self._allows(number):
            self._number = number
            self.edited.emit(number)

    def _parsed(self, text: str) -> Number | None:
        if self._minimum_word and text.strip().casefold() == self._minimum_word.casefold():
            return self._minimum
        plain = text.strip().replace(",", "" if self._whole else ".").replace("−", "-")
        try:
            return int(plain) if self._whole else float(plain)
        except ValueError:
            return None

    def _reason(self) -> str:
        if self._above_minimum:
            words = self.tr("must be {kind} above {minimum}, up to {maximum}")
        else:
            words = self.tr("must be {kind} from {minimum} to {maximum}")
        kind = self.tr("a whole number") if self._whole else self.tr("a number")
        return words.format(kind=kind, minimum=f"{self._minimum:,.12g}", maximum=f"{self._maximum:,.12g}")

    def _allows(self, number: Number) -> bool:
        high_enough = self._minimum < number if self._above_minimum else self._minimum <= number
        return high_enough and number <= self._maximum

    def _show_text(self) -> None:
        number = str(self._number) if self._whole else f"{self._number:.12g}"
        self.lineEdit().setText(self._minimum_word if self._number == self._minimum and self._minimum_word else number)


def _first_figure(number: Number, *, up: bool) -> float:
    """One in the first figure of a number; from 0.001 down it is one in that of 0.0009."""
    if number <= 0:
        return LEAST_STEP if up else 0.0
    power = math.floor(math.log10(number) + 1e-9)
    if not up and math.isclose(number, 10.0**power):
        power -= 1
    return float(10.0**power)
