"""Ready architectures, found by looking into this folder: one file a family, with its `ARCHITECTURES`."""

from __future__ import annotations

import functools
import importlib
import pkgutil
import re

from cnnstudio.network.analysis import analyze
from cnnstudio.network.architectures.base import DATA_ELSEWHERE, Architecture
from cnnstudio.network.errors import UserError
from cnnstudio.network.messages import message
from cnnstudio.network.results import Analysis


@functools.cache
def available() -> tuple[Architecture, ...]:
    """All architectures: those of the papers, oldest first, then the small ones. No network is made."""
    modules = [importlib.import_module(f"{__name__}.{module.name}") for module in pkgutil.iter_modules(__path__)]
    ready = [architecture for module in modules for architecture in getattr(module, "ARCHITECTURES", ())]
    return tuple(sorted(ready, key=lambda architecture: (architecture.group, architecture.order)))


def names() -> list[str]:
    """Their names on the command line."""
    return [architecture.key for architecture in available()]


def get(name: str) -> Architecture:
    """The architecture of that name, whatever its case and punctuation; raises `UserError` if there is none."""
    wanted = _plain(name)
    for architecture in available():
        if wanted in (_plain(architecture.key), _plain(architecture.title)):
            return architecture
    raise UserError(
        message(
            "architecture",
            "There is no architecture “{name}”. There are: {names}.",
            name=name,
            names=", ".join(names()),
        )
    )


@functools.cache
def figures(key: str) -> Analysis:
    """What the architecture of that key gives and costs on its own input; worked out once."""
    ready = get(key)
    return analyze(ready.network, ready.input_shape, classes=len(ready.classes))


def _plain(name: str) -> str:
    return re.sub(r"[^a-z0-9]", "", name.lower())


__all__ = ["DATA_ELSEWHERE", "Architecture", "available", "figures", "get", "names"]
