"""Equations under each other: the names at the left, everything from the equals sign on in a column beside them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from cnnstudio.app.designer.formula import Part, Print, Run
from cnnstudio.app.theme import Space, Theme

GAP = Run(" ", "sign")
"""Between the names and the column beside them."""


class Equation(NamedTuple):
    """One equation, its name apart; a heading stands above it where there is one. `fails` colours it as a problem."""

    name: Part
    sides: tuple[Part, ...]
    heading: str = ""
    fails: bool = False

    @property
    def text(self) -> str:
        """The equation as plain text."""
        return "".join(run.text for part in (self.name, *self.sides) for run in part)


class _Line(NamedTuple):
    """A piece of text at its place from the top left."""

    at: QPointF
    run: Run
    role: str


class FormulaTable(QWidget):
    """Paints equations on as many lines as the width asks for; says them as its accessible name."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._print = Print(theme)
        self._equations: tuple[Equation, ...] = ()
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.changed.connect(self.update)

    @property
    def equations(self) -> tuple[Equation, ...]:
        """What is shown."""
        return self._equations

    def show_equations(self, equations: Sequence[Equation]) -> None:
        """Show equations, in their order."""
        shown = tuple(equations)
        if shown == self._equations:
            return
        self._equations = shown
        self.setAccessibleName("; ".join(f"{equation.heading} {equation.text}".strip() for equation in shown))
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._lay_out(width)[1]

    def sizeHint(self) -> QSize:
        return QSize(self.width(), self.heightForWidth(self.width()))

    def _lay_out(self, width: float) -> tuple[list[_Line], int]:
        """Everything at its place, and the height."""
        names = max((self._print.width(equation.name) for equation in self._equations), default=0.0)
        names += self._print.advance(GAP)
        found: list[_Line] = []
        y = 0.0
        for equation in self._equations:
            if equation.heading:
                y += Space.XS if y else 0
                found.append(_Line(QPointF(0, y), Run(equation.heading, "caption"), "text3"))
                y += self._print.height("caption")
            role = "danger" if equation.fails else "text"
            placed, lines = self._print.place(equation.sides, width - names)
            found += [_Line(QPointF(x, y), run, role) for x, run in self._in_a_row(equation.name)]
            found += [
                _Line(QPointF(names + x, y + line * self._print.line_height), run, role) for x, line, run in placed
            ]
            y += lines * self._print.line_height + Space.XS
        return found, round(max(0, y - Space.XS))

    def _in_a_row(self, part: Part) -> Iterator[tuple[float, Run]]:
        x = 0.0
        for run in part:
            yield x, run
            x += self._print.advance(run)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        for at, run, role in self._lay_out(self.width())[0]:
            painter.setFont(self._print.fonts[run.style])
            painter.setPen(self._theme.color(role))
            painter.drawText(at + QPointF(0, self._print.ascent(run.style)), run.text)
