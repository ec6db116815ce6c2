"""Where the parts of Inside stand."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from cnnstudio.app.accessible import put_in_reading_order
from cnnstudio.app.settings import Settings
from cnnstudio.app.theme import Theme
from cnnstudio.app.widgets import Panel

CHOOSER_WIDTH = 232
DETAIL_HEIGHT = 330
REST = 2000
"""What the part that takes the rest wants: more than there is."""


def arrange(
    theme: Theme,
    settings: Settings,
    *,
    chooser: QWidget,
    top: Sequence[QWidget],
    image: QWidget,
    maps: QWidget,
    detail: QWidget,
) -> QWidget:
    """The chooser at the left; beside it the top parts, then image and maps, then the detail."""
    columns = Panel(theme, "canvas")
    across = QHBoxLayout(columns)
    across.setContentsMargins(0, 0, 0, 0)
    across.setSpacing(0)
    across.addWidget(image)
    across.addWidget(maps, 1)
    below = _split(Qt.Orientation.Vertical, columns, detail, [REST, theme.px(DETAIL_HEIGHT)])
    settings.remember_splitter("inside-vertical", below)
    centre = QWidget()
    column = QVBoxLayout(centre)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    for part in top:
        column.addWidget(part)
    column.addWidget(below, 1)
    whole = _split(Qt.Orientation.Horizontal, chooser, centre, [theme.px(CHOOSER_WIDTH), REST])
    settings.remember_splitter("inside", whole)
    return whole


def _split(orientation: Qt.Orientation, first: QWidget, second: QWidget, sizes: list[int]) -> QSplitter:
    """Two parts with a movable edge; the larger one takes what more room there comes to be."""
    split = QSplitter(orientation)
    split.setChildrenCollapsible(False)
    for part in (first, second):
        split.addWidget(part)
    larger = sizes.index(REST)
    split.setStretchFactor(larger, 1)
    split.setStretchFactor(1 - larger, 0)
    split.setSizes(sizes)
    put_in_reading_order(split)
    return split
