"""The fonts of the window as shipped: Inter, and STIX Two for formulas; else what the desktop has."""

from __future__ import annotations

import functools
import sys

from PySide6.QtGui import QFontDatabase, QGuiApplication

from cnnstudio.network import resources

SERIFS = ("STIX Two Text", "STIX Two Math", "Times New Roman", "Liberation Serif", "DejaVu Serif")
POINTS_ON_MAC = 72
POINTS_ELSEWHERE = 96


@functools.cache
def family() -> str:
    """The family to use; loads the shipped files at the first call."""
    loaded = _load("Inter*.[ot]tf")
    return loaded[0] if loaded else QGuiApplication.font().family()


@functools.cache
def formula_families() -> list[str]:
    """The families for formulas: letters and figures first, then the signs, then what a desktop may have instead."""
    shipped = sorted(set(_load("STIX*.[ot]tf")), reverse=True)
    return [*shipped, *(name for name in SERIFS if name not in shipped)]


def _load(pattern: str) -> list[str]:
    """Load the shipped files of a pattern; the families they hold."""
    return [
        name
        for path in sorted((resources.folder() / "fonts").glob(pattern))
        for name in QFontDatabase.applicationFontFamilies(QFontDatabase.addApplicationFont(str(path)))
    ]


def text_scale() -> float:
    """How much larger than usual the desktop wants its text, in steps of 5 %."""
    usual = POINTS_ON_MAC if sys.platform == "darwin" else POINTS_ELSEWHERE
    screen = QGuiApplication.primaryScreen()
    return round(screen.logicalDotsPerInch() / usual * 20) / 20
