"""Sentences a person reads, as data: an English template and its values.

Outside the window nothing knows about translation, yet every sentence made there is shown in it. A `Message` keeps
template and values apart until it is shown: `str(message)` is English, the window translates the template first.
"""

from __future__ import annotations

import msgspec


class Message(msgspec.Struct, frozen=True):
    """A translatable template with its values, which may be messages themselves."""

    context: str
    text: str
    values: tuple[tuple[str, object], ...] = ()

    def __str__(self) -> str:
        return self.text.format(**dict(self.values))


def message(context: str, text: str, /, **values: object) -> Message:
    """Make a message. `context` and `text` are literals: the translation tools collect them from the source."""
    return Message(context, text, tuple(values.items()))


def dims(*sizes: int) -> str:
    """`28 × 28 × 6` of sizes in the order given, with no-break spaces as the window shows them."""
    return "\u00a0×\u00a0".join(f"{size:,}" for size in sizes)
