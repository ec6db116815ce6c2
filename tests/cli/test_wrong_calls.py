"""Whatever a person gets wrong is told in one sentence on stderr, with the exit status that scripts rely on."""

from __future__ import annotations

import errno
import os
import sys
from pathlib import Path

import pytest

from cnnstudio import cli
from cnnstudio.cli import analyze
from cnnstudio.cli.program import main
from cnnstudio.network import Document, WorkError, folders, message
from cnnstudio.training import Run
from tests.cli.calls import Call, one_sentence


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (["analize", "lenet5"], "did you mean “analyze”"),
        (["frobnicate"], "new, analyze, train, export, predict, draw"),
        (["--frobnicate"], "--frobnicate"),
        (["--"], "see “cnnstudio --help”"),
        (["analyze"], "NET"),
        (["analyze", "lenet6"], "lenet5, lenet5-1998"),
        (["analyze", "nowhere.cnn"], "nowhere.cnn: no such file"),
        (["analyze", "lenet5", "--batch", "0"], "from 1 to"),
        (["analyze", "lenet5", "--batch", "many"], "“many”"),
        (["analyze", "lenet5", "--input", "28"], "28x28x1"),
        (["analyze", "lenet5", "--input", "0x28x1"], "from 1 to"),
        (["analyze", "lenet5", "--input", "28x28x99999999999"], "from 1 to"),
        (["analyze", "lenet5", "--input=-1x2x3"], "28x28x1"),
        (["analyze", "lenet5", "--optimizer", "lion"], "sgd"),
        (["analyze", "lenet5", "extra"], "extra"),
        (["analyze", "x" * 5000], "no architecture"),
        (["new", "lenet5"], "-o"),
        (["new", "lenet6", "-o", "x.cnn"], "lenet5, lenet5-1998"),
        (["new", "lenet5", "-o", "nowhere/x.cnn"], "no folder nowhere"),
        (["new", "lenet5", "-o", "."], "is a folder"),
        (["train"], "Name what to train"),
        (["train", "lenet5"], "--out RUN"),
        (["train", "lenet5", "--out", "run", "--epochs", "0"], "from 1 to"),
        (["train", "lenet5", "--out", "run", "--learning-rate", "-1"], "learning_rate must be"),
        (["train", "lenet5", "--out", "run", "--learning-rate", "nan"], "learning_rate must be"),
        (["train", "lenet5", "--out", "run", "--learning-rate", "fast"], "“fast”"),
        (["train", "lenet5", "--out", "run", "--data", "imagenet"], "no data set imagenet"),
        (["train", "--resume", "nowhere"], "no run"),
        (["train", "lenet5", "--resume", "run"], "leave out NET"),
        (["train", "--resume", "run", "--epochs", "3"], "leave out --epochs"),
        (["train", "--resume", "run", "--preset", "fast"], "leave out --preset"),
        (["train", "lenet5", "--out", "run", "--preset", "lazy"], "'usual', 'fast', 'careful', 'chapter'"),
        (["export", "nowhere", "-o", "w.pt"], "no run"),
        (["export", "run", "--format", "onnx", "-o", "w.onnx"], "safetensors"),
        (["export", "run"], "-o"),
        (["predict", "run"], "IMAGE"),
        (["predict", "nowhere", "7.png"], "no run"),
        (["draw", "run", "-o", "x.png"], "--filters"),
        (["draw", "run", "--filters", "conv1", "--maps", "conv1", "-o", "x.png"], "not allowed"),
        (["draw", "run", "--maps", "conv1", "-o", "x.png"], "--image test:7"),
        (["draw", "run", "--filters", "conv1", "--image", "test:7", "-o", "x.png"], "leave out --image"),
        (["draw", "run", "--filters", "conv1", "-o", "x.jpg"], ".png"),
        (["one.cnn", "two.cnn"], "one .cnn file"),
        (["nowhere.cnn"], "no such file"),
    ],
)
def test_a_wrong_call_is_one_sentence(
    words: list[str], sentence: str, call: Call, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert sentence.lower() in call.refused(*words).lower()
    assert not list(tmp_path.iterdir())


def test_help_and_version_are_no_errors(call: Call) -> None:
    for words in (["--help"], ["train", "--help"], ["analyze", "-h"], ["--version"]):
        done = call(*words)
        assert (done.status, done.err) == (0, "")
        assert done.out
    assert "usage: cnnstudio draw" in call("draw", "--help").out


def test_a_folder_is_no_project(call: Call, tmp_path: Path) -> None:
    (tmp_path / "folder.cnn").mkdir()
    assert "is a directory" in call.refused("analyze", tmp_path / "folder.cnn")
    assert "is a directory" in call.refused("analyze", tmp_path)


def test_a_run_in_use_is_not_trained_twice(call: Call, lenet_run: Run, idx_folder: Path) -> None:
    assert "not empty" in call.refused("train", "lenet5", "--data", idx_folder, "--out", lenet_run.folder)
    assert "not empty" in call.refused("train", "lenet5", "--out", lenet_run.folder / "run.json")
    with lenet_run.writing():
        assert "being trained already" in call.refused("train", "--resume", lenet_run.folder)
        assert call("predict", lenet_run.folder, "test:0").status == 0


def test_a_network_that_cannot_be_trained_leaves_no_folder(call: Call, tmp_path: Path, idx_folder: Path) -> None:
    Document().write(tmp_path / "empty.cnn")
    call.refused("train", tmp_path / "empty.cnn", "--data", idx_folder, "--out", tmp_path / "run")
    assert not (tmp_path / "run").exists()


def test_a_device_that_is_not_there_leaves_no_folder(call: Call, tmp_path: Path, idx_folder: Path) -> None:
    words = ("train", "lenet5", "--data", idx_folder, "--device", "abacus", "--out", tmp_path / "run")
    assert "auto or one of" in call.refused(*words)
    assert not (tmp_path / "run").exists()


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (["--filters", "conv9"], "conv1, conv2"),
        (["--filters", "dense1"], "conv1, conv2"),
        (["--maps", "conv9", "--image", "test:7"], "conv1, relu1"),
        (["--maps", "conv1", "--image", "test:100"], "test:0 to test:99"),
        (["--maps", "conv1", "--image", "test:"], "test:0 to test:99"),
        (["--maps", "conv1", "--image", "test:-1"], "test:0 to test:99"),
        (["--maps", "conv1", "--image", "nowhere.png"], "nowhere.png"),
    ],
)
def test_what_is_not_there_cannot_be_drawn(
    words: list[str], sentence: str, call: Call, lenet_run: Run, tmp_path: Path
) -> None:
    assert sentence in call.refused("draw", lenet_run.folder, *words, "-o", tmp_path / "x.png")
    assert not list(tmp_path.iterdir())


def test_images_that_are_none_are_refused(call: Call, lenet_run: Run, tmp_path: Path) -> None:
    (tmp_path / "7.png").write_bytes(os.urandom(500))
    assert "7.png" in call.refused("predict", lenet_run.folder, tmp_path / "7.png")
    assert "7.png" in call.refused("predict", lenet_run.folder, tmp_path)
    (tmp_path / "7.png").unlink()
    assert "no image" in call.refused("predict", lenet_run.folder, tmp_path)
    assert "nowhere.png" in call.refused("predict", lenet_run.folder, "nowhere.png")


def test_a_full_disk_is_work_that_failed(
    call: Call, lenet_run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(descriptor: int) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(os, "fsync", full)
    for words in (
        ["new", "lenet5", "-o", tmp_path / "x.cnn"],
        ["export", lenet_run.folder, "-o", tmp_path / "x.pt"],
        ["draw", lenet_run.folder, "--filters", "conv1", "-o", tmp_path / "x.png"],
    ):
        assert "no space left" in call.refused(*words, status=1)
    assert not list(tmp_path.iterdir())


def test_a_bug_is_logged_and_told_in_one_sentence(call: Call, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object, **__: object) -> None:
        raise LookupError("a bug")

    monkeypatch.setattr(analyze, "analyze", broken)
    log = folders.data_folder() / "cnnstudio.log"
    assert str(log) in call.refused("analyze", "lenet5", status=1)
    assert "LookupError: a bug" in log.read_text(encoding="utf-8")
    assert "Traceback" in log.read_text(encoding="utf-8")


def test_no_memory_is_told(call: Call, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object, **__: object) -> None:
        raise RuntimeError("DefaultCPUAllocator: can't allocate memory: you tried to allocate 4 bytes")

    monkeypatch.setattr(analyze, "analyze", full)
    assert "not enough memory" in call.refused("analyze", "lenet5", status=1)


def test_ctrl_c_before_any_work_is_told(call: Call, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(analyze, "analyze", interrupted)
    call.refused("analyze", "lenet5", status=130)


@pytest.mark.skipif(sys.platform != "linux", reason="other systems always have a screen")
@pytest.mark.parametrize("display", ["", ":4711", "localhost:4711.0", "unix:4711"])
def test_without_a_display_the_window_says_what_to_do(
    display: str, call: Call, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("DISPLAY", display)
    Document().write(tmp_path / "x.cnn")
    for words in ([], [str(tmp_path / "x.cnn")]):
        assert main(words, open_window=lambda path: pytest.fail("it opened")) == 2
        err = capsys.readouterr().err
        assert "no display" in err
        assert one_sentence(err)


def test_the_window_gets_the_project(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    Document().write(tmp_path / "x.cnn")
    opened: list[Path | None] = []

    def open_window(path: Path | None) -> int:
        opened.append(path)
        return 0

    assert cli.main([], open_window=open_window) == 0
    assert cli.main([str(tmp_path / "x.cnn")], open_window=open_window) == 0
    assert opened == [None, tmp_path / "x.cnn"]


def test_a_window_that_lacks_a_library_or_a_screen_says_so(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")

    def no_library(path: Path | None) -> int:
        raise ImportError("libEGL.so.1: cannot open shared object file: No such file or directory")

    assert cli.main([], open_window=no_library) == 1
    assert "libEGL.so.1" in capsys.readouterr().err

    def no_screen(path: Path | None) -> int:
        raise WorkError(message("test", "There is no screen."))

    assert cli.main([], open_window=no_screen) == 1
    assert one_sentence(capsys.readouterr().err)
