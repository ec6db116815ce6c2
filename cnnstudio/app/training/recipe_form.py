"""The recipe as a form, made from the settings that a recipe says it has."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cnnstudio.app.forms import SettingsForm
from cnnstudio.app.i18n import count
from cnnstudio.app.session import Session
from cnnstudio.app.theme import Space, Theme, Type
from cnnstudio.app.training.schedule_curve import ScheduleCurve
from cnnstudio.app.widgets import label
from cnnstudio.network import Recipe

ORDER = (
    "batch_size",
    "optimizer",
    "momentum",
    "nesterov",
    "learning_rate",
    "schedule",
    "epochs",
    "patience",
    "weight_decay",
    "label_smoothing",
    "balance_classes",
    "clip_norm",
    "average_decay",
    "seed",
)
"""What belongs together stands together; a setting that is new comes last."""
USUAL_STEPS = 1000
"""Steps that a schedule is drawn over while the images have not been counted."""


class RecipeForm(QWidget):
    """Every edit goes to the session at once; what may not be is refused with its limits under the field."""

    steps_changed = Signal()

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._images = 0
        self.setObjectName("recipeForm")
        self.setAccessibleName(self.tr("Recipe"))
        self.settings = SettingsForm(theme, session.recipe, _names, ORDER)
        self.settings.changed.connect(lambda recipe, _name, _label: session.set_recipe(recipe))
        self.curve = ScheduleCurve(theme)
        self.schedule_note = label(theme, size=Type.CAPTION, role="text3")
        self.schedule_note.setObjectName("scheduleNote")
        self.schedule_note.setWordWrap(True)
        self.settings.insert_below("schedule", self._make_schedule())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.settings)
        session.recipe_changed.connect(self.refresh)
        self.refresh()

    @property
    def total_steps(self) -> int:
        """Steps of the whole training; 0 while the number of images is not known."""
        recipe = self._session.recipe
        return recipe.steps_per_epoch(self._images) * recipe.epochs if self._images else 0

    def set_images(self, images: int) -> None:
        """Tell how many training images there are."""
        self._images = images
        self.refresh()

    def refresh(self) -> None:
        """Show the session's recipe."""
        recipe = self._session.recipe
        self.settings.show_values(recipe)
        self.settings.hide_fields(recipe.unused)
        self._show_steps(recipe)
        self.curve.show_recipe(recipe, self.total_steps or USUAL_STEPS)
        self.schedule_note.setText(self._describe_schedule(recipe))
        self.steps_changed.emit()

    def _make_schedule(self) -> QWidget:
        schedule = QWidget()
        column = QVBoxLayout(schedule)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        column.addWidget(self.curve)
        column.addWidget(self.schedule_note)
        return schedule

    def _show_steps(self, recipe: Recipe) -> None:
        if not self._images:
            return
        editors, steps = self.settings.editors, recipe.steps_per_epoch(self._images)
        editors["batch_size"].show_note(self.tr("{steps} steps / epoch").format(steps=count(steps)))
        editors["epochs"].show_note(self.tr("{steps} steps").format(steps=count(self.total_steps)))

    def _describe_schedule(self, recipe: Recipe) -> str:
        peak = f"{recipe.learning_rate:.4g}"
        if recipe.schedule == "constant":
            return self.tr("{rate} throughout").format(rate=peak)
        last = max(0, self.total_steps - 1)
        end = f"{recipe.rate_at(last, last + 1):.2g}" if last else "0"
        return self.tr("peak {peak}, down to {end}").format(peak=peak, end=end)


def _names(part: str, setting: str) -> str:
    """``batchSizeField``; for what stands under it ``batchSizeFieldProblem``."""
    first, *more = setting.split("_")
    field = first + "".join(word.capitalize() for word in more) + "Field"
    return {"field": f"{field}Editor", "error": f"{field}Problem"}.get(part, field)
