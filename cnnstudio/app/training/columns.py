"""Panels side by side; where there is no room for all of them, one of them after the other."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from cnnstudio.app.accessible import put_in_reading_order
from cnnstudio.app.settings import Settings
from cnnstudio.app.theme import Space, Theme
from cnnstudio.app.widgets import Panel, Segmented, Splitter


class Column(NamedTuple):
    """A panel: the word for it, the least width that it is read well in, the width it has at first (0: the rest).

    `edge` says what is changed by the edge that sizes it; the column that takes the rest has none.
    """

    key: str
    title: str
    panel: QWidget
    least: int
    width: int
    edge: str = ""


class Columns(QWidget):
    """All columns where there is room; else the first beside one of the others, which a switch chooses; else one alone.

    The sizes are kept under `name`.
    """

    def __init__(self, theme: Theme, settings: Settings, name: str, columns: Sequence[Column]) -> None:
        super().__init__()
        self._columns = tuple(columns)
        self._shown = columns[1].key
        self._beside = len(columns)
        self.switch = Segmented(theme, [(column.key, column.title) for column in columns], f"{name}ColumnSwitch")
        self.switch.setAccessibleName(self.tr("Part of the workspace"))
        self.switch.chosen.connect(self._choose)
        self.bar = Panel(theme, edges=Qt.Edge.BottomEdge)
        row = QHBoxLayout(self.bar)
        row.setContentsMargins(Space.L, Space.S, Space.L, Space.S)
        row.addWidget(self.switch)
        self.splitter = Splitter(theme)
        for place, column in enumerate(self._columns):
            self.splitter.addWidget(column.panel)
            self.splitter.setStretchFactor(place, int(not column.width))
        for place, column in enumerate(self._columns):
            if column.edge:
                self.splitter.size_by_edge(max(1, place), column.edge, column.panel, column.width)
        self._at_first = [column.width or sum(c.width for c in columns) * len(columns) for column in columns]
        self.splitter.setSizes(self._at_first)
        put_in_reading_order(self.splitter)
        settings.remember_splitter(name, self.splitter)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.bar)
        whole.addWidget(self.splitter, 1)
        self._arrange()

    @property
    def regions(self) -> list[QWidget]:
        """The switch and the panels, those that are hidden too, in reading order."""
        return [self.bar, *(column.panel for column in self._columns)]

    def minimumSizeHint(self) -> QSize:
        """The widest panel alone has room, and so have all choices of the switch."""
        hints = [column.panel.minimumSizeHint() for column in self._columns]
        choices = [self.switch.button(column.key).minimumSizeHint() for column in self._columns]
        bar = sum(choice.width() for choice in choices) + 2 * Space.L + 2 * Space.XS
        height = max(choice.height() for choice in choices) + 2 * Space.S + 2 * Space.XS
        return QSize(max(bar, *(hint.width() for hint in hints)), height + max(hint.height() for hint in hints))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.LayoutRequest:
            self._arrange()  # a panel may need another width
        return super().event(event)

    def _choose(self, key: object) -> None:
        self._shown = str(key)
        self._show()

    def _arrange(self) -> None:
        beside = self._room()
        if beside != self._beside:
            self._beside = beside
            self._show()

    def _room(self) -> int:
        """How many columns have room beside each other."""
        first, *others = (max(column.least, column.panel.minimumSizeHint().width()) for column in self._columns)
        handle = self.splitter.handleWidth()
        if self.width() >= first + sum(others) + handle * len(others):
            return len(self._columns)
        return 2 if self.width() >= first + handle + max(others) else 1

    def _show(self) -> None:
        first, *others = (column.key for column in self._columns)
        if self._beside > 1 and self._shown == first:
            self._shown = others[0]
        choices = {1: (first, *others), 2: tuple(others)}.get(self._beside, ())
        self.bar.setVisible(bool(choices))
        for column in self._columns:
            button = self.switch.button(column.key)
            button.setVisible(column.key in choices)
            button.setEnabled(column.key in choices)
            alone = column.key == self._shown or (self._beside == 2 and column.key == first)
            column.panel.setVisible(not choices or alone)
        self.switch.set_value(self._shown)
        if not choices and 0 in self.splitter.sizes():
            self.splitter.setSizes(self._at_first)
