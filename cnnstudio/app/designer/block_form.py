"""A block in the inspector: how often it repeats, and how to go to what is inside."""

from __future__ import annotations

from typing import Annotated

from PySide6.QtWidgets import QVBoxLayout, QWidget

from cnnstudio.app import i18n
from cnnstudio.app.designer import describe
from cnnstudio.app.designer.items import Item
from cnnstudio.app.designer.regrouping import Regrouping
from cnnstudio.app.forms import SettingsForm
from cnnstudio.app.theme import Space, Theme, Type
from cnnstudio.app.widgets import label
from cnnstudio.network import Address, Block, Field, Fielded, UserError, message
from cnnstudio.network.tree import MOST_REPEATS

USUAL_REPEATS = (1, 8)


class BlockSettings(Fielded, frozen=True):
    """How often a block repeats."""

    repeats: Annotated[
        int,
        Field(
            message("group", "Repeats"),
            message("group", "How often its layers follow each other, each time with weights of their own."),
            "integer",
            1,
            MOST_REPEATS,
            usual=USUAL_REPEATS,
        ),
    ]


class BlockForm(QWidget):
    """Shows a block; what a person changes goes through `Regrouping`."""

    def __init__(self, regrouping: Regrouping, theme: Theme) -> None:
        super().__init__()
        self._regrouping = regrouping
        self._address: Address = ()
        self.form = SettingsForm(theme, BlockSettings(1))
        self.form.changed.connect(self._set)
        self.form.ended.connect(regrouping.end_setting)
        self._content = label(theme, size=Type.SMALL, role="text2")
        self._content.setObjectName("blockContent")
        self._content.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        for part in (self.form, self._content):
            column.addWidget(part)

    def show_item(self, item: Item) -> None:
        """Show a block."""
        assert isinstance(item.node, Block)
        self._address = item.address
        self.form.show_values(BlockSettings(item.node.repeats))
        self._content.setText(describe.settings(item.node))

    def _set(self, values: BlockSettings, field: str) -> None:
        try:
            self._regrouping.set_repeats(self._address, values.repeats)
        except UserError as error:
            self.form.editors[field].refuse(i18n.text(error.message))
