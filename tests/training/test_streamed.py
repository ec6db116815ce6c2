"""Images that lie on the disk: the same batches, the same weights bit for bit as of images in memory."""

from __future__ import annotations

import dataclasses
from pathlib import Path

import numpy as np
import pytest
import torch

from cnnstudio.data import Dataset, Images
from cnnstudio.training import Control, train
from cnnstudio.training.batches import ResidentImages
from cnnstudio.training.choices import Layout
from cnnstudio.training.streamed import StreamedImages, training_images
from tests.training.support import at_step, dataset, images, new_run, weights

DEVICE = torch.device("cpu")


def on_disk(part: Images, path: Path) -> Images:
    part.pixels.tofile(path)
    return Images(np.memmap(path, np.uint8, "r", shape=part.pixels.shape), part.labels)


def all_on_disk(known: Dataset, folder: Path) -> Dataset:
    parts = zip((known.train, known.validation, known.test), ("train", "validation", "test"), strict=True)
    train, validation, test = (on_disk(part, folder / name) for part, name in parts)
    return dataclasses.replace(known, train=train, validation=validation, test=test)


@pytest.mark.parametrize("channels", [1, 3])
@pytest.mark.parametrize("layout", ["channels_last", "contiguous"])
def test_batches_are_the_same_to_the_layout(tmp_path: Path, channels: int, layout: Layout) -> None:
    there = images(37, 5, channels=channels)
    resident = ResidentImages(there, DEVICE, layout)
    streamed = training_images(on_disk(there, tmp_path / "rows"), DEVICE, layout)
    assert isinstance(streamed, StreamedImages)
    order = torch.randperm(37)
    wanted = [order[:16], order[16:32], order[32:]]
    for place, indices in enumerate(wanted):
        expected, found = resident.at(indices), streamed.at(indices)
        streamed.expect(wanted[(place + (place < 1)) % 3])  # once right, then wrong
        for one, other in zip(expected, found, strict=True):
            assert torch.equal(one, other)
            assert one.stride() == other.stride()
    for slice_, same in zip(resident.slices(10), streamed.slices(10), strict=True):
        assert torch.equal(slice_[0], same[0])
        assert torch.equal(slice_[1], same[1])
        assert slice_[0].stride() == same[0].stride()
    streamed.close()


@pytest.mark.parametrize("channels", [1, 3])
def test_the_weights_are_the_same_bits(tmp_path: Path, channels: int) -> None:
    known = dataset(channels=channels)
    runs = []
    for name, data in (("memory", known), ("disk", all_on_disk(known, tmp_path))):
        run = new_run(tmp_path / f"run-{name}", channels=channels)
        runs.append((train(run, data), weights(run)))
    assert runs[0][1] == runs[1][1]
    assert runs[0][0].test_loss == runs[1][0].test_loss
    assert runs[0][0].confusion == runs[1][0].confusion


def test_a_stop_in_the_midst_of_a_step_and_a_resume_change_nothing(tmp_path: Path) -> None:
    known = all_on_disk(dataset(), tmp_path)
    whole = new_run(tmp_path / "whole")
    train(whole, known)
    parted, control = new_run(tmp_path / "parted"), Control()
    at_step(control, 7, control.stop)
    assert train(parted, known, control=control).stopped
    train(parted, known)
    assert weights(parted) == weights(whole)
