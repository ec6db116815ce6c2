"""The open document: undo steps, file, analysis."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from cnnstudio.app.session import Session
from cnnstudio.network import Document, Layer, Stack, UserError, edits
from cnnstudio.network.layers.dense import Dense
from cnnstudio.network.layers.regularization import Dropout
from cnnstudio.network.layers.shape import Flatten


def test_an_edit_is_one_step_back_and_forth(qtbot: QtBot, session: Session, lenet: Document) -> None:
    with qtbot.waitSignals([session.changed, session.path_changed]):
        session.edit("Insert everything", lenet.network)
    assert session.network is lenet.network
    assert session.analysis.parameters == 61_706
    assert session.dirty
    assert session.undo_stack.undoText() == "Insert everything"
    with qtbot.waitSignal(session.changed):
        session.undo_stack.undo()
    assert session.network == Stack()
    assert session.analysis.parameters == 0
    assert not session.dirty
    session.undo_stack.redo()
    assert session.network is lenet.network


def test_nothing_new_is_no_step(qtbot: QtBot, session: Session) -> None:
    with qtbot.assertNotEmitted(session.changed):
        session.edit("Nothing", Stack())
    assert session.undo_stack.count() == 0


def test_recipe_changes_in_a_row_are_one_step(qtbot: QtBot, session: Session, lenet: Document) -> None:
    session.edit("Insert everything", lenet.network)
    before = session.recipe
    for epochs in (4, 5, 6):
        session.set_recipe(session.recipe.with_value("epochs", epochs))
    assert session.undo_stack.count() == 2
    with qtbot.waitSignal(session.recipe_changed), qtbot.assertNotEmitted(session.changed):
        session.undo_stack.undo()
    assert session.recipe == before


def test_going_back_to_the_old_recipe_leaves_no_step(session: Session) -> None:
    session.set_batch(128)
    session.set_batch(64)
    assert session.undo_stack.count() == 0
    assert not session.dirty


def test_memory_follows_the_batch_size(qtbot: QtBot, session: Session, lenet: Document) -> None:
    session.edit("Insert everything", lenet.network)
    kept = session.analysis.memory.activations
    with qtbot.waitSignal(session.changed):
        session.set_batch(128)
    assert session.batch == session.analysis.batch == 128
    assert session.analysis.memory.activations == pytest.approx(2 * kept, rel=0.01)


def test_save_and_open_give_the_same_document(qtbot: QtBot, session: Session, lenet: Document, tmp_path: Path) -> None:
    session.new(lenet)
    session.set_batch(32)
    session.save_as(tmp_path / "digits")
    assert session.path == tmp_path / "digits.cnn"
    assert not session.dirty
    saved = session.document
    session.edit("Remove", edits.remove(session.network, ("conv1",)))
    assert session.dirty
    session.save()
    session.undo_stack.undo()
    assert session.dirty, "the file has the later state"
    with qtbot.waitSignal(session.document_opened):
        session.new(Document())
    assert session.path is None
    saved.write(tmp_path / "other.cnn")
    session.open(tmp_path / "other.cnn")
    assert session.document == saved
    assert session.undo_stack.count() == 0


def test_a_broken_file_leaves_everything_as_it_is(session: Session, lenet: Document, tmp_path: Path) -> None:
    session.new(lenet)
    broken = tmp_path / "broken.cnn"
    broken.write_text("{")
    with pytest.raises(UserError, match=r"broken\.cnn"):
        session.open(broken)
    assert session.document is lenet
    with pytest.raises(UserError):
        session.save_as(tmp_path / "no such folder" / "x.cnn")
    assert session.path is None


def with_filters(session: Session, filters: int) -> Stack:
    """The network with other filters in its first layer."""
    node = session.network.nodes[0]
    assert isinstance(node, Layer)
    return edits.set_type(session.network, (node.name,), node.type.with_value("filters", filters))


@pytest.fixture
def lenet_session(session: Session, lenet: Document) -> Session:
    session.new(lenet)
    return session


def change(session: Session, *filters: int, merge: object = "filters") -> None:
    for number in filters:
        session.edit("Change filters", with_filters(session, number), merge=merge)


def test_edits_with_one_key_are_one_step_and_each_is_told_once(qtbot: QtBot, lenet_session: Session) -> None:
    told: list[int] = []
    lenet_session.changed.connect(lambda: told.append(lenet_session.analysis.parameters))
    before = lenet_session.document
    change(lenet_session, 7, 8, 9)
    assert len(told) == 3
    assert told == sorted(told), "nothing is undone in between"
    assert lenet_session.undo_stack.count() == 1
    lenet_session.undo_stack.undo()
    assert lenet_session.document == before
    lenet_session.undo_stack.redo()
    assert lenet_session.network == with_filters(lenet_session, 9)


def test_edits_without_a_key_or_with_another_are_steps_of_their_own(lenet_session: Session) -> None:
    change(lenet_session, 7)
    change(lenet_session, 8, merge="another field")
    change(lenet_session, 9, 10, merge=None)
    assert lenet_session.undo_stack.count() == 4


def test_coming_back_to_where_it_began_leaves_no_step_and_the_one_before(lenet_session: Session) -> None:
    lenet_session.edit("Remove", edits.remove(lenet_session.network, ("relu4",)))
    change(lenet_session, 7, 6)
    assert lenet_session.undo_stack.count() == 1
    change(lenet_session, 9)
    assert lenet_session.undo_stack.count() == 2


@pytest.mark.parametrize("between", ["end", "undo", "save"])
def test_an_end_an_undo_and_a_save_end_a_step(lenet_session: Session, tmp_path: Path, between: str) -> None:
    change(lenet_session, 7)
    if between == "end":
        lenet_session.end_merging()
    elif between == "save":
        lenet_session.save_as(tmp_path / "digits.cnn")
    else:
        lenet_session.edit("Remove", edits.remove(lenet_session.network, ("relu4",)))
        lenet_session.undo_stack.undo()
    change(lenet_session, 8)
    assert lenet_session.undo_stack.count() == 2
    lenet_session.undo_stack.undo()
    assert lenet_session.network == with_filters(lenet_session, 7)
    assert lenet_session.dirty == (between != "save")


def test_the_input_is_merged_alike(lenet_session: Session) -> None:
    for size in (29, 30, 31):
        lenet_session.set_input_shape("Change the input", (1, size, size), merge="input")
    assert lenet_session.undo_stack.count() == 1
    lenet_session.undo_stack.undo()
    assert lenet_session.input_shape == (1, 28, 28)


def test_hushing_is_a_step_that_is_saved_and_goes_along_with_a_renamed_layer(
    qtbot: QtBot, session: Session, tmp_path: Path
) -> None:
    idle = Stack((Layer("drop1", Dropout(0)), Layer("flatten1", Flatten()), Layer("dense1", Dense(10))))
    session.edit("Insert", idle)
    assert [problem.kind for _, problem in session.analysis.problems] == ["no_effect"]
    with qtbot.waitSignal(session.changed):
        session.set_hushed("Hush", ((("drop1",), "no_effect"),))
    assert session.analysis.problems == []
    session.edit("Rename", edits.rename(idle, ("drop1",), "gone1"))
    assert session.document.hushed == ((("gone1",), "no_effect"),)
    session.save_as(tmp_path / "quiet.cnn")
    assert Document.read(tmp_path / "quiet.cnn").hushed == session.document.hushed
    session.undo_stack.undo()
    session.undo_stack.undo()
    assert [problem.kind for _, problem in session.analysis.problems] == ["no_effect"]


def test_a_repair_changes_what_it_must_in_one_step(session: Session) -> None:
    session.set_input_shape("Larger", (3, 64, 64))
    session.tell_data_shape("mnist", (1, 28, 28))
    (problem,) = session.analysis.input_problems
    session.repair("Take the data's", problem.repairs[0])
    assert session.input_shape == problem.repairs[0].output == (1, 28, 28)
    assert session.analysis.input_problems == ()
    session.undo_stack.undo()
    assert session.input_shape == (3, 64, 64)
