"""`cnnstudio export RUN --format safetensors|pt|npz -o FILE`: the weights for other programs."""

from __future__ import annotations

import argparse

from cnnstudio.cli.runs import CHECKPOINT_WORDS, CHECKPOINTS, checkpoint_name
from cnnstudio.cli.values import output_file
from cnnstudio.network.messages import message

FORMATS = ("safetensors", "pt", "npz")
"""The keys of `cnnstudio.export.FORMATS` (a test compares them), known here without importing torch."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Describe the command's words."""
    parser.add_argument("folder", metavar="RUN", help=str(message("cli", "the run's folder")))
    parser.add_argument(
        "--format",
        choices=FORMATS,
        help=str(message("cli", "by default what the file's ending says")),
    )
    parser.add_argument("-o", "--output", metavar="FILE", required=True, help=str(message("cli", "the file to write")))
    parser.add_argument(
        "--checkpoint",
        type=checkpoint_name,
        metavar="last|best|STEP",
        default=CHECKPOINTS[0],
        help=str(CHECKPOINT_WORDS),
    )
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Write the file and say what was verified."""
    path = output_file(options.output)
    from cnnstudio.export import export_weights
    from cnnstudio.training import Run

    opened = Run.open(options.folder)
    verified = export_weights(opened, path, options.format, checkpoint=options.checkpoint)
    for file in verified.files:
        print(message("cli", "wrote {path}", path=file))
    for checked in verified.checked:
        print(checked)
    print(
        message(
            "cli",
            "The network takes N × {shape} images: float32, pixels / 255",
            shape=" × ".join(map(str, opened.document.input_shape)),
        )
    )
    return 0
