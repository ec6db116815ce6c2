"""Augmentation: against slow code that handles one image at a time, and in real trainings."""

from __future__ import annotations

import math
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch

from cnnstudio.data import Images
from cnnstudio.network import Augmentation, UserError
from cnnstudio.training import Control, augmentation, randomness, train
from cnnstudio.training.augmentation import Augmenter, draws
from cnnstudio.training.batches import ResidentImages
from cnnstudio.training.choices import Layout
from tests.training.support import Recorder, dataset, images, new_run, weights

DATA = dataset()

ALL = Augmentation(shift=2, rotate=20, scale=15, flip_horizontal=True, crop=30, erase=30, noise=12)
SIZES = [(1, 28, 28), (3, 9, 14), (1, 7, 5), (4, 2, 3), (1, 1, 1)]
LAYOUTS: tuple[Layout, ...] = ("channels_last", "contiguous")
CHANGES = [
    Augmentation(shift=2),
    Augmentation(flip_horizontal=True),
    Augmentation(flip_vertical=True),
    Augmentation(rotate=30),
    Augmentation(scale=40),
    Augmentation(crop=50),
    Augmentation(erase=60),
    Augmentation(noise=40),
    ALL,
]


def batch(size: tuple[int, int, int], layout: Layout = "channels_last", count: int = 40) -> torch.Tensor:
    """A batch as training has it; no pixel is black."""
    channels, height, width = size
    pixels = np.random.default_rng(5).integers(1, 256, (count, channels, height, width)).astype(np.uint8)
    resident = ResidentImages(Images(pixels, np.zeros(count, np.int64)), torch.device("cpu"), layout)
    return resident.at(torch.arange(count))[0]


def moved(image: torch.Tensor, down: int, right: int) -> torch.Tensor:
    """One image (C x H x W) moved, row by row and column by column."""
    _, height, width = image.shape
    rows, columns = torch.zeros_like(image), torch.zeros_like(image)
    for row in range(max(0, down), min(height, height + down)):
        rows[:, row] = image[:, row - down]
    for column in range(max(0, right), min(width, width + right)):
        columns[:, :, column] = rows[:, :, column - right]
    return columns


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("changes", CHANGES, ids=str)
def test_images_keep_their_shape_their_layout_and_their_range(
    changes: Augmentation, size: tuple[int, int, int], layout: Layout
) -> None:
    before = batch(size, layout)
    kept = before.clone()
    after = Augmenter(changes, 3)(before, 11)
    assert after.shape == before.shape
    assert after.stride() == before.stride()
    assert after.dtype == torch.float32
    assert float(after.min()) >= 0
    assert float(after.max()) <= 1 + 1e-6
    assert torch.equal(before, kept), "what the batch was cut from stays as it is"


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize("size", [(1, 28, 28), (3, 9, 14), (4, 5, 3)])
def test_a_shift_moves_whole_pixels_exactly_and_every_way(size: tuple[int, int, int], layout: Layout) -> None:
    before = batch(size, layout, 200)
    before[:] = before[:1].clone()
    after = Augmenter(Augmentation(shift=2), 0)(before, 4)
    ways = [moved(before[0], down, right) for down in range(-2, 3) for right in range(-2, 3)]
    found = [[torch.equal(other, way) for way in ways] for other in after]
    assert all(sum(which) == 1 for which in found), "no shift of up to two pixels gives this image"
    assert all(any(which) for which in zip(*found, strict=True)), "a way is never taken"


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize(("name", "axis"), [("flip_horizontal", 2), ("flip_vertical", 1)])
def test_about_half_of_the_images_are_mirrored_exactly(name: str, axis: int, layout: Layout) -> None:
    before = batch((3, 6, 9), layout, 400)
    after = Augmenter(Augmentation().with_value(name, True), 0)(before, 0)
    flipped = [torch.equal(other, one.flip(axis)) for one, other in zip(before, after, strict=True)]
    same = [torch.equal(one, other) for one, other in zip(before, after, strict=True)]
    assert all(one != other for one, other in zip(flipped, same, strict=True))
    assert 150 < sum(flipped) < 250


@pytest.mark.parametrize("size", [(1, 28, 28), (3, 9, 14), (1, 20, 6)])
def test_rotation_scale_and_crop_are_what_a_loop_over_pixels_gives(
    size: tuple[int, int, int], monkeypatch: pytest.MonkeyPatch
) -> None:
    before = batch(size, count=6)
    matrices = []
    real = augmentation._matrices

    def noted(*words: Any) -> Any:
        matrices.append(real(*words))
        return matrices[-1]

    monkeypatch.setattr(augmentation, "_matrices", noted)
    after = Augmenter(Augmentation(rotate=40, scale=30, crop=30), 2)(before, 9)
    for matrix, one, other in zip(matrices[0], before, after, strict=True):
        assert torch.allclose(other, interpolated(one, matrix), atol=2e-5)


def interpolated(image: torch.Tensor, matrix: np.ndarray) -> torch.Tensor:
    """Each pixel where a matrix of places from -1 to 1 says, between its four neighbours; zeros outside."""
    _, height, width = image.shape
    result = torch.zeros_like(image)
    for row in range(height):
        for column in range(width):
            place = np.array([(2 * column + 1) / width - 1, (2 * row + 1) / height - 1, 1])
            x, y = matrix.astype(float) @ place
            x, y = ((x + 1) * width - 1) / 2, ((y + 1) * height - 1) / 2
            for at_row in (math.floor(y), math.floor(y) + 1):
                for at_column in (math.floor(x), math.floor(x) + 1):
                    if 0 <= at_row < height and 0 <= at_column < width:
                        weight = (1 - abs(y - at_row)) * (1 - abs(x - at_column))
                        result[:, row, column] += weight * image[:, at_row, at_column]
    return result


def points(changes: Augmentation, size: tuple[int, int], count: int = 300) -> np.ndarray:
    """Matrices in pixels about the centre: from the result's place to the image's, count x 2 x 3."""
    height, width = size
    numbers = np.random.default_rng(1).random((augmentation.LINES, count))
    found = augmentation._matrices(changes, numbers, torch.Size(size)).astype(float)
    result: np.ndarray = np.diag([width / 2, height / 2]) @ found @ np.diag([2 / width, 2 / height, 1])
    return result


def test_rotation_turns_round_the_centre_without_distorting_and_within_its_range() -> None:
    found = points(Augmentation(rotate=30), (10, 25))
    turns, places = found[:, :, :2], found[:, :, 2]
    assert np.allclose(turns @ turns.transpose(0, 2, 1), np.eye(2), atol=1e-5), "lengths and angles stay"
    assert np.allclose(places, 0)
    angles = np.degrees(np.arctan2(turns[:, 0, 1], turns[:, 0, 0]))
    assert angles.min() == pytest.approx(-30, abs=1)
    assert angles.max() == pytest.approx(30, abs=1)
    assert np.abs(angles).max() <= 30.001


def test_scale_keeps_to_its_range() -> None:
    found = points(Augmentation(scale=25), (10, 25))
    sizes = 1 / found[:, 0, 0]
    assert np.allclose(found[:, 0, 1], 0)
    assert (sizes.min(), sizes.max()) == (pytest.approx(0.75, abs=0.01), pytest.approx(1.25, abs=0.01))


def test_crop_cuts_out_of_the_image_no_less_than_it_says() -> None:
    found = points(Augmentation(crop=60), (10, 25))
    sides = found[:, 0, 0]
    assert np.allclose(found[:, 1, 1], sides, atol=1e-6)
    assert (sides**2).min() == pytest.approx(0.4, abs=0.01)
    assert (sides**2).max() == pytest.approx(1, abs=0.01)
    room = np.array([25 / 2, 10 / 2])
    assert np.all(np.abs(found[:, :, 2]) <= room * (1 - sides[:, None]) + 1e-4), "nothing comes in from outside"
    assert np.abs(found[:, :, 2]).max() > 1


@pytest.mark.parametrize("size", [(1, 28, 28), (3, 10, 30), (1, 40, 4)])
def test_one_rectangle_is_erased_of_no_more_than_its_share(size: tuple[int, int, int]) -> None:
    before = batch(size, count=300)
    after = Augmenter(Augmentation(erase=40), 0)(before, 0)
    shares = []
    for one, other in zip(before, after, strict=True):
        gone = (other == 0).all(dim=0)
        assert torch.equal(other[:, ~gone], one[:, ~gone])
        rows, columns = gone.any(dim=1).nonzero(), gone.any(dim=0).nonzero()
        if len(rows):
            part = gone[int(rows[0]) : int(rows[-1]) + 1, int(columns[0]) : int(columns[-1]) + 1]
            assert bool(part.all()), "it is one rectangle"
        shares.append(float(gone.float().mean()))
    assert max(shares) <= 0.4
    assert max(shares) > 0.3
    assert min(shares) < 0.1


def test_noise_has_its_deviation_and_no_mean() -> None:
    before = torch.full((50, 3, 20, 20), 0.5)
    added = Augmenter(Augmentation(noise=20), 0)(before, 0) - before
    assert float(added.mean()) == pytest.approx(0, abs=2e-3)
    assert float(added.std()) * 255 == pytest.approx(20, rel=0.02)


def test_a_draw_follows_from_seed_and_step_alone() -> None:
    before = batch((3, 9, 14))
    one = Augmenter(ALL, 3)
    first = one(before, 7)
    one(before, 8)
    torch.rand(3)
    assert torch.equal(one(before, 7), first)
    assert torch.equal(Augmenter(ALL, 3)(before, 7), first)
    assert not torch.equal(one(before, 8), first)
    assert not torch.equal(Augmenter(ALL, 4)(before, 7), first)


def test_nothing_is_drawn_from_the_generators_of_others() -> None:
    before = torch.default_generator.get_state()
    Augmenter(ALL, 0)(batch((1, 8, 8)), 0)
    assert torch.equal(torch.default_generator.get_state(), before)


def test_one_setting_changes_nothing_about_the_draws_of_another() -> None:
    before = batch((1, 8, 8))
    shifted = Augmenter(Augmentation(shift=1), 0)(before, 0)
    both = Augmenter(Augmentation(shift=1, erase=30), 0)(before, 0)
    assert torch.equal(both[both > 0], shifted[both > 0])


def test_a_preview_shows_what_training_would_make() -> None:
    pixels = images(1, 4, channels=3).pixels[0]
    found = draws(pixels, ALL, 9, 5, 6)
    copies = torch.from_numpy(pixels)[None].expand(6, -1, -1, -1) / 255
    wanted = Augmenter(ALL, 9)(copies.contiguous(), 5)
    assert found.dtype == np.uint8
    assert np.abs(found - wanted.numpy() * 255).max() <= 0.5 + 1e-4
    assert np.array_equal(draws(pixels, Augmentation(), 9, 5, 2), np.stack([pixels, pixels]))


SOME = Augmentation(shift=1, rotate=20, flip_horizontal=True, erase=20, noise=8)


def test_the_network_learns_from_the_drawn_images_and_is_scored_on_the_plain_ones(tmp_path: Path) -> None:
    run, control = new_run(tmp_path / "run", augmentation=SOME), Control()
    learned: list[torch.Tensor] = []
    scored: list[torch.Tensor] = []

    def note(layer: torch.nn.Module, inputs: tuple[torch.Tensor, ...]) -> None:
        (learned if layer.training else scored).append(inputs[0].clone())

    control.probe(lambda module: module.get_submodule("conv1").register_forward_pre_hook(note))
    train(run, DATA, Recorder(), control)
    plain = ResidentImages(DATA.train, torch.device("cpu"), "channels_last")
    augmenter, steps = Augmenter(SOME, 7), 13
    for step, found in enumerate(learned):
        order = randomness.order(7, step // steps, len(DATA.train))
        place = step % steps * 16
        wanted = augmenter(plain.at(order[place : place + 16])[0], step)
        assert torch.equal(found, wanted)
    assert len(learned) == 2 * steps
    sets = [torch.from_numpy(part.pixels) / 255 for part in (DATA.validation, DATA.validation, DATA.test)]
    assert torch.equal(torch.cat(scored), torch.cat(sets))


def test_switched_off_it_changes_no_bit(tmp_path: Path) -> None:
    plain, off = new_run(tmp_path / "plain"), new_run(tmp_path / "off", augmentation=Augmentation())
    on = new_run(tmp_path / "on", augmentation=SOME)
    for run in (plain, off, on):
        train(run, DATA)
    assert weights(plain) == weights(off)
    assert weights(plain) != weights(on)


def test_a_shift_of_the_whole_image_is_refused_before_the_training(tmp_path: Path) -> None:
    run = new_run(tmp_path / "run", augmentation=Augmentation(shift=8))
    with pytest.raises(UserError, match="at most 7"):
        train(run, DATA)


@pytest.mark.skipif(not torch.cuda.is_available(), reason="needs a GPU")
@pytest.mark.parametrize("size", [(1, 28, 28), (3, 32, 20)])
def test_a_gpu_draws_what_the_cpu_draws(size: tuple[int, int, int]) -> None:
    changes = ALL.with_value("noise", 0)
    before = batch(size)
    on_gpu = Augmenter(changes, 3)(before.cuda(), 5)
    assert on_gpu.stride() == before.stride()
    torch.testing.assert_close(on_gpu.cpu(), Augmenter(changes, 3)(before, 5), atol=2e-5, rtol=0)
    noisy = Augmenter(ALL, 3)
    assert torch.equal(noisy(before.cuda(), 5), noisy(before.cuda(), 5))
