"""What a run has on disk, read beside the window."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from cnnstudio.training import Metrics, Result, Run


class Past(NamedTuple):
    """What a run has measured, and how it ended if it did."""

    metrics: Metrics
    result: Result | None


def read_past(run: Run) -> Past:
    """Read a run's log and result; raises `UserError`."""
    return Past(run.metrics(), run.result())
