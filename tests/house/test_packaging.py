"""The program installs: either kind of installation finds its own files, and the two commands hold."""

from __future__ import annotations

import re
import subprocess
import sys
import sysconfig
import tomllib
import zipfile
from pathlib import Path

import pytest

from cnnstudio.network import UserError, resources

PROJECT = Path(__file__).resolve().parents[2]
RESOURCES = PROJECT / "resources"


def install(kind: str, site: Path) -> None:
    """Do what pip does: have the wheel built and unpack it. `kind` is "wheel" or "editable"."""
    code = f"import hatchling.build as build; print(build.build_{kind}({str(site.parent)!r}))"
    done = subprocess.run([sys.executable, "-c", code], cwd=PROJECT, capture_output=True, text=True, check=True)
    with zipfile.ZipFile(site.parent / done.stdout.split()[-1]) as wheel:
        wheel.extractall(site)


def found_from(site: Path) -> Path:
    """Where a program started with the installation in `site` finds the shipped files."""
    libraries = sysconfig.get_path("purelib")
    # -I and -S keep every other installation of the program out; the libraries come without their .pth files.
    code = (
        f"import site, sys; site.addsitedir({str(site)!r}); sys.path.append({libraries!r});"
        "from cnnstudio.network import resources; print(resources.folder())"
    )
    done = subprocess.run(
        [sys.executable, "-I", "-S", "-c", code], cwd=site, capture_output=True, text=True, check=True
    )
    return Path(done.stdout.strip())


def shipped(folder: Path) -> set[Path]:
    return {path.relative_to(folder) for path in folder.rglob("*") if path.is_file()}


def test_a_normal_installation_carries_the_shipped_files(tmp_path: Path) -> None:
    site = tmp_path / "site"
    install("wheel", site)
    found = found_from(site)
    assert found == site / "cnnstudio" / "resources"
    assert Path("translations/cnnstudio.ts") in shipped(found)
    assert shipped(found) == shipped(RESOURCES)
    assert (site / "cnnstudio" / "py.typed").exists()
    assert not (site / "tests").exists()


def test_an_editable_installation_reads_the_checkout(tmp_path: Path) -> None:
    site = tmp_path / "site"
    install("editable", site)
    assert found_from(site) == RESOURCES
    assert not (site / "cnnstudio").exists()


def test_an_incomplete_installation_is_one_clear_sentence(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(resources, "PACKAGE", tmp_path / "cnnstudio")
    resources.folder.cache_clear()
    with pytest.raises(UserError, match="install CNN Studio again"):
        resources.folder()


def test_every_dependency_is_pinned_for_the_two_commands() -> None:
    project = tomllib.loads((PROJECT / "pyproject.toml").read_text())["project"]
    constraints = (PROJECT / "packaging" / "constraints.txt").read_text()
    pinned = set(re.findall(r"^([\w.-]+)==\S+$", constraints, re.MULTILINE))
    wanted = [*project["dependencies"], *project["optional-dependencies"]["test"]]
    names = {re.split(r"[<>=!~;\[ ]", entry)[0].lower() for entry in wanted}
    assert names <= pinned


@pytest.mark.parametrize("script", ["packaging/common.sh", "packaging/start", "packaging/test", ".ci/run"])
def test_the_scripts_are_sound_bash(script: str) -> None:
    subprocess.run(["bash", "-n", script], cwd=PROJECT, check=True)


def test_an_old_python_is_named_in_one_sentence(tmp_path: Path) -> None:
    old = tmp_path / "python3"
    # It says that it is too old as Python would: by failing the version check, and by its version when asked.
    old.write_text('#!/bin/sh\ncase "$2" in *platform*) echo 3.9.2 ;; *) exit 1 ;; esac\n')
    old.chmod(0o755)
    for name in ("python3.11", "python3.12", "python3.13"):
        (tmp_path / name).symlink_to(old)
    done = subprocess.run(
        ["/bin/bash", str(PROJECT / "packaging" / "start")],
        env={"PATH": f"{tmp_path}:/usr/bin:/bin"},
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 1
    assert done.stdout == ""
    assert done.stderr.count("\n") == 1
    assert "needs Python 3.11 or newer, and python3 here is 3.9.2" in done.stderr
