"""A person's own image: drawn on a pad, or read from a file."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QPushButton, QToolButton, QVBoxLayout, QWidget

from cnnstudio import data
from cnnstudio.app.i18n import shape as shape_text
from cnnstudio.app.icons import Icons
from cnnstudio.app.inside.images import Subject
from cnnstudio.app.inside.input_view import Picture
from cnnstudio.app.inside.pad import DrawPad
from cnnstudio.app.settings import Settings
from cnnstudio.app.theme import Space, Theme, Type
from cnnstudio.app.widgets import Hairline, SectionHeader, label
from cnnstudio.network import Shape
from cnnstudio.network.image_fit import USUAL_FIT, Fit

SMALL = 58
"""The side of the picture that shows what the network gets."""
PATTERNS = "*.png *.jpg *.jpeg *.bmp *.gif *.webp *.tif *.tiff"


class OwnImage(QWidget):
    """The pad, what the network gets of it, and a button that opens a picture."""

    changed = Signal()
    """Something else is drawn."""
    picture_wanted = Signal(str)
    """The path of a picture that is to be read: answered by `show_picture` or `show_failure`."""

    def __init__(self, theme: Theme, icons: Icons, settings: Settings) -> None:
        super().__init__()
        self._settings = settings
        self._shape: Shape = (1, 28, 28)
        self._fit = USUAL_FIT
        self._data = ""
        self._subject: Subject | None = None
        self.setObjectName("ownImagePage")
        self.pad = DrawPad(theme)
        self.undo = _tool(icons, "undo", self.tr("Take the last stroke back (Backspace)"), "undoStrokeButton")
        self.clear = _tool(icons, "delete", self.tr("Clear the pad (Delete)"), "clearPadButton")
        self.small = Picture(theme, SMALL)
        self.small.setObjectName("networkPicture")
        self.small.setAccessibleName(self.tr("As the network gets it"))
        self.note = label(theme, "", Type.CAPTION, role="text3")
        self.note.setWordWrap(True)
        self.open = QPushButton(self.tr("Open a picture…"))
        self.open.setObjectName("openPictureButton")
        self.open.setIcon(icons.icon("image"))
        self.opened = label(theme, "", Type.CAPTION, role="text3")
        self.opened.setObjectName("pictureNote")
        self.opened.setWordWrap(True)
        self._lay_out(theme)
        self.pad.drawn.connect(self._on_drawn)
        self.pad.dropped.connect(self.picture_wanted)
        self.undo.clicked.connect(self.pad.undo)
        self.clear.clicked.connect(self.pad.clear)
        self.open.clicked.connect(self._choose_file)
        self._on_drawn()

    def set_input(self, key: str, shape: Shape, fit: Fit) -> None:
        """Make images for a network's input, fitted as its data are; a picture made for other data goes."""
        if (key, shape, fit) != (self._data, self._shape, self._fit):
            self._data, self._shape, self._fit = key, shape, fit
            self._subject = None
            if not self.pad.drawing.strokes:
                self.pad.show_picture(None)
            self._tell()

    def subject(self) -> Subject:
        """What there is now, made for the network's input when it is asked for."""
        if self._subject is None:
            empty = not self.pad.drawing.strokes
            pixels = None if empty else data.fit_drawing(self.pad.drawing.pixels, self._shape, self._fit)
            self._show(Subject(self.tr("Your drawing"), pixels))
        assert self._subject is not None
        return self._subject

    def show_picture(self, path: str, pixels: np.ndarray) -> None:
        """Look at a picture, uint8 C x H x W, that was read from a file."""
        self.pad.show_picture(pixels)
        self._show(Subject(Path(path).name, pixels))
        self._tell(self.tr("{name}, fitted to {shape}").format(name=Path(path).name, shape=shape_text(pixels.shape)))
        self._follow()

    def show_failure(self, sentence: str) -> None:
        """Say why a file could not be read as a picture; what was looked at stays."""
        self.opened.setText(sentence)
        self.opened.set_role("danger")

    def _lay_out(self, theme: Theme) -> None:
        title = QHBoxLayout()
        title.setSpacing(0)
        title.addWidget(SectionHeader(theme, self.tr("Draw a digit")), 1)
        for tool in (self.undo, self.clear):
            title.addWidget(tool)
        got = QHBoxLayout()
        got.setSpacing(Space.S)
        got.addWidget(self.small, 0, Qt.AlignmentFlag.AlignTop)
        got.addWidget(self.note, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        column.addLayout(title)
        column.addWidget(self.pad)
        column.addLayout(got)
        column.addSpacing(Space.XS)
        column.addWidget(Hairline(theme))
        column.addSpacing(Space.XS)
        column.addWidget(SectionHeader(theme, self.tr("Photograph or picture")))
        column.addWidget(self.open)
        column.addWidget(self.opened)
        column.addStretch(1)

    def _on_drawn(self) -> None:
        self._subject = None
        self._tell()
        self._follow()
        self.changed.emit()

    def _show(self, subject: Subject) -> None:
        self._subject = subject
        self.small.show_image(subject.pixels)

    def _tell(self, picture: str = "") -> None:
        self.note.setText(
            self.tr("As the network gets it: centred and scaled as the digits it learns from. Read at every stroke.")
        )
        self.opened.setText(picture or self.tr("Fitted as the data's images are; or drop one on the pad."))
        self.opened.set_role("text3")

    def _follow(self) -> None:
        self.undo.setEnabled(self.pad.drawing.can_undo)
        self.clear.setEnabled(bool(self.pad.drawing.strokes) or self.pad.has_picture)

    def _choose_file(self) -> None:
        pattern = self.tr("Pictures ({patterns})").format(patterns=PATTERNS)
        dialog = QFileDialog(self, self.tr("Open a picture"), self._settings.folder, pattern)
        dialog.setObjectName("openPictureDialog")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self.picture_wanted)
        dialog.open()


def _tool(icons: Icons, icon: str, words: str, name: str) -> QToolButton:
    button = QToolButton()
    button.setIcon(icons.icon(icon))
    button.setAutoRaise(True)
    button.setObjectName(name)
    button.setAccessibleName(words)
    button.setToolTip(words)
    return button
