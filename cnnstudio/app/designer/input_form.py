"""What the network reads, for the inspector: the data set and the shape its images are fitted to."""

from __future__ import annotations

from typing import Annotated

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cnnstudio.app import i18n
from cnnstudio.app.designer import describe
from cnnstudio.app.forms import SettingsForm
from cnnstudio.app.theme import Space, Theme, Type
from cnnstudio.app.widgets import label
from cnnstudio.network import Field, Fielded, Shape, message

MOST_PIXELS, MOST_CHANNELS = 4096, 512


class InputSize(Fielded, frozen=True):
    """The size of the images as the network gets them."""

    height: Annotated[
        int,
        Field(message("input", "Height"), message("input", "Rows of an image."), "integer", 1, MOST_PIXELS),
    ]
    width: Annotated[
        int,
        Field(message("input", "Width"), message("input", "Columns of an image."), "integer", 1, MOST_PIXELS),
    ]
    channels: Annotated[
        int,
        Field(
            message("input", "Channels"),
            message("input", "Values of a pixel: 1 of a grey image, 3 of one in colour."),
            "integer",
            1,
            MOST_CHANNELS,
        ),
    ]


class InputForm(QWidget):
    """Height, width and channels. `changed` comes with another (channels, height, width); `ended` when done."""

    changed = Signal(object)
    ended = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._data = label(theme, size=Type.SMALL)
        self._data.setObjectName("inputData")
        self._classes = label(theme, size=Type.SMALL)
        self._note = label(theme, size=Type.SMALL, role="text3")
        self._note.setWordWrap(True)
        self._note.setText(self.tr("Images of another size are made to fit; Train says how, and lets you choose."))
        self._form = SettingsForm(theme, InputSize(1, 1, 1), _names)
        self._form.insert_above("height", self.tr("Data set"), self._data)
        self._form.insert_above("height", self.tr("Classes"), self._classes)
        spoken = (self.tr("Input height"), self.tr("Input width"), self.tr("Input channels"))
        for control, name in zip(self.controls, spoken, strict=True):
            control.setAccessibleName(name)
        self._form.changed.connect(self._on_changed)
        self._form.ended.connect(self.ended)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        column.addWidget(self._form)
        column.addWidget(self._note)

    def show_input(self, data: str, classes: int, shape: Shape) -> None:
        """Show what the network reads."""
        self._data.setText(describe.data_title(data))
        self._classes.setText(i18n.count(classes))
        channels, height, width = shape
        self._form.show_values(InputSize(height, width, channels))

    @property
    def controls(self) -> list[QWidget]:
        """What the Tab key reaches here."""
        return [control for editor in self._form.editors.values() for control in editor.controls]

    def _on_changed(self, size: InputSize) -> None:
        self.changed.emit((size.channels, size.height, size.width))


def _names(part: str, setting: str) -> str:
    return f"input:{setting}" if part == "number" else f"{part}:input:{setting}"
