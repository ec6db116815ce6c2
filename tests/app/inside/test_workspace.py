"""Inside as a person uses it: choose an image, read maps and filters, watch them change."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import msgspec
import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from cnnstudio import data
from cnnstudio.app.forms import NumberField
from cnnstudio.app.inside.workspace import InsideWorkspace
from cnnstudio.app.runner import Runner
from cnnstudio.app.session import Session
from cnnstudio.app.theme import Choice, Theme
from cnnstudio.network import Document, UserError, field_of_unit, message
from tests.app.fake_trainer import FakeTrainer

Make = Callable[[], InsideWorkspace]


def text(inside: InsideWorkspace, name: str) -> str:
    found = inside.findChild(QLabel, name)
    assert isinstance(found, QLabel), name
    return found.text()


def expected_maps(trainer: FakeTrainer, pixels: np.ndarray) -> dict[str, np.ndarray]:
    """What the layers give, asked of a twin: the training thread may be looking into its own module at the moment."""
    from cnnstudio import inspection

    return inspection.feature_maps(twin(trainer), pixels)


def twin(trainer: FakeTrainer) -> Any:
    from cnnstudio.training import build

    document = trainer.runs[-1].document
    module = build(document.network, document.input_shape)
    module.load_state_dict(trainer.module.state_dict())
    return module


def shown(inside: InsideWorkspace, path: str) -> np.ndarray:
    column = inside.maps.column(path)
    assert column is not None
    assert column.values is not None
    return column.values


def test_before_a_run_it_says_what_to_do(
    qtbot: QtBot, make: Make, session: Session, runner: Runner, fake_trainer: FakeTrainer, lenet: Document
) -> None:
    from cnnstudio.training import build

    fake_trainer.module = build(lenet.network, lenet.input_shape, seed=1)
    inside = make()
    start = inside.findChild(QPushButton, "emptyTrainButton")
    assert isinstance(start, QPushButton)
    assert inside.empty.isVisible()
    assert not start.isVisible()
    session.new(lenet)
    assert inside.empty.title.text() == "Nothing to look into yet"
    with qtbot.waitSignal(runner.run_changed):
        qtbot.mouseClick(start, Qt.MouseButton.LeftButton)
    assert not inside.empty.isVisible()
    assert inside.maps.isVisible()


def test_every_layer_shows_what_it_gives(inside: InsideWorkspace, fake_trainer: FakeTrainer) -> None:
    pixels = data.load("mnist").validation.pixels[0]
    maps = expected_maps(fake_trainer, pixels)
    assert [column.path for column in inside.maps.columns] == list(maps)
    for path, values in maps.items():
        np.testing.assert_array_equal(shown(inside, path), values)
    assert inside.maps.columns[0].accessibleName() == "conv1, 28\u00a0×\u00a028\u00a0×\u00a03"


def test_the_scores_are_the_networks(inside: InsideWorkspace, fake_trainer: FakeTrainer) -> None:
    from cnnstudio import inspection

    image = data.load("mnist").validation
    probabilities = inspection.probabilities(twin(fake_trainer), image.pixels[:1])[0]
    assert inside.scores.bars.shares == pytest.approx(probabilities.tolist())
    assert text(inside, "readAsLabel") == f"label {image.labels[0]}, read as {probabilities.argmax()}"
    assert text(inside, "imageTitleLabel") == "Validation image 0"


def test_filters_are_the_weights(inside: InsideWorkspace, fake_trainer: FakeTrainer) -> None:
    weights = fake_trainer.module.conv1.weight.detach().numpy()
    assert text(inside, "filtersTitle") == "Filters of conv1"
    filters = inside.detail.filters.filters
    assert filters is not None
    np.testing.assert_array_equal(filters, weights)
    assert inside.detail.filters.limit == pytest.approx(np.abs(weights).max())


def test_the_input_map_of_filters_is_chosen(qtbot: QtBot, inside: InsideWorkspace, fake_trainer: FakeTrainer) -> None:
    inside.place.choose("conv2")
    view = inside.detail.filters
    qtbot.waitUntil(lambda: view.filters is not None and view.filters.shape == (4, 3, 3, 3))
    channel = inside.findChild(NumberField, "filterChannelField")
    assert isinstance(channel, NumberField)
    assert channel.property("maximum") == 2
    before = view.grab().toImage()
    qtbot.keyClick(channel, Qt.Key.Key_Up)
    assert view.accessibleDescription() == "filter 0 of 4, input map 1"
    assert view.grab().toImage() != before


def test_another_image_by_keys(qtbot: QtBot, inside: InsideWorkspace, fake_trainer: FakeTrainer) -> None:
    grid = inside.chooser.browser.grid
    grid.setFocus()
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Down):
        qtbot.keyClick(grid, key)
    assert inside.chooser.name.number == 6
    validation = data.load("mnist").validation
    maps = expected_maps(fake_trainer, validation.pixels[6])
    qtbot.waitUntil(lambda: np.array_equal(shown(inside, "conv1"), maps["conv1"]))
    assert text(inside, "imageTitleLabel") == "Validation image 6"
    assert grid.accessibleDescription().startswith(f"validation:6, label {validation.labels[6]}")
    qtbot.keyClick(grid, Qt.Key.Key_PageDown)
    assert grid.first == grid.page
    assert inside.chooser.name.number == 6 + grid.page


def test_another_image_by_a_click(qtbot: QtBot, inside: InsideWorkspace) -> None:
    grid = inside.chooser.browser.grid
    qtbot.mouseClick(grid, Qt.MouseButton.LeftButton, pos=grid._box(7).center().toPoint())
    assert inside.chooser.name.number == 7


def test_a_test_image_by_name(qtbot: QtBot, inside: InsideWorkspace, fake_trainer: FakeTrainer) -> None:
    field = inside.findChild(QLineEdit, "imageField")
    assert isinstance(field, QLineEdit)
    field.selectAll()
    qtbot.keyClicks(field, "test:7")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    maps = expected_maps(fake_trainer, data.load("mnist").test.pixels[7])
    qtbot.waitUntil(lambda: np.array_equal(shown(inside, "dense1"), maps["dense1"]))
    assert text(inside, "imageTitleLabel") == "Test image 7"
    assert inside.chooser.sets.value == "test"


def test_it_is_led_to_an_image_by_name(qtbot: QtBot, inside: InsideWorkspace, fake_trainer: FakeTrainer) -> None:
    qtbot.mouseClick(inside.chooser.sets.button("draw"), Qt.MouseButton.LeftButton)
    assert inside.show_image("validation:123")
    maps = expected_maps(fake_trainer, data.load("mnist").validation.pixels[123])
    qtbot.waitUntil(lambda: np.array_equal(inside.maps.columns[0].values, maps["conv1"]))  # type: ignore[arg-type]
    assert text(inside, "imageTitleLabel") == "Validation image 123"
    assert inside.chooser.sets.value == "validation"
    assert inside.chooser.browser.grid.isVisible()
    assert not inside.show_image("validation:5000")
    assert not inside.show_image("train:1")
    assert inside.chooser.name.number == 123


def test_it_is_led_to_an_image_before_it_was_shown(
    qtbot: QtBot, make: Make, session: Session, runner: Runner, fake_trainer: FakeTrainer, small: Document
) -> None:
    from cnnstudio.training import build

    fake_trainer.module = build(small.network, small.input_shape, seed=1)
    session.new(small)
    with qtbot.waitSignal(runner.run_changed):
        runner.start(small)
    inside = make()
    assert inside.show_image("test:9")
    qtbot.waitUntil(lambda: text(inside, "imageTitleLabel") == "Test image 9", timeout=20_000)


@pytest.mark.parametrize(
    ("typed", "words"), [("test:10000", "test has the images 0 to 9,999."), ("seven", "Write a set and a number")]
)
def test_an_image_that_is_not_there(qtbot: QtBot, inside: InsideWorkspace, typed: str, words: str) -> None:
    field = inside.findChild(QLineEdit, "imageField")
    assert isinstance(field, QLineEdit)
    field.selectAll()
    qtbot.keyClicks(field, typed)
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert words in text(inside, "imageFieldProblem")
    assert field.property("invalid")
    assert inside.chooser.name.set == "validation"


def test_a_map_is_clicked_and_seen_large(
    qtbot: QtBot, inside: InsideWorkspace, fake_trainer: FakeTrainer, small: Document
) -> None:
    column = inside.maps.column("pool1")
    assert column is not None
    tile = column.tile(2)
    qtbot.mouseClick(column, Qt.MouseButton.LeftButton, pos=tile.center().toPoint())
    assert (inside.place.row and inside.place.row.path, inside.place.map) == ("pool1", 2)
    values = expected_maps(fake_trainer, data.load("mnist").validation.pixels[0])["pool1"][2]
    big = inside.detail.big
    qtbot.waitUntil(lambda: big.values is not None and np.array_equal(big.values, values))
    unit = inside.place.unit
    assert f"{values[unit]:+.3f}".replace("-", "−") in text(inside, "unitLabel")
    seen = field_of_unit(small.network, small.input_shape, "pool1", unit)
    assert inside.input.picture.field == seen
    assert seen is not None
    assert f"rows {seen[0][0]}–{seen[0][1]}" in text(inside, "receptiveFieldLabel")


def test_keys_move_unit_map_and_layer(qtbot: QtBot, inside: InsideWorkspace) -> None:
    place, big = inside.place, inside.detail.big
    big.setFocus()
    down, across = place.unit
    qtbot.keyClick(big, Qt.Key.Key_Down)
    qtbot.keyClick(big, Qt.Key.Key_Left)
    assert place.unit == (down + 1, across - 1)
    qtbot.keyClick(big, Qt.Key.Key_PageDown)
    assert place.map == 1
    qtbot.keyClicks(big, "]")
    assert place.row is not None
    assert place.row.path == "relu1"
    assert place.map == 1
    chooser = inside.findChild(QComboBox, "layerChooser")
    assert isinstance(chooser, QComboBox)
    assert chooser.currentText() == "relu1"
    qtbot.keyClicks(big, "[[")
    assert place.row.path == "conv1"


def test_the_focus_goes_with_the_layer(qtbot: QtBot, inside: InsideWorkspace) -> None:
    first, second = inside.maps.columns[:2]
    first.setFocus()
    qtbot.keyClicks(first, "]")
    assert second.hasFocus()
    assert second.accessibleDescription() == "map 0 of 3"


def test_a_unit_of_a_vector(qtbot: QtBot, inside: InsideWorkspace, fake_trainer: FakeTrainer) -> None:
    inside.place.choose("dense1", 0, (4,))
    values = expected_maps(fake_trainer, data.load("mnist").validation.pixels[0])["dense1"]
    big = inside.detail.big
    qtbot.waitUntil(lambda: big.values is not None and np.array_equal(big.values, values))
    assert text(inside, "unitLabel") == f"unit 4: {values[4]:+.3f}".replace("-", "−")
    assert inside.input.picture.field == ((0, 27), (0, 27))


def test_values_under_the_pointer(qtbot: QtBot, inside: InsideWorkspace) -> None:
    big = inside.detail.big
    qtbot.waitUntil(lambda: big.values is not None)
    qtbot.mouseMove(big, QPoint(5, 5))
    qtbot.waitUntil(lambda: "row 0, column 0" in text(inside, "unitLabel"))
    filters = inside.detail.filters
    qtbot.mouseMove(filters, QPoint(6, 6))
    qtbot.waitUntil(lambda: "filter 0, row 0, column 0" in text(inside, "filterValueLabel"))


def test_it_is_live(qtbot: QtBot, inside: InsideWorkspace, runner: Runner, fake_trainer: FakeTrainer) -> None:
    import torch

    with torch.no_grad():
        fake_trainer.module.conv1.weight.mul_(-2)
    fake_trainer.progress(50)
    filters = inside.detail.filters
    wanted = fake_trainer.module.conv1.weight.detach().numpy()
    qtbot.waitUntil(lambda: filters.filters is not None and np.array_equal(filters.filters, wanted))
    maps = expected_maps(fake_trainer, data.load("mnist").validation.pixels[0])
    np.testing.assert_array_equal(shown(inside, "relu1"), maps["relu1"])
    assert "step 50" in text(inside, "weightsLabel")


def test_only_what_is_in_sight_is_asked_for(qtbot: QtBot, inside: InsideWorkspace) -> None:
    assert set(inside.maps.visible_paths()) == {column.path for column in inside.maps.columns}
    inside.resize(700, 600)
    seen = inside.maps.visible_paths()
    assert seen[0] == "conv1"
    assert "dense1" not in seen
    inside.place.choose("dense1")
    assert "dense1" in inside.maps.visible_paths()


def test_out_of_sight_it_asks_nothing(
    qtbot: QtBot,
    inside: InsideWorkspace,
    runner: Runner,
    fake_trainer: FakeTrainer,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    qtbot.waitUntil(lambda: not inside.looking.waiting)
    inside.hide()
    asked: list[object] = []
    monkeypatch.setattr(runner, "probe", lambda *arguments: asked.append(arguments))
    with qtbot.waitSignal(runner.look_due):
        fake_trainer.progress(50)
    inside.place.step_map(1)
    assert not asked


def test_a_design_that_has_moved_on_is_told(inside: InsideWorkspace, session: Session, lenet: Document) -> None:
    assert not inside.banner.isVisible()
    session.edit("Other", lenet.network)
    assert inside.banner.isVisible()
    assert "run's own network" in inside.banner.text.text()
    assert inside.maps.columns[0].path == "conv1"
    session.undo_stack.undo()
    assert not inside.banner.isVisible()


def test_after_the_end_the_last_checkpoint_answers(
    qtbot: QtBot, inside: InsideWorkspace, runner: Runner, fake_trainer: FakeTrainer, small: Document
) -> None:
    from cnnstudio.training import build

    fake_trainer.stored = build(small.network, small.input_shape, seed=2)
    with qtbot.waitSignal(runner.finished):
        fake_trainer.finish()
    wanted = fake_trainer.stored.conv1.weight.detach().numpy()
    filters = inside.detail.filters
    qtbot.waitUntil(lambda: filters.filters is not None and np.array_equal(filters.filters, wanted))


def test_another_run_is_asked_only_about_images_of_its_own_size(
    qtbot: QtBot, inside: InsideWorkspace, runner: Runner, fake_trainer: FakeTrainer, small: Document
) -> None:
    from cnnstudio.training import build

    larger = msgspec.structs.replace(small, input_shape=(1, 36, 36))
    qtbot.waitUntil(lambda: not inside.looking.waiting)
    fake_trainer.stored = fake_trainer.module
    with qtbot.waitSignal(runner.finished):
        fake_trainer.finish()
    qtbot.waitUntil(lambda: not inside.looking.waiting)
    fake_trainer.module = build(larger.network, larger.input_shape, seed=1)
    with qtbot.assertNotEmitted(inside.looking.failed):
        with qtbot.waitSignal(inside.looking.looked):
            runner.start(larger)
        qtbot.waitUntil(lambda: shown(inside, "conv1").shape[-2:] == (36, 36))


def test_a_run_without_a_checkpoint_is_told(
    qtbot: QtBot, inside: InsideWorkspace, runner: Runner, fake_trainer: FakeTrainer
) -> None:
    qtbot.waitUntil(lambda: not inside.looking.waiting)
    fake_trainer.stored = None
    with qtbot.waitSignal(runner.failed):
        fake_trainer.fail(UserError(message("test", "The disk is full.")))
    qtbot.waitUntil(inside.messages.isVisible)
    assert inside.messages.text.text() == "The run has no checkpoint yet."


def test_a_filter_is_chosen_with_keys(qtbot: QtBot, inside: InsideWorkspace) -> None:
    filters = inside.detail.filters
    filters.setFocus()
    qtbot.keyClick(filters, Qt.Key.Key_Right)
    assert inside.place.map == 1


def test_it_is_drawn_in_both_themes(inside: InsideWorkspace, theme: Theme) -> None:
    light = inside.grab().toImage()
    theme.set_choice(Choice.DARK)
    assert inside.grab().toImage() != light


def test_the_maps_a_unit_reads_lead_to_it(qtbot: QtBot, inside: InsideWorkspace, fake_trainer: FakeTrainer) -> None:
    from cnnstudio import inspection

    links = inside.maps.links
    assert not links.sums.size, "the first layer reads the image"
    inside.place.choose("conv2", 2, (4, 6))
    qtbot.waitUntil(lambda: links.sums.size == 3)
    pixels = data.load("mnist").validation.pixels[0]
    found = inspection.sums_by_channel(twin(fake_trainer), pixels, "conv2", (2, 4, 6))
    np.testing.assert_allclose(links.sums, found.channels, rtol=1e-6)
    assert links.accessibleDescription().startswith("from pool1: map 0: ")
    drawn = links.grab().toImage()
    inside.place.choose("pool2", 0)
    assert not links.sums.size
    assert links.grab().toImage() != drawn


def test_what_reaches_the_unit_is_marked_in_the_maps_below(inside: InsideWorkspace) -> None:
    inside.place.choose("conv2", 1, (4, 5))
    columns = {column.path: column for column in inside.maps.columns}
    assert columns["pool1"].cells == ((4, 6), (5, 7))
    assert columns["relu1"].cells == columns["conv1"].cells == ((8, 13), (10, 15))
    assert inside.input.picture.field == ((6, 15), (8, 17))
    assert columns["conv2"].cells is None
    assert columns["pool2"].cells is None
    inside.place.choose("dense1")
    assert all(column.cells is None for column in inside.maps.columns)


def test_a_large_filter_has_its_weights_written_into_it(qtbot: QtBot, inside: InsideWorkspace) -> None:
    view = inside.detail.filters
    filters = np.zeros((2, 1, 3, 3), np.float32)
    view.show_filters(filters, 0)
    plain = np.full_like(filters, np.nan)
    written = view.grab().toImage()
    view.show_filters(plain, 0)
    assert view.grab().toImage() != written  # no number, nothing written; both are drawn as paper


def test_a_unit_is_told_with_its_map(inside: InsideWorkspace) -> None:
    inside.place.choose("conv1", 2, (3, 4))
    assert text(inside, "unitLabel").startswith("map 2, row 3, column 4: ")
