"""`cnnstudio draw`: a run's filters (`--filters LAYER`) or maps (`--maps LAYER --image test:7`), or a whole network.

`cnnstudio draw NET --network volumes -o FILE.svg` draws the network itself, as SVG or PNG.
"""

from __future__ import annotations

import argparse
import io
from pathlib import Path
from typing import TYPE_CHECKING

from cnnstudio.cli import networks
from cnnstudio.cli.runs import CHECKPOINT_WORDS, CHECKPOINTS, Pictures, checkpoint_name
from cnnstudio.cli.values import output_file
from cnnstudio.drawing import STYLES
from cnnstudio.network import architectures
from cnnstudio.network.analysis import analyze
from cnnstudio.network.errors import UserError
from cnnstudio.network.files import write_atomic
from cnnstudio.network.messages import message

if TYPE_CHECKING:
    from PIL import Image

    from cnnstudio.inspection.colormaps import Theme
    from cnnstudio.training import NetworkModule, Run


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Describe the command's words."""
    words = message("cli", "the run's folder; for --network a .cnn file or an architecture's name")
    parser.add_argument("folder", metavar="RUN|NET", help=str(words))
    what = parser.add_mutually_exclusive_group(required=True)
    what.add_argument("--filters", metavar="LAYER", help=str(message("cli", "the filters of a convolution layer")))
    what.add_argument("--maps", metavar="LAYER", help=str(message("cli", "the feature maps that a layer gives")))
    what.add_argument(
        "--network", choices=STYLES, help=str(message("cli", "the network: as cards, or volumes to scale"))
    )
    parser.add_argument(
        "--image",
        metavar="test:7",
        help=str(message("cli", "for --maps: train:N, validation:N, test:N or an image file")),
    )
    parser.add_argument(
        "-o",
        "--output",
        metavar="PNG",
        required=True,
        help=str(message("cli", "the picture to write; SVG for a network")),
    )
    parser.add_argument("--dark", action="store_true", help=str(message("cli", "light colours on a dark ground")))
    parser.add_argument(
        "--checkpoint",
        type=checkpoint_name,
        metavar="last|best|STEP",
        default=CHECKPOINTS[0],
        help=str(CHECKPOINT_WORDS),
    )
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Draw the picture, write it and say how large it is."""
    _check_image_option(options)
    if options.network is not None:
        return _draw_network(options)
    path = _png_file(options.output)
    from cnnstudio.training import Run, load_module

    opened = Run.open(options.folder)
    drawn = _drawn(options, opened, load_module(opened, options.checkpoint))
    content = io.BytesIO()
    drawn.save(content, format="PNG")
    write_atomic(path, content.getvalue())
    print(message("cli", "wrote {path}, {width} × {height} pixels", path=path, width=drawn.width, height=drawn.height))
    return 0


def _draw_network(options: argparse.Namespace) -> int:
    from cnnstudio.drawing.picture import draw, to_png, to_svg

    path = output_file(options.output)
    document = networks.named(options.folder)
    analysis = analyze(document.network, document.input_shape)
    title = (
        Path(options.folder).stem if networks.is_file_name(options.folder) else architectures.get(options.folder).title
    )
    scene = draw(analysis, title, options.network, _theme(options))
    if path.suffix.lower() == ".svg":
        content = to_svg(scene).encode()
    elif path.suffix.lower() == ".png":
        content = to_png(scene)
    else:
        raise UserError(message("cli", "The picture is an SVG or a PNG: give {path} one of these endings.", path=path))
    write_atomic(path, content)
    print(
        message(
            "cli", "wrote {path}, {width} × {height}", path=path, width=round(scene.width), height=round(scene.height)
        )
    )
    return 0


def _theme(options: argparse.Namespace) -> Theme:
    return "dark" if options.dark else "light"


def _drawn(options: argparse.Namespace, opened: Run, module: NetworkModule) -> Image.Image:
    from cnnstudio.inspection import feature_maps, filters
    from cnnstudio.inspection.pictures import draw_filters, draw_maps

    theme = _theme(options)
    if options.filters is not None:
        return draw_filters(filters(module, options.filters), theme)
    found = Pictures(opened).get(options.image)
    return draw_maps(feature_maps(module, found.pixels, [options.maps])[options.maps], theme)


def _check_image_option(options: argparse.Namespace) -> None:
    if options.maps is not None and options.image is None:
        raise UserError(message("cli", "Feature maps are of an image: add --image test:7 or --image FILE."))
    if options.maps is None and options.image is not None:
        raise UserError(message("cli", "Only feature maps are of an image: leave out --image, or draw --maps."))


def _png_file(text: str) -> Path:
    path = output_file(text)
    if path.suffix.lower() != ".png":
        raise UserError(message("cli", "The picture is a PNG: give {path} a name that ends in .png.", path=path))
    return path
