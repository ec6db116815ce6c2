"""Memory of a training step and of a prediction, followed tensor by tensor through the walk.

What a layer keeps for its backward pass is data (`Keeps`); here each storage is counted once, by the first layer that
keeps it. So at the backward step of layer i exactly what layers 0 ... i counted is still alive: later layers have let
go of theirs. The peak is the worst moment of forward, backward and optimizer step; the tests compare it with the live
tensors under a dispatch mode, the kept bytes with `torch.autograd.graph.saved_tensors_hooks`.

A part with gradient checkpointing keeps its input alone. Its forward pass runs twice: once keeping nothing, and again
before its backward steps, up to the last tensor that these need.
"""

from __future__ import annotations

from math import prod
from typing import Literal

import msgspec

from cnnstudio.network.facts import Facts
from cnnstudio.network.layers.base import Keeps, Shape
from cnnstudio.network.memory_lanes import Fork, Lane, Value, gradients_beside, gradients_of_product
from cnnstudio.network.memory_loss import FLOAT_BYTES, INDEX_BYTES, cross_entropy

Layout = Literal["channels_last", "contiguous"]
Precision = Literal["float32", "mixed"]
"""Mixed: torch's autocast to a type of 16 bits (bfloat16 or float16); weights and gradients stay float32."""
HALF_BYTES = 2
MASK_BYTES = {"cpu": 4, "cuda": 1}
RESERVE = {"cpu": 0, "cuda": 8_519_680}
"""Beside tensors: on a GPU the workspace torch gives cuBLAS by default (:4096:2:16:8)."""


class _Level(msgspec.Struct):
    """A part whose gradients are checkpointed, while the walk is in it, and what stood when it began.

    `source` is its input, of which `own` bytes are kept for this part first. `passing` is the worst moment of its first
    pass. `repeated` is the worst of what its second pass does until it has all that it needs (None: nothing). `macs`
    are its multiplications, and `idle_macs` those that the second pass is therefore spared.
    """

    source: Value
    own: int
    kept: int
    forward: int
    backward: int
    passing: int = 0
    repeated: int | None = None
    macs: int = 0
    idle_macs: int = 0


def _of_a_copy(keeps: Keeps, elements: int) -> Keeps:
    """What a layer keeps that works on a contiguous copy of its input."""
    working = keeps.working + elements if keeps.working else 0
    return msgspec.structs.replace(keeps, input=False, inner=True, inner_elements=elements, working=working)


class MemoryMeter:
    """Follows the tensors of one batch. `value` is the tensor the next layer reads.

    `held` are the inputs of the blocks and branches around the walk, and the results of finished lanes: alive beside
    the tensors of the layer at hand. `step_macs` are the multiplications of a training step for one image.
    """

    def __init__(
        self, batch: int, layout: Layout, device: str, input_shape: Shape, precision: Precision = "float32"
    ) -> None:
        self.batch = batch
        self.unit = FLOAT_BYTES * batch
        self.converted = layout == "channels_last"
        self.mixed = precision == "mixed"
        self.device = device
        self.reserve = RESERVE[device]
        is_images = len(input_shape) == 3 and input_shape[0] > 1 and prod(input_shape[1:]) > 1
        self.caller = Value(self.unit * prod(input_shape), False, self.converted and is_images)
        self.value = self.caller
        self.held: list[Value] = []
        self.kept = self.step_macs = 0
        self._levels: list[_Level] = []
        self._gradients_before = 0
        self._forward = self._backward = self._predicting = 0
        self._latest: Value | None = None
        self._latest_backward = self._earlier_backward = 0

    def gone_on(self, mark: MemoryMeter) -> MemoryMeter:
        """The meter of a walk that goes on where another one's stood at a mark."""
        return mark.copied()

    def copied(self) -> MemoryMeter:
        """The same between two nodes of the root stack, where no part is open, to be used on its own."""
        twin = MemoryMeter.__new__(MemoryMeter)
        vars(twin).update(vars(self))
        vars(twin).update(held=[], _levels=[], _latest=None)
        twin.caller = self.caller.copied()
        twin.value = twin.caller if self.value is self.caller else self.value.copied()
        if self.value.origin is self.caller:
            twin.value.origin = twin.caller
        return twin

    def layer(self, facts: Facts, channels: int) -> int:
        """Pass the value through a layer; returns the bytes it is the first to keep."""
        value, keeps = self.value, facts.keeps
        before = self.kept
        keeping = value.trained or facts.trainable > 0
        result = self._result(facts, channels, value, keeping)
        if keeps.contiguous and self._copies(value, channels, facts.elements):
            keeps = _of_a_copy(keeps, facts.elements)
        extra = keeps.indices * INDEX_BYTES * self.batch + keeps.mask * self._mask_unit(value)
        extra += keeps.statistics * self.unit
        inner = keeps.inner_elements * (self.unit if keeps.full else self._unit(value))
        halved = self._halved(keeps, value)
        weights = keeps.halved * HALF_BYTES if self.mixed else 0
        if keeping:
            self._keep(keeps, value, result, halved or inner, extra)
            if value.trained or keeps.keeps_weights:
                self.kept, weights = self.kept + weights, 0  # their gradients come when they go
        made = 0 if result is value else result.bytes
        working = keeps.working * self._unit(value) or made + inner
        passing = working + halved + extra
        counted = self._among_kept(keeps, made, inner, halved, extra)
        forward = made + inner + halved + extra - counted if keeping else passing + weights
        resumed = self._watch_forward(value, forward, passing)
        saves = keeping and (keeps.input or keeps.result or keeps.inner or extra + keeps.constant > 0)
        if keeping:
            gradients = self._gradients(keeps, value, result, made, halved or inner) + weights
            alive = self.kept - (0 if saves else self._let_go()) + gradients - self._gradients_before
            self._watch_backward(result, alive)
        self._note_saving(facts.macs, resumed if self._saves_before(keeps) else None, saves=saves)
        lasting = keeps.statistics * self.unit + keeps.indices * INDEX_BYTES * self.batch
        predicted = 0 if result.origin is value.origin else working + lasting
        self._watch_prediction(value, predicted)
        self.step_macs += facts.macs * (1 + (facts.trainable > 0) + value.trained + len(self._levels))
        self._gradients_before += facts.trainable * FLOAT_BYTES
        self.value = result
        return 0 if self._levels else self.kept - before

    def final_softmax(self, facts: Facts) -> int:
        """Pass the value through a softmax that the loss contains: it runs only when predicting, and keeps nothing."""
        self._watch_prediction(self.value, facts.elements * self.unit)
        return 0

    def _unit(self, value: Value) -> int:
        """Bytes of one number of each image."""
        return (HALF_BYTES if value.half else FLOAT_BYTES) * self.batch

    def _mask_unit(self, value: Value) -> int:
        """Bytes of a mask's element of each image: on the CPU it is of the value's own type."""
        return self._unit(value) if self.device == "cpu" else MASK_BYTES[self.device] * self.batch

    def _halved(self, keeps: Keeps, value: Value) -> int:
        """Bytes of the 16-bit copy of its input that a layer works on; 0 where it needs none."""
        if not self.mixed or not keeps.halved or value.half:
            return 0
        return keeps.inner_elements * HALF_BYTES * self.batch or value.bytes // (FLOAT_BYTES // HALF_BYTES)

    def _result(self, facts: Facts, channels: int, value: Value, trained: bool) -> Value:
        keeps = facts.keeps
        if keeps.output == "same" or (keeps.output == "view" and not self._copies(value, channels, facts.elements)):
            return value
        layout = keeps.layout
        channels_last = self.converted if layout == "converted" else value.channels_last and layout == "inherited"
        half = self.mixed and (value.half or keeps.halved > 0) and not keeps.full
        size = facts.elements * (HALF_BYTES if half else FLOAT_BYTES) * self.batch
        return Value(size, trained, channels_last, value.origin if keeps.only_training else None, half)

    @staticmethod
    def _copies(value: Value, channels: int, elements: int) -> bool:
        """Whether laying a tensor out as a vector copies it: channels_last with several channels and places."""
        return value.channels_last and 1 < channels < elements

    def _gradients(self, keeps: Keeps, value: Value, result: Value, made: int, inner: int) -> int:
        """Bytes of gradients alive at the worst of a layer's backward steps: of its output, helper's tensor and input.

        A kept helper's tensor is let go of before its helper's own step.
        """
        if keeps.backward:
            return max(keeps.backward * self._unit(result), value.bytes if value.trained else 0)
        if not (value.trained or keeps.always_backward) or not made:
            return made
        if keeps.inner:
            return max(made + inner, value.bytes)
        return inner + max(made, value.bytes) if inner else made + value.bytes

    def _keep(self, keeps: Keeps, value: Value, result: Value, inner: int, extra: int) -> None:
        """Keep what the backward pass needs; `inner` is the helper's tensor, or the 16-bit copy of the input."""
        copied = self.mixed and keeps.halved > 0 and not value.half
        if keeps.input and not copied:
            self._keep_value(value)
        if keeps.result:
            self._keep_value(result)
        if keeps.inner or (keeps.input and copied):
            self.kept += inner
        self.kept += extra + keeps.constant

    @staticmethod
    def _among_kept(keeps: Keeps, made: int, inner: int, halved: int, extra: int) -> int:
        """Bytes of what a layer makes that count as kept already."""
        copies = halved if keeps.input or keeps.inner else 0
        return extra + copies + (made if keeps.result else 0) + (inner if keeps.inner and not halved else 0)

    def _keep_value(self, value: Value) -> None:
        if value.kept_at is None:
            value.kept_at = len(self._levels)
            self.kept += value.bytes

    def _watch_forward(self, value: Value, made: int, passing: int) -> int:
        """Compare the moment when a layer has `made` its new tensors in training's forward pass with the worst.

        In the first pass of a checkpointed part, where nothing is kept, they take `passing`. Returns the worst until
        the layer begins.
        """
        around = {*self.held, value} if self.held else (value,)
        alive = sum(held.bytes for held in around if held.kept_at is None and held is not self.caller)
        begun = max(self._forward, self.kept + alive)
        self._forward = max(begun, self.kept + alive + made)
        for place, level in enumerate(self._levels):
            alive = sum(
                held.bytes
                for held in around
                if (held.kept_at is None or held.kept_at > place) and held is not self.caller
            )
            level.passing = max(level.passing, level.kept + alive + passing)
        return begun

    def _watch_backward(self, result: Value, alive: int) -> None:
        """Compare a layer's worst backward moment with the worst; the latest one is remembered for a lane's end."""
        self._earlier_backward = self._backward
        self._backward = max(self._backward, alive)
        self._latest, self._latest_backward = result, alive

    def _watch_prediction(self, value: Value, made: int) -> None:
        """Compare the moment with the worst when predicting, where nothing is kept."""
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

    def begin_checkpoint(self) -> None:
        """Go into a part whose gradients are checkpointed: of all in it, its input alone is kept."""
        before, nested = self.kept, bool(self._levels)
        self._keep_value(self.value)
        level = _Level(self.value, self.kept - before, self.kept, self._forward, self._backward)
        if nested and level.own:  # then torch lets go of it once the second pass has begun
            self.kept, self.value.kept_at = before, None
        self._levels.append(level)
        self._forward = self._backward = 0
        self._latest, self._earlier_backward = None, 0

    def end_checkpoint(self) -> int | None:
        """Come out of it: its second pass stands before its backward steps, beside the gradient of its result.

        Returns the bytes of its input where it is the first to keep that, for a part in no other; None where nothing
        in it is needed again, so that it may as well run as it is.
        """
        level = self._levels.pop()
        result, depth = self.value, len(self._levels)
        if result.kept_at is not None and result.kept_at > depth:
            result.kept_at = None
        self.step_macs -= level.idle_macs
        if level.repeated is None:
            self._not_needed(level)
            return None
        self.kept = level.kept
        if level.own:
            level.source.kept_at = depth
        again = level.repeated + (result.bytes if result.trained else 0) - self._gradients_before
        latest = max(again, self._latest_backward if self._latest is result else 0)
        self._forward = max(level.forward, level.passing)
        self._earlier_backward = max(level.backward, self._earlier_backward)
        self._backward = max(level.backward, self._backward, again)
        self._latest, self._latest_backward = result, latest
        for around in self._levels[-1:]:  # its second pass has this part's input, and may end there
            around.repeated, around.idle_macs = max(around.repeated or 0, level.forward, level.kept), level.macs
        return 0 if self._levels else level.own

    def _not_needed(self, level: _Level) -> None:
        """Take back that the part's input is kept."""
        self.kept = level.kept - level.own
        if level.own:
            level.source.kept_at = None
        counted = level.own if level.source is self.caller else 0
        self._forward = max(level.forward, self._forward - counted)
        self._backward = max(level.backward, self._backward - level.own)
        self._latest = None

    def _let_go(self) -> int:
        """Bytes of a checkpointed part's input: free at the backward steps of what stands before its first saver."""
        return self._levels[0].own if len(self._levels) == 1 and self._levels[0].repeated is None else 0

    @staticmethod
    def _saves_before(keeps: Keeps) -> bool:
        """Whether a layer has what it saves before it makes its result."""
        statistics = keeps.statistics > 0 and not keeps.only_training
        return not (keeps.result or keeps.indices or keeps.constant or statistics)

    def _note_saving(self, macs: int, begun: int | None, *, saves: bool) -> None:
        """How far the second pass of the part around goes: to the last layer that saves something.

        `begun` is the worst moment until that layer begins, where it has by then what it saves.
        """
        for level in self._levels:
            level.macs += macs
            level.idle_macs += macs
        if not self._levels or not saves:
            return
        level = self._levels[-1]
        if begun is None:
            level.repeated, level.idle_macs = self._forward, 0
        else:
            level.repeated, level.idle_macs = max(level.repeated or 0, begun), macs

    def begin_lanes(self) -> Fork:
        """Go into branches, whose lanes all read the present value."""
        self.enter()
        fork = Fork(self.value, self._backward)
        self._backward = 0
        return fork

    def begin_lane(self, fork: Fork) -> None:
        """Go back to the branches' input for the next lane."""
        self.value = fork.start
        self._backward, self._latest = 0, None

    def end_lane(self, fork: Fork) -> None:
        """Put a finished lane's result aside."""
        if self._latest is self.value:
            lane = Lane(self.value, self._earlier_backward, self._latest_backward)
        else:
            lane = Lane(self.value, self._backward, 0)
        fork.lanes.append(lane)
        self.held.append(self.value)

    def merge(self, kind: str, fork: Fork, output: Shape) -> int:
        """Merge the lanes' results into one tensor; returns the bytes it is the first to keep."""
        already = self.kept
        values = [lane.result for lane in fork.lanes]
        trained = any(value.trained for value in values)
        if len(values) == 1 and kind != "concatenate":
            result, size = values[0], 0
        else:
            half = all(value.half for value in values)
            size = prod(output) * (HALF_BYTES if half else FLOAT_BYTES) * self.batch
            if kind == "multiply":
                self._keep_factors(values)
            sums = self._sums(kind, values, size)
            resumed = self._watch_forward(values[0], sums, sums)
            self._note_saving(0, resumed, saves=trained and kind == "multiply")
            self._watch_prediction(values[0], sums)
            result = Value(size, trained, all(value.channels_last for value in values), half=half)
        self._backward = max(fork.backward, gradients_beside(fork, kind, size))
        if trained and size:
            gradients = gradients_of_product(values) if kind == "multiply" else size
            self._watch_backward(result, self.kept + gradients - self._gradients_before)
        else:
            self._latest = None
        self.value = result
        del self.held[-1 - len(values) :]
        return 0 if self._levels else self.kept - already

    @staticmethod
    def _sums(kind: str, values: list[Value], size: int) -> int:
        """Bytes of the merged tensor, and of the sum or product that it is made from where there are more than two."""
        if kind == "concatenate" or len(values) <= 2:
            return size
        before = max(value.bytes for value in values[:-1])
        return max(size + before, 2 * before if len(values) > 3 else 0)

    def _keep_factors(self, values: list[Value]) -> None:
        """A product keeps each factor where the other one is trained, and so on with the product so far."""
        product = values[0]
        for factor in values[1:]:
            for kept, other in ((product, factor), (factor, product)):
                if other.trained:
                    self._keep_value(kept)
            size = max(product.bytes, factor.bytes)
            product = Value(size, product.trained or factor.trained, product.channels_last)

    def loss(self, classes: int, *, smoothed: bool = False, balanced: bool = False) -> int:
        """The loss of `classes` outputs; returns the bytes it keeps."""
        found = cross_entropy(self.batch, classes, self.value, smoothed=smoothed, balanced=balanced)
        self._watch_forward(self.value, found.forward, 0)
        alive = self.kept + found.probabilities + 2 * FLOAT_BYTES
        self._backward = max(self._backward, alive + found.gradients - self._gradients_before)
        self.kept += found.kept
        return found.kept

    def peak(self, weights: int, gradients: int, states: int, buffers: int) -> int:
        """Bytes at the worst moment of a training step, with weights, optimizer states, buffers and the batch.

        `gradients` are those of all weights that are trained.
        """
        images = 0 if self.caller.kept_at is not None else self.caller.bytes
        base = weights + states + buffers + images + INDEX_BYTES * self.batch
        backward = self._backward + FLOAT_BYTES if self._backward else 0  # with the loss itself
        return self.reserve + base + max(self._forward, gradients + backward)

    def prediction(self, weights: int) -> int:
        """Bytes of predicting the whole batch: weights and the largest set of tensors alive at once."""
        return weights + self.caller.bytes + self._predicting
