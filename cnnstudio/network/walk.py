"""The walk of an analysis: once through the tree, a row for each layer and merge."""

from __future__ import annotations

from math import prod

import msgspec

from cnnstudio.network import receptive
from cnnstudio.network.facts import Facts, facts
from cnnstudio.network.layers.base import Shape, Trouble
from cnnstudio.network.memory import FLOAT_BYTES, Layout, MemoryMeter, Precision
from cnnstudio.network.memory_lanes import Fork
from cnnstudio.network.problems import advised, cannot_merge, of_trouble
from cnnstudio.network.receptive import PIXEL, ReceptiveField
from cnnstudio.network.results import Analysis, Device, Optimizer, Row, TrainingMemory
from cnnstudio.network.tree import Address, Block, Branches, Layer, Node, Stack

OPTIMIZER_TENSORS = {"sgd": 1, "adam": 2, "adamw": 2, "rmsprop": 1}
"""Tensors of the parameters' size that an optimizer keeps: SGD its momentum, Adam both moments, RMSprop the second."""


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
    momentum: bool = True,
) -> Analysis:
    """The walk itself, whose problems have no repairs yet."""
    meter = MemoryMeter(batch, layout, device, input_shape, precision)
    walk = Walk(meter, input_shape)
    output = walk.run(network)
    complete = output is not None
    loss = meter.loss(prod(output)) if output is not None and meter.value.trained else 0
    parameters = walk.parameters
    weights, gradients = FLOAT_BYTES * parameters, FLOAT_BYTES * walk.trainable
    states = optimizer_tensors(optimizer, momentum=momentum) * gradients
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
    )


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

    def run(self, network: Stack) -> Shape | None:
        """Walk the whole network; returns its output shape, None where unknown."""
        last = network.nodes[-1] if network.nodes else None
        if isinstance(last, Layer) and last.type.is_in_loss:
            self._in_loss = last
        return self._stack(network, self.image, "", ())

    def _stack(self, stack: Stack, shape: Shape | None, prefix: str, owner: Address) -> Shape | None:
        for node in stack.nodes:
            if isinstance(node, Layer):
                shape = self._layer(node, shape, prefix, owner)
            else:
                shape = self._group(node, shape, prefix, owner)
        return shape

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
