"""The form of a layer's settings, made from what its type says of its fields and of nothing else."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFormLayout, QFrame, QWidget

from cnnstudio.app import i18n
from cnnstudio.app.designer.editor import Editor
from cnnstudio.app.designer.editors import make_editor
from cnnstudio.app.theme import Space, Theme, Type
from cnnstudio.app.widgets import label
from cnnstudio.network import LayerType, Problem, UserError

LABELS = 66


class SettingsForm(QWidget):
    """One row a field. `changed` comes with the new layer type and the field; `ended` when its editing ends."""

    changed = Signal(object, str, str)
    ended = Signal()

    def __init__(self, theme: Theme, layer_type: LayerType) -> None:
        super().__init__()
        self._layer_type = layer_type
        self.editors: dict[str, Editor] = {}
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setHorizontalSpacing(Space.S)
        form.setVerticalSpacing(Space.S)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.DontWrapRows)
        for field in layer_type.fields():
            editor = make_editor(theme, field)
            editor.edited.connect(lambda value, editor=editor: self._on_edited(editor, value))
            editor.ended.connect(self.ended)
            self.editors[field.name] = editor
            name = label(theme, editor.label, Type.SMALL, role="text2")
            name.setMinimumWidth(theme.px(LABELS))
            name.setFixedHeight(theme.px(29))
            name.setFrameShape(QFrame.Shape.NoFrame)
            name.setToolTip(editor.toolTip())
            form.addRow(name, editor)
        self.show_type(layer_type, ())

    def show_type(self, layer_type: LayerType, problems: tuple[Problem, ...]) -> None:
        """Show other values of the same type, and what the input asks of them."""
        self._layer_type = layer_type
        limits = {
            problem.field: i18n.text(problem.limit)
            for problem in problems
            if problem.field is not None and problem.limit is not None
        }
        for name, editor in self.editors.items():
            editor.show_value(getattr(layer_type, name))
            editor.show_limit(limits.get(name, ""))

    def _on_edited(self, editor: Editor, value: object) -> None:
        name = editor.field.name
        try:
            changed = self._layer_type.with_value(name, value)
        except UserError as error:
            editor.refuse(i18n.text(error.message))
        else:
            self.changed.emit(changed, name, editor.label)
