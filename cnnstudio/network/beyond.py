"""Problems behind an error: what is wrong with the layers that wait for it, however it is mended.

Their sizes are unknown until then, so the rest of the network is walked twice as if the failing layer had room, once
with more of it than the other time. What is wrong both times has nothing to do with the size: it is told at once, and
of its numbers those that differ are not.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

import msgspec

from cnnstudio.network.facts import Facts, facts
from cnnstudio.network.finding import Candidate, Finding, Purpose
from cnnstudio.network.kinds import Kind
from cnnstudio.network.layers.base import LayerType, Shape
from cnnstudio.network.layers.dense import Dense
from cnnstudio.network.messages import Message, message
from cnnstudio.network.problems import cannot_merge, not_classes, of_trouble
from cnnstudio.network.receptive import merge
from cnnstudio.network.repair_layer import suggested
from cnnstudio.network.repair_merge import Lane, lane_candidates
from cnnstudio.network.results import Analysis, Problem
from cnnstudio.network.steps import set_type
from cnnstudio.network.tree import Address, Block, Branches, Layer, Stack

ROOMS = (4096, 5120)
"""Rows and columns that a failing layer is given: any kernel fits, and strides of powers of two come out even."""
FIRST_AND_LAST = (0, -1)
"""The lanes whose shape lanes that do not fit are taken to have, the one time and the other."""
UNKNOWN = "?"
_TOKENS = re.compile(r"\d[\d,]*|\D")


class _Problem(msgspec.Struct, frozen=True):
    """What is wrong in one of the walks, and what may mend it, made when it is asked for."""

    problem: Problem
    candidates: Iterable[Candidate] = ()


Found = dict[tuple[Address, Kind], _Problem]


def findings_beyond(analysis: Analysis, purpose: Purpose) -> Iterator[Finding]:
    """What is wrong with the rows that wait for an error, whatever becomes of that."""
    if analysis.complete:
        return
    waiting = {row.address for row in analysis.rows if row.waits_for is not None}
    first, second = (_Walk(analysis, purpose, room, lane) for room, lane in zip(ROOMS, FIRST_AND_LAST, strict=True))
    for key, one in first.found.items():
        other = second.found.get(key)
        if other is not None and key[0] in waiting:
            problem = _common(one.problem, other.problem)
            yield Finding(key[0], problem, one.candidates, behind=True)


class _Walk:
    """The network walked on after errors, each layer that fails being given as many rows and columns as it likes."""

    def __init__(self, analysis: Analysis, purpose: Purpose, room: int, lane: int) -> None:
        self._room, self._lane = room, lane
        self.found: Found = {}
        output = self._stack(analysis.network, analysis.input_shape, ())
        last = analysis.network.nodes[-1] if analysis.network.nodes else None
        if purpose.classes is None or output is None or output == (purpose.classes,) or not isinstance(last, Layer):
            return
        if isinstance(last.type, Dense):
            step = set_type((last.name,), last.type.with_value("units", purpose.classes))
            units = Candidate(message("trouble", "{units} units", units=purpose.classes), (step,))
            self._note((last.name,), not_classes(output, purpose.classes), (units,))

    def _stack(self, stack: Stack, shape: Shape | None, owner: Address) -> Shape | None:
        for node in stack.nodes:
            if shape is None:
                return None
            address = (*owner, node.name)
            if isinstance(node, Layer):
                shape = self._layer(node.type, shape, address)
            elif isinstance(node, Block):
                shape = self._stack(node.stack, shape, address)
            else:
                shape = self._branches(node, shape, address)
        return shape

    def _layer(self, layer: LayerType, shape: Shape, address: Address) -> Shape | None:
        known = facts(layer, shape)
        if isinstance(known, Facts):
            return known.output
        self._note(address, of_trouble(known, "error"), suggested(address, known))
        image, vector = (shape[0], self._room, self._room), (shape[0],)
        others = [suggestion.instead for suggestion in known.suggestions if suggestion.instead is not None]
        assumed = (facts(layer, image), facts(layer, vector), *(facts(other, shape) for other in others))
        return next((one.output for one in assumed if isinstance(one, Facts)), None)

    def _branches(self, branches: Branches, shape: Shape, address: Address) -> Shape | None:
        outputs = [self._stack(lane, shape, (*address, number)) for number, lane in enumerate(branches.stacks)]
        known = tuple(output for output in outputs if output is not None)
        if len(known) < len(outputs):
            return None
        merged = merge(branches, known)
        if merged is None:
            lanes = [
                Lane(number, lane, (*address, number), output)
                for number, (lane, output) in enumerate(zip(branches.stacks, known, strict=True))
            ]
            self._note(address, cannot_merge(branches.merge, known), lane_candidates(branches, lanes))
        return known[self._lane] if merged is None else merged

    def _note(self, address: Address, problem: Problem, candidates: Iterable[Candidate]) -> None:
        self.found.setdefault((address, problem.kind), _Problem(problem, candidates))


def _common(one: Problem, other: Problem) -> Problem:
    """The problem with the numbers that both walks have."""
    return msgspec.structs.replace(
        one, message=_alike(one.message, other.message), detail=_alike(one.detail, other.detail), limit=None
    )


def _alike(one: Message, other: Message) -> Message:
    values = dict(other.values)
    return msgspec.structs.replace(
        one, values=tuple((key, _value(value, values.get(key))) for key, value in one.values)
    )


def _value(one: object, other: object) -> object:
    """A value of a sentence, a question mark for each number in it that is not the same in the other."""
    if one == other:
        return one
    if isinstance(one, Message) and isinstance(other, Message) and one.text == other.text:
        return _alike(one, other)
    tokens, others = _TOKENS.findall(str(one)), _TOKENS.findall(str(other))
    if len(tokens) != len(others):
        return UNKNOWN
    return "".join(mine if mine == theirs else UNKNOWN for mine, theirs in zip(tokens, others, strict=True))
