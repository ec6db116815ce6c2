"""Where the parts of Inside stand."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from cnnstudio.app.accessible import put_in_reading_order
from cnnstudio.app.settings import Settings
from cnnstudio.app.theme import Theme
from cnnstudio.app.widgets import Panel, Splitter

translate = QCoreApplication.translate
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
    below = _split(Splitter(theme, Qt.Orientation.Vertical), columns, detail, [REST, theme.px(DETAIL_HEIGHT)])
    below.size_by_edge(1, translate("Inside", "Height of the chosen map"), detail, theme.px(DETAIL_HEIGHT))
    settings.remember_splitter("inside-vertical", below)
    centre = QWidget()
    column = QVBoxLayout(centre)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    for part in top:
        column.addWidget(part)
    column.addWidget(below, 1)
    whole = _split(Splitter(theme), chooser, centre, [theme.px(CHOOSER_WIDTH), REST])
    whole.size_by_edge(1, translate("Inside", "Width of the images"), chooser, theme.px(CHOOSER_WIDTH))
    settings.remember_splitter("inside", whole)
    return whole


def _split(split: Splitter, first: QWidget, second: QWidget, sizes: list[int]) -> Splitter:
    """Two parts with a movable edge; the larger one takes what more room there comes to be."""
    for part in (first, second):
        split.addWidget(part)
    larger = sizes.index(REST)
    split.setStretchFactor(larger, 1)
    split.setStretchFactor(1 - larger, 0)
    split.setSizes(sizes)
    put_in_reading_order(split)
    return split
