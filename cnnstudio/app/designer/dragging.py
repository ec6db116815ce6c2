"""Drags begin here: the system's own drag, and the ghost of a card that follows its pointer."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QCursor, QDrag, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QWidget

from cnnstudio.app.designer import describe, paint
from cnnstudio.app.designer.fonts import Faces
from cnnstudio.app.designer.overlay import Overlay
from cnnstudio.app.icons import Icons
from cnnstudio.app.theme import Radius, Theme
from cnnstudio.network import Node

WIDTH, HEIGHT, AROUND = 288, 44, 24
HOT_SPOT = QPoint(20, 30)


class Ghost(Overlay):
    """A small card that floats under the pointer while nodes are dragged.

    It is a widget of ours, not the drag's picture: screens without a compositor cannot show that one's soft shadow.
    """

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self._icons = icons
        self._faces = Faces(theme)
        self._over = parent
        self._nodes: tuple[Node, ...] = ()
        self.setObjectName("ghost")
        self.resize(theme.px(WIDTH) + 2 * AROUND, theme.px(HEIGHT) + 2 * AROUND)

    @property
    def active(self) -> bool:
        """Whether a drag that began in this window is under way."""
        return bool(self._nodes)

    def drag(self, source: QWidget, data: QMimeData, *nodes: Node) -> Qt.DropAction:
        """Drag until it is dropped or cancelled; returns what happened (ignored where it was cancelled)."""
        drag = QDrag(source)
        drag.setMimeData(data)
        nothing = QPixmap(1, 1)
        nothing.fill(Qt.GlobalColor.transparent)
        drag.setPixmap(nothing)
        self._nodes = nodes
        self.follow(self._over, QPointF(self._over.mapFromGlobal(QCursor.pos())))
        try:
            return drag.exec(Qt.DropAction.MoveAction)
        finally:
            self._nodes = ()
            self.hide()

    def follow(self, widget: QWidget, at: QPointF) -> None:
        """Float at a point of a widget; nothing floats for a drag that began elsewhere."""
        if self._nodes:
            self.move(widget.mapTo(self._over, at.toPoint()) - HOT_SPOT - QPoint(AROUND, AROUND))
            self.show()
            self.raise_()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if not self._nodes:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme = self._theme
        area = QRectF(self.rect()).adjusted(AROUND, AROUND, -AROUND, -AROUND)
        paint.shadow(painter, theme, area)
        painter.setPen(QPen(theme.color("control_border"), 1))
        painter.setBrush(theme.color("surface"))
        painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), Radius.CARD, Radius.CARD)
        self._draw_contents(painter, area)

    def _draw_contents(self, painter: QPainter, area: QRectF) -> None:
        theme, node = self._theme, self._nodes[0]
        columns = paint.Columns.of(area.width(), self._faces.scale)
        side, family = theme.px(28), describe.family(node)
        tile = QRectF(area.left() + columns.tile, area.center().y() - side / 2, side, side)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.tile(family))
        painter.drawRoundedRect(tile, Radius.TILE + 1, Radius.TILE + 1)
        inset = (side - theme.px(16)) / 2
        self._icons.paint(
            painter, describe.icon(node), tile.adjusted(inset, inset, -inset, -inset), theme.family(family)
        )
        left, half = area.left() + columns.name, area.height() / 2
        upper = QRectF(left, area.top() + 3, area.right() - left - 8, half - 2)
        lower = QRectF(left, area.top() + half, area.right() - left - 8, half - 4)
        paint.text(painter, self._faces.name, theme.color("text"), upper, describe.called(self._nodes))
        paint.text(painter, self._faces.settings, theme.color("text2"), lower, self._line())

    def _line(self) -> str:
        """The settings of a node, the names of several."""
        several = ", ".join(node.name for node in self._nodes)
        return several if len(self._nodes) > 1 else describe.line(self._nodes[0])
