"""`cnnstudio new ARCHITECTURE -o FILE.cnn`: write a ready architecture."""

from __future__ import annotations

import argparse

from cnnstudio.cli import networks
from cnnstudio.cli.values import output_file
from cnnstudio.network.analysis import analyze
from cnnstudio.network.messages import dims, message
from cnnstudio.network.tree import Layer


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Describe the command's words."""
    parser.add_argument("architecture", metavar="ARCHITECTURE", help=str(message("cli", "a name like lenet5")))
    parser.add_argument(
        "-o",
        "--output",
        metavar="FILE.cnn",
        required=True,
        help=str(message("cli", "the project file to write")),
    )
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Write the file and say what is in it."""
    document = networks.of_architecture(options.architecture)
    path = output_file(options.output)
    document.write(path)
    channels, height, width = document.input_shape
    analysis = analyze(document.network, document.input_shape)
    print(
        message(
            "cli",
            "{path}: {layers} layers for images of {size}, {parameters} parameters",
            path=path,
            layers=sum(isinstance(row.node, Layer) for row in analysis.rows),
            size=dims(height, width, channels),
            parameters=f"{analysis.parameters:,}",
        )
    )
    return 0
