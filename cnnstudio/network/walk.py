"""The walk of an analysis: once through the tree, a row for each layer and merge.

An edit leaves most of a network alone. A walk therefore leaves marks on its way through the root stack, and the walk
of a network that begins with the very same nodes goes on from the last mark before the first that differs.
"""

from __future__ import annotations

from math import prod
from typing import NamedTuple, cast

import msgspec

from cnnstudio.network import receptive
from cnnstudio.network.facts import Facts, facts
from cnnstudio.network.layers.base import Shape, Trouble
from cnnstudio.network.memory import Layout, MemoryMeter, Precision
from cnnstudio.network.memory_lanes import Fork
from cnnstudio.network.memory_loss import FLOAT_BYTES
from cnnstudio.network.problems import advised, cannot_merge, of_trouble
from cnnstudio.network.receptive import PIXEL, ReceptiveField
from cnnstudio.network.results import Analysis, Device, Optimizer, Row, StepExtras, TrainingMemory
from cnnstudio.network.tree import Address, Block, Branches, Layer, Node, Stack
from cnnstudio.network.unmetered import Unmetered

OPTIMIZER_TENSORS = {"sgd": 1, "adam": 2, "adamw": 2, "rmsprop": 1}
"""Tensors of the parameters' size that an optimizer keeps: SGD its momentum, Adam both moments, RMSprop the second."""
PLAIN = StepExtras()
ROWS_A_MARK = 8
"""A mark costs about as much as a row."""


def optimizer_tensors(optimizer: Optimizer, *, momentum: bool = True) -> int:
    """How many tensors of the parameters' size an optimizer keeps; SGD without momentum keeps none."""
    return OPTIMIZER_TENSORS[optimizer] if momentum or optimizer != "sgd" else 0


def measure(
    network: Stack,
    input_shape: Shape,
    batch: int,
    optimizer: Optimizer,
    layout: Layout = "channels_last",
    device: Device = "cpu",
    precision: Precision = "float32",
    *,
    extras: StepExtras = PLAIN,
    like: Analysis | None = None,
    metered: bool = True,
) -> Analysis:
    """The walk itself, whose problems have no repairs yet; an analysis of a network `like` it makes it quicker.

    Where it is not `metered`, it says nothing of memory; later walks cannot go on from it.
    """
    settings: Settings = (input_shape, batch, layout, device, precision)
    meter = (MemoryMeter if metered else Unmetered)(batch, layout, device, input_shape, precision)
    walk = Walk(meter, input_shape)
    trail = like.trail if like is not None else None
    holds = isinstance(trail, Trail) and (trail.settings == settings if metered else trail.settings[0] == input_shape)
    output = walk.run(network, cast("Trail", trail) if holds else None)
    meter = walk.meter
    complete = output is not None
    trains = output is not None and meter.value.trained
    loss = meter.loss(prod(output), smoothed=extras.smoothed, balanced=extras.balanced) if output and trains else 0
    parameters = walk.parameters
    weights, gradients = FLOAT_BYTES * parameters, FLOAT_BYTES * walk.trainable
    states = (optimizer_tensors(optimizer, momentum=extras.momentum) + extras.averaged) * gradients
    peak = meter.peak(weights, gradients, states, walk.buffers)
    return Analysis(
        network=network,
        input_shape=input_shape,
        batch=batch,
        optimizer=optimizer,
        rows=tuple(walk.rows),
        complete=complete,
        output=output,
        parameters=parameters,
        trainable=walk.trainable,
        macs=walk.macs,
        step_macs=meter.step_macs,
        memory=TrainingMemory(weights, gradients, states, meter.kept, peak),
        loss_kept=loss,
        checkpoints=tuple(walk.checkpoints),
        prediction_bytes=meter.prediction(weights + walk.buffers) if complete else None,
        trail=Trail(settings, network, tuple(walk.rows), tuple(walk.marks)) if metered else None,
    )


class Mark(NamedTuple):
    """Where a walk stood after so many `nodes` of the root stack, which made so many `rows`."""

    nodes: int
    rows: int
    checkpoints: tuple[str, ...]
    sums: tuple[int, int, int, int]
    field: ReceptiveField
    waits_for: str | None
    shape: Shape | None
    meter: MemoryMeter


Settings = tuple[Shape, int, Layout, Device, Precision]
"""What a walk depends on beside the network."""


class Trail:
    """The marks that a walk has left, of what network and by which settings, and the rows it has made.

    Two analyses that say the same are equal, however they came about: so all trails are.
    """

    __slots__ = ("marks", "network", "rows", "settings")

    def __init__(self, settings: Settings, network: Stack, rows: tuple[Row, ...], marks: tuple[Mark, ...]) -> None:
        self.settings, self.network, self.rows, self.marks = settings, network, rows, marks

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Trail)

    def __hash__(self) -> int:
        return hash(Trail)

    def __repr__(self) -> str:
        return f"<Trail of {len(self.marks)} marks>"

    def last_common(self, network: Stack) -> int:
        """How many marks still hold for another network: what stands before them is the same.

        The last node is never passed over, since what it is depends on its being the last.
        """
        nodes, others = self.network.nodes, network.nodes
        same = most = min(len(nodes), len(others) - 1)
        for index in range(most):
            if nodes[index] is not others[index]:
                same = index
                break
        return sum(mark.nodes <= same for mark in self.marks)


class Walk:
    """State of one analysis: the rows so far, sums of what is known, the field and memory where the walk stands."""

    def __init__(self, meter: MemoryMeter, image: Shape) -> None:
        self.meter = meter
        self.image = image
        self.rows: list[Row] = []
        self.checkpoints: list[str] = []
        self.parameters = self.trainable = self.macs = self.buffers = 0
        self._field: ReceptiveField = PIXEL
        self._waits_for: str | None = None
        self._in_loss: Layer | None = None
        self.marks: list[Mark] = []

    def run(self, network: Stack, trail: Trail | None = None) -> Shape | None:
        """Walk the whole network, or go on where a walk left marks; returns its output shape, None where unknown."""
        last = network.nodes[-1] if network.nodes else None
        if isinstance(last, Layer) and last.type.is_in_loss:
            self._in_loss = last
        begin, shape = self._go_on(trail, network) if trail is not None else (0, self.image)
        marked = len(self.rows)
        for index in range(begin, len(network.nodes)):
            if len(self.rows) - marked >= ROWS_A_MARK:
                marked = len(self.rows)
                self.marks.append(self._mark(index, shape))
            shape = self._node(network.nodes[index], shape, "", ())
        return shape

    def _go_on(self, trail: Trail, network: Stack) -> tuple[int, Shape | None]:
        """Stand where the last mark is that holds for the network; returns the node that comes next and its input."""
        self.marks = list(trail.marks[: trail.last_common(network)])
        if not self.marks:
            return 0, self.image
        mark = self.marks[-1]
        self.meter = self.meter.gone_on(mark.meter)
        self.rows = list(trail.rows[: mark.rows])
        self.checkpoints = list(mark.checkpoints)
        self.parameters, self.trainable, self.macs, self.buffers = mark.sums
        self._field, self._waits_for = mark.field, mark.waits_for
        return mark.nodes, mark.shape

    def _mark(self, index: int, shape: Shape | None) -> Mark:
        sums = (self.parameters, self.trainable, self.macs, self.buffers)
        meter = self.meter.copied()
        return Mark(index, len(self.rows), tuple(self.checkpoints), sums, self._field, self._waits_for, shape, meter)

    def _stack(self, stack: Stack, shape: Shape | None, prefix: str, owner: Address) -> Shape | None:
        for node in stack.nodes:
            shape = self._node(node, shape, prefix, owner)
        return shape

    def _node(self, node: Node, shape: Shape | None, prefix: str, owner: Address) -> Shape | None:
        if isinstance(node, Layer):
            return self._layer(node, shape, prefix, owner)
        return self._group(node, shape, prefix, owner)

    def _group(self, node: Node, shape: Shape | None, prefix: str, owner: Address) -> Shape | None:
        path, address = prefix + node.name, (*owner, node.name)
        if isinstance(node, Branches):
            return self._branches(node, shape, path, address)
        assert isinstance(node, Block)
        self.meter.enter()
        for repeat in range(node.repeats):
            self.meter.enter()
            part = self._checkpointed if node.checkpoint else self._stack
            shape = part(node.stack, shape, f"{path}.{repeat}.", address)
            self.meter.leave()
        self.meter.leave()
        return shape

    def _checkpointed(self, stack: Stack, shape: Shape | None, prefix: str, owner: Address) -> Shape | None:
        """Walk a part that keeps its input alone: its first row tells these bytes."""
        first = len(self.rows)
        self.meter.begin_checkpoint()
        shape = self._stack(stack, shape, prefix, owner)
        kept = self.meter.end_checkpoint()
        if kept is not None:
            self.checkpoints.append(prefix.removesuffix("."))
            if shape is not None and kept:
                told = msgspec.structs.replace(
                    self.rows[first], kept_bytes=kept, kept_per_image=self._per_image(kept, 0)
                )
                self.rows[first] = told
        return shape

    def _layer(self, node: Layer, shape: Shape | None, prefix: str, owner: Address) -> Shape | None:
        layer = node.type
        path = prefix + node.name if prefix else node.name
        address = (*owner, node.name)
        if shape is None:
            self.rows.append(Row(path, address, node, layer.tag(), waits_for=self._waits_for))
            return None
        known = facts(layer, shape)
        if known.__class__ is not Facts:
            assert isinstance(known, Trouble)
            self.rows.append(self._failed(node, path, address, shape, known))
            return None
        assert isinstance(known, Facts)
        kept = self.meter.final_softmax(known) if node is self._in_loss else self.meter.layer(known, shape[0])
        self.parameters += known.parameters
        self.trainable += known.trainable
        self.macs += known.macs
        self.buffers += known.buffers
        if known.windows is not None:
            self._field = receptive.through(self._field, known.windows)
        elif layer.sees_all:
            self._field = receptive.whole(self.image)
        elif layer.lays_out:
            self._field = receptive.flattened(self._field)
        self.rows.append(
            Row(
                path,
                address,
                node,
                layer.__struct_config__.tag,  # type: ignore[arg-type]
                shape,
                known.output,
                known.parameters,
                known.macs,
                kept,
                self._per_image(kept, known.keeps.constant),
                self._field,
                advised(known.advice) if known.advice else (),
            )
        )
        return known.output

    def _per_image(self, kept: int, constant: int) -> int:
        return (kept - constant) // self.meter.batch + constant if kept else 0

    def _failed(self, node: Layer, path: str, address: Address, shape: Shape, trouble: Trouble) -> Row:
        self._waits_for = path
        return Row(path, address, node, node.type.tag(), input=shape, problems=(of_trouble(trouble, "error"),))

    def _branches(self, node: Branches, shape: Shape | None, path: str, address: Address) -> Shape | None:
        outputs: list[Shape | None] = []
        fields: list[ReceptiveField] = []
        field, fork = self._field, self.meter.begin_lanes()
        for number, stack in enumerate(node.stacks):
            self._field = field
            self.meter.begin_lane(fork)
            outputs.append(self._stack(stack, shape, f"{path}.{number}.", (*address, number)))
            self.meter.end_lane(fork)
            fields.append(self._field)
        known = [output for output in outputs if output is not None]
        if len(known) < len(outputs):
            self.rows.append(Row(path, address, node, node.merge, input=shape, waits_for=self._waits_for))
            return None
        return self._merge(node, path, address, tuple(known), fork, fields)

    def _merge(
        self,
        node: Branches,
        path: str,
        address: Address,
        outputs: tuple[Shape, ...],
        fork: Fork,
        fields: list[ReceptiveField],
    ) -> Shape | None:
        merged = receptive.merge(node, outputs)
        if merged is None:
            self._waits_for = path
            self.rows.append(Row(path, address, node, node.merge, problems=(cannot_merge(node.merge, outputs),)))
            return None
        kept = self.meter.merge(node.merge, fork, merged)
        self._field = receptive.hull(fields, self.image)
        self.rows.append(
            Row(
                path,
                address,
                node,
                node.merge,
                outputs[0],
                merged,
                0,
                0,
                kept,
                self._per_image(kept, 0),
                self._field,
            )
        )
        return merged
