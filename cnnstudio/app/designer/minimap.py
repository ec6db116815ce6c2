"""The minimap at the upper right of the canvas: where one is in the network, and a quick way to elsewhere."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap, QWheelEvent
from PySide6.QtWidgets import QAbstractSlider

from cnnstudio.app import i18n
from cnnstudio.app.designer import paint
from cnnstudio.app.designer.fonts import Face
from cnnstudio.app.designer.items import Item
from cnnstudio.app.designer.layout import carried
from cnnstudio.app.designer.minimap_bars import Bar, bars, edges
from cnnstudio.app.designer.sheet import MARGIN
from cnnstudio.app.designer.view import CORNER, View
from cnnstudio.app.theme import Radius, Theme, Type
from cnnstudio.network import Shape

WIDTH, SIDE, AROUND = 74, 12, 8
"""Of the map; of its left and right margin; and of the upper and lower one."""
CAPTION = 16
KEPT_FREE = 64
"""What stays free below: the zoom's buttons, and a margin."""


class Minimap(QAbstractSlider):
    """A slider over the network, tied to the canvas' scroll bar. Hidden where the cards need the width themselves."""

    def __init__(self, view: View, theme: Theme) -> None:
        super().__init__(view)
        self._view, self._sheet, self._theme = view, view.sheet, theme
        self._face = Face(theme.font(Type.CAPTION))
        self._items: Sequence[Item] = ()
        self._bars: tuple[Bar, ...] = ()
        self._edges: tuple[tuple[float, ...], tuple[float, ...]] = ((0.0, 1.0), (0.0, 1.0))
        self._picture: QPixmap | None = None
        self._held_at: float | None = None
        self._captions: list[tuple[str, str]] = []
        self.setObjectName("minimap")
        self.setOrientation(Qt.Orientation.Vertical)
        self.setInvertedControls(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setToolTip(self.tr("Click or drag to scroll"))
        bar = view.verticalScrollBar()
        self.valueChanged.connect(bar.setValue)
        bar.valueChanged.connect(self._follow)
        bar.rangeChanged.connect(self._follow)
        view.resized.connect(self.refresh)
        theme.changed.connect(self._repaint)
        self.refresh()

    @property
    def bars(self) -> tuple[Bar, ...]:
        """The bars shown, from the input down."""
        return self._bars

    def refresh(self) -> None:
        """Show the sheet's network as it stands now."""
        sheet, room = self._sheet, self._view.viewport().size()
        needed = sheet.card_left + sheet.metrics.width + MARGIN + self._theme.px(WIDTH) + CORNER
        self.setVisible(bool(sheet.items) and needed <= room.width())
        if self.isHidden():
            return
        self._captions = _captions(sheet.items)
        self.setAccessibleName(", ".join([self.tr("Minimap"), *(text for text, _role in self._captions)]))
        above = CORNER + KEPT_FREE + self._captions_height() + 2 * AROUND
        self._show_bars(sheet.items, sheet.input_shape, max(1.0, room.height() - above))
        self._edges = edges(self._bars, sheet.arrangement)
        self.resize(self._theme.px(WIDTH), self._map_height() + self._captions_height())
        self._view.place_corners()
        self._follow()

    def _show_bars(self, items: Sequence[Item], input_shape: Shape, room: float) -> None:
        found = bars(items, input_shape, room)
        if found != self._bars:
            self._bars = found
            self._repaint()

    def _repaint(self) -> None:
        self._picture = None
        self.update()

    def _follow(self) -> None:
        """Take range and value of the scroll bar."""
        bar = self._view.verticalScrollBar()
        self.setPageStep(bar.pageStep())
        self.setSingleStep(bar.singleStep())
        self.setRange(bar.minimum(), bar.maximum())
        self.setValue(bar.value())
        self.update()

    def _map_height(self) -> int:
        return round(self._bars[-1].bottom) + 2 * AROUND if self._bars else 0

    def _captions(items: Sequence[Item]) -> list[tuple[str, str]]:
    """What stands under the map, each with the role of its colour."""
    translate = QCoreApplication.translate
    layers, broken, unknown = len(items), sum(item.broken for item in items), sum(item.unknown for item in items)
    one_layer, more_layers = translate("Minimap", "1 layer"), translate("Minimap", "{count} layers")
    said = [(one_layer if layers == 1 else more_layers, layers, "text2")]
    if broken:
        one, more = translate("Minimap", "1 problem"), translate("Minimap", "{count} problems")
        said.append((one if broken == 1 else more, broken, "danger"))
    if unknown:
        said.append((translate("Minimap", "{count} unknown"), unknown, "text2"))
    return [(text.format(count=i18n.count(count)), role) for text, count, role in said]
