"""Repairs: for each problem the edits that mend it, each proved by analysing the design that it makes.

What suits a problem is suggested where it is found (`search`); here suggestions become designs, and those that do not
work are dropped. Removing the node is the last resort, so that every error of a node has a repair.
"""

from __future__ import annotations

import functools
from collections.abc import Collection, Iterator, Sequence
from itertools import zip_longest
from typing import NamedTuple

import msgspec

from cnnstudio.network.errors import UserError
from cnnstudio.network.facts import Facts, facts
from cnnstudio.network.finding import Candidate, Finding, Purpose
from cnnstudio.network.kinds import Kind
from cnnstudio.network.layers.base import LayerType, Shape
from cnnstudio.network.messages import message
from cnnstudio.network.results import Analysis, Hush, Problem, Repair, Row
from cnnstudio.network.search import findings
from cnnstudio.network.steps import Design, InsertAfter, Remove, Replace, Step, carried_out
from cnnstudio.network.tree import Address, Layer
from cnnstudio.network.walk import measure

MOST_REPAIRS = 4
OF_THE_END = ("classes", "nothing_to_train")
MOST_TRIED = 12
"""Candidates that are proved for one problem: the likeliest stand first."""
MOST_PROVED = 60
"""Whole designs that are analysed for one analysis; where a network has dozens of problems, the last ones are offered
their node's removal alone, until some of those before are mended."""


def diagnosed(measured: Analysis, purpose: Purpose, hushed: Collection[Hush], like: Analysis | None = None) -> Analysis:
    """The analysis with all its problems, each with the repairs that work; those hushed apart.

    Rows that are what they were in an analysis `like` it are the very same ones.
    """
    found = list(findings(measured, purpose))
    if not found and not any(row.problems for row in measured.rows):
        return measured
    return _Diagnosis(measured, purpose, found).told(frozenset(hushed), like.rows if like else ())


class _Proof(NamedTuple):
    """A repair that works; `more` where it brings another problem to light, which makes it the second choice."""

    more: bool
    repair: Repair


class _Diagnosis:
    """One analysis with what was found in it."""

    def __init__(self, measured: Analysis, purpose: Purpose, found: list[Finding]) -> None:
        self._measured, self._purpose, self._found = measured, purpose, found
        self._known = {_key(finding) for finding in found}
        self._proved = 0
        self._asked: dict[Address, Sequence[Row]] = {}

    def _rows(self, address: Address) -> Sequence[Row]:
        """The rows of a node: one, or as many as a block around it repeats."""
        if (known := self._asked.get(address)) is None:
            known = self._asked[address] = [row for row in self._measured.rows if row.address == address]
        return known

    @functools.cached_property
    def _worked(self) -> Collection[str]:
        """The paths that something leaves."""
        return {row.path for row in self._measured.rows if row.output is not None}

    def told(self, hushed: Collection[Hush], before: Sequence[Row]) -> Analysis:
        """The rows with their problems, those of the input, and those that a person wants to hear no more of."""
        by_path: dict[str, list[Problem]] = {}
        about_input, silent = [], []
        for finding in self._found:
            address, problem = finding.address, finding.problem
            if problem.severity == "warning" and (address, problem.kind) in hushed:
                silent.append((address, problem))
                continue
            row = self._row(finding)
            if row is None and address:
                continue
            problem = msgspec.structs.replace(problem, repairs=tuple(self._repairs(finding)))
            if row is None:
                about_input.append(problem)
            else:
                by_path.setdefault(row.path, []).append(problem)
        rows = tuple(
            self._with_problems(row, by_path.get(row.path, ()), old)
            for row, old in zip_longest(self._measured.rows, before[: len(self._measured.rows)])
        )
        return msgspec.structs.replace(
            self._measured, rows=rows, input_problems=tuple(about_input), hushed=tuple(silent)
        )

    def _row(self, finding: Finding) -> Row | None:
        """The row that the problem stands on: the first of its node that has it; None where the node is not reached."""
        rows = self._rows(finding.address)
        if finding.problem.severity == "error":
            return next((row for row in rows if finding.problem in row.problems), rows[-1] if rows else None)
        return next((row for row in rows if row.output is not None), None)

    @staticmethod
    def _with_problems(row: Row, problems: Collection[Problem], before: Row | None) -> Row:
        if not problems and not row.problems:
            return row
        told = msgspec.structs.replace(row, problems=tuple(problems))
        return before if before is not None and before == told else told

    def _repairs(self, finding: Finding) -> Iterator[Repair]:
        """The first few candidates that work, those that leave no other problem first; for an error the removal too."""
        proofs: list[_Proof] = []
        designs: list[Design] = []
        for candidate in self._tried(finding):
            proof = self._small_change(finding, candidate) or self._whole_change(finding, candidate, designs)
            if proof is not None:
                proofs.append(proof)
            if sum(not proof.more for proof in proofs) == MOST_REPAIRS - 1:
                break
        proofs = sorted(proofs, key=lambda proof: proof.more)[: MOST_REPAIRS - 1]
        if finding.address and (finding.problem.severity == "error" or not proofs):
            label = message("trouble", "Remove {name}", name=finding.address[-1])
            removal = self._whole_change(finding, Candidate(label, (Remove(finding.address),)), designs)
            proofs += [removal] if removal else []
        return (proof.repair for proof in sorted(proofs, key=lambda proof: proof.more))

    def _tried(self, finding: Finding) -> Iterator[Candidate]:
        for candidate, _ in zip(finding.candidates, range(MOST_TRIED), strict=False):
            if self._proved >= MOST_PROVED:
                return
            yield candidate

    def _small_change(self, finding: Finding, candidate: Candidate) -> _Proof | None:
        """The proof for a warning's candidate whose steps leave every shape as it is; None where they do not.

        What a layer does depends on its settings and its input's shape alone: only the steps' own layers have to be
        looked at.
        """
        if finding.problem.severity == "error" or not all(
            self._keeps_shapes(step, finding) for step in candidate.steps
        ):
            return None
        gone = Remove(finding.address) in candidate.steps and len(candidate.steps) == 1
        output = None if gone else self._rows(finding.address)[0].output
        return _Proof(False, Repair(candidate.label, candidate.steps, output))

    def _keeps_shapes(self, step: Step, finding: Finding) -> bool:
        if not isinstance(step, (Replace, InsertAfter, Remove)):
            return False
        rows = self._rows(step.address)
        if not rows or any(row.output is None or not isinstance(row.node, Layer) for row in rows):
            return False
        if isinstance(step, Remove):
            return all(row.input == row.output for row in rows)
        if isinstance(step, InsertAfter):
            return all(_gives(step.layer, row.output, row.output, finding) for row in rows)
        return isinstance(step.node, Layer) and all(
            _gives(step.node.type, row.input, row.output, finding) for row in rows
        )

    def _whole_change(self, finding: Finding, candidate: Candidate, designs: list[Design]) -> _Proof | None:
        """The candidate as a repair if the node works in it, or is gone, and nothing that worked broke."""
        before = self._measured
        try:
            design = carried_out(candidate.steps, Design(before.network, before.input_shape, before.batch))
        except UserError:
            return None
        if design in designs:
            return None
        designs.append(design)
        self._proved += 1
        shape, optimizer = design.input_shape, before.optimizer
        result = measure(design.network, shape, design.batch, optimizer, like=before, metered=False)
        own = [row for row in result.rows if row.address == finding.address]
        needed = () if finding.behind else own
        if any(row.output is None and (row in needed or row.path in self._worked) for row in result.rows):
            return None
        more = self._leaves_more(finding, result)
        if more is None:
            return None
        return _Proof(more, Repair(candidate.label, candidate.steps, _shape_told(finding, design, result, own)))

    def _leaves_more(self, finding: Finding, result: Analysis) -> bool | None:
        """Whether the mended design has other problems; None where the problem stays, or an error is new."""
        if finding.problem.kind in OF_THE_END and not result.rows:
            return None
        found = findings(result, self._purpose, behind=finding.behind)
        left = {_key(other): other.problem for other in found}
        if _key(finding) in left:
            return None
        new = [problem for key, problem in left.items() if key not in self._known]
        if self._measured.complete and any(problem.severity == "error" for problem in new):
            return None
        return bool(new) or any(problem.severity == "error" for problem in left.values())


def _key(finding: Finding) -> tuple[Address, Kind]:
    """What makes two findings the same: of the network's end there is one, whichever node stands there."""
    kind = finding.problem.kind
    return (() if kind in OF_THE_END else finding.address, kind)


def _gives(layer: LayerType, input: Shape | None, output: Shape | None, finding: Finding) -> bool:
    """Whether a layer makes `output` of `input`, and has not the same to be said of it."""
    assert input is not None
    known = facts(layer, input)
    return (
        isinstance(known, Facts)
        and known.output == output
        and all(advice.kind != finding.problem.kind for advice in known.advice)
    )


def _shape_told(finding: Finding, design: Design, result: Analysis, own: list[Row]) -> Shape | None:
    """The shape that a repair leads to, where the problem is."""
    if not finding.address:
        return design.input_shape
    if finding.problem.kind in OF_THE_END:
        return result.output
    return own[-1].output if own else None
