"""The words of a call that say with what of the machine a network is trained."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from cnnstudio.cli.values import whole_number
from cnnstudio.network.messages import message

if TYPE_CHECKING:
    from cnnstudio.training import Choices

MOST_THREADS = 1024
LAYOUTS = ("channels_last", "contiguous")
PRECISIONS = ("float32", "bfloat16", "float16")
SHORT = {"fp32": "float32", "bf16": "bfloat16", "fp16": "float16"}
SPEED = ("threads", "layout", "fused", "precision", "compile")
"""Those of the choices that a call can fix."""


def add_speed_options(parser: argparse.ArgumentParser) -> None:
    """What is fixed of the choices that a run otherwise makes by itself."""
    speed = parser.add_argument_group(
        str(message("cli", "speed, by default what is usual, or with --no-repeatable what a short trial finds fastest"))
    )
    speed.add_argument(
        "--threads",
        type=whole_number(1, MOST_THREADS),
        metavar="N",
        help=str(message("cli", "threads of the CPU, by default all cores but one")),
    )
    speed.add_argument("--layout", choices=LAYOUTS, help=str(message("cli", "memory layout of images and weights")))
    speed.add_argument(
        "--precision",
        type=lambda text: SHORT.get(text, text),
        choices=PRECISIONS,
        help=str(message("cli", "what a step works with, bf16 and fp16 for short; weights stay float32")),
    )
    speed.add_argument(
        "--fused",
        action=argparse.BooleanOptionalAction,
        default=None,
        help=str(message("cli", "update all weights in one kernel")),
    )
    speed.add_argument(
        "--compile",
        action=argparse.BooleanOptionalAction,
        default=None,
        help=str(message("cli", "compile the network first, which takes half a minute and needs a C++ compiler")),
    )


def choices_of(options: argparse.Namespace) -> Choices:
    """What of the machine the call names."""
    from cnnstudio.training import Choices, Fixed

    fixed = Fixed(**{name: getattr(options, name) for name in SPEED})
    return Choices.for_machine(options.device or "auto", fixed=fixed)
