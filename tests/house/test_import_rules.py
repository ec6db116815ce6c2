"""The import rules hold, and each of them is seen to catch the import that it is there to forbid."""

from __future__ import annotations

import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

PROJECT = Path(__file__).resolve().parents[2]
CONTRACTS = tomllib.loads((PROJECT / "pyproject.toml").read_text())["tool"]["importlinter"]["contracts"]

# contract, module that gets the import, the import
VIOLATIONS = [
    ("layers", "network/messages.py", "import cnnstudio.data"),
    ("layers", "network/messages.py", "def late():\n    from cnnstudio.app import i18n"),
    ("layers", "data/__init__.py", "import cnnstudio.training"),
    ("layers", "drawing/__init__.py", "import cnnstudio.data"),
    ("layers", "training/__init__.py", "import cnnstudio.inspection"),
    ("layers", "training/__init__.py", "import cnnstudio.export"),
    ("layers", "inspection/__init__.py", "import cnnstudio.export"),
    ("layers", "export/__init__.py", "import cnnstudio.inspection"),
    ("layers", "export/__init__.py", "import cnnstudio.cli"),
    ("layers", "cli/__init__.py", "import cnnstudio.app"),
    ("layers", "app/__init__.py", "import cnnstudio.cli"),
    *(
        ("qt", f"{package}/__init__.py", f"import {module}")
        for package in ("network", "data", "drawing", "training", "inspection", "export")
        for module in ("PySide6.QtCore", "pyqtgraph")
    ),
    ("qt", "cli/__init__.py", "from PySide6 import QtWidgets"),
    ("torch", "network/__init__.py", "import torch"),
    ("torch", "data/__init__.py", "from torch import nn"),
    ("torch", "drawing/__init__.py", "import torch"),
    ("torch", "network/messages.py", "def late():\n    import torch.nn.functional"),
    ("numpy", "network/__init__.py", "import numpy as np"),
    ("workspaces", "app/designer/__init__.py", "import cnnstudio.app.training"),
    ("workspaces", "app/training/__init__.py", "from cnnstudio.app import inside"),
    ("workspaces", "app/inside/__init__.py", "import cnnstudio.app.designer"),
]


@pytest.fixture
def clone(tmp_path: Path) -> Path:
    """A copy of the sources and the rules, to break."""
    shutil.copy(PROJECT / "pyproject.toml", tmp_path)
    ignore = shutil.ignore_patterns("__pycache__")
    shutil.copytree(PROJECT / "cnnstudio", tmp_path / "cnnstudio", ignore=ignore)
    return tmp_path


def lint_imports(folder: Path, *contracts: str) -> subprocess.CompletedProcess[str]:
    chosen = [argument for contract in contracts for argument in ("--contract", contract)]
    # The tool reads the package that stands first on sys.path: the copy, not the installed program.
    code = "import sys; sys.path.insert(0, '.'); from importlinter.cli import lint_imports_command as c; c()"
    return subprocess.run(
        [sys.executable, "-c", code, "--no-cache", *chosen],
        cwd=folder,
        capture_output=True,
        text=True,
        timeout=100,
        check=False,
    )


def test_the_sources_keep_every_rule(clone: Path) -> None:
    done = lint_imports(clone)
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize(("contract", "module", "statement"), VIOLATIONS)
def test_a_forbidden_import_is_caught(clone: Path, contract: str, module: str, statement: str) -> None:
    path = clone / "cnnstudio" / module
    path.write_text(path.read_text(encoding="utf-8") + f"\n\n{statement}\n", encoding="utf-8")
    done = lint_imports(clone, contract)
    name = next(entry["name"] for entry in CONTRACTS if entry["id"] == contract)
    assert done.returncode == 1, done.stdout + done.stderr
    assert f"{name} BROKEN" in done.stdout


def test_every_rule_is_broken_on_purpose() -> None:
    assert {entry["id"] for entry in CONTRACTS} == {contract for contract, _, _ in VIOLATIONS}


@pytest.mark.parametrize("package", ["cnnstudio.network", "cnnstudio.network.architectures"])
def test_the_network_loads_nothing_heavy(package: str) -> None:
    code = f"import sys, {package}; print(*sorted({{name.split('.')[0] for name in sys.modules}}))"
    done = subprocess.run([sys.executable, "-c", code], cwd=PROJECT, capture_output=True, text=True, check=True)
    heavy = {"torch", "numpy", "PIL", "PySide6", "shiboken6", "pyqtgraph", "safetensors"}
    assert not heavy & set(done.stdout.split())
