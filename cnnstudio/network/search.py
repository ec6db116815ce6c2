"""The search for problems: all that is to be said of an analysed network, with the edits that may mend it."""

from __future__ import annotations

from collections.abc import Iterator

from cnnstudio.network.beyond import findings_beyond
from cnnstudio.network.checks import whole_network_findings
from cnnstudio.network.finding import Candidate, Finding, Purpose
from cnnstudio.network.patterns import pattern_findings
from cnnstudio.network.repair_layer import layer_candidates
from cnnstudio.network.repair_merge import merge_candidates
from cnnstudio.network.results import Analysis, Problem, Row
from cnnstudio.network.tree import Address, Branches, node_at


def findings(analysis: Analysis, purpose: Purpose, *, behind: bool = True) -> Iterator[Finding]:
    """Every problem once, however often its block repeats; those `behind` an error too.

    Candidates are not proved; some are made when they are asked for.
    """
    told: set[tuple[Address, str]] = set()
    for finding in _all(analysis, purpose, behind=behind):
        key = (finding.address, finding.problem.kind)
        if key not in told:
            told.add(key)
            yield finding


def _all(analysis: Analysis, purpose: Purpose, *, behind: bool) -> Iterator[Finding]:
    with_problems = [row for row in analysis.rows if row.problems]
    skipping = {row.address for row in with_problems for problem in row.problems if problem.kind == "skipped_cells"}
    for row in with_problems:
        for problem in row.problems:
            if problem.kind != "skipped_cells" or not _is_read_beside(analysis, row, skipping):
                yield Finding(row.address, problem, _candidates(analysis, row, problem))
    yield from pattern_findings(analysis.network)
    yield from whole_network_findings(analysis, purpose)
    if behind:
        yield from findings_beyond(analysis, purpose)


def _candidates(analysis: Analysis, row: Row, problem: Problem) -> Iterator[Candidate]:
    if isinstance(row.node, Branches):
        return merge_candidates(analysis, row)
    return layer_candidates(analysis, row, problem)


def _is_read_beside(analysis: Analysis, row: Row, skipping: set[Address]) -> bool:
    """Whether a layer that skips cells has a lane beside it that reads them, as a shortcut with a stride has."""
    for depth, lane in enumerate(row.address):
        if isinstance(lane, int):
            owner = row.address[:depth]
            branches = node_at(analysis.network, owner)
            assert isinstance(branches, Branches)
            for other in range(len(branches.stacks)):
                beside = (*owner, other)
                if other != lane and not any(address[: depth + 1] == beside for address in skipping):
                    return True
    return False
