"""Problems of single nodes as the walk finds them: troubles and advice of layer types, lanes that cannot be merged."""

from __future__ import annotations

from collections.abc import Iterable
from math import prod

from cnnstudio.network.kinds import Severity
from cnnstudio.network.layers.base import Shape, Trouble
from cnnstudio.network.messages import Message, dims, message
from cnnstudio.network.results import Problem
from cnnstudio.network.tree import Merge


def of_trouble(trouble: Trouble, severity: Severity) -> Problem:
    """What a layer type says, as a problem whose repairs are still to be proved."""
    return Problem(trouble.kind, severity, trouble.message, trouble.detail, trouble.field, trouble.limit)


def advised(advice: tuple[Trouble, ...]) -> tuple[Problem, ...]:
    """What a layer type has to say though it works: warnings."""
    return tuple(of_trouble(trouble, "warning") for trouble in advice)


def cannot_merge(merge: Merge, outputs: tuple[Shape, ...]) -> Problem:
    """Why lanes of these shapes cannot be added, concatenated or multiplied."""
    said = {
        "add": message("trouble", "Add needs lanes of one shape"),
        "concatenate": message("trouble", "Concatenate needs lanes of one height and width"),
        "multiply": message("trouble", "Multiply needs lanes of one shape, or one number a map"),
    }
    shapes = ", ".join(shape_text(shape) for shape in outputs)
    detail = message(
        "trouble", "The lanes give {shapes}: {difference}.", shapes=shapes, difference=_difference(outputs)
    )
    return Problem(merge, "error", said[merge], detail, field="merge")


def _difference(outputs: tuple[Shape, ...]) -> Message | str:
    """The first thing in which lanes differ, as unequal numbers."""
    if len({len(shape) for shape in outputs}) > 1:
        return message("trouble", "feature maps beside a vector")
    if len({shape[1:] for shape in outputs}) > 1:
        sizes = " ≠ ".join(_distinct(dims(*shape[1:]) for shape in outputs))
        return message("trouble", "{sizes} cells", sizes=sizes)
    numbers = " ≠ ".join(_distinct(f"{shape[0]:,}" for shape in outputs))
    if len(outputs[0]) == 1:
        return message("trouble", "{numbers} units", numbers=numbers)
    return message("trouble", "{numbers} channels", numbers=numbers)


def _distinct(texts: Iterable[str]) -> list[str]:
    return list(dict.fromkeys(texts))


def not_classes(output: Shape, classes: int) -> Problem:
    """Why a network that gives this cannot tell so many classes."""
    if output[0] == classes and prod(output[1:]) > 1:
        return _labels_pixels(output)
    return Problem(
        "classes",
        "error",
        message(
            "trouble",
            "The network gives {shape}, but there are {classes} classes",
            shape=shape_text(output),
            classes=classes,
        ),
        message(
            "trouble",
            "The last layer must give one number for each class: {classes} values, not {values}.",
            classes=classes,
            values=product_text(output),
        ),
    )


def _labels_pixels(output: tuple[int, ...]) -> Problem:
    """A network for segmentation, such as U-Net: it works, and yet cannot be trained on one class an image."""
    return Problem(
        "classes",
        "error",
        message("trouble", "The network gives a map for each class, where training needs one number"),
        message(
            "trouble",
            "Its {values} values say a class for each pixel; the data says one for each image.",
            values=product_text(output),
        ),
    )


def shape_text(shape: Shape) -> str:
    """A shape as people read it: height x width x channels, or the number of units."""
    return dims(*shape[1:], shape[0])


def product_text(shape: Shape) -> str:
    """``7 · 7 · 64 = 3,136`` of feature maps, the number of units of a vector."""
    if len(shape) == 1:
        return f"{shape[0]:,}"
    return f"{shape[1]:,} · {shape[2]:,} · {shape[0]:,} = {prod(shape):,}"


def percent(share: float) -> str:
    """A share of 1 as people read it."""
    return f"{100 * share:.1f}\u00a0%"
