"""A control for each kind of setting. A layer type's fields are made of these alone."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from cnnstudio.app import i18n
from cnnstudio.app.designer.number_field import Number, NumberField
from cnnstudio.app.icons import Icons
from cnnstudio.app.theme import Space, Theme, Type
from cnnstudio.app.widgets import Segmented, label
from cnnstudio.network import Field

EXPLICIT = "explicit"


class Editor(QWidget):
    """A setting's control: it shows a value, tells of a person's, and says under itself what is wrong."""

    edited = Signal(object)
    """A person gave another value."""
    ended = Signal()
    """The person went on: what comes next is another edit."""

    def __init__(self, theme: Theme, field: Field) -> None:
        super().__init__()
        self.field = field
        self.label = i18n.text(field.label)
        self.setObjectName(f"field:{field.name}")
        self.setToolTip(i18n.text(field.help))
        self.row = QHBoxLayout()
        self.row.setContentsMargins(0, 0, 0, 0)
        self.row.setSpacing(Space.S)
        self._error = label(theme, size=Type.SMALL, role="danger")
        self._error.setObjectName(f"error:{field.name}")
        self._error.setWordWrap(True)
        self._error.hide()
        self._font = theme.font(Type.SMALL)
        self._limit = ""
        self.numbers: list[NumberField] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        column.addLayout(self.row)
        column.addWidget(self._error)

    def show_value(self, value: object) -> None:
        """Show a value, without a signal, and take an error away."""
        self._say("")
        self._show(value)

    def show_limit(self, limit: str) -> None:
        """Say what the layer's input asks of this setting; empty: nothing."""
        self._limit = limit
        self._say("")

    def refuse(self, reason: str) -> None:
        """Say why what was typed cannot be; the network keeps the last good value."""
        self._say(reason)

    @property
    def error(self) -> str:
        """What stands under the control."""
        return self._error.text()

    def first_control(self) -> QWidget:
        """The control that takes the keyboard first."""
        return next(widget for widget in self.findChildren(QWidget) if widget.focusPolicy() & Qt.FocusPolicy.TabFocus)

    def _show(self, value: object) -> None:
        raise TypeError(f"{type(self).__name__} shows no value")

    def _say(self, error: str) -> None:
        said = error or self._limit
        self._error.setText(said)
        self._error.setVisible(bool(said))
        for number in self.numbers:
            number.setProperty("invalid", bool(said))
            number.setAccessibleDescription(said or i18n.text(self.field.help))
            number.update()

    def make_number(self, name: str, spoken: str, *, whole: bool = True, digits: int = 4) -> NumberField:
        """A number field of the setting's range, whose errors show under the control."""
        field = self.field
        number = NumberField(
            int(field.minimum) if whole else field.minimum,
            int(field.maximum) if whole else field.maximum,
            whole=whole,
            allows=field.allows,
            digits=digits,
            font=self._font,
        )
        number.setObjectName(name)
        number.setAccessibleName(spoken)
        number.refused.connect(self.refuse)
        number.left.connect(self.ended)
        self.numbers.append(number)
        return number


class NumberEditor(Editor):
    """One number, whole or not, with its unit."""

    def __init__(self, theme: Theme, field: Field) -> None:
        super().__init__(theme, field)
        whole = field.kind == "integer"
        digits = min(7, len(f"{field.maximum:.0f}")) if whole else 6
        self._number = self.make_number(f"number:{field.name}", self.label, whole=whole, digits=digits)
        self._number.edited.connect(self._on_edited)
        self.row.addWidget(self._number)
        if field.unit is not None:
            self.row.addWidget(label(theme, i18n.text(field.unit), Type.SMALL, role="text2"))
        self.row.addStretch(1)

    def _on_edited(self, value: Number) -> None:
        self._say("")
        self.edited.emit(value)

    def _show(self, value: object) -> None:
        assert isinstance(value, (int, float))
        self._number.show_number(value)


class PairEditor(Editor):
    """Height and width; linked, one follows the other."""

    def __init__(self, theme: Theme, icons: Icons, field: Field) -> None:
        super().__init__(theme, field)
        self._pair = Pair(theme, icons, self)
        self._pair.edited.connect(self._on_edited)
        self.row.addWidget(self._pair)

    def _on_edited(self, value: tuple[int, int]) -> None:
        self._say("")
        self.edited.emit(value)

    def _show(self, value: object) -> None:
        assert isinstance(value, tuple)
        self._pair.show_value(value)


class Pair(QWidget):
    """Two number fields and the link between them."""

    edited = Signal(object)

    def __init__(self, theme: Theme, icons: Icons, editor: Editor) -> None:
        super().__init__()
        name, said = editor.field.name, editor.label
        self.numbers = [
            editor.make_number(f"number:{name}:height", self.tr("{setting}, height").format(setting=said), digits=3),
            editor.make_number(f"number:{name}:width", self.tr("{setting}, width").format(setting=said), digits=3),
        ]
        self.link = LinkButton(theme, icons, said)
        self.link.setObjectName(f"link:{name}")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.XS + 1)
        row.addWidget(self.numbers[0])
        row.addWidget(label(theme, "×", Type.SMALL, role="text3"))
        row.addWidget(self.numbers[1])
        row.addStretch(1)
        row.addWidget(self.link)
        for own, other in (self.numbers, self.numbers[::-1]):
            own.edited.connect(lambda number, other=other: self._on_edited(number, other))
        self._shown: tuple[int, ...] = ()

    def show_value(self, value: tuple[int, ...]) -> None:
        """Show both; another pair is linked where both are the same."""
        if not self._shown or (self.link.isChecked() and value[0] != value[1]):
            self.link.setChecked(value[0] == value[1])
        self._shown = value
        for number, part in zip(self.numbers, value, strict=True):
            number.show_number(part)

    def _on_edited(self, number: Number, other: NumberField) -> None:
        if self.link.isChecked():
            other.show_number(number)
        self.edited.emit((int(self.numbers[0].number), int(self.numbers[1].number)))


class LinkButton(QToolButton):
    """Whether height and width go together."""

    def __init__(self, theme: Theme, icons: Icons, said: str) -> None:
        super().__init__()
        self._theme = theme
        self.setCheckable(True)
        self.setAutoRaise(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(self.tr("{setting}: keep height and width the same").format(setting=said))
        self.setToolTip(self.tr("Keep height and width the same"))
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(24, 24)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme = self._theme
        if self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("hover"))
            painter.drawRoundedRect(QRectF(self.rect()), 4, 4)
        if self.hasFocus():
            painter.setPen(QPen(theme.accent, 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 4, 4)
        self._draw_chain(painter)

    def _draw_chain(self, painter: QPainter) -> None:
        """Two links of a chain; apart where height and width go their own ways."""
        on = self.isChecked()
        pen = QPen(self._theme.accent if on else self._theme.color("text3"), 1.4)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.translate(QRectF(self.rect()).center())
        painter.rotate(-45)
        apart = 0.0 if on else 2.0
        painter.drawRoundedRect(QRectF(-7.5 - apart, -2.5, 8, 5), 2.5, 2.5)
        painter.drawRoundedRect(QRectF(-0.5 + apart, -2.5, 8, 5), 2.5, 2.5)


class FlagEditor(Editor):
    """Yes or no."""

    def __init__(self, theme: Theme, field: Field) -> None:
        super().__init__(theme, field)
        self._box = QCheckBox()
        self._box.setObjectName(f"flag:{field.name}")
        self._box.setAccessibleName(self.label)
        self._box.clicked.connect(self._on_clicked)
        self.row.addWidget(self._box)
        self.row.addStretch(1)

    def _on_clicked(self, on: bool) -> None:
        self.edited.emit(on)
        self.ended.emit()

    def _show(self, value: object) -> None:
        self._box.setChecked(bool(value))


class ChoiceEditor(Editor):
    """One of a few named values."""

    def __init__(self, theme: Theme, field: Field) -> None:
        super().__init__(theme, field)
        self._box = QComboBox()
        self._box.setObjectName(f"choice:{field.name}")
        self._box.setAccessibleName(self.label)
        for value, text in field.choices:
            self._box.addItem(i18n.text(text), value)
        self._box.activated.connect(self._on_activated)
        self.row.addWidget(self._box, 1)

    def _on_activated(self, index: int) -> None:
        self.edited.emit(self._box.itemData(index))
        self.ended.emit()

    def _show(self, value: object) -> None:
        self._box.setCurrentIndex(self._box.findData(value))


class PaddingEditor(Editor):
    """VALID, SAME, or rows and columns of zeros."""

    def __init__(self, theme: Theme, icons: Icons, field: Field) -> None:
        super().__init__(theme, field)
        choices = [("valid", "VALID"), ("same", "SAME"), (EXPLICIT, self.tr("Explicit"))]
        self._mode = Segmented(theme, choices, f"padding:{field.name}")
        self._mode.setAccessibleName(self.label)
        self._mode.chosen.connect(self._on_chosen)
        self._pair = Pair(theme, icons, self)
        self._pair.edited.connect(self._on_pair)
        inner = QVBoxLayout()
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(Space.S)
        inner.addWidget(self._mode)
        inner.addWidget(self._pair)
        self.row.addLayout(inner)

    def _on_chosen(self, mode: object) -> None:
        value = self._values() if mode == EXPLICIT else mode
        self._pair.setVisible(mode == EXPLICIT)
        self.edited.emit(value)
        self.ended.emit()

    def _on_pair(self, value: tuple[int, int]) -> None:
        self._say("")
        self.edited.emit(value)

    def _values(self) -> tuple[int, int]:
        return int(self._pair.numbers[0].number), int(self._pair.numbers[1].number)

    def _show(self, value: object) -> None:
        explicit = isinstance(value, tuple)
        self._mode.set_value(EXPLICIT if explicit else value)
        self._pair.setVisible(explicit)
        self._pair.show_value(value if isinstance(value, tuple) else self._values())


def make_editor(theme: Theme, icons: Icons, field: Field) -> Editor:
    """The control for a field's kind."""
    if field.kind == "pair":
        return PairEditor(theme, icons, field)
    if field.kind == "padding":
        return PaddingEditor(theme, icons, field)
    if field.kind == "flag":
        return FlagEditor(theme, field)
    if field.kind == "choice":
        return ChoiceEditor(theme, field)
    return NumberEditor(theme, field)
