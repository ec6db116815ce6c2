"""A slider over the values of a setting that are usual; any other is typed beside it."""

from __future__ import annotations

import math

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractSlider, QSlider

from cnnstudio.app.forms.number_field import Number

POSITIONS = 1000
DECIMALS = 2
PAGE = 2
"""A page is twice as much."""

Step = QAbstractSlider.SliderAction


class UsualSlider(QSlider):
    """Whole numbers from 1 or more are spread by their logarithm, so that small ones can be told apart; others evenly.

    The mouse alone gets here: the number field beside it does the same for the keyboard and the screen reader.
    """

    edited = Signal(object)
    """A person moved it to another number."""
    ended = Signal()
    """The person let go."""

    def __init__(self, low: Number, high: Number, *, whole: bool) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._low, self._high, self._whole = low, high, whole
        self._by_logarithm = whole and low > 0
        self._number: Number = low
        self.setRange(0, POSITIONS)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.actionTriggered.connect(self._on_action)
        self.valueChanged.connect(self._on_moved)
        self.sliderReleased.connect(self.ended)

    @property
    def number(self) -> Number:
        """The number it stands at; the nearest end's for one that is out of its reach."""
        return self._number

    def show_number(self, number: Number) -> None:
        """Go to a number, without a signal."""
        self._number = min(max(number, self._low), self._high)
        if self._number_at(self.value()) != self._number:
            self.blockSignals(True)
            self.setValue(self._position_of(self._number))
            self.blockSignals(False)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.ended.emit()

    def _on_action(self, action: int) -> None:
        """Keys and wheel go by numbers, not by positions."""
        unit = 1 if self._whole else 10.0**-DECIMALS
        wanted = {
            Step.SliderSingleStepAdd: self._number + unit,
            Step.SliderSingleStepSub: self._number - unit,
            Step.SliderPageStepAdd: max(self._number * PAGE, self._number + unit),
            Step.SliderPageStepSub: self._number / PAGE,
        }.get(Step(action))
        if wanted is not None:
            self.setSliderPosition(self._position_of(min(max(wanted, self._low), self._high)))

    def _on_moved(self, position: int) -> None:
        number = self._number_at(position)
        if number != self._number:
            self._number = number
            self.edited.emit(number)

    def _number_at(self, position: int) -> Number:
        share = position / POSITIONS
        if self._by_logarithm:
            return round(float(self._low * (self._high / self._low) ** share))
        number = self._low + (self._high - self._low) * share
        return round(number) if self._whole else round(number, DECIMALS)

    def _position_of(self, number: Number) -> int:
        if self._by_logarithm:
            return round(POSITIONS * math.log(number / self._low) / math.log(self._high / self._low))
        return round(POSITIONS * (number - self._low) / (self._high - self._low))
