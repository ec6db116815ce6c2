"""Calling the command line in this process."""

from __future__ import annotations

from typing import NamedTuple

import pytest

from cnnstudio import cli


class Done(NamedTuple):
    """How a call ended."""

    status: int
    out: str
    err: str


class Call:
    """`call("analyze", "lenet5")` runs the command and gives what it said."""

    def __init__(self, capsys: pytest.CaptureFixture[str]) -> None:
        self._capsys = capsys

    def __call__(self, *words: object) -> Done:
        self._capsys.readouterr()
        status = cli.main([str(word) for word in words])
        return Done(status, *self._capsys.readouterr())

    def refused(self, *words: object, status: int = 2) -> str:
        """The one sentence with which a call is refused."""
        done = self(*words)
        assert done.status == status, done
        assert not done.out
        assert one_sentence(done.err)
        return done.err


def one_sentence(text: str) -> bool:
    """Whether a complaint is one line of its own, from this program, and no traceback."""
    return text.startswith("cnnstudio: ") and text.count("\n") == 1 and text.endswith("\n") and "Traceback" not in text
