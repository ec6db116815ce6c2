"""What the network mistakes for what: the confusion matrix of a set, and the images behind its numbers."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from cnnstudio.app import i18n
from cnnstudio.app.theme import Space, Theme, Type, Weight
from cnnstudio.app.training.confusion import ConfusionMatrix
from cnnstudio.app.training.image_strip import COLUMNS, MOST, ImageStrip
from cnnstudio.app.training.readings import Readings
from cnnstudio.app.widgets import Segmented, label
from cnnstudio.app.widgets.text_link import TextLink


class Mistakes(QWidget):
    """Validation is what one learns from on the way; the test set can be chosen once the final score is there."""

    image_requested = Signal(str)
    """A person wants to look into the network for an image: ``validation:123``"""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._readings: dict[str, Readings] = {}
        self._cell: tuple[int, int] | None = None
        self._all = False
        self.setObjectName("mistakes")
        self.setAccessibleName(self.tr("Confusion"))
        self.sets = Segmented(
            theme, [("validation", self.tr("Validation")), ("test", self.tr("Test"))], "confusionSetSwitch"
        )
        self.sets.setAccessibleName(self.tr("Set of images"))
        self.sets.set_value("validation")
        self.matrix = ConfusionMatrix(theme)
        self.note = label(theme, size=Type.CAPTION, role="text2")
        self.note.setObjectName("confusionNote")
        self.note.setWordWrap(True)
        self.title = label(theme, "", Type.BASE, Weight.SEMIBOLD)
        self.title.setObjectName("mistakesTitle")
        self.more = TextLink(theme, "allMistakesButton")
        self.strip = ImageStrip(theme)
        self._lay_out(theme)
        self.sets.chosen.connect(lambda _set: self._leave_cell())
        self.matrix.described.connect(self._describe)
        self.matrix.chosen.connect(self._on_cell)
        self.more.clicked.connect(self._on_more)
        self.strip.opened.connect(lambda number: self.image_requested.emit(f"{self.sets.value}:{number}"))
        self.clear()

    def clear(self) -> None:
        """Another run: nothing is known, and the test set is not to be looked at yet."""
        self._cell, self._all = None, False
        self.sets.set_value("validation")
        self.show_readings({})

    def show_readings(self, readings: dict[str, Readings]) -> None:
        """Show what was read; the set and the cell that are looked at stay."""
        self._readings = readings
        if self.sets.value not in readings:
            self.sets.set_value("validation")
        self.sets.button("test").setEnabled("test" in readings)
        self.sets.button("test").setToolTip("" if "test" in readings else self.tr("Scored once, after the last epoch"))
        self._show()

    def _show(self) -> None:
        readings = self._readings.get(str(self.sets.value))
        for part in (self.matrix, self.title, self.more, self.strip):
            part.setVisible(readings is not None)
        if readings is None:
            self.note.setText(self.tr("After the first epoch: what the network mistakes for what."))
            return
        self.matrix.show_counts(readings.counts(), readings.classes, self._cell)
        self._describe("")
        self._show_images(readings)

    def _show_images(self, readings: Readings) -> None:
        if self._cell is not None:
            numbers = readings.cell(*self._cell)
            true, read = (readings.classes[index] for index in self._cell)
            self.title.setText(self.tr("{true} read as {read}").format(true=true, read=read))
            self.more.say(self.tr("most wrong"), self.tr("Back to the most wrong images"))
        else:
            numbers = readings.wrong()
            test = self.sets.value == "test"
            self.title.setText(self.tr("Most wrong test images") if test else self.tr("Most wrong validation images"))
            every = self.tr("all {number}").format(number=i18n.count(len(numbers)))
            self.more.say(self.tr("fewer") if self._all else every)
            self.more.setVisible(len(numbers) > COLUMNS)
            numbers = numbers[: MOST if self._all else COLUMNS]
        self.strip.setAccessibleName(self.title.text())
        self.strip.setVisible(bool(numbers))
        self.strip.show_images(readings, numbers)

    def _describe(self, words: str) -> None:
        readings = self._readings.get(str(self.sets.value))
        if readings is None:
            return
        total, wrong = len(readings.labels), len(readings.wrong())
        self.note.setText(
            words
            or self.tr("{share} right, {wrong} of {total} wrong. Rows: true class.").format(
                share=i18n.percent(1 - wrong / total, 2), wrong=i18n.count(wrong), total=i18n.count(total)
            )
        )

    def _on_cell(self, row: int, column: int) -> None:
        self._cell = None if (row, column) == self._cell else (row, column)
        self._show()

    def _on_more(self) -> None:
        if self._cell is not None:
            self._leave_cell()
        else:
            self._all = not self._all
            self._show()

    def _leave_cell(self) -> None:
        self._cell, self._all = None, False
        self._show()

    def _lay_out(self, theme: Theme) -> None:
        head, below = QHBoxLayout(), QHBoxLayout()
        head.addWidget(label(theme, self.tr("Confusion"), Type.BASE, Weight.SEMIBOLD), 1)
        head.addWidget(self.sets)
        below.addWidget(self.title, 1)
        below.addWidget(self.more)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        column.addLayout(head)
        column.addWidget(self.matrix)
        column.addWidget(self.note)
        column.addLayout(below)
        column.addWidget(self.strip)
