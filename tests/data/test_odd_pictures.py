"""A folder with every kind of picture that turns up in one: read as what it shows, or named and left out."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from cnnstudio import data

SIZE = (8, 6)
"""Width and height; the left half is dark, the right half bright."""
DARK, BRIGHT = 40, 200


def half() -> Image.Image:
    pixels = np.full(SIZE[::-1], DARK, np.uint8)
    pixels[:, SIZE[0] // 2 :] = BRIGHT
    return Image.fromarray(pixels)


def turned(path: Path) -> None:
    """As a camera that was held upright keeps it."""
    exif = Image.Exif()
    exif[0x0112] = 6
    half().transpose(Image.Transpose.ROTATE_90).save(path.with_suffix(".png"), exif=exif.tobytes())


def animated(path: Path) -> None:
    half().save(path.with_suffix(".gif"), save_all=True, append_images=[Image.new("L", SIZE, 255)] * 2)


def transparent(path: Path) -> None:
    picture = half().convert("RGBA")
    picture.putpixel((0, 0), (0, 0, 0, 0))
    picture.save(path.with_suffix(".png"))


READ: dict[str, Callable[[Path], None]] = {
    "turned": turned,
    "animated": animated,
    "transparent": transparent,
    "deep": lambda path: Image.fromarray(np.asarray(half()).astype(np.uint16) * 257).save(path.with_suffix(".png")),
    "deep-tiff": lambda path: Image.fromarray(np.asarray(half()).astype(np.uint16) * 257).save(
        path.with_suffix(".tif")
    ),
    "palette": lambda path: half().convert("P").save(path.with_suffix(".png")),
    "cmyk": lambda path: half().convert("CMYK").save(path.with_suffix(".jpg"), quality=95),
    "black-and-white": lambda path: half().convert("1", dither=Image.Dither.NONE).save(path.with_suffix(".png")),
}


def bomb(path: Path) -> None:
    """30,000 x 30,000 pixels in a few bytes."""

    def chunk(kind: bytes, content: bytes) -> bytes:
        return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))

    header = chunk(b"IHDR", struct.pack(">IIBBBBB", 30_000, 30_000, 8, 0, 0, 0, 0))
    path.with_suffix(".png").write_bytes(b"\x89PNG\r\n\x1a\n" + header + chunk(b"IDAT", zlib.compress(b"\0" * 99)))


def cut(path: Path) -> None:
    half().resize((80, 60)).save(path.with_suffix(".jpg"))
    whole = path.with_suffix(".jpg").read_bytes()
    path.with_suffix(".jpg").write_bytes(whole[: len(whole) // 2])


LEFT_OUT: dict[str, tuple[Callable[[Path], object], str]] = {
    "empty": (lambda path: path.with_suffix(".png").touch(), "is empty"),
    "text": (lambda path: path.with_suffix(".jpg").write_text("a letter"), "is not a picture"),
    "cut": (cut, "is cut off or damaged"),
    "bomb": (bomb, "has more than 89 million pixels"),
    "half-bomb": (lambda path: Image.new("1", (9_500, 9_500)).save(path.with_suffix(".png")), "has more than 89"),
}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for label in ("a", "b"):
        (tmp_path / label).mkdir()
        for number in range(12):
            half().convert("RGB").save(tmp_path / label / f"{number}.png")
    return tmp_path


@pytest.mark.parametrize("kind", READ)
def test_it_is_read_as_what_it_shows(folder: Path, kind: str) -> None:
    READ[kind](folder / "a" / kind)
    found = data.load(folder)
    assert not found.skipped
    assert not found.mixed  # it has the size of all others
    pixels = np.concatenate([part.pixels for part in (found.train, found.validation, found.test)])
    assert len(pixels) == 25
    dark, bright = (0, 255) if kind == "black-and-white" else (DARK, BRIGHT)
    own = data.preparation(folder).read(next((folder / "a").glob(f"{kind}.*")), (3, 6, 8)).astype(int)
    assert np.abs(own[:, 1:, 1:4] - dark).max() <= 12
    assert np.abs(own[:, 1:, 5:] - bright).max() <= 12


@pytest.mark.parametrize("kind", LEFT_OUT)
def test_it_is_named_and_left_out(folder: Path, kind: str) -> None:
    make, said = LEFT_OUT[kind]
    make(folder / "b" / kind)
    found = data.load(folder)
    (skipped,) = found.skipped
    assert Path(skipped.path).stem == kind
    assert said in str(skipped.reason)
    assert len(found.train) + len(found.validation) + len(found.test) == 24


def test_the_size_of_turned_photographs_is_the_upright_one(tmp_path: Path) -> None:
    for label in ("a", "b"):
        (tmp_path / label).mkdir()
        for number in range(6):
            turned(tmp_path / label / str(number))
    found = data.load(tmp_path)
    assert found.input_shape == data.image_shape(tmp_path) == (1, 6, 8)
    assert not found.mixed
