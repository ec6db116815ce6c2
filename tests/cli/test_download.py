"""`cnnstudio download NAME`: a bar, Ctrl-C that keeps what has come, and what is told where nothing can be had."""

from __future__ import annotations

import io
import re
import signal
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from cnnstudio.cli.download import INTERRUPTED, download_in_terminal
from cnnstudio.data import shelf, to_download
from tests import web as answers
from tests.cli.calls import Call, one_sentence
from tests.clothes import clothes, clothes_at, photographs, photographs_at
from tests.web import Handler, Web, serving


@pytest.fixture(autouse=True)
def nothing_installed(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """No package of the system is found."""
    monkeypatch.setenv("XDG_DATA_DIRS", str(tmp_path / "share"))


@pytest.fixture
def web() -> Iterator[Web]:
    with serving(clothes()) as web:
        yield web


def test_training_on_what_is_not_there_says_how_to_get_it(call: Call, tmp_path: Path) -> None:
    said = call.refused("train", "lenet5", "--data", "fashion-mnist", "--out", tmp_path / "run")
    assert "cnnstudio download fashion-mnist" in said
    assert not (tmp_path / "run").exists()


def test_downloaded_and_trained_on(call: Call, web: Web, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert download_in_terminal(clothes_at(web.address)) == 0
    told = capsys.readouterr().out.splitlines()
    assert re.fullmatch(r"0\.0 of 0\.\d MB, time left unknown", told[0])
    assert told[-1] == f"Fashion-MNIST is in {shelf.folder_of('fashion-mnist')}; train on it with --data fashion-mnist"
    done = call("train", "lenet5", "--data", "Fashion-MNIST", "--epochs", 1, "--threads", 1, "--out", tmp_path / "run")
    assert (done.status, done.err) == (0, "")
    assert "test accuracy" in done.out


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_a_terminal_gets_a_bar(monkeypatch: pytest.MonkeyPatch) -> None:
    terminal = Terminal()
    monkeypatch.setattr("sys.stdout", terminal)
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.setenv("COLUMNS", "60")
    with serving(photographs()) as web:
        web.next.append(answers.cut(100_000))
        assert download_in_terminal(photographs_at(web.address)) == 0
    shown = terminal.getvalue()
    assert "127.0.0.1 broke off in the midst; trying again" in shown
    assert "░ 0.1 of 0.2 MB" in shown
    assert "unpacking" in shown
    assert all(len(line) < 60 for line in re.split(r"[\r\n]+", shown) if "█" in line or "░" in line)
    assert shown.endswith("--data cifar10\n")


def test_ctrl_c_keeps_what_has_come(web: Web, capsys: pytest.CaptureFixture[str]) -> None:
    def interrupted(handler: Handler, content: bytes | None) -> None:
        main = threading.main_thread().ident
        assert main is not None
        signal.pthread_kill(main, signal.SIGINT)
        answers.hold(0)(handler, content)

    web.usual = interrupted
    web.next.append(answers.cut(100_000))
    assert download_in_terminal(clothes_at(web.address)) == INTERRUPTED
    done = capsys.readouterr()
    assert done.out.endswith("Stopped; go on with: cnnstudio download fashion-mnist\n")
    assert done.err == ""
    web.let_go.set()
    web.usual = answers.whole
    assert download_in_terminal(clothes_at(web.address)) == 0
    assert web.asked[-4].headers["range"] == "bytes=100000-"
    assert to_download("fashion-mnist") is None


def test_what_cannot_be_had_is_one_sentence(call: Call) -> None:
    with serving({}) as empty:
        done = call("download", "fashion-mnist", "--from", empty.address)
    assert done.status == 1
    assert one_sentence(done.err)
    assert "127.0.0.1 answers 404" in done.err


def test_wrong_calls(call: Call) -> None:
    assert "choose cifar10, fashion-mnist" in call.refused("download", "imagenet")
    assert "no address" in call.refused("download", "cifar10", "--from", "ftp://example.org/")
    assert "NAME" in call.refused("download")


def test_what_comes_with_the_program_is_not_downloaded(call: Call) -> None:
    done = call("download", "MNIST")
    assert (done.status, done.out) == (0, "MNIST is on this computer already: there is nothing to download.\n")
