"""The recipe as a form, made from the settings that a recipe says it has."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QSizePolicy, QWidget

from cnnstudio.app.i18n import count, text
from cnnstudio.app.session import Session
from cnnstudio.app.theme import Space, Theme, Type
from cnnstudio.app.training.fields import ChoiceEditor, FlagEditor, IntegerEditor, NumberEditor, make_editor
from cnnstudio.app.training.history import steps_per_epoch
from cnnstudio.app.training.schedule_curve import ScheduleCurve
from cnnstudio.app.widgets import label
from cnnstudio.app.widgets.panel import ThemedLabel
from cnnstudio.network import Field, InvalidValue, Recipe

NAMES = {
    "batch_size": "batchSizeField",
    "learning_rate": "learningRateField",
    "weight_decay": "weightDecayField",
}
FIELD_WIDTH = 60
LABEL_WIDTH = 78
NOTED = ("batch_size", "epochs")
"""Settings whose effect in steps stands beside the field."""


@dataclass
class _Row:
    """The widgets of one setting."""

    field: Field
    label: QLabel
    editor: ChoiceEditor | FlagEditor | IntegerEditor | NumberEditor
    note: ThemedLabel | None
    problem: ThemedLabel

    def set_visible(self, visible: bool) -> None:
        self.label.setVisible(visible)
        self.editor.setVisible(visible)
        if self.note is not None:
            self.note.setVisible(visible)
        self.problem.setVisible(visible and bool(self.problem.text()))


class RecipeForm(QWidget):
    """Every edit goes to the session at once; what may not be is refused with its limits under the field."""

    steps_changed = Signal()

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._theme = session, theme
        self._images = 0
        self.setObjectName("recipeForm")
        self.setAccessibleName(self.tr("Recipe"))
        self.curve = ScheduleCurve(theme)
        self.schedule_note = label(theme, size=Type.CAPTION, role="text3")
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(Space.S)
        self._grid.setVerticalSpacing(Space.XS)
        self._grid.setColumnStretch(2, 1)
        self._rows = {field.name: self._add_row(field) for field in Recipe.fields()}
        session.recipe_changed.connect(self.refresh)
        self.refresh()

    @property
    def total_steps(self) -> int:
        """Steps of the whole training; 0 while the number of images is not known."""
        recipe = self._session.recipe
        return steps_per_epoch(self._images, recipe.batch_size) * recipe.epochs if self._images else 0

    def set_images(self, images: int) -> None:
        """Tell how many training images there are."""
        self._images = images
        self.refresh()

    def refresh(self) -> None:
        """Show the session's recipe."""
        recipe = self._session.recipe
        for name, row in self._rows.items():
            row.editor.show_value(getattr(recipe, name))
            row.set_visible(name not in recipe.unused)
        self._show_steps(recipe)
        self.curve.show_recipe(recipe, self.total_steps or 1000)
        self.schedule_note.setText(self._describe_schedule(recipe))
        self.steps_changed.emit()

    def _add_row(self, field: Field) -> _Row:
        editor = make_editor(field)
        editor.setObjectName(NAMES.get(field.name, f"{field.name}Field"))
        editor.setAccessibleName(text(field.label))
        editor.setAccessibleDescription(text(field.help))
        editor.setToolTip(text(field.help))
        flag = isinstance(editor, FlagEditor)
        row = _Row(
            field,
            label(self._theme, "" if flag else text(field.label), Type.SMALL, role="text2"),
            editor,
            label(self._theme, size=Type.CAPTION, role="text3") if field.name in NOTED else None,
            label(self._theme, size=Type.CAPTION, role="danger"),
        )
        row.label.setBuddy(editor)
        row.problem.setObjectName(f"{editor.objectName()}Problem")
        editor.edited.connect(lambda value: self._on_edited(row, value))
        editor.refused.connect(lambda words: _complain(row, words))
        self._place(row)
        if field.name == "schedule":
            line = self._grid.rowCount()
            self._grid.addWidget(self.curve, line, 0, 1, 3)
            self._grid.addWidget(self.schedule_note, line + 1, 0, 1, 3)
        return row

    def _place(self, row: _Row) -> None:
        line = self._grid.rowCount()
        row.label.setFixedWidth(self._theme.px(LABEL_WIDTH))
        self._grid.addWidget(row.label, line, 0)
        if row.note is not None:
            row.editor.setFixedWidth(self._theme.px(FIELD_WIDTH))
            self._grid.addWidget(row.editor, line, 1)
            row.note.setWordWrap(True)  # a batch of one makes many steps
            row.note.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
            self._grid.addWidget(row.note, line, 2)
        else:
            row.editor.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            row.editor.setMinimumWidth(self._theme.px(FIELD_WIDTH))
            self._grid.addWidget(row.editor, line, 1, 1, 2)
        self._grid.addWidget(row.problem, line + 1, 1, 1, 2)
        row.problem.hide()

    def _on_edited(self, row: _Row, value: object) -> None:
        try:
            self._session.set_recipe(self._session.recipe.with_value(row.field.name, value))
        except InvalidValue as error:
            _complain(row, text(error.message))
        else:
            _complain(row, "")

    def _show_steps(self, recipe: Recipe) -> None:
        if not self._images:
            return
        steps = steps_per_epoch(self._images, recipe.batch_size)
        notes = {
            "batch_size": self.tr("{steps} steps / epoch").format(steps=count(steps)),
            "epochs": self.tr("{steps} steps").format(steps=count(self.total_steps)),
        }
        for name in NOTED:
            note = self._rows[name].note
            assert note is not None
            note.setText(notes[name])

    def _describe_schedule(self, recipe: Recipe) -> str:
        peak = f"{recipe.learning_rate:.4g}"
        if recipe.schedule == "constant":
            return self.tr("{rate} throughout").format(rate=peak)
        last = max(0, self.total_steps - 1)
        end = f"{recipe.rate_at(last, last + 1):.2g}" if last else "0"
        return self.tr("peak {peak}, down to {end}").format(peak=peak, end=end)


def _complain(row: _Row, words: str) -> None:
    row.problem.setText(words)
    row.problem.setVisible(bool(words) and row.editor.isVisible())
    row.editor.setProperty("invalid", bool(words))
    row.editor.update()
