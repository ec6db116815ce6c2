"""What a network read on each image of a set: kept beside the metrics, so that its mistakes can be looked at later.

A file for each set, replaced at the end of an epoch: ``predictions-validation.safetensors``.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Literal, NamedTuple

from cnnstudio.network.errors import UserError
from cnnstudio.network.files import read_bytes, write_atomic
from cnnstudio.network.messages import message

if TYPE_CHECKING:  # the window lists runs before it has time for numpy
    import numpy as np
    import numpy.typing as npt

SetName = Literal["validation", "test"]
MOST_BYTES = 10**9


class Predictions(NamedTuple):
    """After `step` steps: the class that each image was read as, and the probability (0 to 1) it was given."""

    step: int
    classes: npt.NDArray[np.int64]
    probabilities: npt.NDArray[np.float32]


def path_of(folder: Path, name: SetName) -> Path:
    """The file of a set in a run's folder."""
    return folder / f"predictions-{name}.safetensors"


def write(folder: Path, name: SetName, predictions: Predictions) -> None:
    """Replace a set's predictions; raises `WorkError`."""
    import numpy as np
    from safetensors.numpy import save

    tensors: dict[str, np.ndarray] = {
        "step": np.array([predictions.step], np.int64),
        "classes": predictions.classes,
        "probabilities": predictions.probabilities,
    }
    write_atomic(path_of(folder, name), save(tensors))


def read(folder: Path, name: SetName) -> Predictions | None:
    """A set's predictions; None where it was not scored yet. Raises `UserError` where the file is broken."""
    import numpy as np
    from safetensors import SafetensorError
    from safetensors.numpy import load

    path = path_of(folder, name)
    if not path.exists():
        return None
    try:
        tensors = load(read_bytes(path, MOST_BYTES))
        step, classes, probabilities = (tensors[key] for key in ("step", "classes", "probabilities"))
    except (SafetensorError, ValueError, KeyError) as error:
        raise _broken(path, str(error)) from error
    suits = classes.dtype == np.int64 and probabilities.dtype == np.float32 and step.shape == (1,)
    if not suits or classes.ndim != 1 or classes.shape != probabilities.shape:
        raise _broken(path, "its tensors have other shapes than predictions")
    return Predictions(int(step[0]), classes, probabilities)


def _broken(path: Path, reason: str) -> UserError:
    return UserError(
        message(
            "training",
            "{path} is broken: {reason}. Delete it; the next epoch writes it anew.",
            path=path,
            reason=reason,
        )
    )
