"""Giving up a long step between two of its layers when a pause or a stop is asked for.

One step of a large network can take half a minute. Hooks on every layer, forwards and backwards, then look at the
control. Short steps have no hooks: they are over sooner than anybody notices.
"""

from __future__ import annotations

import math
import time
from collections.abc import Callable

import torch
from torch import nn
from torch.utils.hooks import RemovableHandle

LONG = 0.2
"""Seconds from which a step is long."""


class Interrupted(Exception):
    """The pass was given up; the module is as it was before it."""


class Interruptible:
    """A context for passes of `module`, one kind of pass each (steps, or batches of an evaluation).

    `wanted` tells whether a pass in progress should be given up: it then raises `Interrupted`, and the module's buffers
    (running means of batch normalization) are as they were. Not `within`, no pass is given up, however long.
    """

    def __init__(self, module: nn.Module, wanted: Callable[[], bool], *, within: bool = True) -> None:
        self._module, self._wanted, self._within = module, wanted, within
        self._watching = False  # a probe's passes through the same module are not ours to interrupt
        self._handles: list[RemovableHandle] = []
        self._buffers: list[tuple[torch.Tensor, torch.Tensor]] = []
        self._began = 0.0
        self._longest = math.inf  # of the last two passes: an epoch's last batch may be small, and its step short
        self._last = math.inf
        self._install()

    def __enter__(self) -> None:
        self._began = time.perf_counter()
        if self._handles:
            self._buffers = [(buffer, buffer.clone()) for buffer in self._module.buffers()]
        self._watching = True

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> None:
        self._watching = False
        if kind is Interrupted:
            for buffer, before in self._buffers:
                buffer.copy_(before)
        elif kind is None:
            self._adapt(time.perf_counter() - self._began)

    def close(self) -> None:
        """Take all hooks away."""
        for handle in self._handles:
            handle.remove()
        self._handles.clear()
        self._buffers.clear()

    def _adapt(self, seconds: float) -> None:
        self._longest, self._last = max(self._last, seconds), seconds
        if self._longest < LONG:
            self.close()
        elif not self._handles:
            self._install()

    def _install(self) -> None:
        for layer in self._module.modules() if self._within else ():
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
