"""Warnings that two layers give together: what one does, the other makes useless.

One pass through the tree, a step for each layer however often its block repeats. Where lanes begin and end it forgets
what it has seen, so that nothing is told that might be meant.
"""

from __future__ import annotations

import functools
from collections.abc import Iterator

import msgspec

from cnnstudio.network.finding import Candidate, Finding
from cnnstudio.network.layers.activation import ReLU
from cnnstudio.network.layers.base import LayerType
from cnnstudio.network.layers.convolution import Convolution
from cnnstudio.network.layers.depthwise import DepthwiseConvolution
from cnnstudio.network.layers.normalization import BatchNormalization
from cnnstudio.network.layers.regularization import Dropping
from cnnstudio.network.messages import Message, message
from cnnstudio.network.results import Problem
from cnnstudio.network.steps import InsertAfter, Remove, set_type
from cnnstudio.network.tree import Address, Block, Branches, Layer, Stack

UNIT = (0.0, 1.0)
"""The limits of a sigmoid."""
MANY_SIGMOIDS = 4
"""From so many on the gradient is at most (1/4)^4, less than half a percent."""
STEEPEST = 0.25
"""The slope of a sigmoid where it is steepest."""


class Met(msgspec.Struct, frozen=True):
    """A layer that was met on the way, and where."""

    address: Address
    layer: LayerType

    @property
    def name(self) -> str:
        """Its own name, as sentences say it."""
        return str(self.address[-1])


class _Way(msgspec.Struct):
    """What is known where the pass stands.

    `before` is the layer right before; `linear` the last one with weights since which nothing was nonlinear, and
    `carrier` the last normalization after it, or itself; `leading` the first such layer of a repeated block;
    `positive` says that nothing negative arrives; `sigmoids` are those since the last normalization.
    """

    positive: bool = True
    before: Met | None = None
    linear: Met | None = None
    carrier: Address = ()
    leading: Met | None = None
    bent: bool = False
    sigmoids: tuple[Met, ...] = ()


def pattern_findings(network: Stack) -> Iterator[Finding]:
    """What is to be said of layers that follow each other, in walk order."""
    yield from _stack(network, (), _Way())


def _stack(stack: Stack, owner: Address, way: _Way) -> Iterator[Finding]:
    for node in stack.nodes:
        address = (*owner, node.name)
        if isinstance(node, Layer):
            yield from _layer(Met(address, node.type), way)
        elif isinstance(node, Block):
            yield from _block(node, address, way)
        else:
            yield from _branches(node, address, way)


def _block(block: Block, address: Address, way: _Way) -> Iterator[Finding]:
    if block.repeats == 1:
        yield from _stack(block.stack, address, way)
        return
    inner = _Way(positive=False)
    yield from _stack(block.stack, address, inner)
    if inner.leading is not None and inner.linear is not None and not _separable(inner.linear, inner.leading):
        yield _not_bent(inner.linear, inner.carrier, inner.leading)
    _forget(way, positive=inner.positive)
    way.before, way.linear, way.carrier = inner.before, inner.linear, inner.carrier
    way.bent = True


def _branches(branches: Branches, address: Address, way: _Way) -> Iterator[Finding]:
    positive = True
    for number, lane in enumerate(branches.stacks):
        inner = _Way(positive=way.positive, bent=True)
        yield from _stack(lane, (*address, number), inner)
        positive = positive and inner.positive
    _forget(way, positive=positive)


def _forget(way: _Way, *, positive: bool) -> None:
    way.positive, way.bent = positive, True
    way.before = way.linear = None
    way.sigmoids = ()


def _layer(met: Met, way: _Way) -> Iterator[Finding]:
    layer = met.layer
    cls = layer.__class__
    if _centres(layer):
        yield from _normalization(met, way)
    elif cls.keeps_positive and way.positive:
        yield _without_effect(met)
    if cls.limits == UNIT and not cls.is_in_loss:
        way.sigmoids = (*way.sigmoids, met)
        if len(way.sigmoids) == MANY_SIGMOIDS:
            yield _vanishing(way.sigmoids)
    if not cls.linear:
        way.linear, way.bent = None, True
    elif _has_weights(cls):
        yield from _weights(met, way)
    elif cls.centres and way.linear is not None:
        way.carrier = met.address
    way.positive = cls.limits[0] >= 0 or (way.positive and cls.keeps_sign)
    way.before = met


def _weights(met: Met, way: _Way) -> Iterator[Finding]:
    if way.linear is not None and not _separable(way.linear, met):
        yield _not_bent(way.linear, way.carrier, met)
    if not way.bent and way.leading is None:
        way.leading = met
    way.linear, way.carrier = met, met.address


@functools.cache
def _has_weights(cls: type[LayerType]) -> bool:
    return cls.linear and "bias" in cls.__struct_fields__


def _separable(first: Met, second: Met) -> bool:
    """Whether the two are one separable convolution: each channel by itself, then 1 x 1."""
    return (
        (isinstance(first.layer, DepthwiseConvolution) or getattr(first.layer, "groups", 1) > 1)
        and isinstance(second.layer, Convolution)
        and second.layer.kernel_size == (1, 1)
    )


def _centres(layer: LayerType) -> bool:
    """Whether it takes the mean of its own input away: frozen batch normalization takes one that was learned before."""
    return layer.centres and not (isinstance(layer, BatchNormalization) and layer.frozen)


def _normalization(met: Met, way: _Way) -> Iterator[Finding]:
    before = way.before
    way.sigmoids = ()
    if before is None:
        return
    if getattr(before.layer, "bias", False) and before.layer.linear and not before.layer.is_frozen:
        yield _useless_bias(before, met)
    elif _centres(before.layer):
        yield _twice(before, met)
    elif isinstance(before.layer, Dropping) and before.layer.rate > 0:
        yield _dropped_before(before, before.layer.rate, met)


def _useless_bias(biased: Met, normalization: Met) -> Finding:
    without = biased.layer.with_value("bias", False)
    return Finding(
        biased.address,
        Problem(
            "bias_before_normalization",
            "warning",
            message("trouble", "Its bias has no effect: {name} takes it away again", name=normalization.name),
            message(
                "trouble",
                "{name} subtracts each channel's mean, and the bias with it: {numbers} learn nothing.",
                name=normalization.name,
                numbers=_biases(biased.layer),
            ),
            field="bias",
        ),
        (Candidate(message("trouble", "No bias"), (set_type(biased.address, without),)),),
    )


def _biases(layer: LayerType) -> Message:
    """How many numbers a layer adds: one for each filter or unit."""
    for field in ("filters", "units"):
        if hasattr(layer, field):
            return message("trouble", "{count} parameters", count=f"{getattr(layer, field):,}")
    return message("trouble", "its parameters")


def _twice(first: Met, second: Met) -> Finding:
    return Finding(
        second.address,
        Problem(
            "normalized_twice",
            "warning",
            message("trouble", "{name} has normalized its input already", name=first.name),
            message(
                "trouble",
                "The mean is 0 and the variance 1 before the second time, up to what {name} learned.",
                name=first.name,
            ),
        ),
        (Candidate(message("trouble", "Remove {name}", name=second.name), (Remove(second.address),)),),
    )


def _dropped_before(dropout: Met, rate: float, normalization: Met) -> Finding:
    swapped = (Remove(dropout.address), InsertAfter(normalization.address, dropout.layer))
    return Finding(
        dropout.address,
        Problem(
            "dropout_before_normalization",
            "warning",
            message("trouble", "{name} learns a wrong variance from what is dropped here", name=normalization.name),
            message(
                "trouble",
                "Its input's mean square is 1 / (1 − {rate}) = {times} times as large in training as in prediction.",
                rate=f"{rate:g}",
                times=f"{1 / (1 - rate):.3g}",
            ),
        ),
        (
            Candidate(message("trouble", "Drop after {name}", name=normalization.name), swapped),
            Candidate(message("trouble", "Remove {name}", name=dropout.name), (Remove(dropout.address),)),
        ),
    )


def _without_effect(met: Met) -> Finding:
    return Finding(
        met.address,
        Problem(
            "no_effect",
            "warning",
            message("trouble", "It has no effect: what comes out is what goes in"),
            message(
                "trouble",
                "Nothing negative arrives here, and all else passes {label} unchanged.",
                label=met.layer.label,
            ),
        ),
        (Candidate(message("trouble", "Remove {name}", name=met.name), (Remove(met.address),)),),
    )


def _not_bent(first: Met, carrier: Address, second: Met) -> Finding:
    return Finding(
        second.address,
        Problem(
            "no_nonlinearity",
            "warning",
            message("trouble", "There is no nonlinearity since {name}", name=first.name),
            message(
                "trouble",
                "Two linear layers in a row are one linear layer: together they learn no more than one of them could.",
            ),
        ),
        (Candidate(message("trouble", "ReLU after {name}", name=carrier[-1]), (InsertAfter(carrier, ReLU()),)),),
    )


def _vanishing(sigmoids: tuple[Met, ...]) -> Finding:
    steps = tuple(set_type(met.address, ReLU()) for met in sigmoids)
    return Finding(
        sigmoids[-1].address,
        Problem(
            "vanishing_gradient",
            "warning",
            message("trouble", "{count} sigmoids let almost no gradient through", count=len(sigmoids)),
            message(
                "trouble",
                "The slope of each is at most {slope}: {slope}^{count} = {share} of the gradient is left at {name}.",
                slope=f"{STEEPEST:g}",
                count=len(sigmoids),
                share=f"{100 * STEEPEST ** len(sigmoids):.2g}\u00a0%",
                name=sigmoids[0].name,
            ),
        ),
        (Candidate(message("trouble", "ReLU instead of all {count}", count=len(sigmoids)), steps),),
    )
