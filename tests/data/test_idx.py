"""IDX files: what is good is read, and whatever is wrong with a file is one clear sentence."""

from __future__ import annotations

import gzip
import os
import struct
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays

from cnnstudio.data import read_idx
from cnnstudio.data.idx import idx_bytes
from cnnstudio.network import UserError

GOOD = idx_bytes(np.arange(24, dtype=np.uint8).reshape(2, 3, 4))

BROKEN = {
    "empty": (b"", "is empty"),
    "one byte": (b"\0", "does not begin as an IDX file"),
    "other magic": (b"\x89PNG" + GOOD, "does not begin as an IDX file"),
    "unknown type": (b"\0\0\x0a\3" + GOOD[4:], "does not begin as an IDX file"),
    "no axes": (b"\0\0\x08\0", "does not begin as an IDX file"),
    "too many axes": (b"\0\0\x08\xff" + bytes(4 * 255), "does not begin as an IDX file"),
    "cut off in the header": (GOOD[:9], "is cut off"),
    "cut off in the values": (GOOD[:-1], "is cut off"),
    "too long": (GOOD + b"\0", "goes on after the values"),
    "promises more than there is memory": (struct.pack(">HBB4I", 0, 8, 4, *[2**32 - 1] * 4) + b"123", "is cut off"),
}
BROKEN_GZ = {
    "not compressed": (GOOD, "is named .gz but is not compressed"),
    "cut off": (gzip.compress(GOOD)[:-10], "cannot be decompressed to its end"),
    "damaged": (gzip.compress(GOOD)[:12] + b"\xff\xff\xff" + gzip.compress(GOOD)[15:], "cannot be decompressed"),
    "wrong sum": (gzip.compress(GOOD)[:-8] + bytes(8), "cannot be decompressed"),
    "cut off inside": (gzip.compress(GOOD[:-1]), "is cut off"),
    "too long inside": (gzip.compress(GOOD + b"\0"), "goes on after the values"),
    "rubbish behind": (gzip.compress(GOOD) + b"rubbish", "cannot be decompressed"),
    "nothing inside": (gzip.compress(b""), "does not begin as an IDX file"),
    "empty": (b"", "is empty"),
}


def file(tmp_path: Path, content: bytes, name: str = "images-idx3-ubyte") -> Path:
    path = tmp_path / name
    path.write_bytes(content)
    return path


def sentence(error: UserError) -> str:
    """The error's words: a sentence on one line."""
    said = str(error)
    assert "\n" not in said
    assert said.endswith(".")
    return said


@given(
    array=arrays.arrays(
        st.sampled_from([np.uint8, np.int8, np.int16, np.int32, np.float32, np.float64]),
        arrays.array_shapes(max_dims=4, max_side=5),
    )
)
def test_arrays_come_back_as_they_were(array: np.ndarray, tmp_path_factory: pytest.TempPathFactory) -> None:
    folder = tmp_path_factory.mktemp("idx")
    for name, content in (("raw", idx_bytes(array)), ("some.gz", gzip.compress(idx_bytes(array)))):
        read = read_idx(file(folder, content, name))
        assert read.dtype == array.dtype
        np.testing.assert_array_equal(read, array)


def test_a_compressed_file_is_told_by_its_content(tmp_path: Path) -> None:
    assert read_idx(file(tmp_path, gzip.compress(GOOD), "named-as-raw")).shape == (2, 3, 4)


@pytest.mark.parametrize("what", BROKEN)
def test_broken_files(what: str, tmp_path: Path) -> None:
    content, said = BROKEN[what]
    path = file(tmp_path, content)
    with pytest.raises(UserError) as caught:
        read_idx(path)
    assert said in sentence(caught.value)
    assert str(path) in str(caught.value)


@pytest.mark.parametrize("what", BROKEN_GZ)
def test_broken_compressed_files(what: str, tmp_path: Path) -> None:
    content, said = BROKEN_GZ[what]
    with pytest.raises(UserError) as caught:
        read_idx(file(tmp_path, content, "images-idx3-ubyte.gz"))
    assert said in sentence(caught.value)


def test_a_folder_and_a_missing_file(tmp_path: Path) -> None:
    for path in (tmp_path, tmp_path / "missing"):
        with pytest.raises(UserError) as caught:
            read_idx(path)
        assert str(path) in sentence(caught.value)


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may read everything")
def test_a_file_without_permission(tmp_path: Path) -> None:
    path = file(tmp_path, GOOD)
    path.chmod(0)
    with pytest.raises(UserError, match="permission denied"):
        read_idx(path)


@st.composite
def mutated(draw: st.DrawFn) -> bytes:
    """A good file, raw or compressed, with bytes changed, cut out or put in."""
    content = bytearray(gzip.compress(GOOD, mtime=0) if draw(st.booleans()) else GOOD)
    for _ in range(draw(st.integers(1, 4))):
        start = draw(st.integers(0, len(content)))
        length = draw(st.integers(0, 8))
        content[start : start + length] = draw(st.binary(max_size=8))
    return bytes(content)


@given(content=mutated() | st.binary(max_size=64), name=st.sampled_from(["raw", "some.gz"]))
def test_mutated_files_are_read_or_refused(content: bytes, name: str, tmp_path_factory: pytest.TempPathFactory) -> None:
    try:
        read_idx(file(tmp_path_factory.mktemp("idx"), content, name))
    except UserError as error:
        sentence(error)


def test_types_that_idx_does_not_know() -> None:
    with pytest.raises(ValueError, match="no type for complex128"):
        idx_bytes(np.zeros(3, complex))
