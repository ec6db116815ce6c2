"""Repairs: for each problem the edits that mend it, each proved by analysing the network it makes.

A layer type suggests what suits its own trouble; here suggestions become networks, and those that do not work are
dropped. Removing the node is the last resort, so that every problem has a repair.
"""

from __future__ import annotations

from collections.abc import Iterator
from math import prod
from typing import NamedTuple

import msgspec

from cnnstudio.network import edits
from cnnstudio.network.checks import whole_network_problems
from cnnstudio.network.errors import UserError
from cnnstudio.network.facts import facts
from cnnstudio.network.layers.base import LayerType, Suggestion, Trouble
from cnnstudio.network.layers.convolution import Convolution
from cnnstudio.network.layers.dense import Dense
from cnnstudio.network.layers.pooling import GlobalAveragePooling
from cnnstudio.network.layers.shape import Flatten
from cnnstudio.network.messages import Message, message
from cnnstudio.network.results import Analysis, Kind, Repair, Row
from cnnstudio.network.tree import Address, Block, Branches, Layer, Stack, node_at, stack_at
from cnnstudio.network.walk import measure

MOST_REPAIRS = 4


class _Candidate(NamedTuple):
    label: Message
    network: Stack


def with_repairs(analysis: Analysis, rows: tuple[Row, ...], classes: int | None) -> tuple[Row, ...]:
    """The rows, each problem with the repairs that work."""
    return tuple(_row_with_repairs(analysis, row, classes) if row.problems else row for row in rows)


def _row_with_repairs(analysis: Analysis, row: Row, classes: int | None) -> Row:
    problems = tuple(
        msgspec.structs.replace(problem, repairs=_repairs(analysis, row, problem.kind, classes))
        for problem in row.problems
    )
    return msgspec.structs.replace(row, problems=problems)


def _repairs(analysis: Analysis, row: Row, kind: Kind, classes: int | None) -> tuple[Repair, ...]:
    """The first few candidates that work and the removal; those that leave no other problem stand first."""
    found: list[tuple[bool, Repair]] = []
    for candidate in _candidates(analysis, row, kind, classes):
        if any(repair.network == candidate.network for _, repair in found):
            continue
        proof = _proved(analysis, row, kind, candidate, classes)
        if proof is not None:
            found.append(proof)
        if len(found) == MOST_REPAIRS - 1:
            break
    found.sort(key=lambda proof: proof[0])
    removal = _Candidate(
        message("trouble", "Remove {name}", name=row.node.name), edits.remove(analysis.network, row.address)
    )
    proof = _proved(analysis, row, kind, removal, classes)
    return tuple(repair for _, repair in (*found, *([proof] if proof else [])))


def _proved(
    analysis: Analysis, row: Row, kind: Kind, candidate: _Candidate, classes: int | None
) -> tuple[bool, Repair] | None:
    """The candidate as a repair if the node works in it, or is gone, and nothing that worked broke.

    The first of the pair tells whether another problem comes to light that was hidden behind this one.
    """
    result = measure(candidate.network, analysis.input_shape, analysis.batch, analysis.optimizer)
    worked = {other.path for other in analysis.rows if other.output is not None}
    own = [other for other in result.rows if other.address == row.address]
    if any(other.output is None and (other in own or other.path in worked) for other in result.rows):
        return None
    if kind == "classes" and result.output != (classes,):
        return None
    more = any(other.problems for other in whole_network_problems(result, classes))
    output = result.output if kind == "classes" else own[-1].output if own else None
    return more, Repair(candidate.label, candidate.network, output)


def _candidates(analysis: Analysis, row: Row, kind: Kind, classes: int | None) -> Iterator[_Candidate]:
    network = analysis.network
    if kind == "classes" and classes is not None:
        yield from _at_the_end(analysis, row, classes)
    elif kind == "merge":
        assert isinstance(row.node, Branches)
        yield from _of_merge(analysis, row.node, row.address)
    elif kind == "input":
        yield from _fewer_repeats(network, row)
        yield from _of_layer(network, row)


def _of_layer(network: Stack, row: Row) -> Iterator[_Candidate]:
    assert isinstance(row.node, Layer)
    assert row.input is not None
    trouble = facts(row.node.type, row.input)
    assert isinstance(trouble, Trouble)
    for suggestion in trouble.suggestions:
        yield _Candidate(suggestion.label, _apply(network, row.address, suggestion))


def _apply(network: Stack, address: Address, suggestion: Suggestion) -> Stack:
    if suggestion.before is not None:
        stack = stack_at(network, address[:-1])
        return insert_new(network, address[:-1], stack.nodes.index(node_at(network, address)), suggestion.before)
    assert suggestion.instead is not None
    return edits.set_type(network, address, suggestion.instead)


def insert_new(network: Stack, stack_address: Address, index: int, layer: LayerType) -> Stack:
    """Insert a layer of that type under a fresh name."""
    return edits.insert(network, stack_address, index, Layer(edits.fresh_name(network, layer.stem), layer))


def _append(network: Stack, *layers: LayerType) -> Stack:
    for layer in layers:
        network = insert_new(network, (), len(network.nodes), layer)
    return network


def _fewer_repeats(network: Stack, row: Row) -> Iterator[_Candidate]:
    """Let the innermost repeated block repeat only as often as it works."""
    parts = row.path.split(".")
    for depth in range(len(row.address) - 1, 0, -1):
        try:
            node = node_at(network, row.address[:depth])
        except UserError:
            continue
        if isinstance(node, Block) and node.repeats > 1 and node.name in parts:
            times = int(parts[parts.index(node.name) + 1])
            if times > 0:
                fewer = edits.replace(network, row.address[:depth], msgspec.structs.replace(node, repeats=times))
                yield _Candidate(message("trouble", "Repeat {name} {times} times", name=node.name, times=times), fewer)


def _at_the_end(analysis: Analysis, row: Row, classes: int) -> Iterator[_Candidate]:
    """Layers at the end that give one number a class."""
    network, output = analysis.network, analysis.output
    assert output is not None
    if len(output) == 1:
        if isinstance(row.node, Layer) and isinstance(row.node.type, Dense):
            wider = edits.set_type(network, row.address, msgspec.structs.replace(row.node.type, units=classes))
            yield _Candidate(message("trouble", "{units} units", units=classes), wider)
        yield _Candidate(message("trouble", "Add a dense layer"), _append(network, Dense(classes)))
        return
    if output[0] == classes and prod(output[1:]) > 1:
        averaged = _append(network, GlobalAveragePooling(), Flatten())
        yield _Candidate(message("trouble", "Add global average and flatten"), averaged)
    if prod(output) == classes:
        yield _Candidate(message("trouble", "Add flatten"), _append(network, Flatten()))
    yield _Candidate(message("trouble", "Add flatten and dense"), _append(network, Flatten(), Dense(classes)))


def _of_merge(analysis: Analysis, branches: Branches, address: Address) -> Iterator[_Candidate]:
    network = analysis.network
    for kind, label in (
        ("concatenate", message("trouble", "Concatenate instead")),
        ("add", message("trouble", "Add instead")),
    ):
        if branches.merge != kind:
            changed = msgspec.structs.replace(branches, merge=kind)
            yield _Candidate(label, edits.replace(network, address, changed))
    yield from _matched_channels(network, branches, address)
    for number, lane in enumerate(branches.stacks):
        alone = msgspec.structs.replace(branches, stacks=(lane,))
        label = message("trouble", "Keep only lane {number}", number=number + 1)
        yield _Candidate(label, edits.replace(network, address, alone))


def _matched_channels(network: Stack, branches: Branches, address: Address) -> Iterator[_Candidate]:
    """A 1 x 1 convolution at the end of each other lane, with as many filters as one lane has channels."""
    for number, lane in enumerate(branches.stacks):
        channels = _channels(lane)
        if channels is None:
            continue
        matched = network
        for other in range(len(branches.stacks)):
            if other != number:
                place = (*address, other)
                end = len(stack_at(matched, place).nodes)
                matched = insert_new(matched, place, end, Convolution(channels, (1, 1)))
        yield _Candidate(message("trouble", "Match lane {number} by 1 × 1 filters", number=number + 1), matched)


def _channels(stack: Stack) -> int | None:
    """Filters of the last convolution of a lane."""
    for node in reversed(stack.nodes):
        if isinstance(node, Layer) and isinstance(node.type, Convolution):
            return node.type.filters
    return None
