"""What a screen reader is told of the widgets that paint themselves: what each is, and what can be done to it.

Qt knows the roles and actions of its own widgets alone. Those of our classes stand in `FACES`, under the class's name;
names and descriptions are set where they are known (setAccessibleName, setAccessibleDescription). A widget in which the
arrow keys choose a part says in its description which part that is, and offers the steps as actions.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, NamedTuple

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QAccessible, QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QAccessibleWidget, QApplication, QComboBox, QSplitter, QWidget

from cnnstudio.app import accessible_choices

Role = QAccessible.Role
Key = Qt.Key
Action = Callable[[Any], object]
"""Done to the widget whose action it is."""


class Look(NamedTuple):
    """What a class is, what can be done to its widgets under AT-SPI's names, and whether it selects several parts."""

    role: QAccessible.Role
    actions: Mapping[str, Action] = {}
    selects_several: bool = False
    expands: bool = False
    """Whether its widgets fold what is inside them away; they say so by `unfolded`."""


def _presses(key: Qt.Key) -> Action:
    """Do what a key does."""

    def press(widget: QWidget) -> None:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(widget, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier))

    return press


PRESS: Mapping[str, Action] = {"Press": lambda button: button.click()}
CARD: Mapping[str, Action] = {
    **PRESS,
    "Toggle": lambda card: card.pick_also(),
    "ShowMenu": lambda card: card.menu_wanted.emit(card.menu_point()),
}
GROUP: Mapping[str, Action] = {**CARD, "Expand or collapse": lambda card: card.fold_wanted.emit()}
MENU: Mapping[str, Action] = {"Press": lambda button: button.open_menu(), "ShowMenu": lambda button: button.open_menu()}
STEPS: Mapping[str, Action] = {
    "Increase": _presses(Key.Key_Right),
    "Decrease": _presses(Key.Key_Left),
    "Scroll Up": _presses(Key.Key_Up),
    "Scroll Down": _presses(Key.Key_Down),
}
NEXT: Mapping[str, Action] = {name: STEPS[name] for name in ("Increase", "Decrease")}
EDGE: Mapping[str, Action] = {
    "Press": lambda edge: edge.reset(),
    "Increase": lambda edge: edge.step(1),
    "Decrease": lambda edge: edge.step(-1),
}
ENTER: Mapping[str, Action] = {"Press": _presses(Key.Key_Return)}
PAGES: Mapping[str, Action] = {"Next Page": _presses(Key.Key_PageDown), "Previous Page": _presses(Key.Key_PageUp)}

FACES: Mapping[str, Look] = {
    # everywhere
    "Panel": Look(Role.Pane),
    "QScrollArea": Look(Role.Pane),
    "QTabWidget": Look(Role.Pane),
    "Hairline": Look(Role.Separator),
    "SplitterHandle": Look(Role.Separator, EDGE),
    "SectionHeader": Look(Role.Heading),
    "MessageBar": Look(Role.AlertMessage),
    "Note": Look(Role.StaticText),
    "Figure": Look(Role.StaticText),
    "Segmented": Look(Role.Grouping),
    "_Segment": Look(Role.RadioButton, PRESS),
    "Card": Look(Role.Grouping),
    "PlotCanvas": Look(Role.Chart, STEPS),
    "RateCanvas": Look(Role.Chart, {**NEXT, **PAGES}),
    "Legend": Look(Role.StaticText),
    # the top bar
    "TopBar": Look(Role.ToolBar),
    "RunBar": Look(Role.ToolBar),
    "MenuButton": Look(Role.ButtonMenu, MENU),
    "WorkspaceButton": Look(Role.PageTab, PRESS),
    "FileName": Look(Role.StaticText),
    "DeviceChip": Look(Role.StaticText),
    # Design
    "Sheet": Look(Role.List, selects_several=True),
    "BaseCard": Look(Role.ListItem, CARD),
    "GroupCard": Look(Role.ListItem, GROUP, expands=True),
    "ProblemPanel": Look(Role.Grouping),
    "FamilyHeading": Look(Role.Heading),
    "ArchitectureCard": Look(Role.ListItem, {"Press": lambda card: card.used.emit()}),
    "ArchitecturePicture": Look(Role.Graphic),
    "DrawerHandle": Look(Role.Button, PRESS),
    "Gauge": Look(Role.Button, PRESS),
    "MemoryBar": Look(Role.Chart),
    "FoldHeader": Look(Role.Button, PRESS),
    "LaneRow": Look(Role.RadioButton, PRESS),
    "FormulaLabel": Look(Role.StaticText),
    "FormulaTable": Look(Role.StaticText),
    "UnitView": Look(Role.Graphic, {**STEPS, **PAGES}),
    "UnitLayers": Look(Role.Graphic, STEPS),
    "EffectiveView": Look(Role.Graphic),
    "WindowFigure": Look(Role.Graphic, STEPS),
    # Train
    "_Pictures": Look(Role.Graphic),
    "ScheduleCurve": Look(Role.Chart),
    "ConfusionMatrix": Look(Role.Chart, {**STEPS, **ENTER}),
    "AugmentationStrip": Look(Role.Graphic, {**NEXT, "Press": _presses(Key.Key_Space)}),
    "ImageStrip": Look(Role.Graphic, {**STEPS, **ENTER}),
    "MemoryPanel": Look(Role.Grouping),
    "MemoryLine": Look(Role.Chart),
    "StepPanel": Look(Role.Grouping),
    "StepBar": Look(Role.Chart),
    "_Swatch": Look(Role.Whitespace),  # the words beside it say all
    "SpeedForm": Look(Role.Grouping),
    "TextLink": Look(Role.Button, PRESS),
    "Mistakes": Look(Role.Grouping),
    # Inside
    "ImageGrid": Look(Role.Graphic, {**STEPS, **PAGES}),
    "Picture": Look(Role.Graphic),
    "_Bars": Look(Role.Chart),
    "Column": Look(Role.Graphic, {"Press": lambda column: column.choose(), **STEPS, **PAGES}),
    "BigMap": Look(Role.Graphic, {**STEPS, **PAGES}),
    "FiltersView": Look(Role.Graphic, STEPS),
    "DrawPad": Look(Role.Graphic, {"Press": _presses(Key.Key_Space), **STEPS}),
    "Ramp": Look(Role.Graphic),
    "Links": Look(Role.Graphic),
    "MapsLegend": Look(Role.Grouping),
}


class Face(QAccessibleWidget):
    """A widget as its `Look` has it. Qt makes one when it is first asked about the widget, and ends it with that."""

    def __init__(self, widget: QWidget, look: Look) -> None:
        super().__init__(widget, look.role)
        self._actions, self._selects_several, self._expands = look.actions, look.selects_several, look.expands

    def role(self) -> QAccessible.Role:
        """A button that the keyboard cannot reach leads nowhere: it is read as a text."""
        role = super().role()
        return Role.StaticText if role is Role.Button and not self._can_act else role

    def childCount(self) -> int:
        """A picture is one thing, whatever it is made of."""
        return 0 if super().role() in (Role.Chart, Role.Graphic) else super().childCount()

    def state(self) -> QAccessible.State:
        """Of choices in a row one is checked; cards and tabs are selected; groups are folded or not."""
        state: Any = super().state()  # the stubs leave its flags out
        widget: Any = self.object()
        if isinstance(widget, QAbstractButton) and widget.isCheckable():
            if super().role() is Role.RadioButton:
                state.checkable, state.checked = True, widget.isChecked()
            else:
                state.selectable, state.selected = True, widget.isChecked()
        if self._selects_several:
            state.multiSelectable = True
        if self._expands:
            state.expandable = True
            state.expanded, state.collapsed = widget.unfolded, not widget.unfolded
        found: QAccessible.State = state
        return found

    def actionNames(self) -> list[str]:
        """Its own, and what Qt offers of any widget: to take the focus."""
        return [*(self._actions if self._can_act else ()), *super().actionNames()]

    def doAction(self, name: str) -> None:
        """Do it as the mouse or the keyboard would."""
        if name not in self._actions:
            super().doAction(name)
        elif self._can_act:
            self._actions[name](self.object())

    def keyBindingsForAction(self, _name: str) -> list[str]:
        """Shortcuts are said in tool tips and menus."""
        return []

    @property
    def _can_act(self) -> bool:
        widget = self.object()
        return isinstance(widget, QWidget) and widget.isEnabled() and widget.focusPolicy() != Qt.FocusPolicy.NoFocus


def install() -> None:
    """Have Qt ask here first. It asks, and all this costs something, only while a screen reader is about."""
    QAccessible.installFactory(_face)


def put_in_reading_order(splitter: QSplitter) -> None:
    """Have a splitter's parts read in the order they stand in; Qt keeps them the other way round."""
    for place in range(splitter.count()):
        splitter.widget(place).raise_()
    for place in range(1, splitter.count()):
        splitter.handle(place).raise_()


def _face(class_name: str, thing: QObject) -> Face | None:
    """Qt asks for an object's class first, then for the one above it, and so on."""
    if isinstance(thing, QComboBox) and class_name == "QComboBox":
        QTimer.singleShot(0, thing, lambda: _complete(thing))  # not while Qt makes its face
    look = FACES.get(class_name)
    return Face(thing, look) if look is not None and isinstance(thing, QWidget) else None


def _complete(box: QComboBox) -> None:
    """Add what Qt leaves out of a combo box."""
    accessible_choices.let_choose(box)
    accessible_choices.label(box)
