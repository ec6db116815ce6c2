"""The largest batch that a training step has memory for."""

from __future__ import annotations

from collections.abc import Callable

from cnnstudio.network.document import Document
from cnnstudio.network.memory import Precision
from cnnstudio.network.results import Analysis, Device
from cnnstudio.network.walk import measure

CHORDS = 12
"""So often is the answer looked for on a straight line; after that by halves."""


def largest_batch(
    document: Document, free: int, *, device: Device = "cpu", precision: Precision = "float32"
) -> int | None:
    """The most images whose step, by the predicted peak, takes no more than `free` bytes; 0 where not even one does.

    None where the network does not work, so that its peak is not known.
    """
    if not at_batch(document, 1, device=device).complete:
        return None
    return largest(lambda batch: at_batch(document, batch, device=device, precision=precision).memory.peak, free)


def at_batch(document: Document, batch: int, *, device: Device = "cpu", precision: Precision = "float32") -> Analysis:
    """What the document's step costs with another batch size."""
    recipe = document.recipe
    return measure(
        document.network,
        document.input_shape,
        batch,
        recipe.optimizer,
        device=device,
        precision=precision,
        extras=recipe.extras,
    )


def largest(peak: Callable[[int], int], free: int) -> int:
    """The largest n >= 1 with peak(n) <= free, by few questions; 0 if there is none. The peak must grow with n.

    A peak is the greatest of several straight lines in n. So the line through two of its points leads beyond the answer
    where it goes on, and lies above the peak in between. The result is checked: peak(n) fits and peak(n + 1) does not.
    """
    low, high = 1, 2
    at_low, at_high = peak(low), peak(high)
    if at_low > free:
        return 0
    while at_high <= free:
        beyond = _crossing(low, at_low, high, at_high, free) + 1
        low, at_low, high = high, at_high, max(beyond, high + 1)
        at_high = peak(high)
    asked = 0
    while high - low > 1:
        middle = _crossing(low, at_low, high, at_high, free) if asked < CHORDS else (low + high) // 2
        middle = min(max(middle, low + 1), high - 1)
        at_middle = peak(middle)
        if at_middle <= free:
            low, at_low = middle, at_middle
        else:
            high, at_high = middle, at_middle
        asked += 1
    return low


def _crossing(low: int, at_low: int, high: int, at_high: int, free: int) -> int:
    """Where the line through two points reaches `free`, rounded down."""
    return low + (free - at_low) * (high - low) // (at_high - at_low)
