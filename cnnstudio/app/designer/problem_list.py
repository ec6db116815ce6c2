"""What is wrong with the selected layer, as the inspector says it: sentences, and a button for each repair."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from cnnstudio.app import i18n
from cnnstudio.app.designer import describe
from cnnstudio.app.designer.items import Item
from cnnstudio.app.designer.problems import gives
from cnnstudio.app.designer.retire import retire
from cnnstudio.app.theme import Space, Theme, Type, Weight
from cnnstudio.app.widgets import label
from cnnstudio.network import Problem, Repair, Row


class ProblemList(QWidget):
    """What is wrong with the selected layer, and its repairs as buttons."""

    repaired = Signal(object)
    """A repair (`Repair`) was chosen."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._item: Item | None = None
        self._shown: list[QWidget] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Space.S)

    @property
    def buttons(self) -> list[QPushButton]:
        """The repairs."""
        return [widget for widget in self._shown if isinstance(widget, QPushButton)]

    def show_problems(self, item: Item | None) -> None:
        """Show an item's problems; none for None."""
        shown = item.problems if item else ()
        if self._item is not None and shown == self._item.problems:
            return
        self._item = item
        for widget in self._shown:
            retire(widget)
        self._shown.clear()
        for row, problem in shown:
            assert item is not None
            self._add(item, row, problem)
        self.setVisible(bool(shown))

    def _add(self, item: Item, row: Row, problem: Problem) -> None:
        role = "danger" if problem.severity == "error" else "text"
        said = label(self._theme, describe.problem_sentence(item, row, problem), Type.SMALL, Weight.SEMIBOLD, role)
        detail = label(self._theme, i18n.text(problem.detail), Type.SMALL, role="text2")
        for text in (said, detail):
            text.setWordWrap(True)
        for widget in (said, detail, *(self._button(repair) for repair in problem.repairs)):
            self._column.addWidget(widget)
            self._shown.append(widget)

    def _button(self, repair: Repair) -> QPushButton:
        text = i18n.text(repair.label)
        button = QPushButton(f"{text}\n{gives(repair)}")
        button.setObjectName(f"inspectorRepair:{text}")
        button.setAccessibleName(f"{text}, {gives(repair)}")
        button.clicked.connect(lambda: self.repaired.emit(repair))
        return button
