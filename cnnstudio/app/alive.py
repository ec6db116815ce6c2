"""Answers that come when whoever asked is gone."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject
from shiboken6 import isValid

T = TypeVar("T")


def while_alive(owner: QObject, hear: Callable[[T], object]) -> Callable[[T], None]:
    """`hear` as long as `owner` has not been deleted; afterwards a function that does nothing."""

    def guarded(answer: T) -> None:
        if isValid(owner):
            hear(answer)

    return guarded
