"""The layer types, found by looking into this folder: adding a type is adding a class to one of its files."""

from __future__ import annotations

import functools
import importlib
import pkgutil

from cnnstudio.network.layers.base import Field, Fielded, LayerType, ModuleCall, Shape


@functools.cache
def layer_types() -> tuple[type[LayerType], ...]:
    """All layer types, in the order of the palette."""
    for found in pkgutil.iter_modules(__path__):
        importlib.import_module(f"{__name__}.{found.name}")
    return tuple(sorted(_concrete(LayerType), key=lambda cls: cls.palette_order))


@functools.cache
def types_by_tag() -> dict[str, type[LayerType]]:
    """Layer types by the name they have in files."""
    return {cls.tag(): cls for cls in layer_types()}


def _concrete(base: type[LayerType]) -> list[type[LayerType]]:
    found = []
    for cls in base.__subclasses__():
        found += _concrete(cls) if cls.__subclasses__() else [cls]
    return found


__all__ = ["Field", "Fielded", "LayerType", "ModuleCall", "Shape", "layer_types", "types_by_tag"]
