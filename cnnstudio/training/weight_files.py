"""Named tensors out of files: safetensors, torch's own, NumPy's. Nothing is ever unpickled."""

from __future__ import annotations

import io
import pickle
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import numpy as np
import torch

from cnnstudio.network.errors import UserError
from cnnstudio.network.files import read_bytes
from cnnstudio.network.messages import message
from cnnstudio.training.start import ENDINGS

Tensors = dict[str, torch.Tensor]
MOST_BYTES = 64 * 10**9
HOLDERS = ("state_dict", "model_state_dict", "model", "weights", "network")
"""Where checkpoints of other programs keep a state_dict beside their other things."""


def read(path: Path) -> Tensors:
    """The tensors in a file, on the CPU; its ending says the format.

    Raises `UserError` for another ending, a broken file, and one that only unpickling could read.
    """
    decode = DECODERS.get(path.suffix.lower())
    if decode is None:
        raise UserError(
            message(
                "start",
                "{path} does not end like a file of weights: choose one that ends in {endings}.",
                path=path,
                endings=", ".join(DECODERS),
            )
        )
    content = read_bytes(path, MOST_BYTES)
    try:
        tensors = decode(content)
    except pickle.UnpicklingError as error:
        raise _needs_unpickling(path) from error
    except Exception as error:  # however a format's own reader says that a file is damaged
        if b"TorchScript" in str(error).encode() or "torch.jit" in str(error):
            raise _needs_unpickling(path) from error
        raise UserError(
            message(
                "start",
                "{path} cannot be read as weights: it is damaged, or something else with that ending.",
                path=path,
            )
        ) from error
    if not tensors:
        raise UserError(message("start", "{path} holds no named tensors: choose a file of weights.", path=path))
    return tensors


def from_safetensors(content: bytes) -> Tensors:
    """The tensors of Hugging Face's format."""
    from safetensors.torch import load

    return load(content)


def from_torch(content: bytes) -> Tensors:
    """The tensors of a state_dict, bare or within a checkpoint."""
    found: object = torch.load(io.BytesIO(content), weights_only=True, map_location="cpu")
    return _state_dict(found)


def from_npz(content: bytes) -> Tensors:
    """One tensor an array."""
    with np.load(io.BytesIO(content), allow_pickle=False) as arrays:
        return {name: _tensor(arrays[name]) for name in arrays.files}


DECODERS: dict[str, Callable[[bytes], Tensors]] = {
    **dict.fromkeys(ENDINGS, from_torch),
    ".safetensors": from_safetensors,
    ".npz": from_npz,
}
"""By the ending of a file."""


def _state_dict(found: object) -> Tensors:
    if not isinstance(found, Mapping):
        return {}
    for holder in HOLDERS:
        inner = found.get(holder)
        if isinstance(inner, Mapping):
            return _state_dict(inner)
    return {str(name): value.detach() for name, value in found.items() if isinstance(value, torch.Tensor)}


def _tensor(array: np.ndarray[Any, Any]) -> torch.Tensor:
    """Torch knows only the machine's own order of bytes."""
    return torch.from_numpy(np.ascontiguousarray(array.astype(array.dtype.newbyteorder("="))).reshape(array.shape))


def _needs_unpickling(path: Path) -> UserError:
    return UserError(
        message(
            "start",
            "{path} holds more than tensors, and to read that would run code of whoever made it. Save its weights "
            "alone, with torch.save(model.state_dict(), …) or as safetensors, and choose that file.",
            path=path,
        )
    )
