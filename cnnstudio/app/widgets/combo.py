"""How wide a choice is."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox


def fit_words(box: QComboBox) -> None:
    """Give a box the room of the words it has now; names that come later may be any length, and are shortened."""
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
    box.setMinimumWidth(box.sizeHint().width())
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(1)
