"""Where the keyboard goes: with Tab from stop to stop as one reads, with F4 round the regions of the window.

Tab also comes to the edges that are moved between two regions.

Qt's own order is that in which widgets were made, and cards and settings are made all the time. So the order is taken
from where things stand when the key is pressed.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cmp_to_key
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QSplitter, QSplitterHandle, QWidget


def stops(region: QWidget) -> Iterator[QWidget]:
    """What Tab reaches in a region, in reading order."""
    if not region.isVisible() or not region.isEnabled():
        return
    if region.focusPolicy() & Qt.FocusPolicy.TabFocus and region.focusProxy() is None:
        yield region
    children = region.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
    for child in sorted(filter(_is_part, children), key=cmp_to_key(_compare)):
        yield from stops(child)


def next_stop(regions: Sequence[QWidget], focused: QWidget | None, *, forward: bool = True) -> bool:
    """Give the focus to the stop after the one that has it (before it where not `forward`), round and round."""
    found = [stop for part in _with_edges(regions) for stop in stops(part)]
    if not found:
        return False
    holding = [place for place, stop in enumerate(found) if focused and (stop is focused or stop.isAncestorOf(focused))]
    if holding:
        target = found[(holding[-1] + (1 if forward else -1)) % len(found)]
    else:
        target = found[0 if forward else -1]
    _focus(target, Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason)
    return True


def next_region(regions: Sequence[QWidget], focused: QWidget | None) -> None:
    """Give the focus to the region after the one that has it, or to the first that can take it."""
    shown = _with_edges(regions)
    holds = [focused is not None and (region is focused or region.isAncestorOf(focused)) for region in shown]
    start = holds.index(True) + 1 if True in holds else 0
    for region in (*shown[start:], *shown[:start]):
        target = None if isinstance(region, QSplitterHandle) else next(stops(region), None)
        if target is not None:
            _focus(target, Qt.FocusReason.TabFocusReason)
            return


def _with_edges(regions: Sequence[QWidget]) -> list[QWidget]:
    """The regions that are shown, and between two of them the edge that is moved there."""
    shown = [region for region in regions if region.isVisible()]
    found = shown[:1]
    for one, other in pairwise(shown):
        edge = _edge(one, other)
        found += [other] if edge is None else [edge, other]
    return found


def _edge(one: QWidget, other: QWidget) -> QSplitterHandle | None:
    """The handle before what holds the `other` region in the splitter that parts them."""
    panel, around = other, other.parentWidget()
    while around is not None and not around.isAncestorOf(one):
        panel, around = around, around.parentWidget()
    return around.handle(around.indexOf(panel)) if isinstance(around, QSplitter) else None


def _focus(target: QWidget, reason: Qt.FocusReason) -> None:
    """Give it the focus and bring it into sight."""
    target.setFocus(reason)
    area = target.parentWidget()
    while area is not None:
        if isinstance(area, QScrollArea):
            area.ensureWidgetVisible(target)
        area = area.parentWidget()


def _is_part(child: QWidget) -> bool:
    return child.isVisible() and not child.isWindow()


def _compare(one: QWidget, other: QWidget) -> int:
    """Side by side the left one comes first, else the upper one."""
    first, second = one.geometry(), other.geometry()
    if first.top() <= second.bottom() and second.top() <= first.bottom():
        return first.left() - second.left()
    return first.top() - second.top()
