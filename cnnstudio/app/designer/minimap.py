"""The minimap at the upper right of the canvas: where one is in the network, and a quick way to elsewhere."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt, QTimer
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
from cnnstudio.network import Layer, Shape

WIDTH, SIDE, AROUND = 74, 12, 8
"""Of the map; of its left and right margin; and of the upper and lower one."""
CAPTION = 16
BETWEEN = 2
"""Between two lanes side by side."""
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
        self._soon = QTimer(self, interval=0, singleShot=True)
        self._soon.timeout.connect(self.refresh)
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
        if self._soon.isActive():
            self.refresh()
        return self._bars

    def refresh_soon(self) -> None:
        """Show the sheet's network as it stands now, once the canvas has been painted."""
        self._soon.start()

    def refresh(self) -> None:
        """Show the sheet's network as it stands now."""
        self._soon.stop()
        sheet, room = self._sheet, self._view.viewport().size()
        needed = (room.width() + sheet.metrics.width) // 2 + MARGIN + self._theme.px(WIDTH) + CORNER
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
        found = bars(items, input_shape, room, self._sheet.folding.is_folded)
        if found != self._bars:
            self._bars = found
            self._repaint()

    def _repaint(self) -> None:
        self._picture = None
        self.update()

    def _follow(self) -> None:
        """Take range and value of the scroll bar; not now where all is shown anew in a moment."""
        if self._soon.isActive():
            return
        bar = self._view.verticalScrollBar()
        self.setPageStep(bar.pageStep())
        self.setSingleStep(bar.singleStep())
        self.setRange(bar.minimum(), bar.maximum())
        self.setValue(bar.value())
        self.update()

    def _map_height(self) -> int:
        return round(max(bar.bottom for bar in self._bars)) + 2 * AROUND if self._bars else 0

    def _captions_height(self) -> int:
        return len(self._captions) * self._theme.px(CAPTION)

    def window_in_map(self) -> QRectF:
        """The part of the map that is in sight on the canvas."""
        canvas, small = self._edges
        begin = carried(self.value(), canvas, small)
        end = carried(min(self.value() + self.pageStep(), canvas[-1]), canvas, small)
        return QRectF(1, begin + AROUND / 2, self.width() - 2, end - begin + AROUND)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Hold the part in sight; beside it, bring there what was pressed on."""
        if event.button() != Qt.MouseButton.LeftButton:
            return
        y, shown = event.position().y(), self.window_in_map()
        if not shown.top() <= y <= shown.bottom():
            canvas, small = self._edges
            self.setValue(round(carried(y - AROUND, small, canvas) - self.pageStep() / 2))
            shown = self.window_in_map()
        self._held_at = y - shown.top()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._held_at is not None:
            canvas, small = self._edges
            self.setValue(round(carried(event.position().y() - self._held_at - AROUND / 2, small, canvas)))

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        self._held_at = None

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The canvas scrolls and zooms."""
        event.ignore()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if not self._bars:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme, area = self._theme, QRectF(0, 0, self.width(), self._map_height())
        paint.filled(painter, area, Radius.CARD, theme.color("surface"), QPen(theme.color("hairline"), 1))
        painter.drawPixmap(0, 0, self._drawn())
        focus = 2 if self.hasFocus() else 1
        ground = theme.accent
        ground.setAlphaF(theme.tokens.tile_opacity)
        paint.filled(painter, self.window_in_map() & area, Radius.FIELD, ground, QPen(theme.accent, focus))
        line = theme.px(CAPTION)
        for number, (text, role) in enumerate(self._captions):
            spot = QRectF(0, area.bottom() + number * line, self.width(), line)
            left = max(0.0, (self.width() - self._face.width(text)) / 2)
            paint.text(painter, self._face, theme.color(role), spot.adjusted(left, 0, 0, 0), text)

    def _drawn(self) -> QPixmap:
        """The bars as a picture, which scrolling does not change."""
        if self._picture is None:
            ratio = self.devicePixelRatioF()
            self._picture = QPixmap(QSize(self.width(), self._map_height()) * ratio)
            self._picture.setDevicePixelRatio(ratio)
            self._picture.fill(Qt.GlobalColor.transparent)
            painter = QPainter(self._picture)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            for bar in self._bars:
                self._draw_bar(painter, bar)
            painter.end()
        return self._picture

    def _draw_bar(self, painter: QPainter, bar: Bar) -> None:
        theme, side = self._theme, self._theme.px(SIDE)
        whole = self.width() - 2 * side
        slot = (bar.right - bar.left) * whole - (BETWEEN if bar.right - bar.left < 1 else 0)
        middle = side + (bar.left + bar.right) / 2 * whole
        area = QRectF(middle - slot * bar.share / 2, bar.top + AROUND, slot * bar.share, bar.height)
        if bar.unknown:
            painter.setPen(QPen(theme.color("text3"), 1, Qt.PenStyle.DotLine))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(area)
            return
        color = theme.color("text3") if bar.family is None else theme.family(bar.family)
        painter.fillRect(area, theme.color("danger") if bar.broken else color)


def _captions(items: Sequence[Item]) -> list[tuple[str, str]]:
    """What stands under the map, each with the role of its colour."""
    translate = QCoreApplication.translate
    rows = [row for item in items for row in item.rows if isinstance(row.node, Layer)]
    layers, broken = len(rows), sum(item.broken for item in items)
    unknown = sum(row.input is None for row in rows)
    one_layer, more_layers = translate("Minimap", "1 layer"), translate("Minimap", "{count} layers")
    said = [(one_layer if layers == 1 else more_layers, layers, "text2")]
    if broken:
        one, more = translate("Minimap", "1 problem"), translate("Minimap", "{count} problems")
        said.append((one if broken == 1 else more, broken, "danger"))
    if unknown:
        said.append((translate("Minimap", "{count} unknown"), unknown, "text2"))
    return [(text.format(count=i18n.count(count)), role) for text, count, role in said]
