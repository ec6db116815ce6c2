"""A drag over the canvas: what it would bring is told and shown, and it is done when it is dropped."""

from __future__ import annotations

from PySide6.QtCore import QEasingCurve, QObject, QPointF, QTimer, QVariantAnimation, Signal
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QScrollArea, QStyle

from cnnstudio.app import i18n
from cnnstudio.app.designer import mime
from cnnstudio.app.designer.dragging import Ghost
from cnnstudio.app.designer.drop_words import words
from cnnstudio.app.designer.editing import Editing
from cnnstudio.app.designer.effect import Effect
from cnnstudio.app.designer.landing import Landing, Landings, Load, Side, same
from cnnstudio.app.designer.layout_parts import Gap
from cnnstudio.app.designer.overlay import InsertionLine, Tip
from cnnstudio.app.designer.sheet import Sheet
from cnnstudio.app.session import Session
from cnnstudio.app.theme import Theme
from cnnstudio.network import UserError

PARTING_MS = 160
EDGE = 40
"""How near the upper or lower edge a drag makes the canvas scroll."""
SCROLL_MS, MOST_STEP = 16, 14
BELOW_POINTER = QPointF(-8, 36)
APART = 5
"""How far outside a card the line at its side stands."""
OVER = 12
"""How far that goes beyond the card above and below: the ghost hides what is in its middle."""


class Dropping(QObject):
    """The sheet's drop target. A drop is one undo step; Esc and leaving put everything back."""

    dropped = Signal()
    """Something was dropped, and is selected."""
    refused = Signal(str)
    """It was dropped where it cannot be: a sentence that says why. Nothing has changed."""

    def __init__(
        self, session: Session, editing: Editing, sheet: Sheet, scroll: QScrollArea, ghost: Ghost, theme: Theme
    ) -> None:
        super().__init__(sheet)
        self._session, self._editing, self._sheet, self._scroll = session, editing, sheet, scroll
        self._ghost = ghost
        self._landings = Landings(session, editing, sheet)
        self._line = InsertionLine(theme, sheet.faces, sheet)
        self.tip = Tip(theme, scroll.viewport())
        self._load: Load | None = None
        self._landing: Landing | None = None
        self._effect: Effect | None = None
        self._pointer = QPointF()
        self._parting = QVariantAnimation(self)
        self._parting.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._parting.valueChanged.connect(self._part)
        self._ticks = QTimer(self)
        self._ticks.setInterval(SCROLL_MS)
        self._ticks.timeout.connect(self._scroll_on)
        session.changed.connect(self.leave)
        sheet.drop_target = self

    @property
    def scrolling(self) -> bool:
        """Whether the drag is near an edge, so that the canvas scrolls by itself."""
        return self._ticks.isActive()

    def enter(self, event: QDragEnterEvent) -> None:
        """A drag comes over the sheet: take it if it is one of ours."""
        self._load = self._load_of(event)
        if self._load is None:
            event.ignore()
        else:
            event.acceptProposedAction()
            self._sheet.part(None, 0)
            self._landings.begin()
            self._aim(event.position())

    def move(self, event: QDragMoveEvent) -> None:
        """The drag moves on."""
        if self._load is None:
            event.ignore()
        else:
            event.acceptProposedAction()
            self._aim(event.position())

    def leave(self) -> None:
        """It left or was cancelled: put everything back."""
        self._ticks.stop()
        self._parting.stop()
        self._load = self._landing = self._effect = None
        self._line.hide()
        self.tip.hide()
        self._sheet.part(None, 0)

    def drop(self, event: QDropEvent) -> None:
        """It was dropped: edit, as one undo step."""
        load = self._load
        if load is None:
            event.ignore()
            return
        self._aim(event.position())
        landing = self._landing
        self.leave()
        event.acceptProposedAction()
        if landing is None:
            return
        try:
            self._landings.put(load, landing)
        except UserError as error:
            self.refused.emit(i18n.text(error.message))
        self.dropped.emit()

    def _load_of(self, event: QDropEvent) -> Load | None:
        data = event.mimeData()
        addition = mime.addition_in(data)
        if addition is not None:
            return Load(addition)
        moves = mime.nodes_in(data)
        if moves and event.source() in self._sheet.cards.values() and self._sheet.cards.keys() >= set(moves):
            return Load(moves=moves)
        return None

    def _aim(self, at: QPointF) -> None:
        """Show what a drop at `at` (on the sheet) would do."""
        self._ghost.follow(self._sheet, at)
        self._pointer = QPointF(self._sheet.mapTo(self._scroll.viewport(), at))
        self._aim_at(at)
        if self._speed():
            self._ticks.start()

    def _aim_at(self, at: QPointF) -> None:
        load = self._load
        assert load is not None
        landing = self._landings.at(load, at)
        if not same(self._landing, landing):
            self._landing, self._effect = landing, self._landings.foretell(load, landing)
            self._parting.stop()
            self._show_landing(landing)
        self.tip.show_parts(words(self._effect, landing), self._pointer + BELOW_POINTER)

    def _show_landing(self, landing: Landing) -> None:
        """Open the gap, or draw the line at the card's side; neither where nothing would change."""
        if isinstance(landing, Gap) and self._effect is not None:
            self._open_gap()
            return
        self._sheet.part(None, 0)
        if isinstance(landing, Side) and self._effect is not None:
            px, row = self._sheet.faces.px, self._landings.row(landing.beside)
            x = row.right() + px(APART) if landing.after else row.left() - px(APART)
            self._line.show_upright(x, row.top() - px(OVER), row.height() + 2 * px(OVER))
        else:
            self._line.hide()

    def _open_gap(self) -> None:
        self._parting.setStartValue(0)
        self._parting.setEndValue(self._sheet.metrics.parting)
        style = self._sheet.style()
        still = style.styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration, None, self._sheet) == 0
        self._parting.setDuration(0 if still else PARTING_MS)
        self._parting.start()
        if still:
            self._part(self._sheet.metrics.parting)

    def _part(self, opening: int) -> None:
        if isinstance(self._landing, Gap) and self._effect is not None:
            self._sheet.part(self._landing, opening)
            self._line.show_at(*self._sheet.line_of(self._landing))

    def _speed(self) -> int:
        """Pixels to scroll at each tick: the nearer the edge, the more."""
        height, y = self._scroll.viewport().height(), self._pointer.y()
        beyond = EDGE - y if y < EDGE else y - (height - EDGE) if y > height - EDGE else 0
        step = round(min(1.0, beyond / EDGE) * MOST_STEP)
        return -step if y < EDGE else step

    def _scroll_on(self) -> None:
        speed, bar = self._speed(), self._scroll.verticalScrollBar()
        before = bar.value()
        bar.setValue(before + speed)
        if bar.value() == before:
            self._ticks.stop()
            return
        at = self._sheet.mapFrom(self._scroll.viewport(), self._pointer.toPoint())
        self._aim_at(QPointF(at))
