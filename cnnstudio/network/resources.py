"""Where the files that ship with the program lie: data sets, colour tables, translations, fonts."""

from __future__ import annotations

import functools
from pathlib import Path

from cnnstudio.network.errors import WorkError
from cnnstudio.network.messages import message

PACKAGE = Path(__file__).resolve().parent.parent


@functools.cache
def folder() -> Path:
    """The folder of the shipped files: inside the package where it was installed, beside it in a checkout.

    Raises `WorkError` where the installation is incomplete.
    """
    for candidate in (PACKAGE / "resources", PACKAGE.parent / "resources"):
        if candidate.is_dir():
            return candidate
    raise WorkError(
        message(
            "resources",
            "The program's own files are missing beside {package}: install CNN Studio again.",
            package=PACKAGE,
        )
    )
