"""What one output unit of the selected layer sees: the picture, the sentences below it, the layers in between."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cnnstudio.app.designer.example import Example
from cnnstudio.app.designer.items import Item
from cnnstudio.app.designer.unit_layers import UnitLayers
from cnnstudio.app.designer.unit_look import UnitLook
from cnnstudio.app.designer.unit_view import UnitView
from cnnstudio.app.theme import Space, Theme, Type
from cnnstudio.app.widgets import label
from cnnstudio.app.widgets.text_link import TextLink
from cnnstudio.network import Analysis

MOST_LAYERS = 6
"""Lines of layers; the large view shows all."""


class UnitSection(QWidget):
    """Follows the selection and every edit, once they are painted, and only while it is in sight."""

    enlarge_wanted = Signal()
    """A person wants the large view."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.look = UnitLook(self)
        self._due = False
        self.view = UnitView(theme)
        self.layers = UnitLayers(theme, MOST_LAYERS)
        self._words = label(theme, size=Type.SMALL, role="text2")
        self._words.setObjectName("unitSentence")
        self._moves = label(theme, size=Type.SMALL, role="text2")
        self._moves.setObjectName("unitMoves")
        self._enlarge = TextLink(theme, "unitEnlarge")
        self._enlarge.say(self.tr("Enlarge"), self.tr("Enlarge, with the effective field"))
        self._enlarge.setToolTip(self.tr("Show it large, with all layers below and the effective field"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        for words in (self._words, self._moves):
            words.setWordWrap(True)
        for widget in (self.view, self._words, self._moves, self.layers, self._enlarge):
            column.addWidget(widget)
        self.view.chosen.connect(self.look.choose)
        self.view.hovered.connect(self.look.hover)
        self.layers.lit.connect(self.look.light)
        self._enlarge.clicked.connect(self.enlarge_wanted)
        self.look.outdated.connect(self._want)
        self.look.changed.connect(self._show)

    def show_item(self, analysis: Analysis, item: Item) -> None:
        """Show what a unit of an item sees."""
        self.look.show_item(analysis, item)
        if self.look.row is None:
            for widget in (self.view, self.layers, self._enlarge):
                widget.hide()  # at once: the keyboard has no business on an empty picture

    def show_example(self, example: Example | None) -> None:
        """Show an image of the data set to look at."""
        self.view.show_example(example)

    def _want(self) -> None:
        """Walking a field back through hundreds of layers takes some milliseconds: what was edited is painted first."""
        if not self._due and self.isVisible():
            self._due = True
            QTimer.singleShot(0, self, self._update)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._want()

    def _update(self) -> None:
        self._due = False
        if self.isVisible():
            self.look.update()

    def _show(self) -> None:
        look, sight = self.look, self.look.sight
        for widget in (self.view, self._enlarge):
            widget.setVisible(sight is not None)
        self.layers.setVisible(sight is not None and len(sight.boxes) > 1)
        self._words.setText(look.sentence)
        self._moves.setText(look.moves)
        self._moves.setVisible(bool(look.moves))
        if sight is not None:
            self.view.show_sight(sight)
            self.view.setAccessibleDescription(f"{look.name}. {look.sentence}")
            self.layers.show_sight(sight)
