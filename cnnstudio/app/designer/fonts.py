"""Text as the canvas paints it: fonts with their metrics, made once and shared by all cards."""

from __future__ import annotations

import functools

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetrics, QStaticText

from cnnstudio.app.theme import Theme, Type, Weight

REMEMBERED = 2048
UNIT = 1000
"""A length so long that rounding it to pixels tells the text size."""


class Face:
    """A font and its metrics. It remembers what it measured: at every edit the same lines are painted again."""

    def __init__(self, font: QFont) -> None:
        self.font = font
        self.metrics = QFontMetrics(font)
        self.width = functools.lru_cache(maxsize=REMEMBERED)(self._width)
        self.line = functools.lru_cache(maxsize=REMEMBERED)(self._line)
        self._elided = functools.lru_cache(maxsize=REMEMBERED)(self._elide)

    def _width(self, text: str) -> int:
        """How wide a line of text is."""
        return self.metrics.horizontalAdvance(text)

    def _line(self, text: str) -> tuple[QStaticText, int]:
        """A line of text ready to be drawn in this font, and how wide it is."""
        line = QStaticText(text)
        line.setTextFormat(Qt.TextFormat.PlainText)
        line.prepare(font=self.font)
        return line, self.width(text)

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
    """The faces and lengths of what is painted at one zoom, shared by all that stands on the same paper."""

    def __init__(self, theme: Theme, zoom: int = 100) -> None:
        self._theme = theme
        self.set_zoom(zoom)

    def set_zoom(self, percent: int) -> None:
        """Take other sizes; whatever paints by these faces is to be painted anew."""
        theme, share = self._theme, percent / 100
        self.scale = theme.px(UNIT) / UNIT * share
        self.name = Face(theme.font(Type.BASE * share, Weight.SEMIBOLD))
        self.value = Face(theme.font(Type.SMALL * share, Weight.MEDIUM))
        self.settings = Face(theme.font(Type.SMALL * share))
        self.caption = Face(theme.font(Type.CAPTION * share))
        self.shape = Face(theme.font(Type.SMALL * share, Weight.MEDIUM))

    def px(self, length: float) -> int:
        """A length at this zoom, in whole pixels."""
        return round(length * self.scale)

    def line(self, width: float) -> float:
        """The width of a line at this zoom: never too thin to see."""
        return max(1.0, width * self.scale)
