"""What the lanes of branches and the repeats of a block cost, as a sum with its numbers. No Qt."""

from __future__ import annotations

from collections.abc import Callable

from cnnstudio.app.designer.costs import DOT
from cnnstudio.app.designer.items import Item
from cnnstudio.network import Block, Layer, Row
from cnnstudio.network.size_rule import number

MOST_TERMS = 4
"""A longer sum says nothing more."""


def sum_of_parts(item: Item, of: Callable[[Row], int | None]) -> str:
    """``4,640 + 0`` of lanes, ``3·18,464`` of repeats alike; empty of one part, the unknown and nothing."""
    parts = _parts(item)
    values = [of(row) for rows in parts for row in rows]
    if len(parts) < 2 or None in values or not any(values):
        return ""
    sums = [sum(of(row) or 0 for row in rows) for rows in parts]
    if isinstance(item.node, Block) and len(set(sums)) == 1:
        return f"{number(len(sums))}{DOT}{number(sums[0])}"
    return " + ".join(number(value) for value in sums) if len(sums) <= MOST_TERMS else ""


def _parts(item: Item) -> list[tuple[Row, ...]]:
    """The rows of each repeat, or of each lane."""
    if isinstance(item.node, Layer):
        return []
    if isinstance(item.node, Block):
        size = len(item.rows) // item.node.repeats
        return [item.rows[start : start + size] for start in range(0, size * item.node.repeats, size or 1)]
    depth = len(item.address)
    inside = [row for row in item.rows if len(row.address) > depth]
    return [tuple(row for row in inside if row.address[depth] == lane) for lane in range(len(item.node.stacks))]
