from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from cnnstudio.app.designer.gauge import Gauge
from cnnstudio.app.designer.memory_bar import Split
from cnnstudio.app.designer.workspace import DesignWorkspace
from cnnstudio.app.forms import NumberField
from cnnstudio.app.session import Session
from cnnstudio.network import Document, TrainingMemory, analyze
from tests.app.designer.conftest import child
from tests.app.designer.networks import BROKEN, LENET, document

Make = Callable[[Document | None], DesignWorkspace]


def gauge(workspace: DesignWorkspace, name: str) -> Gauge:
    found = child(workspace, f"gauge:{name}")
    assert isinstance(found, Gauge)
    return found


def total(workspace: DesignWorkspace) -> str:
    found = child(workspace, "memoryTotal")
    assert isinstance(found, QLabel)
    return found.text()


def test_they_show_the_totals_of_the_analysis(lenet_design: DesignWorkspace) -> None:
    assert gauge(lenet_design, "parameters").text_shown == "61,706 78\u00a0% of them in dense1"
    assert gauge(lenet_design, "macs").text_shown == "416,520 58\u00a0% of them in conv2"
    assert gauge(lenet_design, "depth").text_shown == "5 of 12 layers hold weights"
    assert gauge(lenet_design, "parameters").accessibleName().startswith("Parameters: 61,706")


def test_the_parts_of_training_memory_add_up_to_the_total_shown(lenet_design: DesignWorkspace) -> None:
    said = child(lenet_design, "memoryBar").accessibleName()
    parts = [float(part) for part in re.findall(r"([\d.]+)\u00a0MB", said)]
    shown = float(total(lenet_design).split("\u00a0")[0])
    assert round(sum(parts[:4]), 3) == shown


@pytest.mark.parametrize(
    "sizes", [(1, 1, 2, 3), (10_288, 10_288, 20_576, 1_570_000), (246_824, 246_824, 493_648, 3_080_196), (0, 0, 0, 0)]
)
def test_a_split_adds_up_and_no_part_looks_like_nothing(sizes: tuple[int, int, int, int]) -> None:
    split = Split.of(TrainingMemory(*sizes, peak=0))
    numbers = [float(part.replace(",", "")) for part in split.parts]
    assert round(sum(numbers), 3) == float(split.total.replace(",", ""))
    assert all(bool(number) == bool(size) for number, size in zip(numbers, sizes, strict=True))


def test_the_parameters_gauge_leads_to_the_layer_with_most(lenet_design: DesignWorkspace) -> None:
    QTest.mouseClick(gauge(lenet_design, "parameters"), Qt.MouseButton.LeftButton)
    assert lenet_design.selection.address == ("dense1",)
    gauge(lenet_design, "macs").setFocus()
    QTest.keyClick(gauge(lenet_design, "macs"), Qt.Key.Key_Space)
    assert lenet_design.selection.address == ("conv2",)


def test_another_batch_size_counts_at_once(lenet_design: DesignWorkspace, session: Session) -> None:
    field = child(lenet_design, "batch")
    assert isinstance(field, NumberField)
    before = total(lenet_design)
    field.setFocus()
    field.lineEdit().selectAll()
    QTest.keyClicks(field.lineEdit(), "128")
    assert session.batch == 128
    assert total(lenet_design) != before
    assert session.undo_stack.count() == 1
    QTest.keyClicks(field.lineEdit(), "x")
    assert session.batch == 128
    assert child(lenet_design, "error:batch").isVisible()


def test_what_is_unknown_is_not_shown_as_nothing(make: Make) -> None:
    design = make(document(BROKEN))
    known = analyze(BROKEN, (1, 28, 28)).parameters
    assert gauge(design, "parameters").text_shown == f"{known:,} + ? unknown from conv2 on"
    assert gauge(design, "prediction").text_shown == "unknown needs the shape after conv2"
    assert gauge(design, "depth").text_shown.startswith("1 + ?")
    assert total(design).startswith("at least ")


@pytest.mark.parametrize("network", [LENET, BROKEN])
@pytest.mark.parametrize("width", [1400, 1024])
def test_nothing_is_cut_off_in_a_narrow_window(make: Make, qtbot: QtBot, network: object, width: int) -> None:
    design = make(document(network))  # type: ignore[arg-type]
    design.selection.select(("conv2",))
    design.resize(width, 700)
    qtbot.waitUntil(lambda: design.width() == width)
    assert design.canvas.view.horizontalScrollBar().maximum() == 0
    assert design.canvas.sheet.metrics.width <= design.canvas.view.viewport().width()
    for name in ("parameters", "macs", "prediction", "depth"):
        shown = gauge(design, name)
        assert shown.width() >= shown.minimumSizeHint().width()
    bar = child(design, "memoryBar")
    assert bar.width() >= bar.minimumSizeHint().width()
    figure = child(design, "costs:0")
    # The inspector, where there is room for it, is laid out last.
    qtbot.waitUntil(lambda: not figure.isVisible() or figure.width() >= figure.minimumSizeHint().width())
    for region in (design.inspector, design.palette_panel):
        for widget in region.findChildren(QLabel):
            if widget.isVisible() and not widget.wordWrap():
                assert widget.width() >= widget.minimumSizeHint().width(), widget.text()
                assert region.rect().contains(widget.mapTo(region, widget.rect().bottomRight()).x(), 0), widget.text()
