"""`cnnstudio --reset` forgets the window's settings and nothing else."""

from __future__ import annotations

from pathlib import Path

from cnnstudio.network import folders
from tests.cli.calls import Call


def test_settings_go_and_runs_stay(call: Call, own_folders: Path) -> None:
    folders.config_folder().mkdir(parents=True)
    folders.settings_file().write_text("[General]\ntheme=dark\n")
    (own_folders / "runs").mkdir()
    done = call("--reset")
    assert done.status == 0
    assert done.out.startswith("The window's settings are as at the first start")
    assert not folders.settings_file().exists()
    assert (own_folders / "runs").is_dir()


def test_without_settings_there_is_nothing_to_do(call: Call) -> None:
    assert call("--reset").status == 0


def test_help_says_what_it_resets(call: Call) -> None:
    out = " ".join(call("--help").out.split())
    assert "--reset" in out
    assert "documents and runs stay" in out


def test_a_file_that_cannot_be_removed_is_told(call: Call) -> None:
    folders.settings_file().mkdir(parents=True)  # not a file
    assert "window.ini" in call.refused("--reset", status=1)
