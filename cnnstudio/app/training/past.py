"""What a run has on disk, read beside the window."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from cnnstudio.app.run_title import run_title

if TYPE_CHECKING:
    from pathlib import Path

    from cnnstudio.network import TrainingMemory
    from cnnstudio.training import EpochMetrics, Metrics, Result, Run


class Past(NamedTuple):
    """What a run has measured, and how it ended if it did."""

    metrics: Metrics
    result: Result | None
    memory: TrainingMemory | None

    @property
    def steps_per_second(self) -> float | None:
        """How fast it was trained; None where that was not kept."""
        trained, validated = self.metrics.train[-1:], self.metrics.validation[-1:]
        steps = max((*(line.step for line in trained), *(line.step for line in validated)), default=0)
        if self.result is None or not steps or self.result.seconds <= 0:
            return None
        return steps / self.result.seconds


def read_past(run: Run) -> Past:
    """Read a run's log, result and measurement; raises `UserError`."""
    return Past(run.metrics(), run.result(), run.memory)


class Overlay(NamedTuple):
    """A run whose curves are shown beside the present one's."""

    name: str
    epochs: tuple[EpochMetrics, ...]


def read_overlay(folder: Path) -> Overlay:
    """Read the figures of a run's epochs; raises `UserError`."""
    from cnnstudio.training import Run

    run = Run.open(folder)
    return Overlay(run_title(run), run.metrics().validation)
