"""The images of a set: all, of one class, or those that are read wrong; and a field that takes one by its name."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QToolButton, QVBoxLayout, QWidget

from cnnstudio.app.i18n import count
from cnnstudio.app.icons import Icons
from cnnstudio.app.inside.image_grid import ImageGrid
from cnnstudio.app.inside.images import Gallery, ImageName, parse
from cnnstudio.app.inside.readings import UNKNOWN, Readings
from cnnstudio.app.theme import Space, Theme, Type
from cnnstudio.app.widgets import label
from cnnstudio.app.widgets.combo import fit_words
from cnnstudio.app.widgets.flow import FlowLayout

ALL, RIGHT, WRONG = "all", "right", "wrong"


class Browser(QWidget):
    """Shows one set at a time."""

    chosen = Signal(object)
    """ImageName"""

    def __init__(self, readings: Readings, theme: Theme, icons: Icons) -> None:
        super().__init__()
        self._readings = readings
        self._gallery: Gallery | None = None
        self.setObjectName("imageBrowser")
        self.classes = QComboBox()
        self.results = QComboBox()
        self.grid = ImageGrid(theme, icons)
        self.read = label(theme, "", Type.CAPTION, role="text3")
        self.read.setObjectName("readingsLabel")
        self.read.setWordWrap(True)
        self.pages = label(theme, self.tr("Reading the images…"), Type.CAPTION, role="text3")
        self.pages.setObjectName("imagePagesLabel")
        self.pages.setWordWrap(True)
        self.previous = _turner(icons, "chevron-up", self.tr("Previous page"), "previousPageButton")
        self.next = _turner(icons, "chevron-down", self.tr("Next page"), "nextPageButton")
        self.field = QLineEdit()
        self.problem = label(theme, size=Type.CAPTION, role="danger")
        self.set_note = label(theme, size=Type.CAPTION, role="text3")
        self._set_up_filters(theme)
        self._set_up_field()
        self._lay_out(theme)
        self._connect()

    @property
    def name(self) -> ImageName:
        """The image chosen."""
        return self.grid.name

    def show_gallery(self, gallery: Gallery) -> None:
        """Offer the images of a data set."""
        self._gallery = gallery
        blocker = QSignalBlocker(self.classes)
        self.classes.clear()
        self.classes.addItem(self.tr("Any class"), None)
        for class_, name in enumerate(gallery.classes):
            self.classes.addItem(name, class_)
        blocker.unblock()
        self.grid.show_gallery(gallery)
        self._filter()
        self._show()

    def want(self) -> None:
        """Have those images read that are on the page, or all that may be right or wrong where only these are shown."""
        if self._gallery is not None and self.isVisible():
            every = self.results.currentData() != ALL
            self._readings.want(self.name.set, self._of_class() if every else self.grid.on_page)

    def show_failure(self, sentence: str) -> None:
        """Say why there are no images."""
        self.pages.setText(sentence)
        self.pages.setWordWrap(True)
        self.pages.set_role("danger")

    def go_to(self, name: ImageName) -> None:
        """Choose an image that there is."""
        if self._gallery is not None:
            if name.set != self.name.set or not self._passes(name):
                for filter_ in (self.classes, self.results):
                    blocker = QSignalBlocker(filter_)
                    filter_.setCurrentIndex(0 if name.set == self.name.set else filter_.currentIndex())
                    blocker.unblock()
            self.grid.show_image(name)
            self._filter()
            self._on_chosen(name)

    def _set_up_filters(self, theme: Theme) -> None:
        self.classes.setObjectName("classFilter")
        self.classes.setAccessibleName(self.tr("Class of the images"))
        self.classes.addItem(self.tr("Any class"), None)
        self.results.setObjectName("resultFilter")
        self.results.setAccessibleName(self.tr("How the images are read"))
        words = {ALL: self.tr("All results"), RIGHT: self.tr("Right only"), WRONG: self.tr("Wrong only")}
        for value, text in words.items():
            self.results.addItem(text, value)
        for filter_ in (self.classes, self.results):
            filter_.setAccessibleDescription(filter_.accessibleName())
            filter_.setFont(theme.font(Type.SMALL))
            fit_words(filter_)

    def _set_up_field(self) -> None:
        self.field.setObjectName("imageField")
        self.field.setAccessibleName(self.tr("Image by name"))
        self.field.setToolTip(self.tr("A set and a number, such as test:7 or validation:12; or a number alone"))
        self.field.setEnabled(False)
        self.problem.setObjectName("imageFieldProblem")
        self.problem.setWordWrap(True)
        self.problem.hide()
        self.set_note.setWordWrap(True)

    def _connect(self) -> None:
        self.grid.chosen.connect(self._on_chosen)
        self.grid.page_changed.connect(self._on_page)
        self.classes.currentIndexChanged.connect(self._filter)
        self.results.currentIndexChanged.connect(self._filter)
        self._readings.changed.connect(self._on_read)
        self.previous.clicked.connect(lambda: self.grid.turn(-1))
        self.next.clicked.connect(lambda: self.grid.turn(1))
        self.field.returnPressed.connect(self._on_typed)
        self.field.textEdited.connect(lambda _typed: self._complain(""))

    def _lay_out(self, theme: Theme) -> None:
        pager = QHBoxLayout()
        pager.setSpacing(0)
        pager.addWidget(self.pages, 1)
        pager.addWidget(self.previous)
        pager.addWidget(self.next)
        name = QHBoxLayout()
        name.setSpacing(Space.S)
        title = label(theme, self.tr("Image"), Type.SMALL, role="text2")
        title.setBuddy(self.field)
        name.addWidget(title)
        name.addWidget(self.field, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        filters = FlowLayout(spacing=Space.S, fill=True)
        filters.addWidget(self.classes)
        filters.addWidget(self.results)
        column.addLayout(filters)
        column.addWidget(self.grid, 1)
        column.addLayout(pager)
        column.addWidget(self.read)
        column.addLayout(name)
        column.addWidget(self.problem)
        column.addWidget(self.set_note)

    def _on_typed(self) -> None:
        name = parse(self.field.text(), self.name.set)
        if name is None:
            self._complain(self.tr("Write a set and a number, such as test:7."))
        elif self._gallery is None or not self._gallery.has(name):
            last = count(self._gallery.count(name.set) - 1) if self._gallery else "0"
            self._complain(self.tr("{set} has the images 0 to {last}.").format(set=name.set, last=last))
        else:
            self.go_to(name)

    def _on_chosen(self, name: ImageName) -> None:
        self._show()
        self.chosen.emit(name)

    def _show(self) -> None:
        self.field.setEnabled(True)
        self.field.setText(str(self.name))
        self._complain("")
        self.set_note.setText(
            self.tr("The test set is for the final figure: choose nothing by it.")
            if self.name.set == "test"
            else self.tr("Images kept apart from training.")
        )
        self._show_pages()

    def _of_class(self) -> np.ndarray:
        """The numbers of the set's images of the class that is wanted."""
        assert self._gallery is not None
        labels, class_ = self._gallery.labels(self.name.set), self.classes.currentData()
        return np.arange(len(labels)) if class_ is None else np.flatnonzero(labels == class_)

    def _passes(self, name: ImageName) -> bool:
        return bool(np.isin(name.number, self.grid.numbers))

    def _filter(self) -> None:
        """Offer the images that the filters let through, as far as they are read."""
        if self._gallery is None:
            return
        numbers, result = self._of_class(), self.results.currentData()
        read = self._readings.classes(self.name.set)
        if result != ALL:
            labels = self._gallery.labels(self.name.set)
            known = read is not None and self._readings.step is not None
            numbers = (
                numbers[:0] if not known or read is None else _judged(numbers, labels, read, right=result == RIGHT)
            )
        self.grid.show_read(read)
        self.grid.show_numbers(numbers, self._nothing())
        self._tell()

    def _nothing(self) -> str:
        if self.results.currentData() == ALL:
            return self.tr("There is no image of this class.")
        return self.tr("Reading…") if self._readings.left else self.tr("None: all are read otherwise.")

    def _on_read(self) -> None:
        if self.results.currentData() == ALL:
            self.grid.show_read(self._readings.classes(self.name.set))
            self._tell()
        else:
            self._filter()

    def _on_page(self) -> None:
        self._show_pages()
        self.want()

    def _tell(self) -> None:
        """Say how far the reading is, and whose weights read."""
        readings, every = self._readings, self.results.currentData() != ALL
        step = readings.step
        if every and readings.left:
            done = readings.wanted - readings.left
            words = self.tr("reading: {done} of {total}…").format(done=count(done), total=count(readings.wanted))
        elif step is None or not readings.wanted:
            words = ""
        elif every:
            words = self.tr("{number} of {total} at step {step}").format(
                number=count(len(self.grid.numbers)), total=count(readings.wanted), step=count(step)
            )
        else:
            words = self.tr("marks: read at step {step}").format(step=count(step))
        self.read.setText(words)

    def _show_pages(self) -> None:
        if self._gallery is None:
            return
        grid, all_ = self.grid, self._gallery.count(self.name.set)
        total = len(grid.numbers)
        base = 0 if total == all_ else 1  # images are counted from 0, those found from 1
        first, last = grid.first, min(grid.first + grid.page, total) - 1
        words = self.tr("{first} – {last} of {total}") if total else self.tr("none")
        self.pages.setText(words.format(first=count(first + base), last=count(last + base), total=count(total)))
        self.previous.setEnabled(first > 0)
        self.next.setEnabled(last < total - 1)

    def _complain(self, words: str) -> None:
        self.problem.setText(words)
        self.problem.setVisible(bool(words))
        self.field.setProperty("invalid", bool(words))
        self.field.update()


def _turner(icons: Icons, icon: str, words: str, name: str) -> QToolButton:
    button = QToolButton()
    button.setIcon(icons.icon(icon))
    button.setAutoRaise(True)
    button.setObjectName(name)
    button.setAccessibleName(words)
    button.setToolTip(words)
    button.setEnabled(False)
    return button


def _judged(numbers: np.ndarray, labels: np.ndarray, read: np.ndarray, *, right: bool) -> np.ndarray:
    """Those of the images with these numbers that are read right, or wrong."""
    judged: np.ndarray = numbers[(read[numbers] != UNKNOWN) & ((read[numbers] == labels[numbers]) == right)]
    return judged
