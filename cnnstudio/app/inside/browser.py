"""The images of a set: a page of them, and a field that takes one by its name."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QToolButton, QVBoxLayout, QWidget

from cnnstudio.app.i18n import count
from cnnstudio.app.icons import Icons
from cnnstudio.app.inside.image_grid import ImageGrid
from cnnstudio.app.inside.images import Gallery, ImageName, parse
from cnnstudio.app.theme import Space, Theme, Type
from cnnstudio.app.widgets import label


class Browser(QWidget):
    """Shows one set at a time."""

    chosen = Signal(object)
    """ImageName"""

    def __init__(self, theme: Theme, icons: Icons) -> None:
        super().__init__()
        self._gallery: Gallery | None = None
        self.setObjectName("imageBrowser")
        self.grid = ImageGrid(theme)
        self.pages = label(theme, self.tr("Reading the images…"), Type.CAPTION, role="text3")
        self.pages.setObjectName("imagePagesLabel")
        self.previous = _turner(icons, "chevron-up", self.tr("Previous page"), "previousPageButton")
        self.next = _turner(icons, "chevron-down", self.tr("Next page"), "nextPageButton")
        self.field = QLineEdit()
        self.problem = label(theme, size=Type.CAPTION, role="danger")
        self.set_note = label(theme, size=Type.CAPTION, role="text3")
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
        self.grid.show_gallery(gallery)
        self._show()

    def show_failure(self, sentence: str) -> None:
        """Say why there are no images."""
        self.pages.setText(sentence)
        self.pages.setWordWrap(True)
        self.pages.set_role("danger")

    def go_to(self, name: ImageName) -> None:
        """Choose an image that there is."""
        if self._gallery is not None:
            self.grid.show_image(name)
            self._on_chosen(name)

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
        self.grid.page_changed.connect(self._show_pages)
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
        column.addWidget(self.grid, 1)
        column.addLayout(pager)
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

    def _show_pages(self) -> None:
        if self._gallery is None:
            return
        total = self._gallery.count(self.name.set)
        first, last = self.grid.first, min(self.grid.first + self.grid.page, total) - 1
        self.pages.setText(
            self.tr("{first} – {last} of {total}").format(first=count(first), last=count(last), total=count(total))
        )
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
