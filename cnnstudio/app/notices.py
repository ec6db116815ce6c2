"""The licence of the program and the terms of its parts, as they are installed with it."""

from __future__ import annotations

from importlib.metadata import PackageNotFoundError, distribution, version

from cnnstudio.network import resources

DISTRIBUTION = "cnnstudio"


def read(name: str) -> str:
    """The text of LICENSE or NOTICE.md: from the checkout, or from what the installer keeps of the wheel."""
    path = resources.folder().parent / name
    if path.is_file():
        return path.read_text(encoding="utf-8")
    try:
        return distribution(DISTRIBUTION).read_text(f"licenses/{name}") or ""
    except PackageNotFoundError:
        return ""


def program_version() -> str:
    """The program's version; empty where it runs without being installed."""
    try:
        return version(DISTRIBUTION)
    except PackageNotFoundError:
        return ""
