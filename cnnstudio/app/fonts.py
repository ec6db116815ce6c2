"""The font of the window: Inter, as shipped, or the desktop's own where it is missing."""

from __future__ import annotations

import functools
import sys

from PySide6.QtGui import QFontDatabase, QGuiApplication

from cnnstudio.network import resources

POINTS_ON_MAC = 72
POINTS_ELSEWHERE = 96


@functools.cache
def family() -> str:
    """The family to use; loads the shipped files at the first call."""
    loaded = [
        name
        for path in sorted((resources.folder() / "fonts").glob("Inter*.[ot]tf"))
        for name in QFontDatabase.applicationFontFamilies(QFontDatabase.addApplicationFont(str(path)))
    ]
    return loaded[0] if loaded else QGuiApplication.font().family()


def text_scale() -> float:
    """How much larger than usual the desktop wants its text, in steps of 5 %."""
    usual = POINTS_ON_MAC if sys.platform == "darwin" else POINTS_ELSEWHERE
    screen = QGuiApplication.primaryScreen()
    return round(screen.logicalDotsPerInch() / usual * 20) / 20
