"""What was measured, in words."""

from __future__ import annotations

import pytest

from cnnstudio.training import Comparison, Option
from cnnstudio.training.trial_words import comparison_words


@pytest.mark.parametrize(
    ("comparison", "words"),
    [
        (
            Comparison("threads", (Option(1, 268.4), Option(2, 1412.0)), 2),
            "2 threads: 1,412 steps/s, 1 thread: 268 steps/s",
        ),
        (
            Comparison("layout", (Option("channels_last", 3.214), Option("contiguous", 2.5)), "channels_last"),
            "channels last: 3.21 steps/s, contiguous: 2.50 steps/s",
        ),
        (
            Comparison("compile", (Option(value=False, steps_per_second=50.0), Option(True, None)), False),
            "not compiled: 50 steps/s, compiled: too slow, or not possible here",
        ),
    ],
)
def test_what_was_taken_comes_first(comparison: Comparison, words: str) -> None:
    assert str(comparison_words(comparison)) == words
