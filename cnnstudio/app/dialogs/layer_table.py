"""All layers as a table beside the cards: sorted as one likes, and copied for a paper or a sheet."""

from __future__ import annotations

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractItemView, QDialog, QHBoxLayout, QPushButton, QTableView, QVBoxLayout, QWidget

from cnnstudio.app import i18n
from cnnstudio.app.dialogs.room import open_at
from cnnstudio.app.session import Session
from cnnstudio.app.theme import Space, Theme, Type, Weight
from cnnstudio.app.widgets import label
from cnnstudio.network import Row
from cnnstudio.network.messages import Message
from cnnstudio.network.table import COLUMNS, Cell, Column, to_csv, to_markdown

Index = QModelIndex | QPersistentModelIndex
NO_INDEX = QModelIndex()


class LayerTable(QAbstractTableModel):
    """The rows of the session's analysis, in the network's order or by one column; unknown ones stand last."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._column, self._order = -1, Qt.SortOrder.AscendingOrder
        self.rows: list[Row] = []
        self.take_rows()

    def take_rows(self) -> None:
        """Show what the analysis says now."""
        self.beginResetModel()
        self._arrange()
        self.endResetModel()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column; below 0 in the network's own order."""
        self.beginResetModel()
        self._column, self._order = column, order
        self._arrange()
        self.endResetModel()

    def rowCount(self, parent: Index = NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = NO_INDEX) -> int:
        return 0 if parent.isValid() else len(COLUMNS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return i18n.text(COLUMNS[section].heading)
        return _side(COLUMNS[section]) if role == Qt.ItemDataRole.TextAlignmentRole else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        column = COLUMNS[index.column()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return _shown(column.of(self.rows[index.row()]))
        return _side(column) if role == Qt.ItemDataRole.TextAlignmentRole else None

    def _arrange(self) -> None:
        self.rows = list(self._session.analysis.rows)
        if self._column < 0:
            return
        by = COLUMNS[self._column].sort
        known = [row for row in self.rows if by(row) is not None]
        unknown = [row for row in self.rows if by(row) is None]
        backwards = self._order is Qt.SortOrder.DescendingOrder
        known.sort(key=lambda row: _key(by(row)), reverse=backwards)
        self.rows = known + unknown


class LayerTableDialog(QDialog):
    """The table stays open beside the cards and follows every edit. A double click, or Enter, goes to the layer."""

    picked = Signal(object)
    """The address of a layer to go to."""

    def __init__(self, session: Session, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self.setObjectName("layerTableDialog")
        self.setWindowTitle(self.tr("Layers as a table"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.model = LayerTable(session, self)
        self.table = QTableView()
        self.table.setObjectName("layerTable")
        self.table.setAccessibleName(self.tr("Layers"))
        self.table.setModel(self.model)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setTabKeyNavigation(False)
        self.table.setShowGrid(False)
        self.table.verticalHeader().hide()
        header = self.table.horizontalHeader()
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        header.setSortIndicatorClearable(True)
        self.table.setSortingEnabled(True)
        self.table.activated.connect(lambda index: self.picked.emit(self.model.rows[index.row()].address))
        self._total = label(theme, "", Type.SMALL, role="text2")
        self._total.setObjectName("layerTableTotal")
        self._said = label(theme, "", Type.SMALL, role="text2")
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        column.setSpacing(Space.M)
        column.addWidget(label(theme, self.tr("Layers as a table"), Type.TITLE, Weight.SEMIBOLD))
        column.addWidget(self.table, 1)
        column.addWidget(self._total)
        column.addLayout(self._make_buttons())
        session.changed.connect(self._follow)
        self._follow()
        self._size_columns()
        open_at(self, theme, 1000, 560)

    def _make_buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        for name, words, copy in (
            ("copyCsv", self.tr("Copy as CSV"), self._copy_csv),
            ("copyMarkdown", self.tr("Copy as Markdown"), self._copy_markdown),
        ):
            button = QPushButton(words)
            button.setObjectName(name)
            button.setAutoDefault(False)
            button.clicked.connect(copy)
            row.addWidget(button)
        close = QPushButton(self.tr("Close"))
        close.setObjectName("layerTableClose")
        close.setAutoDefault(False)
        close.clicked.connect(self.reject)
        row.addWidget(self._said)
        row.addStretch(1)
        row.addWidget(close)
        return row

    def _size_columns(self) -> None:
        """As wide as what stands in them, with room between."""
        self.table.resizeColumnsToContents()
        for column in range(len(COLUMNS)):
            self.table.setColumnWidth(column, self.table.columnWidth(column) + Space.L)

    def _follow(self) -> None:
        """Show the analysis as it is now, and stay at the layer that was chosen."""
        at = self.table.currentIndex()
        path = self.model.rows[at.row()].path if at.isValid() else None
        self.model.take_rows()
        place = next((number for number, row in enumerate(self.model.rows) if row.path == path), None)
        if place is not None:
            self.table.setCurrentIndex(self.model.index(place, at.column()))
        analysis = self._session.analysis
        text = self.tr("{layers} rows · {parameters} parameters · {macs} MACs")
        if not analysis.complete:
            text = self.tr("{layers} rows · at least {parameters} parameters · at least {macs} MACs")
        self._total.setText(
            text.format(
                layers=i18n.count(len(analysis.rows)),
                parameters=i18n.count(analysis.parameters),
                macs=i18n.count(analysis.macs),
            )
        )

    def _copy_csv(self) -> None:
        self._copy(to_csv(self.model.rows))

    def _copy_markdown(self) -> None:
        self._copy(to_markdown(self.model.rows, self._session.analysis))

    def _copy(self, text: str) -> None:
        """In the order of the table as it is sorted."""
        QGuiApplication.clipboard().setText(text)
        self._said.setText(self.tr("Copied"))


def _side(column: Column) -> Qt.AlignmentFlag:
    """Numbers line up at the right."""
    side = Qt.AlignmentFlag.AlignRight if column.number else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter


def _shown(cell: Cell) -> str:
    if isinstance(cell, Message):
        return i18n.text(cell)
    return i18n.count(cell) if isinstance(cell, int) else cell or ""


def _key(cell: Cell) -> tuple[int, int, str]:
    """Numbers by size, words by the alphabet."""
    return (0, cell, "") if isinstance(cell, int) else (1, 0, _shown(cell).casefold())
