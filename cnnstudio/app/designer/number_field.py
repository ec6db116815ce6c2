"""A field for one number that lets a person type anything, and says what is wrong instead of swallowing it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Property, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFont, QKeyEvent, QValidator, QWheelEvent
from PySide6.QtWidgets import QAbstractSpinBox, QWidget

Number = int | float
STEP_SHARE = 10
"""A step of a fraction is a tenth of its own size."""


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
        allows: Callable[[Number], bool] | None = None,
        digits: int = 4,
        font: QFont | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._minimum, self._maximum, self._whole = minimum, maximum, whole
        self._allows = allows or (lambda number: minimum <= number <= maximum)
        self._digits = digits
        self._number: Number = minimum
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.lineEdit().textEdited.connect(self._on_text)
        if font is not None:
            self.setFont(font)
        self._show_text()

    @property
    def number(self) -> Number:
        """The number that the field stands for, whatever is being typed."""
        return self._number

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
    """For screen readers, which read and set it."""

    def validate(self, text: str, position: int) -> object:
        """Everything may be typed: a wrong text is told, not refused."""
        return QValidator.State.Acceptable, text, position

    def stepBy(self, steps: int) -> None:
        """Go up or down; from a wrong text, from the last good number."""
        size = 1 if self._whole else max(abs(self._number) / STEP_SHARE, 10.0**-self._digits)
        wanted = self._number + steps * size
        self._give(round(wanted) if self._whole else float(f"{wanted:.3g}"))
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
        return QSize(advance * (self._digits + 1) + 28, hint.height())

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
        plain = text.strip().replace(",", "" if self._whole else ".").replace("−", "-")
        try:
            return int(plain) if self._whole else float(plain)
        except ValueError:
            return None

    def _reason(self) -> str:
        kind = self.tr("a whole number") if self._whole else self.tr("a number")
        return self.tr("must be {kind} from {minimum} to {maximum}").format(
            kind=kind, minimum=f"{self._minimum:,.12g}", maximum=f"{self._maximum:,.12g}"
        )

    def _show_text(self) -> None:
        self.lineEdit().setText(str(self._number) if self._whole else f"{self._number:.12g}")
