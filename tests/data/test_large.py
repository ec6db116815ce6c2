"""Data sets that lie on the disk: made once, in bounded memory, gone on with after a kill, never trusted half made."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import textwrap
import threading
import warnings
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from cnnstudio import data
from cnnstudio.data import image_store, keeping, library
from cnnstudio.data.dataset import Dataset
from cnnstudio.network import UserError, WorkError

GENERATOR = np.random.default_rng(4)
PARTS = ("train", "validation", "test")


@pytest.fixture(autouse=True)
def everything_is_large(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[None]:
    monkeypatch.setenv("CNNSTUDIO_DATA_DIR", str(tmp_path / "home"))
    monkeypatch.setattr(keeping, "WORTH", 0)
    monkeypatch.setattr(keeping, "LARGE", 0)
    yield
    forget()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for label in ("a", "b"):
        (tmp_path / "set" / label).mkdir(parents=True)
        for number in range(30):
            pixels = GENERATOR.integers(0, 256, (9, 7, 3), np.uint8)
            Image.fromarray(pixels).save(tmp_path / "set" / label / f"{number}.png")
    return tmp_path / "set"


def forget() -> None:
    """As if the program had been started anew."""
    library._own._held.clear()
    image_store._in_use.clear()


def in_memory(folder: Path) -> Dataset:
    """The same data set as it is where it is small."""
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(keeping, "WORTH", 1 << 40)
        patched.setattr(keeping, "LARGE", 1 << 40)
        forget()
        found = data.load(folder)
    forget()
    return found


def assert_same(found: Dataset, expected: Dataset) -> None:
    for part in PARTS:
        np.testing.assert_array_equal(getattr(found, part).pixels, getattr(expected, part).pixels)
        np.testing.assert_array_equal(getattr(found, part).labels, getattr(expected, part).labels)
    assert [file.path for file in found.skipped] == [file.path for file in expected.skipped]
    assert [str(file.reason) for file in found.skipped] == [str(file.reason) for file in expected.skipped]


def kept() -> list[str]:
    return sorted(path.name for path in image_store.root().iterdir() if path.is_dir())


def test_a_large_folder_is_mapped_and_the_same_as_in_memory(folder: Path) -> None:
    expected = in_memory(folder)
    found = data.load(folder)
    assert keeping.is_mapped(found.train.pixels)
    assert not keeping.is_mapped(expected.train.pixels)
    assert_same(found, expected)


def test_what_cannot_be_read_is_left_out_of_the_sets_as_in_memory(folder: Path) -> None:
    for name in ("a/3.png", "b/0.png", "b/29.png"):
        (folder / name).write_bytes((folder / name).read_bytes()[:60])
    (folder / "a" / "empty.png").touch()
    expected = in_memory(folder)
    found = data.load(folder)
    assert len(found.skipped) == 4
    assert_same(found, expected)
    forget()
    assert_same(data.load(folder), expected)  # from what was kept


def test_the_second_opening_reads_no_picture(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    expected = in_memory(folder)
    data.load(folder)
    forget()
    monkeypatch.setattr("cnnstudio.data.image_folder._made", None)
    assert_same(data.load(folder), expected)


def test_small_ones_are_kept_too_but_read_into_memory(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(keeping, "LARGE", 1 << 40)
    found = data.load(folder)
    assert not keeping.is_mapped(found.train.pixels)
    assert image_store.size() > 0
    image_store.clear()
    forget()
    monkeypatch.setattr("cnnstudio.data.image_store.mapped", full_disk)
    assert_same(data.load(folder), found)  # a full disk does not matter


def full_disk(*_: object) -> None:
    raise WorkError(data.image_store.message("test", "The disk is full."))  # type: ignore[attr-defined]


def test_another_picture_makes_other_images_and_removes_the_old(folder: Path) -> None:
    data.load(folder).fitted((3, 5, 5))
    before = kept()
    assert len(before) == 2
    Image.new("RGB", (7, 9), (1, 2, 3)).save(folder / "a" / "new.png")
    forget()
    data.load(folder)
    after = kept()
    assert len(after) == 1
    assert not set(after) & set(before)


@pytest.mark.parametrize("fit", ["stretch", "fit", "crop"])
def test_fitted_images_are_mapped_too(folder: Path, fit: str) -> None:
    shape = (1, 12, 20)
    expected = in_memory(folder)
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(keeping, "LARGE", 1 << 40)
        patched.setattr(keeping, "WORTH", 1 << 40)
        expected = expected.fitted(shape, fit)  # type: ignore[arg-type]
    found = data.load(folder).fitted(shape, fit)  # type: ignore[arg-type]
    assert keeping.is_mapped(found.test.pixels)
    assert_same(found, expected)


class Enough(Exception):
    """Raised by who is told how far it is."""


@pytest.fixture
def slowly(monkeypatch: pytest.MonkeyPatch) -> None:
    """Few images at a time, and each time it is noted."""
    monkeypatch.setattr("cnnstudio.data.filling.MOST_AT_ONCE", 8)
    monkeypatch.setattr(image_store, "NOTED_EVERY", 0)


@pytest.mark.usefixtures("slowly")
def test_it_tells_how_far_it_is_and_goes_on_from_where_it_was_ended(folder: Path) -> None:
    (folder / "a" / "1.png").write_bytes(b"")
    expected, told = in_memory(folder), []

    def until(done: int, total: int) -> None:
        told.append((done, total))
        if done >= 24:
            raise Enough

    with pytest.raises(Enough):
        data.load(folder, until)
    assert told == [(8, 60), (16, 60), (24, 60)]
    assert all(name.endswith(".part") for name in kept())
    told.clear()
    assert_same(data.load(folder, lambda done, total: told.append((done, total))), expected)
    assert told[0] == (32, 60)
    assert not any(name.endswith(".part") for name in kept())


@pytest.mark.usefixtures("slowly")
def test_a_note_that_was_cut_off_takes_no_later_one_with_it(folder: Path) -> None:
    expected = in_memory(folder)

    def ended_at(last: int) -> None:
        def until(done: int, _total: int) -> None:
            if done >= last:
                raise Enough

        with pytest.raises(Enough):
            data.load(folder, until)

    ended_at(24)
    (begun,) = (path for path in image_store.root().iterdir() if path.is_dir())
    log = begun / image_store.DONE
    log.write_bytes(log.read_bytes() + b'{"done":2')
    ended_at(40)
    told: list[int] = []
    assert_same(data.load(folder, lambda done, _total: told.append(done)), expected)
    assert told[0] == 48


@pytest.mark.usefixtures("slowly")
def test_a_kill_loses_little_and_nothing_is_wrong_afterwards(folder: Path, tmp_path: Path) -> None:
    expected = in_memory(folder)
    script = textwrap.dedent(
        f"""
        import os, signal
        from cnnstudio import data
        from cnnstudio.data import filling, image_store, keeping
        keeping.WORTH = keeping.LARGE = image_store.NOTED_EVERY = 0
        filling.MOST_AT_ONCE = 8
        data.load({str(folder)!r}, lambda done, total: done == 40 and os.kill(os.getpid(), signal.SIGKILL))
        """
    )
    done = subprocess.run([sys.executable, "-c", script], env=os.environ, check=False)
    assert done.returncode != 0
    told: list[int] = []
    assert_same(data.load(folder, lambda done, _total: told.append(done)), expected)
    assert told[0] == 48


@pytest.mark.parametrize("harm", ["cut", "nonsense", "other"])
def test_what_is_damaged_is_made_anew(folder: Path, harm: str) -> None:
    expected = in_memory(folder)
    data.load(folder)
    forget()
    (where,) = image_store.root().glob("*/made.json")
    if harm == "cut":
        with (where.parent / "rows").open("r+b") as file:
            file.truncate(100)
    else:
        where.write_text("{}" if harm == "other" else "[1, 2")
    assert_same(data.load(folder), expected)


def test_where_the_disk_has_no_room_it_says_so(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(image_store, "SPARE", 1 << 60)
    with pytest.raises(UserError, match="GB of disk are free: choose a smaller input, make room"):
        data.load(folder)


def test_a_disk_that_fills_up_on_the_way_is_an_error_that_says_so(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def write(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("cnnstudio.data.image_store._Rows.__setitem__", write)
    with pytest.raises(WorkError, match=r"Cannot write .*: no space left on device"):
        data.load(folder)


def test_the_longest_unused_go_where_all_is_too_much(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for number in range(3):
        other = folder.with_name(f"set{number}")
        shutil.copytree(folder, other)
        data.load(other)
        (made,) = (path for path in image_store.root().glob("*/made.json") if other.name in path.read_text())
        for file in made.parent.iterdir():
            os.utime(file, (number, number))
    forget()
    each = image_store.size() // 3
    monkeypatch.setattr(image_store, "_free", lambda: 10**9 if image_store.size() <= 2 * each + 4096 else 0)
    monkeypatch.setattr(image_store, "SPARE", 0)
    data.load(folder)
    left = " ".join(path.read_text() for path in image_store.root().glob("*/made.json"))
    assert "set0" not in left
    assert "set2" in left
    assert image_store.clear() > 0
    assert image_store.size() == 0


@pytest.mark.usefixtures("slowly")
def test_any_thread_may_ask_how_far_it_is_and_end_it(folder: Path) -> None:
    heard: list[object] = []

    def ask(done: int, _total: int) -> None:
        heard.append(data.reading(folder))
        if done == 16:
            data.stop_reading(folder)

    with pytest.raises(data.ReadingStopped, match="what was read is kept"):
        data.load(folder, ask)
    assert heard == [(8, 60), (16, 60)]
    assert data.reading(folder) is None
    assert len(data.load(folder).train) == 46


@pytest.mark.usefixtures("slowly")
def test_who_waits_for_another_is_ended_too(folder: Path) -> None:
    waits, ended = threading.Event(), list[BaseException]()

    def wait() -> None:
        try:
            data.load(folder, lambda _done, _total: waits.set())
        except data.ReadingStopped as error:
            ended.append(error)

    waiting = threading.Thread(target=wait)

    def stop(done: int, _total: int) -> None:
        if done == 8:
            waiting.start()
        if done == 16:
            assert waits.wait(20)
            data.stop_reading(folder)

    with pytest.raises(data.ReadingStopped):
        data.load(folder, stop)
    waiting.join()
    assert len(ended) == 1


def test_several_threads_read_the_same(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (folder / "a" / "2.png").write_bytes(b"no picture")
    monkeypatch.setattr("cnnstudio.data.image_folder.os.cpu_count", lambda: 1)
    expected = in_memory(folder)
    monkeypatch.setattr("cnnstudio.data.image_folder.os.cpu_count", lambda: 5)
    filters = list(warnings.filters)
    assert_same(data.load(folder), expected)
    assert warnings.filters == filters  # Pillow's warnings were hushed, and are no longer
