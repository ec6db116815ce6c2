"""Finding the weights that a run is to start from, and which of them fit its network by name and shape."""

from __future__ import annotations

from pathlib import Path

import torch

from cnnstudio.network.document import Document, StartFrom
from cnnstudio.network.errors import UserError
from cnnstudio.network.layers.base import Shape
from cnnstudio.network.messages import message
from cnnstudio.network.tree import Stack
from cnnstudio.training import weight_files
from cnnstudio.training.loading import current_weights
from cnnstudio.training.module import layers_of, skeleton
from cnnstudio.training.run import Run
from cnnstudio.training.start import Fit, Misfit, Starting, shape_text
from cnnstudio.training.weight_files import Tensors

WRAPPINGS = ("module.", "_orig_mod.", "model.")
"""What `DataParallel`, `torch.compile` and Lightning put before every name."""


def starting(document: Document) -> Starting | None:
    """The weights that the document says to start from; None where its weights begin by chance.

    Raises `UserError` where their source is gone or broken, or where none of them fits the network.
    """
    if document.start is None:
        return None
    tensors, step = read(document.start)
    return fitted(document.network, document.input_shape, tensors, document.start.path, step)


def read(source: StartFrom) -> tuple[Tensors, int | None]:
    """The tensors of a run's checkpoint or of a file, and the steps that they were trained for where that is known."""
    path = Path(source.path)
    if not path.exists():
        raise UserError(
            message(
                "start", "The weights to start from are not there any more: {path}. Choose others, or none.", path=path
            )
        )
    if not path.is_dir():
        return weight_files.read(path), None
    checkpoint, tensors = current_weights(Run.open(path), source.checkpoint)
    return tensors, checkpoint.step


def fitted(network: Stack, input_shape: Shape, tensors: Tensors, path: str, step: int | None = None) -> Starting:
    """Those of the tensors that a network has by the same name and shape, and how the others do not fit.

    Raises `UserError` where the network does not work, where none fits, or where one holds what is no finite number.
    """
    module = skeleton(network, input_shape)
    wanted = module.state_dict()
    given = _unwrapped(tensors, wanted)
    taken: Tensors = {}
    misfits: list[Misfit] = []
    for name in (name for name in wanted if name in given):
        if _suits(given[name], wanted[name]):
            taken[name] = given[name].to(wanted[name].dtype, copy=True)  # a file's own may share their memory
        else:
            misfits.append(Misfit(name, tuple(given[name].shape), tuple(wanted[name].shape)))
    fit = Fit(
        taken=tuple(taken),
        misfits=tuple(misfits),
        missing=tuple(name for name in wanted if name not in given),
        left_over=tuple(name for name in given if name not in wanted),
        random_frozen=tuple(
            layer
            for layer, inner in layers_of(module)
            if any(not weights.requires_grad for weights in inner.parameters())
            and any(f"{layer}.{name}" not in taken for name in inner.state_dict())
        ),
    )
    _check_any(fit, given, wanted, path)
    _check_finite(taken, path)
    return Starting(path, fit, taken, step)


def _suits(given: torch.Tensor, wanted: torch.Tensor) -> bool:
    alike = given.is_floating_point() == wanted.is_floating_point() and not given.is_complex()
    return alike and given.layout is torch.strided and given.shape == wanted.shape


def _unwrapped(tensors: Tensors, wanted: Tensors) -> Tensors:
    """The tensors by their plain names, where something was put before each of them."""
    while not any(name in wanted for name in tensors):
        wrapping = next((each for each in WRAPPINGS if all(name.startswith(each) for name in tensors)), None)
        if wrapping is None:
            break
        tensors = {name.removeprefix(wrapping): tensor for name, tensor in tensors.items()}
    return tensors


def _check_any(fit: Fit, given: Tensors, wanted: Tensors, path: str) -> None:
    if fit.taken:
        return
    if fit.misfits:
        raise UserError(
            message(
                "start",
                "None of the {count} tensors in {path} fits the network: {misfit}.",
                count=f"{len(given):,}",
                path=path,
                misfit=fit.misfits[0].message,
            )
        )
    raise UserError(
        message(
            "start",
            "None of the {count} tensors in {path} goes by a name of the network: there is {found}, and the network "
            "has {wanted}. Rename its layers to match.",
            count=f"{len(given):,}",
            path=path,
            found=_example(given),
            wanted=_example(wanted),
        )
    )


def _example(tensors: Tensors) -> str:
    name = next(iter(tensors), "")
    return f"{name} ({shape_text(tuple(tensors[name].shape))})" if name else "–"


def _check_finite(taken: Tensors, path: str) -> None:
    for name, tensor in taken.items():
        if tensor.is_floating_point() and not bool(tensor.isfinite().all()):
            raise UserError(
                message(
                    "start",
                    "{name} in {path} holds values that are no finite numbers: nothing can be learned from there.",
                    name=name,
                    path=path,
                )
            )
