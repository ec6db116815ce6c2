"""The lanes of branches in the inspector: chosen, put in another order, added, doubled and removed."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QToolButton, QVBoxLayout, QWidget

from cnnstudio.app.designer.items import Item
from cnnstudio.app.designer.lane_row import LaneRow
from cnnstudio.app.designer.regrouping import Regrouping
from cnnstudio.app.designer.retire import retire
from cnnstudio.app.icons import Icons
from cnnstudio.app.theme import Space, Theme, Type, Weight
from cnnstudio.app.widgets import label
from cnnstudio.app.widgets.flow import FlowLayout
from cnnstudio.network import Address, Branches

ICON = 16


class LaneList(QWidget):
    """A row for each lane, one of which is chosen, and buttons for what can be done with that one."""

    entered = Signal(object)
    """A person wants to go to the layer at an address."""
    fill_wanted = Signal(object)
    """A person wants to choose a layer for the lane at an address."""

    def __init__(self, regrouping: Regrouping, theme: Theme, icons: Icons) -> None:
        super().__init__()
        self._regrouping, self._theme, self._icons = regrouping, theme, icons
        self._address: Address = ()
        self._firsts: list[Address | None] = []
        self.rows: list[LaneRow] = []
        self._group = QButtonGroup(self)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(Space.XS)
        tools = QHBoxLayout()
        tools.setSpacing(0)
        tools.addWidget(label(theme, self.tr("Lanes"), Type.BASE, Weight.SEMIBOLD), 1)
        do = regrouping
        self.add = self._tool(tools, "plus", "addLane", self.tr("Add a lane"), self._add)
        self.up = self._tool(tools, "up", "laneUp", self.tr("Move the lane to the left"), lambda: self._shift(-1))
        self.down = self._tool(tools, "down", "laneDown", self.tr("Move the lane to the right"), lambda: self._shift(1))
        self.double = self._tool(
            tools, "duplicate", "doubleLane", self.tr("Duplicate the lane"), lambda: self._change(do.duplicate_lane, 1)
        )
        self.delete = self._tool(
            tools, "delete", "removeLane", self.tr("Remove the lane"), lambda: self._change(do.remove_lane, 0)
        )
        self.fill = self._button("fillLane", self.tr("Put a layer into it…"))
        self.fill.clicked.connect(lambda: self.fill_wanted.emit((*self._address, self.chosen)))
        self.keep = self._button("keepLane", self.tr("Keep this lane alone"))
        self.keep.clicked.connect(lambda: do.dissolve(self._address, self.chosen))
        buttons = FlowLayout(spacing=Space.S, fill=True)
        buttons.addWidget(self.fill)
        buttons.addWidget(self.keep)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        column.addLayout(tools)
        column.addLayout(self._rows)
        column.addLayout(buttons)

    @property
    def chosen(self) -> int:
        """The number of the lane that the buttons are about."""
        return max(0, self._group.checkedId())

    def show_lanes(self, item: Item) -> None:
        """Show the lanes of branches; the lane chosen stays that while the branches stay the same ones."""
        assert isinstance(item.node, Branches)
        chosen = self.chosen if item.address == self._address else 0
        self._address = item.address
        self._firsts = [lane[0].address if lane else None for lane in item.lanes]
        had_focus = any(row.hasFocus() for row in self.rows)
        self._make_rows(len(item.lanes))
        for row, lane in zip(self.rows, item.lanes, strict=True):
            row.show_lane(lane, lane[-1].output if lane else item.input)
        self._choose(min(chosen, len(self.rows) - 1), focus=had_focus)
        self._refresh()

    def _tool(self, row: QHBoxLayout, icon: str, name: str, text: str, do: Callable[[], object]) -> QToolButton:
        tool = QToolButton()
        tool.setObjectName(name)
        tool.setIcon(self._icons.icon(icon))
        tool.setIconSize(QSize(self._theme.px(ICON), self._theme.px(ICON)))
        tool.setAutoRaise(True)
        tool.setAccessibleName(text)
        tool.setToolTip(text)
        tool.clicked.connect(lambda _checked=False: do())
        row.addWidget(tool)
        return tool

    def _button(self, name: str, text: str) -> QPushButton:
        button = QPushButton(text)
        button.setObjectName(name)
        button.setAccessibleName(text)
        button.setFont(self._theme.font(Type.SMALL))
        return button

    def _make_rows(self, count: int) -> None:
        """Have as many rows as there are lanes."""
        while len(self.rows) > count:
            row = self.rows.pop()
            self._group.removeButton(row)
            self._rows.removeWidget(row)
            retire(row)
        while len(self.rows) < count:
            self.rows.append(self._new_row(len(self.rows)))

    def _new_row(self, number: int) -> LaneRow:
        row = LaneRow(self._theme, number)
        self._group.addButton(row, number)
        self._rows.addWidget(row)
        row.moved_on.connect(lambda step: self._choose(number + step, focus=True))
        row.toggled.connect(self._refresh)
        row.entered.connect(lambda: self._enter(number))
        row.delete_wanted.connect(self.delete.click)
        row.shift_wanted.connect(self._shift)
        return row

    def _choose(self, number: int, *, focus: bool) -> None:
        if 0 <= number < len(self.rows):
            self.rows[number].setChecked(True)
            if focus:
                self.rows[number].setFocus(Qt.FocusReason.OtherFocusReason)

    def _enter(self, number: int) -> None:
        """Go to a lane's first layer; into an empty lane a layer is to come first."""
        if self._firsts[number] is None:
            self.fill_wanted.emit((*self._address, number))
        else:
            self.entered.emit(self._firsts[number])

    def _refresh(self) -> None:
        count = len(self.rows)
        self.up.setEnabled(self.chosen > 0)
        self.down.setEnabled(self.chosen < count - 1)
        self.delete.setEnabled(count > 1)

    def _add(self) -> None:
        """Add a lane behind the chosen one."""
        self._change(lambda address, lane: self._regrouping.add_lane(address, lane + 1), 1)

    def _shift(self, step: int) -> None:
        if 0 <= self.chosen + step < len(self.rows):
            self._change(lambda address, lane: self._regrouping.shift_lane(address, lane, step), step)

    def _change(self, do: Callable[[Address, int], object], step: int) -> None:
        """Do something with the chosen lane, and go on with the lane so many places on."""
        lane = self.chosen
        do(self._address, lane)
        self._choose(min(lane + step, len(self.rows) - 1), focus=any(row.hasFocus() for row in self.rows))
