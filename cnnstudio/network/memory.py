"""Memory of a training step and of a prediction, followed tensor by tensor through the walk.

What a layer keeps for its backward pass is data (`Keeps`); here each storage is counted once, by the first layer that
keeps it. So at the backward step of layer i exactly what layers 0 ... i counted is still alive: later layers have let
go of theirs. The peak is the worst moment of forward, backward and optimizer step; the tests compare it with the live
tensors under a dispatch mode, the kept bytes with `torch.autograd.graph.saved_tensors_hooks`.
"""

from __future__ import annotations

from math import prod
from typing import Literal

from cnnstudio.network.facts import Facts
from cnnstudio.network.layers.base import Shape

Layout = Literal["channels_last", "contiguous"]
FLOAT_BYTES = 4
INDEX_BYTES = 8
MASK_BYTES = {"cpu": 4, "cuda": 1}
RESERVE = {"cpu": 0, "cuda": 8_519_680}
"""Beside tensors: on a GPU the workspace torch gives cuBLAS by default (:4096:2:16:8)."""


class Value:
    """A tensor on its way through the network: bytes for the batch, whether it is kept, trained, channels_last."""

    __slots__ = ("bytes", "channels_last", "kept", "trained")

    def __init__(self, size: int, trained: bool, channels_last: bool) -> None:
        self.bytes = size
        self.trained = trained
        self.channels_last = channels_last
        self.kept = False


class MemoryMeter:
    """Follows the tensors of one batch. `value` is the tensor the next layer reads."""

    def __init__(self, batch: int, layout: Layout, device: str, input_shape: Shape) -> None:
        self.batch = batch
        self.unit = FLOAT_BYTES * batch
        self.converted = layout == "channels_last"
        self.mask_unit = MASK_BYTES[device] * batch
        self.reserve = RESERVE[device]
        is_images = len(input_shape) == 3 and input_shape[0] > 1 and prod(input_shape[1:]) > 1
        self.caller = Value(self.unit * prod(input_shape), False, self.converted and is_images)
        self.value = self.caller
        self.kept = 0
        self.waiting = 0
        """Bytes alive beside the current lane: other lanes' results, the input that further lanes still need."""
        self._caller_kept_at = -1
        self._parameters_before = 0
        self._forward = self._backward = self._predicting = 0

    def layer(self, facts: Facts, channels: int) -> int:
        """Pass the value through a layer; returns the bytes it is the first to keep."""
        value, keeps = self.value, facts.keeps
        before = self.kept
        learns = facts.parameters > 0
        inner = keeps.inner_elements * self.unit
        extra = keeps.indices * INDEX_BYTES * self.batch
        result = self._result(facts, channels, value, learns)
        if value.trained or learns:
            self._keep(facts, value, result, inner, extra)
        own = 0 if result is value else result.bytes
        self._watch(value, own, inner, learns)
        predicted = 0 if keeps.mask else own
        source = 0 if value is self.caller else value.bytes
        self._predicting = max(self._predicting, self.waiting + source + predicted + max(inner, extra))
        self._parameters_before += facts.parameters * FLOAT_BYTES
        self.value = result
        return self.kept - before

    def _result(self, facts: Facts, channels: int, value: Value, learns: bool) -> Value:
        keeps = facts.keeps
        if keeps.output == "same" or (keeps.output == "view" and not self._copies(value, channels, facts.elements)):
            return value
        layout = keeps.layout
        channels_last = self.converted if layout == "converted" else value.channels_last and layout == "inherited"
        return Value(facts.elements * self.unit, value.trained or learns, channels_last)

    @staticmethod
    def _copies(value: Value, channels: int, elements: int) -> bool:
        """Whether laying a tensor out as a vector copies it: channels_last with several channels and places."""
        return value.channels_last and 1 < channels < elements

    def _keep(self, facts: Facts, value: Value, result: Value, inner: int, extra: int) -> None:
        keeps = facts.keeps
        if keeps.input and not value.kept:
            self._keep_value(value)
        if keeps.result and not result.kept:
            self._keep_value(result)
        if keeps.inner:
            self.kept += inner
        self.kept += extra + keeps.mask * self.mask_unit + keeps.constant

    def _keep_value(self, value: Value) -> None:
        value.kept = True
        self.kept += value.bytes

    def _watch(self, value: Value, own: int, inner: int, learns: bool) -> None:
        """Compare this layer's moments in a training step with the worst so far."""
        passing = self.waiting + self.kept
        source = 0 if value is self.caller or value.kept else value.bytes
        self._forward = max(self._forward, passing + source + own + inner)
        if value.trained or learns:
            gradients = own + inner + (value.bytes if value.trained and own else 0)
            self._backward = max(self._backward, passing + gradients - self._parameters_before)

    def begin_lane(self, start: Value, finished: list[Value], waiting: int) -> None:
        """Go back to the branches' input for the next lane, while the finished lanes' results stay alive."""
        self.value = start
        alive = {id(value): value.bytes for value in finished if not value.kept and value is not self.caller}
        if not start.kept and start is not self.caller:
            alive[id(start)] = start.bytes
        self.waiting = waiting + sum(alive.values())

    def merge(self, kind: str, values: list[Value], output: Shape) -> int:
        """Merge the lanes' results into one tensor; returns the bytes it is the first to keep."""
        before = self.kept
        trained = any(value.trained for value in values)
        if len(values) == 1:
            self.value = values[0]
            return 0
        size = prod(output) * self.unit
        inputs = sum(value.bytes for value in {id(v): v for v in values}.values() if not value.kept)
        if kind == "multiply":
            self._keep_factors(values)
        self._forward = max(self._forward, self.waiting + before + inputs + size)
        self._predicting = max(self._predicting, self.waiting + inputs + size)
        if trained:
            self._backward = max(self._backward, self.kept + inputs + size - self._parameters_before)
        self.value = Value(size, trained, all(value.channels_last for value in values))
        return self.kept - before

    def _keep_factors(self, values: list[Value]) -> None:
        """A product keeps each factor where the other one is trained, and so on with the product so far."""
        product = values[0]
        for factor in values[1:]:
            for kept, other in ((product, factor), (factor, product)):
                if other.trained and not kept.kept:
                    self._keep_value(kept)
            size = max(product.bytes, factor.bytes)
            product = Value(size, product.trained or factor.trained, product.channels_last)

    def loss(self, classes: int) -> int:
        """Cross-entropy on `classes` outputs: keeps log-probabilities, targets and the total weight."""
        probabilities = classes * self.unit
        kept = probabilities + INDEX_BYTES * self.batch + FLOAT_BYTES
        self.kept += kept
        self._forward = max(self._forward, self.kept + (0 if self.value.kept else self.value.bytes))
        self._backward = max(self._backward, self.kept + 2 * probabilities - self._parameters_before)
        return kept

    def peak(self, weights: int, states: int, buffers: int) -> int:
        """Bytes at the worst moment of a training step, with weights, optimizer states, buffers and the batch."""
        batch = 0 if self.caller.kept else self.caller.bytes
        targets = INDEX_BYTES * self.batch
        base = weights + states + buffers + batch + targets
        return self.reserve + base + max(self._forward, weights + self._backward, weights)

    def prediction(self, weights: int) -> int:
        """Bytes of predicting the whole batch: weights and the largest set of tensors alive at once."""
        return weights + self.caller.bytes + self._predicting
