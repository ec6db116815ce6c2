"""Write a run's weights for other programs, and say what was verified afterwards."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from cnnstudio.app import i18n
from cnnstudio.app.alive import while_alive
from cnnstudio.app.dialogs.file_choice import FileChoice
from cnnstudio.app.dialogs.room import make_room, open_at
from cnnstudio.app.icons import Icons
from cnnstudio.app.run_title import run_title
from cnnstudio.app.runner import Runner
from cnnstudio.app.session import Session
from cnnstudio.app.settings import Settings
from cnnstudio.app.theme import Space, Theme, Type, Weight
from cnnstudio.app.widgets import MessageBar, Segmented, label
from cnnstudio.training import Run

if TYPE_CHECKING:
    from cnnstudio.export import Verification
    from cnnstudio.training.keeping import Kept

FORMATS = ("safetensors", "pt", "npz")
NEWEST = "last"


class ExportDialog(QDialog):
    """The format, the file, and what was read back from it. The weights are the run's newest, also while it trains."""

    def __init__(
        self,
        session: Session,
        runner: Runner,
        theme: Theme,
        icons: Icons,
        settings: Settings,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._runner, self._theme, self._settings = runner, theme, settings
        self._run: Run | None = runner.run
        self.setObjectName("exportDialog")
        self.setWindowTitle(self.tr("Export weights"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._source = label(theme, "", Type.SMALL, role="text2")
        self._source.setObjectName("exportSource")
        self._source.setWordWrap(True)
        self._checkpoint = QComboBox()
        self._checkpoint.setObjectName("exportCheckpoint")
        self._checkpoint.setAccessibleName(self.tr("Checkpoint"))
        self._checkpoint.setToolTip(self.tr("Which of the run's weights are written"))
        self._checkpoint.addItem(self.tr("The newest"), NEWEST)
        self._checkpoint.activated.connect(self._forget_outcome)
        self._formats = Segmented(theme, [(name, f".{name}") for name in FORMATS], "exportFormat")
        self._formats.set_value(FORMATS[0])
        self._formats.chosen.connect(self._on_format)
        self._about = label(theme, "", Type.SMALL, role="text2")
        self._about.setWordWrap(True)
        self._file = FileChoice("export", self.tr("Export weights"), self._first_path(session), self._pattern)
        self._file.edited.connect(self._on_path_edited)
        self._progress = QProgressBar()
        self._progress.setRange(0, 0)
        self._progress.hide()
        self.errors = MessageBar(theme, icons)
        self.verified = label(theme, "", Type.SMALL)
        self.verified.setObjectName("exportVerified")
        self.verified.setWordWrap(True)
        self.verified.hide()
        self._lay_out()
        self._on_format(FORMATS[0])
        self._describe_source()

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setHorizontalSpacing(Space.M)
        form.setVerticalSpacing(Space.S)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(self.tr("Weights"), self._source)
        form.addRow(self.tr("Checkpoint"), self._checkpoint)
        form.addRow(self.tr("Format"), self._formats)
        form.addRow("", self._about)
        form.addRow(self.tr("File"), self._file)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        column.setSpacing(Space.M)
        column.addWidget(label(self._theme, self.tr("Export weights"), Type.TITLE, Weight.SEMIBOLD))
        column.addLayout(form)
        for widget in (self._progress, self.errors, self.verified):
            column.addWidget(widget)
        column.addStretch(1)
        column.addLayout(self._make_buttons())
        open_at(self, self._theme, 560, 300)

    def _make_buttons(self) -> QHBoxLayout:
        self._close = QPushButton(self.tr("Close"))
        self._close.setObjectName("exportClose")
        self._close.setAutoDefault(False)
        self._close.clicked.connect(self.reject)
        self.export_button = QPushButton(self.tr("Export"))
        self.export_button.setObjectName("exportButton")
        self.export_button.setProperty("primary", True)
        self.export_button.setDefault(True)
        self.export_button.clicked.connect(self._export)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self._close)
        row.addWidget(self.export_button)
        return row

    @property
    def _format(self) -> str:
        return str(self._formats.value)

    def _first_path(self, session: Session) -> Path:
        folder = session.path.parent if session.path else Path(self._settings.folder or Path.home())
        return folder / f"{Path(session.name).stem}.{FORMATS[0]}"

    def _describe_source(self) -> None:
        run = self._run
        if run is None:
            self._source.setText(self.tr("There is nothing to export before a training."))
            self.export_button.setEnabled(False)
            return
        self._runner.work(run.kept, while_alive(self, self._offer), while_alive(self, self.errors.show_error))
        if self._runner.state.active:
            self._source.setText(
                self.tr("{run}: in training, as the weights are when you press Export").format(run=run_title(run))
            )
            return
        self._source.setText(run_title(run))
        self._runner.work(
            lambda: run.checkpoint().step,
            while_alive(self, lambda step: self._show_step(run, step)),
            while_alive(self, self.errors.show_error),
        )

    def _show_step(self, run: Run, step: int) -> None:
        self._source.setText(
            self.tr("{run}: the weights of step {step}").format(run=run_title(run), step=i18n.count(step))
        )

    def _offer(self, kept: tuple[Kept, ...]) -> None:
        """Let older checkpoints be chosen too, the best first."""
        for one in sorted(kept, key=lambda one: (not one.is_best, -one.step)):
            if one.problem is None and not (one.is_last and not one.is_best):
                self._checkpoint.addItem(self._described(one), str(one.step))

    def _described(self, one: Kept) -> str:
        step, size = i18n.count(one.step), i18n.bytes_(one.bytes)
        if one.validation_accuracy is None:
            return self.tr("Step {step}, {size}").format(step=step, size=size)
        words = self.tr("Step {step}, {accuracy}, {size}")
        if one.is_best:
            words = self.tr("Best: step {step}, {accuracy}, {size}")
        return words.format(step=step, accuracy=i18n.percent(one.validation_accuracy, 2), size=size)

    def _on_format(self, name: object) -> None:
        about = {
            "safetensors": self.tr("Safe and fast, read by most tools. Made for sharing."),
            "pt": self.tr("A bare state_dict for torch.load with weights_only; facts about it beside it as .json."),
            "npz": self.tr("Arrays for NumPy, one for each tensor."),
        }
        self._about.setText(about[str(name)])
        path = Path(self._file.path)
        if path.suffix.removeprefix(".") in FORMATS:
            self._file.set_path(path.with_suffix(f".{name}"))
        self._forget_outcome()

    def _on_path_edited(self, path: str) -> None:
        """A suffix that is written by hand chooses the format."""
        suffix = Path(path).suffix.removeprefix(".").lower()
        if suffix in FORMATS and suffix != self._format:
            self._formats.set_value(suffix)
            self._on_format(suffix)
        self._forget_outcome()

    def _pattern(self) -> tuple[str, str]:
        return self.tr("Weights (*.{suffix})").format(suffix=self._format), self._format

    def _export(self) -> None:
        run, kind, which = self._run, self._format, str(self._checkpoint.currentData())
        if run is None:
            return
        path = self._file.with_suffix(kind)
        if not path:
            self.errors.show_error(self.tr("Say which file to write."))
            return
        self._forget_outcome()
        if not self._file.may_write():
            note = self.tr("{file} is there already. Press Export again to replace it.")
            self.errors.show_note(note.format(file=Path(path).name))
            return
        self._set_busy(True)

        def write() -> Verification:
            from cnnstudio.export import export_weights

            return export_weights(run, Path(path), kind, checkpoint=which)

        done, failed = while_alive(self, self._on_written), while_alive(self, self._on_failed)
        if which == NEWEST:
            self._runner.checkpoint(lambda: self._runner.work(write, done, failed), failed)
        else:
            self._runner.work(write, done, failed)

    def _on_written(self, verification: Verification) -> None:
        self._set_busy(False)
        self._file.note_written()
        self._settings.folder = str(Path(self._file.path).absolute().parent)
        lines = [
            *(
                self.tr("{file} is written, {size}").format(file=file.name, size=i18n.bytes_(file.stat().st_size))
                for file in verification.files
            ),
            *(i18n.text(checked) for checked in verification.checked),
        ]
        self.verified.setText("\n".join(f"✓ {line}" for line in lines))
        self.verified.show()
        make_room(self)
        if self._run is not None:
            self._show_step(self._run, verification.step)

    def _on_failed(self, sentence: str) -> None:
        self._set_busy(False)
        self.errors.show_error(sentence)
        make_room(self)

    def _set_busy(self, busy: bool) -> None:
        self._progress.setVisible(busy)
        self.export_button.setEnabled(not busy)

    def _forget_outcome(self) -> None:
        self.errors.clear()
        self.verified.hide()
