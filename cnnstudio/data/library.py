"""Getting a data set by what a document or a person calls it."""

from __future__ import annotations

import functools
import threading
from collections.abc import Hashable
from pathlib import Path

import numpy as np
import numpy.typing as npt

from cnnstudio.data import forms
from cnnstudio.data.dataset import Dataset
from cnnstudio.data.forms import Form
from cnnstudio.data.pictures import read_image, read_like_others
from cnnstudio.data.remote import Remote
from cnnstudio.data.sources import sources
from cnnstudio.network import Shape
from cnnstudio.network.errors import UserError
from cnnstudio.network.image_fit import USUAL_FIT, Fit
from cnnstudio.network.messages import message

_one_at_a_time = threading.Lock()


def load(name: Path | str = "mnist") -> Dataset:
    """The data set of that name (no matter the case), or that in a folder or file (see `forms`).

    It stays in memory: loading it again gives the same object, a folder's as long as its files do not change.
    Raises `UserError` for an unknown name, one that must be downloaded first (see `to_download`), or a folder without a
    data set. Any thread may call it.
    """
    key = str(name).casefold()
    with _one_at_a_time:
        if key in sources():
            return _read_source(key, sources()[key]().fingerprint)
        path = _path(name)
        if path is not None:
            form = forms.of(path)
            return _read(form, path, form.fingerprint(path))
    raise UserError(
        message(
            "data",
            "There is no data set {name}: choose {known}, a folder of pictures (a folder a class), one with IDX files, "
            "or an .npz file.",
            name=name,
            known=", ".join(sources()),
        )
    )


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


def read_picture(path: Path | str, name: Path | str, input_shape: Shape, fit: Fit = USUAL_FIT) -> npt.NDArray[np.uint8]:
    """A person's own picture as the data set `name` gets into a network: uint8, C x H x W.

    Where that is a folder of pictures it is read as one of them (`read_like_others`), else as `read_image` does.
    Raises `UserError` where the file cannot be read as a picture.
    """
    folder = None if str(name).casefold() in sources() else _path(name)
    try:
        others = forms.PICTURES.read_shape(folder) if folder and forms.of(folder) is forms.PICTURES else None
    except UserError:
        others = None
    return read_like_others(path, others, input_shape, fit) if others else read_image(path, input_shape, fit)


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


def _path(name: Path | str) -> Path | None:
    """The folder or file of that name, or None where there is none: a name may be anything that a file says."""
    try:
        path = Path(name).expanduser().resolve()
        return path if path.exists() else None
    except (OSError, RuntimeError, ValueError):
        return None


@functools.lru_cache(maxsize=4)
def _read_source(key: str, _fingerprint: Hashable) -> Dataset:
    return sources()[key]().read()


@functools.lru_cache(maxsize=2)
def _read(form: Form, path: Path, _fingerprint: str) -> Dataset:
    return form.read(path)
