"""What a drop would bring, found by analysing the network it would make: the words of the tip. No Qt."""

from __future__ import annotations

from typing import NamedTuple

from cnnstudio.app.designer.items import Item, item_at
from cnnstudio.network import Address, Analysis, Message, ReceptiveField, Shape


class Effect(NamedTuple):
    """The dropped node's shape and field, and what the totals gain. None is unknown.

    `problem` says why the node cannot work there; `waits_for` which earlier layer keeps it unknown; `breaks` names the
    first later layer that the drop keeps from working, with the reason.
    """

    shape: Shape | None
    parameters: int | None
    macs: int | None
    field: ReceptiveField | None
    problem: Message | None = None
    waits_for: str | None = None
    breaks: tuple[str, Message] | None = None


def effect(before: Analysis, after: Analysis, address: Address) -> Effect:
    """What comes with the node at `address` when `before` becomes `after`.

    Where both are complete, parameters and MACs are what the totals gain, later layers included; else the node's own.
    """
    item = item_at(after, address)
    if item.output is None:
        stopped = _stopped(item)
        return Effect(None, None, None, None, stopped, None if stopped else item.waits_for)
    moved = any(address[-1] in row.address for row in before.rows)
    if before.complete and after.complete:
        parameters: int | None = after.parameters - before.parameters
        macs: int | None = after.macs - before.macs
    else:
        parameters, macs = (None, None) if moved else (item.parameters, item.macs)
    return Effect(item.output, parameters, macs, item.field, breaks=_broken(before, after, address))


def refusal(reason: Message) -> Effect:
    """A drop that cannot be, and why."""
    return Effect(None, None, None, None, reason)


def _stopped(item: Item) -> Message | None:
    return next((problem.message for _row, problem in item.problems if problem.severity == "error"), None)


def _broken(before: Analysis, after: Analysis, address: Address) -> tuple[str, Message] | None:
    failed = {row.path for row in before.rows if row.output is None}
    for row, problem in after.problems:
        if row.output is None and row.path not in failed and row.address[: len(address)] != address:
            return row.path, problem.message
    return None
