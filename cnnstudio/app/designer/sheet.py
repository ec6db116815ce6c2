"""The paper the cards stand on: dots, connectors and pills, and the cards at the places that the layout gave them."""

from __future__ import annotations

import functools
from collections.abc import Callable, Mapping
from typing import Protocol

from PySide6.QtCore import QPoint, QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QMoveEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
    QResizeEvent,
)
from PySide6.QtWidgets import QWidget

from cnnstudio.app.designer.base_card import BaseCard
from cnnstudio.app.designer.card import LayerCard
from cnnstudio.app.designer.column_painter import ColumnPainter
from cnnstudio.app.designer.folding import Folding
from cnnstudio.app.designer.fonts import Faces
from cnnstudio.app.designer.input_card import InputCard
from cnnstudio.app.designer.items import Item, items
from cnnstudio.app.designer.layout import Arrangement, Memory, Opening, arrange
from cnnstudio.app.designer.layout_parts import Gap, Metrics
from cnnstudio.app.designer.overlay import FocusRing
from cnnstudio.app.designer.problems import panel_height
from cnnstudio.app.designer.sheet_cards import Around, SheetCards, Sight
from cnnstudio.app.icons import Icons
from cnnstudio.app.theme import Theme
from cnnstudio.network import Address, Analysis, Shape

MARGIN = 20
DOTS = 20
SIDE_ROOM = 96
"""What stays free beside groups that are wider than the window: the minimap floats there."""


class DropTarget(Protocol):
    """What the sheet hands drags to."""

    def enter(self, event: QDragEnterEvent) -> None:
        """A drag comes over the sheet."""

    def move(self, event: QDragMoveEvent) -> None:
        """The drag moves on."""

    def leave(self) -> None:
        """It left, or was cancelled."""

    def drop(self, event: QDropEvent) -> None:
        """It was dropped."""


class Sheet(QWidget):
    """Shows the input's card and a card for each node, those inside a group on that group's card."""

    card_made = Signal(object)
    """A new `LayerCard`, to be connected."""
    pressed = Signal(QPoint)
    """The mouse was pressed at a point beside the cards, or on the ground of a group."""
    key_pressed = Signal(object)
    """A key (`QKeyEvent`), pressed on a card or beside them; ignored events go on to the window."""
    tabbed = Signal()
    """The Tab key came here while no card is selected."""

    def __init__(self, folding: Folding, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.folding, self._theme = folding, theme
        self.faces = Faces(theme)
        self.metrics = Metrics().scaled(self.faces.scale)
        self.full_width = self.metrics.width
        self.items: tuple[Item, ...] = ()
        self.input_shape: Shape = (1, 1, 1)
        self._opening: Opening | None = None
        self._memory = Memory()
        self.arrangement = self._arranged(self.faces, self._memory)
        self._cards = SheetCards(self, theme, icons, self.faces, self.card_made.emit)
        self.input_card = InputCard(theme, icons, self.faces, self)
        self.drop_target: DropTarget | None = None
        self._footer: QWidget | None = None
        self._ring = FocusRing(theme, self.faces, self)
        self._placed_middle = -1
        self.setObjectName("sheet")
        self.setAcceptDrops(True)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAttribute(Qt.WidgetAttribute.WA_StaticContents)
        theme.changed.connect(self.update)

    @property
    def cards(self) -> Mapping[Address, LayerCard]:
        """The cards of all nodes that are shown, in reading order."""
        return self._cards.by_address

    def card(self, address: Address) -> LayerCard | None:
        """The card of one node; None where that is not shown. Quicker than to ask for all after an edit."""
        return self._cards.card(address)

    @property
    def middle(self) -> int:
        """The middle line of the root stack."""
        return self.width() // 2

    @property
    def card_left(self) -> int:
        """Where the left edges of the root stack's cards stand."""
        return self.middle - self.metrics.width // 2

    def show_analysis(self, analysis: Analysis) -> None:
        """Show a network: cards that stay are kept, whatever moved."""
        self._opening = None
        self.items, self.input_shape = items(analysis), analysis.input_shape
        self._lay_out(self._sight)

    def lay_out(self) -> None:
        """Show the same network as it is folded now."""
        self.forget()
        self._lay_out()

    def forget(self) -> None:
        """Lay out all anew the next time: what is folded may be another."""
        self._memory = Memory()

    @property
    def _sight(self) -> Sight | None:
        """From which height to which one sees the sheet; None where it is not seen."""
        seen = self.visibleRegion().boundingRect()
        return None if seen.isEmpty() else (seen.top(), seen.bottom())

    def _lay_out(self, sight: Sight | None = None) -> None:
        before = self.arrangement
        self.arrangement = self._arranged(self.faces, self._memory)
        most_kept = max((item.kept or 0 for item in self.items), default=0)
        around = Around(most_kept, self.middle, self.metrics)
        self._cards.show(self.items, self.arrangement.column, around, sight)
        self._place_rest()
        top = round(self.arrangement.same_above(before))
        width = max(before.column.width, self.arrangement.column.width)
        self.update(self.middle - width // 2 - 1, top, width + 2, self.height() - top)

    def set_zoom(self, percent: int) -> None:
        """Show everything larger or smaller, and place it anew."""
        self._opening = None
        self.faces.set_zoom(percent)
        self.metrics = Metrics().scaled(self.faces.scale)
        self.lay_out()
        self.update()

    def size_at(self, percent: int) -> QSize:
        """What all cards would take at a zoom, with a margin around."""
        faces = Faces(self._theme, percent)
        metrics, arrangement = Metrics().scaled(faces.scale), self._arranged(faces)
        return QSize(arrangement.column.width + 2 * MARGIN, arrangement.height - metrics.bottom + metrics.top)

    def part(self, gap: Gap | None, opening: int) -> None:
        """Hold a gap open by `opening` pixels; none for None."""
        wanted = Opening(gap.spot, opening) if gap is not None and opening else None
        if wanted != self._opening:
            self._opening = wanted
            self._lay_out()

    def gap_at(self, at: QPointF) -> Gap:
        """The gap that a drop at a point of the sheet means, as it lies open now."""
        return self.arrangement.gap_at(at.x() - self.middle, at.y())

    def line_of(self, gap: Gap) -> tuple[int, int, int]:
        """Where the insertion line of a gap goes, as it lies open now: its left end, its height, its length."""
        found = self.arrangement.gap(gap.spot) or gap
        return self.middle + found.middle - found.width // 2, found.y, found.width

    def set_footer(self, footer: QWidget) -> None:
        """A child that stands under the input while there is no layer."""
        self._footer = footer

    def size_in(self, room: QSize) -> QSize:
        """The size that fills a viewport and holds all cards."""
        height, widest = self.arrangement.height, self.arrangement.column.width
        if self._footer is not None and not self.items:
            height = max(height, self._footer_top + self._footer.height() + MARGIN)
        width = widest + 2 * MARGIN
        if room.width() < width and widest > self.metrics.width:
            width += 2 * self._theme.px(SIDE_ROOM)
        return room.expandedTo(QSize(width, height))

    def focus_card(self, card: BaseCard | None) -> None:
        """Draw the ring round the card that has the keyboard; none for None."""
        if card is None:
            self._ring.show_round(None)
        else:
            self._ring.show_round(card, card.corner)

    def _arranged(self, faces: Faces, memory: Memory | None = None) -> Arrangement:
        """Where everything stands for faces of some zoom."""
        return arrange(
            self.items,
            self.input_shape,
            Metrics().scaled(faces.scale),
            lambda item, width: panel_height(faces, item, width),
            self.folding.is_folded,
            self._opening,
            memory,
        )

    def _place_rest(self) -> None:
        """Put the input, the ring and the footer where they belong."""
        self._placed_middle = self.middle
        self.input_card.setGeometry(self.card_left, self.arrangement.input_top, self.metrics.width, self.metrics.input)
        self._ring.follow()
        if self._footer is not None:
            left = max(MARGIN, (self.width() - self.full_width) // 2)
            self._footer.setGeometry(left, self._footer_top, self.full_width, self._footer.height())
            self._footer.setVisible(not self.items)

    @property
    def _footer_top(self) -> int:
        return self.arrangement.column.height

    def moveEvent(self, event: QMoveEvent) -> None:
        """What comes into sight is as it is to be."""
        super().moveEvent(event)
        self._cards.settle()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.middle != self._placed_middle:
            self._cards.move(self.arrangement.column, self.middle)
            self._place_rest()
            self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.pressed.emit(event.position().toPoint())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.key_pressed.emit(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason):
            self.tabbed.emit()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        self._to_target(lambda target: target.enter(event))

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        self._to_target(lambda target: target.move(event))

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._to_target(lambda target: target.leave())

    def dropEvent(self, event: QDropEvent) -> None:
        self._to_target(lambda target: target.drop(event))

    def _to_target(self, send: Callable[[DropTarget], None]) -> None:
        if self.drop_target is not None:
            send(self.drop_target)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        area = event.rect()
        painter.fillRect(area, self._theme.color("canvas"))
        self._draw_dots(painter, area)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        columns = ColumnPainter(painter, area, self._theme, self.faces, self.metrics)
        columns.draw(self.arrangement.column, self.middle, 0, self._theme.color("control_border"))

    def _draw_dots(self, painter: QPainter, area: QRect) -> None:
        painter.setPen(QPen(self._theme.color("dots"), 2))
        first_x, first_y = area.left() // DOTS * DOTS + DOTS // 2, area.top() // DOTS * DOTS + DOTS // 2
        painter.drawPoints(_dots(first_x, first_y, area.right() + DOTS, area.bottom() + DOTS))


@functools.lru_cache(maxsize=16)
def _dots(left: int, top: int, right: int, bottom: int) -> QPolygonF:
    """Where the paper's dots are; asked for again at every edit of what is in sight."""
    return QPolygonF([QPointF(x, y) for y in range(top, bottom, DOTS) for x in range(left, right, DOTS)])
