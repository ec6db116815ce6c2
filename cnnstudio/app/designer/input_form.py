"""What the network reads, for the inspector: the data set and the shape its images are fitted to."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFormLayout, QWidget

from cnnstudio.app import i18n
from cnnstudio.app.designer import describe
from cnnstudio.app.designer.number_field import NumberField
from cnnstudio.app.theme import Space, Theme, Type
from cnnstudio.app.widgets import label
from cnnstudio.network import Shape

MOST_PIXELS, MOST_CHANNELS = 4096, 512


class InputForm(QWidget):
    """Height, width and channels. `changed` comes with another (channels, height, width); `ended` when done."""

    changed = Signal(object)
    ended = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._data = label(theme, size=Type.SMALL)
        self._data.setObjectName("inputData")
        self._classes = label(theme, size=Type.SMALL)
        self._error = label(theme, size=Type.SMALL, role="danger")
        self._error.setObjectName("error:input")
        self._error.setWordWrap(True)
        self._note = label(theme, size=Type.SMALL, role="text3")
        self._note.setWordWrap(True)
        self._note.setText(self.tr("Images of another size are fitted: smaller ones get a border, larger ones shrink."))
        self._numbers = [
            self._make_number(theme, "height", self.tr("Input height"), MOST_PIXELS),
            self._make_number(theme, "width", self.tr("Input width"), MOST_PIXELS),
            self._make_number(theme, "channels", self.tr("Input channels"), MOST_CHANNELS),
        ]
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setHorizontalSpacing(Space.S)
        form.setVerticalSpacing(Space.S)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.FieldsStayAtSizeHint)
        words = (self.tr("Height"), self.tr("Width"), self.tr("Channels"))
        for text, widget in (
            (self.tr("Data set"), self._data),
            (self.tr("Classes"), self._classes),
            *zip(words, self._numbers, strict=True),
        ):
            name = label(theme, text, Type.SMALL, role="text2")
            name.setMinimumWidth(theme.px(66))
            form.addRow(name, widget)
        form.addRow(self._error)
        form.addRow(self._note)
        self._error.hide()

    def show_input(self, data: str, classes: int, shape: Shape) -> None:
        """Show what the network reads."""
        self._data.setText(describe.data_title(data))
        self._classes.setText(i18n.count(classes))
        channels, height, width = shape
        for number, size in zip(self._numbers, (height, width, channels), strict=True):
            number.show_number(size)
        self._say("", None)

    @property
    def controls(self) -> list[NumberField]:
        """What the Tab key reaches here."""
        return self._numbers

    def _make_number(self, theme: Theme, name: str, spoken: str, most: int) -> NumberField:
        number = NumberField(1, most, font=theme.font(Type.SMALL))
        number.setObjectName(f"input:{name}")
        number.setAccessibleName(spoken)
        number.edited.connect(lambda _number: self._on_edited())
        number.refused.connect(lambda reason: self._say(reason, number))
        number.left.connect(self.ended)
        return number

    def _on_edited(self) -> None:
        self._say("", None)
        height, width, channels = (int(number.number) for number in self._numbers)
        self.changed.emit((channels, height, width))

    def _say(self, error: str, at: NumberField | None) -> None:
        self._error.setText(error)
        self._error.setVisible(bool(error))
        for number in self._numbers:
            number.setProperty("invalid", number is at)
            number.setAccessibleDescription(error if number is at else "")
            number.update()
