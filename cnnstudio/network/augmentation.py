"""How training images are changed at random before each step, as data; `training.augmentation` does it."""

from __future__ import annotations

from typing import Annotated

from cnnstudio.network.layers.base import Field, Fielded, Shape
from cnnstudio.network.messages import Message, dims, message

_PERCENT = message("augmentation", "%")
QUARTER_TURN = 90
"""Degrees from which a character may be taken for another: 6 and 9, N and Z."""


class Augmentation(Fielded, frozen=True, omit_defaults=True):
    """What happens to each training image, anew in each epoch; nothing by default.

    They are done in this order: shift and flips, which move whole pixels; crop, rotation and scale, which together are
    one bilinear interpolation; erase; noise. Raises `InvalidValue` (a `ValueError`) for a value out of its range.
    """

    shift: Annotated[
        int,
        Field(
            message("augmentation", "Shift"),
            message(
                "augmentation",
                "Moves each image by up to so many whole pixels up or down and left or right; zeros come in at the "
                "edge. It is what a random crop from an image padded with as many zeros gives.",
            ),
            "integer",
            0,
            512,
            unit=message("augmentation", "px"),
            usual=(0, 4),
            either_way=True,
        ),
    ] = 0
    rotate: Annotated[
        int,
        Field(
            message("augmentation", "Rotate"),
            message(
                "augmentation",
                "Turns each image round its centre by up to so many degrees either way; zeros fill the corners.",
            ),
            "integer",
            0,
            180,
            unit=message("augmentation", "°"),
            usual=(0, 30),
            either_way=True,
        ),
    ] = 0
    scale: Annotated[
        int,
        Field(
            message("augmentation", "Scale"),
            message(
                "augmentation",
                "Makes what is in each image up to so many percent larger or smaller, its centre staying where it is; "
                "zeros come in where it shrinks.",
            ),
            "integer",
            0,
            90,
            unit=_PERCENT,
            usual=(0, 30),
            either_way=True,
        ),
    ] = 0
    flip_horizontal: Annotated[
        bool,
        Field(
            message("augmentation", "Flip left and right"),
            message("augmentation", "Mirrors every other image, drawn by lot, so that left becomes right."),
            "flag",
        ),
    ] = False
    flip_vertical: Annotated[
        bool,
        Field(
            message("augmentation", "Flip up and down"),
            message("augmentation", "Turns every other image, drawn by lot, upside down."),
            "flag",
        ),
    ] = False
    crop: Annotated[
        int,
        Field(
            message("augmentation", "Crop"),
            message(
                "augmentation",
                "Cuts up to so much of each image's area away round a place drawn by lot, and enlarges what is left to "
                "the whole image (random resized crop; Szegedy et al., 2015). Other than by a shift no zeros come in, "
                "and things become larger.",
            ),
            "integer",
            0,
            92,
            unit=_PERCENT,
            usual=(0, 50),
        ),
    ] = 0
    erase: Annotated[
        int,
        Field(
            message("augmentation", "Erase"),
            message(
                "augmentation",
                "Puts zeros in a rectangle of each image, of any place and shape and of up to so much of its area "
                "(Zhong et al., 2017): the network learns not to rely on one part alone.",
            ),
            "integer",
            0,
            90,
            unit=_PERCENT,
            usual=(0, 40),
        ),
    ] = 0
    noise: Annotated[
        int,
        Field(
            message("augmentation", "Noise"),
            message(
                "augmentation",
                "Standard deviation of the Gaussian noise that is added to each pixel, whose values go from 0 to 255; "
                "what gets beyond these ends stays at them.",
            ),
            "integer",
            0,
            255,
            usual=(0, 64),
        ),
    ] = 0

    @property
    def on(self) -> bool:
        """Whether anything is done at all."""
        return self != Augmentation()

    def unfit(self, input_shape: Shape) -> Message | None:
        """Why images of that shape (C, H, W) cannot be changed like this, or None."""
        if len(input_shape) != 3 or self.shift < min(input_shape[1:]) or not self.shift:
            return None
        return message(
            "augmentation",
            "images of {size} can be gone altogether: at most {most}",
            size=dims(*input_shape[1:]),
            most=f"{min(input_shape[1:]) - 1:,}",
        )

    def doubts(self, classes: tuple[str, ...]) -> dict[str, Message]:
        """By the names of settings that are on, what may be wrong with them for these classes.

        Known of characters alone, by which classes of digits and letters are called.
        """
        if not all(len(name) == 1 and name.isalnum() for name in classes):
            return {}
        mirrored = message("augmentation", "A mirrored 2 is no 2: characters mostly lose their meaning.")
        turned = message("augmentation", "A 6 turned that far is a 9.")
        found = {"flip_horizontal": mirrored, "flip_vertical": mirrored, "rotate": turned}
        on = {
            "flip_horizontal": self.flip_horizontal,
            "flip_vertical": self.flip_vertical,
            "rotate": self.rotate >= QUARTER_TURN,
        }
        return {name: doubt for name, doubt in found.items() if on[name]}
