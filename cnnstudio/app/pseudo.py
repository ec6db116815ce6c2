"""A translation for looking at the window only: every text is half as long again, and none of it is English any more.

What still reads as English was never translated; what is cut off will be cut off in some real language. Chosen with
``CNNSTUDIO_LANGUAGE=pseudo``.
"""

from __future__ import annotations

import math
import re
from pathlib import Path
from xml.etree import ElementTree as ET

from PySide6.QtCore import QObject, QTranslator

GROWTH = 1.5
"""How many times as long as the English a text becomes."""
WORD = 7
"""The longest run of fill without a space: what may break in English may break here."""

LETTERS = str.maketrans(
    "ACDEGHIKLNORSTUYZacdeghiklnorstuyz",
    "ÀÇĎÉĜĤÎĶĻÑÔŔŠŤÛÝŽàçďéĝĥîķļñôŕšťûýž",
)
NO_TEXTS = "Dates"
"""The context of what tells Qt how to write a date."""
KEPT = re.compile(
    r"\{[^{}]*\}"  # a value's place
    r"|%(?:n|\d)"
    r"|</?\w[^<>]*>|&\w+;"  # rich text
    r"|(?:Ctrl|Alt|Shift)(?:\+(?:Ctrl|Alt|Shift))*\+\S+?(?=[\s),.;]|$)|\bF\d+\b"  # keys
)


def pseudo(text: str) -> str:
    """`text` in letters with accents and in brackets, half as long again; values, tags and keys stay."""
    parts: list[str] = []
    length = place = 0
    for kept in KEPT.finditer(text):
        plain = text[place : kept.start()]
        parts += (plain.translate(LETTERS), kept.group())
        length += len(plain) if kept.group().startswith("<") else len(plain) + len(kept.group())
        place = kept.end()
    parts.append(text[place:].translate(LETTERS))
    length += len(text) - place
    return f"[{''.join(parts)}{_fill(math.ceil(length * (GROWTH - 1)) - 2)}]"


def _fill(length: int) -> str:
    """So many signs, in words."""
    return "".join(" " if place % (WORD + 1) == 0 and length > 1 else "~" for place in range(length))


class PseudoTranslator(QTranslator):
    """Translates the sentences that a template (a .ts file without translations) lists, and nothing else."""

    def __init__(self, template: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        tree = ET.parse(template)  # noqa: S314 - a file of the program's own
        self._sentences = {
            (context.findtext("name"), entry.findtext("source"))
            for context in tree.iter("context")
            for entry in context.iter("message")
            if context.findtext("name") != NO_TEXTS
        }

    def isEmpty(self) -> bool:
        return False

    def translate(  # type: ignore[override] # None, and not "", lets Qt ask the next translator
        self, context: str, text: str, _disambiguation: str | None = None, _number: int = -1
    ) -> str | None:
        return pseudo(text) if (context, text) in self._sentences else None
