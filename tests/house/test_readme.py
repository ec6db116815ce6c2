"""What the README shows works as it stands there."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

from cnnstudio.export import export_weights
from cnnstudio.training import Run
from tests.trained import idx_folder, lenet_run  # noqa: F401

PROJECT = Path(__file__).resolve().parents[2]
README = (PROJECT / "README.md").read_text(encoding="utf-8")


def test_the_example_loads_exported_weights_into_plain_torch(lenet_run: Run, tmp_path: Path) -> None:  # noqa: F811
    (example,) = re.findall(r"```python\n(.*?)```", README, re.DOTALL)
    assert "cnnstudio" not in example
    export_weights(lenet_run, tmp_path / "lenet5.safetensors", "safetensors")
    done = subprocess.run(
        [sys.executable, "-c", example], cwd=tmp_path, capture_output=True, text=True, check=False, timeout=100
    )
    assert done.returncode == 0, done.stderr
    shares = [float(share) for share in re.findall(r"\d\.\d+(?:e-?\d+)?", done.stdout)]
    assert len(shares) == 10
    assert sum(shares) == pytest.approx(1, abs=1e-3)


def test_every_command_of_the_program_is_shown() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "cnnstudio", "--help"], cwd=PROJECT, capture_output=True, text=True, check=True
    )
    commands = re.findall(r"^    (\w+) ", done.stdout, re.MULTILINE)
    assert commands
    assert [command for command in commands if f"`cnnstudio {command} " not in README] == []


@pytest.mark.parametrize("page", ["README.md", "CONTRIBUTING.md", "NOTICE.md", "docs/SCREENS.md", "docs/BENCHMARKS.md"])
def test_every_linked_file_exists(page: str) -> None:
    text = (PROJECT / page).read_text(encoding="utf-8")
    links = re.findall(r"\]\(([^)]+)\)", text) + re.findall(r'(?:src|srcset)="([^"]+)"', text)
    files = [(PROJECT / page).parent / link for link in links if "://" not in link]
    assert [file for file in files if not file.exists()] == []
