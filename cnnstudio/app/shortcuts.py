"""What the keys do that belong to one place and are no actions of the window.

Each place names the classes that hear its keys; a test reads those classes and fails where one of their keys is not
told here, or where a class that hears keys is in no place.
"""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate
ARROWS = "←, →, ↑, ↓"


class Keys(NamedTuple):
    """A key, or several that belong together with ", " between them, and what they do."""

    keys: str
    does: str


class Place(NamedTuple):
    """A part of the window: the classes of its widgets, and of what hears their keys for them."""

    classes: tuple[str, ...]
    title: str
    keys: tuple[Keys, ...]


def places() -> tuple[Place, ...]:
    """Where keys have a meaning of their own, as one reads the window."""
    return (*_everywhere(), *_design(), *_train(), *_inside())


def _everywhere() -> tuple[Place, ...]:
    return (
        Place(
            ("_Segment",),
            translate("Shortcuts", "Choices in a row"),
            (Keys("←, →", translate("Shortcuts", "The choice before, the choice after")),),
        ),
        Place(
            ("NumberField",),
            translate("Shortcuts", "Number fields"),
            (
                Keys("↑, ↓", translate("Shortcuts", "A little more, a little less")),
                Keys("Page Up, Page Down", translate("Shortcuts", "Much more, much less")),
                Keys("Enter", translate("Shortcuts", "Take what is written")),
                Keys("Esc", translate("Shortcuts", "Back to the number there was")),
            ),
        ),
        Place(
            ("SplitterHandle",),
            translate("Shortcuts", "Edges between panels"),
            (
                Keys(ARROWS, translate("Shortcuts", "Move the edge")),
                Keys(
                    "Shift+←, Shift+→, Shift+↑, Shift+↓, Page Up, Page Down",
                    translate("Shortcuts", "Move the edge by more"),
                ),
                Keys("Home, End", translate("Shortcuts", "As far as it goes")),
                Keys("Enter", translate("Shortcuts", "Back to the usual size")),
            ),
        ),
        Place(
            ("MessageBar",),
            translate("Shortcuts", "Messages"),
            (Keys("Esc", translate("Shortcuts", "Close the message")),),
        ),
        Place(
            ("CommandPalette",),
            translate("Shortcuts", "The command palette"),
            (
                Keys("↑, ↓, Page Up, Page Down", translate("Shortcuts", "Choose a command")),
                Keys("Enter", translate("Shortcuts", "Do it")),
                Keys("Esc", translate("Shortcuts", "Close")),
            ),
        ),
    )


def _design() -> tuple[Place, ...]:
    return (
        Place(
            ("Canvas", "CanvasKeys", "BaseCard", "DesignWorkspace"),
            translate("Shortcuts", "The stack of layers (Design)"),
            (
                Keys("↑, ↓", translate("Shortcuts", "The layer before, the layer after")),
                Keys("←, →", translate("Shortcuts", "The lane to the left, to the right")),
                Keys("Home, End", translate("Shortcuts", "The input, the last layer")),
                Keys("Shift+↑, Shift+↓", translate("Shortcuts", "Select one more layer")),
                Keys("Shift+Home, Shift+End", translate("Shortcuts", "Select as far as the first, the last layer")),
                Keys("Ctrl+↑, Ctrl+↓", translate("Shortcuts", "Go on without selecting")),
                Keys("Space, Ctrl+Space", translate("Shortcuts", "Select the layer; also select it, or no longer")),
                Keys("Enter", translate("Shortcuts", "Go to the layer's settings")),
                Keys("Esc", translate("Shortcuts", "Back")),
                Keys("Shift+F10, Menu", translate("Shortcuts", "The layer's menu")),
            ),
        ),
        Place(
            ("FindBar", "FindField"),
            translate("Shortcuts", "The search over the stack (Design)"),
            (
                Keys("Enter, ↓", translate("Shortcuts", "The next layer found")),
                Keys("Shift+Enter, ↑", translate("Shortcuts", "The layer found before")),
                Keys("Alt+Enter", translate("Shortcuts", "Select all layers found")),
                Keys("Esc", translate("Shortcuts", "Back to the stack")),
            ),
        ),
        Place(
            ("ProblemPanel", "RepairButton", "HushButton"),
            translate("Shortcuts", "Repairs on a card (Design)"),
            (
                Keys("Enter, Space", translate("Shortcuts", "Do the repair")),
                Keys("←, →", translate("Shortcuts", "The repair before, the repair after")),
            ),
        ),
        Place(
            ("ProblemDock", "ProblemRows"),
            translate("Shortcuts", "The list of problems (Design)"),
            (
                Keys("↑, ↓", translate("Shortcuts", "The problem before, the problem after")),
                Keys("Enter", translate("Shortcuts", "Go to its layer")),
                Keys("Alt+Enter", translate("Shortcuts", "Do its first repair")),
                Keys("Esc", translate("Shortcuts", "Back to the stack")),
            ),
        ),
        Place(
            ("Palette", "SearchField", "Chip", "LayerList"),
            translate("Shortcuts", "The palette of layers (Design)"),
            (
                Keys("/", translate("Shortcuts", "Search a layer type, from anywhere in Design")),
                Keys(ARROWS, translate("Shortcuts", "From layer type to layer type")),
                Keys("Enter, Space", translate("Shortcuts", "Insert it after the selected layer")),
                Keys("Esc", translate("Shortcuts", "Leave the search, then back to the stack")),
            ),
        ),
        Place(
            ("ArchitectureCard", "ArchitectureList"),
            translate("Shortcuts", "Ready architectures (Design)"),
            (
                Keys("↑, ↓", translate("Shortcuts", "From architecture to architecture")),
                Keys("Enter, Space", translate("Shortcuts", "Begin with it")),
            ),
        ),
        Place(
            ("Inspector", "InspectorPlace", "NameField", "Drawer"),
            translate("Shortcuts", "The layer's settings (Design)"),
            (Keys("Esc", translate("Shortcuts", "Leave a name as it was, then back to the stack")),),
        ),
        Place(
            ("LaneRow",),
            translate("Shortcuts", "The lanes of branches (Design)"),
            (
                Keys("↑, ↓", translate("Shortcuts", "From lane to lane")),
                Keys("Alt+↑, Alt+↓", translate("Shortcuts", "Move the lane to the left, to the right")),
                Keys("Enter", translate("Shortcuts", "Go to the lane's first layer, or choose one")),
                Keys("Del, Backspace", translate("Shortcuts", "Remove the lane")),
            ),
        ),
        Place(
            ("UnitView", "UnitGrid"),
            translate("Shortcuts", "What one output unit sees (Design)"),
            (
                Keys(ARROWS, translate("Shortcuts", "Move the unit")),
                Keys("Home, End", translate("Shortcuts", "To the first, the last column")),
                Keys("Page Up, Page Down", translate("Shortcuts", "To the first, the last row")),
                Keys("Ctrl+Home, Ctrl+End", translate("Shortcuts", "To the first, the last unit")),
            ),
        ),
        Place(
            ("UnitLayers",),
            translate("Shortcuts", "The layers below a unit (Design)"),
            (
                Keys("↑, ↓", translate("Shortcuts", "The layer above, the layer below")),
                Keys("Home, End", translate("Shortcuts", "The first layer shown, the last")),
            ),
        ),
        Place(
            ("WindowFigure",),
            translate("Shortcuts", "Padding and stride (Design)"),
            (
                Keys("←, →", translate("Shortcuts", "The output before, the output after")),
                Keys("Home, End", translate("Shortcuts", "The first, the last output")),
            ),
        ),
    )


def _train() -> tuple[Place, ...]:
    return (
        Place(
            ("PlotCanvas",),
            translate("Shortcuts", "Curves (Train)"),
            (
                Keys("←, →", translate("Shortcuts", "Read the values a little before, a little after")),
                Keys("+, −", translate("Shortcuts", "Look closer, look from farther away")),
                Keys("Shift+←, Shift+→, Shift+↑, Shift+↓", translate("Shortcuts", "Move what is looked at closely")),
                Keys("Esc, 0", translate("Shortcuts", "Show all")),
            ),
        ),
        Place(
            ("RateCanvas",),
            translate("Shortcuts", "The search for a learning rate (Train)"),
            (
                Keys("←, →", translate("Shortcuts", "A little lower, a little higher")),
                Keys("Page Up, Page Down", translate("Shortcuts", "Twice the rate, half of it")),
            ),
        ),
        Place(
            ("ConfusionMatrix",),
            translate("Shortcuts", "The confusion matrix (Train)"),
            (
                Keys(ARROWS, translate("Shortcuts", "From cell to cell")),
                Keys("Enter, Space", translate("Shortcuts", "Show the cell's images")),
            ),
        ),
        Place(
            ("ImageStrip",),
            translate("Shortcuts", "Images that are read wrong (Train)"),
            (
                Keys(f"{ARROWS}, Home, End", translate("Shortcuts", "From image to image")),
                Keys("Enter, Space", translate("Shortcuts", "Look inside for it")),
            ),
        ),
        Place(
            ("AugmentationStrip",),
            translate("Shortcuts", "Augmented images (Train)"),
            (
                Keys("←, →", translate("Shortcuts", "The image before, the next image")),
                Keys("Enter, Space", translate("Shortcuts", "The next image")),
            ),
        ),
        Place(
            ("RunsList",),
            translate("Shortcuts", "Runs (Train)"),
            (
                Keys("Enter", translate("Shortcuts", "Show the run")),
                Keys("Space", translate("Shortcuts", "Compare its curves, or no longer")),
                Keys("F2", translate("Shortcuts", "Rename it")),
                Keys("Del", translate("Shortcuts", "Delete it")),
            ),
        ),
        Place(
            ("CheckpointsList",),
            translate("Shortcuts", "Checkpoints of a run (Train)"),
            (Keys("Del", translate("Shortcuts", "Delete it")),),
        ),
    )


def _inside() -> tuple[Place, ...]:
    return (
        Place(
            ("ImageGrid",),
            translate("Shortcuts", "Images (Inside)"),
            (
                Keys(ARROWS, translate("Shortcuts", "From image to image")),
                Keys("Page Up, Page Down", translate("Shortcuts", "The images before, the images after")),
                Keys("Home, End", translate("Shortcuts", "The first, the last of those in sight")),
            ),
        ),
        Place(
            ("DrawPad",),
            translate("Shortcuts", "Drawing a digit (Inside)"),
            (
                Keys(ARROWS, translate("Shortcuts", "Move the pen")),
                Keys("Shift+←, Shift+→, Shift+↑, Shift+↓", translate("Shortcuts", "Move the pen by more")),
                Keys("Space", translate("Shortcuts", "Put the pen down, lift it; held down, it draws meanwhile")),
                Keys("Backspace, Ctrl+Z", translate("Shortcuts", "Take the last stroke back")),
                Keys("Del", translate("Shortcuts", "Begin anew")),
            ),
        ),
        Place(
            ("InsideWorkspace", "Cursor", "BigMap", "Column"),
            translate("Shortcuts", "The maps (Inside)"),
            (
                Keys(ARROWS, translate("Shortcuts", "Move the chosen unit over its map")),
                Keys("Page Up, Page Down", translate("Shortcuts", "The map before, the map after")),
                Keys("[, ]", translate("Shortcuts", "The layer before, the layer after")),
            ),
        ),
        Place(
            ("FiltersView",),
            translate("Shortcuts", "Filters (Inside)"),
            (Keys(ARROWS, translate("Shortcuts", "From filter to filter")),),
        ),
    )
