"""The left of Train: what is trained on, how, and the buttons that do it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from cnnstudio.app.device_choice import DeviceChoice
from cnnstudio.app.icons import Icons
from cnnstudio.app.runner import Runner
from cnnstudio.app.session import Session
from cnnstudio.app.settings import Settings
from cnnstudio.app.theme import Space, Theme, Type
from cnnstudio.app.training.augmentation_panel import AugmentationPanel
from cnnstudio.app.training.controls import Controls
from cnnstudio.app.training.data_card import DataCard
from cnnstudio.app.training.data_choice import DataChoice
from cnnstudio.app.training.data_fit import DataFit
from cnnstudio.app.training.keep_note import KeepNote
from cnnstudio.app.training.recipe_cost import RecipeCost
from cnnstudio.app.training.recipe_form import RecipeForm
from cnnstudio.app.training.speed_form import SpeedForm
from cnnstudio.app.training.start_part import StartPart
from cnnstudio.app.widgets import Hairline, Panel, SectionHeader
from cnnstudio.app.widgets.scroll import PanelScroll, UprightColumn

WIDTH = 284


class RecipePanel(Panel):
    """Data, recipe, controls. The recipe is locked while a run uses it."""

    def __init__(self, session: Session, runner: Runner, theme: Theme, icons: Icons, settings: Settings) -> None:
        super().__init__(theme)
        self._session, self._runner, self._theme, self._icons = session, runner, theme, icons
        self.setObjectName("recipePanel")
        self.setAccessibleName(self.tr("Data and recipe"))
        self.data = DataCard(runner.downloads, theme)
        self.fit = DataFit(session, theme)
        self.data.put_below_pictures(self.fit)
        self.data.lost.connect(self.fit.forget)
        self.data.lost.connect(lambda: self.set_images(0))
        self.choice = DataChoice(runner.downloads, settings, theme)
        self.form = RecipeForm(session, theme, icons, settings)
        self.form.find_requested.connect(self._find_rate)
        self.keeping = KeepNote(session, theme)
        self.form.forms["stopping"].insert_below("keep_epochs", self.keeping)
        self.device = DeviceChoice(settings, runner, "deviceField")
        self.device.setFont(theme.font(Type.SMALL))
        self.form.settings.add_row(self.tr("Device"), self.device)
        self.augmentation = AugmentationPanel(session, runner, theme)
        self._augmenting = self.form.add_section(
            "augmentation", self.tr("Augmentation"), self.augmentation, before="stopping"
        )
        self._augmenting.header.set_caption(self.tr("original, then six draws"))
        session.recipe_changed.connect(self._summarize)
        self._summarize()
        self.start = StartPart(session, runner, theme, settings)
        self._start_section = self.form.add_section("start", self.tr("Start from"), self.start, before="regularization")
        self._start_section.header.set_summary(self.start.title)
        self.start.told.connect(self._start_section.header.set_summary)
        self.start.failed.connect(self.show_start)
        self.speed = SpeedForm(session, runner, settings, theme)
        section = self.form.add_section("speed", self.tr("Speed"), self.speed, folded=True)
        self.speed.summarize_in(section.header)
        self.cost = RecipeCost(session, theme)
        self.form.steps_changed.connect(lambda: self.cost.show_steps(self.form.total_steps))
        self.header = SectionHeader(theme, self.tr("Recipe"))
        self.header.caption.setObjectName("recipeLockLabel")
        self.controls = Controls(session, runner, theme, icons)
        self._lay_out(theme)
        runner.state_changed.connect(self._lock)
        runner.run_changed.connect(self._lock)
        self._lock()

    def set_images(self, images: int) -> None:
        """Tell how many training images there are; 0 while that is not known."""
        self.form.set_images(images)
        self.augmentation.set_images(images)

    def _summarize(self) -> None:
        self._augmenting.header.set_summary(self.augmentation.summary)

    def show_start(self) -> None:
        """Unfold what the next run starts from."""
        self._start_section.header.setChecked(True)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.start.refresh_if_stale()

    def _find_rate(self) -> None:
        from cnnstudio.app.dialogs.range_test import RangeTestDialog

        RangeTestDialog(self._session, self._runner, self._theme, self._icons, self.window()).open()

    def _lay_out(self, theme: Theme) -> None:
        content = QWidget()
        column = UprightColumn(content)
        column.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        column.setSpacing(Space.M)
        heading = QHBoxLayout()
        heading.addWidget(SectionHeader(theme, self.tr("Data")), 1)
        heading.addWidget(self.choice)
        column.addLayout(heading)
        for part in (self.data, Hairline(theme), self.header, self.form, self.cost):
            column.addWidget(part)
        column.addStretch(1)
        foot = Panel(theme, edges=Qt.Edge.TopEdge)
        below = QVBoxLayout(foot)
        below.setContentsMargins(Space.L, Space.M, Space.L, Space.M)
        below.addWidget(self.controls)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(PanelScroll(content, "recipeScroll", theme.px(WIDTH)), 1)
        whole.addWidget(foot)

    def _lock(self) -> None:
        active = self._runner.state.active
        self.form.set_locked(active)
        self.choice.setEnabled(not active)
        self.fit.setEnabled(not active)
        words = ""
        if active:
            words = self.tr("locked: a run is using it")
        self.header.caption.setText(words)
