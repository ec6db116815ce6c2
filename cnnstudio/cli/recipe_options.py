"""The words of a call that say what a network is trained on, from where, and by what recipe."""

from __future__ import annotations

import argparse
from collections.abc import Container
from pathlib import Path
from typing import TYPE_CHECKING, Any

from cnnstudio.cli import networks
from cnnstudio.cli.reading import reading_told
from cnnstudio.cli.runs import CHECKPOINTS
from cnnstudio.cli.speed_options import add_speed_options
from cnnstudio.cli.values import names, number, whole_number
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
    from cnnstudio.data import Dataset


def add_job_options(parser: argparse.ArgumentParser, without: Container[str] = ()) -> None:
    """Options for the images, the weights at the beginning, what computes, and each setting of the recipe.

    Settings `without` which the work does are not among them.
    """
    _add_data_options(parser)
    _add_start_options(parser)
    parser.add_argument("--device", metavar="auto", help=str(message("cli", "auto, cpu, cuda or mps")))
    _add_recipe_options(parser, without)
    add_speed_options(parser)


def as_called(options: argparse.Namespace) -> tuple[Document, Dataset]:
    """The document that the call names with all that it says besides, and its images; raises `UserError`."""
    from cnnstudio import data

    document = networks.named(options.net)
    document = document.replace(recipe=_recipe(options, document.recipe), start=_start(options, document))
    if options.freeze is not None:
        document = document.replace(network=freeze_named(document.network, options.freeze))
    with reading_told() as told:
        dataset = data.load(options.data or document.data, told)
    document = document.replace(data=dataset.key, data_fit=options.fit or document.data_fit)
    if not networks.is_file_name(options.net):  # a ready architecture is for any data of as many classes
        document = document.replace(classes=dataset.classes)
    return document, dataset


def given(options: argparse.Namespace, *kinds: type[Fielded]) -> dict[str, object]:
    """The settings of these kinds that the call names."""
    values = {field.name: getattr(options, field.name, None) for kind in kinds for field in kind.fields()}
    return {name: value for name, value in values.items() if value is not None}


def _add_data_options(parser: argparse.ArgumentParser) -> None:
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


def _add_start_options(parser: argparse.ArgumentParser) -> None:
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


def _add_recipe_options(parser: argparse.ArgumentParser, without: Container[str]) -> None:
    recipe = parser.add_argument_group(str(message("cli", "recipe, by default the project's")))
    recipe.add_argument(
        "--preset",
        choices=[preset.key for preset in presets.PRESETS],
        help=str(message("cli", "a ready recipe; what is named beside it holds instead of its own")),
    )
    for field in Recipe.fields():
        if field.name not in without:
            _add_option(recipe, field)
    changes = parser.add_argument_group(
        str(message("cli", "augmentation of the training images, by default the project's"))
    )
    for field in Augmentation.fields():
        _add_option(changes, field)


def _add_option(group: argparse._ArgumentGroup, field: Field) -> None:
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


def _recipe(options: argparse.Namespace, recipe: Recipe) -> Recipe:
    """A recipe with what the call names instead: a preset first, then single settings."""
    if options.preset is not None:
        recipe = presets.get(options.preset).applied(recipe)
    changes = recipe.augmentation
    for name, value in given(options, Augmentation).items():
        changes = changes.with_value(name, value)
    for name, value in given(options, Recipe).items():
        recipe = recipe.with_value(name, value)
    return recipe.with_value("augmentation", changes)


def _start(options: argparse.Namespace, document: Document) -> StartFrom | None:
    """Whose weights the training starts from: those of the call, else the project's."""
    if options.weights is not None:
        return StartFrom(str(Path(options.weights).absolute()), options.weights_of or "last")
    if options.weights_of is not None:
        raise UserError(message("cli", "Name the run whose weights are meant: --weights RUN."))
    return document.start
