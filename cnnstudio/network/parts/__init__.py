"""Ready parts of networks, found by looking into this folder: one file each, with a `PART` and the builder it calls.

The architectures are put together with the same builders.
"""

from __future__ import annotations

import functools
import importlib
import pkgutil

from cnnstudio.network.parts.base import Part


@functools.cache
def available() -> tuple[Part, ...]:
    """All parts, in the order of the palette."""
    found = [importlib.import_module(f"{__name__}.{module.name}") for module in pkgutil.iter_modules(__path__)]
    parts = [module.PART for module in found if hasattr(module, "PART")]
    return tuple(sorted(parts, key=lambda part: part.order))


__all__ = ["Part", "available"]
