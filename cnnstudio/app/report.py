"""What helps others to find a fault: versions, machine, the end of the log. No names and folders of the person."""

from __future__ import annotations

import getpass
import platform
import re
import sys
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from PySide6.QtCore import qVersion
from PySide6.QtGui import QGuiApplication

from cnnstudio.app.faults import log_file
from cnnstudio.app.notices import program_version
from cnnstudio.network import folders

PACKAGES = ("PySide6-Essentials", "torch", "numpy", "pyqtgraph", "msgspec", "safetensors", "Pillow")
LINES = 60
MOST_BYTES = 20_000


def make_report(device: str) -> str:
    """The report as text; `device` is the name of what trains."""
    screens = ", ".join(
        f"{screen.size().width()} × {screen.size().height()} at {screen.devicePixelRatio():g}"
        for screen in QGuiApplication.screens()
    )
    lines = [
        f"CNN Studio {program_version() or '(not installed)'}",
        f"Python {platform.python_version()}, Qt {qVersion()} ({QGuiApplication.platformName()})",
        f"{platform.system()} {platform.release()} {platform.machine()}",
        f"Device: {device}",
        f"Screens: {screens}",
        *(f"{name} {_version(name)}" for name in PACKAGES),
        "",
        f"The last {LINES} lines of the log:",
        log_tail() or "(empty)",
    ]
    return without_names("\n".join(lines)) + "\n"


def log_tail() -> str:
    """The end of the log."""
    try:
        with log_file().open("rb") as file:
            file.seek(0, 2)
            file.seek(max(0, file.tell() - MOST_BYTES))
            content = file.read().decode("utf-8", "replace")
    except OSError:
        return ""
    return "\n".join(content.splitlines()[-LINES:])


def without_names(words: str) -> str:
    """`words` with the person's folders and name taken out."""
    for folder, mark in (
        (folders.data_folder(), "<data>"),
        (Path(sys.prefix), "<python>"),
        (Path(__file__).resolve().parents[2], "<program>"),
        (Path.home(), "~"),
    ):
        if len(folder.parts) > 1:
            words = words.replace(str(folder), mark)
    name = _user()
    return re.sub(rf"\b{re.escape(name)}\b", "<user>", words) if name else words


def _version(package: str) -> str:
    try:
        return version(package)
    except PackageNotFoundError:
        return "missing"


def _user() -> str:
    try:
        name = getpass.getuser()
    except (KeyError, OSError, ImportError):
        return ""
    return name if len(name) > 2 else ""
