"""What one output unit sees, large: all layers below it, and the effective field beside the receptive field."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QPushButton, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from cnnstudio.app.designer.effective import EffectiveFields
from cnnstudio.app.designer.effective_view import EffectiveView
from cnnstudio.app.designer.example import Example
from cnnstudio.app.designer.unit_layers import UnitLayers
from cnnstudio.app.designer.unit_look import UnitLook
from cnnstudio.app.designer.unit_picture import LARGE
from cnnstudio.app.designer.unit_view import UnitView
from cnnstudio.app.dialogs.room import open_at
from cnnstudio.app.runner import Runner
from cnnstudio.app.session import Session
from cnnstudio.app.theme import Space, Theme, Type, Weight
from cnnstudio.app.widgets import label
from cnnstudio.app.widgets.panel import ThemedLabel

WIDTH, HEIGHT, BESIDE = 960, 600, 300
"""Of the dialog, and of the column at the right, in pixels at 100 %."""
REST = 150
"""Milliseconds for which a unit must be chosen before its effective field is asked for."""


class UnitDialog(QDialog):
    """Shares its unit with the inspector: what is chosen here is chosen there."""

    def __init__(
        self, look: UnitLook, example: Example | None, runner: Runner, session: Session, theme: Theme, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._look, self._theme = look, theme
        self.setObjectName("unitDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.fields = EffectiveFields(runner, session, self)
        self.view = UnitView(theme, LARGE)
        self.view.setObjectName("unitViewLarge")
        self.view.show_example(example)
        policy = self.view.sizePolicy()
        policy.setVerticalPolicy(QSizePolicy.Policy.Preferred)  # in large text the screen may have less room
        self.view.setSizePolicy(policy)
        self.layers = UnitLayers(theme)
        self.layers.setObjectName("unitLayersLarge")
        self.effective = EffectiveView(theme)
        self._words, self._moves = self._text("unitSentenceLarge"), self._text("unitMovesLarge")
        self._effective_words = self._text("effectiveSentence")
        self._rest = QTimer(self, interval=REST, singleShot=True)
        self._rest.timeout.connect(lambda: self.fields.ask(look))
        self._build()
        self.view.chosen.connect(look.choose)
        self.view.hovered.connect(look.hover)
        self.layers.lit.connect(look.light)
        self.layers.lit.connect(self._bring_into_sight)
        look.changed.connect(self._show)
        look.outdated.connect(look.update)
        self.fields.changed.connect(self._show_effective)
        runner.run_changed.connect(self._ask_anew)
        self._show()
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)
        open_at(self, theme, WIDTH, HEIGHT)

    def _text(self, name: str) -> ThemedLabel:
        made = label(self._theme, size=Type.SMALL, role="text2")
        made.setObjectName(name)
        made.setWordWrap(True)
        return made

    def _build(self) -> None:
        left = QVBoxLayout()
        left.setSpacing(Space.S)
        for widget in (self.view, self._words, self._moves):
            left.addWidget(widget)
        left.addStretch(1)
        self._scroll = scroll = QScrollArea()
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        holder = QWidget()
        held = QVBoxLayout(holder)
        held.setContentsMargins(0, 0, 0, 0)
        held.addWidget(self.layers)
        held.addStretch(1)
        scroll.setWidget(holder)
        right = QVBoxLayout()
        right.setSpacing(Space.S)
        effective = label(self._theme, self.tr("Effective field"), Type.BASE, Weight.SEMIBOLD)
        self._below = label(self._theme, self.tr("Layers below"), Type.BASE, Weight.SEMIBOLD)
        for part in (effective, self.effective, self._effective_words, self._below, scroll):
            right.addWidget(part)
        right.setStretchFactor(scroll, 1)
        beside = QWidget()
        beside.setFixedWidth(self._theme.px(BESIDE))
        right.setContentsMargins(0, 0, 0, 0)
        beside.setLayout(right)
        columns = QHBoxLayout()
        columns.setSpacing(Space.XL)
        columns.addLayout(left, 1)
        columns.addWidget(beside)
        close = QPushButton(self.tr("Close"))
        close.setObjectName("unitClose")
        close.clicked.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        column.setSpacing(Space.M)
        column.addLayout(columns, 1)
        column.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)

    def _show(self) -> None:
        look, sight = self._look, self._look.sight
        if sight is None:
            self.reject()
            return
        row = look.row
        self.setWindowTitle(self.tr("What one output unit of {layer} sees").format(layer=row.path if row else ""))
        self._words.setText(look.sentence)
        self._moves.setText(look.moves)
        self._below.setVisible(len(sight.boxes) > 1)  # the first is the unit's own
        self.view.show_sight(sight)
        self.view.setAccessibleDescription(f"{look.name}. {look.sentence}")
        self._rest.start()
        self._show_effective()

    def _show_effective(self) -> None:
        """A field that is another unit's is not shown."""
        sight, answer = self._look.sight, self.fields.answer_for(self._look)
        if sight is None:
            return
        self.effective.show_field(sight, answer)
        self.layers.show_sight(sight, answer.shares if answer is not None else ())
        self._effective_words.setText(self.fields.sentence)
        self.effective.setAccessibleDescription(self.fields.sentence)

    def _bring_into_sight(self, number: int | None) -> None:
        """Of many layers not all are in sight at once."""
        if number is not None:
            area = self.layers.area_of(number)
            self._scroll.ensureVisible(0, round(area.center().y()), 0, round(area.height()))

    def _ask_anew(self) -> None:
        self.fields.cancel()
        self._rest.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._rest.stop()
        self.fields.cancel()
        self._look.light(None)
