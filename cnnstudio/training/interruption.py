"""Giving up a long step between two of its layers when a pause or a stop is asked for.

One step of a large network can take half a minute. Hooks on every layer, forwards and backwards, then look at the
control. Short steps have no hooks: they are over sooner than anybody notices.
"""

from __future__ import annotations

import contextlib
import time
from collections.abc import Callable, Iterator

import torch
from torch import nn
from torch.utils.hooks import RemovableHandle

LONG = 0.2
"""Seconds from which a step is long."""


class Interrupted(Exception):
    """The pass was given up; the module is as it was before it."""


class Interruptible:
    """Watches passes of `module`; `wanted` tells whether one in progress should be given up."""

    def __init__(self, module: nn.Module, wanted: Callable[[], bool]) -> None:
        self._module, self._wanted = module, wanted
        self._watching = False  # a probe's passes through the same module are not ours to interrupt
        self._handles: list[RemovableHandle] = []
        self._install()  # nobody knows yet how long the first step takes

    @contextlib.contextmanager
    def watch(self) -> Iterator[None]:
        """Run one forward (and backward) pass; raises `Interrupted` with the module's buffers as they were."""
        began = time.perf_counter()
        buffers = [(buffer, buffer.clone()) for buffer in self._module.buffers()] if self._handles else []
        self._watching = True
        try:
            yield
        except Interrupted:
            for buffer, before in buffers:
                buffer.copy_(before)
            raise
        finally:
            self._watching = False
        self._adapt(time.perf_counter() - began)

    def close(self) -> None:
        """Take all hooks away."""
        for handle in self._handles:
            handle.remove()
        self._handles.clear()

    def _adapt(self, seconds: float) -> None:
        if seconds < LONG:
            self.close()
        elif not self._handles:
            self._install()

    def _install(self) -> None:
        for layer in self._module.modules():
            self._handles.append(layer.register_forward_pre_hook(self._before_layer))
            self._handles.append(layer.register_forward_hook(self._after_layer))

    def _before_layer(self, _layer: nn.Module, _inputs: object) -> None:
        if self._watching and self._wanted():
            raise Interrupted

    def _after_layer(self, _layer: nn.Module, _inputs: object, output: torch.Tensor) -> None:
        if self._watching and output.requires_grad:
            output.register_hook(self._backward)  # type: ignore[no-untyped-call]

    def _backward(self, _gradient: torch.Tensor) -> None:
        if self._wanted():
            raise Interrupted
