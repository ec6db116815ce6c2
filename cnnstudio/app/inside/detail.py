"""The bottom of Inside: the chosen map large, and the filters that made it."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from cnnstudio.app.forms import LoneNumber
from cnnstudio.app.forms.editor import ROW_HEIGHT
from cnnstudio.app.i18n import signed, times
from cnnstudio.app.icons import Icons
from cnnstudio.app.inside.big_map import SIDE, BigMap
from cnnstudio.app.inside.cursor import Cursor, Unit
from cnnstudio.app.inside.face import face_of
from cnnstudio.app.inside.filters_view import FiltersView
from cnnstudio.app.inside.ramp import Ramp
from cnnstudio.app.inside.shading import Shading
from cnnstudio.app.theme import Space, Theme, Type, Weight
from cnnstudio.app.widgets import Hairline, Panel, label
from cnnstudio.app.widgets.flow import FlowLayout
from cnnstudio.network import Layer, Row
from cnnstudio.network.layers.convolution import Convolution

LEAST_SIDE, LEAST_MAP = 216, 120


def convolution_for(rows: tuple[Row, ...], row: Row | None) -> Row | None:
    """The convolution that made a layer's maps: the layer itself or the last one before it, else the first of all."""
    convolutions = [place for place, other in enumerate(rows) if _convolution(other) is not None]
    if row is None or not convolutions:
        return None
    at = rows.index(row)
    before = [place for place in convolutions if place <= at]
    return rows[before[-1] if before else convolutions[0]]


class Detail(Panel):
    """Chooses layer, map and input map, and reads out single values."""

    filters_wanted = Signal()
    """Other filters are to be shown."""

    def __init__(self, cursor: Cursor, shading: Shading, theme: Theme, icons: Icons) -> None:
        super().__init__(theme, edges=Qt.Edge.TopEdge)
        self._cursor, self._theme, self._icons = cursor, theme, icons
        self._classes: tuple[str, ...] = ()
        self._convolution: Row | None = None
        self._pointed: Unit | None = None
        self.setObjectName("detailPanel")
        self.setAccessibleName(self.tr("Chosen layer"))
        self.layers = QComboBox()
        self.layers.setObjectName("layerChooser")
        self.layers.setAccessibleName(self.tr("Layer"))
        self.layers.setToolTip(self.tr("The keys [ and ] go to the layers beside it"))
        # Of a combo box Qt tells screen readers under Linux what is chosen as its name.
        self.layers.setAccessibleDescription(self.tr("Layer to look at"))
        self.map = LoneNumber(
            "mapField", self.tr("Map"), self.tr("The keys Page Up and Page Down go to the maps beside it"), 0, 0
        )
        self.maps = label(theme, "", Type.SMALL, role="text3")
        self.big = BigMap(cursor, shading, theme)
        self.reading = label(theme, "", Type.SMALL, role="text2")
        self.reading.setObjectName("unitLabel")
        self.reading.setWordWrap(True)
        self.filters_title = label(theme, "", Type.BASE, Weight.SEMIBOLD)
        self.filters_title.setObjectName("filtersTitle")
        self.filters_size = label(theme, "", Type.CAPTION, role="text3")
        self.ramp = Ramp(shading, theme)
        self.channel = LoneNumber(
            "filterChannelField", self.tr("Input map"), self.tr("Which input map the weights are for"), 0, 0
        )
        self.channels = label(theme, "", Type.SMALL, role="text3")
        self.filters = FiltersView(shading, theme)
        self.filter_reading = label(theme, "", Type.SMALL, role="text2")
        self.filter_reading.setObjectName("filterValueLabel")
        self._lay_out()
        self._connect()

    def minimumSizeHint(self) -> QSize:
        width, layout = super().minimumSizeHint().width(), self.layout()
        assert layout is not None
        return QSize(width, layout.minimumHeightForWidth(max(width, self.width())))

    @property
    def convolution(self) -> Row | None:
        """The layer whose filters are shown."""
        return self._convolution

    def show_rows(self, classes: tuple[str, ...]) -> None:
        """Offer the cursor's layers."""
        self._classes = classes
        blocker = QSignalBlocker(self.layers)
        self.layers.clear()
        rows = self._cursor.rows
        for row in rows:
            face = face_of(row, classes, last=row is rows[-1])
            self.layers.addItem(self._icons.icon(face.icon, family=face.family), row.path, row.path)
        blocker.unblock()
        self._follow()

    def show_map(self, values: np.ndarray | None, limit: float) -> None:
        """Show the chosen map, with colours that reach to `limit`."""
        self.big.show_values(values, limit)
        self._read()

    def show_filters(self, filters: np.ndarray | None) -> None:
        """Show the filters of `convolution`."""
        if filters is not None and int(self.channel.number) >= filters.shape[1]:
            return  # of the layer looked at before
        self.filters.show_filters(filters, int(self.channel.number))
        self.filters.choose(self._cursor.map if self._same_maps() else -1)
        limit = f"{self.filters.limit:.2f}"
        self.ramp.show_ends(f"−{limit}", f"+{limit}")
        self.ramp.setVisible(filters is not None)

    def _lay_out(self) -> None:
        theme = self._theme
        choose = FlowLayout(spacing=Space.S)
        self._map_word = label(theme, self.tr("map"), Type.SMALL, role="text2")
        which = QWidget()
        together = QHBoxLayout(which)
        together.setContentsMargins(0, 0, 0, 0)
        together.setSpacing(Space.S)
        for part in (self._map_word, self.map, self.maps):
            together.addWidget(part)
        for widget in (self.layers, which):
            choose.addWidget(widget)
        left = QVBoxLayout()
        left.setSpacing(Space.S)
        left.addLayout(choose)
        left.addWidget(self.big, 1)
        left.addWidget(self.reading)
        title = QHBoxLayout()
        title.setSpacing(Space.S)
        self._channel_word = label(theme, self.tr("input map"), Type.SMALL, role="text2")
        names = FlowLayout(spacing=Space.S)
        for name in (self.filters_title, self.filters_size):
            name.setMinimumHeight(theme.px(ROW_HEIGHT))  # in a line with the controls
            names.addWidget(name)
        title.addLayout(names, 1)
        for control in (self._channel_word, self.channel, self.channels, self.ramp):
            title.addWidget(control)
        right = QVBoxLayout()
        right.setSpacing(Space.S)
        right.addLayout(title)
        right.addWidget(self._scroll(), 1)
        right.addWidget(self.filter_reading)
        block = QWidget()
        block.setLayout(left)
        left.setContentsMargins(0, 0, 0, 0)
        self.big.setMinimumSize(LEAST_SIDE, LEAST_MAP)
        block.setMaximumWidth(max(SIDE + Space.XL, theme.px(290)))
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.L, Space.M, Space.L, Space.M)
        row.setSpacing(Space.L)
        row.addWidget(block, 1)
        row.addWidget(Hairline(theme, vertical=True))
        row.addLayout(right, 3)

    def _scroll(self) -> QScrollArea:
        scroll = QScrollArea()
        scroll.setObjectName("filtersScroll")
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(self.filters)
        return scroll

    def _connect(self) -> None:
        cursor = self._cursor
        cursor.changed.connect(self._follow)
        self.layers.currentIndexChanged.connect(lambda index: cursor.choose(self.layers.itemData(index), cursor.map))
        self.map.edited.connect(self._on_map)
        self.big.pointed.connect(self._on_pointed)
        self.channel.edited.connect(lambda _channel: self.show_filters(self.filters.filters))
        self.filters.chosen.connect(self._on_filter)
        self.filters.described.connect(self.filter_reading.setText)

    def _follow(self) -> None:
        """Show where the cursor is."""
        cursor, row = self._cursor, self._cursor.row
        blocker = QSignalBlocker(self.layers)
        vector = len(cursor.shape) == 1
        self.layers.setCurrentIndex(cursor.rows.index(row) if row is not None else -1)
        self.map.set_range(0, cursor.maps - 1)
        self.map.show_number(cursor.map)
        for part in (self._map_word, self.map, self.maps):
            part.setVisible(not vector)
        self.maps.setText("" if vector else self.tr("of {number}").format(number=cursor.maps))
        self._show_convolution(convolution_for(cursor.rows, row))
        self.filters.choose(cursor.map if self._same_maps() else -1)
        blocker.unblock()
        self._read()

    def _show_convolution(self, row: Row | None) -> None:
        if row is self._convolution:
            return
        self._convolution = row
        self.filters.show_filters(None, 0)
        layer = _convolution(row)
        shown = row is not None and layer is not None
        for part in (self._channel_word, self.channel, self.channels, self.ramp, self.filters):
            part.setVisible(shown)
        if row is None or layer is None:
            self.filters_title.setText(self.tr("No convolution, no filters"))
            self.filters_size.setText(self.tr("Only convolutions have filters that can be looked at."))
            return
        channels = (row.input or (1,))[0] // layer.groups
        self.filters_title.setText(self.tr("Filters of {layer}").format(layer=row.path))
        self.filters_size.setText(self.tr("{size}, one scale").format(size=times(*layer.kernel_size)))
        self.channel.set_range(0, channels - 1)
        self.channel.setEnabled(channels > 1)
        self.channels.setText(self.tr("of {number}").format(number=channels))
        self.filters_wanted.emit()

    def _same_maps(self) -> bool:
        """Whether the layer looked at has a map for each filter shown."""
        row = self._convolution
        return (
            row is not None
            and len(self._cursor.shape) == 3
            and row.output is not None
            and (row.output[0] == self._cursor.maps)
        )

    def _on_map(self, map_: int) -> None:
        row = self._cursor.row
        if row is not None:
            self._cursor.choose(row.path, map_, self._cursor.unit)

    def _on_filter(self, index: int) -> None:
        row = self._cursor.row if self._same_maps() else self._convolution
        if row is not None:
            same = row is self._cursor.row
            self._cursor.choose(row.path, index, self._cursor.unit if same else ())

    def _on_pointed(self, unit: Unit | None) -> None:
        self._pointed = unit
        self._read()

    def _read(self) -> None:
        """Read out the unit under the pointer, or the chosen one."""
        unit = self._pointed or self._cursor.unit
        value = self.big.value(unit)
        if value is None:
            self.reading.setText("")
        elif len(unit) == 2:
            words = self.tr("map {map}, row {down}, column {across}: {value}").format(
                map=self._cursor.map, down=unit[0], across=unit[1], value=signed(value, 3)
            )
            self.reading.setText(words)
        else:
            words = self.tr("unit {number}: {value}")
            self.reading.setText(words.format(number=unit[0], value=signed(value, 3)))
        self.big.setAccessibleDescription(self.reading.text())


def _convolution(row: Row | None) -> Convolution | None:
    if row is None or not isinstance(row.node, Layer) or not isinstance(row.node.type, Convolution):
        return None
    return row.node.type
