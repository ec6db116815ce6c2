"""Ticks of the plots: round numbers that hold the values between them."""

from __future__ import annotations

import numpy as np
import pytest

from cnnstudio.app.widgets.plot_scale import FromZero, Linear, Logarithmic


def text(value: float) -> str:
    return f"{value:.3g}"


@pytest.mark.parametrize(
    ("values", "ticks"),
    [
        ([0.05, 2.3], ["0.03", "0.1", "0.3", "1", "3"]),
        ([0.1, 1.0], ["0.1", "0.3", "1"]),
        ([1e-6, 1.0], ["1e-06", "1e-05", "0.0001", "0.001", "0.01", "0.1", "1"]),
    ],
)
def test_logarithmic_ticks(values: list[float], ticks: list[str]) -> None:
    (low, high), shown = Logarithmic(text).fit(np.array(values))
    assert [words for _, words in shown] == ticks
    assert low <= np.log10(min(values)) + 1e-9
    assert high >= np.log10(max(values)) - 1e-9


def test_logarithm_of_nothing_is_left_out() -> None:
    heights = Logarithmic(text).heights(np.array([0.0, -1.0, 10.0]))
    assert np.isnan(heights[:2]).all()
    assert heights[2] == 1.0


@pytest.mark.parametrize(
    ("values", "ticks"),
    [
        ([0.91, 0.99], ["0.9", "0.92", "0.94", "0.96", "0.98", "1"]),
        ([0.5], ["0.2", "0.3", "0.4", "0.5", "0.6", "0.7", "0.8"]),
        ([], ["0", "0.2", "0.4", "0.6", "0.8", "1"]),
        ([np.nan, 0.2, 0.8], ["0.2", "0.4", "0.6", "0.8"]),
    ],
)
def test_linear_ticks(values: list[float], ticks: list[str]) -> None:
    (low, high), shown = Linear(text, 0.0, 1.0).fit(np.array(values))
    assert [words for _, words in shown] == ticks
    assert (text(low), text(high)) == (ticks[0], ticks[-1])


def test_a_peak_stands_over_zero() -> None:
    assert FromZero(text).fit(np.array([0.0, 0.003])) == ((0.0, 0.003), [(0.0, "0"), (0.003, "0.003")])
