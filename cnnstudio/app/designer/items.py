"""What the canvas shows of each node of the network: an analysis row, or the sums of branches or a block. No Qt."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import takewhile
from operator import is_
from typing import NamedTuple

from cnnstudio.network import (
    Address,
    Analysis,
    Block,
    Branches,
    Layer,
    Message,
    Node,
    Problem,
    ReceptiveField,
    Row,
    Shape,
)

DOCKING_FAMILIES = ("activation", "normalization", "regularization")
"""Families whose layers stand as rows under the card before them, where they keep the shape."""


class Item(NamedTuple):
    """One node with its figures; None is unknown. Of branches and blocks: their sums, and what is inside.

    `rows` are all its rows. `lanes` has the items of each lane of branches, and one lane for a block; where a block
    repeats, they have the figures of its first repeat and the problems of all.
    """

    address: Address
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
    lanes: tuple[tuple[Item, ...], ...] = ()

    @property
    def name(self) -> str:
        """The node's name, unique in its stack."""
        return self.node.name

    @property
    def unfolded(self) -> Item:
        """The same with the node's own problems alone: those of what is inside stand there."""
        if not self.problems or isinstance(self.node, Layer):
            return self
        return self._replace(problems=tuple(one for one in self.problems if one[0].address == self.address))

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
    places: Mapping[str, int] = {}


def items(analysis: Analysis) -> tuple[Item, ...]:
    """An item for each node of the network's root stack, in order."""
    before = _Latest.analysis
    if before is not analysis:
        same = _in_common(before, analysis) if before is not None else 0
        made = _Latest.items[:same] + tuple(_after(_Latest.items[:same], analysis))
        _Latest.analysis, _Latest.items = analysis, made
        _Latest.places = {item.name: place for place, item in enumerate(made)}
    return _Latest.items


def _in_common(one: Analysis, other: Analysis) -> int:
    """With how many nodes, and all that is known of them, two networks both begin."""
    if one.input_shape != other.input_shape:
        return 0
    rows = sum(1 for _ in takewhile(bool, map(is_, one.rows, other.rows)))
    count = 0
    for item, node in zip(_Latest.items, other.network.nodes, strict=False):
        rows -= len(item.rows)
        if item.node is not node or rows < 0:
            break
        count += 1
    return count


def _after(known: Sequence[Item], analysis: Analysis) -> Iterator[Item]:
    """The items of the root stack that come after those known."""
    rest = analysis.network.nodes[len(known) :]
    rows = analysis.rows[sum(len(item.rows) for item in known) :]
    if not known:
        return _stack(rest, rows, (), analysis.input_shape, None, None)
    last = known[-1]
    waits = last.waits_for or (_culprit(last) if last.output is None else None)
    return _stack(rest, rows, (), last.output, waits, None)


def item_at(analysis: Analysis, address: Address) -> Item:
    """The item of a node at any depth, which must be there."""
    item = items(analysis)[_Latest.places[str(address[0])]]
    while item.address != address:
        depth = len(item.address)
        lane = item.lanes[address[depth]] if isinstance(item.node, Branches) else item.lanes[0]  # type: ignore[index]
        depth += isinstance(item.node, Branches)
        item = next(inner for inner in lane if inner.name == address[depth])
    return item


def walk(shown: Iterable[Item]) -> Iterator[Item]:
    """The items and all that is inside them, in reading order."""
    for item in shown:
        yield item
        for lane in item.lanes:
            yield from walk(lane)


def _stack(
    nodes: Sequence[Node],
    rows: tuple[Row, ...],
    owner: Address,
    shape: Shape | None,
    waits: str | None,
    problems: tuple[tuple[Row, Problem], ...] | None,
) -> Iterator[Item]:
    """The items of a stack's nodes, which have these rows; `problems` are of their owner (None: all of the rows)."""
    depth = len(owner)
    start = 0
    for node in nodes:
        end = start
        while end < len(rows) and rows[end].address[depth] == node.name:
            end += 1
        address = (*owner, node.name)
        own = problems if not problems else tuple(one for one in problems if one[0].address[: depth + 1] == address)
        item = _item(node, address, rows[start:end], shape, waits, own)
        yield item
        start, shape = end, item.output
        if shape is None and waits is None:
            waits = _culprit(item)


def _item(
    node: Node,
    address: Address,
    rows: tuple[Row, ...],
    shape: Shape | None,
    waits: str | None,
    problems: tuple[tuple[Row, Problem], ...] | None,
) -> Item:
    if problems is None:
        problems = _problems(rows)
    if isinstance(node, Layer) and shape is not None:
        return _layer(node, address, rows[0], shape, waits, problems)
    last = rows[-1] if rows else None
    return Item(
        address,
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
        tuple(_lanes(node, address, rows, shape, waits, problems)),
    )


def _layer(
    node: Layer,
    address: Address,
    row: Row,
    shape: Shape,
    waits: str | None,
    problems: tuple[tuple[Row, Problem], ...],
) -> Item:
    """The item of a single row: nearly all are, and hundreds are made at every edit."""
    return Item(
        address,
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


def _lanes(
    node: Node,
    address: Address,
    rows: tuple[Row, ...],
    shape: Shape | None,
    waits: str | None,
    problems: tuple[tuple[Row, Problem], ...],
) -> Iterator[tuple[Item, ...]]:
    """What is inside a node, lane by lane."""
    if isinstance(node, Block):
        first = rows[: len(rows) // node.repeats]
        yield tuple(_stack(node.stack.nodes, first, address, shape, waits, problems))
    elif isinstance(node, Branches):
        start = 0
        for number, lane in enumerate(node.stacks):
            end = start
            while len(rows[end].address) > len(address) and rows[end].address[len(address)] == number:
                end += 1
            yield tuple(_stack(lane.nodes, rows[start:end], (*address, number), shape, waits, problems))
            start = end


def _problems(rows: tuple[Row, ...]) -> tuple[tuple[Row, Problem], ...]:
    """All problems on the rows; what is said of each repeat of a layer alike, is said once."""
    if len(rows) == 1 and not rows[0].problems:
        return ()
    found: dict[tuple[Address, Message], tuple[Row, Problem]] = {}
    for row in rows:
        for problem in row.problems:
            found.setdefault((row.address, problem.message), (row, problem))
    return tuple(found.values())


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


def repeats(node: Node) -> bool:
    """Whether it is a block whose inside is run several times; what is shown inside is of the first time."""
    return isinstance(node, Block) and node.repeats > 1
