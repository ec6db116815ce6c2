"""What a run starts from, where that is not chance: whose weights, which of them fitted, and the copy that it keeps."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from cnnstudio.network.layers.base import Shape
from cnnstudio.network.messages import Message, dims, message
from cnnstudio.training.checkpoints import TensorFile

if TYPE_CHECKING:
    import torch

FILE = "start.safetensors"
ENDINGS = (".safetensors", ".pt", ".pth", ".bin", ".ckpt", ".npz")
"""How files of weights end; what ends otherwise is taken for a run's folder."""


class Misfit(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A tensor that is there by that name, and of another shape (as torch has it) than the network's."""

    name: str
    found: Shape
    wanted: Shape

    def __str__(self) -> str:
        return str(self.message)

    @property
    def message(self) -> Message:
        """``dense3.weight is 10 × 84, the network's 4 × 84``."""
        texts = {"name": self.name, "found": shape_text(self.found), "wanted": shape_text(self.wanted)}
        return message("start", "{name} is {found}, the network's {wanted}", **texts)


class Fit(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """How named tensors fit a network, in the order of its layers.

    `taken` have a name and shape of the network's; `misfits` a name only; `missing` are the network's that are not
    among them and begin by chance; `left_over` are those that the network has nothing for. `random_frozen` are the
    frozen layers of the network not all of whose tensors were taken: training never makes anything of them.
    """

    taken: tuple[str, ...] = ()
    misfits: tuple[Misfit, ...] = ()
    missing: tuple[str, ...] = ()
    left_over: tuple[str, ...] = ()
    random_frozen: tuple[str, ...] = ()

    @property
    def wanted(self) -> int:
        """How many tensors the network has."""
        return len(self.taken) + len(self.misfits) + len(self.missing)

    @property
    def summary(self) -> Message:
        """``8 of 10 tensors taken; 2 did not fit``."""
        counts = {
            "taken": f"{len(self.taken):,}",
            "all": f"{self.wanted:,}",
            "misfits": f"{len(self.misfits):,}",
            "missing": f"{len(self.missing):,}",
        }
        if not self.misfits and not self.missing:
            return message("start", "all {all} tensors taken", **counts)
        if not self.missing:
            return message("start", "{taken} of {all} tensors taken; {misfits} did not fit", **counts)
        if not self.misfits:
            return message("start", "{taken} of {all} tensors taken; {missing} not there", **counts)
        return message("start", "{taken} of {all} tensors taken; {misfits} did not fit, {missing} not there", **counts)

    @property
    def details(self) -> tuple[Message, ...]:
        """What was not taken, and why, a line each."""
        missing = (message("start", "{name} is not there: it begins by chance", name=name) for name in self.missing)
        left = (message("start", "{name} is left over: the network has nothing for it", name=n) for n in self.left_over)
        random = (
            message("start", "{name} is frozen, but not all its weights were taken: the others stay random", name=n)
            for n in self.random_frozen
        )
        return (*random, *(misfit.message for misfit in self.misfits), *missing, *left)


class Start(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What a run started from: a run's folder or a file at `path`, with the steps done there where that is known.

    The tensors that were taken lie in the run's own folder, so that it needs its source no more.
    """

    path: str
    fit: Fit
    file: TensorFile
    step: int | None = None


class Starting(msgspec.Struct, frozen=True):
    """Weights for a run to start from: those that fit, and where they come from."""

    path: str
    fit: Fit
    tensors: dict[str, torch.Tensor]
    step: int | None = None


def shape_text(shape: Shape) -> str:
    """``6 × 1 × 5 × 5``; a single number is a scalar."""
    return dims(*shape) if shape else "1"
