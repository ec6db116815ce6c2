"""Problems that only the whole network shows: what it gives at its end, and what its batch is too small for."""

from __future__ import annotations

import msgspec

from cnnstudio.network.messages import dims, message
from cnnstudio.network.results import Analysis, Problem, Row


def whole_network_problems(analysis: Analysis, classes: int | None) -> tuple[Row, ...]:
    """The rows with these problems added; the very same tuple where there are none."""
    rows = list(analysis.rows)
    if not rows:
        return analysis.rows
    changed = False
    for index, row in enumerate(rows):
        found = _of_row(row, analysis.batch)
        if index == len(rows) - 1:
            found = (*found, *_at_the_end(analysis, row, classes))
        if found:
            rows[index] = msgspec.structs.replace(row, problems=(*row.problems, *found))
            changed = True
    return tuple(rows) if changed else analysis.rows


def _of_row(row: Row, batch: int) -> tuple[Problem, ...]:
    if batch > 1 or row.type != "batch_normalization" or row.output is None or row.output[1:] not in ((), (1, 1)):
        return ()
    return (
        Problem(
            "batch_of_one",
            "error",
            message("trouble", "Batch norm has one value a channel to average at batch size 1"),
            message("trouble", "Mean and variance need at least two: take a batch size of 2 or more."),
        ),
    )


def _at_the_end(analysis: Analysis, last: Row, classes: int | None) -> tuple[Problem, ...]:
    if not analysis.complete or analysis.output is None:
        return ()
    if last.type == "softmax" and len(last.address) > 1:
        return (
            Problem(
                "double_softmax",
                "warning",
                message("trouble", "The loss applies softmax by itself"),
                message("trouble", "With a second one before it the network learns far more slowly."),
            ),
        )
    if classes is None or analysis.output == (classes,):
        return ()
    return (
        Problem(
            "classes",
            "error",
            message(
                "trouble",
                "The network gives {shape}, but there are {classes} classes",
                shape=shape_text(analysis.output),
                classes=classes,
            ),
            message(
                "trouble",
                "The last layer must give one number for each class: {classes} values.",
                classes=classes,
            ),
        ),
    )


def shape_text(shape: tuple[int, ...]) -> str:
    """A shape as people read it: height x width x channels, or the number of units."""
    return dims(*shape[1:], shape[0])
