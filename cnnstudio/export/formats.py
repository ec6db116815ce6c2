"""The formats of weights: each turns named tensors into a file's bytes and back. A new format is one more class.

Nothing is ever unpickled: what is read back could have been changed by somebody.
"""

from __future__ import annotations

import io
from abc import ABC, abstractmethod
from pathlib import Path
from typing import Any, ClassVar, Literal

import numpy as np
import torch

from cnnstudio.network.errors import UserError
from cnnstudio.network.messages import Message, message
from cnnstudio.training import weight_files

Tensors = weight_files.Tensors


class WeightFormat(ABC):
    """A file format, and where the metadata goes: inside the file, beside it as .json, or nowhere."""

    key: ClassVar[str]
    suffix: ClassVar[str]
    title: ClassVar[Message]
    metadata: ClassVar[Literal["inside", "beside", "nowhere"]]

    @abstractmethod
    def encode(self, tensors: Tensors, metadata: dict[str, str]) -> bytes:
        """The file's content, of contiguous tensors on the CPU."""

    @abstractmethod
    def decode(self, content: bytes) -> Tensors:
        """The tensors in a file's content, on the CPU."""


class Safetensors(WeightFormat):
    """Hugging Face's format: numbers and a JSON header, nothing that could run."""

    key = "safetensors"
    suffix = ".safetensors"
    title = message("export", "safetensors")
    metadata = "inside"

    def encode(self, tensors: Tensors, metadata: dict[str, str]) -> bytes:
        from safetensors.torch import save

        return save(tensors, metadata)

    def decode(self, content: bytes) -> Tensors:
        return weight_files.from_safetensors(content)


class StateDict(WeightFormat):
    """torch's own: a bare state_dict, for `torch.load(weights_only=True)` and `load_state_dict`."""

    key = "pt"
    suffix = ".pt"
    title = message("export", "PyTorch state_dict")
    metadata = "beside"

    def encode(self, tensors: Tensors, metadata: dict[str, str]) -> bytes:
        file = io.BytesIO()
        torch.save(tensors, file)
        return file.getvalue()

    def decode(self, content: bytes) -> Tensors:
        return weight_files.from_torch(content)


class Npz(WeightFormat):
    """NumPy's: one array a tensor, for `np.load`."""

    key = "npz"
    suffix = ".npz"
    title = message("export", "NumPy arrays")
    metadata = "nowhere"

    def encode(self, tensors: Tensors, metadata: dict[str, str]) -> bytes:
        file = io.BytesIO()
        arrays: dict[str, Any] = {name: tensor.numpy() for name, tensor in tensors.items()}
        np.savez(file, **arrays)
        return file.getvalue()

    def decode(self, content: bytes) -> Tensors:
        return weight_files.from_npz(content)


FORMATS: dict[str, WeightFormat] = {format.key: format for format in (Safetensors(), StateDict(), Npz())}
"""All formats by their keys, in the order of a menu."""


def chosen(key: str | None, path: Path) -> WeightFormat:
    """The format of that key, or the one that the path's ending says.

    Raises `UserError` where there is none, or where key and ending say different things.
    """
    by_suffix = next((format for format in FORMATS.values() if format.suffix == path.suffix.lower()), None)
    if key is None and by_suffix is None:
        raise UserError(
            message(
                "export",
                "{path} does not say its format: let it end in {suffixes}, or name the format.",
                path=path,
                suffixes=", ".join(format.suffix for format in FORMATS.values()),
            )
        )
    if key is not None and key not in FORMATS:
        raise UserError(
            message("export", "There is no format “{key}”: choose one of {keys}.", key=key, keys=", ".join(FORMATS))
        )
    found = by_suffix if key is None else FORMATS[key]
    assert found is not None
    if by_suffix is not None and by_suffix is not found:
        raise UserError(
            message(
                "export",
                "{path} ends like another format: let it end in {suffix}, or choose the format {other}.",
                path=path,
                suffix=found.suffix,
                other=by_suffix.key,
            )
        )
    return found
