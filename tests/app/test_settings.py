"""Settings are applied as they are chosen, remembered, and can all be reset."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QCheckBox, QComboBox, QDialog, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from cnnstudio.app import languages
from cnnstudio.app.autosave import folder as unsaved
from cnnstudio.app.forms import NumberField
from cnnstudio.app.main_window import MainWindow
from cnnstudio.app.runner import Runner, State
from cnnstudio.app.session import Session
from cnnstudio.app.settings import Settings
from cnnstudio.app.studio import Studio
from cnnstudio.app.theme import Choice, Theme, contrast
from cnnstudio.app.trainer import TorchTrainer
from cnnstudio.network import Document, folders
from cnnstudio.training import Fixed
from tests.app.fake_trainer import FakeTrainer

T = TypeVar("T", bound=QWidget)


def opened(qtbot: QtBot, window: QWidget, name: str = "settingsDialog") -> QDialog:
    qtbot.waitUntil(lambda: window.findChild(QDialog, name) is not None)
    found = window.findChild(QDialog, name)
    assert found is not None
    qtbot.waitExposed(found)
    return found


def child(parent: QWidget, kind: type[T], name: str) -> T:
    found = parent.findChild(kind, name)
    assert found is not None
    return found


def click(qtbot: QtBot, parent: QWidget, name: str) -> None:
    qtbot.mouseClick(child(parent, QWidget, name), Qt.MouseButton.LeftButton)


def choose(qtbot: QtBot, box: QComboBox, data: object) -> None:
    """By the keyboard, as a person does."""
    while box.currentData() != data:
        before = box.currentIndex()
        qtbot.keyClick(box, Qt.Key.Key_Down if box.findData(data) > before else Qt.Key.Key_Up)
        assert box.currentIndex() != before


@pytest.fixture
def dialog(qtbot: QtBot, window: MainWindow) -> QDialog:
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.keyClick(window, Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
    return opened(qtbot, window)


@pytest.fixture
def studio(qtbot: QtBot, qapp: QApplication, runner: Runner) -> Iterator[Studio]:
    """The whole program but for torch."""
    studio = Studio(qapp, runner)
    studio.window.show()
    qtbot.waitExposed(studio.window)
    yield studio
    languages.put_on(qapp, languages.ENGLISH)
    for dialog in studio.window.findChildren(QDialog):
        dialog.close()
    studio.window.retire()
    studio.theme.set_text_size(100)
    qtbot.waitUntil(lambda: windows() == [studio.window])  # the old ones go once what they asked for is answered
    studio.window.deleteLater()
    studio.deleteLater()


def windows() -> list[MainWindow]:
    """Those that are not deleted yet."""
    return [window for window in QApplication.topLevelWidgets() if isinstance(window, MainWindow)]


class TestDialog:
    def test_the_theme(self, qtbot: QtBot, dialog: QDialog, theme: Theme) -> None:
        click(qtbot, dialog, "settingsTheme-dark")
        assert theme.dark
        assert Settings().theme is Choice.DARK

    def test_stronger_borders(self, qtbot: QtBot, dialog: QDialog, theme: Theme) -> None:
        weak = contrast(theme.color("control_border"), theme.color("surface"))
        box = child(dialog, QCheckBox, "settingsContrast")
        qtbot.keyClick(box, Qt.Key.Key_Space)
        assert contrast(theme.color("control_border"), theme.color("surface")) >= 4.5 > weak
        assert Settings().contrast
        qtbot.keyClick(box, Qt.Key.Key_Space)
        assert contrast(theme.color("control_border"), theme.color("surface")) == weak

    def test_device_and_threads_go_to_the_next_training(
        self, qtbot: QtBot, dialog: QDialog, window: MainWindow, fake_trainer: FakeTrainer
    ) -> None:
        box = child(dialog, QComboBox, "settingsDevice")
        qtbot.waitUntil(lambda: box.count() == 3)
        choose(qtbot, box, "cpu")
        field = child(dialog, NumberField, "settingsThreads")
        assert field.text() == "Automatic"
        qtbot.keyClick(field, Qt.Key.Key_Up)
        qtbot.keyClick(field, Qt.Key.Key_Up)
        assert fake_trainer.chosen == ("cpu", Fixed(threads=2))
        assert (Settings().device, Settings().threads) == ("cpu", 2)
        qtbot.waitUntil(lambda: window.run_bar.device.device == "CPU")

    def test_the_folder_of_runs(
        self,
        qtbot: QtBot,
        dialog: QDialog,
        window: MainWindow,
        session: Session,
        runner: Runner,
        lenet: Document,
        tmp_path: Path,
    ) -> None:
        click(qtbot, dialog, "settingsBrowse")
        chooser = opened(qtbot, dialog, "settingsFolderDialog")
        (tmp_path / "elsewhere").mkdir()
        chooser.fileSelected.emit(str(tmp_path / "elsewhere"))  # type: ignore[attr-defined]
        chooser.close()
        assert child(dialog, QLineEdit, "settingsRuns").text() == str(tmp_path / "elsewhere")
        assert runner.folder_of(session.document.id).parent == tmp_path / "elsewhere"
        assert Settings().runs_folder == tmp_path / "elsewhere"

    def test_everything_has_a_name(self, dialog: QDialog) -> None:
        for kind in (QComboBox, QAbstractSpinBox, QLineEdit):
            for field in dialog.findChildren(kind):
                if not isinstance(field.parent(), (QAbstractSpinBox, QComboBox)):
                    assert field.accessibleName(), field.objectName()


class TestTextSize:
    def test_it_makes_a_new_window_at_once(self, qtbot: QtBot, studio: Studio, lenet: Document) -> None:
        studio.session.edit("Everything", lenet.network)
        studio.window.show_workspace("train")
        old, height = studio.window, studio.window.top_bar.height()
        studio.window.actions_.settings.trigger()
        qtbot.keyClick(child(opened(qtbot, old), QComboBox, "settingsText"), Qt.Key.Key_End)
        qtbot.waitUntil(lambda: studio.window is not old)
        assert studio.window.top_bar.height() == 2 * height
        assert studio.window.shown_workspace == "train"
        assert studio.session.network == lenet.network
        assert studio.session.undo_stack.canUndo()
        assert studio.window.isVisible()
        assert not old.isVisible()
        opened(qtbot, studio.window)

    def test_unsaved_work_is_kept_on(self, qtbot: QtBot, studio: Studio, lenet: Document) -> None:
        studio.session.edit("Everything", lenet.network)
        studio.keep_work()
        studio.remake()
        assert studio.keep_work()
        assert len(list(unsaved().glob("*.json"))) == 1

    def test_a_training_goes_on_and_nobody_of_the_old_window_listens(
        self, qtbot: QtBot, studio: Studio, lenet: Document, fake_trainer: FakeTrainer
    ) -> None:
        runner = studio.runner
        studio.session.new(lenet)
        runner.start(lenet)
        qtbot.waitUntil(lambda: runner.state is State.RUNNING)
        old = studio.window
        gone: list[bool] = []
        old.destroyed.connect(lambda: gone.append(True))
        studio.remake()
        qtbot.waitUntil(lambda: bool(gone))
        assert runner.state is State.RUNNING
        fake_trainer.progress(142, epoch=2, loss=0.0862)
        qtbot.waitUntil(lambda: studio.window.run_bar.loss.value == "0.086")
        studio.session.edit("Nothing left", Document().network)
        studio.theme.set_choice(Choice.DARK)
        studio.theme.set_choice(Choice.LIGHT)
        assert not studio.window.run_bar.note.isVisible()

    def test_it_is_there_at_the_next_start(self, qtbot: QtBot, settings: Settings, studio: Studio) -> None:
        settings.text_size = 150
        studio.settings = Settings()
        studio.apply_settings()
        assert studio.theme.px(100) == 150


class TestLanguage:
    def test_it_makes_a_new_window_at_once(self, qtbot: QtBot, studio: Studio, lenet: Document) -> None:
        studio.session.edit("Everything", lenet.network)
        assert studio.window.run_bar.train.text() == "Train"
        old = studio.window
        old.actions_.settings.trigger()
        box = child(opened(qtbot, old), QComboBox, "settingsLanguage")
        assert [box.itemText(index) for index in range(box.count())] == ["As the desktop", "English", "한국어"]
        choose(qtbot, box, "ko")
        qtbot.waitUntil(lambda: studio.window is not old)
        assert studio.window.run_bar.train.text() == "학습"
        assert studio.session.network == lenet.network
        fields = opened(qtbot, studio.window)
        box = child(fields, QComboBox, "settingsLanguage")
        assert box.hasFocus()
        assert box.accessibleName() == "언어"
        assert Settings().language == "ko"

    def test_reset_goes_back_to_the_desktops(self, qtbot: QtBot, studio: Studio) -> None:
        studio.settings.language = "ko"
        studio.remake()
        old = studio.window
        dialog = opened(qtbot, old)
        click(qtbot, dialog, "settingsReset")
        click(qtbot, opened(qtbot, dialog, "resetQuestion"), "resetNow")
        qtbot.waitUntil(lambda: studio.window is not old)
        assert Settings().language == languages.DESKTOP
        assert studio.window.run_bar.train.text() == "Train"

    def test_one_there_is_no_translation_for_is_as_the_desktops(self, qtbot: QtBot, studio: Studio) -> None:
        studio.settings.language = "tlh"
        studio.remake()
        assert child(opened(qtbot, studio.window), QComboBox, "settingsLanguage").currentData() == languages.DESKTOP
        assert studio.window.run_bar.train.text() == "Train"


class TestReset:
    def test_everything_is_as_at_first(self, qtbot: QtBot, studio: Studio) -> None:
        settings = studio.settings
        settings.theme, settings.contrast, settings.threads = Choice.DARK, True, 3
        settings.add_recent(Path("/nowhere/a.cnn"))
        studio.apply_settings()
        assert studio.theme.dark
        old = studio.window
        old.actions_.settings.trigger()
        dialog = opened(qtbot, old)
        click(qtbot, dialog, "settingsReset")
        click(qtbot, opened(qtbot, dialog, "resetQuestion"), "resetNow")
        qtbot.waitUntil(lambda: studio.window is not old)
        assert not studio.theme.dark
        assert studio.settings.threads == 0
        assert not studio.settings.recent
        assert Settings().theme is Choice.DESKTOP

    def test_cancel_keeps_them(self, qtbot: QtBot, dialog: QDialog, settings: Settings) -> None:
        settings.threads = 3
        click(qtbot, dialog, "settingsReset")
        click(qtbot, opened(qtbot, dialog, "resetQuestion"), "keepSettings")
        assert Settings().threads == 3


@pytest.mark.parametrize(
    ("line", "usual"),
    [("text_size=huge", 100), ("text_size=1", 100), ("theme=pink", 100), ("text_size=9999", 200), ("\0\0[", 100)],
)
def test_a_damaged_file_hurts_nobody(line: str, usual: int, own_folders: Path) -> None:
    folders.config_folder().mkdir()
    folders.settings_file().write_text(f"[General]\n{line}\n")
    settings = Settings()
    assert settings.text_size == usual
    assert settings.theme is Choice.DESKTOP
    assert settings.recent == []


def test_choices_reach_the_run(tmp_path: Path, lenet: Document) -> None:
    trainer = TorchTrainer()
    trainer.choose("cpu", Fixed(threads=2))
    run = trainer.create(tmp_path, lenet)
    assert (run.choices.device, run.choices.threads) == ("cpu", 2)
    assert "cpu" in trainer.devices()
    assert trainer.prepare() == "CPU"
