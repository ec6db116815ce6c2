"""Sentences and numbers as people read them."""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Sequence

from PySide6.QtCore import QCoreApplication

from cnnstudio.network import Message

NBSP = "\u00a0"
BREAK = "\u200b"
"""Of no width: a line may end there."""
LONGEST = 20
BYTE_UNITS = ("B", "kB", "MB", "GB", "TB")


def text(message: Message) -> str:
    """A message of the other packages in the person's language."""
    template = QCoreApplication.translate(message.context, message.text)
    return template.format(**{name: _shown(value) for name, value in message.values})


def sentence(message: Message) -> str:
    """A message that has no capital and no full stop, as a sentence of its own."""
    words = text(message)
    return f"{words[:1].upper()}{words[1:]}."


def _shown(value: object) -> object:
    return text(value) if isinstance(value, Message) else value


def breakable(text: str) -> str:
    """A text with long words, as paths and names of tensors are, with places where its lines may end."""
    marked = re.sub(r"([_.])(?=\S)", rf"\1{BREAK}", text)
    return re.sub(rf"([^\s{BREAK}/-]{{{LONGEST}}})(?=[^\s{BREAK}/-])", rf"\1{BREAK}", marked)


def listed(messages: Iterable[Message]) -> str:
    """``1 thread, channels last``: lines may end between them alone."""
    return ", ".join(text(message).replace(" ", NBSP) for message in messages)


def count(number: int) -> str:
    """``1,812``."""
    return f"{number:,}"


def shape(shape: Sequence[int] | None) -> str:
    """An image's shape as people read it, height × width × maps: ``28 × 28 × 6``; ``784``; ``unknown``."""
    if shape is None:
        return QCoreApplication.translate("Numbers", "unknown")
    if len(shape) == 3:
        channels, height, width = shape
        return times(height, width, channels)
    return times(*shape)


def times(*sizes: int) -> str:
    """Sizes in the order given with a real multiplication sign: ``5 × 5``."""
    return f"{NBSP}×{NBSP}".join(count(size) for size in sizes)


def bytes_(number: float, unit: str | None = None, decimals: int | None = None) -> str:
    """Bytes by powers of 1,000: ``3.1 kB``, ``0.47 MB``. About two figures unless `decimals` are given."""
    unit = unit or byte_unit(number)
    value = number / byte_scale(unit)
    if decimals is None:
        decimals = 0 if unit == "B" or abs(value) >= 100 else 1
    return f"{value:,.{decimals}f}{NBSP}{unit}"


def byte_unit(number: float) -> str:
    """The largest unit that leaves at least 1 of it (after rounding) in front of the decimal point."""
    for index, unit in enumerate(BYTE_UNITS[:-1]):
        if abs(number) < 999.5 * 1000**index:
            return unit
    return BYTE_UNITS[-1]


def byte_scale(unit: str) -> int:
    """How many bytes one of `unit` is."""
    return int(1000 ** BYTE_UNITS.index(unit))


def decimals_that_add_up(parts: Sequence[float], scale: float = 1, most: int = 3, least: int = 1) -> int:
    """The fewest decimals at which parts in units of `scale`, each rounded, add up to their rounded total."""
    for decimals in range(least, most + 1):
        rounded = [round(part / scale, decimals) for part in parts]
        if math.isclose(sum(rounded), round(sum(parts) / scale, decimals), abs_tol=10.0 ** -(decimals + 3)):
            return decimals
    return most


def percent(share: float, decimals: int = 1) -> str:
    """A share of 1 as ``98.1 %``."""
    return f"{share * 100:.{decimals}f}{NBSP}%"


def duration(seconds: float) -> str:
    """A time as ``3:15`` or ``1:02:05``."""
    minutes, rest = divmod(max(0, round(seconds)), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"


def loss(value: float) -> str:
    """A loss with three significant figures: ``0.0862``, ``2.31``."""
    if not math.isfinite(value):
        return QCoreApplication.translate("Numbers", "not a number")
    return f"{value:.3f}" if value < 10 else f"{value:.1f}"


def signed(number: float, decimals: int = 2) -> str:
    """A number with a real minus sign: ``−0.50``, ``+0.50``."""
    return f"{number:+.{decimals}f}".replace("-", "−")
