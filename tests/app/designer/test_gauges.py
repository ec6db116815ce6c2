from __future__ import annotations

import re
import threading
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QTableWidget
from pytestqt.qtbot import QtBot

from cnnstudio.app import i18n
from cnnstudio.app.designer import batch_gauge
from cnnstudio.app.designer.gauge import Gauge
from cnnstudio.app.designer.memory_bar import Split
from cnnstudio.app.designer.workspace import DesignWorkspace
from cnnstudio.app.dialogs.memory import MemoryDialog
from cnnstudio.app.forms import NumberField
from cnnstudio.app.runner import Runner, State
from cnnstudio.app.session import Session
from cnnstudio.network import Document, TrainingMemory, UserError, analyze, edits, message
from cnnstudio.network.batches import largest_batch
from cnnstudio.training import proof
from tests.app.designer.conftest import child
from tests.app.designer.networks import BROKEN, LENET, document
from tests.app.fake_trainer import FakeTrainer

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
    row = child(design, "gauges")
    assert row.width() == design.width()
    for name in ("parameters", "macs", "prediction", "batch", "depth"):
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


@pytest.fixture
def free(monkeypatch: pytest.MonkeyPatch) -> Callable[[int | None], None]:
    """Says how much memory the machine has free from now on."""
    monkeypatch.setattr(batch_gauge, "LOOK_MS", 20)

    def say(number: int | None) -> None:
        monkeypatch.setattr(batch_gauge, "free_memory", lambda: number)

    say(6_200_000_000)
    return say


Say = Callable[[int | None], None]


def fits(document: Document, free: int) -> str:
    return f"{largest_batch(document, free):,}"


def test_the_largest_batch_follows_the_network_and_the_free_memory(
    free: Say, make: Make, lenet: Document, session: Session, qtbot: QtBot
) -> None:
    shown = gauge(make(lenet), "batch")
    assert shown.text_shown == f"{fits(lenet, 6_200_000_000)} 6.2\u00a0GB free on this machine"
    session.edit("Less", edits.remove(session.network, ("relu1",)))
    smaller = fits(session.document, 6_200_000_000)
    assert smaller != fits(lenet, 6_200_000_000)
    qtbot.waitUntil(lambda: shown.text_shown.startswith(smaller))
    free(1_234_567_890)
    qtbot.waitUntil(lambda: shown.text_shown.startswith(fits(session.document, 1_200_000_000)))
    assert "1.2\u00a0GB free" in shown.text_shown


def test_while_a_network_trains_free_memory_is_not_read(
    free: Say, make: Make, lenet: Document, runner: Runner, fake_trainer: FakeTrainer, qtbot: QtBot
) -> None:
    shown = gauge(make(lenet), "batch")
    before = shown.text_shown
    runner.start(lenet)
    qtbot.waitUntil(lambda: runner.state is State.RUNNING)
    free(1_000_000_000)
    with qtbot.waitSignal(runner.progressed):
        fake_trainer.progress(1)
    assert shown.text_shown == before
    fake_trainer.finish()
    qtbot.waitUntil(lambda: "1.0\u00a0GB free" in shown.text_shown)


def test_where_nobody_knows_what_is_free_there_is_no_such_gauge(free: Say, make: Make, lenet: Document) -> None:
    free(None)
    assert not gauge(make(lenet), "batch").isVisible()


def test_the_largest_batch_of_a_network_that_does_not_work_is_unknown(free: Say, make: Make) -> None:
    assert gauge(make(document(BROKEN)), "batch").text_shown == "unknown needs the shape after conv2"


def test_the_largest_batch_is_proved_by_a_real_step_and_the_proof_goes_with_an_edit(
    lenet_design: DesignWorkspace, session: Session, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setattr(proof, "prove", lambda *_: proof.Proof(4096, 5_200_000_000, 6_200_000_000))
    shown = gauge(lenet_design, "batch")
    assert shown.accessibleDescription() == "Check with a real step"
    shown.setFocus()
    QTest.keyClick(shown, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: "proved" in shown.text_shown)
    assert shown.text_shown == "4,096 proved by a real step: 5.2\u00a0GB of 6.2\u00a0GB"
    session.edit("edit", edits.remove(session.network, ("relu1",)))
    qtbot.waitUntil(lambda: "proved" not in shown.text_shown)


def test_a_proof_is_cancelled_by_the_same_key_and_by_an_edit(
    lenet_design: DesignWorkspace, session: Session, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    ended: list[bool] = []

    def prove(_document: object, _free: object, _choices: object, cancelled: threading.Event) -> object:
        ended.append(cancelled.wait(20))
        raise proof.Cancelled

    monkeypatch.setattr(proof, "prove", prove)
    shown = gauge(lenet_design, "batch")
    for number in (1, 2):
        QTest.mouseClick(shown, Qt.MouseButton.LeftButton)
        assert shown.accessibleDescription() == "Cancel the real step"
        if number == 1:
            QTest.mouseClick(shown, Qt.MouseButton.LeftButton)
        else:
            session.edit("edit", edits.remove(session.network, ("relu1",)))
        assert ended == [True] * number
    qtbot.waitUntil(lambda: shown.accessibleDescription() == "Check with a real step")


def test_why_no_batch_held_is_said_in_place(
    lenet_design: DesignWorkspace, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    def prove(*_: object) -> object:
        raise UserError(message("training", "No batch held."))

    monkeypatch.setattr(proof, "prove", prove)
    shown = gauge(lenet_design, "batch")
    QTest.mouseClick(shown, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "No batch held." in shown.text_shown)


def cell(table: QTableWidget, row: int, column: int) -> str:
    item = table.item(row, column)
    assert item is not None
    return item.text()


def test_memory_is_compared_and_each_layer_told_beside_the_window(
    lenet_design: DesignWorkspace, session: Session
) -> None:
    link = child(lenet_design, "memoryDetails")
    link.setFocus()
    QTest.keyClick(link, Qt.Key.Key_Space)
    dialog = lenet_design.findChild(MemoryDialog)
    assert isinstance(dialog, MemoryDialog)
    names = [cell(dialog.compared, row, 0) for row in range(dialog.compared.rowCount())]
    assert names == ["SGD without momentum", "SGD", "RMSprop", "Adam", "AdamW"]
    assert cell(dialog.compared, 3, 3) == i18n.bytes_(session.analysis.memory.peak)
    most = max(session.analysis.rows, key=lambda row: row.kept_bytes or 0)
    assert cell(dialog.layers, 0, 0) == most.path
    dialog.layers.setCurrentCell(1, 0)
    dialog.layers.setFocus()
    QTest.keyClick(dialog.layers, Qt.Key.Key_Return)
    assert lenet_design.selection.address == (cell(dialog.layers, 1, 0),)
    session.edit("edit", edits.remove(session.network, most.address))
    assert cell(dialog.layers, 0, 0) != most.path
    dialog.close()
