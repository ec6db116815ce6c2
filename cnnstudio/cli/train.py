"""`cnnstudio train NET --out RUN` and `cnnstudio train --resume RUN`."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING, Any

from cnnstudio.cli import networks
from cnnstudio.cli.runs import CHECKPOINTS
from cnnstudio.cli.values import names, new_folder, number, whole_number
from cnnstudio.network import presets
from cnnstudio.network.augmentation import Augmentation
from cnnstudio.network.document import Document, StartFrom
from cnnstudio.network.errors import UserError
from cnnstudio.network.freezing import freeze_named
from cnnstudio.network.image_fit import FITS
from cnnstudio.network.layers.base import Field, Fielded
from cnnstudio.network.messages import message
from cnnstudio.network.recipe import Recipe

if TYPE_CHECKING:
    from cnnstudio.training import Run

MOST_THREADS = 1024
LAYOUTS = ("channels_last", "contiguous")
PRECISIONS = ("float32", "bfloat16", "float16")
SHORT = {"fp32": "float32", "bf16": "bfloat16", "fp16": "float16"}
SPEED = ("threads", "layout", "fused", "precision", "compile")
OF_A_NEW_RUN = ("net", "out", "data", "fit", "weights", "weights_of", "freeze", "device", "preset", *SPEED)
"""What a run that goes on cannot be told any more, beside its recipe."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Describe the command's words; the recipe's settings are options of their own."""
    parser.add_argument(
        "net", metavar="NET", nargs="?", help=str(message("cli", "a .cnn file or an architecture's name"))
    )
    parser.add_argument("--out", metavar="RUN", help=str(message("cli", "a new folder for the run")))
    parser.add_argument("--resume", metavar="RUN", help=str(message("cli", "go on with a run where it was stopped")))
    parser.add_argument(
        "--data", metavar="DATA", help=str(message("cli", "a data set's name, by default the project's or mnist"))
    )
    parser.add_argument(
        "--fit",
        choices=FITS,
        help=str(
            message(
                "cli",
                "how images of another size fill the input: stretch them, fit them in whole with black beside them, or "
                "crop what sticks out; by default the project's",
            )
        ),
    )
    parser.add_argument(
        "--weights",
        metavar="RUN|FILE",
        help=str(message("cli", "start from the weights of a run or of a .safetensors, .pt or .npz file")),
    )
    parser.add_argument(
        "--weights-of",
        choices=CHECKPOINTS,
        help=str(message("cli", "of a run: its last checkpoint, or the best by validation accuracy")),
    )
    parser.add_argument(
        "--freeze",
        metavar="LAYERS",
        type=names,
        help=str(message("cli", "layers and blocks that are not to be trained: conv1,conv2")),
    )
    parser.add_argument("--device", metavar="auto", help=str(message("cli", "auto, cpu, cuda or mps")))
    recipe = parser.add_argument_group(str(message("cli", "recipe, by default the project's")))
    recipe.add_argument(
        "--preset",
        choices=[preset.key for preset in presets.PRESETS],
        help=str(message("cli", "a ready recipe; what is named beside it holds instead of its own")),
    )
    for field in Recipe.fields():
        _add_recipe_option(recipe, field)
    changes = parser.add_argument_group(
        str(message("cli", "augmentation of the training images, by default the project's"))
    )
    for field in Augmentation.fields():
        _add_recipe_option(changes, field)
    _add_speed_options(parser)
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Train a new run or go on with an old one, then say what it reached and where it lies."""
    from cnnstudio.cli.progress import train_in_terminal

    return train_in_terminal(_resumed(options) if options.resume is not None else _created(options))


def _add_speed_options(parser: argparse.ArgumentParser) -> None:
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


def _add_recipe_option(group: argparse._ArgumentGroup, field: Field) -> None:
    """An option for a field of the recipe or its augmentation, which check its range themselves."""
    words = str(field.label) if field.unit is None else f"{field.label} ({field.unit})"
    settings: dict[str, Any] = {"dest": field.name, "default": None, "help": words.replace("%", "%%")}
    if field.kind == "flag":
        settings["action"] = argparse.BooleanOptionalAction
    elif field.kind == "choice":
        settings["choices"] = [name for name, _ in field.choices]
    elif field.kind == "integer":
        settings.update(type=whole_number(int(field.minimum), int(field.maximum)), metavar="N")
    else:
        settings.update(type=number, metavar="X")
    group.add_argument(f"--{field.name.replace('_', '-')}", **settings)


def _created(options: argparse.Namespace) -> Run:
    """A new run; nothing is made on the disk before the call is known to be right."""
    if options.net is None:
        raise UserError(message("cli", "Name what to train: a .cnn file or an architecture, or a run with --resume."))
    if options.out is None:
        raise UserError(message("cli", "Name a new folder for the run: --out RUN."))
    folder = new_folder(options.out)
    document = networks.named(options.net)
    document = document.replace(recipe=_recipe(options, document.recipe), start=_start(options, document))
    if options.freeze is not None:
        document = document.replace(network=freeze_named(document.network, options.freeze))
    return _run_of(document, folder, options)


def _start(options: argparse.Namespace, document: Document) -> StartFrom | None:
    """Whose weights the training starts from: those of the call, else the project's."""
    if options.weights is not None:
        return StartFrom(str(Path(options.weights).absolute()), options.weights_of or "last")
    if options.weights_of is not None:
        raise UserError(message("cli", "Name the run whose weights are meant: --weights RUN."))
    return document.start


def _recipe(options: argparse.Namespace, recipe: Recipe) -> Recipe:
    if options.preset is not None:
        recipe = presets.get(options.preset).applied(recipe)
    changes = recipe.augmentation
    for name, value in _given(options, Augmentation).items():
        changes = changes.with_value(name, value)
    for name, value in _given(options, Recipe).items():
        recipe = recipe.with_value(name, value)
    return recipe.with_value("augmentation", changes)


def _given(options: argparse.Namespace, *kinds: type[Fielded]) -> dict[str, object]:
    """The settings of these kinds that the call names."""
    values = {field.name: getattr(options, field.name) for kind in kinds for field in kind.fields()}
    return {name: value for name, value in values.items() if value is not None}


def _run_of(document: Document, folder: Path, options: argparse.Namespace) -> Run:
    from cnnstudio import data
    from cnnstudio.training import Choices, Fixed, Run
    from cnnstudio.training.starting import starting
    from cnnstudio.training.suitability import check

    dataset = data.load(options.data or document.data)
    document = document.replace(data=dataset.key, data_fit=options.fit or document.data_fit)
    if not networks.is_file_name(options.net):  # a ready architecture is for any data of as many classes
        document = document.replace(classes=dataset.classes)
    check(document, dataset)
    dataset.fitted(document.input_shape, document.data_fit)  # where there is no room for that, no run is begun
    fixed = Fixed(**{name: getattr(options, name) for name in SPEED})
    choices = Choices.for_machine(options.device or "auto", fixed=fixed)
    return Run.create(folder, document, choices, starting(document))


def _resumed(options: argparse.Namespace) -> Run:
    """An old run, which keeps all it was made with."""
    from cnnstudio.training import Run

    fixed = [
        *_given(options, Recipe, Augmentation),
        *(name for name in OF_A_NEW_RUN if getattr(options, name) is not None),
    ]
    if fixed:
        raise UserError(
            message(
                "cli",
                "A run goes on as it was begun: leave out {options} beside --resume.",
                options=", ".join("NET" if name == "net" else f"--{name.replace('_', '-')}" for name in fixed),
            )
        )
    return Run.open(options.resume)
