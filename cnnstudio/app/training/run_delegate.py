"""How a run is drawn in the list of runs."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from cnnstudio.app.theme import Radius, Theme, Type, Weight

ROW = 42
ABOVE = 3
NOTE_HEIGHT = 18
"""Of a row, its lowest part."""
DOT = 8
BESIDE_DOT = DOT + 14
BESIDE_BOX = 25
"""Pixels from the left of a row to the box, and from there to the name."""
FOLDER, SUMMARY, LIVE, COLOR, NOTE = (Qt.ItemDataRole.UserRole + index for index in range(5))


class RunDelegate(QStyledItemDelegate):
    """A dot in the run's colour, a box, its name over its recipe; at the right what it reached and if it is live."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: object) -> QSize:
        return QSize(0, self._theme.px(ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: object) -> None:
        theme, area = self._theme, QRect(option.rect)  # type: ignore[attr-defined]
        state = option.state  # type: ignore[attr-defined]
        self._draw_ground(painter, area, state, index.data(COLOR) == 0)  # type: ignore[attr-defined]
        reached = index.data(SUMMARY) or "–"  # type: ignore[attr-defined]
        live = self.tr("live") if index.data(LIVE) else ""  # type: ignore[attr-defined]
        strong, small = theme.font(Type.SMALL, Weight.SEMIBOLD), theme.font(Type.CAPTION)
        painter.setFont(strong)
        painter.setPen(theme.color("text"))
        right = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        painter.drawText(area.adjusted(0, 0, -8, 0), right, reached)
        taken = 8 + painter.fontMetrics().horizontalAdvance(reached) + 8
        painter.setFont(small)
        painter.setPen(theme.accent)
        painter.drawText(area.adjusted(0, 0, -taken, 0), right, live)
        taken += painter.fontMetrics().horizontalAdvance(live) + (8 if live else 0)
        inner = QStyleOptionViewItem(option)
        inner.rect = self._beside_dot(area).adjusted(0, 0, -taken, 0)  # type: ignore[attr-defined]
        inner.state = state & ~(  # type: ignore[attr-defined]
            QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_HasFocus | QStyle.StateFlag.State_MouseOver
        )
        self._draw_note(painter, area.adjusted(0, 0, -taken, 0), index.data(NOTE) or "")  # type: ignore[attr-defined]
        self._draw_dot(painter, area, index.data(COLOR) or 0)  # type: ignore[attr-defined]
        super().paint(painter, inner, index)  # type: ignore[arg-type]

    def editorEvent(self, event: object, model: object, option: QStyleOptionViewItem, index: object) -> bool:
        """The box stands where it is drawn: behind the dot."""
        moved = QStyleOptionViewItem(option)
        moved.rect = self._beside_dot(option.rect)  # type: ignore[attr-defined]
        return super().editorEvent(event, model, moved, index)  # type: ignore[arg-type]

    def _beside_dot(self, area: QRect) -> QRect:
        """Where box and name stand; the note is below."""
        return area.adjusted(BESIDE_DOT, self._theme.px(ABOVE), 0, -self._theme.px(NOTE_HEIGHT))

    def _draw_note(self, painter: QPainter, area: QRect, note: str) -> None:
        """Below the name."""
        theme = self._theme
        painter.setFont(theme.font(Type.CAPTION))
        painter.setPen(theme.color("text3"))
        words = QRect(area)
        words.setTop(area.bottom() - theme.px(NOTE_HEIGHT))
        words.setLeft(area.left() + BESIDE_DOT + BESIDE_BOX)
        shown = painter.fontMetrics().elidedText(note, Qt.TextElideMode.ElideRight, words.width())
        painter.drawText(words, Qt.AlignmentFlag.AlignTop, shown)

    def _draw_ground(self, painter: QPainter, area: QRect, state: QStyle.StateFlag, present: bool) -> None:
        theme = self._theme
        focused = bool(state & QStyle.StateFlag.State_HasFocus)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.accent, 2) if focused else Qt.PenStyle.NoPen)
        role = "accent_soft" if present else "hover" if state & QStyle.StateFlag.State_MouseOver else "panel"
        painter.setBrush(theme.color(role))
        painter.drawRoundedRect(QRectF(area).adjusted(1, 1, -1, -1), Radius.FIELD, Radius.FIELD)

    def _draw_dot(self, painter: QPainter, area: QRect, index: int) -> None:
        color, style = self._theme.run(index)
        painter.setPen(QPen(color, 1.5))
        painter.setBrush(color if style is Qt.PenStyle.SolidLine else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(QRectF(area.left() + 8, area.center().y() - DOT / 2 + 0.5, DOT, DOT))
