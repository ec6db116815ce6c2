"""What can go wrong by a person's doing, told apart from bugs: each such error is a sentence that says what to do."""

from __future__ import annotations

from cnnstudio.network.messages import Message


class UserError(Exception):
    """A person can cause and mend this: a wrong call, a broken file, nonsense in a field (exit status 2)."""

    def __init__(self, message: Message) -> None:
        super().__init__(message)
        self.message = message

    def __str__(self) -> str:
        return str(self.message)


class WorkError(UserError):
    """The call was right, but the work failed: a full disk, a lost device, a loss that became infinite (status 1)."""


class CannotWrite(WorkError):
    """The system refuses to write: the disk is full, the folder read-only or gone. Tried again later it may work."""


class TooLittleMemory(WorkError):
    """There is no room for a training step; `batch` is a batch size for which there should be, where one is known."""

    def __init__(self, message: Message, batch: int | None = None) -> None:
        super().__init__(message)
        self.batch = batch


class InvalidValue(UserError, ValueError):
    """A value out of its range; also a `ValueError`, so that msgspec reports where in a file it stands."""
