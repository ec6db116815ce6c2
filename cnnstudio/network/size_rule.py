"""How an output's size comes about, as data: formulas in variables and in numbers, and sentences where one is enough.

A layer type says its own (`LayerType.size_rule`), from the same arithmetic as its shape; `sizes` does it for any node.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from types import MappingProxyType
from typing import Literal, NamedTuple

import msgspec

from cnnstudio.network.messages import Message, message

Axis = Literal["both", "height", "width", "none"]
"""What a formula is about: both axes alike, one of them, or neither, as for a vector."""
Kind = Literal["variable", "number", "sign"]

WORDS = {
    "in": message("formula", "in"),
    "out": message("formula", "out"),
    "padding": message("formula", "padding"),
    "maps": message("formula", "maps"),
    "units": message("formula", "units"),
    "height": message("formula", "height"),
    "width": message("formula", "width"),
    "top": message("formula", "top"),
    "bottom": message("formula", "bottom"),
    "left": message("formula", "left"),
    "right": message("formula", "right"),
}
"""Variables that are words of the language; the others are letters: k kernel, s stride, d dilation, p padding."""
FUNCTIONS = ("max",)
NOTHING: Mapping[str, int] = MappingProxyType({})
_TOKEN = re.compile(r"[^\W\d_]+|\d+(?:,\d{3})*|.")


class Term(NamedTuple):
    """A piece of a formula: a variable, a number, or a sign with the spaces beside it."""

    kind: Kind
    text: Message | str


class Formula(msgspec.Struct, frozen=True):
    """A value's name, its rule, the values of the rule's variables, and the result.

    As text: ``out = ⌈in / s⌉ = ⌈14 / 1⌉ = 14``. A result below `least` is what is wrong with a layer.
    """

    name: str
    rule: str
    values: tuple[tuple[str, int], ...]
    result: int
    axis: Axis = "none"
    least: int = 0

    @property
    def fails(self) -> bool:
        """Whether there can be no such result."""
        return self.result < self.least

    @property
    def variables(self) -> tuple[Term, ...]:
        """The rule in its variables; empty where it has none."""
        return terms(self.rule) if self.values else ()

    @property
    def numbers(self) -> tuple[Term, ...]:
        """The rule with its numbers; empty where that is the result already."""
        found = terms(self.with_numbers())
        return () if len(found) == 1 else found

    def with_numbers(self) -> str:
        """The rule with its numbers as text: ``⌈14 / 1⌉``."""
        values = dict(self.values)
        return "".join(f"{values[token]:,}" if token in values else token for token in _TOKEN.findall(self.rule))

    def __str__(self) -> str:
        parts = (self.name, self.variables, self.numbers, terms(number(self.result)))
        return " = ".join(
            part if isinstance(part, str) else "".join(str(t.text) for t in part) for part in parts if part
        )


def formula(name: str, rule: str, result: int, values: Mapping[str, int] = NOTHING, least: int = 0) -> Formula:
    """Shorthand for a `Formula` that is about no axis yet."""
    return Formula(name, rule, tuple(values.items()), result, least=least)


def terms(text: str) -> tuple[Term, ...]:
    """A formula's text in pieces."""
    return tuple(_term(token) for token in _TOKEN.findall(text))


def variables_of(rule: str) -> set[str]:
    """The variables' names in a rule."""
    return {token for token in _TOKEN.findall(rule) if token[0].isalpha() and token not in FUNCTIONS}


def number(value: int) -> str:
    """A number as formulas write it, with a real minus sign."""
    return f"{value:,}".replace("-", "−")


def _term(token: str) -> Term:
    if token[0].isdigit():
        return Term("number", token)
    if token[0].isalpha() and token not in FUNCTIONS:
        return Term("variable", WORDS.get(token, token))
    return Term("sign", token)


def alike(height: Formula, width: Formula) -> tuple[Formula, ...]:
    """The formulas of both axes: one where they are the same, else each by itself."""
    if msgspec.structs.replace(height, axis="both") == msgspec.structs.replace(width, axis="both"):
        return (msgspec.structs.replace(height, axis="both"),)
    return msgspec.structs.replace(height, axis="height"), msgspec.structs.replace(width, axis="width")


class Edge(msgspec.Struct, frozen=True):
    """Cells put round an input, and what they are (zeros, or cells that do not count)."""

    what: Message
    top: int
    bottom: int
    left: int
    right: int


class SizeRule(msgspec.Struct, frozen=True):
    """Everything about a size: formulas, the cells put round the input, and what else there is to say in sentences."""

    formulas: tuple[Formula, ...] = ()
    edge: Edge | None = None
    notes: tuple[Message, ...] = ()

    @property
    def same_axes(self) -> bool:
        """Whether height and width come about alike."""
        return any(formula.axis == "both" for formula in self.formulas)


UNCHANGED = SizeRule(notes=(message("size", "The size stays as it is."),))
ZEROS = message("size", "zeros")
