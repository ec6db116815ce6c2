"""What is wrong with what is selected, as the inspector says it: sentences, and a button for each repair."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from cnnstudio.app import i18n
from cnnstudio.app.designer import describe
from cnnstudio.app.designer.items import Item
from cnnstudio.app.designer.problems import gives, hush_word
from cnnstudio.app.designer.retire import retire
from cnnstudio.app.theme import Space, Theme, Type, Weight
from cnnstudio.app.widgets import label
from cnnstudio.network import Address, Problem, Repair
from cnnstudio.network.results import Hush


class ProblemList(QWidget):
    """What is wrong with the selected layer, and its repairs as buttons."""

    repaired = Signal(object)
    """A repair (`Repair`) was chosen."""
    hush_wanted = Signal(object)
    """A person wants to hear no more of a warning (`Hush`)."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._told: object = None
        self._shown: list[QWidget] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Space.S)

    @property
    def buttons(self) -> list[QPushButton]:
        """The repairs, and for a warning what hushes it."""
        return [widget for widget in self._shown if isinstance(widget, QPushButton)]

    def show_problems(self, item: Item | None) -> None:
        """Show an item's problems; none for None."""
        problems = item.problems if item else ()
        self._show(
            [
                (row.address, describe.problem_sentence(item, row, problem), problem)
                for row, problem in problems
                if item is not None
            ]
        )

    def show_input_problems(self, problems: Sequence[Problem]) -> None:
        """Show what is wrong with the input."""
        self._show([((), i18n.text(problem.message), problem) for problem in problems])

    def _show(self, told: list[tuple[Address, str, Problem]]) -> None:
        if told == self._told:
            return
        self._told = told
        for widget in self._shown:
            retire(widget)
        self._shown.clear()
        for address, sentence, problem in told:
            self._add(address, sentence, problem)
        self.setVisible(bool(told))

    def _add(self, address: Address, sentence: str, problem: Problem) -> None:
        role = "danger" if problem.severity == "error" else "text"
        said = label(self._theme, sentence, Type.SMALL, Weight.SEMIBOLD, role)
        detail = label(self._theme, i18n.text(problem.detail), Type.SMALL, role="text2")
        for text in (said, detail):
            text.setWordWrap(True)
        hush = [self._hush((address, problem.kind), sentence)] if problem.severity == "warning" else []
        for widget in (said, detail, *(self._button(repair) for repair in problem.repairs), *hush):
            self._column.addWidget(widget)
            self._shown.append(widget)

    def _hush(self, hush: Hush, sentence: str) -> QPushButton:
        button = QPushButton(hush_word())
        button.setObjectName(f"inspectorHush:{hush[1]}")
        button.setAccessibleName(self.tr("Hush: {problem}").format(problem=sentence))
        button.setToolTip(self.tr("Warn of this no more here; the list of problems (F8) brings it back"))
        button.clicked.connect(lambda: self.hush_wanted.emit(hush))
        return button

    def _button(self, repair: Repair) -> QPushButton:
        text = i18n.text(repair.label)
        button = QPushButton(f"{text}\n{gives(repair)}")
        button.setObjectName(f"inspectorRepair:{text}")
        button.setAccessibleName(f"{text}, {gives(repair)}")
        button.clicked.connect(lambda: self.repaired.emit(repair))
        return button
