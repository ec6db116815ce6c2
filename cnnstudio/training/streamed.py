"""Images that stay where they are, on the disk or in the machine's memory, and come to the device a batch at a time."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor

import numpy as np
import numpy.typing as npt
import torch

from cnnstudio.data import Images
from cnnstudio.data.keeping import is_mapped
from cnnstudio.training.batches import ResidentImages, TrainingImages
from cnnstudio.training.choices import Layout

DEVICE_SHARE = 4
"""Images that take more than one part in so many of a device's free memory are streamed to it."""


def training_images(images: Images, device: torch.device, layout: Layout) -> TrainingImages:
    """The images of a set for training: on the device where they are in memory and it has room, else streamed."""
    streamed = StreamedImages if _are_streamed(images, device) else ResidentImages
    return streamed(images, device, layout)


class StreamedImages(TrainingImages):
    """A thread reads the images that are expected next, while the device works on those before."""

    def __init__(self, images: Images, device: torch.device, layout: Layout) -> None:
        super().__init__(images, device, layout)
        self._device = device
        self._pixels = np.asarray(images.pixels)
        self._pool = ThreadPoolExecutor(1, "images")
        self._next: tuple[torch.Tensor, Future[torch.Tensor]] | None = None

    @property
    def indices_on(self) -> torch.device:
        return torch.device("cpu")

    def expect(self, indices: torch.Tensor) -> None:
        self._next = (indices, self._pool.submit(self._read_at, indices))

    def slices(self, size: int) -> Iterator[tuple[torch.Tensor, torch.Tensor]]:
        parts = [slice(start, start + size) for start in range(0, len(self), size)]
        ahead = self._pool.submit(self._read, parts[0]) if parts else None
        for place, part in enumerate(parts):
            assert ahead is not None
            rows = ahead.result()
            if place + 1 < len(parts):
                ahead = self._pool.submit(self._read, parts[place + 1])
            yield self._images(self._sent(rows)), self._labels[part]

    def close(self) -> None:
        self._pool.shutdown(cancel_futures=True)

    def _rows_at(self, indices: torch.Tensor) -> torch.Tensor:
        """What was expected is there; a step that was given up is asked for again, and read again."""
        expected, self._next = self._next, None
        if expected is not None and torch.equal(expected[0], indices):
            return self._sent(expected[1].result())
        return self._sent(self._read_at(indices))

    def _read_at(self, indices: torch.Tensor) -> torch.Tensor:
        return self._laid_out(self._pixels.take(indices.numpy(), axis=0))

    def _read(self, part: slice) -> torch.Tensor:
        return self._laid_out(self._pixels[part].copy())

    def _laid_out(self, pixels: npt.NDArray[np.uint8]) -> torch.Tensor:
        """Rows laid out as the batches shall be; by NumPy, since torch would take a thread a core for itself here.

        A channel at a time is four times as fast as NumPy's own transposing.
        """
        if self._channels_last:
            whole, pixels = pixels, np.empty((len(pixels), *self._shape), np.uint8)
            for channel in range(pixels.shape[3]):
                pixels[..., channel] = whole[:, channel]
        rows = torch.from_numpy(pixels.reshape(len(pixels), -1))
        return rows.pin_memory() if self._device.type == "cuda" else rows

    def _sent(self, rows: torch.Tensor) -> torch.Tensor:
        return rows.to(self._device, non_blocking=True)


def _are_streamed(images: Images, device: torch.device) -> bool:
    if device.type != "cuda":
        return is_mapped(images.pixels)
    return images.pixels.nbytes > torch.cuda.mem_get_info(device)[0] // DEVICE_SHARE
