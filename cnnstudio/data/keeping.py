"""Where images that are made are put: into memory, on the disk to be there at once the next time, or only there."""

from __future__ import annotations

import contextlib

import numpy as np

from cnnstudio.data import image_store
from cnnstudio.data.filling import Filled, Pixels, Plan, Told, in_memory
from cnnstudio.data.image_store import Identity
from cnnstudio.network.errors import UserError
from cnnstudio.network.machine import memory

WORTH = 1 << 25
"""Bytes of images from which on what was slow to make is kept on the disk."""
LARGE = 1 << 28
"""Bytes of images that are in no case held in memory where they lie on the disk anyway."""


def is_mapped(pixels: Pixels) -> bool:
    """Whether images lie on the disk, so that memory has only what is looked at."""
    return isinstance(pixels, np.memmap)


def slowly_made(identity: Identity, plan: Plan, title: str, told: Told | None = None) -> Filled:
    """Images that are slow to make: many of them are kept on the disk, so many that they are large only there.

    Raises what `image_store.mapped` does, for images that are too large to be held in memory.
    """
    large = plan.bytes > min(LARGE, memory() // 8)
    if large:
        return image_store.mapped(identity, plan, title, told)
    if plan.bytes >= WORTH:
        with contextlib.suppress(UserError):  # a full disk does not matter here
            filled = image_store.mapped(identity, plan, title, told)
            return filled._replace(pixels=np.array(filled.pixels))
    return in_memory(plan, told)


def is_too_large(size: int, *, from_disk: bool) -> bool:
    """Whether images of so many bytes, which are quick to make from others, are held on the disk alone."""
    return size > (min(LARGE, memory() // 8) if from_disk else memory() // 4)
