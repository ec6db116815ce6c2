"""The figures of each epoch as a table: what the curves show, as numbers that the keyboard and a reader can reach."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from cnnstudio.app import i18n
from cnnstudio.app.theme import Theme, Type, Weight
from cnnstudio.app.widgets import FocusFrame

if TYPE_CHECKING:
    from cnnstudio.training import EpochMetrics

ROW_HEIGHT = 24
Index = QModelIndex | QPersistentModelIndex
NO_INDEX = QModelIndex()


class EpochModel(QAbstractTableModel):
    """A row an epoch."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._epochs: list[EpochMetrics] = []
        self._titles = (
            self.tr("Epoch"),
            self.tr("Train loss"),
            self.tr("Val. loss"),
            self.tr("Train acc."),
            self.tr("Val. acc."),
        )
        self._helps = (
            self.tr("Epoch"),
            self.tr("Mean loss over the training images while the epoch ran"),
            self.tr("Loss over the validation images after the epoch"),
            self.tr("Accuracy over the training images while the epoch ran"),
            self.tr("Accuracy over the validation images after the epoch"),
        )

    def show_epochs(self, epochs: list[EpochMetrics]) -> None:
        """Take over a list; where it only grew, rows are added, so that the selection stays."""
        old = len(self._epochs)
        if old and len(epochs) > old and epochs[:old] == self._epochs:
            self.beginInsertRows(NO_INDEX, old, len(epochs) - 1)
            self._epochs = list(epochs)
            self.endInsertRows()
        elif epochs != self._epochs:
            self.beginResetModel()
            self._epochs = list(epochs)
            self.endResetModel()

    def rowCount(self, parent: Index = NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._epochs)

    def columnCount(self, parent: Index = NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._titles)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.DisplayRole:
            return self._cell(self._epochs[index.row()], index.column())
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if role == Qt.ItemDataRole.FontRole and index.column() == len(self._titles) - 1:
            return self._theme.font(Type.SMALL, Weight.SEMIBOLD)
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._titles[section]
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleDescriptionRole):
            return self._helps[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return None

    def _cell(self, epoch: EpochMetrics, column: int) -> str:
        return (
            lambda: i18n.count(epoch.epoch),
            lambda: i18n.loss(epoch.train_loss),
            lambda: i18n.loss(epoch.validation_loss),
            lambda: i18n.percent(epoch.train_accuracy, 2),
            lambda: i18n.percent(epoch.validation_accuracy, 2),
        )[column]()


class EpochTable(QTableView):
    """Follows the newest epoch."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.model_ = EpochModel(theme)
        self.setModel(self.model_)
        self.setObjectName("epochTable")
        self.setAccessibleName(self.tr("Figures of each epoch"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setFont(theme.font(Type.SMALL))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(theme.px(ROW_HEIGHT))
        header = self.horizontalHeader()
        header.setFont(theme.font(Type.CAPTION))
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)  # leaves the figures the room they need
        header.setSectionsClickable(False)
        header.setHighlightSections(False)
        self._frame = FocusFrame(theme, self)
        self._recolor()
        theme.changed.connect(self._recolor)

    def show_epochs(self, epochs: list[EpochMetrics]) -> None:
        """Show the epochs that there are."""
        before = self.model_.rowCount()
        self.model_.show_epochs(epochs)
        if self.model_.rowCount() > before:
            self.scrollToBottom()

    def _recolor(self) -> None:
        theme = self._theme
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Highlight, theme.color("accent_soft"))
        palette.setColor(QPalette.ColorRole.HighlightedText, theme.color("text"))
        self.setPalette(palette)
        line, ground, ink = (theme.color(name).name() for name in ("hairline", "surface", "text3"))
        self.horizontalHeader().setStyleSheet(
            f"QHeaderView {{ background: {ground}; border: none; }}"
            f"QHeaderView::section {{ background: {ground}; color: {ink}; border: none;"
            f" border-bottom: 1px solid {line}; padding: 2px 4px; }}"
        )
