"""The left of Train: what is trained on, how, and the buttons that do it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from cnnstudio.app.icons import Icons
from cnnstudio.app.runner import Runner
from cnnstudio.app.session import Session
from cnnstudio.app.theme import Space, Theme
from cnnstudio.app.training.controls import Controls
from cnnstudio.app.training.data_card import DataCard
from cnnstudio.app.training.recipe_form import RecipeForm
from cnnstudio.app.widgets import Hairline, Panel, SectionHeader

WIDTH = 284
LEAST_WIDTH = WIDTH


class RecipePanel(Panel):
    """Data, recipe, controls. The recipe is locked while a run uses it."""

    def __init__(self, session: Session, runner: Runner, theme: Theme, icons: Icons) -> None:
        super().__init__(theme)
        self._runner = runner
        self.setObjectName("recipePanel")
        self.setAccessibleName(self.tr("Data and recipe"))
        self.setMinimumWidth(LEAST_WIDTH)
        self.data = DataCard(theme)
        self.form = RecipeForm(session, theme)
        self.header = SectionHeader(theme, self.tr("Recipe"))
        self.header.caption.setObjectName("recipeLockLabel")
        self.controls = Controls(session, runner, theme, icons)
        self._lay_out(theme)
        runner.state_changed.connect(self._lock)
        runner.run_changed.connect(self._lock)
        self._lock()

    def _lay_out(self, theme: Theme) -> None:
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        column.setSpacing(Space.M)
        for part in (SectionHeader(theme, self.tr("Data")), self.data, Hairline(theme), self.header, self.form):
            column.addWidget(part)
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setObjectName("recipeScroll")
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(content)
        foot = Panel(theme, edges=Qt.Edge.TopEdge)
        below = QVBoxLayout(foot)
        below.setContentsMargins(Space.L, Space.M, Space.L, Space.M)
        below.addWidget(self.controls)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(scroll, 1)
        whole.addWidget(foot)

    def _lock(self) -> None:
        active = self._runner.state.active
        self.form.setEnabled(not active)
        words = ""
        if active:
            words = self.tr("locked: a run is using it")
        self.header.caption.setText(words)
