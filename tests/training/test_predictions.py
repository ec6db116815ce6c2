"""What each image was read as, kept by a run: the very figures of its scores, image by image."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from cnnstudio.inspection import probabilities
from cnnstudio.network import Document, Recipe, UserError
from cnnstudio.training import Predictions, Run, load_module, train
from tests.training.support import CPU, SHAPE, SMALL, dataset

DATA = dataset()


@pytest.fixture
def run(tmp_path: Path) -> Run:
    document = Document(SMALL, SHAPE, DATA.classes, recipe=Recipe(epochs=2, batch_size=32))
    run = Run.create(tmp_path / "run", document, CPU)
    train(run, DATA)
    return run


def predictions(run: Run, name: str) -> Predictions:
    found = run.predictions(name)  # type: ignore[arg-type]
    assert found is not None
    return found


def test_they_are_those_of_the_last_epochs_weights(run: Run) -> None:
    found = predictions(run, "validation")
    expected = probabilities(load_module(run), DATA.validation.pixels)
    assert found.step == run.checkpoint().step
    assert found.classes.tolist() == expected.argmax(1).tolist()
    np.testing.assert_allclose(found.probabilities, expected.max(1), rtol=1e-4)


def test_they_add_up_to_the_scores(run: Run) -> None:
    validation, test = predictions(run, "validation"), predictions(run, "test")
    hits = (validation.classes == DATA.validation.labels).mean()
    assert hits == pytest.approx(run.metrics().validation[-1].validation_accuracy)
    result = run.result()
    assert result is not None
    assert result.confusion is not None
    counted = np.zeros((4, 4), int)
    np.add.at(counted, (DATA.test.labels, test.classes), 1)
    assert counted.tolist() == [list(row) for row in result.confusion]


def test_before_the_first_epoch_there_are_none(tmp_path: Path) -> None:
    run = Run.create(tmp_path / "run", Document(SMALL, SHAPE, DATA.classes), CPU)
    assert run.predictions("validation") is None
    assert run.predictions("test") is None


@pytest.mark.parametrize("content", [b"", b"nothing of the kind", b"\x08\x00\x00\x00\x00\x00\x00\x00{}      "])
def test_a_broken_file_is_named(run: Run, content: bytes) -> None:
    path = run.folder / "predictions-validation.safetensors"
    path.write_bytes(content)
    with pytest.raises(UserError, match=r"predictions-validation\.safetensors is broken"):
        run.predictions("validation")
