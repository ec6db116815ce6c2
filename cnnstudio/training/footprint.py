"""What a training step really takes of memory, measured on a twin of the network: the prediction's other half.

The twin makes a few steps on images of nothing. The training itself is not touched, and nothing random is drawn.
"""

from __future__ import annotations

import weakref
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import Any

import msgspec
import torch
from torch.autograd.graph import saved_tensors_hooks
from torch.utils._python_dispatch import TorchDispatchMode
from torch.utils._pytree import tree_leaves

from cnnstudio.network import Document, TrainingMemory
from cnnstudio.training import failures, optimizers, quick, randomness
from cnnstudio.training.augmentation import Augmenter
from cnnstudio.training.averaging import Average
from cnnstudio.training.choices import Choices
from cnnstudio.training.devices import choose
from cnnstudio.training.loss import Loss
from cnnstudio.training.module import NetworkModule, build, without_softmax
from cnnstudio.training.precision import Arithmetic


def measure(document: Document, choices: Choices | None = None) -> TrainingMemory:
    """The bytes that one step of the document's recipe takes, part by part, and the most that are alive at once.

    They are those of torch's own layers, one after the other, which the analysis predicts; `trained` says what they are
    where training takes some together (`quick`).

    Runs where it is called: between two steps of a training on the same device, or while nothing is trained. Raises
    `UserError` where the network does not work or there is not enough memory.
    """
    with _twin(document, choices or Choices.for_machine()) as twin:
        return twin.measure()


def take_steps(document: Document, choices: Choices) -> None:
    """Make two steps of the document's recipe, and let go of all they took. Raises as `measure` does."""
    with _twin(document, choices) as twin:
        twin.quicken()
        twin.step()
        twin.step()


@contextmanager
def _twin(document: Document, choices: Choices) -> Iterator[_Twin]:
    device = choose(choices.device)
    try:
        with randomness.GLOBAL, randomness.kept(device):
            yield _Twin(document, choices, device)
    except Exception as error:
        failure = failures.explained(error, document)
        if failure is error:
            raise
        raise failure from error


class _Twin:
    """A network like the document's, with its optimizer and a batch."""

    def __init__(self, document: Document, choices: Choices, device: torch.device) -> None:
        self._device = device
        module = build(document.network, document.input_shape, seed=document.recipe.seed, layout=choices.layout)
        self._module: NetworkModule = module.to(device)
        self._precision = choices.precision
        self._logits: quick.Function = without_softmax(self._module)
        self._optimizer = optimizers.make(self._module, document.recipe, fused=choices.fused)
        self._arithmetic = Arithmetic(choices.precision, device)
        recipe = document.recipe
        self._shape, self._layout = (recipe.batch_size, *document.input_shape), choices.layout
        self._augment = Augmenter(recipe.augmentation, recipe.seed) if recipe.augmentation.on else None
        self._images = None if self._augment else self._make_images()
        self._labels = torch.zeros(recipe.batch_size, dtype=torch.int64, device=device)
        self._loss = Loss(recipe, self._labels, len(document.classes))
        self._average = Average(self._module, recipe.average_decay) if recipe.average_decay else None

    def quicken(self) -> None:
        """Do steps just as training does, which takes some layers together."""
        self._logits = quick.logits_of(self._module, self._device, self._precision)

    def measure(self) -> TrainingMemory:
        plain = self._measure()
        self.quicken()
        quick = self._measure()
        same = (quick.activations, quick.peak) == (plain.activations, plain.peak)
        return plain if same else msgspec.structs.replace(plain, trained=(quick.activations, quick.peak))

    def _measure(self) -> TrainingMemory:
        kept = _Kept({tensor.untyped_storage().data_ptr() for tensor in self._weights()})
        with kept.watching():
            loss = self._forward()
        self._arithmetic.backward(loss)
        gradients = _bytes(parameter.grad for parameter in self._module.parameters() if parameter.grad is not None)
        self._arithmetic.step(self._optimizer)
        del loss
        self._optimizer.zero_grad()
        return TrainingMemory(
            parameters=_bytes(self._module.parameters()),
            gradients=gradients,
            optimizer=_bytes(self._states()),
            activations=kept.bytes,
            peak=self._peak(),
        )

    def _weights(self) -> Iterator[torch.Tensor]:
        yield from self._module.parameters()
        yield from self._module.buffers()
        yield from self._loss.tensors()

    def _states(self) -> Iterator[torch.Tensor]:
        """What the optimizer keeps for each weight, without its counters of steps as in the prediction; averages."""
        for tensor in optimizers.state_of(self._optimizer, self._module).values():
            if tensor.dim():
                yield tensor
        if self._average is not None:
            yield from self._average.beside()

    def _make_images(self) -> torch.Tensor:
        layout = torch.channels_last if self._layout == "channels_last" else torch.contiguous_format
        return torch.zeros(self._shape, device=self._device).to(memory_format=layout)

    def _batch(self) -> torch.Tensor:
        """The images of a step; those that augmentation changes last no longer than it does, as in training."""
        if self._images is not None:
            return self._images
        images = self._make_images()
        return images if self._augment is None else self._augment(images, 0)

    def _forward(self) -> torch.Tensor:
        images = self._batch()
        with self._arithmetic.autocast():
            return self._loss(self._logits(images).flatten(1), self._labels)

    def step(self) -> None:
        """One training step."""
        self._optimizer.zero_grad()
        self._arithmetic.backward(self._forward())
        self._arithmetic.step(self._optimizer)
        if self._average is not None:
            self._average.update()

    def _peak(self) -> int:
        present = [*self._weights(), *self._states(), self._labels]
        present += [] if self._images is None else [self._images]
        if self._device.type == "cuda":
            return self._peak_on_gpu(_bytes(present))
        live = _Live(present)
        with live:
            self.step()
        return live.peak

    def _peak_on_gpu(self, present: int) -> int:
        """What torch's allocator counts above what was there before, and what of that is ours."""
        torch.cuda.synchronize(self._device)
        torch.cuda.reset_peak_memory_stats(self._device)
        before = torch.cuda.memory_allocated(self._device)
        self.step()
        torch.cuda.synchronize(self._device)
        return present + torch.cuda.max_memory_allocated(self._device) - before


class _Kept:
    """Counts what autograd keeps for the backward pass: each storage once, weights and buffers left out."""

    def __init__(self, own: set[int]) -> None:
        self._own = own
        self._sizes: dict[int, int] = {}

    @property
    def bytes(self) -> int:
        return sum(self._sizes.values())

    @contextmanager
    def watching(self) -> Iterator[None]:
        alive = []  # so that no storage of later takes the address of one that is gone

        def pack(tensor: torch.Tensor) -> torch.Tensor:
            storage = tensor.untyped_storage()
            if storage.data_ptr() not in self._own:
                self._sizes[storage.data_ptr()] = storage.nbytes()
                alive.append(storage)
            return tensor

        with saved_tensors_hooks(pack, lambda tensor: tensor):
            yield


class _Live(TorchDispatchMode):  # type: ignore[no-untyped-call]
    """Follows the storages that operations make beside those that are there; `peak` is the most alive at once."""

    def __init__(self, present: Iterable[torch.Tensor]) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self.peak = self._alive = 0
        self._known: set[int] = set()
        for tensor in present:
            self._follow(tensor.detach())

    def _follow(self, tensor: torch.Tensor) -> None:
        storage = tensor.untyped_storage()
        key = storage._cdata  # noqa: SLF001 - its address may be another's later, or nothing's
        if key in self._known:
            return
        size = storage.nbytes()
        self._known.add(key)
        self._alive += size
        self.peak = max(self.peak, self._alive)
        weakref.finalize(storage, self._forget, key, size)

    def _forget(self, key: int, size: int) -> None:
        self._known.discard(key)
        self._alive -= size

    def __torch_dispatch__(self, func: Any, types: Any, args: Any = (), kwargs: Any = None) -> Any:
        result = func(*args, **(kwargs or {}))
        for leaf in tree_leaves(result):
            if isinstance(leaf, torch.Tensor):
                self._follow(leaf)
        return result


def _bytes(tensors: Iterable[torch.Tensor]) -> int:
    return sum(tensor.untyped_storage().nbytes() for tensor in tensors)
