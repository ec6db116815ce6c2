"""Receptive fields: what part of the image a unit sees.

The walk carries the nominal field (size, stride and start of the textbook's formula). What one given unit really sees,
at borders and with gaps, is worked out when it is asked for, by walking back through the real taps.
"""

from __future__ import annotations

import functools
from collections.abc import Iterable

import msgspec

from cnnstudio.network import progression
from cnnstudio.network.facts import Facts, facts
from cnnstudio.network.geometry import Pair, Reach, Window
from cnnstudio.network.layers.base import Shape
from cnnstudio.network.progression import Progression
from cnnstudio.network.tree import Block, Branches, Layer, Stack


class ReceptiveField(msgspec.Struct, frozen=True, gc=False):
    """Nominal field of a layer's units, (rows, columns), padding included.

    Unit (i, j) sees `size` cells from `start + (i, j) * stride`. Stride and start are None where they are not the same
    for all units: as after flattening, or above an upsampling, whose units `uneven` tells; `size` is then the most. A
    unit that sees the whole image has no stride.
    """

    size: Pair
    stride: Pair | None
    start: Pair | None
    uneven: tuple[Progression, Progression] | None = None

    @classmethod
    def of(cls, rows: Progression, columns: Progression) -> ReceptiveField:
        """The field whose rows and columns go on like this."""
        if rows.stride is not None and columns.stride is not None:
            start = rows.seen_by(0)[0], columns.seen_by(0)[0]
            return cls((rows.size, columns.size), (rows.stride, columns.stride), start)
        return cls((rows.size, columns.size), None, None, (rows, columns))

    def progressions(self) -> tuple[Progression, Progression] | None:
        """How rows and columns go on from unit to unit; None where units have places of their own."""
        if self.uneven is not None or self.stride is None or self.start is None:
            return self.uneven
        rows, columns = (
            Progression(start, start + size - 1, stride)
            for start, size, stride in zip(self.start, self.size, self.stride, strict=True)
        )
        return rows, columns


PIXEL = ReceptiveField((1, 1), (1, 1), (0, 0))


def whole(image: Shape) -> ReceptiveField:
    """The field of a unit that sees the whole image."""
    height, width = image[1:] if len(image) == 3 else (1, image[0])
    return ReceptiveField((height, width), None, (0, 0))


def through(field: ReceptiveField, windows: tuple[Reach, Reach]) -> ReceptiveField:
    """The field seen through one more window: size += (extent - 1) * jump, start -= before * jump, jump *= stride.

    Where units do not all move on alike, see `progression`.
    """
    (rows, columns), stride, start = windows, field.stride, field.start
    if stride and start and isinstance(rows, Window) and isinstance(columns, Window):
        (down, across), (top, left) = stride, start
        return ReceptiveField(
            (field.size[0] + (rows.extent - 1) * down, field.size[1] + (columns.extent - 1) * across),
            (down * rows.stride, across * columns.stride),
            (top - rows.before * down, left - columns.before * across),
        )
    axes = field.progressions()
    return field if axes is None else ReceptiveField.of(axes[0].through(rows), axes[1].through(columns))


def flattened(field: ReceptiveField) -> ReceptiveField:
    """The field after feature maps became a vector: every unit has its own place."""
    if field.progressions() is None:
        return field
    return ReceptiveField(field.size, None, None)


def hull(fields: Iterable[ReceptiveField], image: Shape) -> ReceptiveField:
    """The smallest field that holds what each lane sees."""
    fields = list(fields)
    if all(field == fields[0] for field in fields):
        return fields[0]
    if whole(image) in fields:
        return whole(image)
    stride = fields[0].stride
    if stride and all(field.stride == stride and field.start for field in fields):
        return _even_hull(fields, stride)
    lanes = [axes for field in fields if (axes := field.progressions()) is not None]
    if len(lanes) == len(fields):
        rows, columns = (progression.hull([axes[axis] for axes in lanes]) for axis in (0, 1))
        if rows is not None and columns is not None:
            return ReceptiveField.of(rows, columns)
    return ReceptiveField((max(f.size[0] for f in fields), max(f.size[1] for f in fields)), None, None)


def _even_hull(fields: list[ReceptiveField], stride: Pair) -> ReceptiveField:
    """The same for units that move on at one pace: nearly all lanes are such, and are met at every edit."""
    (top, bottom), (left, right) = (
        (
            min(field.start[axis] for field in fields if field.start),
            max(field.start[axis] + field.size[axis] for field in fields if field.start),
        )
        for axis in (0, 1)
    )
    return ReceptiveField((bottom - top, right - left), stride, (top, left))


Cells = frozenset[int]
Seen = tuple[Cells, Cells]
"""Rows and columns; of a vector its units, and an empty set."""


def field_of_unit(network: Stack, input_shape: Shape, path: str, unit: tuple[int, ...]) -> tuple[Pair, Pair] | None:
    """Rows and columns of the image, first and last included, that reach one output unit of the row at `path`.

    `unit` is (i, j) of feature maps, all maps together, or (n,) of a vector. None where the path is not there, the
    layer's shape is unknown, or the unit lies wholly in padding.
    """
    trace = _trace(network, input_shape, path)
    if trace is None:
        return None
    seen: Seen = (frozenset(unit[:1]), frozenset(unit[1:2]))
    rows, columns = _walk_back(trace, seen, {})
    if not rows or not columns:
        return None
    return (min(rows), max(rows)), (min(columns), max(columns))


def cells_below(network: Stack, input_shape: Shape, path: str, unit: tuple[int, ...]) -> dict[str, Seen]:
    """The cells of each output below that reach one output unit of the row at `path`, by path; the unit's own first.

    Empty where the path is not there or the layer's shape is unknown. What no lane passes on has no cells.
    """
    met: dict[str, Seen] = {}
    trace = _trace(network, input_shape, path)
    if trace is not None:
        _walk_back(trace, (frozenset(unit[:1]), frozenset(unit[1:2])), met)
    return met


NOTHING: Seen = (frozenset(), frozenset())


class _Step(msgspec.Struct, frozen=True):
    """A layer met on the way to a unit."""

    path: str
    layer: Layer
    facts: Facts
    input: Shape


class _Fork(msgspec.Struct, frozen=True):
    """Branches met on the way: the steps of each lane, and the shapes the lanes give."""

    path: str
    branches: Branches
    lanes: tuple[tuple[_Step | _Fork, ...], ...]
    outputs: tuple[Shape, ...]


_Trace = tuple["_Step | _Fork", ...]


class _Tracer:
    """Collects the steps from the image to the end of a stack, or to the path asked for."""

    def __init__(self, path: str | None) -> None:
        self.path = path
        self.reached = False

    def stack(self, stack: Stack, shape: Shape, prefix: str) -> tuple[_Trace, Shape] | None:
        steps: _Trace = ()
        for node in stack.nodes:
            found = self._node(node, shape, prefix)
            if found is None:
                return None
            more, shape = found
            steps += more
            if self.reached:
                break
        return steps, shape

    def _node(self, node: Layer | Branches | Block, shape: Shape, prefix: str) -> tuple[_Trace, Shape] | None:
        path = prefix + node.name
        if isinstance(node, Layer):
            known = facts(node.type, shape)
            if not isinstance(known, Facts):
                return None
            self.reached = path == self.path
            return (_Step(path, node, known, shape),), known.output
        if isinstance(node, Block):
            return self._block(node, shape, path)
        return self._branches(node, shape, path)

    def _block(self, block: Block, shape: Shape, path: str) -> tuple[_Trace, Shape] | None:
        steps: _Trace = ()
        for repeat in range(block.repeats):
            found = self.stack(block.stack, shape, f"{path}.{repeat}.")
            if found is None:
                return None
            steps, shape = steps + found[0], found[1]
            if self.reached:
                break
        return steps, shape

    def _branches(self, branches: Branches, shape: Shape, path: str) -> tuple[_Trace, Shape] | None:
        lanes, outputs = [], []
        for number, stack in enumerate(branches.stacks):
            found = self.stack(stack, shape, f"{path}.{number}.")
            if found is None:
                return None
            if self.reached:
                return found
            lanes.append(found[0])
            outputs.append(found[1])
        merged = merge(branches, tuple(outputs))
        if merged is None:
            return None
        self.reached = path == self.path
        return (_Fork(path, branches, tuple(lanes), tuple(outputs)),), merged


def _trace(network: Stack, image: Shape, path: str) -> _Trace | None:
    tracer = _Tracer(path)
    found = tracer.stack(network, image, "")
    return found[0] if found is not None and tracer.reached else None


def merge(branches: Branches, outputs: tuple[Shape, ...]) -> Shape | None:
    """The shape that lanes of these shapes merge into, or None where they do not fit.

    Add wants equal shapes; concatenate equal heights and widths; multiply lets C x 1 x 1 stand for a whole map.
    """
    first = outputs[0]
    if len({len(shape) for shape in outputs}) > 1:
        return None
    if branches.merge == "concatenate":
        if len({shape[1:] for shape in outputs}) > 1:
            return None
        return sum(shape[0] for shape in outputs), *first[1:]
    largest = max(outputs, key=lambda shape: shape[1:])
    for shape in outputs:
        scales = branches.merge == "multiply" and shape == (largest[0], 1, 1)
        if shape != largest and not scales:
            return None
    return largest


def _walk_back(trace: _Trace, seen: Seen, met: dict[str, Seen]) -> Seen:
    """The cells of the input of `trace` that reach cells of its output; `met` takes those of each output between."""
    for step in reversed(trace):
        met[step.path] = seen
        seen = _back_through_fork(step, seen, met) if isinstance(step, _Fork) else _back_through_layer(step, seen)
    return seen


def _back_through_layer(step: _Step, seen: Seen) -> Seen:
    layer, shape = step.layer.type, step.input
    if not seen[0] or (len(step.facts.output) == 3 and not seen[1]):
        return NOTHING
    if layer.sees_all:
        return _everything(shape)
    if layer.lays_out:
        return _unflattened(seen, shape)
    if step.facts.windows is None:
        return seen
    rows, columns = (
        _reached(cells, window, size) for cells, window, size in zip(seen, step.facts.windows, shape[1:], strict=True)
    )
    return (rows, columns) if rows and columns else NOTHING


@functools.lru_cache(maxsize=4096, typed=True)  # a Window and a Stretch of the same numbers are equal
def _reached(cells: Cells, window: Reach, size: int) -> Cells:
    """The input cells that output units read. Deep in a network the same step comes again and again."""
    return frozenset(cell for index in cells for cell in window.taps(index, size))


def _everything(shape: Shape) -> Seen:
    if len(shape) == 1:
        return frozenset(range(shape[0])), frozenset()
    return frozenset(range(shape[1])), frozenset(range(shape[2]))


def _unflattened(seen: Seen, shape: Shape) -> Seen:
    if len(shape) == 1:
        return seen
    _, height, width = shape
    places = {unit % (height * width) for unit in seen[0]}
    return frozenset(place // width for place in places), frozenset(place % width for place in places)


def _back_through_fork(fork: _Fork, seen: Seen, met: dict[str, Seen]) -> Seen:
    rows: set[int] = set()
    columns: set[int] = set()
    offset = 0
    for lane, output in zip(fork.lanes, fork.outputs, strict=True):
        reached = _walk_back(lane, _of_lane(fork.branches, seen, output, offset), met)
        offset += output[0]
        rows |= reached[0]
        columns |= reached[1]
    return frozenset(rows), frozenset(columns)


def _of_lane(branches: Branches, seen: Seen, output: Shape, offset: int) -> Seen:
    """What of the merged units a lane gives: its share of a concatenated vector, the one cell of a C x 1 x 1 lane."""
    if len(output) == 1:
        if branches.merge != "concatenate":
            return seen
        return frozenset(unit - offset for unit in seen[0] if 0 <= unit - offset < output[0]), frozenset()
    if branches.merge == "multiply" and output[1:] == (1, 1) and seen[0]:
        return frozenset({0}), frozenset({0})
    return seen
