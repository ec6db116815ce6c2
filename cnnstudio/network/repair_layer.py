"""What may mend a single layer: what its type suggests, and what can be done to the layers before it."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from cnnstudio.network.facts import Facts, facts
from cnnstudio.network.finding import Candidate, within_range
from cnnstudio.network.layers.base import LayerType, Suggestion, Trouble
from cnnstudio.network.layers.convolution import Convolution
from cnnstudio.network.layers.dense import Dense
from cnnstudio.network.messages import message
from cnnstudio.network.results import Analysis, Problem, Row
from cnnstudio.network.steps import InsertBefore, Remove, Replace, Step, set_type
from cnnstudio.network.tree import Address, Block, Layer, Stack, node_at


def layer_candidates(analysis: Analysis, row: Row, problem: Problem) -> Iterator[Candidate]:
    """What may mend a problem that the layer's type has found, the likeliest first."""
    assert isinstance(row.node, Layer)
    assert row.input is not None
    yield from suggested(row.address, _said(row.node.type, row, problem))
    if problem.severity == "warning":
        return
    yield from within_range(_fewer_repeats(analysis.network, row))
    if problem.kind == "kernel":
        yield from within_range(_less_shrunk(analysis, row))
    elif problem.kind == "needs_maps":
        yield from within_range(_keep_maps(analysis, row))
        if isinstance(row.node.type, Convolution):
            dense = Dense(row.node.type.filters, row.node.type.bias)
            yield Candidate(message("trouble", "Dense layer instead"), (set_type(row.address, dense),))


def suggested(address: Address, trouble: Trouble) -> Iterator[Candidate]:
    """What a layer's type suggests."""
    for suggestion in trouble.suggestions:
        yield Candidate(suggestion.label, (_step(address, suggestion),))


def _said(layer: LayerType, row: Row, problem: Problem) -> Trouble:
    """The trouble or advice that the problem was made of."""
    assert row.input is not None
    known = facts(layer, row.input)
    if isinstance(known, Facts):
        return next(advice for advice in known.advice if advice.kind == problem.kind)
    return known


def _step(address: Address, suggestion: Suggestion) -> Step:
    if suggestion.before is not None:
        return InsertBefore(address, suggestion.before)
    return Remove(address) if suggestion.instead is None else set_type(address, suggestion.instead)


def _fewer_repeats(network: Stack, row: Row) -> Iterator[Candidate]:
    """Let the innermost repeated block repeat only as often as it works."""
    for block, address, times in reversed(list(_repeats(network, row))):
        if times > 0:
            label = message("trouble", "Repeat {name} {times} times", name=block.name, times=times)
            yield Candidate(label, (Replace(address, msgspec.structs.replace(block, repeats=times)),))


def _repeats(network: Stack, row: Row) -> Iterator[tuple[Block, Address, int]]:
    """The blocks that a row stands in, from the outermost, with their addresses and the number of the repeat."""
    numbers = iter(row.path.split("."))
    for depth, part in enumerate(row.address[:-1], start=1):
        next(numbers)
        if isinstance(part, str):
            node = node_at(network, row.address[:depth])
            if isinstance(node, Block):
                yield node, row.address[:depth], int(next(numbers))


def _less_shrunk(analysis: Analysis, row: Row) -> Iterator[Candidate]:
    """No stride in the last layer before it that has one: the maps stay larger."""
    for before in _led_here(analysis, row):
        assert isinstance(before.node, Layer)
        if getattr(before.node.type, "stride", (1, 1)) != (1, 1):
            label = message("trouble", "Stride 1 in {name}", name=before.node.name)
            yield Candidate(label, (set_type(before.address, before.node.type.with_value("stride", (1, 1))),))
            return


def _keep_maps(analysis: Analysis, row: Row) -> Iterator[Candidate]:
    """Without the layer that made the maps a vector."""
    for before in _led_here(analysis, row):
        assert isinstance(before.node, Layer)
        if before.node.type.lays_out and before.input is not None and len(before.input) == 3:
            yield Candidate(message("trouble", "Remove {name}", name=before.node.name), (Remove(before.address),))
            return


def _led_here(analysis: Analysis, row: Row) -> Iterator[Row]:
    """The layers of the row's own stack and of those around it that come before it, the nearest first."""
    place = analysis.rows.index(row)
    for before in reversed(analysis.rows[:place]):
        if isinstance(before.node, Layer) and row.address[: len(before.address) - 1] == before.address[:-1]:
            yield before
