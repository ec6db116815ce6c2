"""Finds text that has no room on the screen: cut off, shortened where nobody can read the whole, or over another.

Qt's own widgets are measured. What paints itself is watched while it paints: each `drawText` says how much room it was
given and how much it takes.
"""

from __future__ import annotations

import itertools
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType
from typing import Any, NamedTuple

from PySide6.QtCore import (
    QAbstractItemModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QFontMetricsF, QPainter, QPicture
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QScrollArea,
    QSplitterHandle,
    QStyle,
    QStyleOptionComboBox,
    QTabBar,
    QToolButton,
    QWidget,
)

SLACK = 1.5
"""Pixels that rounding may take."""
FIELD_MARGIN = 4
"""What a line edit keeps free at both sides of its text."""
NESTED = 8
"""How deep layouts stand within layouts: one tells the next that it needs another size."""
ELLIPSIS = "…"
FLOATING = {"Drawer", "DrawerHandle", "Minimap", "ZoomControl"}
"""Classes that stand over others on purpose."""
SCROLLED_ALONG = {"Headings"}
"""Classes that stand still above what scrolls and follow it from side to side."""

Role = Qt.ItemDataRole


class Drawn(NamedTuple):
    """A text that a widget has painted: where it stands, and the room it had, both in the widget's coordinates."""

    widget: QWidget
    text: str
    taken: QRectF
    room: QRectF | None
    spoken: tuple[str, ...]
    """What a person can read besides: tool tips and accessible texts."""
    placed: bool = True
    """Whether it is known where; what is recorded as a picture is painted somewhere later."""


@contextmanager
def watched() -> Iterator[list[Drawn]]:
    """Collects what is painted meanwhile."""
    drawn: list[Drawn] = []
    draw_text: Any = QPainter.drawText

    def watch(painter: QPainter, *arguments: Any) -> Any:
        note = _noted(painter, arguments, sys._getframe(1))
        if note is not None:
            drawn.append(note)
        return draw_text(painter, *arguments)

    QPainter.drawText = watch  # type: ignore[method-assign, assignment]
    try:
        yield drawn
    finally:
        QPainter.drawText = draw_text  # type: ignore[method-assign]


def _noted(painter: QPainter, arguments: tuple[Any, ...], frame: FrameType | None) -> Drawn | None:
    text = next((argument for argument in arguments if isinstance(argument, str)), "")
    widget, spoken = _painted(frame)
    if not text.strip() or widget is None:
        return None
    taken, room = _measured(painter, arguments, text)
    if isinstance(painter.device(), QPicture):
        return Drawn(widget, text, taken, room, spoken, placed=False)
    transform = painter.worldTransform()
    return Drawn(widget, text, transform.mapRect(taken), room and transform.mapRect(room), spoken)


def _measured(painter: QPainter, arguments: tuple[Any, ...], text: str) -> tuple[QRectF, QRectF | None]:
    """The rectangle that the text's ink and line take, and the one it was given, if one was."""
    given = arguments[0]
    metrics = QFontMetricsF(painter.font())
    if isinstance(given, QRect | QRectF):
        room = QRectF(given)
        flags = int(getattr(arguments[1], "value", arguments[1])) if not isinstance(arguments[1], str) else 0
        return metrics.boundingRect(room, flags, text), room
    if len(arguments) == 3:
        x, y = float(arguments[0]), float(arguments[1])
    else:
        x, y = float(given.x()), float(given.y())
    return QRectF(x, y - metrics.ascent(), metrics.horizontalAdvance(text), metrics.height()), None


def _painted(frame: FrameType | None) -> tuple[QWidget | None, tuple[str, ...]]:
    """The widget that paints, found by who called whom, and what it says besides."""
    spoken: tuple[str, ...] = ()
    while frame is not None:
        local = frame.f_locals
        index = local.get("index")
        if isinstance(index, QModelIndex | QPersistentModelIndex):
            roles = (Role.ToolTipRole, Role.AccessibleTextRole, Role.AccessibleDescriptionRole)
            spoken += tuple(str(index.data(role)) for role in roles if index.data(role))
            option = local.get("option")
            if isinstance(getattr(option, "widget", None), QWidget):
                return option.widget, spoken  # type: ignore[union-attr]
        if isinstance(local.get("self"), QWidget):
            widget = local["self"]
            return widget, (*spoken, widget.toolTip(), widget.accessibleName(), widget.accessibleDescription())
        frame = frame.f_back
    return None, spoken


def misfits(window: QWidget) -> list[str]:
    """Everything visible in `window` whose text has not the room it needs, one line each."""
    for _round in range(NESTED):
        QApplication.processEvents()
    found = [
        f"{_named(widget)}: {trouble}"
        for widget in [window, *window.findChildren(QWidget)]
        if widget.isVisible() and widget.window() is window
        for trouble in (*_widget_troubles(widget), *_overlaps(widget))
    ]
    with watched() as drawn:
        window.grab()
    return found + [f"{_named(note.widget)}: {trouble}" for note, trouble in _drawn_troubles(drawn)]


def _drawn_troubles(drawn: list[Drawn]) -> Iterator[tuple[Drawn, str]]:
    before: dict[QWidget, list[Drawn]] = {}
    for note in drawn:
        if note.room is not None and note.taken.width() > note.room.width() + SLACK:
            yield note, f"“{note.text}” takes {note.taken.width():.0f} of {note.room.width():.0f}"
        if ELLIPSIS in note.text and not _told(note.text, note.spoken):
            yield note, f"“{note.text}” is shortened and stands nowhere whole"
        if not note.placed:
            continue
        area = QRectF(note.widget.rect()).adjusted(-SLACK, -SLACK, SLACK, SLACK)
        if note.room is not None and not area.contains(note.taken) and _clipped(note.widget):
            yield note, f"“{note.text}” stands at {_spot(note.taken)}, outside of {_spot(area)}"
        for other in before.setdefault(note.widget, []):
            if _over(note.taken, other.taken):
                yield note, f"“{note.text}” stands over “{other.text}”"
        before[note.widget].append(note)


def _clipped(widget: QWidget) -> bool:
    """Whether what stands outside of the widget is lost; what can be scrolled to is not."""
    return not isinstance(widget, QAbstractScrollArea) and type(widget).__name__ not in SCROLLED_ALONG


def _told(shown: str, spoken: tuple[str, ...]) -> bool:
    head = shown.partition(ELLIPSIS)[0]
    return any(shown in said or (head in said and not said.endswith(head + ELLIPSIS)) for said in spoken if said)


def _over(one: QRectF, other: QRectF) -> bool:
    common = one.intersected(other)
    return common.width() > SLACK and common.height() > one.height() / 4


def _widget_troubles(widget: QWidget) -> Iterator[str]:
    if isinstance(widget, QLabel) and widget.text():
        yield from _label_troubles(widget)
    elif type(widget) is QToolButton:
        yield from _tool_troubles(widget)
    elif isinstance(widget, QAbstractButton) and widget.text():
        yield from _too_small(widget, widget.text())
    elif isinstance(widget, QComboBox):
        yield from _combo_troubles(widget)
    elif isinstance(widget, QLineEdit):
        yield from _field_troubles(widget)
    elif isinstance(widget, QTabBar):
        yield from _too_small(widget, "tabs")
    elif isinstance(widget, QAbstractItemView):
        yield from _view_troubles(widget)
    if isinstance(widget, QScrollArea):
        yield from _area_troubles(widget)
    yield from _outside(widget)


def _area_troubles(area: QScrollArea) -> Iterator[str]:
    """What is wider than its view, and cannot be scrolled to."""
    never = area.horizontalScrollBarPolicy() is Qt.ScrollBarPolicy.ScrollBarAlwaysOff
    content, room = area.widget(), area.viewport().width()
    if never and content.width() > room + SLACK:
        yield f"{_named(content)} is {content.width()} wide, its view {room}"


def _tool_troubles(button: QToolButton) -> Iterator[str]:
    """Of a flat button, which may be as small as its word or its icon."""
    icon_only = button.toolButtonStyle() is Qt.ToolButtonStyle.ToolButtonIconOnly and not button.icon().isNull()
    needed = button.fontMetrics().size(0, button.text())
    if button.text() and not icon_only and (needed.width() > button.width() or needed.height() > button.height()):
        yield f"“{button.text()}” needs {_size(needed)}, has {_size(button.size())}"


def _too_small(widget: QWidget, text: str) -> Iterator[str]:
    needed, there = widget.sizeHint(), widget.size()
    if needed.width() > there.width() + SLACK or needed.height() > there.height() + SLACK:
        yield f"“{text}” needs {_size(needed)}, has {_size(there)}"


def _label_troubles(label: QLabel) -> Iterator[str]:
    if not label.wordWrap():
        needed = label.sizeHint().width()
        if needed > label.width() + SLACK and label.text() not in (label.toolTip(), label.accessibleName()):
            yield f"“{label.text()}” needs {needed}, has {label.width()}"
    needed = label.heightForWidth(label.width()) if label.hasHeightForWidth() else label.sizeHint().height()
    if needed > label.height() + SLACK:
        yield f"“{label.text()}” needs a height of {needed}, has {label.height()}"
    longest = max(label.text().split(), key=len, default="")
    if label.wordWrap() and label.fontMetrics().horizontalAdvance(longest) > label.contentsRect().width() + SLACK:
        yield f"“{longest}” cannot break and needs more than {label.contentsRect().width()}"


def _combo_troubles(box: QComboBox) -> Iterator[str]:
    option = QStyleOptionComboBox()
    box.initStyleOption(option)
    part = QStyle.SubControl.SC_ComboBoxEditField
    room = box.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, part, box).width()
    needed = box.fontMetrics().horizontalAdvance(box.currentText())
    if needed > room + SLACK:
        yield f"“{box.currentText()}” needs {needed}, has {room}"
    yield from (trouble for trouble in _too_small(box, box.currentText()) if box.height() < box.sizeHint().height())


def _field_troubles(field: QLineEdit) -> Iterator[str]:
    own = isinstance(field.parent(), QAbstractSpinBox)
    text = field.text() if own else "" if field.text() else field.placeholderText()
    needed, room = field.fontMetrics().horizontalAdvance(text), field.contentsRect().width() - FIELD_MARGIN
    if needed > room + SLACK:
        yield f"“{text}” needs {needed}, has {room}"


def _view_troubles(view: QAbstractItemView) -> Iterator[str]:
    scrolls = view.horizontalScrollBar().maximum() > 0
    for index in _indexes(view.model()):
        text, there = index.data(), view.visualRect(index)
        if not there.isValid() or not isinstance(text, str):
            continue
        height, width = view.fontMetrics().height(), view.sizeHintForIndex(index).width()
        if height > there.height() + SLACK:
            yield f"“{text}” needs a height of {height}, has {there.height()}"
        if width > there.width() + SLACK and not scrolls and text != index.data(Role.ToolTipRole):
            yield f"“{text}” needs {width}, has {there.width()}"


def _indexes(model: QAbstractItemModel | None, parent: QModelIndex | None = None) -> Iterator[QModelIndex]:
    """Every cell, branch by branch."""
    parent = parent or QModelIndex()
    for row in range(model.rowCount(parent) if model else 0):
        assert model is not None
        cells = (model.index(row, column, parent) for column in itertools.count())
        yield from itertools.takewhile(QModelIndex.isValid, cells)
        yield from _indexes(model, model.index(row, 0, parent))


def _outside(widget: QWidget) -> Iterator[str]:
    """A part of the widget that its parent cuts off and nobody can scroll to."""
    parent = widget.parentWidget()
    if parent is None or widget.isWindow() or isinstance(parent.parent(), QAbstractScrollArea):
        return
    if not widget.size().isEmpty() and not parent.rect().adjusted(-1, -1, 1, 1).contains(widget.geometry()):
        yield f"at {_spot(QRectF(widget.geometry()))} is cut off by {_named(parent)} of {_spot(QRectF(parent.rect()))}"


def _overlaps(parent: QWidget) -> Iterator[str]:
    """Children in the parent's layouts that stand over each other."""
    placed = [child for child in parent.children() if isinstance(child, QWidget) and _takes_part(child)]
    for place, one in enumerate(placed):
        for other in placed[place + 1 :]:
            common = one.geometry().intersected(other.geometry())
            if common.width() > SLACK and common.height() > SLACK:
                yield f"{_named(one)} and {_named(other)} overlap by {_spot(QRectF(common))}"


def _takes_part(child: QWidget) -> bool:
    floats = child.testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    floats = floats or type(child).__name__ in FLOATING or getattr(child, "text", None) == ""
    return child.isVisible() and not child.isWindow() and not floats and not isinstance(child, QSplitterHandle)


def _named(widget: QWidget) -> str:
    names: list[str] = []
    parent: QWidget | None = widget
    while parent is not None and len(names) < 3:
        if parent is widget or parent.objectName():
            names.append(f"{type(parent).__name__} {parent.objectName()}".strip())
        parent = parent.parentWidget()
    return " in ".join(names)


def _size(size: QSize) -> str:
    return f"{size.width()} × {size.height()}"


def _spot(area: QRectF) -> str:
    corner = QPoint(round(area.x()), round(area.y()))
    return f"{corner.x()},{corner.y()} {area.width():.0f} × {area.height():.0f}"


def least_size(window: QWidget) -> tuple[int, int]:
    """How small the window's parts let it be."""
    layout = window.layout()
    assert layout is not None
    size = layout.totalMinimumSize()
    return size.width(), size.height()
