"""How a person's own picture is made into an image like those of a data set, so that a network reads it as theirs."""

from __future__ import annotations

from pathlib import Path
from typing import Literal

import msgspec
import numpy as np
import numpy.typing as npt

from cnnstudio.data.pictures import read_image, read_like_others
from cnnstudio.network import Shape
from cnnstudio.network.image_fit import USUAL_FIT, Fit

Manner = Literal["digit", "picture"]
"""`digit`: as `read_image` does, in grey as one of MNIST's digits. `picture`: as one of a folder of pictures."""


class Preparation(msgspec.Struct, frozen=True, omit_defaults=True):
    """What must be known of a data set to read a picture as its images are; small enough to be kept with a run."""

    manner: Manner
    shape: tuple[int, int, int] | None = None
    """(channels, height, width) of the images that a folder's pictures become before they are fitted to an input."""

    def __post_init__(self) -> None:
        if (self.manner == "picture") != (self.shape is not None) or min(self.shape or (1,)) < 1:
            raise ValueError("pictures of a folder have a shape, digits have none")

    def read(self, path: Path | str, input_shape: Shape, fit: Fit = USUAL_FIT) -> npt.NDArray[np.uint8]:
        """A picture as the data's images get into a network with such an input: uint8, C x H x W.

        Raises `UserError` where the file cannot be read as a picture.
        """
        if self.shape is None:
            return read_image(path, input_shape, fit)
        return read_like_others(path, self.shape, input_shape, fit)


AS_DIGITS = Preparation("digit")
