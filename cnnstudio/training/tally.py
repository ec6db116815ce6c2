"""Running sums of loss and hits that stay on the device until somebody reads them."""

from __future__ import annotations

import torch

from cnnstudio.training.checkpoints import Sums


class Tally:
    """Sums over the images of an epoch so far, in two parts: up to the last line of the log, and since then.

    The split does not depend on when anybody looks, so neither do the rounded sums.
    """

    def __init__(self, epoch: Sums, line: Sums, device: torch.device) -> None:
        self.epoch, self._images = epoch, line.images
        self._loss = torch.tensor(line.loss, dtype=torch.float32, device=device)
        self._correct = torch.tensor(line.correct, dtype=torch.int64, device=device)

    def add(self, loss: torch.Tensor, output: torch.Tensor, labels: torch.Tensor) -> None:
        """Add a batch with its mean loss; nothing is read back from the device."""
        self._images += len(labels)
        self._loss.add_(loss.detach(), alpha=len(labels))
        self._correct.add_((output.detach().argmax(1) == labels).sum())

    def line(self) -> Sums:
        """What was added since the last line."""
        return Sums(self._loss.item(), int(self._correct.item()), self._images)

    def all(self) -> Sums:
        """What was added since the epoch's beginning."""
        return self.epoch + self.line()

    def end_line(self) -> Sums:
        """A line is written: its sums go to the epoch's."""
        line = self.line()
        self.epoch += line
        self._images = 0
        self._loss.zero_()
        self._correct.zero_()
        return line

    def end_epoch(self) -> None:
        """Begin again from nothing; the last line must have been ended."""
        self.epoch = Sums()
