"""A drag over the canvas: which gap it means, what it would bring, and the edit when it is dropped."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QEasingCurve, QObject, QPointF, QTimer, QVariantAnimation, Signal
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QScrollArea, QStyle

from cnnstudio.app import i18n
from cnnstudio.app.designer import mime
from cnnstudio.app.designer.additions import Addition
from cnnstudio.app.designer.dragging import Ghost
from cnnstudio.app.designer.editing import Editing
from cnnstudio.app.designer.effect import Effect, effect
from cnnstudio.app.designer.layout_parts import Gap
from cnnstudio.app.designer.overlay import InsertionLine, Part, Tip
from cnnstudio.app.designer.sheet import Sheet
from cnnstudio.app.session import Session
from cnnstudio.app.theme import Theme
from cnnstudio.network import Address, Analysis, Stack, analyze

PARTING_MS = 160
EDGE = 40
"""How near the upper or lower edge a drag makes the canvas scroll."""
SCROLL_MS, MOST_STEP = 16, 14
BELOW_POINTER = QPointF(-8, 36)


class Load(NamedTuple):
    """What the drag carries: a layer type or part, or the addresses of nodes that move, in their order."""

    addition: Addition | None = None
    moves: tuple[Address, ...] = ()


class Dropping(QObject):
    """The sheet's drop target. A drop is one undo step; Esc and leaving put everything back."""

    dropped = Signal()
    """Something was dropped, and is selected."""

    def __init__(
        self, session: Session, editing: Editing, sheet: Sheet, scroll: QScrollArea, ghost: Ghost, theme: Theme
    ) -> None:
        super().__init__(sheet)
        self._session, self._editing, self._sheet, self._scroll = session, editing, sheet, scroll
        self._ghost = ghost
        self._line = InsertionLine(theme, sheet.faces, sheet)
        self.tip = Tip(theme, scroll.viewport())
        self._load: Load | None = None
        self._gap: Gap | None = None
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
        self._load = self._gap = self._effect = None
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
        gap = self._gap
        self.leave()
        event.acceptProposedAction()
        if gap is None:
            return
        if load.addition is not None:
            self._editing.insert(load.addition, gap.spot)
        else:
            self._editing.move(load.moves, gap.spot)
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
        self._aim_at_gap(self._sheet.gap_at(at))
        if self._speed():
            self._ticks.start()
        self.tip.show_parts(self._words(), self._pointer + BELOW_POINTER)

    def _aim_at_gap(self, gap: Gap) -> None:
        if self._gap is not None and gap.spot == self._gap.spot:
            return
        self._gap = gap
        self._effect = self._foretell(gap)
        self._parting.stop()
        if self._effect is None:
            self._line.hide()
            self._sheet.part(None, 0)
            return
        self._parting.setStartValue(0)
        self._parting.setEndValue(self._sheet.metrics.parting)
        style = self._sheet.style()
        still = style.styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration, None, self._sheet) == 0
        self._parting.setDuration(0 if still else PARTING_MS)
        self._parting.start()
        if still:
            self._part(self._sheet.metrics.parting)

    def _part(self, opening: int) -> None:
        if self._gap is None or self._effect is None:
            return
        self._sheet.part(self._gap, opening)
        self._line.show_at(*self._sheet.line_of(self._gap))

    def _foretell(self, gap: Gap) -> Effect | None:
        """What the drop would bring; None where it would change nothing."""
        load = self._load
        assert load is not None
        if load.addition is not None:
            network, address = self._editing.with_new(load.addition, gap.spot)
        else:
            network, there = self._editing.with_moved(load.moves, gap.spot)
            address = there[-1]
            if network == self._session.network:
                return None
        return effect(self._session.analysis, self._analyzed(network), address)

    def _analyzed(self, network: Stack) -> Analysis:
        session = self._session
        return analyze(network, session.input_shape, batch=session.batch, optimizer=session.recipe.optimizer)

    def _words(self) -> list[Part]:
        """The tip's words."""
        found = self._effect
        if found is None:
            return [Part(self.tr("stays where it is"))]
        if found.problem is not None:
            return [Part("⚠ " + i18n.text(found.problem), strong=True)]
        if found.waits_for is not None:
            return [
                Part(i18n.shape(None), strong=True),
                Part(self.tr("waits for {layer}").format(layer=found.waits_for)),
            ]
        parts = [Part(i18n.shape(found.shape), strong=True)]
        if found.parameters is not None:
            parts.append(Part(self.tr("{count} parameters").format(count=_gain(found.parameters))))
        if found.macs is not None:
            parts.append(Part(self.tr("{count} MACs").format(count=_gain(found.macs))))
        if found.field is not None:
            parts.append(Part(self.tr("sees {field}").format(field=i18n.times(*found.field.size))))
        if found.breaks is not None:
            path, reason = found.breaks
            parts.append(Part(f"⚠ {path}: {i18n.text(reason)}", strong=True))
        return parts

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
        self._aim_at_gap(self._sheet.gap_at(QPointF(at)))
        self.tip.show_parts(self._words(), self._pointer + BELOW_POINTER)


def _gain(number: int) -> str:
    """A number with its sign."""
    return f"+{i18n.count(number)}" if number >= 0 else f"−{i18n.count(-number)}"
