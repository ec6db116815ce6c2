"""The palette: all that a network is made of or begun with, behind two tabs with one search."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from cnnstudio.app.designer.architecture_list import ArchitectureList
from cnnstudio.app.designer.chip import Chip
from cnnstudio.app.designer.dragging import Ghost
from cnnstudio.app.designer.editing import Editing
from cnnstudio.app.designer.layer_list import LayerList
from cnnstudio.app.designer.search_field import KEY, SearchField
from cnnstudio.app.icons import Icons
from cnnstudio.app.theme import Space, Theme, Type
from cnnstudio.app.widgets import Panel, Segmented, label

LAYERS, ARCHITECTURES = "layers", "architectures"


class Palette(Panel):
    """Layer types to be added, and ready architectures to begin with.

    Where the window leaves too little room it is `compact`: a column of icons, opened for as long as one searches.
    """

    searching = Signal(bool)
    """A search begins, for which names are needed, or the keyboard leaves the palette."""

    def __init__(
        self, editing: Editing, ghost: Ghost, theme: Theme, icons: Icons, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, parent=parent)
        self._editing, self._theme = editing, theme
        self._compact = False
        self.setObjectName("palette")
        self.setAccessibleName(self.tr("Palette"))
        self.tabs = Segmented(
            theme, [(LAYERS, self.tr("Layers")), (ARCHITECTURES, self.tr("Architectures"))], "paletteTabs"
        )
        self.tabs.setAccessibleName(self.tr("What the palette shows"))
        self.search = SearchField(theme, icons)
        self._opener = self._make_opener(icons)
        self._layers = LayerList(editing, ghost, theme, icons)
        self._architectures: ArchitectureList | None = None
        self._pages = QStackedWidget()
        self._pages.addWidget(self._layers)
        self._nothing = label(theme, "", Type.SMALL, role="text3")
        self._nothing.setObjectName("nothingFound")
        self._nothing.setWordWrap(True)
        self._nothing.hide()
        self.least_width = max(self._layers.least_width, self.tabs.sizeHint().width() + 2 * Space.M)
        self.compact_width = self._layers.compact_width
        self._build()
        self._connect()
        self.show_page(LAYERS)
        self.set_compact(False)

    @property
    def chips(self) -> list[Chip]:
        """The chips of all layer types, in their order."""
        return self._layers.chips

    @property
    def page(self) -> LayerList | ArchitectureList:
        """What the tabs show; the architectures are made when they are first asked for."""
        if self.tabs.value == LAYERS:
            return self._layers
        if self._architectures is None:
            self._architectures = ArchitectureList(self._editing, self._theme)
            self._architectures.left_above.connect(self.begin_search)
            self._pages.addWidget(self._architectures)
        return self._architectures

    def show_page(self, name: str) -> None:
        """Show the layers or the architectures."""
        self.tabs.set_value(name)
        self._pages.setCurrentWidget(self.page)
        self.search.set_purpose(self.tr("Search layers") if name == LAYERS else self.tr("Search architectures"))
        self._filter()

    def set_compact(self, compact: bool) -> None:
        """Show the layers as icons alone, or everything again."""
        self._compact = compact
        for wide in (self.tabs, self.search):
            wide.setVisible(not compact)
        self._opener.setVisible(compact)
        self._pages.setCurrentWidget(self._layers if compact else self.page)
        self._nothing.setVisible(not compact and not self.page.found)
        self.setMinimumWidth(self.compact_width if compact else self.least_width)
        self._layers.set_compact(compact)

    def begin_search(self) -> None:
        """Put the keyboard into the search, which shows itself."""
        self.searching.emit(True)
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def _make_opener(self, icons: Icons) -> QToolButton:
        opener = QToolButton()
        opener.setObjectName("openPalette")
        opener.setIcon(icons.icon("search", "text2"))
        opener.setAutoRaise(True)
        opener.setAccessibleName(self.tr("Search the palette"))
        opener.setToolTip(self.tr("Search the palette ({key})").format(key=KEY))
        opener.setFixedWidth(self._theme.px(28))
        return opener

    def _build(self) -> None:
        top = QVBoxLayout()
        top.setContentsMargins(Space.M, 0, Space.M, 0)
        top.setSpacing(Space.S)
        for part in (self.tabs, self.search, self._nothing):
            top.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, Space.M, 0, 0)
        column.setSpacing(Space.S)
        column.addLayout(top)
        column.addWidget(self._opener, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self._pages, 1)

    def _connect(self) -> None:
        self.tabs.chosen.connect(self.show_page)
        self.search.textChanged.connect(self._filter)
        self.search.entered.connect(self._enter_search)
        self.search.left.connect(self._enter_page)
        self._opener.clicked.connect(self.begin_search)
        self._layers.left_above.connect(self.begin_search)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._on_focus)

    def _on_focus(self, old: QWidget | None, new: QWidget | None) -> None:
        """Tell when the keyboard has left for another part of the window."""
        if old is not None and new is not None and self.isAncestorOf(old) and not self.isAncestorOf(new):
            self.searching.emit(False)

    def _filter(self) -> None:
        wanted = self.search.text().strip()
        self.page.search(wanted)
        self._nothing.setText(self.tr("Nothing is called “{name}”.").format(name=wanted))
        self._nothing.setVisible(not self.page.found)

    def _enter_page(self) -> None:
        self.page.enter()

    def _enter_search(self) -> None:
        """Enter in the search takes the first thing that it has found."""
        if self.search.text().strip() and self.page.found:
            self.page.take_first()
            self.search.clear()
