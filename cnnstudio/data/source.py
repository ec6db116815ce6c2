"""What a data set is to the program before it is read: adding one is adding a class to `cnnstudio/data/sources`."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Hashable
from typing import ClassVar

from cnnstudio.data.dataset import Dataset
from cnnstudio.data.remote import Remote
from cnnstudio.network import Shape


class Source(ABC):
    """A data set that the program knows by name. Making one costs nothing; `read` brings the images into memory."""

    key: ClassVar[str]
    """What files and the command line call it: lower case, no spaces."""
    title: ClassVar[str]
    """What people call it."""
    remote: ClassVar[Remote | None] = None
    """Where it is downloaded from; None for one that comes with the program."""

    @property
    def missing(self) -> bool:
        """Whether it must be downloaded before it can be read; told in a moment."""
        return False

    @property
    def fingerprint(self) -> Hashable:
        """What is another value once other images would be read."""
        return None

    @abstractmethod
    def read(self) -> Dataset:
        """Read the images; called once a fingerprint, since `load` keeps what it gives.

        Raises `UserError` where that fails.
        """

    def read_shape(self) -> Shape:
        """The shape (C, H, W) of its images; a source that need not read them all for that says so by itself."""
        return self.read().input_shape
