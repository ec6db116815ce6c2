"""RUN and IMAGE, as the commands take them that look into a trained network."""

from __future__ import annotations

import argparse
import re
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from cnnstudio.network.errors import UserError
from cnnstudio.network.messages import message

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

    from cnnstudio.data import Dataset, Preparation
    from cnnstudio.training import Run

CHECKPOINTS = ("last", "best")
CHECKPOINT_WORDS = message("cli", "the last one, the best by validation accuracy, or that of a step")
SETS = ("train", "validation", "test")
_REFERENCE = re.compile(rf"({'|'.join(SETS)}):(.*)")


def checkpoint_name(text: str) -> str:
    """A converter for argparse: `last`, `best`, or a step."""
    if text in CHECKPOINTS or (text.isascii() and text.isdecimal()):
        return text
    raise argparse.ArgumentTypeError(
        str(message("cli", "it must be last, best or the number of a step, not “{text}”", text=text))
    )


class Picture(NamedTuple):
    """An image as the network takes it: its name, uint8 C x H x W, and its true class where that is known."""

    name: str
    pixels: npt.NDArray[np.uint8]
    truth: int | None = None


def is_of_set(reference: str) -> bool:
    """Whether it means an image of the data set, as `test:7` does where there is no file of that name."""
    return _REFERENCE.fullmatch(reference) is not None and not Path(reference).exists()


class Pictures:
    """The images that a call names, as a run's network takes them; what must be known of its data is read once."""

    def __init__(self, run: Run) -> None:
        self._run = run
        self._document = run.document

    def get(self, reference: str) -> Picture:
        """The image that `test:7`, `validation:3`, `train:12` or a file's name means, fitted to the network's input.

        Raises `UserError` where there is no such image.
        """
        found = _REFERENCE.fullmatch(reference)
        if found is not None and is_of_set(reference):
            return _of_set(self._dataset, found[1], found[2])
        pixels = self.preparation.read(reference, self._document.input_shape, self._document.data_fit)
        return Picture(Path(reference).name, pixels)

    @cached_property
    def _dataset(self) -> Dataset:
        from cnnstudio import data

        return data.load_fitted(self._document.data, self._document.input_shape, self._document.data_fit)

    @cached_property
    def preparation(self) -> Preparation:
        """How files are read for the network; raises `UserError` where nobody knows."""
        return self._run.preparation()


def _of_set(dataset: Dataset, name: str, number: str) -> Picture:
    images = getattr(dataset, name)
    if not (number.isascii() and number.isdecimal() and int(number) < len(images)):
        raise UserError(
            message(
                "cli",
                "There is no image {number} in the {set} set: its images are {set}:0 to {set}:{last}.",
                number=number or "?",
                set=name,
                last=len(images) - 1,
            )
        )
    index = int(number)
    return Picture(f"{name}:{index}", images.pixels[index], int(images.labels[index]))
