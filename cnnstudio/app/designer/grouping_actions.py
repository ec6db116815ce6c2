"""Making, changing and unmaking branches and blocks as actions: keys, the card's menu, Edit menu, command palette."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from cnnstudio.app import i18n
from cnnstudio.app.commands import LONG_NAME, show_keys_in_tip
from cnnstudio.app.designer.layer_choice import LayerChoice
from cnnstudio.app.designer.regrouping import Regrouping
from cnnstudio.app.designer.selection import Selection
from cnnstudio.app.session import Session
from cnnstudio.network import Branches, UserError, edits


class GroupingActions(QObject):
    """What can be done to the selected layers as a group, and to the lane that the current layer stands in."""

    refused = Signal(str)
    """It could not be done: a sentence that says why. Nothing has changed."""

    def __init__(
        self,
        session: Session,
        selection: Selection,
        regrouping: Regrouping,
        choice: LayerChoice,
        cards: QWidget,
        canvas: QWidget,
    ) -> None:
        super().__init__(canvas)
        self._session, self._selection, self._regrouping, self._cards = session, selection, regrouping, cards
        do = regrouping
        self.wrap = self._make(
            "WrapInBranches", self.tr("Wrap in branches"), self.tr("Wrap the selected layers in branches"), "Ctrl+B"
        )
        self.skip = self._make(
            "WrapInSkip",
            self.tr("Wrap in a skip connection"),
            self.tr("Wrap the selected layers in a skip connection"),
            "Ctrl+Shift+B",
        )
        self.beside = self._make(
            "PutBeside", self.tr("Put beside…"), self.tr("Put a layer beside the selected one…"), "Ctrl+Shift+D"
        )
        self.block = self._make(
            "GroupAsBlock", self.tr("Group as block"), self.tr("Group the selected layers as a block"), "Ctrl+G"
        )
        self.dissolve = self._make(
            "Dissolve", self.tr("Dissolve"), self.tr("Dissolve the branches or the block"), "Ctrl+Shift+G"
        )
        self.add_lane = self._make(
            "AddLane", self.tr("Add a lane"), self.tr("Add a lane to the branches"), "Ctrl+Shift+L"
        )
        self.remove_lane = self._make(
            "RemoveLane", self.tr("Remove the lane"), self.tr("Remove the lane with its layers"), "Ctrl+Del"
        )
        self.lane_left = self._make(
            "MoveLaneLeft", self.tr("Move the lane left"), self.tr("Move the lane to the left"), "Alt+Left"
        )
        self.lane_right = self._make(
            "MoveLaneRight", self.tr("Move the lane right"), self.tr("Move the lane to the right"), "Alt+Right"
        )
        self._connect(
            {
                self.wrap: do.wrap_in_branches,
                self.skip: do.wrap_in_skip_connection,
                self.beside: choice.ask_beside,
                self.block: do.group_as_block,
                self.dissolve: self._dissolve,
                self.add_lane: self._add_lane,
                self.remove_lane: self._remove_lane,
                self.lane_left: lambda: self._shift_lane(-1),
                self.lane_right: lambda: self._shift_lane(1),
            }
        )
        choice.refused.connect(self.refused)
        self.refresh()

    @property
    def groups(self) -> Sequence[Sequence[QAction]]:
        """What the Edit menu has, in groups."""
        return (
            (self.wrap, self.skip, self.beside, self.block, self.dissolve),
            (self.add_lane, self.remove_lane, self.lane_left, self.lane_right),
        )

    @property
    def card_groups(self) -> Sequence[Sequence[QAction]]:
        """What the menu of a card has: what is about groups and lanes only on these."""
        grouping, lanes = self.groups
        on_groups = self.dissolve.isEnabled()
        shown = (grouping if on_groups else grouping[:-1],)
        return (*shown, lanes) if any(action.isEnabled() for action in lanes) else shown

    def refresh(self) -> None:
        """Say what is possible now."""
        do, lane = self._regrouping, self._regrouping.lane
        run = bool(do.run)
        for action in (self.wrap, self.skip, self.block):
            action.setEnabled(run)
        self.beside.setEnabled(self._selection.count == 1)
        self.dissolve.setEnabled(do.group is not None)
        self.add_lane.setEnabled(self._branches is not None)
        lanes = self._lanes_around
        self.remove_lane.setEnabled(lanes > 1)
        self.lane_left.setEnabled(lane is not None and lane[1] > 0)
        self.lane_right.setEnabled(lane is not None and lane[1] < lanes - 1)

    @property
    def _branches(self) -> tuple[tuple[str | int, ...], int] | None:
        """The branches that a new lane goes to, and before which of their lanes."""
        node, address = self._selection.node, self._selection.address
        if isinstance(node, Branches) and address:
            return address, len(node.stacks)
        lane = self._regrouping.lane
        return (lane[0], lane[1] + 1) if lane is not None else None

    @property
    def _lanes_around(self) -> int:
        """How many lanes the branches around the current layer have."""
        lane = self._regrouping.lane
        node = edits.find(self._session.network, lane[0]) if lane is not None else None
        return len(node.stacks) if isinstance(node, Branches) else 0

    def _dissolve(self) -> None:
        group = self._regrouping.group
        if group is not None:
            self._regrouping.dissolve(group)

    def _add_lane(self) -> None:
        found = self._branches
        if found is not None:
            self._regrouping.add_lane(*found)

    def _remove_lane(self) -> None:
        lane = self._regrouping.lane
        if lane is not None:
            self._regrouping.remove_lane(*lane)

    def _shift_lane(self, step: int) -> None:
        lane = self._regrouping.lane
        if lane is not None:
            self._regrouping.shift_lane(*lane, step)

    def _connect(self, does: dict[QAction, Callable[[], object]]) -> None:
        for action, do in does.items():
            action.triggered.connect(lambda _checked=False, do=do: self._try(do))
        for signal in (self._session.changed, self._selection.changed):
            signal.connect(self.refresh)

    def _try(self, do: Callable[[], object]) -> None:
        try:
            do()
        except UserError as error:
            self.refused.emit(i18n.text(error.message))

    def _make(self, name: str, text: str, long_name: str, keys: str) -> QAction:
        action = QAction(text, self)
        action.setObjectName(f"action{name}")
        action.setProperty(LONG_NAME, long_name)
        action.setShortcut(QKeySequence(keys))
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        show_keys_in_tip(action)
        self._cards.addAction(action)
        return action
