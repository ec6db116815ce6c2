"""What floats over the canvas: the insertion line, the tip of a drop, the ring of the keyboard's focus."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from cnnstudio.app.designer import paint
from cnnstudio.app.designer.fonts import Face, Faces
from cnnstudio.app.theme import Radius, Theme, Type, Weight

RING = 4
"""How far the focus ring stands outside: a gap of 2 and a line of 2."""


class Overlay(QWidget):
    """A widget that a mouse does not notice."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()


class InsertionLine(Overlay):
    """A line with ring ends where the drop would go."""

    END, HALF_HEIGHT, BEYOND = 4.5, 7, 6

    def __init__(self, theme: Theme, faces: Faces, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self._faces = faces
        self.setObjectName("insertionLine")

    @property
    def upright(self) -> bool:
        """Whether it stands at the side of a card."""
        return self.height() > self.width()

    def show_at(self, left: int, y: int, width: int) -> None:
        """Show it across a card's width."""
        self._show_round(QRect(left, y, width, 0))

    def show_upright(self, x: int, top: int, height: int) -> None:
        """Show it along a card's side."""
        self._show_round(QRect(x, top, 0, height))

    def _show_round(self, line: QRect) -> None:
        beyond, half = self._faces.px(self.BEYOND), self._faces.px(self.HALF_HEIGHT)
        across, down = (half, beyond) if line.height() else (beyond, half)
        self.setGeometry(line.adjusted(-across, -down, across, down))
        self.show()
        self.raise_()
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        faces, middle = self._faces, QRectF(self.rect()).center()
        beyond, radius = faces.px(self.BEYOND), self.END * faces.scale
        if self.upright:
            ends = (QPointF(middle.x(), beyond), QPointF(middle.x(), self.height() - beyond))
        else:
            ends = (QPointF(beyond, middle.y()), QPointF(self.width() - beyond, middle.y()))
        painter.setPen(QPen(self._theme.accent, faces.line(3)))
        painter.drawLine(*ends)
        painter.setPen(QPen(self._theme.accent, faces.line(2)))
        painter.setBrush(self._theme.color("surface"))
        for end in ends:
            painter.drawEllipse(end, radius, radius)


class FocusRing(Overlay):
    """The ring round the card that has the keyboard."""

    def __init__(self, theme: Theme, faces: Faces, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self._faces = faces
        self._widget: QWidget | None = None
        self._corner: int = Radius.CARD

    def show_round(self, widget: QWidget | None, corner: int = Radius.CARD) -> None:
        """Show it round a widget on the same paper, whose corners have a radius; nowhere for None."""
        self._widget, self._corner = widget, corner
        self.setVisible(widget is not None)
        self.follow()
        self.raise_()

    def follow(self) -> None:
        """Go where the widget has gone."""
        paper = self.parentWidget()
        if paper is not None and self._widget is not None and isValid(self._widget):
            around = self._faces.px(RING)
            place = QRect(self._widget.mapTo(paper, QPoint(0, 0)), self._widget.size())
            self.setGeometry(place.adjusted(-around, -around, around, around))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(self._theme.accent, self._faces.line(2))
        paint.outline(painter, QRectF(self.rect()), self._faces.px(self._corner + RING), pen)


class Part(NamedTuple):
    """A piece of a tip: the shape is strong, what goes wrong is marked by a sign."""

    text: str
    strong: bool = False


class Tip(Overlay):
    """One dark line that tells what a drop would bring."""

    SIDE, SPACE, HEIGHT = 11, 14, 28

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self._over = parent
        self.setObjectName("dropTip")
        self._plain = Face(theme.font(Type.SMALL))
        self._strong = Face(theme.font(Type.SMALL, Weight.SEMIBOLD))
        self._parts: tuple[Part, ...] = ()

    @property
    def text(self) -> str:
        """All it says."""
        return "   ".join(part.text for part in self._parts)

    def show_parts(self, parts: Sequence[Part], at: QPointF) -> None:
        """Say the parts, near a point of the parent but never outside it."""
        self._parts = tuple(parts)
        self.setAccessibleName(self.text)
        parent = self._over
        most = parent.width() - 8
        wanted = sum(self._face(part).width(part.text) for part in parts) + self.SPACE * (len(parts) - 1)
        self.resize(min(most, wanted + 2 * self.SIDE), self._theme.px(self.HEIGHT))
        x = max(4, min(int(at.x()), parent.width() - self.width() - 4))
        y = int(at.y())
        if y + self.height() > parent.height() - 4:
            y = int(at.y()) - 2 * self.height() - self._theme.px(self.HEIGHT)
        self.move(x, max(4, y))
        self.show()
        self.raise_()
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color("tip"))
        painter.drawRoundedRect(QRectF(self.rect()), Radius.FIELD, Radius.FIELD)
        x = float(self.SIDE)
        for part in self._parts:
            color = self._theme.color("on_tip", 1.0 if part.strong else 0.82)
            area = QRectF(x, 0, self.width() - x - self.SIDE + 1, self.height())
            x += paint.text(painter, self._face(part), color, area, part.text) + self.SPACE

    def _face(self, part: Part) -> Face:
        return self._strong if part.strong else self._plain
