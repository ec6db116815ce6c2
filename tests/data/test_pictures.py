"""A person's own pictures: photographs and drawings of digits, and files that are none."""

from __future__ import annotations

import io
import zlib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from cnnstudio.data import fit_drawing, load, read_image
from cnnstudio.data.digits import digit
from cnnstudio.network import UserError

INPUT = (1, 28, 28)
GENERATOR = np.random.default_rng(8)


def save(path: Path, pixels: np.ndarray | Image.Image, **options: Any) -> Path:
    image = pixels if isinstance(pixels, Image.Image) else Image.fromarray(pixels)
    image.save(path, **options)
    return path


def mnist(number: int = 0) -> np.ndarray:
    """An image of the test set."""
    pixels: np.ndarray = load("mnist").test.pixels[number, 0]
    return pixels


def ink(number: int, scale: int = 11) -> np.ndarray:
    """A test digit, large and smooth: 0 for paper to 1 for ink."""
    side = 28 * scale
    return np.asarray(Image.fromarray(mnist(number)).resize((side, side), Image.Resampling.BICUBIC)) / 255


def on_sheet(strokes: np.ndarray, top: int, left: int) -> np.ndarray:
    sheet = np.zeros((520, 400))
    sheet[top : top + strokes.shape[0], left : left + strokes.shape[1]] = strokes
    return sheet


def clean_drawing(strokes: np.ndarray) -> np.ndarray:
    return (255 - 255 * strokes).astype(np.uint8)


def blackboard(strokes: np.ndarray) -> np.ndarray:
    return (30 + 200 * strokes).astype(np.uint8)


def photograph(strokes: np.ndarray) -> np.ndarray:
    """Pencil on grey, ruled paper, lit from one side, with grain."""
    rows, columns = np.mgrid[: strokes.shape[0], : strokes.shape[1]]
    paper = 205 - 60 * columns / strokes.shape[1] - 30 * rows / strokes.shape[0]
    paper[::50] -= 20
    lit = paper * (1 - 0.75 * strokes) + GENERATOR.normal(0, 5, strokes.shape)
    picture: np.ndarray = np.clip(lit, 0, 255).astype(np.uint8)
    return picture


def likeness(one: np.ndarray, other: np.ndarray) -> float:
    """The correlation of two images where one may be moved by a pixel: half a pixel may be rounded up or down."""
    shifts = [(rows, columns) for rows in (-1, 0, 1) for columns in (-1, 0, 1)]
    moved = [np.roll(one, shift, (-2, -1)).ravel() for shift in shifts]
    return max(float(np.corrcoef(image, other.ravel())[0, 1]) for image in moved)


@pytest.mark.parametrize("draw", [clean_drawing, blackboard, photograph])
@pytest.mark.parametrize("number", range(10))
def test_a_digit_on_a_sheet_becomes_what_mnists_makers_made_of_it(
    draw: Callable[[np.ndarray], np.ndarray], number: int, tmp_path: Path
) -> None:
    path = save(tmp_path / "sheet.png", draw(on_sheet(ink(number), 150, 40)))
    read = read_image(path, INPUT)
    assert read.shape == INPUT
    assert likeness(read[0], mnist(number)) > 0.85


def test_where_and_how_large_it_stands_does_not_matter(tmp_path: Path) -> None:
    corners = [(10, 10, 6), (300, 200, 6), (100, 30, 12)]
    read = [
        read_image(save(tmp_path / "sheet.png", clean_drawing(on_sheet(ink(3, scale), top, left))), INPUT)
        for top, left, scale in corners
    ]
    assert likeness(read[0], read[1]) > 0.99
    assert likeness(read[0], read[2]) > 0.95


def test_a_fine_pens_strokes_are_as_strong_as_mnists(tmp_path: Path) -> None:
    sheet = np.full((600, 600), 255, np.uint8)
    sheet[100:500, 299:302] = 0
    read = read_image(save(tmp_path / "one.png", sheet), INPUT)[0]
    assert (read.max(axis=1) > 200).sum() == 20
    assert 1 <= (read[14] > 100).sum() <= 3


def test_an_image_of_the_data_sets_size_is_taken_as_it_is(tmp_path: Path) -> None:
    path = save(tmp_path / "seven.png", mnist())
    np.testing.assert_array_equal(read_image(path, INPUT)[0], mnist())
    np.testing.assert_array_equal(read_image(path, (1, 32, 32))[0, 2:-2, 2:-2], mnist())
    large = GENERATOR.integers(0, 256, (40, 50), np.uint8)
    np.testing.assert_array_equal(read_image(save(tmp_path / "large.png", large), (1, 40, 50))[0], large)


def test_a_picture_is_fitted_to_any_input(tmp_path: Path) -> None:
    path = save(tmp_path / "sheet.png", clean_drawing(on_sheet(ink(0), 100, 50)))
    for shape in ((1, 32, 32), (1, 64, 48), (3, 28, 28), (2, 10, 10)):
        assert read_image(path, shape).shape == shape


def test_a_photograph_for_a_colour_input_keeps_its_colours_and_proportions(tmp_path: Path) -> None:
    picture = np.zeros((40, 100, 3), np.uint8)
    picture[:, :30] = (255, 0, 0)
    picture[:, 30:70] = (0, 200, 0)
    read = read_image(save(tmp_path / "wide.png", picture), (3, 20, 20))
    assert [plane.mean() for plane in read] == [0, 200, 0]


def test_a_picture_is_turned_upright_as_its_camera_says(tmp_path: Path) -> None:
    upright = Image.fromarray(clean_drawing(on_sheet(ink(0), 100, 50)))
    exif = Image.Exif()
    exif[0x0112] = 6
    turned = save(tmp_path / "turned.png", upright.transpose(Image.Transpose.ROTATE_90), exif=exif.tobytes())
    straight = save(tmp_path / "straight.png", upright)
    np.testing.assert_array_equal(read_image(turned, INPUT), read_image(straight, INPUT))


def transparent(grey: np.ndarray) -> Image.Image:
    """Black ink on nothing."""
    picture = Image.new("LA", grey.shape[::-1])
    picture.putalpha(Image.fromarray(255 - grey))
    return picture


def deep(grey: np.ndarray) -> Image.Image:
    return Image.fromarray(grey.astype(np.uint16) * 257)


KINDS: dict[str, Callable[[np.ndarray], Image.Image]] = {
    "grey": Image.fromarray,
    "colours": lambda grey: Image.fromarray(grey).convert("RGB"),
    "palette": lambda grey: Image.fromarray(grey).convert("P"),
    "black and white": lambda grey: Image.fromarray(grey).convert("1"),
    "transparent": transparent,
    "colours and transparent": lambda grey: transparent(grey).convert("RGBA"),
    "16 bits": deep,
}


@pytest.mark.parametrize("kind", KINDS)
def test_kinds_of_png(kind: str, tmp_path: Path) -> None:
    path = save(tmp_path / "sheet.png", KINDS[kind](clean_drawing(on_sheet(ink(0), 100, 50))))
    assert likeness(read_image(path, INPUT), mnist()) > 0.85


@pytest.mark.parametrize("ending", ["jpg", "gif", "bmp", "webp", "tif", "pgm"])
def test_other_formats(ending: str, tmp_path: Path) -> None:
    path = save(tmp_path / f"sheet.{ending}", clean_drawing(on_sheet(ink(0), 100, 50)))
    assert likeness(read_image(path, INPUT), mnist()) > 0.85


@pytest.mark.parametrize("value", [0, 90, 255])
def test_an_empty_sheet_is_an_image_without_ink(value: int, tmp_path: Path) -> None:
    path = save(tmp_path / "sheet.png", np.full((300, 200), value, np.uint8))
    assert not read_image(path, INPUT).any()


@given(height=st.integers(1, 40), width=st.integers(1, 40), seed=st.integers(0, 99), spread=st.integers(1, 256))
def test_any_grey_picture_becomes_a_digit_sized_image(height: int, width: int, seed: int, spread: int) -> None:
    pixels = np.random.default_rng(seed).integers(0, spread, (height, width)).astype(np.uint8)
    assert digit(Image.fromarray(pixels)).shape == (28, 28)


def good_png() -> bytes:
    content = io.BytesIO()
    Image.fromarray(clean_drawing(on_sheet(ink(0), 100, 50))).save(content, "PNG")
    return content.getvalue()


def bomb() -> bytes:
    """A PNG of 20,000 x 20,000 pixels in a few hundred bytes: its header alone says so."""
    png = bytearray(good_png())
    header = bytearray(png[12:29])
    header[4:12] = (20_000).to_bytes(4, "big") * 2
    return bytes(png[:12]) + bytes(header) + zlib.crc32(header).to_bytes(4, "big") + bytes(png[33:])


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (lambda: b"", "is empty"),
        (lambda: b"no picture at all", "is not a picture that can be read"),
        (lambda: b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 9 9\nshowpage\n", "is not a picture that can be read"),
        (lambda: good_png()[: len(good_png()) // 2], "is cut off or damaged"),
        (lambda: good_png()[:20], "is not a picture|is cut off or damaged"),
        (bomb, "has more than 89 million pixels"),
    ],
)
def test_files_that_are_no_pictures(content: Callable[[], bytes], said: str, tmp_path: Path) -> None:
    path = tmp_path / "picture.png"
    path.write_bytes(content())
    with pytest.raises(UserError, match=said) as caught:
        read_image(path, INPUT)
    assert "\n" not in str(caught.value)


def test_folders_and_missing_files(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="is a folder: choose a picture in it"):
        read_image(tmp_path, INPUT)
    with pytest.raises(UserError, match=r"Cannot read .*missing.png: no such file"):
        read_image(tmp_path / "missing.png", INPUT)


def test_an_input_that_is_no_image(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="must have a height"):
        read_image(save(tmp_path / "seven.png", mnist()), (784,))


@st.composite
def mutated(draw: st.DrawFn) -> bytes:
    """A small picture in one of several formats with bytes changed, cut out or put in."""
    made = io.BytesIO()
    Image.fromarray(np.arange(900, dtype=np.uint8).reshape(30, 30)).save(
        made, draw(st.sampled_from(["PNG", "JPEG", "GIF", "BMP", "TIFF", "WEBP", "PPM", "TGA", "ICO"]))
    )
    content = bytearray(made.getvalue())
    for _ in range(draw(st.integers(1, 4))):
        start = draw(st.integers(0, min(len(content), 120) if draw(st.booleans()) else len(content)))
        content[start : start + draw(st.integers(0, 6))] = draw(st.binary(max_size=6))
    return bytes(content)


@given(content=mutated())
def test_mutated_pictures_are_read_or_refused(content: bytes, tmp_path_factory: pytest.TempPathFactory) -> None:
    path = tmp_path_factory.mktemp("picture") / "picture"
    path.write_bytes(content)
    try:
        read = read_image(path, INPUT)
    except UserError:
        return
    assert read.shape == INPUT


def test_a_drawing_is_made_into_a_digit_as_its_picture_is(tmp_path: Path) -> None:
    drawing = np.zeros((224, 224), np.uint8)
    drawing[20:150, 30:50] = 255
    path = save(tmp_path / "drawing.png", drawing)
    fitted = fit_drawing(drawing, INPUT)
    np.testing.assert_array_equal(fitted, read_image(path, INPUT))
    rows, columns = (np.flatnonzero(fitted[0].any(axis=axis)) for axis in (1, 0))
    assert (rows[0], rows[-1]) == (4, 23)  # 20 pixels in the middle of 28
    assert 12 <= columns[0] <= columns[-1] <= 15
    assert fit_drawing(drawing, (3, 32, 32)).shape == (3, 32, 32)
    assert not fit_drawing(np.zeros_like(drawing), INPUT).any()
