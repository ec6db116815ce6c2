"""`cnnstudio draw RUN --filters LAYER -o PNG` and `cnnstudio draw RUN --maps LAYER --image test:7 -o PNG`."""

from __future__ import annotations

import argparse
import io
from pathlib import Path
from typing import TYPE_CHECKING

from cnnstudio.cli.runs import CHECKPOINTS, picture
from cnnstudio.cli.values import output_file
from cnnstudio.network.errors import UserError
from cnnstudio.network.files import write_atomic
from cnnstudio.network.messages import message

if TYPE_CHECKING:
    from PIL import Image

    from cnnstudio.inspection.colormaps import Theme
    from cnnstudio.training import NetworkModule, Run


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Describe the command's words."""
    parser.add_argument("folder", metavar="RUN", help=str(message("cli", "the run's folder")))
    what = parser.add_mutually_exclusive_group(required=True)
    what.add_argument("--filters", metavar="LAYER", help=str(message("cli", "the filters of a convolution layer")))
    what.add_argument("--maps", metavar="LAYER", help=str(message("cli", "the feature maps that a layer gives")))
    parser.add_argument(
        "--image",
        metavar="test:7",
        help=str(message("cli", "for --maps: train:N, validation:N, test:N or an image file")),
    )
    parser.add_argument(
        "-o", "--output", metavar="PNG", required=True, help=str(message("cli", "the picture to write"))
    )
    parser.add_argument("--dark", action="store_true", help=str(message("cli", "light colours on a dark ground")))
    parser.add_argument(
        "--checkpoint",
        choices=CHECKPOINTS,
        default=CHECKPOINTS[0],
        help=str(message("cli", "the last one, or the best by validation accuracy")),
    )
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Draw the picture, write it and say how large it is."""
    path = _png_file(options.output)
    _check_image_option(options)
    from cnnstudio.training import Run, load_module

    opened = Run.open(options.folder)
    drawn = _drawn(options, opened, load_module(opened, options.checkpoint))
    content = io.BytesIO()
    drawn.save(content, format="PNG")
    write_atomic(path, content.getvalue())
    print(message("cli", "wrote {path}, {width} × {height} pixels", path=path, width=drawn.width, height=drawn.height))
    return 0


def _drawn(options: argparse.Namespace, opened: Run, module: NetworkModule) -> Image.Image:
    from cnnstudio.inspection import feature_maps, filters
    from cnnstudio.inspection.pictures import draw_filters, draw_maps

    theme: Theme = "dark" if options.dark else "light"
    if options.filters is not None:
        return draw_filters(filters(module, options.filters), theme)
    found = picture(options.image, opened.document)
    return draw_maps(feature_maps(module, found.pixels, [options.maps])[options.maps], theme)


def _check_image_option(options: argparse.Namespace) -> None:
    if options.maps is not None and options.image is None:
        raise UserError(message("cli", "Feature maps are of an image: add --image test:7 or --image FILE."))
    if options.maps is None and options.image is not None:
        raise UserError(message("cli", "Filters are the same for every image: leave out --image, or draw --maps."))


def _png_file(text: str) -> Path:
    path = output_file(text)
    if path.suffix.lower() != ".png":
        raise UserError(message("cli", "The picture is a PNG: give {path} a name that ends in .png.", path=path))
    return path
