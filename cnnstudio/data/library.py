"""Getting a data set by what a document or a person calls it."""

from __future__ import annotations

import functools
import threading
from collections.abc import Callable, Hashable
from pathlib import Path

from cnnstudio.data import forms, image_folder
from cnnstudio.data.dataset import Dataset
from cnnstudio.data.filling import Told
from cnnstudio.data.forms import Seen
from cnnstudio.data.preparing import AS_DIGITS, Preparation
from cnnstudio.data.reading import Readings
from cnnstudio.data.remote import Remote
from cnnstudio.data.sources import sources
from cnnstudio.network import Shape
from cnnstudio.network.errors import UserError
from cnnstudio.network.image_fit import USUAL_FIT, Fit
from cnnstudio.network.messages import message


class _Latest:
    """The data sets that were asked for last; each is read by one thread, while others may read another."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._held: dict[Hashable, Dataset] = {}
        self._locks: dict[str, threading.Lock] = {}

    def get(self, name: str, look: Callable[[], Seen], read: Callable[[Seen, Told], Dataset], told: Told) -> Dataset:
        """The data set as it is now, read anew where its fingerprint is another one."""
        with _readings.alone(name, self._locks.setdefault(name, threading.Lock()), told):
            seen = look()
            key = (name, seen.fingerprint)
            found = self._held.pop(key, None) or read(seen, told)
            self._held[key] = found
            for old in list(self._held)[: -self._most]:
                self._held.pop(old, None)
            return found


_readings = Readings()
_known, _own = _Latest(4), _Latest(2)
"""Data sets of the program, and those in a person's folders."""


def load(name: Path | str = "mnist", told: Told | None = None) -> Dataset:
    """The data set of that name (no matter the case), or that in a folder or file (see `forms`).

    It stays there: loading it again gives the same object, a folder's as long as its files do not change. Of a large
    folder of pictures `told` hears how many are read; what it raises ends that, and the next call goes on from there.
    Raises `UserError` for an unknown name, one that must be downloaded first (see `to_download`), or a folder without a
    data set. Any thread may call it.
    """
    key = str(name).casefold()
    if key in sources():
        source = sources()[key]()
        hear = _readings.hearing(key, told)
        return _known.get(key, lambda: Seen(source.fingerprint), lambda _seen, _told: source.read(), hear)
    path = _path(name)
    if path is not None:
        form = forms.of(path)
        hear = _readings.hearing(str(path), told)
        return _own.get(str(path), lambda: form.look(path), lambda seen, told: form.read(path, seen, told), hear)
    raise _unknown(name)


def load_fitted(
    name: Path | str,
    input_shape: Shape,
    fit: Fit = USUAL_FIT,
    told: Told | None = None,
    check: Callable[[Dataset], None] | None = None,
) -> Dataset:
    """The same for a network with such an input: `load`, `check`, and `Dataset.fitted`, which may take long too."""
    dataset = load(name, told)
    if check is not None:
        check(dataset)
    hear = _readings.hearing(dataset.key, told)
    try:
        return dataset.fitted(input_shape, fit, hear)
    finally:
        _readings.forget(dataset.key)


def reading(name: Path | str) -> tuple[int, int] | None:
    """How many of how many images are read of a data set that some thread is reading now; else None."""
    return _readings.of(_name(name))


def stop_reading(name: Path | str) -> None:
    """End the reading of a data set, whichever thread does it: `ReadingStopped` there. What was read is kept."""
    _readings.stop(_name(name))


def stop_all_reading() -> None:
    """The same for all that is being read."""
    _readings.stop_all()


def image_shape(name: Path | str) -> Shape | None:
    """The shape (C, H, W) of a data set's own images, mostly in milliseconds; None where there is no such data set."""
    key = str(name).casefold()
    try:
        if key in sources():
            return sources()[key]().read_shape()
        path = _path(name)
        return None if path is None else forms.of(path).read_shape(path)
    except UserError:
        return None


def preparation(name: Path | str) -> Preparation:
    """How a person's own picture is read as the images of a data set are, from a look at its files.

    A data set in memory, and a run, know it by themselves. Raises `UserError` where there is no such data set here.
    """
    if str(name).casefold() in sources():
        return AS_DIGITS
    path = _path(name)
    if path is None:
        raise _unknown(name)
    form = forms.of(path)
    if form is forms.PICTURES:
        return image_folder.image_folder_preparation(path)
    form.read_shape(path)  # says so where there are no images any more
    return AS_DIGITS


def available() -> tuple[tuple[str, str], ...]:
    """Key and title of every data set that can be loaded by name."""
    return tuple((key, source.title) for key, source in sources().items())


def remotes() -> dict[str, Remote]:
    """Every data set that can be downloaded, by its key."""
    return {key: source.remote for key, source in sources().items() if source.remote is not None}


def to_download(name: Path | str) -> Remote | None:
    """What must be downloaded before `load(name)` can read it; None for all that needs no download, or is no data set.

    It looks at a few files and reads none of them.
    """
    source = sources().get(str(name).casefold())
    return source.remote if source is not None and source().missing else None


def _unknown(name: Path | str) -> UserError:
    return UserError(
        message(
            "data",
            "There is no data set {name}: choose {known}, a folder of pictures (a folder a class), one with IDX files, "
            "or an .npz file.",
            name=name,
            known=", ".join(sources()),
        )
    )


@functools.lru_cache(maxsize=16)
def _name(name: Path | str) -> str:
    """What the readings call a data set; remembered, since a window asks several times a second."""
    key = str(name).casefold()
    return key if key in sources() else str(_path(name) or name)


def _path(name: Path | str) -> Path | None:
    """The folder or file of that name, or None where there is none: a name may be anything that a file says."""
    try:
        path = Path(name).expanduser().resolve()
        return path if path.exists() else None
    except (OSError, RuntimeError, ValueError):
        return None
