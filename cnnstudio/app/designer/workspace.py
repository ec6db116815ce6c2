"""The Design workspace: palette, canvas and inspector side by side, the gauges below."""

from __future__ import annotations

import functools
from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAction, QDragEnterEvent, QDragMoveEvent, QKeyEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget
from shiboken6 import isValid

from cnnstudio.app.accessible import put_in_reading_order
from cnnstudio.app.designer.canvas import Canvas
from cnnstudio.app.designer.dragging import Ghost
from cnnstudio.app.designer.editing import Editing
from cnnstudio.app.designer.example import Example, read_example
from cnnstudio.app.designer.gauges import Gauges
from cnnstudio.app.designer.inspector import Inspector
from cnnstudio.app.designer.palette import Palette
from cnnstudio.app.designer.selection import Selection
from cnnstudio.app.designer.sheet import MARGIN
from cnnstudio.app.designer.zoom import Zoom
from cnnstudio.app.icons import Icons
from cnnstudio.app.runner import Runner
from cnnstudio.app.session import Session
from cnnstudio.app.settings import Settings
from cnnstudio.app.theme import Theme
from cnnstudio.network import Shape

PALETTE, INSPECTOR = 232, 320
USUAL_WIDTH = 1440


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
        self._session, self._runner = session, runner
        self._example_of: tuple[str, Shape] | None = None
        self.setObjectName("designWorkspace")
        self.selection = Selection(session, self)
        self.editing = Editing(session, self.selection, self)
        self.ghost = Ghost(theme, icons, self)
        self.palette_panel = Palette(self.editing, self.ghost, theme, icons)
        self.canvas = Canvas(session, self.selection, self.editing, self.ghost, Zoom(settings, self), theme, icons)
        self.inspector = Inspector(session, self.selection, self.editing, theme, icons, settings)
        self.gauges = Gauges(session, self.selection, theme)
        self._wanted = [theme.px(PALETTE), theme.px(INSPECTOR)]
        self._searching = False
        self.splitter = QSplitter()
        self.splitter.setObjectName("designSplitter")
        self.splitter.setChildrenCollapsible(False)
        for panel in (self.palette_panel, self.canvas, self.inspector):
            self.splitter.addWidget(panel)
        self.splitter.setStretchFactor(1, 1)
        self.canvas.setMinimumWidth(self.canvas.sheet.full_width // 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.splitter, 1)
        column.addWidget(self.gauges)
        self.setAcceptDrops(True)
        self.addActions(self.canvas.zooming.actions)
        self._connect()
        put_in_reading_order(self.splitter)
        self._recall_widths(settings)

    def regions(self) -> list[QWidget]:
        """Left, centre, right, bottom."""
        return [self.palette_panel, self.canvas, self.inspector, self.gauges]

    @property
    def edit_groups(self) -> Sequence[Sequence[QAction]]:
        """What the Edit menu offers here."""
        return self.canvas.actions_.edit_groups

    def _connect(self) -> None:
        self.canvas.inspector_wanted.connect(self.inspector.enter)
        self.canvas.rename_wanted.connect(self.inspector.header.begin_rename)
        self.inspector.header.menu_wanted.connect(self.canvas.show_menu)
        self._session.changed.connect(self._want_example)
        self.inspector.left.connect(self.canvas.take_focus)
        self.palette_panel.searching.connect(self._set_searching)
        self.splitter.splitterMoved.connect(self._keep_widths)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        QTimer.singleShot(0, self, self._want_example)

    def _want_example(self) -> None:
        """Have an image of the data set read for the input's card, once the workspace is painted: it imports numpy."""
        wanted = (self._session.document.data, self._session.input_shape)
        if wanted == self._example_of or not self.isVisible():
            return
        self._example_of = wanted
        self._runner.work(
            lambda: read_example(*wanted), functools.partial(self._show_example, wanted), lambda _reason: None
        )

    def _show_example(self, wanted: tuple[str, Shape], example: Example) -> None:
        if isValid(self) and wanted == self._example_of:
            self.canvas.sheet.input_card.show_example(example)
            self.inspector.show_example(example)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.text() == "/":
            self.palette_panel.begin_search()
        elif event.key() == Qt.Key.Key_Escape and self.palette_panel.isAncestorOf(self.focusWidget()):
            self.canvas.take_focus()
        else:
            super().keyPressEvent(event)

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

    def _recall_widths(self, settings: Settings) -> None:
        """Take the widths that the splitter was last pulled to."""
        self.splitter.resize(USUAL_WIDTH, self.splitter.height())  # so wide that only the canvas takes what differs
        before = self.splitter.sizes()
        settings.remember_splitter("design", self.splitter)
        if self.splitter.sizes() != before:
            self._keep_widths()

    def _set_searching(self, searching: bool) -> None:
        self._searching = searching
        self._share_width()

    def _keep_widths(self) -> None:
        """What a person pulled the panels to is what they get wherever there is room."""
        left, _canvas, right = self.splitter.sizes()
        self._wanted = [left if left >= self.palette_panel.least_width else self._wanted[0], right]

    def _share_width(self) -> None:
        """The panels have the widths wanted; in a narrow window they give way to the cards, down to their least.

        Where even that leaves the cards too little, the palette shows icons alone.
        """
        palette = self.palette_panel
        total = self.splitter.width() - 2 * self.splitter.handleWidth()
        least = [palette.least_width, self.inspector.minimumWidth()]
        bar = self.canvas.view.verticalScrollBar().sizeHint().width()
        lack = self.canvas.sheet.full_width + 2 * MARGIN + bar + sum(self._wanted) - total
        slack = [max(0, wanted - least) for wanted, least in zip(self._wanted, least, strict=True)]
        compact = lack > sum(slack) and not self._searching
        palette.set_compact(compact)
        share = min(1.0, max(0, lack) / sum(slack)) if sum(slack) else 0.0
        left, right = (round(wanted - share * spare) for wanted, spare in zip(self._wanted, slack, strict=True))
        if compact:
            left = palette.compact_width
        self.splitter.setSizes([left, total - left - right, right])
