"""ResNet: layers that learn what to add to their input, so that a hundred and more of them train."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from cnnstudio.network.architectures.base import DIGITS, IMAGENET, IMAGENET_DATA, IMAGENET_INPUT, Architecture
from cnnstudio.network.architectures.heads import averaged
from cnnstudio.network.layers.pooling import MaxPooling
from cnnstudio.network.messages import Message, message
from cnnstudio.network.parts.bottleneck import EXPANSION, bottleneck
from cnnstudio.network.parts.pieces import conv_norm_relu
from cnnstudio.network.parts.residual import residual
from cnnstudio.network.tree import Block, Layer, Stack

PAPER = "He, Zhang, Ren, Sun: Deep residual learning for image recognition"
STEM = 64
BASIC_WIDTHS = (64, 128, 256, 512)
BOTTLENECK_WIDTHS = tuple(EXPANSION * width for width in BASIC_WIDTHS)

Builder = Callable[[str, int, int, int, int], Block]


def _stages(build: Builder, channels: int, widths: tuple[int, ...], depths: tuple[int, ...]) -> list[Block]:
    """Stages of equal blocks; where the shape changes, a first block of its own brings the maps to the new one."""
    blocks = []
    for number, (filters, depth) in enumerate(zip(widths, depths, strict=True), start=1):
        stride = 1 if number == 1 else 2
        changes = stride > 1 or channels != filters
        if changes:
            blocks.append(build(f"stage{number}_first", channels, filters, stride, 1))
        blocks.append(build(f"stage{number}", filters, filters, 1, depth - changes))
        channels = filters
    return blocks


def _resnet(build: Builder, widths: tuple[int, ...], depths: tuple[int, ...]) -> Stack:
    return Stack(
        (
            *conv_norm_relu(1, STEM, 7, stride=2),
            Layer("pool1", MaxPooling((3, 3), (2, 2), (1, 1))),
            *_stages(build, STEM, widths, depths),
            *averaged(len(IMAGENET)),
        )
    )


def _small() -> Stack:
    """ResNet-20 of the paper's section 4.2."""
    return Stack((*conv_norm_relu(1, 16), *_stages(residual, 16, (16, 32, 64), (3, 3, 3)), *averaged(len(DIGITS))))


def _classic(number: int, order: int, make: Callable[[], Stack], summary: Message, help: Message) -> Architecture:
    return Architecture(
        key=f"resnet{number}",
        title=f"ResNet-{number}",
        year=2015,
        order=order,
        input_shape=IMAGENET_INPUT,
        classes=IMAGENET,
        data=IMAGENET_DATA,
        make=make,
        summary=summary,
        help=help,
        paper=PAPER,
    )


def _basic(number: int, order: int, depths: tuple[int, ...]) -> Architecture:
    summary = message(
        "architecture",
        "Shortcuts past every two convolutions: {number} layers train as easily as a few.",
        number=number,
    )
    help = message(
        "architecture",
        "As in torchvision: where the maps change, a 1 × 1 convolution with batch normalization takes the shortcut to "
        "the new shape (the paper's option B; its option A fills up with zeros).",
    )
    return _classic(number, order, partial(_resnet, residual, BASIC_WIDTHS, depths), summary, help)


def _deep(number: int, order: int, depths: tuple[int, ...]) -> Architecture:
    summary = message(
        "architecture",
        "Shortcuts past bottlenecks of 1 × 1, 3 × 3 and 1 × 1 convolutions: {number} layers at a bearable cost.",
        number=number,
    )
    help = message(
        "architecture",
        "As in torchvision (“v1.5”): where the maps are halved, the 3 × 3 convolution has the stride, which the paper "
        "gives to the 1 × 1 before it. A 1 × 1 convolution takes the shortcut to the new shape, as in both.",
    )
    return _classic(number, order, partial(_resnet, bottleneck, BOTTLENECK_WIDTHS, depths), summary, help)


ARCHITECTURES = (
    _basic(18, 80, (2, 2, 2, 2)),
    _basic(34, 90, (3, 4, 6, 3)),
    _deep(50, 100, (3, 4, 6, 3)),
    _deep(101, 110, (3, 4, 23, 3)),
    _deep(152, 120, (3, 8, 36, 3)),
    Architecture(
        key="resnet-small",
        title="ResNet-20",
        year=2015,
        order=230,
        input_shape=(3, 32, 32),
        classes=DIGITS,
        make=_small,
        summary=message("architecture", "The paper's own small ResNet, for 32 × 32 images: 20 layers of few filters."),
        help=message(
            "architecture",
            "The paper made it for CIFAR-10, with shortcuts that have no weights where the maps change (option A, "
            "269,722 parameters). Here a 1 × 1 convolution takes them there (option B), as in the large ones.",
        ),
        paper=PAPER,
        group="small",
    ),
)
