"""A block in the inspector: how often it repeats, what is inside, whether training computes or changes that."""

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
from cnnstudio.network.freezing import all_frozen, layers_with_weights
from cnnstudio.network.tree import MOST_REPEATS

USUAL_REPEATS = (1, 8)
FROZEN = Field(
    message("field", "Frozen"),
    message("group", "Training leaves the weights of all layers in it as they are."),
    "flag",
)


class BlockSettings(Fielded, frozen=True):
    """How often a block repeats, whether its gradients are checkpointed, whether all in it is frozen."""

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
    checkpoint: Annotated[
        bool,
        Field(
            message("group", "Checkpoint gradients"),
            message(
                "group",
                "Training keeps each repeat's input alone and computes the rest again when it goes backward: less "
                "memory for more time.",
            ),
            "flag",
        ),
    ] = False
    frozen: Annotated[bool, FROZEN] = False


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
        self._effect = label(theme, size=Type.SMALL, role="text2")
        self._effect.setObjectName("checkpointEffect")
        self._effect.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        for part in (self.form, self._effect, self._content):
            column.addWidget(part)

    def show_item(self, item: Item) -> None:
        """Show a block."""
        assert isinstance(item.node, Block)
        self._address = item.address
        self.form.show_values(BlockSettings(item.node.repeats, item.node.checkpoint, all_frozen(item.node)))
        self.form.hide_fields(() if any(layers_with_weights(item.node)) else ("frozen",))
        self._content.setText(describe.settings(item.node))
        self._effect.setText(self._words(item.node))

    def _words(self, block: Block) -> str:
        """What checkpointing saves and costs."""
        effect = self._regrouping.recomputing(self._address)
        if effect is None:
            return self.tr("What checkpointing saves is known once the network works.")
        if effect.kept_saved <= 0 and not effect.more_macs:
            return self.tr("Checkpointing saves nothing here.")
        peak = i18n.bytes_(abs(effect.peak_saved))
        change = self.tr("{bytes} more at the peak") if effect.peak_saved < 0 else self.tr("{bytes} less at the peak")
        words = (
            self.tr("Saves {kept} of what a step keeps")
            if block.checkpoint
            else self.tr("Would save {kept} of what a step keeps")
        )
        cost = self.tr("+ {share} multiplications a step").format(share=i18n.percent(effect.more))
        return f"{words.format(kept=i18n.bytes_(effect.kept_saved))}, {change.format(bytes=peak)}; {cost}."

    def _set(self, values: BlockSettings, field: str) -> None:
        try:
            if field == "checkpoint":
                self._regrouping.set_checkpoint(self._address, values.checkpoint)
            elif field == "frozen":
                self._regrouping.set_frozen(self._address, frozen=values.frozen)
            else:
                self._regrouping.set_repeats(self._address, values.repeats)
        except UserError as error:
            self.form.editors[field].refuse(i18n.text(error.message))
