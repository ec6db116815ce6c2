"""The names of the classes at two sides of the confusion matrix, with the room that they need."""

from __future__ import annotations

import math

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter

from cnnstudio.app.theme import Theme, Type

LEAST = 20
"""Pixels at the left and above, as single digits have."""
GAP = 6
"""Pixels between a name and its cells."""
MOST = 0.3
"""The share of the width that names may take; longer ones are shortened."""


class ClassNames:
    """Beside the rows, and over the columns: turned where they are wider than these, fewer where they are too many."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self._font = theme.font(Type.CAPTION)
        self._metrics = QFontMetricsF(self._font)
        self._names: tuple[str, ...] = ()

    def show(self, names: tuple[str, ...]) -> None:
        """Take other names."""
        self._names = names

    def margins(self, width: float) -> tuple[float, float]:
        """What is left free at the left and above in a matrix that is so wide in all."""
        least, longest = self._theme.px(LEAST), self._longest()
        left = max(least, min(longest + GAP + 1, MOST * width)) if longest > least else least
        turned = longest > (width - left) / max(1, len(self._names)) - GAP
        return left, left if turned else least

    def shortened(self, width: float) -> str:
        """All names, where not all of them can be read in a matrix that is so wide."""
        left, _top = self.margins(width)
        cut = left > self._theme.px(LEAST) and self._longest() > left - GAP
        return ", ".join(self._names) if cut else ""

    def draw(self, painter: QPainter, left: float, top: float, side: float) -> None:
        """Draw them beside and above cells of that side."""
        painter.setFont(self._font)
        painter.setPen(self._theme.color("text3"))
        every = math.ceil(self._metrics.height() / side)
        turned = top > self._theme.px(LEAST)
        for index, name in list(enumerate(self._names))[::every]:
            place, room = index * side, left - (GAP if left > self._theme.px(LEAST) else 0)
            words = self._metrics.elidedText(name, Qt.TextElideMode.ElideRight, room)
            beside = Qt.AlignmentFlag.AlignRight if room < left else Qt.AlignmentFlag.AlignHCenter
            high = side * every
            painter.drawText(
                QRectF(0, top + place + (side - high) / 2, room, high), beside | Qt.AlignmentFlag.AlignVCenter, words
            )
            if turned:
                painter.save()
                painter.translate(left + place + side / 2, top - GAP)
                painter.rotate(-90)
                area = QRectF(0, -high / 2, room, high)
                painter.drawText(area, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, words)
                painter.restore()
            else:
                area = QRectF(left + place + (side - high) / 2, 0, high, top)
                painter.drawText(area, Qt.AlignmentFlag.AlignCenter, words)

    def _longest(self) -> float:
        return max((self._metrics.horizontalAdvance(name) for name in self._names), default=0.0)
