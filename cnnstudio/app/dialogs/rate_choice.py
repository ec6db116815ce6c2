"""The rates that a range test suggests, each with how it was found, and any other."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QRadioButton, QWidget

from cnnstudio.app import i18n
from cnnstudio.app.forms import NumberField
from cnnstudio.app.theme import Space, Theme, Type
from cnnstudio.app.widgets import label
from cnnstudio.network import Recipe
from cnnstudio.training.range_curve import Suggestion

FIELD = next(field for field in Recipe.fields() if field.name == "learning_rate")
DIGITS = 8
TENTH, STEEPEST, OTHER = range(3)


class RateChoice(QWidget):
    """One of two suggestions, where there are any, or a number of one's own."""

    chosen = Signal(float)
    """A person chose a rate."""
    refused = Signal()
    """What a person typed is no rate."""

    def __init__(self, theme: Theme, rate: float) -> None:
        super().__init__()
        self._rate = rate
        self._suggestion: Suggestion | None = None
        self._group = QButtonGroup(self)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(Space.M)
        self._grid.setVerticalSpacing(Space.XS)
        self._grid.setColumnStretch(1, 1)
        self._words = [label(theme, size=Type.SMALL, role="text2") for _line in (TENTH, STEEPEST)]
        self.number = NumberField(
            FIELD.minimum, FIELD.maximum, whole=False, above_minimum=FIELD.above_minimum, digits=DIGITS
        )
        self.number.setObjectName("rangeRate")
        self.number.setAccessibleName(self.tr("Another rate"))
        self._problem = label(theme, size=Type.SMALL, role="danger")
        self._problem.setObjectName("rangeRateProblem")
        self._problem.setWordWrap(True)
        self._buttons = [self._add(line, name) for line, name in enumerate(("rateTenth", "rateSteepest", "rateOther"))]
        self._buttons[OTHER].setText(self.tr("Another rate"))
        self._grid.addWidget(self._problem, OTHER + 1, 0, 1, 2)
        self._group.idClicked.connect(self._on_clicked)
        self.number.edited.connect(self._on_typed)
        self.number.refused.connect(self._on_refused)
        self.show_suggestion(None)
        self.show_rate(rate)

    @property
    def rate(self) -> float:
        """The rate that is chosen."""
        return self._rate

    def show_suggestion(self, suggestion: Suggestion | None) -> None:
        """Offer what a test suggests."""
        self._suggestion = suggestion
        for line in (TENTH, STEEPEST):
            self._buttons[line].setVisible(suggestion is not None)
            self._words[line].setVisible(suggestion is not None)
        if suggestion is not None:
            tenth = self.tr("a tenth of the rate where the loss is least, {least}")
            said = (tenth.format(least=f"{suggestion.least:g}"), self.tr("where the loss falls fastest"))
            for line, rate in ((TENTH, suggestion.tenth), (STEEPEST, suggestion.steepest)):
                self._buttons[line].setText(f"{rate:g}")
                self._buttons[line].setAccessibleName(f"{rate:g}: {said[line]}")
                self._words[line].setText(said[line])
        self.show_rate(self._rate)

    def show_rate(self, rate: float) -> None:
        """Show which rate is chosen, without a signal."""
        self._rate = rate
        found = self._suggestion
        rates = (found.tenth, found.steepest) if found else ()
        self._buttons[rates.index(rate) if rate in rates else OTHER].setChecked(True)
        self.number.show_number(rate)
        self._say("")

    def _add(self, line: int, name: str) -> QRadioButton:
        button = QRadioButton()
        button.setObjectName(name)
        self._group.addButton(button, line)
        self._grid.addWidget(button, line, 0)
        self._grid.addWidget(self.number if line == OTHER else self._words[line], line, 1)
        if line == OTHER:
            self._grid.setAlignment(self.number, Qt.AlignmentFlag.AlignLeft)
        else:
            self._words[line].setWordWrap(True)
        return button

    def _on_clicked(self, line: int) -> None:
        found = self._suggestion
        if line == OTHER or found is None:
            self.number.setFocus()
            self.number.selectAll()
        else:
            self._choose(found.tenth if line == TENTH else found.steepest)

    def _on_typed(self, rate: float) -> None:
        self._choose(float(rate))

    def _choose(self, rate: float) -> None:
        self.show_rate(rate)
        self.chosen.emit(rate)

    def _on_refused(self, reason: str) -> None:
        self._say(reason)
        self.refused.emit()

    def _say(self, problem: str) -> None:
        self._problem.setText(problem)
        self._problem.setVisible(bool(problem))
        self.number.setProperty("invalid", bool(problem))
        self.number.setAccessibleDescription(problem or i18n.text(FIELD.help))
        self.number.update()
