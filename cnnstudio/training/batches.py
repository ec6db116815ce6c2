"""The images that a network is trained on or scored with, as bytes, and the batches cut from them."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterator

import numpy as np
import torch

from cnnstudio.data import Images
from cnnstudio.network import Recipe
from cnnstudio.training.choices import Layout

BRIGHTEST = 255


class TrainingImages(ABC):
    """All images of a set, and the batches cut from them, which lie on the device.

    Where the images wait until they are asked for makes no difference to the bits of a batch, nor to its layout.
    """

    def __init__(self, images: Images, device: torch.device, layout: Layout) -> None:
        channels, height, width = images.pixels.shape[1:]
        self._channels_last = layout == "channels_last"
        self._shape = (height, width, channels) if self._channels_last else (channels, height, width)
        self._labels = _tensor(images.labels).to(device)

    def __len__(self) -> int:
        return len(self._labels)

    @property
    def labels(self) -> torch.Tensor:
        """The labels (int64) of all images, on the device."""
        return self._labels

    @property
    def indices_on(self) -> torch.device:
        """Where `at` and `expect` want their indices."""
        return self._labels.device

    def at(self, indices: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
        """The images (float32, 0 to 1, N x C x H x W) and labels (int64) at these indices."""
        labels = self._labels.index_select(0, indices.to(self._labels.device))
        return self._images(self._rows_at(indices)), labels

    def expect(self, indices: torch.Tensor) -> None:  # noqa: B027 - only those who wait for a disk need to know
        """Say which images are asked for next."""

    @abstractmethod
    def slices(self, size: int) -> Iterator[tuple[torch.Tensor, torch.Tensor]]:
        """All images and labels in their order, `size` at a time."""

    def close(self) -> None:  # noqa: B027 - only those with a thread have one to end
        """Let go of what is held."""

    @abstractmethod
    def _rows_at(self, indices: torch.Tensor) -> torch.Tensor:
        """Images as bytes on the device, an image a row, laid out as the batches shall be."""

    def _images(self, rows: torch.Tensor) -> torch.Tensor:
        images = rows.view(-1, *self._shape)
        if self._channels_last:
            images = images.permute(0, 3, 1, 2)
        return images / BRIGHTEST


class ResidentImages(TrainingImages):
    """All images as one uint8 tensor on the device."""

    def __init__(self, images: Images, device: torch.device, layout: Layout) -> None:
        super().__init__(images, device, layout)
        pixels = _tensor(images.pixels)
        if self._channels_last:
            pixels = pixels.permute(0, 2, 3, 1)
        self._rows = pixels.reshape(len(pixels), -1).to(device)

    def _rows_at(self, indices: torch.Tensor) -> torch.Tensor:
        return self._rows.index_select(0, indices)

    def slices(self, size: int) -> Iterator[tuple[torch.Tensor, torch.Tensor]]:
        for start in range(0, len(self), size):
            part = slice(start, start + size)
            yield self._images(self._rows[part]), self._labels[part]


class Batching:
    """How an epoch's images are split: batches of the recipe's size and a last one of what is left."""

    def __init__(self, images: int, recipe: Recipe) -> None:
        self._images, self._size = images, recipe.batch_size
        self.steps = recipe.steps_per_epoch(images)
        """Steps an epoch."""

    def batch(self, order: torch.Tensor, step: int) -> torch.Tensor:
        """The indices of step `step` of the epoch, of its `order` of all images."""
        last = step == self.steps - 1
        return order[step * self._size : self._images if last else (step + 1) * self._size]

    def count(self, step: int) -> int:
        """The number of images of step `step` of an epoch."""
        return self._images - step * self._size if step == self.steps - 1 else self._size


def _tensor(array: np.ndarray) -> torch.Tensor:
    """A tensor on the array's memory where torch takes it; torch warns of memory that must not be written."""
    array = np.ascontiguousarray(array)
    return torch.from_numpy(array if array.flags.writeable else array.copy())
