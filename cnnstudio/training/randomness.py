"""Everything random in training is a pure function of the run's seed and of the epoch or step it is for.

So nothing random needs to be saved: a step done again after a resume draws what it drew before, and whatever a probe
or an observer draws between two steps changes nothing.
"""

from __future__ import annotations

import contextlib
import hashlib
import threading
from collections.abc import Iterator

import torch

GLOBAL = threading.RLock()
"""Held while torch's process-wide generators are in use: torch's dropout and initialisation take no other."""


def order(seed: int, epoch: int, images: int) -> torch.Tensor:
    """The order in which epoch `epoch` (from 0) sees the images: int64 indices on the CPU, alike for every device."""
    generator = torch.Generator().manual_seed(_mix("order", seed, epoch))
    return torch.randperm(images, generator=generator)


def generator(purpose: str, seed: int, step: int, device: torch.device | str = "cpu") -> torch.Generator:
    """A generator of its own for what is drawn in a step besides."""
    return torch.Generator(device).manual_seed(_mix(purpose, seed, step))


def seed_step(seed: int, step: int, device: torch.device) -> None:
    """Seed the process-wide generators that dropout draws from. Call with `GLOBAL` held."""
    number = _mix("step", seed, step)
    if device.type == "cuda":
        torch.cuda.manual_seed(number)
    elif device.type == "mps":
        torch.mps.manual_seed(number)
    else:
        torch.default_generator.manual_seed(number)


def state(device: torch.device) -> torch.Tensor:
    """The state of the generator that `seed_step` seeds: two are equal where nothing was drawn between them."""
    if device.type == "cuda":
        return torch.cuda.get_rng_state(device)
    if device.type == "mps":
        return torch.mps.get_rng_state()
    return torch.default_generator.get_state()


def restore_state(device: torch.device, before: torch.Tensor) -> None:
    """Put back what `state` told. Call with `GLOBAL` held."""
    if device.type == "cuda":
        torch.cuda.set_rng_state(before, device)
    elif device.type == "mps":
        torch.mps.set_rng_state(before)
    else:
        torch.default_generator.set_state(before)


@contextlib.contextmanager
def kept(device: torch.device) -> Iterator[None]:
    """Give the process-wide generators back as they were when the block began."""
    devices = [device] if device.type == "cuda" else []
    with torch.random.fork_rng(devices=devices):
        yield


@contextlib.contextmanager
def seeded(seed: int | None) -> Iterator[None]:
    """Initialise from `seed` and leave the CPU's generator as it was; None draws from it as torch itself does."""
    if seed is None:
        yield
        return
    with GLOBAL, torch.random.fork_rng(devices=[]):
        torch.default_generator.manual_seed(seed)
        yield


def _mix(purpose: str, *numbers: int) -> int:
    """A seed of 63 bits in which neighbouring numbers have nothing in common."""
    text = " ".join([purpose, *map(str, numbers)])
    return int.from_bytes(hashlib.blake2b(text.encode(), digest_size=8).digest(), "little") >> 1
