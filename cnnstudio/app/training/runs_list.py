"""The runs of the open document: what each is called and reached, which are overlaid in the plots."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPalette
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QFrame,
    QListWidget,
    QListWidgetItem,
    QMenu,
    QSizePolicy,
    QWidget,
)

from cnnstudio.app import i18n
from cnnstudio.app.run_title import folder_title
from cnnstudio.app.theme import Theme, Type, Weight
from cnnstudio.app.training.run_delegate import COLOR, FOLDER, LIVE, NOTE, ROW, SUMMARY, RunDelegate
from cnnstudio.app.widgets import FocusFrame
from cnnstudio.network import Recipe

if TYPE_CHECKING:
    from cnnstudio.training import RunSummary

MOST_ROWS = 8


class RunsList(QListWidget):
    """Enter or a click shows a run, the space bar or its box overlays its curves, F2 renames it, Del deletes it."""

    show_wanted = Signal(Path)
    overlays_changed = Signal()
    renamed = Signal(Path, str)
    delete_wanted = Signal(Path)
    start_wanted = Signal(Path)
    """A person wants the next run to start from this one's weights"""
    filled = Signal(bool)
    """Whether there are any"""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._ticked: set[Path] = set()
        self._present: Path | None = None
        self._locked = False
        self._waiting: tuple[tuple[RunSummary, ...], Path | None, Path | None] | None = None
        self.setObjectName("runsList")
        self.setAccessibleName(self.tr("Runs"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFont(theme.font(Type.SMALL, Weight.MEDIUM))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        self.setItemDelegate(RunDelegate(theme, self))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._open_menu)
        self.itemChanged.connect(self._on_changed)
        self._frame = FocusFrame(theme, self)
        self._recolor()
        theme.changed.connect(self._recolor)

    @property
    def overlaid(self) -> list[Path]:
        """The folders of the runs whose curves are to be shown beside the present one's, in the list's order."""
        return [folder for folder in self.folders if folder in self._ticked and folder != self._present]

    @property
    def folders(self) -> list[Path]:
        """The folders of the runs, the newest first."""
        return [self.item(row).data(FOLDER) for row in range(self.count())]

    def color_index(self, folder: Path) -> int:
        """Which of the runs' colours is its own: the first is the present run's."""
        others = [other for other in self.folders if other != self._present]
        return 0 if folder == self._present else 1 + others.index(folder)

    def show_runs(self, runs: tuple[RunSummary, ...], present: Path | None, live: Path | None) -> None:
        """Show these runs, the newest first; `present` is looked at, `live` is being trained.

        While a name is being typed, once that has ended.
        """
        if self.state() is QAbstractItemView.State.EditingState:
            self._waiting = (runs, present, live)
            return
        row = self.currentRow()
        chosen = self.item(row).data(FOLDER) if row >= 0 else None
        self._present, self._locked = present, live is not None
        self._ticked &= {run.folder for run in runs}
        self.blockSignals(True)
        self.clear()
        for run in runs:
            self.addItem(self._make_item(run, live=run.folder == live or run.state == "running"))
        for index in range(self.count()):
            item = self.item(index)
            item.setData(COLOR, self.color_index(item.data(FOLDER)))
            item.setSelected(item.data(FOLDER) == present)
            if item.data(FOLDER) == (chosen or present):
                self.setCurrentItem(item)
        self.blockSignals(False)
        self.setVisible(self.count() > 0)
        self.filled.emit(self.count() > 0)
        self.updateGeometry()

    def show_accuracy(self, folder: Path, accuracy: float) -> None:
        """Show what a run's last epoch reached."""
        for index in range(self.count()):
            if self.item(index).data(FOLDER) == folder:
                self.blockSignals(True)
                self.item(index).setData(SUMMARY, i18n.percent(accuracy, 2))
                self.blockSignals(False)

    def sizeHint(self) -> QSize:
        rows = min(max(1, self.count()), MOST_ROWS)
        return QSize(260, rows * self._theme.px(ROW) + 2)

    def minimumSizeHint(self) -> QSize:
        return QSize(120, self._theme.px(ROW))

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        super().closeEditor(editor, hint)
        waiting, self._waiting = self._waiting, None
        if waiting is not None:
            self.show_runs(*waiting)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        item = self.currentItem()
        if self.currentRow() < 0 or self.state() is QAbstractItemView.State.EditingState:
            super().keyPressEvent(event)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._show(item)
        elif event.key() == Qt.Key.Key_Delete:
            self.delete_wanted.emit(item.data(FOLDER))
        elif event.key() == Qt.Key.Key_Space:
            self._toggle(item)
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        index, ticks = self.indexAt(event.position().toPoint()), self._ticks()
        super().mouseReleaseEvent(event)
        clicked = index.isValid() and event.button() == Qt.MouseButton.LeftButton
        if clicked and ticks == self._ticks():  # it was not the box that was clicked
            self._show(self.itemFromIndex(index))

    def _make_item(self, run: RunSummary, *, live: bool) -> QListWidgetItem:
        item = QListWidgetItem(run.name or folder_title(run.folder))
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsEditable)
        ticked = run.folder in self._ticked or run.folder == self._present
        item.setCheckState(Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
        item.setData(FOLDER, run.folder)
        reached = "" if run.validation_accuracy is None else i18n.percent(run.validation_accuracy, 2)
        item.setData(SUMMARY, "!" if run.problem is not None else reached)
        item.setData(LIVE, live)
        early = "" if run.early is None else self.tr("stopped early")
        item.setData(NOTE, "" if run.recipe is None else ", ".join(filter(None, (early, _note(run.recipe)))))
        named = ", ".join(filter(None, (item.text(), item.data(NOTE))))
        said = self.tr("{name}, validation accuracy {accuracy}").format(name=named, accuracy=reached or "–")
        item.setData(Qt.ItemDataRole.AccessibleTextRole, self.tr("{run}, live").format(run=said) if live else said)
        item.setToolTip(i18n.text(run.problem) if run.problem is not None else self._help(run))
        return item

    def _help(self, run: RunSummary) -> str:
        batch = "–" if run.recipe is None else i18n.count(run.recipe.batch_size)
        said = self.tr(
            "{done} of {epochs} epochs at batch size {batch}. Enter shows it, Space overlays its curves, F2 renames it."
        ).format(done=run.epochs_done, epochs=run.epochs, batch=batch)
        said = f"{said}\n{self.tr('{size} on the disk').format(size=i18n.bytes_(run.bytes))}"
        if run.early is not None:
            said = f"{said}\n{i18n.sentence(run.early.words)}"
        if run.start is None:
            return said
        started = self.tr("Started from {path}: {summary}.")
        return f"{said}\n{started.format(path=run.start.path, summary=i18n.text(run.start.fit.summary))}"

    def _ticks(self) -> list[Qt.CheckState]:
        return [self.item(index).checkState() for index in range(self.count())]

    def _toggle(self, item: QListWidgetItem) -> None:
        on = item.checkState() == Qt.CheckState.Checked
        item.setCheckState(Qt.CheckState.Unchecked if on else Qt.CheckState.Checked)

    def _show(self, item: QListWidgetItem) -> None:
        if item.data(FOLDER) != self._present and not self._locked:
            self.show_wanted.emit(item.data(FOLDER))

    def _on_changed(self, item: QListWidgetItem) -> None:
        """A box was ticked or a name was typed."""
        folder, ticked = item.data(FOLDER), item.checkState() == Qt.CheckState.Checked
        if folder == self._present:
            self.blockSignals(True)  # the present run's curves are always there
            item.setCheckState(Qt.CheckState.Checked)
            self.blockSignals(False)
        elif ticked != (folder in self._ticked):
            self._ticked ^= {folder}
            self.overlays_changed.emit()
            return
        self.renamed.emit(folder, item.text().strip())

    def _open_menu(self, at: QPoint) -> None:
        index = self.indexAt(at)
        if index.isValid():
            self.setCurrentIndex(index)
        if self.currentRow() < 0:
            return
        item = self.currentItem()
        menu = QMenu(self)
        menu.setObjectName("runMenu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        folder = item.data(FOLDER)
        for name, words, act, able in (
            ("showRun", self.tr("Show this run"), lambda: self._show(item), folder != self._present),
            ("overlayRun", self.tr("Overlay its curves"), lambda: self._toggle(item), folder != self._present),
            (
                "startFromRun",
                self.tr("Start from these weights"),
                lambda: self.start_wanted.emit(folder),
                not self._locked,
            ),
            ("renameRun", self.tr("Rename"), lambda: self.editItem(item), True),
            ("deleteRun", self.tr("Delete…"), lambda: self.delete_wanted.emit(folder), not item.data(LIVE)),
        ):
            action = menu.addAction(words)
            action.setObjectName(name)
            action.setEnabled(able)
            action.triggered.connect(act)
        menu.popup(self.viewport().mapToGlobal(at))

    def _recolor(self) -> None:
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Base, self._theme.color("panel"))
        palette.setColor(QPalette.ColorRole.Text, self._theme.color("text"))
        self.setPalette(palette)
        self.viewport().update()


def _note(recipe: Recipe) -> str:
    """What mostly tells runs of one network apart: ``Adam 0.003, batch 64``."""
    optimizer = next(field for field in Recipe.fields() if field.name == "optimizer")
    name = i18n.text(dict(optimizer.choices)[recipe.optimizer])
    words = QCoreApplication.translate("RunsList", "{optimizer} {rate}, batch {batch}").format(
        optimizer=name, rate=f"{recipe.learning_rate:.4g}", batch=i18n.count(recipe.batch_size)
    )
    if not recipe.augmentation.on:
        return words
    return QCoreApplication.translate("RunsList", "{recipe}, augmented").format(recipe=words)
