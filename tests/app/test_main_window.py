"""The window as a person uses it: keys, clicks, menu, files, training, closing."""

from __future__ import annotations

import gc
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QLineEdit,
    QListWidget,
    QMenu,
    QMessageBox,
    QPushButton,
    QSpinBox,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from cnnstudio.app.commands import collect_shown
from cnnstudio.app.main_window import MainWindow
from cnnstudio.app.runner import Runner, State
from cnnstudio.app.session import Session
from cnnstudio.app.settings import Settings
from cnnstudio.app.theme import Choice, Theme
from cnnstudio.app.workspaces import Workspace, all_workspaces
from cnnstudio.network import Document, Layer, Recipe, Stack, UserError, architectures, edits, message
from cnnstudio.network.layers.convolution import Convolution
from cnnstudio.network.layers.regularization import Dropout
from tests.app.conftest import page
from tests.app.fake_trainer import FakeTrainer

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def press(qtbot: QtBot, window: QWidget, key: Qt.Key, modifier: Qt.KeyboardModifier | None = None) -> None:
    qtbot.keyClick(window, key, modifier or Qt.KeyboardModifier.NoModifier)


def click(qtbot: QtBot, parent: QWidget, name: str) -> None:
    button = parent.findChild(QWidget, name)
    assert button is not None, name
    assert button.isVisible(), name
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def dialog(qtbot: QtBot, window: QWidget, name: str) -> QDialog:
    qtbot.waitUntil(lambda: window.findChild(QDialog, name) is not None)
    found = window.findChild(QDialog, name)
    assert isinstance(found, QDialog)
    qtbot.waitExposed(found)
    return found


def choose_file(qtbot: QtBot, window: QWidget, name: str, path: Path) -> None:
    """Type a path into a file dialog, as a person does."""
    chooser = dialog(qtbot, window, name)
    assert isinstance(chooser, QFileDialog)
    field = chooser.findChild(QLineEdit, "fileNameEdit")
    assert field is not None
    field.setText(str(path))  # typed letters would open a list of suggestions, which takes the next click
    buttons = chooser.findChild(QDialogButtonBox)
    assert buttons is not None
    accept = next(b for b in buttons.buttons() if buttons.buttonRole(b) == QDialogButtonBox.ButtonRole.AcceptRole)
    qtbot.mouseClick(accept, Qt.MouseButton.LeftButton)


def train(qtbot: QtBot, window: MainWindow, runner: Runner) -> None:
    click(qtbot, window, "trainButton")
    qtbot.waitUntil(lambda: runner.state is State.RUNNING)


class TestWorkspaces:
    def test_they_are_made_when_they_are_shown(self, qtbot: QtBot, window: MainWindow) -> None:
        assert window.shown_workspace == "design"
        assert len(window.findChildren(QLineEdit, "field")) == 1
        click(qtbot, window, "workspaceTrain")
        assert window.shown_workspace == "train"
        assert len(window.findChildren(QLineEdit, "field")) == 2

    def test_those_not_shown_yet_are_prepared_unseen(self, qtbot: QtBot, window: MainWindow) -> None:
        window.prepare()
        qtbot.waitUntil(lambda: len(window.findChildren(QLineEdit, "field")) == len(all_workspaces()))
        assert window.shown_workspace == "design"
        train = window.workspace("train")
        assert not train.isVisible()
        assert train.size() == window.workspace("design").size()

    @pytest.mark.parametrize(
        ("key", "shown"), [(Qt.Key.Key_2, "train"), (Qt.Key.Key_3, "inside"), (Qt.Key.Key_1, "design")]
    )
    def test_ctrl_and_a_number(self, qtbot: QtBot, window: MainWindow, key: Qt.Key, shown: str) -> None:
        press(qtbot, window, key, CTRL)
        assert window.shown_workspace == shown
        button = window.findChild(QToolButton, f"workspace{shown.capitalize()}")
        assert button is not None
        assert button.isChecked()

    def test_f4_goes_round_the_regions(self, qtbot: QtBot, window: MainWindow) -> None:
        field = window.workspace("design").findChild(QLineEdit, "field")
        assert field is not None
        field.setFocus()
        press(qtbot, window, Qt.Key.Key_F4)
        focused = QApplication.focusWidget()
        assert focused is not None
        assert window.top_bar.isAncestorOf(focused)
        press(qtbot, window, Qt.Key.Key_F4)
        assert QApplication.focusWidget() is field

    def test_every_control_has_a_name(self, window: MainWindow) -> None:
        controls = [*window.findChildren(QToolButton), *window.findChildren(QPushButton)]
        assert len(controls) >= 10
        for control in controls:
            assert control.objectName(), control
            assert control.accessibleName() or control.text(), control.objectName()


class TestEditing:
    def test_undo_and_redo(self, qtbot: QtBot, window: MainWindow, session: Session, lenet: Document) -> None:
        session.edit("Insert everything", lenet.network)
        press(qtbot, window, Qt.Key.Key_Z, CTRL)
        assert session.network == Stack()
        press(qtbot, window, Qt.Key.Key_Z, CTRL | SHIFT)
        assert session.network is lenet.network
        click(qtbot, window, "undoButton")
        assert session.network == Stack()
        click(qtbot, window, "redoButton")
        assert session.network is lenet.network

    def test_undo_in_a_number_field_is_the_documents(
        self, qtbot: QtBot, window: MainWindow, session: Session, lenet: Document
    ) -> None:
        field = QSpinBox(window.workspace("design"))
        field.show()
        field.setFocus()
        qtbot.waitUntil(field.hasFocus)
        session.edit("Insert everything", lenet.network)
        press(qtbot, field, Qt.Key.Key_Up)
        press(qtbot, field, Qt.Key.Key_Z, CTRL)
        assert session.network == Stack()
        press(qtbot, field, Qt.Key.Key_Z, CTRL | SHIFT)
        assert session.network is lenet.network

    def test_undo_takes_back_letters_before_the_document(
        self, qtbot: QtBot, window: MainWindow, session: Session, lenet: Document
    ) -> None:
        session.edit("Insert everything", lenet.network)
        field = window.workspace("design").findChild(QLineEdit, "field")
        assert field is not None
        field.setFocus()
        qtbot.waitUntil(field.hasFocus)
        qtbot.keyClicks(field, "abc")
        press(qtbot, field, Qt.Key.Key_Z, CTRL)
        assert field.text() == ""
        assert session.network is lenet.network

    def test_unsaved_changes_are_shown(self, window: MainWindow, session: Session, lenet: Document) -> None:
        assert not window.top_bar.file_name.shows_dot
        session.edit("Insert everything", lenet.network)
        assert window.top_bar.file_name.shows_dot
        assert window.isWindowModified()
        assert "unsaved" in window.top_bar.file_name.accessibleName()


class TestFiles:
    def test_new_from_an_architecture(self, qtbot: QtBot, window: MainWindow, session: Session) -> None:
        press(qtbot, window, Qt.Key.Key_N, CTRL)
        new = dialog(qtbot, window, "newDialog")
        choices = new.findChild(QListWidget, "architectureList")
        assert choices is not None
        qtbot.keyClick(choices, Qt.Key.Key_Down)
        click(qtbot, new, "createButton")
        assert session.analysis.parameters == 61_706
        assert not session.dirty

    def test_save_and_open(
        self, qtbot: QtBot, window: MainWindow, session: Session, lenet: Document, tmp_path: Path
    ) -> None:
        session.edit("Insert everything", lenet.network)
        press(qtbot, window, Qt.Key.Key_S, CTRL)
        choose_file(qtbot, window, "saveDialog", tmp_path / "digits.cnn")
        assert (tmp_path / "digits.cnn").exists()
        assert not session.dirty
        assert "digits.cnn" in window.windowTitle()
        session.new(Document())
        press(qtbot, window, Qt.Key.Key_O, CTRL)
        choose_file(qtbot, window, "openDialog", tmp_path / "digits.cnn")
        assert session.network == lenet.network

    def test_a_broken_file_is_told_in_the_window(
        self, qtbot: QtBot, window: MainWindow, session: Session, tmp_path: Path
    ) -> None:
        broken = tmp_path / "broken.cnn"
        broken.write_text("not a network")
        assert not window.open_file(broken)
        assert window.messages.isVisible()
        assert "broken.cnn" in window.messages.text.text()
        assert session.path is None
        click(qtbot, window.messages, "messageClose")
        assert not window.messages.isVisible()

    def test_opening_asks_about_unsaved_changes(
        self, qtbot: QtBot, window: MainWindow, session: Session, lenet: Document
    ) -> None:
        session.edit("Insert everything", lenet.network)
        window.actions_.new.trigger()
        click(qtbot, dialog(qtbot, window, "newDialog"), "createButton")
        click(qtbot, dialog(qtbot, window, "saveQuestion"), "cancelLeaving")
        assert session.network is lenet.network


class TestClosing:
    def test_without_changes_nothing_is_asked(self, window: MainWindow) -> None:
        assert window.close()
        assert not window.isVisible()

    def test_cancel_keeps_everything(self, qtbot: QtBot, window: MainWindow, session: Session, lenet: Document) -> None:
        session.edit("Insert everything", lenet.network)
        window.close()
        question = dialog(qtbot, window, "saveQuestion")
        press(qtbot, question, Qt.Key.Key_Escape)
        assert window.isVisible()
        assert session.dirty

    def test_discard_closes(self, qtbot: QtBot, window: MainWindow, session: Session, lenet: Document) -> None:
        session.edit("Insert everything", lenet.network)
        window.close()
        click(qtbot, dialog(qtbot, window, "saveQuestion"), "discardChanges")
        qtbot.waitUntil(lambda: not window.isVisible())

    def test_save_saves_and_closes(
        self, qtbot: QtBot, window: MainWindow, session: Session, lenet: Document, tmp_path: Path
    ) -> None:
        session.save_as(tmp_path / "digits.cnn")
        session.edit("Insert everything", lenet.network)
        window.close()
        click(qtbot, dialog(qtbot, window, "saveQuestion"), "saveChanges")
        qtbot.waitUntil(lambda: not window.isVisible())
        assert Document.read(tmp_path / "digits.cnn").network == lenet.network

    def test_while_training_it_asks_and_can_go_on(
        self, qtbot: QtBot, window: MainWindow, session: Session, runner: Runner, lenet: Document
    ) -> None:
        session.new(lenet)
        train(qtbot, window, runner)
        window.close()
        click(qtbot, dialog(qtbot, window, "stopQuestion"), "keepTraining")
        assert window.isVisible()
        assert runner.state is State.RUNNING

    def test_while_training_it_stops_then_closes(
        self, qtbot: QtBot, window: MainWindow, session: Session, runner: Runner, lenet: Document
    ) -> None:
        session.new(lenet)
        train(qtbot, window, runner)
        window.close()
        click(qtbot, dialog(qtbot, window, "stopQuestion"), "stopAndClose")
        qtbot.waitUntil(lambda: not window.isVisible())
        assert not runner.state.active

    def test_a_training_deep_in_a_layer_is_not_waited_for(
        self,
        qtbot: QtBot,
        window: MainWindow,
        session: Session,
        runner: Runner,
        lenet: Document,
        fake_trainer: FakeTrainer,
    ) -> None:
        deep, heard = threading.Event(), threading.Event()

        def save() -> int:
            deep.set()
            return int(heard.wait(30))

        fake_trainer.save = save
        session.new(lenet)
        train(qtbot, window, runner)
        runner.checkpoint(lambda: None, lambda _sentence: None)
        assert deep.wait(10)
        window.close()
        click(qtbot, dialog(qtbot, window, "stopQuestion"), "stopAndClose")
        qtbot.waitUntil(lambda: not window.isVisible())
        assert runner.stuck
        heard.set()

    def test_a_training_that_ends_under_the_question_does_not_matter(
        self,
        qtbot: QtBot,
        window: MainWindow,
        session: Session,
        runner: Runner,
        lenet: Document,
        fake_trainer: FakeTrainer,
    ) -> None:
        session.new(lenet)
        train(qtbot, window, runner)
        window.close()
        question = dialog(qtbot, window, "stopQuestion")
        with qtbot.waitSignal(runner.finished):
            fake_trainer.finish()
        click(qtbot, question, "stopAndClose")
        qtbot.waitUntil(lambda: not window.isVisible())


class TestTraining:
    def test_an_empty_network_cannot_be_trained(self, window: MainWindow) -> None:
        assert not window.run_bar.train.isEnabled()
        assert "Nothing to train" in window.run_bar.note.title
        assert not window.run_bar.note.is_warning
        assert window.run_bar.train.toolTip()

    def test_a_network_whose_images_the_program_does_not_have_says_so(
        self, window: MainWindow, session: Session, lenet: Document
    ) -> None:
        session.new(architectures.get("resnet18").document())
        assert window.run_bar.note.title == "No images for this network"
        assert "MNIST" in window.run_bar.train.toolTip()
        assert not window.run_bar.note.is_warning
        assert not window.run_bar.train.isEnabled()
        assert not window.actions_.train.isEnabled()
        session.new(lenet)
        assert window.run_bar.train.isEnabled()

    def test_a_problem_names_its_layer(self, window: MainWindow, session: Session, lenet: Document) -> None:
        wide = Layer("conv3", Convolution(filters=8, kernel_size=(9, 9), padding="valid"))
        session.new(lenet.replace(network=edits.insert(lenet.network, (), 6, wide)))
        assert window.run_bar.note.title == "conv3 cannot work yet"
        assert window.run_bar.note.is_warning
        assert not window.run_bar.train.isEnabled()
        assert not window.actions_.train.isEnabled()
        session.edit("Remove conv3", lenet.network)
        assert window.run_bar.train.isEnabled()

    def test_warnings_are_counted_and_keep_nothing_from_training(
        self, window: MainWindow, session: Session, lenet: Document
    ) -> None:
        idle = Layer("drop1", Dropout(0))
        session.new(lenet.replace(network=edits.insert(lenet.network, (), 7, idle)))
        assert window.run_bar.train.isEnabled()
        assert "1 warning" in window.run_bar.note.accessibleName()
        session.set_hushed("Hush", ((("drop1",), "no_effect"),))
        assert "warning" not in window.run_bar.note.accessibleName()

    def test_keys_start_pause_resume_and_stop(
        self, qtbot: QtBot, window: MainWindow, session: Session, runner: Runner, lenet: Document
    ) -> None:
        session.new(lenet)
        press(qtbot, window, Qt.Key.Key_F5)
        qtbot.waitUntil(lambda: runner.state is State.RUNNING)
        assert window.run_bar.train.text() == "Training"
        press(qtbot, window, Qt.Key.Key_F6)
        qtbot.waitUntil(lambda: runner.state is State.PAUSED)
        assert window.run_bar.train.text() == "Resume"
        press(qtbot, window, Qt.Key.Key_F5)
        qtbot.waitUntil(lambda: runner.state is State.RUNNING)
        press(qtbot, window, Qt.Key.Key_F5, SHIFT)
        qtbot.waitUntil(lambda: runner.state is State.FINISHED)
        assert window.run_bar.train.text() == "Train"
        assert window.run_bar.note.title == "Stopped"

    def test_buttons_work_in_every_workspace(
        self, qtbot: QtBot, window: MainWindow, session: Session, runner: Runner, lenet: Document
    ) -> None:
        session.new(lenet)
        press(qtbot, window, Qt.Key.Key_3, CTRL)
        train(qtbot, window, runner)
        click(qtbot, window, "pauseButton")
        qtbot.waitUntil(lambda: runner.state is State.PAUSED)
        press(qtbot, window, Qt.Key.Key_2, CTRL)
        click(qtbot, window, "stopButton")
        qtbot.waitUntil(lambda: runner.state is State.FINISHED)

    def test_figures_follow(
        self,
        qtbot: QtBot,
        window: MainWindow,
        session: Session,
        runner: Runner,
        lenet: Document,
        fake_trainer: FakeTrainer,
    ) -> None:
        session.new(lenet)
        train(qtbot, window, runner)
        fake_trainer.progress(142, epoch=2, loss=0.0862)
        fake_trainer.validate(0.981)
        bar = window.run_bar
        qtbot.waitUntil(lambda: bar.accuracy.value == "98.1\u00a0%")
        assert (bar.epoch.value, bar.step.value, bar.loss.value) == ("2 / 3", "42 / 100", "0.086")
        assert bar.left.value == "1:05 left"
        assert "0.086" in bar.loss.accessibleName()
        fake_trainer.finish(0.9863)
        qtbot.waitUntil(bar.note.isVisible)
        assert bar.note.title == "Test accuracy 98.63\u00a0%"

    def test_a_run_that_was_stopped_early_is_told_from_a_whole_one(
        self,
        qtbot: QtBot,
        window: MainWindow,
        session: Session,
        runner: Runner,
        lenet: Document,
        fake_trainer: FakeTrainer,
    ) -> None:
        note = window.run_bar.note
        session.new(lenet.replace(recipe=Recipe(epochs=20, patience=1)))
        for last, said in (
            (2, "Stopped early, test accuracy 98.63\u00a0%"),
            (20, "Test accuracy 98.63\u00a0%"),
        ):
            train(qtbot, window, runner)
            fake_trainer.validate(0.98, epoch=1)
            fake_trainer.validate(0.98, epoch=last)
            fake_trainer.finish(0.9863)
            qtbot.waitUntil(note.isVisible)
            assert note.title == said

    def test_an_error_in_the_thread_is_told_and_the_window_lives_on(
        self,
        qtbot: QtBot,
        window: MainWindow,
        session: Session,
        runner: Runner,
        lenet: Document,
        fake_trainer: FakeTrainer,
    ) -> None:
        session.new(lenet)
        fake_trainer.fail(UserError(message("test", "The loss is no number: lower the learning rate.")))
        click(qtbot, window, "trainButton")
        qtbot.waitUntil(lambda: runner.state is State.FAILED)
        assert window.messages.text.text() == "The loss is no number: lower the learning rate."
        assert window.run_bar.note.is_warning
        train(qtbot, window, runner)
        assert not window.messages.isVisible()

    def test_a_stopped_run_can_go_on(
        self,
        qtbot: QtBot,
        window: MainWindow,
        session: Session,
        runner: Runner,
        lenet: Document,
        fake_trainer: FakeTrainer,
    ) -> None:
        session.new(lenet)
        assert not window.run_bar.go_on.isVisible()
        train(qtbot, window, runner)
        click(qtbot, window, "stopButton")
        qtbot.waitUntil(lambda: runner.state is State.FINISHED)
        click(qtbot, window, "goOnButton")
        qtbot.waitUntil(lambda: runner.state is State.RUNNING)
        assert len(fake_trainer.runs) == 1

    @pytest.mark.parametrize("width", [900, 1024, 1440, 2000])
    def test_figures_that_are_shown_fit(
        self, qtbot: QtBot, window: MainWindow, session: Session, runner: Runner, lenet: Document, width: int
    ) -> None:
        session.new(lenet)
        window.resize(width, 700)
        train(qtbot, window, runner)
        bar = window.run_bar
        qtbot.waitUntil(bar.epoch.isVisible)
        shown = [figure for figure in (bar.epoch, bar.step, bar.loss, bar.accuracy, bar.left) if figure.isVisible()]
        for figure in shown:
            assert figure.width() >= figure.sizeHint().width()
            assert figure.mapTo(bar, figure.rect().topRight()).x() <= bar.width()

    def test_at_the_usual_width_every_figure_is_shown(
        self,
        qtbot: QtBot,
        window: MainWindow,
        session: Session,
        runner: Runner,
        lenet: Document,
        fake_trainer: FakeTrainer,
    ) -> None:
        session.new(lenet)
        window.resize(1440, 900)
        train(qtbot, window, runner)
        fake_trainer.progress(142, epoch=2)
        qtbot.waitUntil(window.run_bar.left.isVisible)
        for figure in (window.run_bar.epoch, window.run_bar.step, window.run_bar.loss, window.run_bar.accuracy):
            assert figure.isVisible()

    def test_go_on_gives_way_to_what_the_note_says(
        self, qtbot: QtBot, window: MainWindow, session: Session, runner: Runner, lenet: Document
    ) -> None:
        session.new(lenet)
        window.resize(1024, 700)
        train(qtbot, window, runner)
        click(qtbot, window, "stopButton")
        qtbot.waitUntil(window.run_bar.go_on.isVisible)
        wide = Layer("conv3", Convolution(filters=8, kernel_size=(9, 9), padding="valid"))
        session.edit("Add conv3", edits.insert(lenet.network, (), 6, wide))
        assert window.run_bar.go_on.text() == "Go on"
        assert window.run_bar.go_on.accessibleName() == "Go on with this run"
        title = window.run_bar.note.fontMetrics().horizontalAdvance("conv3 cannot work yet")
        assert window.run_bar.note.width() > title

    def test_the_device_is_named_once_it_is_known(
        self, qtbot: QtBot, window: MainWindow, runner: Runner, fake_trainer: FakeTrainer
    ) -> None:
        fake_trainer.ready.clear()
        runner.warm_up()
        assert window.run_bar.device.device == "Auto"
        fake_trainer.ready.set()
        qtbot.waitUntil(lambda: window.run_bar.device.device == "CPU")


class TestAppearance:
    def test_the_menu_chooses_the_theme_and_it_is_remembered(
        self, window: MainWindow, theme: Theme, qapp: QApplication
    ) -> None:
        dark = next(action for action in window.actions_.themes.actions() if action.data() is Choice.DARK)
        dark.trigger()
        assert theme.dark
        assert qapp.palette().window().color() == theme.color("panel")
        assert Settings().theme is Choice.DARK
        window.grab()

    def test_the_menu_is_reached_by_the_keyboard(self, qtbot: QtBot, window: MainWindow) -> None:
        button = window.top_bar.menu_button
        opened: list[bool] = []
        button.menu().aboutToShow.connect(lambda: opened.append(True))
        button.menu().aboutToShow.connect(lambda: QTimer.singleShot(0, button.menu().close))
        press(qtbot, window, Qt.Key.Key_F10)
        assert opened

    def test_questions_are_no_bare_boxes(self, qtbot: QtBot, window: MainWindow, session: Session) -> None:
        session.set_batch(32)
        window.close()
        question = dialog(qtbot, window, "saveQuestion")
        assert isinstance(question, QMessageBox)
        assert question.defaultButton().text() == "Save"


class TestDesignActions:
    """What can be done to layers is offered by the Edit menu and the command palette while Design is shown."""

    @pytest.fixture
    def designing(
        self, qtbot: QtBot, session: Session, runner: Runner, theme: Theme, settings: Settings, lenet: Document
    ) -> Iterator[MainWindow]:
        session.new(lenet)
        design = next(workspace for workspace in all_workspaces() if workspace.key == "design")
        window = MainWindow(session, runner, theme, settings, [design, Workspace("train", "Train", page)])
        qtbot.addWidget(window, before_close_func=lambda window: setattr(window, "_may_close", True))
        window.show()
        window.activateWindow()
        qtbot.waitExposed(window)
        yield window
        for dialog in window.findChildren(QDialog):
            dialog.close()

    def test_the_edit_menu_offers_what_is_possible(
        self, designing: MainWindow, session: Session, lenet: Document
    ) -> None:
        menu = designing.findChild(QMenu, "editMenu")
        assert menu is not None
        actions = {action.objectName(): action for action in menu.actions() if not action.isSeparator()}
        assert {"actionUndo", "actionCut", "actionPaste", "actionFind", "actionSelectAll"} <= actions.keys()
        assert not actions["actionDelete"].isEnabled()
        actions["actionSelectAll"].trigger()
        actions["actionDelete"].trigger()
        assert session.network == Stack()
        actions["actionUndo"].trigger()
        assert session.network is lenet.network
        designing.show_workspace("train")
        assert [action.objectName() for action in menu.actions() if not action.isSeparator()] == [
            "actionUndo",
            "actionRedo",
        ]

    def test_changing_the_workspace_leaves_no_actions_behind(self, designing: MainWindow) -> None:
        def change() -> int:
            for key in ("train", "design"):
                designing.show_workspace(key)
            gc.collect()
            return sum(type(thing) is QAction for thing in gc.get_objects())

        before = change()
        assert [change() for _ in range(3)] == [before] * 3

    def test_the_command_palette_does_them(self, qtbot: QtBot, designing: MainWindow, session: Session) -> None:
        press(qtbot, designing, Qt.Key.Key_K, CTRL)
        palette = dialog(qtbot, designing, "commandPalette")
        search = palette.findChild(QLineEdit, "commandSearch")
        assert search is not None
        qtbot.keyClicks(search, "select all layers")
        qtbot.keyClick(search, Qt.Key.Key_Return)
        cut = designing.findChild(QAction, "actionCut")
        assert cut is not None
        qtbot.waitUntil(cut.isEnabled)
        press(qtbot, designing, Qt.Key.Key_K, CTRL)
        shown = collect_shown(designing, designing.workspace("design"))
        assert {"actionCut", "actionFind", "actionMoveUp", "actionSave"} <= {action.objectName() for action in shown}
        designing.show_workspace("train")
        assert "actionCut" not in {
            action.objectName() for action in collect_shown(designing, designing.workspace("train"))
        }
