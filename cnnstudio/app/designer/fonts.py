"""Text as the canvas paints it: fonts with their metrics, made once and shared by all cards."""

from __future__ import annotations

import functools

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetrics

from cnnstudio.app.theme import Theme, Type, Weight

REMEMBERED = 2048


class Face:
    """A font and its metrics. It remembers what it measured: at every edit the same lines are painted again."""

    def __init__(self, font: QFont) -> None:
        self.font = font
        self.metrics = QFontMetrics(font)
        self.width = functools.lru_cache(maxsize=REMEMBERED)(self._width)
        self._elided = functools.lru_cache(maxsize=REMEMBERED)(self._elide)

    def _width(self, text: str) -> int:
        """How wide a line of text is."""
        return self.metrics.horizontalAdvance(text)

    def elided(self, text: str, width: float) -> str:
        """The text, shortened with an ellipsis where it does not fit."""
        return self._elided(text, max(0, int(width)))

    def _elide(self, text: str, width: int) -> str:
        return self.metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)

    def height(self, text: str, width: int) -> int:
        """How high the text is where its lines break at `width`."""
        flags = int(Qt.TextFlag.TextWordWrap.value)
        return self.metrics.boundingRect(0, 0, width, 10_000, flags, text).height()


class Faces:
    """The faces in use on the canvas."""

    def __init__(self, theme: Theme) -> None:
        self.name = Face(theme.font(Type.BASE, Weight.SEMIBOLD))
        self.value = Face(theme.font(Type.SMALL, Weight.MEDIUM))
        self.settings = Face(theme.font(Type.SMALL))
        self.caption = Face(theme.font(Type.CAPTION))
        self.shape = Face(theme.font(Type.SMALL, Weight.MEDIUM))
