"""The checkpoints that the run shown has kept: step, validation accuracy, size."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QMenu,
    QSizePolicy,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from cnnstudio.app import i18n
from cnnstudio.app.theme import Theme, Type
from cnnstudio.app.widgets import FocusFrame

if TYPE_CHECKING:
    from cnnstudio.training.keeping import Kept

MOST_ROWS = 6
KEPT_AS, ACCURACY, SIZE = 1, 2, 3
"""Columns after the step's"""
STEP = Qt.ItemDataRole.UserRole
FIXED = Qt.ItemDataRole.UserRole + 1
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class CheckpointsList(QTreeWidget):
    """Del deletes one; the best and the last stay."""

    delete_wanted = Signal(int)
    """The step of a checkpoint"""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setObjectName("checkpointsList")
        self.setAccessibleName(self.tr("Checkpoints"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFont(theme.font(Type.SMALL))
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setColumnCount(4)
        self.setHeaderHidden(True)
        self.setIndentation(0)
        self.header().setStretchLastSection(False)
        self.header().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.header().setSectionResizeMode(KEPT_AS, QHeaderView.ResizeMode.Stretch)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setTabKeyNavigation(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._open_menu)
        self._frame = FocusFrame(theme, self)
        self._recolor()
        theme.changed.connect(self._recolor)

    @property
    def steps(self) -> list[int]:
        """The steps of the checkpoints shown, the newest first."""
        return [self.model().index(row, 0).data(STEP) for row in range(self.topLevelItemCount())]

    def show_kept(self, kept: tuple[Kept, ...]) -> None:
        """Show these, the newest first."""
        chosen = self.currentIndex().siblingAtColumn(0).data(STEP)
        self.clear()
        for one in reversed(kept):
            item = self._make_item(one)
            self.addTopLevelItem(item)
            if one.step == chosen:
                self.setCurrentItem(item)
        self.setVisible(bool(kept))
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        rows = min(max(1, self.topLevelItemCount()), MOST_ROWS)
        height = self.sizeHintForRow(0) if self.topLevelItemCount() else self.fontMetrics().height() + 4
        return QSize(260, rows * height + 2)

    def minimumSizeHint(self) -> QSize:
        return QSize(120, self.fontMetrics().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete and self.currentIndex().isValid():
            self._delete(self.currentItem())
        else:
            super().keyPressEvent(event)

    def _make_item(self, one: Kept) -> QTreeWidgetItem:
        reached = "" if one.validation_accuracy is None else i18n.percent(one.validation_accuracy, 2)
        step = self.tr("Step {step}").format(step=i18n.count(one.step))
        item = QTreeWidgetItem([step, self._kept_as(one), reached, i18n.bytes_(one.bytes)])
        item.setData(0, STEP, one.step)
        item.setData(0, FIXED, one.is_best or one.is_last)
        for column in (ACCURACY, SIZE):
            item.setTextAlignment(column, RIGHT)
        if one.problem is not None:
            item.setToolTip(KEPT_AS, i18n.text(one.problem))
        said = self.tr("{step}, validation accuracy {accuracy}, {size} {kept}").format(
            step=step, accuracy=reached or "–", size=item.text(SIZE), kept=item.text(KEPT_AS)
        )
        item.setData(0, Qt.ItemDataRole.AccessibleTextRole, said.strip())
        return item

    def _kept_as(self, one: Kept) -> str:
        if one.problem is not None:
            return self.tr("broken")
        if one.is_best and one.is_last:
            return self.tr("best, last")
        if one.is_best:
            return self.tr("best")
        return self.tr("last") if one.is_last else ""

    def _delete(self, item: QTreeWidgetItem) -> None:
        if not item.data(0, FIXED):
            self.delete_wanted.emit(item.data(0, STEP))

    def _open_menu(self, at: QPoint) -> None:
        if self.indexAt(at).isValid():
            self.setCurrentIndex(self.indexAt(at))
        if not self.currentIndex().isValid():
            return
        item = self.currentItem()
        menu = QMenu(self)
        menu.setObjectName("checkpointMenu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        action = menu.addAction(self.tr("Delete…"))
        action.setObjectName("deleteCheckpoint")
        action.setEnabled(not item.data(0, FIXED))
        action.triggered.connect(lambda: self._delete(item))
        menu.popup(self.viewport().mapToGlobal(at))

    def _recolor(self) -> None:
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Base, self._theme.color("panel"))
        palette.setColor(QPalette.ColorRole.Text, self._theme.color("text"))
        self.setPalette(palette)
        self.viewport().update()
