"""A data set that is too large to come with the program: downloaded on request, or installed by the system."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Hashable
from pathlib import Path
from typing import ClassVar

from cnnstudio.data import shelf
from cnnstudio.data.dataset import Dataset
from cnnstudio.data.remote import Remote
from cnnstudio.data.source import Source
from cnnstudio.network.errors import UserError
from cnnstudio.network.folders import shared_folders
from cnnstudio.network.messages import message


class Downloadable(Source):
    """Reads what was downloaded, or else what the system's packages have installed."""

    remote: ClassVar[Remote]
    installed: ClassVar[str] = ""
    """Its folder below ``/usr/share/datasets``, where a package of the system brings it."""

    @abstractmethod
    def read_folder(self, folder: Path) -> Dataset:
        """The data set whose files lie in a folder."""

    @property
    def missing(self) -> bool:
        return self._folder() is None

    @property
    def fingerprint(self) -> Hashable:
        folder = self._folder()
        return None if folder is None else (folder, shelf.stamp(folder))

    def read(self) -> Dataset:
        folder = self._folder()
        if folder is None:
            raise UserError(
                message(
                    "data",
                    "{title} is not on this computer yet: download it with “cnnstudio download {key}” or where the "
                    "images are chosen in Train, or choose a folder that has its files.",
                    title=self.title,
                    key=self.key,
                )
            )
        if folder == self._cached and not shelf.is_sound(folder):
            shelf.distrust(folder)
            raise UserError(
                message(
                    "data",
                    "The downloaded files of {title} in {folder} are damaged: download them again.",
                    title=self.title,
                    folder=folder,
                )
            )
        return self.read_folder(folder)

    @property
    def _cached(self) -> Path:
        return shelf.folder_of(self.key)

    def _folder(self) -> Path | None:
        if shelf.is_whole(self._cached):
            return self._cached
        shared = [folder / self.installed for folder in shared_folders("datasets") if self.installed]
        return next((folder for folder in shared if folder.is_dir()), None)
