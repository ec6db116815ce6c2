"""U-Net: down to see much, up to say it for every pixel, with shortcuts between equal sizes."""

from __future__ import annotations

from functools import partial

from cnnstudio.network.architectures.base import NO_DATA, Architecture
from cnnstudio.network.layers.pooling import MaxPooling
from cnnstudio.network.layers.transposed import TransposedConvolution
from cnnstudio.network.messages import message
from cnnstudio.network.parts.pieces import conv_norm_relu, convolution
from cnnstudio.network.tree import Branches, Layer, Node, Stack

CLASSES = ("background", "object")
WIDTHS = (16, 32, 64, 128)
"""Filters at each size, from the image's own down to an eighth of it."""


def unet(widths: tuple[int, ...], classes: int) -> Stack:
    """A U-Net with these filters at each size, which gives a map for each class."""
    return Stack((*_level(widths, 1), Layer("classify", convolution(classes, 1, bias=True))))


def _level(widths: tuple[int, ...], number: int) -> tuple[Node, ...]:
    """Two convolutions at one size; then what smaller sizes find, enlarged, beside what these found; and two more."""
    filters, smaller = widths[0], widths[1:]
    down = (*conv_norm_relu(1, filters), *conv_norm_relu(2, filters))
    if not smaller:
        return down
    below = (Layer("pool", MaxPooling()), *_level(smaller, number + 1), Layer("up", TransposedConvolution(filters)))
    skip = Branches(f"skip{number}", "concatenate", (Stack(), Stack(below)))
    return (*down, skip, *conv_norm_relu(3, filters), *conv_norm_relu(4, filters))


ARCHITECTURES = (
    Architecture(
        key="unet-small",
        title="U-Net small",
        year=2015,
        order=78,
        input_shape=(1, 64, 64),
        classes=CLASSES,
        data=NO_DATA,
        make=partial(unet, WIDTHS, len(CLASSES)),
        summary=message(
            "architecture",
            "Says for every pixel what it belongs to: small maps see much, and shortcuts bring back where it was.",
        ),
        help=message(
            "architecture",
            "The paper has five sizes from 64 to 1,024 filters, cuts the maps of its shortcuts to fit, and has no "
            "batch normalization. It gives a map for each class. Training here is for one class an image, so it can be "
            "looked at and changed, not trained.",
        ),
        paper="Ronneberger, Fischer, Brox: U-Net: Convolutional networks for biomedical image segmentation",
    ),
)
