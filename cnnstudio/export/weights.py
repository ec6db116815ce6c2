"""Taking a run's weights away: written, read back, compared, and tried in a network built anew."""

from __future__ import annotations

import hashlib
from pathlib import Path

import msgspec
import numpy as np
import torch

from cnnstudio.export import metadata
from cnnstudio.export.formats import Tensors, WeightFormat, chosen
from cnnstudio.export.writing import Part, write_checked
from cnnstudio.network.errors import UserError, WorkError
from cnnstudio.network.files import read_bytes
from cnnstudio.network.messages import Message, message
from cnnstudio.training import NetworkModule, Run, build, load_module

IMAGES = 8
"""Images on which the outputs of the source and of what was written are compared."""
MOST_METADATA = 100_000_000


class Verification(msgspec.Struct, frozen=True):
    """What was written and what about it was verified, as sentences.

    `files` are the weights and, for formats that need it, the metadata beside them; `bytes` is the weights' file size.
    """

    format: str
    files: tuple[Path, ...]
    step: int
    tensors: int
    numbers: int
    bytes: int
    checked: tuple[Message, ...]


def export_weights(run: Run, path: Path | str, format: str | None = None, *, checkpoint: str = "last") -> Verification:
    """Write the weights of a run's `last` or `best` checkpoint, or that of a step, to `path`, also while it trains.

    `format` is a key of `FORMATS`, by default what the path's ending says. The file takes its place only after what
    stands on the disk was compared with the source. Raises `UserError` for a path or format that cannot be, `WorkError`
    where the system refuses to write or the comparison fails.
    """
    path = Path(path)
    kind = chosen(format, path)
    _check_target(path)
    module, step = _trained(run, checkpoint)
    tensors = {name: tensor.contiguous() for name, tensor in module.state_dict().items()}
    described = metadata.describe(run.document, step, tensors)
    content = kind.encode(tensors, metadata.as_texts(described))
    beside = _metadata_file(kind, path, content, described)

    def check(read: bytes) -> None:
        _check(kind, path, read, tensors, run, module)

    write_checked(Part(path, content), beside, check)
    numbers = sum(tensor.numel() for tensor in tensors.values())
    return Verification(
        format=kind.key,
        files=(path,) if beside is None else (path, beside.path),
        step=step,
        tensors=len(tensors),
        numbers=numbers,
        bytes=len(content),
        checked=_sentences(len(tensors), numbers, step),
    )


def _sentences(tensors: int, numbers: int, step: int) -> tuple[Message, ...]:
    return (
        message(
            "export",
            "{tensors} tensors, {numbers} numbers of step {step}: read back and equal bit for bit",
            tensors=f"{tensors:,}",
            numbers=f"{numbers:,}",
            step=f"{step:,}",
        ),
        message(
            "export",
            "A network built anew took them all and gives the same outputs, bit for bit, for {images} random images",
            images=IMAGES,
        ),
    )


def _check_target(path: Path) -> None:
    if path.is_dir():
        raise UserError(message("export", "{path} is a folder: name a file in it.", path=path))
    if not path.parent.is_dir():
        raise UserError(
            message("export", "There is no folder {folder}: make it first or choose another.", folder=path.parent)
        )


def _trained(run: Run, checkpoint: str) -> tuple[NetworkModule, int]:
    """The run's module and the step of its weights, though a training may replace its checkpoints at any time."""
    while True:
        step = run.checkpoint(checkpoint).step
        module = load_module(run, checkpoint)
        if run.checkpoint(checkpoint).step == step:
            return module, step


def _metadata_file(kind: WeightFormat, path: Path, content: bytes, described: dict[str, object]) -> Part | None:
    """The file beside the weights, where the format needs one; never in the place of somebody else's file."""
    if kind.metadata != "beside":
        return None
    beside = path.with_suffix(".json")
    if beside.exists() and (beside.is_dir() or not metadata.is_ours(read_bytes(beside, MOST_METADATA))):
        raise UserError(
            message(
                "export",
                "The description of the weights would replace {path}, which is something else: choose another name.",
                path=beside,
            )
        )
    checksum = hashlib.sha256(content).hexdigest()
    return Part(beside, metadata.as_file(described, path.name, checksum))


def _check(kind: WeightFormat, path: Path, content: bytes, source: Tensors, run: Run, module: NetworkModule) -> None:
    """Raise `WorkError` unless what was read back is the source and works like it."""
    try:
        tensors = kind.decode(content)
    except Exception as error:  # however a format's own reader says that a file is damaged
        raise _not_the_same(path) from error
    if not (_equal(tensors, source) and _same_outputs(tensors, run, module)):
        raise _not_the_same(path)


def _not_the_same(path: Path) -> WorkError:
    return WorkError(
        message(
            "export",
            "What was written for {path} reads back differently, so it was not kept: check the disk and try again.",
            path=path,
        )
    )


def _equal(tensors: Tensors, source: Tensors) -> bool:
    return tensors.keys() == source.keys() and all(_same_bits(tensors[name], source[name]) for name in source)


def _same_bits(one: torch.Tensor, other: torch.Tensor) -> bool:
    """Equal type, shape and bits: unlike `torch.equal`, a NaN is the same as itself and 0 is not -0."""
    return (
        one.dtype == other.dtype
        and one.shape == other.shape
        and torch.equal(one.reshape(-1).view(torch.uint8), other.reshape(-1).view(torch.uint8))
    )


def _same_outputs(tensors: Tensors, run: Run, module: NetworkModule) -> bool:
    """Whether a network that never saw the run gives the same for some images."""
    document = run.document
    fresh = build(document.network, document.input_shape, seed=0, layout=run.choices.layout).eval()
    fresh.load_state_dict(tensors, strict=True)
    pixels = np.random.default_rng(0).integers(0, 256, (IMAGES, *document.input_shape), np.uint8)
    images = torch.from_numpy(pixels).float() / 255
    with torch.no_grad():
        return _same_bits(fresh(images), module(images))
