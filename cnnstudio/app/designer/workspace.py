"""The Design workspace: palette, canvas and inspector side by side, the gauges below."""

from __future__ import annotations

import functools
from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAction, QDragEnterEvent, QDragMoveEvent, QKeyEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget
from shiboken6 import isValid

from cnnstudio.app.accessible import put_in_reading_order
from cnnstudio.app.designer.canvas import Canvas
from cnnstudio.app.designer.dragging import Ghost
from cnnstudio.app.designer.editing import Editing
from cnnstudio.app.designer.example import Example, read_example
from cnnstudio.app.designer.gauges import Gauges
from cnnstudio.app.designer.inspector import Inspector
from cnnstudio.app.designer.inspector_place import InspectorPlace
from cnnstudio.app.designer.palette import Palette
from cnnstudio.app.designer.selection import Selection
from cnnstudio.app.designer.sheet import MARGIN
from cnnstudio.app.designer.unit_dialog import UnitDialog
from cnnstudio.app.designer.zoom import Zoom
from cnnstudio.app.icons import Icons
from cnnstudio.app.runner import Runner
from cnnstudio.app.session import Session
from cnnstudio.app.settings import Settings
from cnnstudio.app.theme import Theme
from cnnstudio.app.widgets import Splitter
from cnnstudio.app.widgets.scroll import RowScroll
from cnnstudio.network import Address, Shape
from cnnstudio.network.image_fit import Fit

PALETTE, INSPECTOR = 232, 320
NARROW = 1280
"""A narrower window has no room for the inspector beside the cards."""
WIDTHS = "design"
"""Under this name the settings keep how wide palette and inspector were pulled."""


class DesignWorkspace(QWidget):
    """Where a network is put together. Everything shown follows the session's analysis."""

    def __init__(
        self,
        session: Session,
        runner: Runner,
        theme: Theme,
        icons: Icons,
        settings: Settings,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._session, self._runner, self._settings, self._theme = session, runner, settings, theme
        self._example_of: tuple[str, Shape, Fit] | None = None
        self.setObjectName("designWorkspace")
        self.selection = Selection(session, self)
        self.editing = Editing(session, self.selection, self)
        self.ghost = Ghost(theme, icons, self)
        self.palette_panel = Palette(self.editing, self.ghost, theme, icons)
        self.canvas = Canvas(session, self.selection, self.editing, self.ghost, Zoom(settings, self), theme, icons)
        self.inspector = Inspector(session, self.selection, self.editing, theme, icons, settings)
        self.gauges = Gauges(session, runner, self.selection, theme)
        self._narrow = theme.px(NARROW)
        self.inspector_place = InspectorPlace(self.inspector, self.canvas, theme, icons, settings, self)
        self._wanted = [theme.px(PALETTE), theme.px(INSPECTOR)]
        self._searching = False
        self.splitter = Splitter(theme)
        self.splitter.setObjectName("designSplitter")
        for panel in (self.palette_panel, self.canvas, self.inspector_place.dock):
            self.splitter.addWidget(panel)
        palette, inspector = self._wanted
        self.splitter.size_by_edge(1, self.tr("Width of the palette"), self.palette_panel, palette)
        self.splitter.size_by_edge(2, self.tr("Width of the inspector"), self.inspector_place.dock, inspector)
        self.splitter.setStretchFactor(1, 1)
        self.canvas.setMinimumWidth(self.canvas.sheet.full_width // 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.splitter, 1)
        column.addWidget(RowScroll(self.gauges))
        self.setAcceptDrops(True)
        self.addActions(self.canvas.zooming.actions)
        self._connect()
        put_in_reading_order(self.splitter)
        self._recall_widths()

    def regions(self) -> list[QWidget]:
        """Left, centre, right, bottom."""
        return [self.palette_panel, self.canvas, self.inspector_place.region, self.gauges]

    def show_node(self, address: Address) -> None:
        """Select a node and bring its card into sight."""
        self.selection.select(address)
        self.canvas.take_focus()

    @property
    def edit_groups(self) -> Sequence[Sequence[QAction]]:
        """What the Edit menu offers here."""
        return (*self.canvas.actions_.edit_groups, self.canvas.fold_actions.group)

    def _connect(self) -> None:
        self.inspector.header.menu_wanted.connect(self.canvas.show_menu)
        self.inspector.fill_wanted.connect(self.canvas.choice.ask_into)
        self.inspector.unit.enlarge_wanted.connect(self._enlarge_unit)
        self._session.changed.connect(self._want_example)
        self.palette_panel.searching.connect(self._set_searching)
        self.splitter.splitterMoved.connect(self._keep_widths)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        QTimer.singleShot(0, self, self._want_example)

    def _want_example(self) -> None:
        """Have an image of the data set read for the input's card, once the workspace is painted: it imports numpy."""
        wanted = (self._session.document.data, self._session.input_shape, self._session.document.data_fit)
        if wanted == self._example_of or not self.isVisible():
            return
        self._example_of = wanted
        self._runner.load(
            lambda: read_example(*wanted),
            functools.partial(self._show_example, wanted),
            lambda _reason: self._show_example(wanted, None),
        )

    def _show_example(self, wanted: tuple[str, Shape, Fit], example: Example | None) -> None:
        """Show an image of the data; none where the data cannot be read."""
        if isValid(self) and wanted == self._example_of:
            self.canvas.sheet.input_card.show_example(example)
            self.inspector.show_example(example)
            if example is not None:
                self._session.tell_data_shape(wanted[0], example.data_shape)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.text() == "/":
            self.palette_panel.begin_search()
        elif event.key() == Qt.Key.Key_Escape and self.palette_panel.isAncestorOf(self.focusWidget()):
            self.canvas.take_focus()
        else:
            super().keyPressEvent(event)

    def _enlarge_unit(self) -> None:
        """Show large what a unit sees."""
        unit = self.inspector.unit
        UnitDialog(unit.look, unit.view.example, self._runner, self._session, self._theme, self.window()).open()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Beside the canvas nothing can be dropped, but the ghost goes on with the pointer."""
        event.setAccepted(self.ghost.active)
        self.ghost.follow(self, event.position())

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        event.ignore()
        self.ghost.follow(self, event.position())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_width()

    def _recall_widths(self) -> None:
        """Take the widths that the panels were last pulled to."""
        kept = self._settings.widths(WIDTHS)
        if len(kept) == len(self._wanted):
            self._wanted = kept

    def _set_searching(self, searching: bool) -> None:
        self._searching = searching
        self._share_width()

    def _keep_widths(self) -> None:
        """What a person pulled the panels to is what they get wherever there is room."""
        left, _canvas, right = self.splitter.sizes()
        if left >= self.palette_panel.least_width:
            self._wanted[0] = left
        if not self.inspector_place.narrow:
            self._wanted[1] = right
        self._settings.keep_widths(WIDTHS, self._wanted)

    def _share_width(self) -> None:
        """The panels have the widths wanted; where that leaves the cards too little they give way, down to their least.

        In a narrow window the inspector takes no width. Where the cards lack some still, the palette shows icons alone.
        """
        palette, place = self.palette_panel, self.inspector_place
        place.set_narrow(self.width() < self._narrow)
        total = self.splitter.width() - (1 if place.narrow else 2) * self.splitter.handleWidth()
        bar = self.canvas.view.verticalScrollBar().sizeHint().width()
        wanted = [self._wanted[0], 0 if place.narrow else self._wanted[1]]
        least = [palette.least_width, 0 if place.narrow else self.inspector.minimumWidth()]
        lack = self.canvas.sheet.full_width + 2 * MARGIN + bar + sum(wanted) - total
        slack = [max(0, width - narrowest) for width, narrowest in zip(wanted, least, strict=True)]
        compact = lack > sum(slack) and not self._searching
        palette.set_compact(compact)
        share = min(1.0, max(0, lack) / sum(slack)) if sum(slack) else 0.0
        left, right = (round(width - share * spare) for width, spare in zip(wanted, slack, strict=True))
        if compact:
            left = palette.compact_width
        self.splitter.setSizes([left, total - left - right, right or self._wanted[1]])
        place.set_width(self._wanted[1])
