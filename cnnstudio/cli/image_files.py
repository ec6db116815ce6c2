"""IMAGE|FOLDER: the images that a call means, those of folders with all that is in them."""

from __future__ import annotations

import os
import re
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from cnnstudio.cli.runs import is_of_set
from cnnstudio.network.errors import UserError
from cnnstudio.network.files import cannot
from cnnstudio.network.messages import message


class Place(NamedTuple):
    """Where an image is, a file or a number in one of the data's sets; what it is called, if not by its own name."""

    reference: str
    name: str = ""
    is_file: bool = True


def places(given: Sequence[str]) -> list[Place]:
    """All images of a call in its order, those of a folder in the order in which people number them.

    Raises `UserError` for a file or folder that is not there, and a folder without images.
    """
    several = sum(Path(name).is_dir() for name in given) > 1
    return _told_apart([place for name in given for place in _of(name, several=several)])


def _told_apart(found: list[Place]) -> list[Place]:
    """Files of the same name in different folders are called as they were given."""
    names = Counter(Path(place.reference).name for place in found if place.is_file and not place.name)
    return [
        place._replace(name=place.reference)
        if not place.name and place.is_file and names[Path(place.reference).name] > 1
        else place
        for place in found
    ]


def _of(given: str, *, several: bool) -> list[Place]:
    if is_of_set(given):
        return [Place(given, is_file=False)]
    path = Path(given)
    try:
        path.stat()
    except (OSError, ValueError) as error:
        raise UserError(cannot("read", path, error if isinstance(error, OSError) else OSError(str(error)))) from error
    if not path.is_dir():
        return [Place(given)]
    found = _in_folder(path)
    if not found:
        raise UserError(message("cli", "There is no image in {folder}: name a folder of image files.", folder=path))
    begin = f"{path.name}/" if several else ""
    return [Place(str(path / inner), begin + inner.as_posix()) for inner in found]


def _in_folder(folder: Path) -> list[Path]:
    """The image files that a person sees in a folder and those in it, as seen from there."""
    from PIL import Image

    endings = {ending for ending, format in Image.registered_extensions().items() if format in Image.OPEN}
    found: list[Path] = []
    for inner, folders, files in os.walk(folder, onerror=_refused):
        folders[:] = [name for name in folders if not name.startswith(".")]
        seen = (Path(inner, name) for name in files if not name.startswith("."))
        found += [path.relative_to(folder) for path in seen if path.suffix.lower() in endings and path.is_file()]
    return sorted(found, key=lambda path: [_by_numbers(part) for part in path.parts])


def _refused(error: OSError) -> None:
    raise UserError(cannot("read", Path(error.filename or "."), error)) from error


def _by_numbers(name: str) -> list[tuple[int, str]]:
    """A key that puts 2.png before 10.png."""
    return [(int(part), "") if part.isdecimal() else (-1, part) for part in re.split(r"(\d+)", name)]
