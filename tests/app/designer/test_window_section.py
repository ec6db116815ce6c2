"""Padding and stride made visible: VALID beside SAME on both axes, by mouse and keys, live while values change."""

from __future__ import annotations

import itertools
from collections.abc import Callable

import msgspec
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from cnnstudio.app.designer.window_figure import WindowFigure
from cnnstudio.app.designer.window_layout import WindowLayout, visible
from cnnstudio.app.designer.window_section import WindowChoice
from cnnstudio.app.designer.workspace import DesignWorkspace
from cnnstudio.app.session import Session
from cnnstudio.app.theme import Choice, Theme
from cnnstudio.app.widgets.scroll import UprightScroll
from cnnstudio.network import Document, Layer, LayerType, Stack
from cnnstudio.network.layers.convolution import Convolution
from cnnstudio.network.layers.lp_pooling import LpPooling
from cnnstudio.network.layers.pooling import MaxPooling
from cnnstudio.network.layers.shape import Flatten
from cnnstudio.network.window_cells import axis_cells, sliding_of
from tests.app.designer.conftest import child
from tests.app.designer.networks import BROKEN, document

Key = Qt.Key
Make = Callable[[Document | None], DesignWorkspace]
CHAPTER = Convolution(4, (6, 6), (5, 5), "valid")
PATIENCE = 20_000
"""Milliseconds that a busy machine may take."""


class Windows:
    """The section of a workspace with one layer on an input of some size."""

    def __init__(self, make: Make, layer: LayerType, size: tuple[int, int] = (13, 13)) -> None:
        opened = document(Stack((Layer("conv1", layer),)))
        self.workspace = make(msgspec.structs.replace(opened, input_shape=(3, *size)))
        self.workspace.resize(1400, 1600)  # all of the inspector in sight
        self.workspace.selection.select(("conv1",))

    def choice(self, padding: str) -> WindowChoice:
        found = child(self.workspace, f"windows:{padding}")
        assert isinstance(found, WindowChoice)
        return found

    def figure(self, padding: str) -> WindowFigure:
        return self.choice(padding).figure

    @property
    def sentence(self) -> str:
        found = child(self.workspace, "windowSentence")
        assert isinstance(found, QLabel)
        return found.text()

    def text(self, padding: str) -> str:
        return self.choice(padding).text


def test_valid_stands_above_same_and_the_layers_own_is_marked(make: Make) -> None:
    windows = Windows(make, CHAPTER)
    assert windows.text("valid") == "VALID: ⌈(13 − 6 + 1) / 5⌉ = ⌈1.6⌉ = 2, 2 outputs"
    assert windows.text("same") == "SAME: ⌈13 / 5⌉ = ⌈2.6⌉ = 3   zeros: max((3 − 1)·5 + 6 − 13, 0) = 3, 3 outputs"
    assert windows.figure("valid").accessibleName() == "VALID: 13 columns, kernel 6, stride 5, 2 outputs"
    assert windows.figure("valid").accessibleDescription() == "2 columns ignored."
    assert windows.figure("same").accessibleDescription() == "Padding: 1 zero before, 2 zeros after."
    assert windows.choice("valid").is_own
    assert not windows.choice("same").is_own
    assert windows.choice("valid").y() < windows.choice("same").y()


def test_keys_go_from_output_to_output_and_say_what_each_reads(make: Make) -> None:
    windows = Windows(make, CHAPTER)
    figure = windows.figure("same")
    figure.setFocus(Qt.FocusReason.TabFocusReason)
    assert figure.unit == 0
    assert figure.accessibleDescription().startswith("Output 0 reads columns 1 … 5 and 1 zero.")
    QTest.keyClick(figure, Key.Key_Right)
    assert figure.accessibleDescription().startswith("Output 1 reads columns 5 … 10.")
    assert windows.sentence == figure.accessibleDescription()
    QTest.keyClick(figure, Key.Key_End)
    assert windows.sentence.startswith("Output 2 reads columns 10 … 13 and 2 zeros.")
    QTest.keyClick(figure, Key.Key_Right)
    assert figure.unit == 2
    QTest.keyClick(figure, Key.Key_Home)
    assert figure.unit == 0


def test_the_mouse_looks_at_an_output_and_chooses_it(make: Make, qtbot: QtBot) -> None:
    windows = Windows(make, CHAPTER)
    for name in ("costs", "size", "unit"):  # so that the figure is in sight: the mouse has to get there
        QTest.mouseClick(child(windows.workspace, f"fold:{name}"), Qt.MouseButton.LeftButton)
    figure = windows.figure("valid")
    area = windows.workspace.inspector.findChild(UprightScroll)
    assert isinstance(area, UprightScroll)
    qtbot.mouseMove(windows.workspace, QPoint(2, 2))  # a pointer that is already there would not move
    second = QPoint()

    def is_looked_at() -> bool:
        """The sections above may still be moving up."""
        nonlocal second
        area.settle()
        layout = figure.window_layout
        assert layout is not None
        second = layout.unit(1).center().toPoint()
        qtbot.mouseMove(figure, second)
        return figure.unit == 1

    qtbot.waitUntil(is_looked_at, timeout=PATIENCE)
    assert windows.sentence == "Output 1 reads columns 6 … 11. 2 columns ignored."
    qtbot.mouseMove(windows.workspace, QPoint(2, 2))
    qtbot.waitUntil(lambda: figure.unit is None, timeout=PATIENCE)
    QTest.mouseClick(figure, Qt.MouseButton.LeftButton, pos=second)
    assert figure.unit == 1


def test_the_axis_is_chosen(make: Make) -> None:
    windows = Windows(make, Convolution(4, (2, 6), (1, 5), "valid"), (9, 13))
    assert windows.text("valid").endswith("2 outputs")
    QTest.mouseClick(child(windows.workspace, "windowAxis-0"), Qt.MouseButton.LeftButton)
    assert windows.text("valid") == "VALID: ⌈(9 − 2 + 1) / 1⌉ = 8, 8 outputs"
    assert windows.figure("same").accessibleDescription() == "Padding: 0 zeros before, 1 zero after."
    button = child(windows.workspace, "windowAxis-0")
    button.setFocus()
    QTest.keyClick(button, Key.Key_Left)
    assert windows.text("valid").startswith("VALID: ⌈(13 − 6 + 1)")


def test_it_is_live_while_a_number_is_changed(make: Make, session: Session) -> None:
    windows = Windows(make, CHAPTER)
    field = child(windows.workspace, "number:stride:width")
    field.setFocus()
    seen = []
    for _ in range(2):
        QTest.keyClick(field, Key.Key_Down)
        seen.append(windows.text("valid").split(", ")[-1])
    assert seen == ["2 outputs", "3 outputs"]
    QTest.mouseClick(child(windows.workspace, "padding:padding-same"), Qt.MouseButton.LeftButton)
    assert windows.choice("same").is_own
    session.undo_stack.undo()
    assert windows.choice("valid").is_own


def test_explicit_padding_has_its_own_figure(make: Make, session: Session) -> None:
    windows = Windows(make, Convolution(4, (3, 3), padding=(1, 2)))
    assert windows.choice("2").is_own
    assert windows.text("2").startswith("Explicit 2: ⌈(13 + 2·2 − 3 + 1) / 1⌉ = 15")
    session.set_input_shape("Change the input", (3, 20, 20))
    assert windows.figure("valid").accessibleName().startswith("VALID: 20 columns")


def test_a_kernel_that_does_not_fit_is_shown_without_outputs(make: Make) -> None:
    workspace = make(document(BROKEN))
    workspace.selection.select(("conv2",))
    figure = child(workspace, "windowFigure:valid")
    assert isinstance(figure, WindowFigure)
    assert figure.accessibleName().endswith("no output")
    figure.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(figure, Key.Key_Right)
    assert figure.unit is None


@pytest.mark.parametrize(("layer", "shown"), [(MaxPooling(), True), (Flatten(), False)])
def test_only_layers_that_slide_a_window_have_the_section(make: Make, layer: LayerType, shown: bool) -> None:
    windows = Windows(make, layer)
    assert child(windows.workspace, "windows").isVisible() is shown


def test_pooling_adds_no_zeros(make: Make) -> None:
    windows = Windows(make, MaxPooling((3, 3), (2, 2), "same"), (8, 8))
    assert windows.figure("same").accessibleDescription() == "Padding: 0 added before, 1 added after."
    assert "padding: max(" in windows.text("same")


def test_an_lp_pooling_adds_zeros(make: Make) -> None:
    windows = Windows(make, LpPooling(kernel_size=(3, 3), stride=(2, 2), padding="same"), (8, 8))
    assert windows.figure("same").accessibleDescription() == "Padding: 0 zeros before, 1 zero after."


def test_gaps_between_taps_are_told(make: Make) -> None:
    windows = Windows(make, Convolution(1, (3, 3), (4, 4), "valid", (2, 2)), (14, 14))
    figure = windows.figure("valid")
    figure.setFocus(Qt.FocusReason.TabFocusReason)
    assert windows.sentence == "Output 0 reads columns 1, 3, 5. 1 column ignored. 6 columns stepped over."


def layout(theme: Theme, width: float, size: int, chosen: int | None = None, kernel: int = 11) -> WindowLayout:
    sliding = sliding_of(Convolution(1, (kernel, kernel), (4, 4), "valid"))
    assert sliding is not None
    return WindowLayout.of(theme, axis_cells(sliding, size, 1, "same"), width, chosen)


def test_a_long_row_is_broken_and_shows_the_window_looked_at(theme: Theme) -> None:
    whole = layout(theme, 280, 20)
    assert whole.stretches == (whole.row.cells,)
    broken = layout(theme, 280, 224)
    assert [len(stretch) for stretch in broken.stretches] == [16, 16]
    assert (broken.stretches[0].start, broken.stretches[-1].stop) == (-3, 228)
    for unit in range(broken.row.output):
        found = layout(theme, 280, 224, unit)
        taps = found.row.taps(unit)
        assert found.is_shown(range(taps[0], taps[-1] + 1)), unit
        assert unit in found.units
        assert (found.stretches[0].start, found.stretches[-1].stop) == (-3, 228)
        assert found.x(found.stretches[-1].stop) <= 280 + 1e-6
        assert found.unit_at(found.unit(unit).center().x()) == unit


def test_a_window_wider_than_the_figure_is_shown_whole(theme: Theme) -> None:
    found = layout(theme, 280, 224, 20, kernel=99)
    taps = found.row.taps(20)
    assert found.is_shown(range(taps[0], taps[-1] + 1))


@pytest.mark.parametrize("wanted", [None, range(3), range(48, 55), range(20, 24), range(94, 100)])
def test_stretches_fill_the_room_there_is(wanted: range | None) -> None:
    found = visible(range(-2, 102), 40, wanted)
    assert sum(map(len, found)) + 2 * (len(found) - 1) == 40
    assert wanted is None or any(part.start <= wanted.start and wanted.stop <= part.stop for part in found)
    assert all(one.stop < other.start for one, other in itertools.pairwise(found))


def test_the_figure_of_the_chapter_is_drawn(make: Make, theme: Theme, qtbot: QtBot) -> None:
    """Hatched zeros and dashed ignored cells beside plain ones, bars in three colours under the windows."""
    figure = Windows(make, CHAPTER).figure("same")
    qtbot.waitUntil(lambda: figure.height() == figure.heightForWidth(figure.width()))
    for choice in (Choice.LIGHT, Choice.DARK):
        theme.set_choice(choice)
        layout, shown = figure.window_layout, figure.grab().toImage()
        assert layout is not None
        assert layout.units == layout.drawn == [0, 1, 2]
        for unit in layout.units:
            x = layout.unit(unit).center().x()
            y = layout.cells_bottom + layout.bar * (layout.level(unit) + 0.75) + 1
            assert shown.pixelColor(round(x), round(y)) == theme.run(unit)[0], unit
        assert _colors(shown, layout, -1) > _colors(shown, layout, 2)


def _colors(shown: QImage, layout: WindowLayout, cell: int) -> int:
    """How many colours the upper edge of a cell has."""
    area = layout.cell(cell)
    y = round(area.top()) + 2
    return len({shown.pixel(x, y) for x in range(round(area.left()) + 4, round(area.right()) - 4)})
