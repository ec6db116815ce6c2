"""F4: the focus goes round the regions of the window."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def next_region(regions: Sequence[QWidget], focused: QWidget | None) -> None:
    """Give the focus to the region after the one that has it, or to the first that can take it."""
    shown = [region for region in regions if region.isVisible()]
    holds = [focused is not None and (region is focused or region.isAncestorOf(focused)) for region in shown]
    start = holds.index(True) + 1 if True in holds else 0
    for region in (*shown[start:], *shown[:start]):
        target = _first_focusable(region)
        if target is not None:
            target.setFocus(Qt.FocusReason.TabFocusReason)
            return


def _first_focusable(region: QWidget) -> QWidget | None:
    """The region itself if the keyboard can reach it, else the first such widget in it in Tab order."""
    widget: QWidget | None = region
    while widget is not None:
        inside = widget is region or region.isAncestorOf(widget)
        if inside and widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isEnabled() and widget.isVisible():
            return widget
        widget = widget.nextInFocusChain()
        if widget is region:
            break
    return None
