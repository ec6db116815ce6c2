"""The card of branches or a block: folded a card like any other, unfolded a frame round the cards inside it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QHoverEvent, QMouseEvent, QPainter

from cnnstudio.app.designer import card_row
from cnnstudio.app.designer.base_card import Pick
from cnnstudio.app.designer.card import CardButton, LayerCard
from cnnstudio.app.designer.card_row import Look
from cnnstudio.app.designer.column_painter import ColumnPainter
from cnnstudio.app.designer.group_painter import GroupPainter, draw_frame
from cnnstudio.app.designer.layout_parts import Metrics
from cnnstudio.app.theme import Radius


class GroupCard(LayerCard):
    """Its head, or all of it where it is folded, is handled as a card; among its lanes the mouse is on the paper."""

    fold_wanted = Signal()
    """A person wants it folded, or unfolded."""

    _over_head = False
    _on_paper = False

    @property
    def unfolded(self) -> bool:
        """Whether what is inside has cards of its own."""
        return self._look.inside is not None

    @property
    def corner(self) -> int:
        return Radius.GROUP if self.unfolded else Radius.CARD

    @property
    def row_height(self) -> int:
        return self._look.inside.head if self._look.inside is not None else super().row_height

    @property
    def fold_area(self) -> QRectF:
        """Where the button is that folds and unfolds."""
        return card_row.fold_area(self._faces, self._look, self.row_height)

    def set_dragged(self, dragged: bool) -> None:
        """Fade with all that is inside."""
        super().set_dragged(dragged)
        for card in self.findChildren(LayerCard, options=Qt.FindChildOption.FindDirectChildrenOnly):
            card.set_dragged(dragged)

    @property
    def hovered(self) -> bool:
        return super().hovered and (self._over_head or not self.unfolded)

    def event(self, event: QEvent) -> bool:
        """Qt tells a card of the pointer over the cards inside it too, but not where it leaves the head for those."""
        if isinstance(event, QHoverEvent):
            over = event.type() is not QEvent.Type.HoverLeave and self._on_head(event.position())
            if over != self._over_head:
                self._over_head = over
                self.update()
        return super().event(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._on_paper = not self._on_head(event.position())
        if self._on_paper:
            event.ignore()
        elif event.button() == Qt.MouseButton.LeftButton and self.fold_area.contains(event.position()):
            self.picked.emit(Pick.KEEP)
            self.fold_wanted.emit()
        else:
            super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """What began among the lanes is the paper's: a rubber band."""
        if self._on_paper and event.buttons():
            event.ignore()
        else:
            super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._on_paper:
            self._on_paper = False
            event.ignore()
        else:
            super().mouseReleaseEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Twice on the head folds or unfolds; on a button of it, that is pressed twice."""
        on_button = self.fold_area.contains(event.position()) or self.menu_area.contains(event.position())
        if event.button() != Qt.MouseButton.LeftButton or on_button or not self._on_head(event.position()):
            self.mousePressEvent(event)
        else:
            self.fold_wanted.emit()

    def show_look(self, look: Look) -> None:
        if (look.inside is None) is not (self._look.inside is None):
            self._drop_panel()
        super().show_look(look)
        self._place_panel()

    def _on_head(self, at: QPointF) -> bool:
        return not self.unfolded or at.y() < self.row_height

    def _buttons(self) -> Sequence[CardButton]:
        tip = self.tr("Fold (Ctrl+.)") if self.unfolded else self.tr("Unfold (Ctrl+.)")
        return (*super()._buttons(), CardButton(self.fold_area, tip))

    def _draw_body(self, painter: QPainter, area: QRect) -> None:
        look = self._look
        if look.inside is None:
            super()._draw_body(painter, area)
            return
        metrics = Metrics().scaled(self._faces.scale)
        columns = ColumnPainter(painter, area, self._theme, self._faces, metrics)
        draw_frame(columns, QRectF(self.rect()), lit=self.hovered, dashed=look.item.unknown)
        left = look.columns(self._faces).tile
        GroupPainter(columns, look.item, look.inside, self.width(), left).draw()

    def _draw_handles(self, painter: QPainter, *, menu: bool) -> None:
        super()._draw_handles(painter, menu=menu)
        self._draw_button(painter, self.fold_area, "chevron-down" if self.unfolded else "chevron-right")
