"""The studio as a process of its own, on an accessibility bus of its own, and a screen reader beside it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import IO, Any

import pytest

from tests.accessibility.window import studio, trained  # noqa: F401
from tests.app.conftest import theme  # noqa: F401
from tests.trained import idx_folder  # noqa: F401

SYSTEM_PYTHON = "/usr/bin/python3"
LAUNCHER = Path("/usr/libexec/at-spi-bus-launcher")
READER = Path(__file__).with_name("reader.py")
END = 20.0
STARTS = 60

Target = dict[str, Any]
Facts = dict[str, Any]


class Reader:
    """Asks and acts through AT-SPI alone; a target is what `reader.py` says it is."""

    def __init__(self, process: subprocess.Popen[str], program: subprocess.Popen[str]) -> None:
        self._process, self.studio = process, program

    def do(self, what: str, **arguments: Any) -> Any:
        """Give the reader a command; fails with its words where it cannot be done."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(json.dumps({"do": what, **arguments}) + "\n")
        self._process.stdin.flush()
        answer = json.loads(self._process.stdout.readline() or '{"error": "the reader has ended"}')
        assert "error" not in answer, answer["error"]
        return answer["value"]

    def press(self, name: str = "", **more: Any) -> None:
        """Press what has that name, once it is there and can be pressed."""
        self.do("act", target=_target(name, more), action="Press")

    def act(self, action: str, name: str = "", **more: Any) -> None:
        """Another action of it."""
        self.do("act", target=_target(name, more), action=action)

    def wait(self, name: str = "", *, seconds: float = 30.0, wanted: Target | None = None, **more: Any) -> Facts:
        """Wait until it is on the screen, and `wanted` holds of it."""
        found: Facts = self.do("wait_until", target=_target(name, more), seconds=seconds, **(wanted or {}))
        return found

    def menu(self, *way: str) -> None:
        """Do what an item of the menu does, or of a menu within it."""
        self.press("Menu", role="push button")
        for name in way[:-1]:
            self.act("ShowMenu", name, role="menu item")
        self.press(way[-1], role="menu item")

    def tree(self) -> list[Facts]:
        """All that is on the screen, in reading order."""
        found: list[Facts] = self.do("tree")
        return found


def _target(name: str, more: Target) -> Target:
    return {"name": name, **more} if name else more


@pytest.fixture(scope="session")
def screen_reader() -> None:
    """Skips where the system has no AT-SPI for Python."""
    found = Path(SYSTEM_PYTHON).exists() and LAUNCHER.exists()
    if (
        not found
        or subprocess.run([SYSTEM_PYTHON, "-c", "import pyatspi"], capture_output=True, check=False).returncode
    ):
        pytest.skip("needs at-spi2-core, dbus and python3-pyatspi, which packaging/test installs on Debian")


@pytest.fixture
def open_studio(screen_reader: None, own_folders: Path) -> Iterator[Callable[[Path], Reader]]:
    """Opens a file in the studio and gives the reader that listens to it; everything ends with the test."""
    with ExitStack() as stack:

        def open_(path: Path) -> Reader:
            environment = {**os.environ, "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", "PYTHONUNBUFFERED": "1"}
            environment["XDG_RUNTIME_DIR"] = str(_runtime_folder(own_folders))
            bus = ["dbus-daemon", "--session", "--nofork", "--nopidfile", "--print-address=1"]
            daemon = stack.enter_context(_running(bus, environment, stdout=subprocess.PIPE))
            assert daemon.stdout is not None
            environment["DBUS_SESSION_BUS_ADDRESS"] = daemon.stdout.readline().strip()
            # Without the display: on it an earlier test's bus may still be written, which has ended.
            blind = {name: value for name, value in environment.items() if name != "DISPLAY"}
            stack.enter_context(_running([str(LAUNCHER), "--launch-immediately"], blind))
            studio = stack.enter_context(_running([sys.executable, "-m", "cnnstudio", str(path)], environment))
            pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE}
            process = stack.enter_context(_running([SYSTEM_PYTHON, str(READER)], blind, **pipes))
            reader = Reader(process, studio)
            for _ in range(STARTS):
                assert studio.poll() is None, "the studio has ended"
                if reader.do("start", seconds=1.0):
                    return reader
            raise AssertionError("the studio does not appear on the bus")

        yield open_


def _runtime_folder(folder: Path) -> Path:
    """A folder of this test's own for the accessibility bus: its socket has one name, whoever else runs one."""
    runtime = folder / "runtime"
    runtime.mkdir(mode=0o700)
    return runtime


@contextmanager
def _running(
    command: list[str], environment: dict[str, str], **pipes: int | IO[str]
) -> Iterator[subprocess.Popen[str]]:
    """A process that is ended at the end."""
    process = subprocess.Popen(command, env=environment, text=True, **pipes)  # type: ignore[call-overload]
    try:
        yield process
    finally:
        for stream in (process.stdin, process.stdout):
            if stream is not None:
                stream.close()
        process.terminate()
        try:
            process.wait(END)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
