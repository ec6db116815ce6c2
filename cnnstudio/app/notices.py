"""The licence of the program and the terms of its parts, as they are installed with it."""

from __future__ import annotations

from importlib.metadata import PackageNotFoundError, version

from cnnstudio.network import resources


def read(name: str) -> str:
    """The text of LICENSE or NOTICE.md: installed among the resources, in a checkout beside them."""
    folder = resources.folder()
    for path in (folder / name, folder.parent / name):
        if path.is_file():
            return path.read_text(encoding="utf-8")
    return ""


def program_version() -> str:
    """The program's version; empty where it runs without being installed."""
    try:
        return version("cnnstudio")
    except PackageNotFoundError:
        return ""
