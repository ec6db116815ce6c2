"""What a run is called: by a person, or by when it was begun, which its folder's name says."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale, Qt

if TYPE_CHECKING:
    from pathlib import Path

    from cnnstudio.training import Run

BEGUN = re.compile(r"(\d{4}-\d{2}-\d{2})_(\d{2})-(\d{2})-(\d{2})")


def run_title(run: Run) -> str:
    """What a person has called it, else when it was begun."""
    return run.name or folder_title(run.folder)


def folder_title(folder: Path) -> str:
    """``Run of 24 Nov, 13:21``; the folder's name where it is no date."""
    name = folder.name
    found = BEGUN.match(name)
    if found is None:
        return QCoreApplication.translate("Runs", "Run {name}").format(name=name.lstrip("0") or name)
    day, hour, minute, second = found.groups()
    begun = QDateTime.fromString(f"{day}T{hour}:{minute}:{second}", Qt.DateFormat.ISODate)
    when = QLocale().toString(begun, QCoreApplication.translate("Dates", "d MMM, HH:mm"))
    return QCoreApplication.translate("Runs", "Run of {when}").format(when=when)
