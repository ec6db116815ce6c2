"""Running sums of loss and hits that stay on the device until somebody reads them."""

from __future__ import annotations

import torch

from cnnstudio.training.checkpoints import Sums

CHUNK = 16
"""Batches whose outputs wait to be counted in one go, which costs a small network's step less than one by one."""


class Tally:
    """Sums over the images of an epoch so far, in two parts: up to the last line of the log, and since then.

    Losses are added one by one in double precision, so that the sums do not depend on when anybody looks.
    """

    def __init__(self, epoch: Sums, line: Sums) -> None:
        self.epoch, self._line = epoch, line
        self._losses: list[torch.Tensor] = []
        self._sizes: list[int] = []
        self._hits: list[torch.Tensor] = []
        self._waiting: list[tuple[torch.Tensor, torch.Tensor]] = []

    def add(self, loss: torch.Tensor, output: torch.Tensor, labels: torch.Tensor) -> None:
        """Add a batch with its mean loss; nothing is read back from the device."""
        self._losses.append(loss.detach())
        self._sizes.append(len(labels))
        self._waiting.append((output.detach(), labels))
        if len(self._waiting) == CHUNK:
            self._count()

    def line(self) -> Sums:
        """What was added since the last line."""
        if self._losses:
            self._read()
        return self._line

    def all(self) -> Sums:
        """What was added since the epoch's beginning."""
        return self.epoch + self.line()

    def end_line(self) -> Sums:
        """A line is written: its sums go to the epoch's."""
        line = self.line()
        self.epoch, self._line = self.epoch + line, Sums()
        return line

    def end_epoch(self) -> None:
        """Begin again from nothing; the last line must have been ended."""
        self.epoch = Sums()

    def _count(self) -> None:
        outputs, labels = zip(*self._waiting, strict=True)
        self._waiting.clear()
        self._hits.append((torch.cat(outputs).argmax(1) == torch.cat(labels)).sum())

    def _read(self) -> None:
        if self._waiting:
            self._count()
        loss = self._line.loss
        for mean, size in zip(torch.stack(self._losses).tolist(), self._sizes, strict=True):
            loss += mean * size
        hits = int(torch.stack(self._hits).sum().item())
        self._line = Sums(loss, self._line.correct + hits, self._line.images + sum(self._sizes))
        for pending in (self._losses, self._sizes, self._hits):
            pending.clear()
