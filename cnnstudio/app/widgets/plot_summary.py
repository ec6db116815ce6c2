"""What a plot says to who cannot see it: what its curves have come to."""

from __future__ import annotations

import math

import numpy as np
from PySide6.QtCore import QCoreApplication

from cnnstudio.app.widgets.plot_drawing import Curve, Drawing
from cnnstudio.app.widgets.plot_scale import Scale


def is_news(before: Drawing, after: Drawing) -> bool:
    """Whether there is something new to say: an epoch was validated or has passed, or other runs are compared."""
    return (
        not all(map(np.array_equal, before.points, after.points))
        or _whole_epochs(before.solid) != _whole_epochs(after.solid)
        or (before.now is None) != (after.now is None)
        or [other.name for other in before.others] != [other.name for other in after.others]
    )


def summary(drawing: Drawing, scale: Scale) -> str:
    """The last value of each curve, in words."""
    parts = []
    for curve, words in (
        (drawing.points, QCoreApplication.translate("PlotSummary", "validation {value} after epoch {epoch}")),
        (drawing.trend, QCoreApplication.translate("PlotSummary", "training {value}")),
        (drawing.solid, QCoreApplication.translate("PlotSummary", "{value} at epoch {epoch}")),
    ):
        last = _last(curve)
        if last is not None:
            parts.append(words.format(value=scale.text(last[1]), epoch=_epoch(last[0])))
    for other in drawing.others:
        last = _last(other.curve)
        if last is not None:
            parts.append(f"{other.name} {scale.text(last[1])}")
    return ", ".join(parts) or QCoreApplication.translate("PlotSummary", "nothing measured yet")


def _last(curve: Curve) -> tuple[float, float] | None:
    """The end of a curve, as far as it has finite values."""
    finite = np.flatnonzero(np.isfinite(curve.y))
    return (float(curve.x[finite[-1]]), float(curve.y[finite[-1]])) if finite.size else None


def _whole_epochs(curve: Curve) -> int:
    return math.floor(curve.x[-1]) if len(curve.x) else -1


def _epoch(x: float) -> str:
    return f"{round(x, 2):g}"
