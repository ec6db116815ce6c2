"""The desktop's menu entry, the type of .cnn files, and the script that installs both."""

from __future__ import annotations

import configparser
import os
import re
import shutil
import subprocess
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from cnnstudio.network import Document

PACKAGING = Path(__file__).resolve().parents[2] / "packaging"
ENTRY = PACKAGING / "linux" / "cnnstudio.desktop"
MIME = PACKAGING / "linux" / "cnnstudio-mime.xml"
SPACE = "{http://www.freedesktop.org/standards/shared-mime-info}"
TYPE = "application/x-cnnstudio"


def entry(path: Path) -> configparser.SectionProxy:
    parser = configparser.ConfigParser(interpolation=None)
    parser.optionxform = str  # type: ignore[assignment, method-assign]
    parser.read_string(path.read_text(encoding="utf-8"))
    return parser["Desktop Entry"]


def install(home: Path, *words: str) -> None:
    environment = {**os.environ, "HOME": str(home)}
    environment.pop("XDG_DATA_HOME", None)
    subprocess.run([PACKAGING / "install-desktop", *words], env=environment, check=True, capture_output=True)


def test_the_entry_opens_the_programs_files() -> None:
    found = entry(ENTRY)
    assert found["Type"] == "Application"
    assert found["Exec"] == "cnnstudio %f"
    assert TYPE in found["MimeType"].split(";")
    source = (PACKAGING.parent / "cnnstudio" / "app" / "start.py").read_text(encoding="utf-8")
    assert f'setDesktopFileName("{ENTRY.stem}")' in source, "the desktop finds the window's entry by this name"


@pytest.mark.skipif(not shutil.which("desktop-file-validate"), reason="desktop-file-utils are not installed")
def test_the_entry_is_valid() -> None:
    done = subprocess.run(["desktop-file-validate", ENTRY], capture_output=True, text=True, check=False)
    assert not done.stdout
    assert done.returncode == 0


def test_the_type_knows_the_files_by_name_and_by_content() -> None:
    kind = ET.parse(MIME).getroot().find(f"{SPACE}mime-type")
    assert kind is not None
    assert kind.get("type") == TYPE
    glob, match = kind.find(f"{SPACE}glob"), kind.find(f"{SPACE}magic/{SPACE}match")
    assert glob is not None
    assert match is not None
    assert glob.get("pattern") == "*.cnn"
    first, last = map(int, re.findall(r"\d+", match.get("offset", "")))
    assert first <= Document().to_json().index(match.get("value", "")) <= last


@pytest.mark.skipif(os.name != "posix", reason="a script for Linux desktops")
def test_it_is_installed_for_one_person_and_taken_away_again(tmp_path: Path) -> None:
    install(tmp_path)
    share = tmp_path / ".local" / "share"
    installed = entry(share / "applications" / "cnnstudio.desktop")
    command = re.fullmatch(r'"(.+)" %f', installed["Exec"])
    assert command is not None
    assert os.access(command[1], os.X_OK)
    assert (share / "icons" / "hicolor" / "scalable" / "apps" / f"{installed['Icon']}.svg").is_file()
    assert (share / "mime" / "packages" / "cnnstudio-mime.xml").is_file()
    install(tmp_path, "--remove")
    assert not list(share.rglob("*cnnstudio*.desktop"))
    assert not list(share.rglob("cnnstudio.svg"))
