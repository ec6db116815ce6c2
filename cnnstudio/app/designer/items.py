"""What the canvas shows of each node of the network: an analysis row, or the sums of branches or a block. No Qt."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import NamedTuple

from cnnstudio.network import Address, Analysis, Block, Branches, Layer, Node, Problem, ReceptiveField, Row, Shape

DOCKING_FAMILIES = ("activation", "normalization", "regularization")
"""Families whose layers stand as rows under the card before them, where they keep the shape."""


class Item(NamedTuple):
    """One node of the root stack with its figures; None is unknown. Branches and blocks are folded to their sums."""

    node: Node
    rows: tuple[Row, ...]
    input: Shape | None
    output: Shape | None
    parameters: int | None
    macs: int | None
    kept: int | None
    field: ReceptiveField | None
    problems: tuple[tuple[Row, Problem], ...]
    waits_for: str | None

    @property
    def name(self) -> str:
        """The node's name, unique in the stack."""
        return self.node.name

    @property
    def address(self) -> Address:
        """Where edits find the node."""
        return (self.node.name,)

    @property
    def unknown(self) -> bool:
        """Whether nothing is known because an earlier layer cannot work."""
        return self.waits_for is not None and not self.problems

    @property
    def told(self) -> tuple[object, ...]:
        """What is said of it in words; the other figures are only drawn."""
        return self.node, self.output, self.parameters, self.waits_for, self.problems

    @property
    def broken(self) -> bool:
        """Whether something in it keeps the network from working."""
        return bool(self.problems) and any(problem.severity == "error" for _row, problem in self.problems)

    @property
    def docks(self) -> bool:
        """Whether it stands as a row under the card before it."""
        return (
            isinstance(self.node, Layer)
            and self.node.type.family in DOCKING_FAMILIES
            and self.output is not None
            and self.input == self.output
            and not self.problems
        )


class _Latest:
    """What was asked about last: canvas, gauges and inspector ask about the same analysis at every edit."""

    analysis: Analysis | None = None
    items: tuple[Item, ...] = ()


def items(analysis: Analysis) -> tuple[Item, ...]:
    """An item for each node of the network's root stack, in order."""
    if _Latest.analysis is not analysis:
        _Latest.analysis, _Latest.items = analysis, tuple(_walk(analysis))
    return _Latest.items


def _walk(analysis: Analysis) -> Iterator[Item]:
    shape: Shape | None = analysis.input_shape
    waits: str | None = None
    start, rows = 0, analysis.rows
    for node in analysis.network.nodes:
        end = start
        while end < len(rows) and rows[end].address[0] == node.name:
            end += 1
        item = _item(node, rows[start:end], shape, waits)
        yield item
        start, shape = end, item.output
        if shape is None and waits is None:
            waits = _culprit(item)


def _item(node: Node, rows: tuple[Row, ...], shape: Shape | None, waits: str | None) -> Item:
    if len(rows) == 1 and shape is not None:
        return _layer(node, rows[0], shape, waits)
    problems = tuple((row, problem) for row in rows for problem in row.problems)
    last = rows[-1] if rows else None
    return Item(
        node,
        rows,
        shape,
        last.output if last else shape,
        _sum(rows, lambda row: row.parameters, shape),
        _sum(rows, lambda row: row.macs, shape),
        _sum(rows, lambda row: row.kept_per_image, shape),
        last.field if last else None,
        problems,
        waits,
    )


def _layer(node: Node, row: Row, shape: Shape, waits: str | None) -> Item:
    """The item of a single row: nearly all are, and hundreds are made at every edit."""
    problems = tuple((row, problem) for problem in row.problems) if row.problems else ()
    return Item(
        node,
        (row,),
        shape,
        row.output,
        _own_parameters(row) if problems else row.parameters,
        row.macs,
        row.kept_per_image,
        row.field,
        problems,
        waits,
    )


def _own_parameters(row: Row) -> int | None:
    """A kernel that does not fit its input has its weights all the same."""
    fits_nowhere = any(problem.field == "kernel_size" for problem in row.problems)
    if row.parameters is None and row.input is not None and fits_nowhere and isinstance(row.node, Layer):
        return row.node.type.parameters(row.input)
    return row.parameters


def _sum(rows: tuple[Row, ...], of: Callable[[Row], int | None], shape: Shape | None) -> int | None:
    """The sum over rows; unknown where one of them is, or where nothing arrives."""
    if shape is None:
        return None
    total = 0
    for row in rows:
        value = of(row)
        if value is None:
            return None
        total += value
    return total


def _culprit(item: Item) -> str:
    """The path of the row that keeps what follows `item` unknown."""
    return next((row.path for row, problem in item.problems if problem.severity == "error"), item.name)


def is_folded(node: Node) -> bool:
    """Whether the node's inside is folded away on its card."""
    return isinstance(node, (Branches, Block))
