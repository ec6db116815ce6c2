"""What a run chooses by itself to be fast, each fixed here or left to it; and what the shown run has tried."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QGridLayout, QVBoxLayout, QWidget

from cnnstudio.app import i18n
from cnnstudio.app.forms import LabelColumn
from cnnstudio.app.forms.editor import ROW_HEIGHT
from cnnstudio.app.runner import Runner
from cnnstudio.app.session import Session
from cnnstudio.app.settings import Settings
from cnnstudio.app.theme import Space, Theme, Type
from cnnstudio.app.widgets import label
from cnnstudio.app.widgets.combo import PanelCombo, fit_words
from cnnstudio.app.widgets.section import FoldHeader
from cnnstudio.training import Comparison, Trial
from cnnstudio.training.choices import Choices, most_threads, usual_threads
from cnnstudio.training.events import Value
from cnnstudio.training.trial_words import comparison_words, value_words

AUTO = ""
"""In the place of a value, where the run chooses."""
WORD_JOINER = "\u2060"
NAMES = ("threads", "layout", "precision", "fused", "compile")
VALUES: dict[str, tuple[Value, ...]] = {
    "layout": ("channels_last", "contiguous"),
    "precision": ("float32", "bfloat16", "float16"),
    "fused": (True, False),
    "compile": (True, False),
}


class SpeedForm(QWidget):
    """Kept in the settings, since it is the machine's; holds from the next training on."""

    def __init__(self, session: Session, runner: Runner, settings: Settings, theme: Theme) -> None:
        super().__init__()
        self._session, self._runner, self._settings = session, runner, settings
        self._header: FoldHeader | None = None
        self._trial: Trial | None = None
        self.setObjectName("speedForm")
        self.setAccessibleName(self.tr("Speed"))
        self.boxes = {name: self._make_box(name, theme) for name in NAMES}
        self.note = label(theme, size=Type.CAPTION, role="text3")
        self.note.setObjectName("speedNote")
        self.note.setWordWrap(True)
        self._lay_out(theme)
        runner.use_changed.connect(self.refresh)
        runner.run_changed.connect(self._on_run)
        runner.trying.connect(self._show_trial)
        runner.progressed.connect(self._on_run)
        session.recipe_changed.connect(self.refresh)
        self.refresh()
        self._on_run()

    def refresh(self) -> None:
        """Show what the settings fix, and what comes of it."""
        fixed = self._settings.fixed.given()
        for name, box in self.boxes.items():
            value = fixed.get(name, AUTO)
            if box.findData(value) < 0:
                box.addItem(i18n.text(value_words(name, value)), value)
            box.setCurrentIndex(box.findData(value))
        self.note.setText(self._words())
        if self._header is not None:
            number = len(fixed)
            words = self.tr("{number} fixed").format(number=number) if number else self.tr("automatic")
            self._header.set_summary(words)

    def summarize_in(self, header: FoldHeader) -> None:
        """Say in a folded section's header how much is fixed."""
        self._header = header
        self.refresh()

    def _on_run(self) -> None:
        run = self._runner.run
        trial = run.trial if run is not None else None
        if trial is not self._trial:
            self._show_trial(trial)

    def _show_trial(self, trial: Trial | None) -> None:
        self._trial = trial
        self.refresh()

    def _words(self) -> str:
        trial = self._trial
        if trial is None:
            return self._plan()
        if not trial.comparisons:
            return self.tr("Nothing could be tried: a step takes too long for that, or a copy has no room in memory.")
        tried = [comparison for comparison in trial.comparisons if not comparison.step]
        lines = [self._line(comparison) for comparison in (*tried, *trial.comparisons[len(tried) :][-1:])]
        return "\n".join([self.tr("Tried for the run that is shown:"), *lines])

    def _line(self, comparison: Comparison) -> str:
        words = i18n.text(comparison_words(comparison)).replace("/", f"/{WORD_JOINER}")  # no line ends in a stroke
        if not comparison.step:
            return words
        return self.tr("at step {step}: {words}").format(step=i18n.count(comparison.step), words=words)

    def _plan(self) -> str:
        if not self._session.recipe.repeatable:
            return self.tr("What is automatic is tried for a few seconds before the next training.")
        usual = Choices(threads=usual_threads())
        fixed = self._settings.fixed.given()
        values = [value_words(name, fixed.get(name, getattr(usual, name))) for name in NAMES]
        return self.tr("Repeatable, so nothing is tried: {choices}.").format(choices=i18n.listed(values))

    def _make_box(self, name: str, theme: Theme) -> QComboBox:
        words, tip = self._said(name)
        box = PanelCombo()
        box.setObjectName(f"speed{name.capitalize()}Field")
        box.setAccessibleName(words)
        box.setAccessibleDescription(tip)
        box.setToolTip(tip)
        box.setFont(theme.font(Type.SMALL))
        box.setMinimumHeight(theme.px(ROW_HEIGHT))
        box.addItem(self.tr("Automatic"), AUTO)
        for value in VALUES.get(name, tuple(range(1, most_threads() + 1))):
            box.addItem(i18n.text(value_words(name, value)), value)
        fit_words(box)
        box.activated.connect(lambda _index, name=name: self._fix(name))
        return box

    def _said(self, name: str) -> tuple[str, str]:
        """What a choice is called, and what it is."""
        return {
            "threads": (self.tr("Threads"), self.tr("Threads of the CPU; usually all cores but one, for the window")),
            "layout": (self.tr("Layout"), self.tr("How images lie in memory: pixel by pixel, or channel by channel")),
            "precision": (
                self.tr("Precision"),
                self.tr(
                    "What a step works with; 16 bits are fast on a GPU and slow on most CPUs. Weights stay float32"
                ),
            ),
            "fused": (self.tr("Update"), self.tr("Whether the optimizer updates all weights in one kernel")),
            "compile": (
                self.tr("Compile"),
                self.tr("Compiling the network first takes half a minute or more, and pays in long trainings alone"),
            ),
        }[name]

    def _fix(self, name: str) -> None:
        settings = self._settings
        value = self.boxes[name].currentData()
        settings.fix(name, None if value == AUTO else value)
        self._runner.use(folder=settings.runs_folder, device=settings.device, fixed=settings.fixed)

    def _lay_out(self, theme: Theme) -> None:
        labels = LabelColumn(theme)
        grid = QGridLayout()
        grid.setHorizontalSpacing(Space.S)
        grid.setVerticalSpacing(Space.XS)
        grid.setColumnStretch(1, 1)
        for line, (name, box) in enumerate(self.boxes.items()):
            words = labels.add(self._said(name)[0])
            words.setBuddy(box)
            grid.addWidget(words, line, 0)
            grid.addWidget(box, line, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        column.addLayout(grid)
        column.addWidget(self.note)
