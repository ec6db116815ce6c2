"""A formula as it is set in print: variables in italics, figures and signs upright, the result bold."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Literal, NamedTuple

from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from cnnstudio.app import i18n
from cnnstudio.app.theme import Theme, Type
from cnnstudio.network import Message
from cnnstudio.network.size_rule import Term

Style = Literal["variable", "number", "sign", "result", "caption"]
LINE_SPACE = 3
_BREAK = re.compile(r"(?<=[ ·])")
"""A line may end after a space or a dot."""


class Run(NamedTuple):
    """Some text in one style."""

    text: str
    style: Style


Part = tuple[Run, ...]
"""What should stand on one line if it can: one side of an equation."""


class Placed(NamedTuple):
    """A run at its place."""

    x: float
    line: int
    run: Run


def part(terms: Sequence[Term], before: str = "") -> Part:
    """The terms of a formula, with a sign before them."""
    runs = tuple(Run(i18n.text(text) if isinstance(text, Message) else text, kind) for kind, text in terms)
    return (Run(before, "sign"), *runs) if before else runs


class Print:
    """The fonts of formulas and their widths."""

    def __init__(self, theme: Theme) -> None:
        upright = theme.formula_font()
        self.fonts: dict[Style, QFont] = {
            "variable": theme.formula_font(italic=True),
            "number": upright,
            "sign": upright,
            "result": theme.formula_font(bold=True),
            "caption": theme.font(Type.CAPTION),
        }
        self._metrics = {style: QFontMetricsF(font) for style, font in self.fonts.items()}
        self.line_height = self._metrics["number"].height() + theme.px(LINE_SPACE)

    def ascent(self, style: Style) -> float:
        """How far a line's top is above the letters' feet."""
        return self._metrics[style].ascent()

    def height(self, style: Style) -> float:
        """How high a line of that style is."""
        return self._metrics[style].height()

    def width(self, runs: Sequence[Run]) -> float:
        """How wide runs are side by side, without a space at the end."""
        if not runs:
            return 0.0
        whole = sum(self._metrics[run.style].horizontalAdvance(run.text) for run in runs[:-1])
        return whole + self._metrics[runs[-1].style].horizontalAdvance(runs[-1].text.rstrip(" "))

    def advance(self, run: Run) -> float:
        """How far the next run stands from this one."""
        return self._metrics[run.style].horizontalAdvance(run.text)

    def place(self, parts: Sequence[Part], width: float) -> tuple[list[Placed], int]:
        """Where every run goes, and the number of lines: a part that does not fit goes on the next line as a whole.

        One that is wider than a line breaks within. No line begins with a space.
        """
        placed: list[Placed] = []
        x, line = 0.0, 0
        for part in parts:
            if x > 0 and x + self.width(part) > width:
                x, line = 0.0, line + 1
            for run in _pieces(part) if self.width(part) > width else part:
                if x > 0 and x + self.width((run,)) > width:
                    x, line = 0.0, line + 1
                shown = run if x > 0 else Run(run.text.lstrip(" "), run.style)
                placed.append(Placed(x, line, shown))
                x += self.advance(shown)
        return placed, line + 1 if placed else 0


def _pieces(part: Part) -> list[Run]:
    """The runs of a part, cut where a line may end."""
    return [Run(piece, run.style) for run in part for piece in _BREAK.split(run.text) if piece]


class FormulaLabel(QWidget):
    """Paints a formula in a colour of the theme, on as many lines as it needs; says it as its accessible name."""

    def __init__(self, theme: Theme, role: str = "text", *, right: bool = False) -> None:
        super().__init__()
        self._theme, self._role, self._right = theme, role, right
        self._print = Print(theme)
        self._parts: tuple[Part, ...] = ()
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.changed.connect(self.update)

    @property
    def text(self) -> str:
        """The formula as plain text."""
        return "".join(run.text for part in self._parts for run in part).strip()

    def show_parts(self, parts: Sequence[Part], role: str | None = None) -> None:
        """Show a formula, in the colour of another role where one is given."""
        shown, role = tuple(parts), role or self._role
        if (shown, role) == (self._parts, self._role):
            return
        self._parts, self._role = shown, role
        self.setAccessibleName(self.text)
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return round(max(1, self._print.place(self._parts, width)[1]) * self._print.line_height)

    def sizeHint(self) -> QSize:
        width = self._print.width([run for part in self._parts for run in part])
        return QSize(round(width + 0.5), round(self._print.line_height))

    def minimumSizeHint(self) -> QSize:
        pieces = [piece for part in self._parts for piece in _pieces(part)]
        widest = max((self._print.width((piece,)) for piece in pieces), default=0.0)
        return QSize(round(widest + 0.5), round(self._print.line_height))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.updateGeometry()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self._theme.color(self._role))
        placed, _lines = self._print.place(self._parts, self.width())
        for x, line, run in placed:
            painter.setFont(self._print.fonts[run.style])
            shift = self._shift(placed, line) if self._right else 0.0
            painter.drawText(
                QPointF(x + shift, self._print.ascent(run.style) + line * self._print.line_height), run.text
            )

    def _shift(self, placed: Sequence[Placed], line: int) -> float:
        """What puts a line at the right end."""
        last = next(item for item in reversed(placed) if item.line == line)
        return max(0.0, self.width() - last.x - self._print.width((last.run,)))
