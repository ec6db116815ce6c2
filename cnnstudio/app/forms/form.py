"""A form made from what a struct says of its fields and of nothing else."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFormLayout, QWidget

from cnnstudio.app import i18n
from cnnstudio.app.forms.editor import ROW_HEIGHT, Editor, Names, plain_names
from cnnstudio.app.forms.editors import make_editor
from cnnstudio.app.forms.label_column import LabelColumn
from cnnstudio.app.theme import Space, Theme
from cnnstudio.network import Fielded, UserError

NO_LIMITS: Mapping[str, str] = {}


class SettingsForm(QWidget):
    """One row a field, in the fields' order or another. The choices named in `in_sight` show all their values.

    A form of `only` some fields leaves the others as they are. Forms that stand below each other share their `labels`.
    """

    changed = Signal(object, str, str)
    """A person gave another value: the struct with it, the field's name and its label."""
    ended = Signal()
    """The editing of a field has ended."""

    def __init__(
        self,
        theme: Theme,
        values: Fielded,
        names: Names = plain_names,
        order: Sequence[str] = (),
        in_sight: Collection[str] = (),
        only: Collection[str] | None = None,
        labels: LabelColumn | None = None,
    ) -> None:
        super().__init__()
        self._theme, self._values = theme, values
        self.editors: dict[str, Editor] = {}
        self._labels = labels or LabelColumn(theme)
        self._form = QFormLayout(self)
        self._form.setContentsMargins(0, 0, 0, 0)
        self._form.setHorizontalSpacing(Space.S)
        self._form.setVerticalSpacing(Space.S)
        self._form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self._form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.DontWrapRows)
        places = {name: place for place, name in enumerate(order)}
        for field in sorted(values.fields(), key=lambda field: places.get(field.name, len(places))):
            if only is None or field.name in only:
                self._add(make_editor(theme, field, names, in_sight=field.name in in_sight))
        self.show_values(values)

    def show_values(self, values: Fielded, limits: Mapping[str, str] = NO_LIMITS) -> None:
        """Show other values of the same struct, and for some fields what their surroundings ask of them."""
        self._values = values
        for name, editor in self.editors.items():
            editor.show_value(getattr(values, name))
            editor.show_limit(limits.get(name, ""))

    def hide_fields(self, names: Collection[str]) -> None:
        """Hide these fields and show all others."""
        for name, editor in self.editors.items():
            self._form.setRowVisible(editor, name not in names)

    def add_row(self, text: str, widget: QWidget) -> None:
        """Put something of another kind below the fields, with a label like theirs."""
        widget.setMinimumHeight(self._theme.px(ROW_HEIGHT))
        self._form.addRow(self._labels.add(text), widget)

    def insert_below(self, name: str, widget: QWidget) -> None:
        """Put something that belongs to a field below it."""
        self._form.insertRow(self._row_of(name) + 1, widget)

    def insert_above(self, name: str, text: str, widget: QWidget) -> None:
        """Put something of another kind above a field, with a label like the fields'."""
        self._form.insertRow(self._row_of(name), self._labels.add(text), widget)

    def _row_of(self, name: str) -> int:
        position: Any = self._form.getWidgetPosition(self.editors[name])
        return int(position[0])

    def _add(self, editor: Editor) -> None:
        editor.edited.connect(lambda value: self._on_edited(editor, value))
        editor.ended.connect(self.ended)
        self.editors[editor.field.name] = editor
        name = self._labels.add("" if editor.field.kind == "flag" else editor.label)  # a box carries its own name
        name.setToolTip(editor.help)
        name.setBuddy(editor.controls[0])
        self._form.addRow(name, editor)

    def _on_edited(self, editor: Editor, value: object) -> None:
        name = editor.field.name
        try:
            changed = self._values.with_value(name, value)
        except UserError as error:
            editor.refuse(i18n.text(error.message))
        else:
            self.changed.emit(changed, name, editor.label)
