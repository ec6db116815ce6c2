"""How wide a choice is."""

from __future__ import annotations

import math

from PySide6.QtWidgets import QComboBox


def fit_words(box: QComboBox) -> None:
    """Give a box the room of the words it has now; names that come later may be any length, and are shortened."""
    metrics = box.fontMetrics()
    widest = max(metrics.horizontalAdvance(box.itemText(index)) for index in range(box.count()))
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(math.ceil(widest / metrics.horizontalAdvance("X")))
