"""Rows of cells tell what torch does: which cells each output unit reads, and which nobody does."""

from __future__ import annotations

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st

from cnnstudio.network import Layer, Stack
from cnnstudio.network.layers.convolution import Convolution
from cnnstudio.network.layers.pooling import MaxPooling
from cnnstudio.network.layers.shape import Flatten
from cnnstudio.network.window_cells import AxisCells, axis_cells, choices, sliding_of
from cnnstudio.training.module import build


def cells(size: int, kernel: int, stride: int, padding: object, dilation: int = 1) -> AxisCells:
    layer = Convolution(1, (1, kernel), (1, stride), "valid", (1, dilation))
    sliding = sliding_of(layer)
    assert sliding is not None
    return axis_cells(sliding, size, 1, padding)  # type: ignore[arg-type]


def test_the_figure_of_the_chapter() -> None:
    """13 columns, a kernel of 6, a stride of 5."""
    valid, same = cells(13, 6, 5, "valid"), cells(13, 6, 5, "same")
    assert (valid.output, valid.before, valid.after, valid.left_over) == (2, 0, 0, 2)
    assert [list(valid.taps(unit)) for unit in range(2)] == [[0, 1, 2, 3, 4, 5], [5, 6, 7, 8, 9, 10]]
    assert [valid.kind(cell) for cell in (10, 11, 12)] == ["read", "ignored", "ignored"]
    assert (same.output, same.before, same.after, same.left_over, same.skipped) == (3, 1, 2, 0, 0)
    assert list(same.cells) == list(range(-1, 15))
    assert list(same.taps(2)) == [9, 10, 11, 12, 13, 14]
    assert [same.kind(cell) for cell in (-1, 0, 12, 13)] == ["added", "read", "read", "added"]


def test_a_stride_may_step_over_cells_and_taps_may_leave_gaps() -> None:
    strided = cells(10, 2, 3, "valid")
    assert [cell for cell in range(10) if strided.kind(cell) == "ignored"] == [2, 5, 8, 9]
    assert (strided.skipped, strided.left_over) == (2, 2)
    dilated = cells(9, 3, 4, "valid", dilation=2)
    assert list(dilated.taps(1)) == [4, 6, 8]
    assert [cell for cell in range(9) if dilated.kind(cell) == "ignored"] == [1, 3, 5, 7]


def test_a_window_that_is_too_large_has_no_units() -> None:
    none = cells(4, 7, 1, "valid")
    assert (none.output, none.left_over, none.skipped) == (0, 4, 0)
    assert {none.kind(cell) for cell in none.cells} == {"ignored"}


def test_valid_stands_before_same_and_a_padding_of_ones_own_after_both() -> None:
    shape = (1, 28, 13)
    own, pooling = sliding_of(Convolution(1, (5, 6), padding=(2, 3))), sliding_of(MaxPooling())
    assert own is not None
    assert pooling is not None
    assert [found.padding for found in choices(own, shape, 0)] == ["valid", "same", 2]
    assert [(found.size, found.padding) for found in choices(pooling, shape, 1)] == [(13, "valid"), (13, "same")]
    assert sliding_of(Flatten()) is None


@settings(max_examples=60, deadline=None)
@given(
    size=st.integers(1, 20),
    kernel=st.integers(1, 6),
    stride=st.integers(1, 5),
    dilation=st.integers(1, 3),
    padding=st.sampled_from(["valid", "same", 0, 1, 3]),
)
def test_units_read_what_has_a_gradient(size: int, kernel: int, stride: int, dilation: int, padding: str | int) -> None:
    found = cells(size, kernel, stride, padding, dilation)
    both = padding if isinstance(padding, str) else (0, padding)
    layer = Convolution(1, (1, kernel), (1, stride), both, (1, dilation), bias=False)  # type: ignore[arg-type]
    if layer.trouble((1, 1, size)) is not None:
        assert not any(0 <= cell < size for unit in range(found.output) for cell in found.taps(unit))
        return
    module = build(Stack((Layer("conv", layer),)), (1, 1, size), seed=0).double()
    torch.nn.init.ones_(next(module.parameters()).data)
    images = torch.ones(1, 1, 1, size, dtype=torch.float64, requires_grad=True)
    output = module(images)[0, 0, 0]
    assert len(output) == found.output
    read = set()
    for unit in range(found.output):
        (gradient,) = torch.autograd.grad(output[unit], images, retain_graph=True)
        truth = set(gradient.flatten().nonzero().flatten().tolist())
        assert {cell for cell in found.taps(unit) if 0 <= cell < size} == truth
        assert set(found.taps(unit)) <= set(found.cells)
        read |= truth
    assert {cell for cell in range(size) if found.kind(cell) == "read"} == read
    assert found.skipped + found.left_over == size - len(read)


@pytest.mark.parametrize("axis", [0, 1])
def test_each_axis_has_its_own_kernel_and_stride(axis: int) -> None:
    sliding = sliding_of(Convolution(1, (5, 3), (2, 1), "valid"))
    assert sliding is not None
    found = choices(sliding, (3, 20, 10), axis)[0]
    assert (found.size, found.window.kernel, found.window.stride, found.output) == ((20, 5, 2, 8), (10, 3, 1, 8))[axis]
