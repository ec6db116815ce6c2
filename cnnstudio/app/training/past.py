"""What a run has on disk, read beside the window."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from cnnstudio.app.run_title import run_title

if TYPE_CHECKING:
    from pathlib import Path

    from cnnstudio.training import EpochMetrics, Metrics, Result, Run


class Past(NamedTuple):
    """What a run has measured, and how it ended if it did."""

    metrics: Metrics
    result: Result | None


def read_past(run: Run) -> Past:
    """Read a run's log and result; raises `UserError`."""
    return Past(run.metrics(), run.result())


class Overlay(NamedTuple):
    """A run whose curves are shown beside the present one's."""

    name: str
    epochs: tuple[EpochMetrics, ...]


def read_overlay(folder: Path) -> Overlay:
    """Read the figures of a run's epochs; raises `UserError`."""
    from cnnstudio.training import Run

    run = Run.open(folder)
    return Overlay(run_title(run), run.metrics().validation)
