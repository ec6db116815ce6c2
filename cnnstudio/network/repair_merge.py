"""What may make lanes fit that cannot be merged: a projection, other filters, padding, stride, another merge."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from math import prod

import msgspec

from cnnstudio.network.finding import Candidate, within_range
from cnnstudio.network.layers.base import MOST_PADDING, LayerType, Shape
from cnnstudio.network.layers.convolution import Convolution
from cnnstudio.network.layers.dense import MOST_UNITS, Dense
from cnnstudio.network.layers.pooling import GlobalAveragePooling, MaxPooling
from cnnstudio.network.layers.shape import Flatten, ZeroPadding
from cnnstudio.network.layers.weighted import MOST_FILTERS
from cnnstudio.network.messages import Message, dims, message
from cnnstudio.network.results import Analysis, Row
from cnnstudio.network.steps import Append, Remove, Replace, Step, set_type
from cnnstudio.network.tree import Address, Block, Branches, Layer, Stack

LARGEST_KERNEL = 11
LARGEST_STRIDE = 32
"""A lane is not brought to size by a larger kernel or stride: no network has one."""


class Lane(msgspec.Struct, frozen=True):
    """A lane that is to fit the others: its number, its nodes, their owner's address, and the shape it gives."""

    number: int
    stack: Stack
    address: Address
    output: Shape

    @property
    def is_image(self) -> bool:
        """Whether it gives feature maps."""
        return len(self.output) == 3


def merge_candidates(analysis: Analysis, row: Row) -> Iterator[Candidate]:
    """What may mend the branches of a row whose lanes are known and do not fit, the likeliest first."""
    assert isinstance(row.node, Branches)
    lanes = _lanes(analysis, row, row.node)
    if len(lanes) == len(row.node.stacks):
        yield from lane_candidates(row.node, lanes)
        yield from within_range(_padded(lanes))
        yield from within_range(_last_resorts(row.node, row.address, lanes))


def lane_candidates(branches: Branches, lanes: Sequence[Lane]) -> Iterator[Candidate]:
    """What may make lanes fit whose sizes are known up to a factor, the likeliest first."""
    if branches.merge == "multiply":
        yield from within_range(_broadcast(lanes))
    if branches.merge != "concatenate":
        yield from within_range(_projected(lanes))
        yield from within_range(_same_filters(lanes))
    yield from within_range(_same_padding(lanes))
    yield from within_range(_same_stride(lanes))
    yield from within_range(_pooled(lanes))
    yield from within_range(_flattened(lanes))


def _lanes(analysis: Analysis, row: Row, branches: Branches) -> list[Lane]:
    """The lanes with what they give; a lane without layers gives what all of them get."""
    ends: dict[int, Shape] = {}
    start: Shape | None = None
    prefix = f"{row.path}."
    for other in analysis.rows:
        if other.path.startswith(prefix):
            number = int(other.path[len(prefix) :].split(".", 1)[0])
            if number not in ends and isinstance(other.node, Layer):
                start = other.input
            if other.output is not None:
                ends[number] = other.output
    return [
        Lane(number, stack, (*row.address, number), output)
        for number, stack in enumerate(branches.stacks)
        if (output := ends.get(number, start)) is not None
    ]


def _named(lanes: Sequence[Lane]) -> str:
    """Lanes by their numbers as people count them: ``2, 3``."""
    return ", ".join(str(lane.number + 1) for lane in lanes)


def _projected(lanes: Sequence[Lane]) -> Iterator[Candidate]:
    """Filters at the end of each lane that differs from one lane's shape; lanes can only become smaller so."""
    for target in sorted(lanes, key=lambda lane: (prod(lane.output[1:]), not lane.stack.nodes, -lane.output[0])):
        others = [lane for lane in lanes if lane.output != target.output]
        layers = [_projection(lane.output, target.output) for lane in others]
        known = [layer for layer in layers if layer is not None]
        if others and len(known) == len(layers):
            steps = tuple(Append(lane.address, layer) for lane, layer in zip(others, known, strict=True))
            yield Candidate(_projection_label(known[0], others), steps)


def _projection(old: Shape, new: Shape) -> LayerType | None:
    """A layer from one shape to another: 1 x 1 filters with the stride, or a kernel that cuts off as much."""
    if len(old) == len(new) == 1:
        return Dense(new[0]) if new[0] <= MOST_UNITS else None
    if len(old) != 3 or len(new) != 3 or new[0] > MOST_FILTERS:
        return None
    strides = [_stride(old[axis], new[axis]) for axis in (1, 2)]
    if strides[0] is not None and strides[1] is not None:
        return Convolution(new[0], (1, 1), (strides[0], strides[1]), "same")
    kernel = (old[1] - new[1] + 1, old[2] - new[2] + 1)
    if min(kernel) >= 1 and max(kernel) <= LARGEST_KERNEL:
        return Convolution(new[0], kernel, (1, 1), "valid")
    return None


def _stride(old: int, new: int) -> int | None:
    """The stride that brings `old` cells to `new` under SAME: the smallest s with ceil(old / s) = new."""
    stride = -(-old // new)
    return stride if stride <= LARGEST_STRIDE and -(-old // stride) == new else None


def _projection_label(layer: LayerType, lanes: Sequence[Lane]) -> Message:
    numbers = _named(lanes)
    if not isinstance(layer, Convolution):
        return message("trouble", "Dense layer in lane {lanes}", lanes=numbers)
    kernel = dims(*layer.kernel_size)
    if layer.stride == (1, 1):
        return message("trouble", "{kernel} filters in lane {lanes}", kernel=kernel, lanes=numbers)
    return message(
        "trouble",
        "{kernel} filters, stride {stride}, in lane {lanes}",
        kernel=kernel,
        stride=max(layer.stride),
        lanes=numbers,
    )


def _same_filters(lanes: Sequence[Lane]) -> Iterator[Candidate]:
    """As many filters in the last convolution of the lanes that differ as one lane has channels."""
    for target in sorted(lanes, key=lambda lane: -lane.output[0]):
        steps: list[Step] = []
        names = []
        for lane in lanes:
            if lane.output[0] == target.output[0]:
                continue
            found = _deciding(lane.stack, lane.address)
            if found is None or target.output[0] > MOST_FILTERS:
                break
            address, layer = found
            field = "filters" if isinstance(layer, Convolution) else "units"
            steps.append(set_type(address, layer.with_value(field, target.output[0])))
            names.append(str(address[-1]))
        else:
            if steps:
                label = message("trouble", "{count} channels in {name}", count=target.output[0], name=", ".join(names))
                yield Candidate(label, tuple(steps))


def _deciding(stack: Stack, owner: Address) -> tuple[Address, Convolution | Dense] | None:
    """The last layer of a stack that decides how many channels come out; None where branches may."""
    for node in reversed(stack.nodes):
        if isinstance(node, Branches):
            return None
        if isinstance(node, Block):
            found = _deciding(node.stack, (*owner, node.name))
            if found is not None:
                return found
        elif isinstance(node.type, (Convolution, Dense)):
            return (*owner, node.name), node.type
    return None


def _sliding(stack: Stack, owner: Address) -> Iterator[tuple[Address, LayerType]]:
    """The layers of a lane that have a stride and padding; those of lanes within it are left alone."""
    for node in stack.nodes:
        if isinstance(node, Layer) and {"stride", "padding"} <= set(node.type.__struct_fields__):
            yield (*owner, node.name), node.type
        elif isinstance(node, Block):
            yield from _sliding(node.stack, (*owner, node.name))


def _same_padding(lanes: Sequence[Lane]) -> Iterator[Candidate]:
    """SAME padding in all layers of the lanes that shrink by their edges."""
    steps, changed = [], []
    for lane in lanes:
        own = [
            set_type(address, layer.with_value("padding", "same"))
            for address, layer in _sliding(lane.stack, lane.address)
            if getattr(layer, "padding", "same") != "same"
        ]
        if own:
            changed.append(lane)
            steps += own
    if steps:
        yield Candidate(message("trouble", "SAME padding in lane {lanes}", lanes=_named(changed)), tuple(steps))


def _same_stride(lanes: Sequence[Lane]) -> Iterator[Candidate]:
    """Stride 1 where a lane has another: all lanes then keep the size."""
    steps, names = [], []
    for lane in lanes:
        for address, layer in _sliding(lane.stack, lane.address):
            if getattr(layer, "stride", (1, 1)) != (1, 1):
                steps.append(set_type(address, layer.with_value("stride", (1, 1))))
                names.append(str(address[-1]))
    if steps:
        yield Candidate(message("trouble", "Stride 1 in {name}", name=", ".join(names)), tuple(steps))


def _pooled(lanes: Sequence[Lane]) -> Iterator[Candidate]:
    """Max pooling at the end of the lanes that are larger than the smallest."""
    images = [lane for lane in lanes if lane.is_image]
    if len(images) < len(lanes):
        return
    height, width = min(lane.output[1] for lane in lanes), min(lane.output[2] for lane in lanes)
    larger = [lane for lane in lanes if lane.output[1:] != (height, width)]
    strides = [(_stride(lane.output[1], height), _stride(lane.output[2], width)) for lane in larger]
    steps = tuple(
        Append(lane.address, MaxPooling((down, across), (down, across), "same"))
        for lane, (down, across) in zip(larger, strides, strict=True)
        if down is not None and across is not None
    )
    if larger and len(steps) == len(larger):
        yield Candidate(message("trouble", "Max pooling in lane {lanes}", lanes=_named(larger)), steps)


def _flattened(lanes: Sequence[Lane]) -> Iterator[Candidate]:
    """Vectors beside feature maps: these are flattened too."""
    images = [lane for lane in lanes if lane.is_image]
    if images and len(images) < len(lanes):
        steps = tuple(Append(lane.address, Flatten()) for lane in images)
        yield Candidate(message("trouble", "Flatten lane {lanes}", lanes=_named(images)), steps)


def _padded(lanes: Sequence[Lane]) -> Iterator[Candidate]:
    """Zeros round the maps of the lanes that are smaller than the largest."""
    if not all(lane.is_image for lane in lanes):
        return
    height, width = max(lane.output[1] for lane in lanes), max(lane.output[2] for lane in lanes)
    smaller = [lane for lane in lanes if lane.output[1:] != (height, width)]
    missing = [(height - lane.output[1], width - lane.output[2]) for lane in smaller]
    if smaller and max(max(pair) for pair in missing) <= MOST_PADDING:
        steps = tuple(
            Append(lane.address, ZeroPadding(rows // 2, rows - rows // 2, columns // 2, columns - columns // 2))
            for lane, (rows, columns) in zip(smaller, missing, strict=True)
        )
        label = message("trouble", "Pad lane {lanes} to {size}", lanes=_named(smaller), size=dims(height, width))
        yield Candidate(label, steps)


def _broadcast(lanes: Sequence[Lane]) -> Iterator[Candidate]:
    """One number a map in one lane, which multiply spreads over the maps of the others."""
    for lane in reversed(lanes):
        others = [other for other in lanes if other is not lane]
        if not others or not all(other.is_image for other in others):
            continue
        channels = others[0].output[0]
        if not lane.is_image:
            yield from _without_vectors(lane)
            continue
        steps: list[Step] = [Append(lane.address, GlobalAveragePooling())]
        if lane.output[0] != channels:
            steps.append(Append(lane.address, Convolution(channels, (1, 1))))
        yield Candidate(message("trouble", "Global average in lane {lanes}", lanes=_named([lane])), tuple(steps))


def _without_vectors(lane: Lane) -> Iterator[Candidate]:
    """1 x 1 convolutions do to C x 1 x 1 what dense layers do to a vector of C values."""
    steps: list[Step] = []
    for node in lane.stack.nodes:
        if isinstance(node, Layer) and isinstance(node.type, Flatten):
            steps.append(Remove((*lane.address, node.name)))
        elif isinstance(node, Layer) and isinstance(node.type, Dense):
            steps.append(
                set_type((*lane.address, node.name), Convolution(node.type.units, (1, 1), bias=node.type.bias))
            )
    if steps:
        yield Candidate(
            message("trouble", "1 × 1 filters for dense in lane {lanes}", lanes=_named([lane])), tuple(steps)
        )


def _last_resorts(branches: Branches, address: Address, lanes: Sequence[Lane]) -> Iterator[Candidate]:
    """Another merge, or one lane alone."""
    for merge, label in (
        ("concatenate", message("trouble", "Concatenate instead")),
        ("add", message("trouble", "Add instead")),
    ):
        if branches.merge != merge:
            yield Candidate(label, (Replace(address, msgspec.structs.replace(branches, merge=merge)),))
    for lane in lanes:
        alone = Replace(address, msgspec.structs.replace(branches, stacks=(lane.stack,)))
        yield Candidate(message("trouble", "Keep only lane {number}", number=lane.number + 1), (alone,))
