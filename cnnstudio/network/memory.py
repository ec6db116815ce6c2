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
from cnnstudio.network.layers.base import Keeps, Shape

Layout = Literal["channels_last", "contiguous"]
FLOAT_BYTES = 4
INDEX_BYTES = 8
MASK_BYTES = {"cpu": 4, "cuda": 1}
RESERVE = {"cpu": 0, "cuda": 8_519_680}
"""Beside tensors: on a GPU the workspace torch gives cuBLAS by default (:4096:2:16:8)."""


class Value:
    """A tensor on its way through the network: bytes for the batch, whether it is kept, trained, channels_last.

    `origin` is the tensor itself, or the one that it is when predicting, where dropout does nothing.
    """

    __slots__ = ("bytes", "channels_last", "kept", "origin", "trained")

    def __init__(self, size: int, trained: bool, channels_last: bool, origin: Value | None = None) -> None:
        self.bytes = size
        self.trained = trained
        self.channels_last = channels_last
        self.kept = False
        self.origin: Value = origin or self


class MemoryMeter:
    """Follows the tensors of one batch. `value` is the tensor the next layer reads.

    `held` are the inputs of the blocks and branches around the walk, and the results of finished lanes: alive beside
    the tensors of the layer at hand.
    """

    def __init__(self, batch: int, layout: Layout, device: str, input_shape: Shape) -> None:
        self.batch = batch
        self.unit = FLOAT_BYTES * batch
        self.converted = layout == "channels_last"
        self.mask_unit = MASK_BYTES[device] * batch
        self.reserve = RESERVE[device]
        is_images = len(input_shape) == 3 and input_shape[0] > 1 and prod(input_shape[1:]) > 1
        self.caller = Value(self.unit * prod(input_shape), False, self.converted and is_images)
        self.value = self.caller
        self.held: list[Value] = []
        self.kept = 0
        self._parameters_before = 0
        self._forward = self._backward = self._predicting = 0

    def layer(self, facts: Facts, channels: int) -> int:
        """Pass the value through a layer; returns the bytes it is the first to keep."""
        value, keeps = self.value, facts.keeps
        before = self.kept
        keeping = value.trained or facts.parameters > 0
        result = self._result(facts, channels, value, keeping)
        extra = keeps.indices * INDEX_BYTES * self.batch + keeps.mask * self.mask_unit
        inner = keeps.inner_elements * self.unit
        if keeping:
            self._keep(keeps, value, result, inner, extra)
        made = 0 if result is value else result.bytes
        self._watch_forward(value, made + (0 if keeping and keeps.inner else inner) + (0 if keeping else extra))
        if keeping:
            gradients = self._gradients(keeps, value, made, inner)
            self._backward = max(self._backward, self.kept + gradients - self._parameters_before)
        predicted = 0 if result.origin is value.origin else made + inner + keeps.indices * INDEX_BYTES * self.batch
        self._watch_prediction(value, predicted)
        self._parameters_before += facts.parameters * FLOAT_BYTES
        self.value = result
        return self.kept - before

    def final_softmax(self, facts: Facts) -> int:
        """Pass the value through a softmax that the loss contains: it runs only when predicting, and keeps nothing."""
        self._watch_prediction(self.value, facts.elements * self.unit)
        return 0

    def _result(self, facts: Facts, channels: int, value: Value, trained: bool) -> Value:
        keeps = facts.keeps
        if keeps.output == "same" or (keeps.output == "view" and not self._copies(value, channels, facts.elements)):
            return value
        layout = keeps.layout
        channels_last = self.converted if layout == "converted" else value.channels_last and layout == "inherited"
        return Value(facts.elements * self.unit, trained, channels_last, value.origin if keeps.mask else None)

    @staticmethod
    def _copies(value: Value, channels: int, elements: int) -> bool:
        """Whether laying a tensor out as a vector copies it: channels_last with several channels and places."""
        return value.channels_last and 1 < channels < elements

    @staticmethod
    def _gradients(keeps: Keeps, value: Value, made: int, inner: int) -> int:
        """Bytes of gradients alive at the worst of a layer's backward steps: of its output, helper's tensor and input.

        A kept helper's tensor is let go of before its helper's own step.
        """
        if not value.trained or not made:
            return made
        if keeps.inner:
            return max(made + inner, value.bytes)
        return inner + max(made, value.bytes) if inner else made + value.bytes

    def _keep(self, keeps: Keeps, value: Value, result: Value, inner: int, extra: int) -> None:
        if keeps.input:
            self._keep_value(value)
        if keeps.result:
            self._keep_value(result)
        if keeps.inner:
            self.kept += inner
        self.kept += extra + keeps.constant

    def _keep_value(self, value: Value) -> None:
        if not value.kept:
            value.kept = True
            self.kept += value.bytes

    def _watch_forward(self, value: Value, made: int) -> None:
        """Compare the moment when a layer has `made` its new tensors in training's forward pass with the worst."""
        alive = 0 if value.kept or value is self.caller else value.bytes
        if self.held:
            alive = sum(held.bytes for held in {*self.held, value} if not held.kept and held is not self.caller)
        self._forward = max(self._forward, self.kept + alive + made)

    def _watch_prediction(self, value: Value, made: int) -> None:
        """The same when predicting, where nothing is kept."""
        alive = 0 if value.origin is self.caller else value.bytes
        if self.held:
            origins = {held.origin for held in (*self.held, value)} - {self.caller}
            alive = sum(origin.bytes for origin in origins)
        self._predicting = max(self._predicting, alive + made)

    def enter(self) -> None:
        """Go into a block or branches: their input stays alive until they are left."""
        self.held.append(self.value)

    def leave(self) -> None:
        """Come out of a block."""
        self.held.pop()

    def begin_lanes(self) -> int:
        """Go into branches; returns what `merge` wants back: the worst backward moment before them."""
        self.enter()
        before, self._backward = self._backward, 0
        return before

    def next_lane(self) -> None:
        """Put a finished lane's result aside and go back to the branches' input for the next one."""
        self.held.append(self.value)

    def merge(self, kind: str, values: list[Value], output: Shape, before: int) -> int:
        """Merge the lanes' results into one tensor; returns the bytes it is the first to keep.

        While a lane's backward steps run, the gradient of the merged tensor and the sum for the input are alive too.
        """
        already = self.kept
        size = prod(output) * self.unit
        start = self.held[-1 - len(values)]
        factors = sum(value.bytes for value in values if value.trained) if kind == "multiply" else 0
        gradients = (factors or size) + (start.bytes if start.trained and len(values) > 1 else 0)
        trained = any(value.trained for value in values)
        if len(values) == 1 and kind != "concatenate":
            factors, gradients, self.value = 0, 0, values[0]
        else:
            if kind == "multiply":
                self._keep_factors(values)
            sums = 2 if kind != "concatenate" and len(values) > 2 else 1
            self._watch_forward(values[0], size * sums)
            self._watch_prediction(values[0], size * sums)
            self.value = Value(size, trained, all(value.channels_last for value in values))
        inside = self._backward + gradients if self._backward else 0
        merging = self.kept + size + factors - self._parameters_before if trained else 0
        self._backward = max(before, inside, merging)
        del self.held[-1 - len(values) :]
        return self.kept - already

    def _keep_factors(self, values: list[Value]) -> None:
        """A product keeps each factor where the other one is trained, and so on with the product so far."""
        product = values[0]
        for factor in values[1:]:
            for kept, other in ((product, factor), (factor, product)):
                if other.trained:
                    self._keep_value(kept)
            size = max(product.bytes, factor.bytes)
            product = Value(size, product.trained or factor.trained, product.channels_last)

    def loss(self, classes: int) -> int:
        """Cross-entropy on `classes` outputs: keeps log-probabilities, targets and the total weight."""
        probabilities = classes * self.unit
        kept = probabilities + INDEX_BYTES * self.batch + FLOAT_BYTES
        self.kept += kept
        self._watch_forward(self.value, 0)
        self._backward = max(self._backward, self.kept + 2 * probabilities - self._parameters_before)
        return kept

    def peak(self, weights: int, states: int, buffers: int) -> int:
        """Bytes at the worst moment of a training step, with weights, optimizer states, buffers and the batch."""
        batch = 0 if self.caller.kept else self.caller.bytes
        base = weights + states + buffers + batch
        return self.reserve + base + max(self._forward, weights + self._backward, weights)

    def prediction(self, weights: int) -> int:
        """Bytes of predicting the whole batch: weights and the largest set of tensors alive at once."""
        return weights + self.caller.bytes + self._predicting
