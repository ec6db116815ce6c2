"""The data sets known by name, found by looking into this folder."""

from __future__ import annotations

import functools
import importlib
import inspect
import pkgutil

from cnnstudio.data.source import Source


@functools.cache
def sources() -> dict[str, type[Source]]:
    """Every data set's class by its key, in the order of their titles."""
    modules = [importlib.import_module(f"{__name__}.{found.name}") for found in pkgutil.iter_modules(__path__)]
    classes = [value for module in modules for value in vars(module).values() if inspect.isclass(value)]
    found = {cls.key: cls for cls in classes if issubclass(cls, Source) and not inspect.isabstract(cls)}
    return dict(sorted(found.items(), key=lambda item: item[1].title))
