"""Branches in the inspector: how their lanes are put together, and the lanes."""

from __future__ import annotations

from typing import Annotated

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cnnstudio.app import i18n
from cnnstudio.app.designer.block_form import FROZEN
from cnnstudio.app.designer.items import Item
from cnnstudio.app.designer.lane_list import LaneList
from cnnstudio.app.designer.regrouping import Regrouping
from cnnstudio.app.forms import SettingsForm
from cnnstudio.app.icons import Icons
from cnnstudio.app.theme import Space, Theme, Type
from cnnstudio.app.widgets import label
from cnnstudio.network import Address, Branches, Field, Fielded, Message, message
from cnnstudio.network.freezing import all_frozen, layers_with_weights
from cnnstudio.network.tree import Merge

RULES: dict[Merge, Message] = {
    "add": message("group", "Value by value; all lanes must give one shape."),
    "concatenate": message("group", "The maps of all lanes one after another; they must have one height and width."),
    "multiply": message("group", "Value by value; a lane that gives 1 × 1 maps weights the maps of the others."),
}


class MergeSettings(Fielded, frozen=True):
    """How branches put their lanes together, and whether all in these is frozen."""

    merge: Annotated[
        Merge,
        Field(
            message("group", "Merge"),
            message("group", "How what the lanes give is put together."),
            "choice",
            choices=(
                ("add", message("group", "Add")),
                ("concatenate", message("group", "Concatenate")),
                ("multiply", message("group", "Multiply")),
            ),
        ),
    ]
    frozen: Annotated[bool, FROZEN] = False


class BranchesForm(QWidget):
    """Shows branches; what a person changes goes through `Regrouping`."""

    entered = Signal(object)
    """A person wants to go to the layer at an address."""
    fill_wanted = Signal(object)
    """A person wants to choose a layer for the lane at an address."""

    def __init__(self, regrouping: Regrouping, theme: Theme, icons: Icons) -> None:
        super().__init__()
        self._regrouping = regrouping
        self._address: Address = ()
        self.form = SettingsForm(theme, MergeSettings("add"), in_sight=("merge",))
        self.form.changed.connect(self._set)
        self._rule = label(theme, size=Type.SMALL, role="text2")
        self._rule.setObjectName("mergeRule")
        self._rule.setWordWrap(True)
        self.lanes = LaneList(regrouping, theme, icons)
        self.lanes.entered.connect(self.entered)
        self.lanes.fill_wanted.connect(self.fill_wanted)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        for part in (self.form, self._rule, self.lanes):
            column.addWidget(part)

    def show_item(self, item: Item) -> None:
        """Show branches with their lanes."""
        assert isinstance(item.node, Branches)
        self._address = item.address
        self.form.show_values(MergeSettings(item.node.merge, all_frozen(item.node)))
        self.form.hide_fields(() if any(layers_with_weights(item.node)) else ("frozen",))
        self._rule.setText(i18n.text(RULES[item.node.merge]))
        self.lanes.show_lanes(item)

    def _set(self, values: MergeSettings, field: str) -> None:
        if field == "frozen":
            self._regrouping.set_frozen(self._address, frozen=values.frozen)
        else:
            self._regrouping.set_merge(self._address, values.merge)
