"""The recipe as a form, made from the settings that a recipe says it has."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cnnstudio.app.forms import LabelColumn, SettingsForm
from cnnstudio.app.i18n import NBSP, count
from cnnstudio.app.icons import Icons
from cnnstudio.app.session import Session
from cnnstudio.app.settings import Settings
from cnnstudio.app.theme import Space, Theme, Type
from cnnstudio.app.training.preset_choice import PresetChoice
from cnnstudio.app.training.recipe_sections import MAIN, SECTIONS, field_names, settings_of
from cnnstudio.app.training.schedule_curve import ScheduleCurve
from cnnstudio.app.widgets import label
from cnnstudio.app.widgets.section import Section
from cnnstudio.app.widgets.text_link import TextLink
from cnnstudio.network import Recipe

USUAL_STEPS = 1000
"""Steps that a schedule is drawn over while the images have not been counted."""


class RecipeForm(QWidget):
    """Every edit goes to the session at once; what may not be is refused with its limits under the field."""

    steps_changed = Signal()
    find_requested = Signal()
    """A person wants to find a learning rate."""

    def __init__(
        self, session: Session, theme: Theme, icons: Icons, kept: Settings, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session, self._theme, self._icons, self._kept = session, theme, icons, kept
        self._images = 0
        self.setObjectName("recipeForm")
        self.setAccessibleName(self.tr("Recipe"))
        labels = LabelColumn(theme)
        self.forms = {name: self._make_form(name, labels) for name in SECTIONS}
        self.settings = self.forms[MAIN]
        self.editors = {name: editor for form in self.forms.values() for name, editor in form.editors.items()}
        self.presets = PresetChoice(session, theme, labels)
        self.curve = ScheduleCurve(theme)
        self.schedule_note = label(theme, size=Type.CAPTION, role="text3")
        self.schedule_note.setObjectName("scheduleNote")
        self.schedule_note.setWordWrap(True)
        self.settings.insert_below("schedule", self._make_schedule())
        self.find_rate = TextLink(theme, "findRateButton")
        self.find_rate.say(self.tr("Find…"), self.tr("Find a learning rate…"))
        self.find_rate.clicked.connect(self.find_requested)
        self.editors["learning_rate"].add_beside(self.find_rate)
        self.sections: dict[str, Section] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Space.M)
        self._column.addWidget(self.presets)
        self._column.addWidget(self.settings)
        self.add_section("regularization", self.tr("Regularization"), self.forms["regularization"])
        self.add_section("stopping", self.tr("Stop and keep"), self.forms["stopping"])
        session.recipe_changed.connect(self.refresh)
        self.refresh()

    def add_section(self, name: str, title: str, body: QWidget, *, before: str = "", folded: bool = False) -> Section:
        """Put a part that can be folded away, or is at first, below the others, or before one of them."""
        made = Section(f"train-{name}", title, body, self._theme, self._icons, self._kept, folded=folded)
        place = self._column.indexOf(self.sections[before]) if before else -1
        self._column.insertWidget(place, made)
        self.sections[name] = made
        return made

    def set_locked(self, locked: bool) -> None:
        """Let nothing be changed, or everything; what is folded can be unfolded in any case."""
        for part in (self.presets, self.settings, *(section.body for section in self.sections.values())):
            part.setEnabled(not locked)
        self.find_rate.setToolTip(
            self.tr("Once no run is being trained")
            if locked
            else self.tr("Try ever higher learning rates for a few steps, and see where the loss falls")
        )

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
        self.presets.show_recipe(recipe)
        for name, form in self.forms.items():
            form.show_values(recipe)
            form.hide_fields(recipe.unused)
            if name in self.sections:
                self.sections[name].header.set_summary(self._summary(form, recipe))
        self._show_steps(recipe)
        self.curve.show_recipe(recipe, self.total_steps or USUAL_STEPS)
        self.schedule_note.setText(self._describe_schedule(recipe))
        self.steps_changed.emit()

    def _make_form(self, section: str, labels: LabelColumn) -> SettingsForm:
        recipe = self._session.recipe
        names = settings_of(section, tuple(field.name for field in recipe.fields()))
        form = SettingsForm(self._theme, recipe, field_names, names, only=names, labels=labels)
        form.changed.connect(lambda recipe, _name, _label: self._session.set_recipe(recipe))
        return form

    def _summary(self, form: SettingsForm, recipe: Recipe) -> str:
        usual = Recipe()
        used = sum(getattr(recipe, name) != getattr(usual, name) for name in form.editors)
        return self.tr("{number} in use").format(number=used) if used else self.tr("none in use")

    def _make_schedule(self) -> QWidget:
        schedule = QWidget()
        column = QVBoxLayout(schedule)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        column.addWidget(self.curve)
        column.addWidget(self.schedule_note)
        return schedule

    def _show_steps(self, recipe: Recipe) -> None:
        editors, steps = self.editors, recipe.steps_per_epoch(self._images)
        if not self._images:
            editors["batch_size"].show_unit()
            editors["epochs"].show_note("")
            return
        per_epoch = self.tr("1 step / epoch") if steps == 1 else self.tr("{steps} steps / epoch")
        per_epoch = per_epoch.format(steps=count(steps)).replace("/ ", f"/{NBSP}")  # no line ends in a stroke
        editors["batch_size"].show_note(per_epoch)
        total = self.tr("1 step") if self.total_steps == 1 else self.tr("{steps} steps")
        editors["epochs"].show_note(total.format(steps=count(self.total_steps)))

    def _describe_schedule(self, recipe: Recipe) -> str:
        peak = f"{recipe.learning_rate:.4g}"
        if recipe.schedule == "constant":
            return self.tr("{rate} throughout").format(rate=peak)
        if not self.total_steps:
            return self.tr("peak {peak}").format(peak=peak)
        last = self.total_steps - 1
        end = f"{recipe.rate_at(last, last + 1):.2g}"
        return self.tr("peak {peak}, down to {end}").format(peak=peak, end=end)
