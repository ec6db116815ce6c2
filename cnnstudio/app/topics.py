"""What F1 says about the thing that has the focus: its name, what it does, its keys."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QAbstractButton, QLabel, QToolButton, QWidget

from cnnstudio.app.commands import all_keys_of, collect, keys_of, name_of
from cnnstudio.app.i18n import text
from cnnstudio.app.purposes import purpose_of
from cnnstudio.app.shortcuts import Keys, places
from cnnstudio.network import InvalidValue, Layer, LayerType, Stack
from cnnstudio.network.layers import types_by_tag
from cnnstudio.network.tree import node_at

CARD, CHIP = "card:", "chip:"


class Topic(NamedTuple):
    """The title, paragraphs, and the keys that have a meaning there."""

    title: str
    paragraphs: tuple[str, ...]
    keys: tuple[Keys, ...]


def topic_of(widget: QWidget, network: Stack) -> Topic:
    """The help on a widget; what it does not say itself, what it lies in may say. `network` explains layers' cards."""
    around = list(_around(widget))
    title = next((name for name in map(_name, around) if name), QCoreApplication.translate("Topics", "CNN Studio"))
    paragraphs: list[str] = []
    for place in around:
        told = _layer_help(place, network)
        for words in (purpose_of(place), *told, place.accessibleDescription(), place.toolTip()):
            if words and words != title and not any(said in words for said in paragraphs):
                paragraphs.append(words)
        if paragraphs:
            break
    if not paragraphs:
        paragraphs.append(QCoreApplication.translate("Topics", "Tab goes on; F4 goes to the next part of the window."))
    return Topic(title, tuple(paragraphs), _keys(around))


def _around(widget: QWidget) -> Iterator[QWidget]:
    """The widget and what it lies in, up to but without the window."""
    place: QWidget | None = widget
    while place is not None and not place.isWindow():
        yield place
        place = place.parentWidget()


def _name(widget: QWidget) -> str:
    if widget.accessibleName():
        return widget.accessibleName()
    return widget.text().replace("&", "") if isinstance(widget, (QAbstractButton, QLabel)) else ""


def _layer_help(widget: QWidget, network: Stack) -> tuple[str, ...]:
    """What the layer of a card or chip does, when to use it, its formula; nothing of any other widget."""
    kind = _layer_type(widget.objectName(), network)
    return () if kind is None else (text(kind.help), text(kind.when), kind.formula)


def _layer_type(name: str, network: Stack) -> type[LayerType] | None:
    if name.startswith(CHIP):
        return types_by_tag().get(name.removeprefix(CHIP))
    if not name.startswith(CARD):
        return None
    steps = name.removeprefix(CARD).split(".")
    try:
        node = node_at(network, tuple(int(step) if step.isdigit() else step for step in steps))
    except InvalidValue:
        return None
    return type(node.type) if isinstance(node, Layer) else None


def _keys(around: list[QWidget]) -> tuple[Keys, ...]:
    found = [
        Keys(keys_of(place.defaultAction()), QCoreApplication.translate("Topics", "Do this from anywhere"))
        for place in around[:1]
        if isinstance(place, QToolButton) and keys_of(place.defaultAction())
    ]
    acts = (Keys(all_keys_of(action), name_of(action)) for action in collect(*around[1:]) if all_keys_of(action))
    classes = {kind.__name__ for widget in around for kind in type(widget).__mro__}
    return (*found, *acts, *(keys for place in places() if classes.intersection(place.classes) for keys in place.keys))
