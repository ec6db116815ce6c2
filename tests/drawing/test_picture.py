"""Pictures of networks: what is drawn, to which scale, and that the files are what they say."""

from __future__ import annotations

import io
import itertools
import xml.etree.ElementTree as ET

import pytest
from PIL import Image

from cnnstudio.drawing import STYLES, Style
from cnnstudio.drawing.picture import draw, to_png, to_svg
from cnnstudio.drawing.scene import Polygon, Rectangle, Scene, Text
from cnnstudio.network import Layer, Stack, UserError, analyze, architectures
from cnnstudio.network.layers.convolution import Convolution
from cnnstudio.network.tree import Block, Branches

SVG = "{http://www.w3.org/2000/svg}"
MIXED = Stack(
    (
        Layer("conv1", Convolution(8)),
        Branches("mix", "concatenate", (Stack((Layer("wide", Convolution(12)),)), Stack())),
        Block("part", Stack((Layer("inner", Convolution(4)),)), repeats=3),
    )
)
BROKEN = Stack((Layer("conv1", Convolution(kernel_size=(9, 9), padding="valid")), Layer("conv2", Convolution())))


def scene_of(network: Stack, style: Style, size: int = 16) -> Scene:
    return draw(analyze(network, (1, size, size)), "Net", style)


def texts(scene: Scene) -> list[str]:
    return [shape.text.replace("\u00a0", " ") for shape in scene.shapes if isinstance(shape, Text)]


@pytest.mark.parametrize("style", STYLES)
@pytest.mark.parametrize("name", architectures.names())
def test_every_architecture_is_drawn_within_its_picture(name: str, style: Style) -> None:
    ready = architectures.get(name)
    scene = draw(architectures.figures(name), ready.title, style)
    for shape in scene.shapes:
        if isinstance(shape, Rectangle):
            corners = [(shape.x, shape.y), (shape.x + shape.width, shape.y + shape.height)]
        else:
            corners = [(shape.x, shape.y)] if isinstance(shape, Text) else list(shape.points)
        assert all(0 <= x <= scene.width and 0 <= y <= scene.height for x, y in corners), shape
    ET.fromstring(to_svg(scene))


@pytest.mark.parametrize("style", STYLES)
def test_all_layers_lanes_and_repeats_are_named(style: Style) -> None:
    shown = " ".join(texts(scene_of(MIXED, style)))
    for words in ("conv1", "wide", "inner", "part", "× 3", "16 × 16 × 20"):
        assert words in shown


def test_cards_say_what_the_window_does() -> None:
    shown = texts(scene_of(MIXED, "cards"))
    assert {"Input  16 × 16 × 1", "Concatenate  12 + 8", "identity", "80"} <= set(shown)
    assert "3 × 3, 8 maps, stride 1, SAME" in shown


def test_nothing_overlaps_in_the_column_of_cards() -> None:
    scene = scene_of(architectures.get("lenet5").network, "cards", 28)
    frames = [shape for shape in scene.shapes if isinstance(shape, Rectangle) and shape.stroke]
    for above, below in itertools.pairwise(frames):
        assert above.y + above.height < below.y


def test_volumes_are_to_scale() -> None:
    network = Stack((Layer("a", Convolution(8)), Layer("b", Convolution(16, stride=(2, 2)))))
    scene = scene_of(network, "volumes")
    fronts = [shape.points for shape in scene.shapes if isinstance(shape, Polygon)][::3]
    (_, first, second) = [(points[1][0] - points[0][0], points[2][1] - points[1][1]) for points in fronts]
    assert second[0] == pytest.approx(2 * first[0])
    assert second[1] == pytest.approx(first[1] / 2)
    assert {"height, width: 16 pixels", "thickness: 16 maps"} <= set(texts(scene))


@pytest.mark.parametrize("style", STYLES)
def test_what_an_error_keeps_unknown_is_drawn_as_unknown(style: Style) -> None:
    assert "?" in texts(scene_of(BROKEN, style, 8))


@pytest.mark.parametrize("style", STYLES)
def test_an_empty_network_is_its_input(style: Style) -> None:
    assert any("16 × 16 × 1" in words for words in texts(scene_of(Stack(), style)))


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_the_svg_has_real_text_and_says_what_it_shows(theme: str) -> None:
    ready = architectures.get("lenet5")
    scene = draw(architectures.figures("lenet5"), ready.title, "volumes", theme)  # type: ignore[arg-type]
    root = ET.fromstring(to_svg(scene))
    assert root.findtext(f"{SVG}title") == "LeNet-5"
    assert "61,706 parameters" in (root.findtext(f"{SVG}desc") or "")
    assert "conv1" in [element.text for element in root.iter(f"{SVG}text")]


def test_names_cannot_break_the_svg() -> None:
    scene = draw(analyze(Stack(), (1, 8, 8)), 'a < b & "c"', "cards")
    assert ET.fromstring(to_svg(scene)).findtext(f"{SVG}title") == 'a < b & "c"'


@pytest.mark.parametrize("style", STYLES)
def test_the_png_shows_the_same(style: Style) -> None:
    scene = scene_of(MIXED, style)
    with Image.open(io.BytesIO(to_png(scene, 2))) as image:
        assert image.format == "PNG"
        assert image.size == (round(scene.width * 2), round(scene.height * 2))
        front = next(shape for shape in scene.shapes if isinstance(shape, (Polygon, Rectangle)) and shape.fill)
        left, top = front.points[0] if isinstance(front, Polygon) else (front.x + front.width / 2, front.y + 4)
        pixel = image.getpixel((round(left * 2 + 4), round(top * 2 + 4)))
        assert "#" + "".join(f"{channel:02X}" for channel in pixel) == front.fill  # type: ignore[union-attr]


def test_a_picture_too_large_for_a_png_is_refused_with_what_to_do() -> None:
    scene = scene_of(MIXED, "cards")
    with pytest.raises(UserError, match="SVG"):
        to_png(scene, 100)
