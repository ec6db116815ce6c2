"""Training images changed at random, a whole batch at once on its device, between the data set and the network.

Shifts and flips move whole pixels and are exact; crop, rotation and scale are one bilinear interpolation with zeros
outside. The numbers of an image's draw are the same whatever is switched on, so that one setting changes one thing.
"""

from __future__ import annotations

import math
from typing import Any

import numpy as np
import numpy.typing as npt
import torch
from torch.nn import functional

from cnnstudio.network.augmentation import Augmentation
from cnnstudio.training import randomness
from cnnstudio.training.batches import BRIGHTEST

(
    ROW,
    COLUMN,
    LEFT_RIGHT,
    UP_DOWN,
    ANGLE,
    SCALE,
    CROP,
    CROP_ROW,
    CROP_COLUMN,
    ERASE,
    ERASE_RATIO,
    ERASE_ROW,
    ERASE_COLUMN,
) = range(13)
"""What the lines of numbers are for."""
LINES = ERASE_COLUMN + 1
LONGEST = 10 / 3
"""How much longer than wide, or wider than long, an erased rectangle may be (Zhong et al., 2017)."""

TINY = 1e-9

Numbers = npt.NDArray[np.float64]
"""A line of one number an image, each from 0 to 1; of so few, numpy makes what it wants sooner than torch."""


class Augmenter:
    """Changes the batches of a training. What it does in step n follows from the seed and n alone."""

    def __init__(self, augmentation: Augmentation, seed: int) -> None:
        self._augmentation, self._seed = augmentation, seed

    def __call__(self, images: torch.Tensor, step: int) -> torch.Tensor:
        """Step `step`'s images of these (float32 from 0 to 1, N x C x H x W), which stay as they are; laid out alike.

        All but the noise is drawn on the CPU, alike for every device.
        """
        asked = self._augmentation
        drawn = randomness.generator("augmentation", self._seed, step)
        numbers = torch.rand(LINES, len(images), dtype=torch.float64, generator=drawn).numpy()
        changed = images
        if asked.shift:
            changed = _shifted(changed, asked.shift, numbers)
        if asked.flip_horizontal:
            changed = _flipped(changed, 3, numbers[LEFT_RIGHT])
        if asked.flip_vertical:
            changed = _flipped(changed, 2, numbers[UP_DOWN])
        if asked.rotate or asked.scale or asked.crop:
            changed = _sampled(changed, _matrices(asked, numbers, images.shape[2:]))
        if asked.erase:
            changed = changed.masked_fill(_rectangles(asked.erase / 100, numbers, images), 0)
        if asked.noise:
            changed = _noisy(changed, asked.noise / BRIGHTEST, self._seed, step)
        return _laid_out_as(images, changed)


def draws(
    pixels: npt.NDArray[np.uint8], augmentation: Augmentation, seed: int, step: int, count: int
) -> npt.NDArray[np.uint8]:
    """What training could make of one image (uint8, C x H x W): `count` draws of step `step`, as it would see them."""
    images = torch.from_numpy(np.repeat(pixels[np.newaxis], count, axis=0)) / BRIGHTEST
    changed = Augmenter(augmentation, seed)(images, step)
    drawn: npt.NDArray[np.uint8] = (changed * BRIGHTEST).round().to(torch.uint8).numpy()
    return drawn


def _shifted(images: torch.Tensor, most: int, numbers: Numbers) -> torch.Tensor:
    """Each image moved by whole pixels, exactly: as one window of its padded copy, of those that overlap in memory."""
    channels_last = _is_channels_last(images)
    plain = images.permute(0, 2, 3, 1) if channels_last else images
    count, channels, height, width = images.shape
    planes, cell = (1, channels) if channels_last else (channels, 1)
    line = (width + 2 * most) * cell
    plane = (height + 2 * most) * line
    padded = plain.new_zeros(count, planes, height + 2 * most, line)
    inner = padded[:, :, most : most + height, most * cell : (most + width) * cell]
    inner.copy_(plain.reshape(count, planes, height, width * cell))
    last = (planes - 1) * plane + (height - 1) * line + width * cell
    windows = padded.as_strided((padded.numel() - last + 1, planes, height, width * cell), (1, plane, line, 1))
    top, left = (numbers[[ROW, COLUMN]] * (2 * most + 1)).astype(np.int64)
    starts = np.arange(count) * (planes * plane) + top * line + left * cell
    found = windows.index_select(0, _on(images, starts)).view(plain.shape)
    return found.permute(0, 3, 1, 2) if channels_last else found


def _flipped(images: torch.Tensor, axis: int, numbers: Numbers) -> torch.Tensor:
    """Half of the images, drawn by lot, mirrored along an axis."""
    chosen = _on(images, numbers < 0.5).view(-1, 1, 1, 1)
    return torch.where(chosen, images.flip(axis), images)


def _matrices(asked: Augmentation, numbers: Numbers, size: torch.Size) -> npt.NDArray[np.float32]:
    """From a place in the result to where it comes from, both from -1 to 1 along each axis: N x 2 x 3, (x, y, 1)."""
    height, width = size
    angle = np.deg2rad(_between(-asked.rotate, asked.rotate, numbers[ANGLE]))
    larger = _between(1 - asked.scale / 100, 1 + asked.scale / 100, numbers[SCALE])
    side = np.sqrt(_between(1 - asked.crop / 100, 1, numbers[CROP]))
    along, across = np.cos(angle) * side / larger, np.sin(angle) * side / larger
    x, y = (1 - side) * _between(-1, 1, numbers[[CROP_COLUMN, CROP_ROW]])
    found = np.array([along, across * (height / width), x, across * (-width / height), along, y], np.float32)
    return found.T.reshape(-1, 2, 3)


def _sampled(images: torch.Tensor, matrices: npt.NDArray[np.float32]) -> torch.Tensor:
    """Each pixel interpolated from where its image's matrix says that it comes from; zeros from outside."""
    height, width = images.shape[2:]
    rows = _on(images, matrices)
    x = (torch.arange(width, device=images.device) * 2 + 1) / width - 1
    y = (torch.arange(height, device=images.device) * 2 + 1) / height - 1
    grid = images.new_empty(len(images), height, width, 2)
    for axis in (0, 1):  # affine_grid does the same in four times as long
        row = rows[:, axis]
        torch.add(row[:, 0, None, None] * x, (row[:, 1, None] * y + row[:, 2, None])[:, :, None], out=grid[..., axis])
    return functional.grid_sample(images, grid, mode="bilinear", padding_mode="zeros", align_corners=False)


def _rectangles(share: float, numbers: Numbers, images: torch.Tensor) -> torch.Tensor:
    """A rectangle of each image, of no more than that share of its area: True inside, N x 1 x H x W."""
    height, width = images.shape[2:]
    area = numbers[ERASE] * (share * height * width)
    ratio = np.exp(math.log(LONGEST) * _between(-1, 1, numbers[ERASE_RATIO]))
    ratio = np.clip(ratio, area / width**2, height**2 / np.maximum(area, TINY))  # so that it goes into the image
    rows = _inside(images, height, np.sqrt(area * ratio), numbers[ERASE_ROW])
    columns = _inside(images, width, np.sqrt(area / ratio), numbers[ERASE_COLUMN])
    return (rows[:, :, None] & columns[:, None, :])[:, None]


def _inside(images: torch.Tensor, size: int, length: Numbers, place: Numbers) -> torch.Tensor:
    """Which of `size` cells lie within a part of that length, at a place from 0 (first) to 1 (last): N x size."""
    length = np.minimum(np.floor(length), size)
    first = np.floor(place * (size - length + 1))
    begin, end = _on(images, np.stack((first, first + length)).astype(np.int64)[:, :, None])
    cells = torch.arange(size, device=images.device)
    inside: torch.Tensor = (cells >= begin) & (cells < end)
    return inside


def _noisy(images: torch.Tensor, deviation: float, seed: int, step: int) -> torch.Tensor:
    """Gaussian noise added to each pixel, which stays within 0 to 1."""
    plain = images.permute(0, 2, 3, 1) if _is_channels_last(images) else images
    drawn = randomness.generator("noise", seed, step, images.device)
    noise = torch.randn(plain.shape, device=images.device, generator=drawn)
    noisy = noise.mul_(deviation).add_(plain).clamp_(0, 1)
    return noisy if plain is images else noisy.permute(0, 3, 1, 2)


def _between(low: float, high: float, numbers: Numbers) -> Numbers:
    return low + (high - low) * numbers


def _on(images: torch.Tensor, values: npt.NDArray[Any]) -> torch.Tensor:
    """The values on the images' device, which need not be waited for."""
    return torch.from_numpy(values).to(images.device, non_blocking=True)


def _is_channels_last(images: torch.Tensor) -> bool:
    """Whether a pixel's channels lie side by side; of one channel its strides tell, as they tell torch."""
    return images.permute(0, 2, 3, 1).is_contiguous() and images.stride(1) == 1


def _laid_out_as(pattern: torch.Tensor, images: torch.Tensor) -> torch.Tensor:
    if images.stride() == pattern.stride():
        return images
    return torch.empty_like(pattern).copy_(images)
