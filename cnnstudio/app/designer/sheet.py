"""The paper the cards stand on: dots, connectors and pills, and the cards at the places that the layout gave them."""

from __future__ import annotations

import functools
from bisect import bisect_left
from collections.abc import Callable, Sequence
from itertools import pairwise
from typing import Protocol, TypeVar

from PySide6.QtCore import QLineF, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
    QResizeEvent,
)
from PySide6.QtWidgets import QWidget

from cnnstudio.app.designer import paint
from cnnstudio.app.designer.base_card import BaseCard
from cnnstudio.app.designer.card import LayerCard
from cnnstudio.app.designer.card_row import Look, look_of
from cnnstudio.app.designer.fonts import Faces
from cnnstudio.app.designer.input_card import InputCard
from cnnstudio.app.designer.items import Item, items
from cnnstudio.app.designer.layout import Arrangement, Gap, Metrics, Place, arrange
from cnnstudio.app.designer.overlay import FocusRing
from cnnstudio.app.designer.problems import panel_height
from cnnstudio.app.designer.retire import retire
from cnnstudio.app.icons import Icons
from cnnstudio.app.theme import Radius, Theme
from cnnstudio.network import Address, Analysis, Shape

MARGIN = 20
DOTS = 20
SLIVER = 1e-6
"""A card put under another one takes a place between that and the one below."""


Part = TypeVar("Part")


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
    """Holds a card for each item and moves, adds and removes only those that an edit touches."""

    card_made = Signal(object)
    """A new `LayerCard`, to be connected."""
    pressed = Signal()
    """The mouse was pressed beside the cards."""
    key_pressed = Signal(object)
    """A key (`QKeyEvent`), pressed on a card or beside them; ignored events go on to the window."""
    tabbed = Signal()
    """The Tab key came here while no card is selected."""

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._icons = theme, icons
        self.faces = Faces(theme)
        self.metrics = Metrics().scaled(self.faces.scale)
        self.full_width = self.metrics.width
        self.items: tuple[Item, ...] = ()
        self.cards: dict[Address, LayerCard] = {}
        self.input_shape: Shape = (1, 1, 1)
        self.arrangement = self._arranged(self.faces)
        self.input_card = InputCard(theme, icons, self.faces, self)
        self.drop_target: DropTarget | None = None
        self._footer: QWidget | None = None
        self._ring = FocusRing(theme, self.faces, self)
        self._gap: Gap | None = None
        self._open = 0
        self._placed_left = -1
        self.setObjectName("sheet")
        self.setAcceptDrops(True)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAttribute(Qt.WidgetAttribute.WA_StaticContents)
        theme.changed.connect(self.update)

    @property
    def card_left(self) -> int:
        """Where the cards' left edges stand."""
        return max(MARGIN, (self.width() - self.metrics.width) // 2)

    def show_analysis(self, analysis: Analysis) -> None:
        """Show a network: cards that stay are kept, whatever moved."""
        self.part(None, 0)
        self.items, self.input_shape, before = items(analysis), analysis.input_shape, self.arrangement
        self.arrangement = self._arranged(self.faces)
        addresses = list(self.cards)
        self._sync_cards()
        self._place_all()
        if list(self.cards) != addresses:
            self._stack_in_order()
        top = round(self.arrangement.same_above(before))
        self.update(0, top, self.width(), self.height() - top)

    def set_zoom(self, percent: int) -> None:
        """Show everything larger or smaller, and place it anew."""
        self.part(None, 0)
        self.faces.set_zoom(percent)
        self.metrics = Metrics().scaled(self.faces.scale)
        self.arrangement = self._arranged(self.faces)
        self._place_all()
        self.update()

    def size_at(self, percent: int) -> QSize:
        """What all cards would take at a zoom, with a margin around."""
        faces = Faces(self._theme, percent)
        metrics, arrangement = Metrics().scaled(faces.scale), self._arranged(faces)
        return QSize(metrics.width + 2 * MARGIN, arrangement.height - metrics.bottom + metrics.top)

    def part(self, gap: Gap | None, opening: int) -> None:
        """Move what stands below a gap down by `opening` pixels."""
        if (gap, opening) == (self._gap, self._open):
            return
        self._gap, self._open = gap, opening
        self._place_all()
        self.update()

    def set_footer(self, footer: QWidget) -> None:
        """A child that stands under the input while there is no layer."""
        self._footer = footer

    def size_in(self, room: QSize) -> QSize:
        """The size that fills a viewport and holds all cards."""
        height = self.arrangement.height
        if self._footer is not None and not self.items:
            height = max(height, self._footer_top + self._footer.height() + MARGIN)
        return room.expandedTo(QSize(self.metrics.width + 2 * MARGIN, height))

    def line_y(self, gap: Gap) -> int:
        """Where the insertion line of a gap goes while it is parted."""
        return gap.y + self._open // 2

    def base_y(self, y: float) -> float:
        """A height on the parted sheet as one on the sheet at rest."""
        if self._gap is None or y <= self._gap.y:
            return y
        return max(float(self._gap.y), y - self._open)

    def focus_card(self, card: BaseCard | None) -> None:
        """Draw the ring round the card that has the keyboard; none for None."""
        self._ring.show_round(card)

    def _arranged(self, faces: Faces) -> Arrangement:
        """Where everything stands for faces of some zoom."""
        metrics = Metrics().scaled(faces.scale)
        return arrange(self.items, self.input_shape, metrics, lambda item: panel_height(faces, item, metrics.width))

    def _sync_cards(self) -> None:
        """Make the cards what the items are."""
        left, most = self.cards, max((item.kept or 0 for item in self.items), default=0)
        self.cards = {}
        for item, place in zip(self.items, self.arrangement.places, strict=True):
            look = look_of(item, place, most)
            card = left.pop(item.address, None)
            if card is None:
                card = self._new_card(look, place)
            else:
                card.show_look(look)
            self.cards[item.address] = card
        for card in left.values():
            retire(card)

    def _new_card(self, look: Look, place: Place) -> LayerCard:
        card = LayerCard(self._theme, self._icons, self.faces, look, self)
        card.setGeometry(self.card_left, place.top, self.metrics.width, place.height)
        card.show()
        self.card_made.emit(card)
        return card

    def _stack_in_order(self) -> None:
        """Have the cards follow each other among the children as on the sheet: so a screen reader goes through them."""
        places: dict[object, float] = {child: place for place, child in enumerate(self.children())}
        cards = [self.input_card, *self.cards.values()]
        for card, following in reversed(list(pairwise(cards))):
            if places[card] > places[following]:
                card.stackUnder(following)
                places[card] = places[following] - SLIVER

    def _place_all(self) -> None:
        left, width, input_height = self.card_left, self.metrics.width, self.metrics.input
        self._placed_left = left
        self.input_card.setGeometry(left, self.arrangement.input_top, width, input_height)
        for place, card in zip(self.arrangement.places, self.cards.values(), strict=True):
            card.setGeometry(left, place.top + self._shift(place.index), width, place.height)
        self._ring.follow()
        self._place_footer()

    def _place_footer(self) -> None:
        if self._footer is not None:
            left = max(MARGIN, (self.width() - self.full_width) // 2)
            self._footer.setGeometry(left, self._footer_top + self._shift(0), self.full_width, self._footer.height())
            self._footer.setVisible(not self.items)

    @property
    def _footer_top(self) -> int:
        return self.arrangement.gaps[-1].y + self.metrics.round_pill // 2

    def _shift(self, index: int) -> int:
        return self._open if self._gap is not None and index >= self._gap.index else 0

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.card_left != self._placed_left:
            self._place_all()
            self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.pressed.emit()

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
        self._draw_links(painter, area)
        self._draw_pills(painter, area)
        self._draw_shadows(painter, area)

    def _draw_dots(self, painter: QPainter, area: QRect) -> None:
        painter.setPen(QPen(self._theme.color("dots"), 2))
        first_x, first_y = area.left() // DOTS * DOTS + DOTS // 2, area.top() // DOTS * DOTS + DOTS // 2
        painter.drawPoints(_dots(first_x, first_y, area.right() + DOTS, area.bottom() + DOTS))

    def _draw_links(self, painter: QPainter, area: QRect) -> None:
        middle = self.card_left + self.metrics.width / 2
        pen = QPen(self._theme.color("control_border"), self.faces.line(1.5))
        pilled = {pill.after: pill.top for pill in self.arrangement.pills}
        end = len(self.items) - 1
        links = self.arrangement.links
        for link in links[self._first_below(links, area, lambda link: link.bottom) :]:
            top = link.top + self._shift(link.after)
            bottom = link.bottom + self._shift(link.after + 1)
            if link.after == end >= 0:
                bottom = pilled.get(end, top)
            if top > area.bottom():
                break
            pen.setStyle(Qt.PenStyle.DashLine if link.dashed else Qt.PenStyle.SolidLine)
            painter.setPen(pen)
            painter.drawLine(QLineF(middle, top, middle, bottom))

    def _first_below(self, parts: Sequence[Part], area: QRect, bottom: Callable[[Part], int]) -> int:
        """The first of the parts, which follow each other downwards, that reaches into what is painted."""
        return bisect_left(parts, area.top() - self._open - 1, key=bottom)

    def _draw_pills(self, painter: QPainter, area: QRect) -> None:
        metrics = self.metrics
        for pill in self.arrangement.pills:
            top = pill.top + self._shift(pill.after)
            if top + metrics.pill < area.top() or top > area.bottom():
                continue
            width = paint.pill_width(self.faces, pill.shape)
            left = self.card_left + (metrics.width - width) / 2
            paint.pill(painter, self._theme, self.faces, QRectF(left, top, width, metrics.pill), pill.shape)

    def _draw_shadows(self, painter: QPainter, area: QRect) -> None:
        """A pixel of shadow under each card, with the rows docked to it."""
        painter.setPen(QPen(paint.shade(self._theme, 0.06), 1))
        left = self.card_left + self.faces.px(Radius.CARD)
        right = self.card_left + self.metrics.width - self.faces.px(Radius.CARD)
        places = self.arrangement.places
        for place in places[self._first_below(places, area, lambda place: place.bottom) :]:
            y = place.bottom + self._shift(place.index) + 0.5
            if y > area.bottom() + 1:
                break
            if not place.joined_below and not self.items[place.index].unknown:
                painter.drawLine(QLineF(left, y, right, y))


@functools.lru_cache(maxsize=16)
def _dots(left: int, top: int, right: int, bottom: int) -> QPolygonF:
    """Where the paper's dots are; asked for again at every edit of what is in sight."""
    return QPolygonF([QPointF(x, y) for y in range(top, bottom, DOTS) for x in range(left, right, DOTS)])
