"""The inspector: all of the selected layer, with its settings to be changed."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStyle, QVBoxLayout, QWidget

from cnnstudio.app import i18n
from cnnstudio.app.designer.block_form import BlockForm
from cnnstudio.app.designer.branches_form import BranchesForm
from cnnstudio.app.designer.editing import Editing
from cnnstudio.app.designer.example import Example
from cnnstudio.app.designer.figures import Figures
from cnnstudio.app.designer.input_form import InputForm
from cnnstudio.app.designer.items import Item, item_at
from cnnstudio.app.designer.layer_form import LayerForm
from cnnstudio.app.designer.name_header import NameHeader
from cnnstudio.app.designer.problem_list import ProblemList
from cnnstudio.app.designer.retire import retire
from cnnstudio.app.designer.selected_count import SelectedCount
from cnnstudio.app.designer.selection import Selection
from cnnstudio.app.designer.size_section import SizeExplanation
from cnnstudio.app.designer.unit_section import UnitSection
from cnnstudio.app.designer.weights_section import WeightsSection
from cnnstudio.app.designer.window_section import WindowSection
from cnnstudio.app.forms import SettingsForm
from cnnstudio.app.icons import Icons
from cnnstudio.app.session import Session
from cnnstudio.app.settings import Settings
from cnnstudio.app.theme import Space, Theme, Type
from cnnstudio.app.widgets import Panel, label
from cnnstudio.app.widgets.scroll import UprightColumn, UprightScroll
from cnnstudio.app.widgets.section import Section
from cnnstudio.network import Address, Block, Branches, Layer, LayerType

LEAST_WIDTH = 262


class Inspector(Panel):
    """Follows the selection and the session; every change goes through `Editing`."""

    left = Signal()
    """Esc: the person wants back to the canvas."""
    fill_wanted = Signal(object)
    """A person wants to choose a layer for the lane at an address."""

    def __init__(
        self,
        session: Session,
        selection: Selection,
        editing: Editing,
        theme: Theme,
        icons: Icons,
        settings: Settings,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, parent=parent)
        self._session, self._selection, self._editing = session, selection, editing
        self._theme, self._icons = theme, icons
        self._form: LayerForm | None = None
        self._shown: object = None
        self.setObjectName("inspector")
        self.setAccessibleName(self.tr("Inspector"))
        self.setMinimumWidth(theme.px(LEAST_WIDTH))
        self.header = NameHeader(editing, theme, icons)
        self._input = InputForm(theme)
        self._problems = ProblemList(theme)
        self._figures = Figures(theme)
        self._size = SizeExplanation(theme)
        self.unit = UnitSection(theme)
        self._windows, self._weights = WindowSection(theme), WeightsSection(theme)
        self._sections = [
            Section(name, title, body, theme, icons, settings)
            for name, title, body in (
                ("costs", self.tr("What it costs"), self._figures),
                ("size", self.tr("How the size comes about"), self._size),
                ("unit", self.tr("What one output unit sees"), self.unit),
                ("windows", self.tr("Padding and stride"), self._windows),
                ("weights", self.tr("Weights, shared and full"), self._weights),
            )
        ]
        self._hint = label(theme, size=Type.SMALL, role="text3")
        self._hint.setWordWrap(True)
        self.branches = BranchesForm(editing.groups, theme, icons)
        self.block = BlockForm(editing.groups, theme)
        self._build()
        self._problems.repaired.connect(editing.repair)
        self._problems.hush_wanted.connect(lambda hush: editing.hush((hush,)))
        self._input.changed.connect(editing.set_input)
        self._input.ended.connect(editing.end_setting)
        self.branches.entered.connect(self._go_to)
        self.branches.fill_wanted.connect(self.fill_wanted)
        session.changed.connect(self.refresh)
        selection.changed.connect(self.refresh)
        self.refresh()

    def _build(self) -> None:
        content = QWidget()
        self._column = UprightColumn(content)
        bar = self.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent)
        self._column.setContentsMargins(Space.L, Space.M, max(0, Space.L - bar), Space.L)
        self._column.setSpacing(Space.M)
        several = SelectedCount(self._selection, self._theme)
        parts: tuple[QWidget, ...] = (several, self.header, self._hint, self._input, self.branches, self.block)
        for part in (*parts, self._problems, *self._sections):
            self._column.addWidget(part)
        self._column.addStretch(1)
        scroll = UprightScroll(content)
        scroll.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        for widget in (scroll.viewport(), content):
            widget.setAutoFillBackground(False)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scroll)

    @property
    def form(self) -> SettingsForm | None:
        """The selected layer's settings; None for what has none."""
        return self._form

    def show_example(self, example: Example | None) -> None:
        """Show an image of the data set where an image is looked at; none for None."""
        self.unit.show_example(example)

    def enter(self) -> None:
        """Put the keyboard into the first setting."""
        target: QWidget = self.header.name
        if self._input.isVisibleTo(self):
            target = self._input.controls[0]
        for form in (self._form, self.branches.form, self.block.form):
            if form is not None and form.editors and form.isVisibleTo(self):
                target = next(iter(form.editors.values())).controls[0]
        target.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def refresh(self) -> None:
        """Show what is selected, as it stands."""
        address, node = self._selection.address, self._selection.node
        chosen = address is not None
        self.header.setVisible(chosen)
        self._hint.setVisible(not chosen)
        self._input.setVisible(chosen and node is None)
        self.branches.setVisible(isinstance(node, Branches))
        self.block.setVisible(isinstance(node, Block))
        for section in self._sections:
            section.setVisible(node is not None)
        if not address:
            self._set_form(None)
            self._problems.show_input_problems(self._session.analysis.input_problems if chosen else ())
            self._show_input() if chosen else self._hint.setText(self._hint_text())
        else:
            self._show_item(item_at(self._session.analysis, address))

    def _go_to(self, address: Address) -> None:
        self._selection.select(address)
        self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _hint_text(self) -> str:
        if self._session.network.nodes:
            return self.tr("Select a layer to see and change its settings.")
        return self.tr("Settings of a layer appear here once the network has one.")

    def _show_input(self) -> None:
        document = self._session.document
        self.header.show_input(self.tr("Input"), self.tr("What the network reads"))
        self._input.show_input(document.data, len(document.classes), document.input_shape)

    def _show_item(self, item: Item) -> None:
        node = item.node
        self.header.show_node(node, item.address)
        if isinstance(node, Layer):
            self._show_settings(item, node.type)
        else:
            self._set_form(None)
            (self.block if isinstance(node, Block) else self.branches).show_item(item)
        self._problems.show_problems(item)
        self._figures.show_item(item)
        self._size.show_item(item)
        self._sections[1].header.set_caption(self._size.caption)
        self.unit.show_item(self._session.analysis, item)
        self._windows.show_item(item)
        self._weights.show_item(item)
        for section in self._sections:
            if section.body in (self._windows, self._weights):
                section.setVisible(section.body.applies)

    def _show_settings(self, item: Item, layer_type: LayerType) -> None:
        key = (item.address, type(layer_type))
        if key != self._shown or self._form is None:
            form = LayerForm(self._theme, layer_type)
            form.changed.connect(self._set)
            form.ended.connect(self._editing.end_setting)
            self._set_form(form)
            self._shown = key
            form.setVisible(bool(form.editors))
        assert self._form is not None
        self._form.show_layer(layer_type, item.input, _limits(item))

    def _set_form(self, form: LayerForm | None) -> None:
        if self._form is not None and self._form is not form:
            self._column.removeWidget(self._form)
            retire(self._form)
        self._form, self._shown = form, None
        if form is not None:
            self._column.insertWidget(self._column.indexOf(self._input), form)

    def _set(self, layer_type: LayerType, field: str, text: str) -> None:
        address = self._selection.address
        if address:
            self._editing.set_setting(address, layer_type, field, text)


def _limits(item: Item) -> dict[str, str]:
    """What the layer's input asks of its settings."""
    return {
        problem.field: i18n.text(problem.limit)
        for _row, problem in item.problems
        if problem.field is not None and problem.limit is not None
    }
