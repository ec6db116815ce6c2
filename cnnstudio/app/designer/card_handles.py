"""What appears on a card under the pointer: the grip that it is dragged by, and its buttons."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter

from cnnstudio.app.designer.fonts import Faces
from cnnstudio.app.icons import Icons
from cnnstudio.app.theme import Radius, Theme

ICON = 14
GRIP = 20
"""How far the grip reaches into the card, for the pointer; its dots stand left of the tile."""
DOT, DOT_STEP, DOT_ROWS = 1.6, 4, 3
DOTS_AT = (3.4, 6.2)


def grip_area(faces: Faces, height: int) -> QRectF:
    """Where the pointer takes a card's row by its grip."""
    return QRectF(0, 0, faces.px(GRIP), height)


def draw_grip(painter: QPainter, theme: Theme, faces: Faces, height: int) -> None:
    """Paint the dots of the grip."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.color("text3"))
    radius, step = faces.line(DOT) / 2, DOT_STEP * faces.scale
    for x in DOTS_AT:
        for row in range(DOT_ROWS):
            y = height / 2 + (row - (DOT_ROWS - 1) / 2) * step
            painter.drawEllipse(QPointF(x * faces.scale, y), radius, radius)


def draw_button(
    painter: QPainter, theme: Theme, icons: Icons, faces: Faces, area: QRectF, icon: str, *, over: bool
) -> None:
    """Paint a button, with a ground while the pointer is over it."""
    if over:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("hairline"))
        painter.drawRoundedRect(area, faces.px(Radius.BUTTON), faces.px(Radius.BUTTON))
    inset = (area.width() - faces.px(ICON)) / 2
    icons.paint(painter, icon, area.adjusted(inset, inset, -inset, -inset), theme.color("text2"))
