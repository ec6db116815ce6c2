"""A data set that is not here is offered in the data card, downloaded beside the window, and then trained on."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QLabel, QProgressBar, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from cnnstudio.app.data_watch import DataWatch
from cnnstudio.app.downloads import Downloads
from cnnstudio.app.main_window import MainWindow
from cnnstudio.app.runner import Runner, State
from cnnstudio.app.session import Session
from cnnstudio.app.settings import Settings
from cnnstudio.app.studio import Studio
from cnnstudio.app.theme import Theme
from cnnstudio.app.trainer import TorchTrainer
from cnnstudio.app.training.workspace import TrainWorkspace
from cnnstudio.data import begun, download, shelf, to_download
from cnnstudio.network import Document, UserError
from cnnstudio.network.messages import message
from tests import web as answers
from tests.app.fake_trainer import FakeTrainer
from tests.app.fitting import misfits
from tests.app.training.test_data_choice import PATIENCE, choose, words
from tests.clothes import clothes, clothes_at
from tests.web import Web, serving

CLOTHES = "chooseData-fashion-mnist"


@pytest.fixture(autouse=True)
def nothing_installed(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """No package of the system is found."""
    monkeypatch.setenv("XDG_DATA_DIRS", str(tmp_path / "share"))


@pytest.fixture
def web() -> Iterator[Web]:
    with serving(clothes()) as web:
        yield web


@pytest.fixture
def downloads(qapp: QApplication, web: Web) -> Downloads:
    """Of a small Fashion-MNIST on loopback."""

    def find(key: str) -> object:
        remote = to_download(key)
        return clothes_at(web.address) if remote and key == "fashion-mnist" else remote

    return Downloads(find, qapp)  # type: ignore[arg-type]


@pytest.fixture
def ready(qtbot: QtBot, train: TrainWorkspace) -> TrainWorkspace:
    """MNIST has been read."""
    qtbot.waitUntil(lambda: "55,000" in words(train, "trainCountLabel"), timeout=PATIENCE)
    return train


def part(train: QWidget, name: str) -> QWidget:
    found = train.findChild(QWidget, name)
    assert isinstance(found, QWidget), name
    return found


def press(qtbot: QtBot, train: QWidget, name: str) -> None:
    button = part(train, name)
    assert isinstance(button, QPushButton)
    assert button.isVisible(), name
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def offered(qtbot: QtBot, train: TrainWorkspace) -> None:
    """Choose Fashion-MNIST, which is not here."""
    choose(qtbot, train, CLOTHES)
    qtbot.waitUntil(part(train, "downloadOffer").isVisible, timeout=PATIENCE)


def test_downloaded_and_trained_on(
    qtbot: QtBot,
    ready: TrainWorkspace,
    session: Session,
    web: Web,
) -> None:
    offered(qtbot, ready)
    assert session.document.data == "mnist"
    assert "55,000" in words(ready, "trainCountLabel")
    assert words(ready, "downloadTitle") == "Fashion-MNIST is not on this computer yet"
    assert "MB to download; MIT licence, Zalando" in words(ready, "downloadAbout")
    press(qtbot, ready, "downloadButton")
    qtbot.waitUntil(lambda: session.document.data == "fashion-mnist", timeout=PATIENCE)
    assert words(ready, "trainCountLabel") == "550 train"
    assert session.document.classes[0] == "T-shirt"
    assert not part(ready, "downloadOffer").isVisible()
    session.undo_stack.undo()
    assert session.document.data == "mnist"
    choose(qtbot, ready, CLOTHES)  # it is here now
    qtbot.waitUntil(lambda: session.document.data == "fashion-mnist", timeout=PATIENCE)
    assert len(web.asked) == 4


def test_the_menu_tells_what_is_to_be_downloaded(qtbot: QtBot, ready: TrainWorkspace) -> None:
    choose(qtbot, ready, CLOTHES)
    texts = {
        name: action.text()
        for name in (CLOTHES, "chooseData-cifar10", "chooseData-mnist")
        if (action := ready.findChild(QAction, name))
    }
    assert texts[CLOTHES].startswith("Fashion-MNIST (0.")
    assert texts["chooseData-cifar10"] == "CIFAR-10 (170.1\u00a0MB to download)"
    assert texts["chooseData-mnist"] == "MNIST"


def test_progress_cancel_and_going_on(
    qtbot: QtBot,
    ready: TrainWorkspace,
    session: Session,
    web: Web,
    downloads: Downloads,
) -> None:
    web.next.append(answers.hold(300_000))
    offered(qtbot, ready)
    ready.activateWindow()
    part(ready, "downloadButton").setFocus()
    qtbot.keyClick(part(ready, "downloadButton"), Qt.Key.Key_Space)
    remote = downloads.remote
    assert remote is not None
    qtbot.waitUntil(lambda: begun(remote) == 300_000, timeout=PATIENCE)
    bar = part(ready, "downloadBar")
    assert isinstance(bar, QProgressBar)
    assert bar.isVisible()
    assert bar.accessibleName() == "Downloading Fashion-MNIST"
    assert QApplication.focusWidget() is part(ready, "cancelDownloadButton")
    press(qtbot, ready, "cancelDownloadButton")
    assert words(ready, "downloadState") == "0.3\u00a0MB of it are here"
    web.let_go.set()
    press(qtbot, ready, "downloadButton")
    qtbot.waitUntil(lambda: session.document.data == "fashion-mnist", timeout=PATIENCE)
    assert web.asked[1].headers["range"] == "bytes=300000-"


def test_the_bar_shows_how_far_it_is(
    qtbot: QtBot,
    ready: TrainWorkspace,
    web: Web,
    downloads: Downloads,
) -> None:
    """A download that goes on tells at once where it is."""
    web.next.extend([answers.cut(300_000), answers.hold(0)])
    offered(qtbot, ready)
    with qtbot.waitSignal(downloads.progressed, check_params_cb=lambda progress: progress.stage == "waiting"):
        press(qtbot, ready, "downloadButton")
    assert words(ready, "downloadState") == "127.0.0.1 broke off in the midst. Trying again…"
    assert misfits(ready) == []
    with qtbot.waitSignal(downloads.progressed, check_params_cb=lambda progress: progress.done == 300_000):
        pass
    bar, remote = part(ready, "downloadBar"), downloads.remote
    assert isinstance(bar, QProgressBar)
    assert remote is not None
    assert bar.value() == 1000 * 300_000 // remote.size
    assert words(ready, "downloadState") == f"0.3\u00a0MB of {remote.size / 1e6:.1f}\u00a0MB"


def test_an_error_and_another_try_in_place(
    qtbot: QtBot,
    ready: TrainWorkspace,
    session: Session,
    web: Web,
) -> None:
    web.next.append(answers.status(404))
    offered(qtbot, ready)
    assert misfits(ready) == []
    press(qtbot, ready, "downloadButton")
    button = part(ready, "downloadButton")
    assert isinstance(button, QPushButton)
    qtbot.waitUntil(lambda: button.text() == "Try again", timeout=PATIENCE)
    assert "127.0.0.1 answers 404" in words(ready, "downloadState")
    assert misfits(ready) == []
    assert session.document.data == "mnist"
    press(qtbot, ready, "downloadButton")
    qtbot.waitUntil(lambda: session.document.data == "fashion-mnist", timeout=PATIENCE)


def test_declined(qtbot: QtBot, ready: TrainWorkspace, web: Web) -> None:
    offered(qtbot, ready)
    press(qtbot, ready, "declineDownloadButton")
    assert not part(ready, "downloadOffer").isVisible()
    assert not web.asked


def test_a_document_whose_images_are_not_here(
    qtbot: QtBot, make: Callable[[Document | None], TrainWorkspace], lenet: Document, session: Session
) -> None:
    train = make(lenet.replace(data="fashion-mnist"))
    qtbot.waitUntil(part(train, "downloadOffer").isVisible, timeout=PATIENCE)
    assert not part(train, "dataPictures").isVisible()
    assert not part(train, "declineDownloadButton").isVisible()
    press(qtbot, train, "downloadButton")
    qtbot.waitUntil(lambda: words(train, "trainCountLabel") == "550 train", timeout=PATIENCE)
    assert part(train, "dataPictures").isVisible()
    assert not session.dirty


def test_training_waits_for_images_that_are_not_here(
    qtbot: QtBot, make: Callable[[Document | None], TrainWorkspace], lenet: Document, runner: Runner, web: Web
) -> None:
    """What stands in the way is said where training is started, with the download in place of the start."""
    web.next.append(answers.hold(100_000))
    train = make(lenet.replace(data="fashion-mnist"))
    qtbot.waitUntil(part(train, "emptyDownloadButton").isVisible, timeout=PATIENCE)
    assert words(train, "trainProblemLabel").startswith("Fashion-MNIST is not on this computer yet")
    assert f"{clothes_at(web.address).size / 1e6:.1f}\u00a0MB" in train.empty.sentence.text()
    for name in ("emptyStartButton", "emptyDesignButton", "goToDesignButton"):
        assert not part(train, name).isVisible()
    assert not part(train, "trainPanelButton").isEnabled()
    assert misfits(train) == []
    press(qtbot, train, "emptyDownloadButton")
    assert words(train, "trainProblemLabel").startswith("Fashion-MNIST is being downloaded")
    assert not part(train, "emptyDownloadButton").isVisible()
    assert part(train, "cancelDownloadButton").isVisible()
    press(qtbot, train, "cancelDownloadButton")
    assert part(train, "emptyDownloadButton").isVisible()
    web.let_go.set()
    press(qtbot, train, "emptyDownloadButton")
    qtbot.waitUntil(part(train, "emptyStartButton").isVisible, timeout=PATIENCE)
    press(qtbot, train, "trainPanelButton")
    assert runner.state.active


def test_one_download_after_the_other(
    qtbot: QtBot, ready: TrainWorkspace, session: Session, lenet: Document, web: Web
) -> None:
    """Where another one is on its way no button offers what cannot be begun."""
    web.next.append(answers.hold(100))
    offered(qtbot, ready)
    press(qtbot, ready, "downloadButton")
    session.new(lenet.replace(data="cifar10"))
    said = "CIFAR-10 is not on this computer yet: download it in Train once Fashion-MNIST is here"
    qtbot.waitUntil(lambda: words(ready, "trainProblemLabel") == said, timeout=PATIENCE)
    assert not part(ready, "emptyDownloadButton").isVisible()
    press(qtbot, ready, "cancelDownloadButton")
    assert part(ready, "emptyDownloadButton").isVisible()
    web.let_go.set()


def test_the_bar_of_every_workspace_says_what_is_not_here(
    qtbot: QtBot, window: MainWindow, session: Session, runner: Runner, lenet: Document, downloads: Downloads
) -> None:
    """Also where Train has never been shown."""
    session.new(lenet.replace(data="fashion-mnist"))
    note, action = window.run_bar.note, window.actions_.train
    runner.warm_up()
    qtbot.waitUntil(lambda: note.title == "Fashion-MNIST is not on this computer yet", timeout=PATIENCE)
    assert not action.isEnabled()
    assert "download it in Train" in window.run_bar.train.toolTip()
    assert not note.is_warning
    session.new(lenet)
    assert note.title == "Ready to train"
    session.new(lenet.replace(data="fashion-mnist"))
    remote = downloads.absent("fashion-mnist")
    assert remote is not None
    with qtbot.waitSignal(downloads.finished, timeout=PATIENCE):
        downloads.start(remote)
    assert note.title == "Ready to train"
    assert action.isEnabled()


def test_images_deleted_meanwhile_are_missed_once_a_training_has_failed(
    qtbot: QtBot,
    make: Callable[[Document | None], TrainWorkspace],
    session: Session,
    runner: Runner,
    lenet: Document,
    fake_trainer: FakeTrainer,
    web: Web,
) -> None:
    download(clothes_at(web.address))
    train = make(lenet.replace(data="fashion-mnist"))
    DataWatch(session, runner, train)
    with qtbot.waitSignal(runner.device_known, timeout=PATIENCE):
        runner.warm_up()
    qtbot.waitUntil(lambda: words(train, "trainCountLabel") == "550 train", timeout=PATIENCE)
    assert part(train, "trainPanelButton").isEnabled()
    shutil.rmtree(shelf.folder_of("fashion-mnist"))
    runner.start(session.document)
    fake_trainer.fail(UserError(message("test", "The images are gone.")))
    qtbot.waitUntil(part(train, "downloadOffer").isVisible, timeout=PATIENCE)
    assert words(train, "trainProblemLabel").startswith("Fashion-MNIST is not on this computer yet")
    assert not part(train, "trainPanelButton").isEnabled()
    press(qtbot, train, "downloadButton")
    qtbot.waitUntil(part(train, "trainPanelButton").isEnabled, timeout=PATIENCE)
    qtbot.waitUntil(lambda: words(train, "trainCountLabel") == "550 train", timeout=PATIENCE)


def test_no_steps_are_told_of_images_that_are_not_here(
    qtbot: QtBot, ready: TrainWorkspace, session: Session, lenet: Document
) -> None:
    form = ready.recipe.form
    assert form.total_steps > 0
    session.new(lenet.replace(data="fashion-mnist"))
    qtbot.waitUntil(lambda: part(ready, "downloadOffer").isVisible(), timeout=PATIENCE)
    assert form.total_steps == 0
    assert form.schedule_note.text() == "peak 0.003"
    assert not ready.recipe.cost.isVisible()
    assert not any("steps" in label.text() for label in form.settings.findChildren(QLabel))
    assert not ready.recipe.augmentation.strip.shown


def test_other_images_chosen_meanwhile_are_kept(
    qtbot: QtBot,
    ready: TrainWorkspace,
    session: Session,
    web: Web,
    downloads: Downloads,
) -> None:
    web.next.append(answers.hold(100))
    offered(qtbot, ready)
    press(qtbot, ready, "downloadButton")
    choose(qtbot, ready, "chooseData-digits8")
    qtbot.waitUntil(lambda: session.document.data == "digits8", timeout=PATIENCE)
    choose(qtbot, ready, "chooseData-cifar10")
    trouble = part(ready, "dataTrouble")
    qtbot.waitUntil(trouble.isVisible, timeout=PATIENCE)
    assert words(ready, "dataTrouble").startswith("Fashion-MNIST is being downloaded. Choose CIFAR-10")
    assert part(ready, "cancelDownloadButton").isVisible()
    with qtbot.waitSignal(downloads.finished, timeout=PATIENCE):
        web.let_go.set()
    assert not part(ready, "downloadOffer").isVisible()
    assert session.document.data == "digits8"


def test_a_training_keeps_its_images(
    qtbot: QtBot,
    ready: TrainWorkspace,
    session: Session,
    web: Web,
    downloads: Downloads,
    runner: Runner,
    fake_trainer: FakeTrainer,
) -> None:
    web.next.append(answers.hold(100))
    offered(qtbot, ready)
    press(qtbot, ready, "downloadButton")
    runner.start(session.document)
    with qtbot.waitSignal(downloads.finished, timeout=PATIENCE):
        web.let_go.set()
    assert session.document.data == "mnist"
    assert words(ready, "downloadTitle") == "Fashion-MNIST is on this computer now"
    with qtbot.waitSignal(runner.state_changed, check_params_cb=lambda state: state is State.FINISHED):
        fake_trainer.finish()


def test_closing_the_window_in_the_midst(
    qtbot: QtBot, session: Session, runner: Runner, theme: Theme, settings: Settings, web: Web, downloads: Downloads
) -> None:
    window = MainWindow(session, runner, theme, settings)
    qtbot.addWidget(window)
    window.show()
    train = shown_train(qtbot, window)
    web.next.append(answers.hold(100_000))
    offered(qtbot, train)
    press(qtbot, train, "downloadButton")
    remote = downloads.remote
    assert remote is not None
    qtbot.waitUntil(lambda: begun(remote) == 100_000, timeout=PATIENCE)
    window.close()
    assert not window.isVisible()
    assert begun(remote) == 100_000
    assert not shelf.is_whole(shelf.folder_of("fashion-mnist"))


def test_a_window_that_is_made_anew_goes_on(qtbot: QtBot, qapp: QApplication, runner: Runner, web: Web) -> None:
    studio = Studio(qapp, runner)
    window = studio.window
    try:
        window.show()
        old = shown_train(qtbot, window)
        web.next.append(answers.hold(100))
        offered(qtbot, old)
        press(qtbot, old, "downloadButton")
        gone: list[bool] = []
        window.destroyed.connect(lambda: gone.append(True))
        studio.remake()
        new = shown_train(qtbot, studio.window)
        assert new is not old
        assert part(new, "cancelDownloadButton").isVisible()
        web.let_go.set()
        qtbot.waitUntil(lambda: studio.session.document.data == "fashion-mnist", timeout=PATIENCE)
        assert words(new, "trainCountLabel") == "550 train"
        qtbot.waitUntil(lambda: bool(gone), timeout=PATIENCE)
    finally:
        studio.window.retire()
        for thing in (studio.window, studio, studio.session, studio.theme):
            thing.deleteLater()


def shown_train(qtbot: QtBot, window: MainWindow) -> TrainWorkspace:
    """The workspace, once MNIST has been read."""
    window.show_workspace("train")
    train = window.workspace("train")
    assert isinstance(train, TrainWorkspace)
    qtbot.waitUntil(lambda: "55,000" in words(train, "trainCountLabel"), timeout=PATIENCE)
    return train


def test_no_run_is_begun_without_images(tmp_path: Path, lenet: Document) -> None:
    with pytest.raises(UserError, match="not on this computer yet"):
        TorchTrainer().create(tmp_path / "runs", lenet.replace(data="fashion-mnist"))
    assert not (tmp_path / "runs").exists()
