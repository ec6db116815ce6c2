"""Training memory in detail: optimizers and precisions compared, and what each layer keeps."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHeaderView,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from cnnstudio.app import i18n
from cnnstudio.app.dialogs.room import open_at
from cnnstudio.app.session import Session
from cnnstudio.app.theme import Space, Theme, Type, Weight
from cnnstudio.app.widgets import label
from cnnstudio.network import Row, TrainingMemory
from cnnstudio.network.memory_compared import PRECISIONS, Compared, compare


class MemoryDialog(QDialog):
    """Stays open beside the cards and follows every edit. A double click on a layer, or Enter, goes to it."""

    picked = Signal(object)
    """The address of a layer to go to."""

    def __init__(self, session: Session, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self.setObjectName("memoryDialog")
        self.setWindowTitle(self.tr("Training memory"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.compared = _table("memoryCompared", self.tr("Memory compared"))
        self.layers = _table("memoryLayers", self.tr("What each layer keeps"))
        self.layers.itemActivated.connect(self._pick)
        self._rows: list[Row] = []
        self._note = label(theme, "", Type.SMALL, role="text2")
        self._note.setObjectName("memoryNote")
        self._note.setWordWrap(True)
        close = QPushButton(self.tr("Close"))
        close.setObjectName("memoryClose")
        close.setAutoDefault(False)
        close.clicked.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        column.setSpacing(Space.M)
        column.addWidget(label(theme, self.tr("Memory compared"), Type.TITLE, Weight.SEMIBOLD))
        column.addWidget(self.compared, 2)
        column.addWidget(self._note)
        column.addWidget(label(theme, self.tr("What each layer keeps"), Type.TITLE, Weight.SEMIBOLD))
        column.addWidget(self.layers, 3)
        column.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)
        session.changed.connect(self._follow)
        self._follow()
        open_at(self, theme, 700, 640)

    def _follow(self) -> None:
        """Show the session's network as it is now."""
        document = self._session.document
        batch = document.recipe.batch_size
        lines = compare(document.network, document.input_shape, batch)
        self._show_compared(lines)
        self._show_layers()
        said = self.tr(
            "Predicted for batch {number}. Mixed precision is torch's autocast to 16 bits: weights, gradients and "
            "optimizer stay float32."
        )
        unknown = self.tr("Known once the network works.")
        self._note.setText(said.format(number=i18n.count(batch)) if lines else unknown)

    def _show_compared(self, lines: tuple[Compared, ...]) -> None:
        headings = (
            self.tr("Optimizer"),
            self.tr("Its state"),
            self.tr("Together, float32"),
            self.tr("Peak, float32"),
            self.tr("Together, mixed"),
            self.tr("Peak, mixed"),
        )
        cells = [(i18n.text(line.label), *_of(line)) for line in lines]
        _fill(self.compared, headings, cells)

    def _show_layers(self) -> None:
        analysis = self._session.analysis
        self._rows = sorted((row for row in analysis.rows if row.kept_bytes), key=_kept, reverse=True)
        total = max(1, analysis.memory.activations)
        cells = [(row.path, i18n.bytes_(_kept(row)), i18n.percent(_kept(row) / total)) for row in self._rows]
        _fill(self.layers, (self.tr("Layer"), self.tr("Kept for backward"), self.tr("Share")), cells)

    def _pick(self, item: QTableWidgetItem) -> None:
        self.picked.emit(self._rows[item.row()].address)


def _kept(row: Row) -> int:
    return row.kept_bytes or 0


def _of(line: Compared) -> tuple[str, ...]:
    memories: list[TrainingMemory] = [line.memory[precision] for precision in PRECISIONS]
    sizes = [memories[0].optimizer, *(size for memory in memories for size in (memory.total, memory.peak))]
    return tuple(i18n.bytes_(size) for size in sizes)


def _table(name: str, said: str) -> QTableWidget:
    table = QTableWidget()
    table.setObjectName(name)
    table.setAccessibleName(said)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setTabKeyNavigation(False)
    table.setShowGrid(False)
    table.verticalHeader().hide()
    return table


def _fill(table: QTableWidget, headings: tuple[str, ...], lines: Sequence[tuple[str, ...]]) -> None:
    """Names at the left, numbers at the right; the row that was chosen stays."""
    at = table.currentRow()
    table.setColumnCount(len(headings))
    table.setHorizontalHeaderLabels(headings)
    table.setRowCount(len(lines))
    for row, line in enumerate(lines):
        for column, text in enumerate(line):
            item = QTableWidgetItem(text)
            side = Qt.AlignmentFlag.AlignLeft if column == 0 else Qt.AlignmentFlag.AlignRight
            item.setTextAlignment(side | Qt.AlignmentFlag.AlignVCenter)
            table.setItem(row, column, item)
    table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
    if 0 <= at < len(lines):
        table.setCurrentCell(at, 0)
