"""The project file (.cnn): JSON with a version, one line a layer so that it reads well in a diff, checked when read.

{
  "format": "cnnstudio",
  "version": 1,
  "id": "3f0c...",
  "input": {"channels": 1, "height": 28, "width": 28},
  "classes": ["0", "1"],
  "data": "mnist",
  "data_fit": "crop",
  "recipe": {"optimizer": "adam", ...},
  "start": {"path": "/home/.../weights.safetensors", "checkpoint": "last"},
  "hushed": [{"layer": ["conv1"], "kind": "bias_before_normalization"}],
  "network": [
    {"name": "conv1", "type": "convolution", "filters": 6, "kernel_size": [5, 5], ...},
    {"name": "mix", "type": "branches", "merge": "add", "lanes": [[...], []]},
    {"name": "part", "type": "block", "repeats": 2, "nodes": [...]}
  ]
}
"""

from __future__ import annotations

import json
import uuid
from collections.abc import Callable
from pathlib import Path
from typing import Any, Literal, Self

import msgspec

from cnnstudio.network.errors import InvalidValue, UserError
from cnnstudio.network.files import read_bytes, write_atomic
from cnnstudio.network.hushing import Hushed
from cnnstudio.network.image_fit import USUAL_FIT, Fit
from cnnstudio.network.kinds import Kind
from cnnstudio.network.layers.base import Shape
from cnnstudio.network.messages import Message, message
from cnnstudio.network.recipe import Recipe
from cnnstudio.network.results import Hush
from cnnstudio.network.serial import network_from_data, network_lines
from cnnstudio.network.tree import Stack

FORMAT = "cnnstudio"
VERSION = 1
MOST_BYTES = 50_000_000
MOST_CELLS = 10_000
MOST_CLASSES = 100_000

MIGRATIONS: dict[int, Callable[[dict[str, Any]], dict[str, Any]]] = {}
"""From a version to the next: each takes the file's data and returns it as the next version has it."""


class StartFrom(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Whose weights a training starts with: a run's folder, with one of its checkpoints, or a file of weights."""

    path: str
    checkpoint: Literal["last", "best"] = "last"


class Document(msgspec.Struct, frozen=True):
    """What a .cnn file holds: network, input shape (C, H, W), classes, the data it is for, the recipe, and its id.

    `hushed` are the warnings that a person wants to hear no more of; `data_fit` is how images of another size are made
    to fit the input; `start` is what a training's weights start from where they do not begin by chance. The file says
    nothing of these where they are as usual.
    """

    network: Stack = Stack()
    input_shape: Shape = (1, 28, 28)
    classes: tuple[str, ...] = tuple("0123456789")
    data: str = "mnist"
    recipe: Recipe = Recipe()
    hushed: Hushed = ()
    id: str = msgspec.field(default_factory=lambda: uuid.uuid4().hex)
    data_fit: Fit = USUAL_FIT
    start: StartFrom | None = None

    def replace(self, **changes: Any) -> Self:
        """The same with some parts changed."""
        return msgspec.structs.replace(self, **changes)

    def to_json(self) -> str:
        """The text of the file."""
        channels, height, width = self.input_shape
        parts = [
            f'"format": "{FORMAT}"',
            f'"version": {VERSION}',
            f'"id": {_line(self.id)}',
            f'"input": {_line({"channels": channels, "height": height, "width": width})}',
            f'"classes": {_line(self.classes)}',
            f'"data": {_line(self.data)}',
            *([f'"data_fit": {_line(self.data_fit)}'] if self.data_fit != USUAL_FIT else []),
            f'"recipe": {_line(_recipe_data(self.recipe))}',
            *([f'"hushed": {_line([_hushed_data(hush) for hush in self.hushed])}'] if self.hushed else []),
            *([f'"start": {_line(msgspec.to_builtins(self.start))}'] if self.start is not None else []),
            f'"network": {network_lines(self.network, "  ")}',
        ]
        return "{\n  " + ",\n  ".join(parts) + "\n}\n"

    @classmethod
    def from_json(cls, text: bytes | str) -> Self:
        """Read a file's text; raises `UserError` with a sentence that says where it is broken."""
        try:
            data = json.loads(text)
        except (ValueError, RecursionError) as error:
            place = f"line {error.lineno}" if isinstance(error, json.JSONDecodeError) else type(error).__name__
            raise UserError(message("document", "it is not JSON ({place})", place=place)) from error
        return cls._from_data(_migrated(_checked_format(data)))

    @classmethod
    def _from_data(cls, data: dict[str, Any]) -> Self:
        try:
            file = msgspec.convert(data, _File)
            recipe = msgspec.convert(file.recipe, Recipe)
            shape = (file.input.channels, file.input.height, file.input.width)
            if not all(1 <= size <= MOST_CELLS for size in shape):
                raise InvalidValue(
                    message("document", "the input's sizes must be from 1 to {most}", most=f"{MOST_CELLS:,}")
                )
            if not 1 <= len(file.classes) <= MOST_CLASSES:
                raise InvalidValue(message("document", "it must have at least one class"))
            network = network_from_data(file.network)
            hushed = tuple((tuple(hush.layer), hush.kind) for hush in file.hushed)
            return cls(
                network, shape, tuple(file.classes), file.data, recipe, hushed, file.id, file.data_fit, file.start
            )
        except msgspec.ValidationError as error:
            raise UserError(message("document", "{reason}", reason=error)) from error

    @classmethod
    def read(cls, path: Path | str) -> Self:
        """Read a .cnn file; raises `UserError` with one sentence naming the file and what is wrong with it."""
        content = read_bytes(path, MOST_BYTES)
        try:
            return cls.from_json(content)
        except UserError as error:
            raise UserError(_broken(path, error.message)) from error

    def write(self, path: Path | str) -> None:
        """Write a .cnn file, whole or not at all; raises `WorkError` where the system refuses."""
        write_atomic(path, self.to_json().encode())


class _Input(msgspec.Struct, forbid_unknown_fields=True):
    channels: int
    height: int
    width: int


class _Hushed(msgspec.Struct, forbid_unknown_fields=True):
    layer: list[str | int]
    kind: Kind


class _File(msgspec.Struct, forbid_unknown_fields=True):
    format: str
    version: int
    id: str
    input: _Input
    classes: list[str]
    data: str
    recipe: dict[str, Any]
    network: Any
    hushed: list[_Hushed] = []
    data_fit: Fit = USUAL_FIT
    start: StartFrom | None = None


def _hushed_data(hush: Hush) -> dict[str, object]:
    address, kind = hush
    return {"layer": address, "kind": kind}


def _recipe_data(recipe: Recipe) -> dict[str, object]:
    """Augmentation is left out where there is none: older programs refuse what they do not know."""
    data: dict[str, object] = msgspec.to_builtins(recipe)
    return data if recipe.augmentation.on else {name: value for name, value in data.items() if name != "augmentation"}


def _line(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)


def _broken(path: Path | str, reason: Message) -> Message:
    return message(
        "document", "{path} is not a CNN Studio project that can be read: {reason}.", path=path, reason=reason
    )


def _checked_format(data: object) -> dict[str, Any]:
    if not isinstance(data, dict) or data.get("format") != FORMAT:
        raise UserError(message("document", "it does not say “format”: “{format}”", format=FORMAT))
    version = data.get("version")
    if not isinstance(version, int) or isinstance(version, bool) or version < 1:
        raise UserError(message("document", "its version is missing or no positive number"))
    if version > VERSION:
        raise UserError(
            message(
                "document",
                "it was written by a newer CNN Studio (file version {version}, this reads up to {known}): update it",
                version=version,
                known=VERSION,
            )
        )
    return data


def _migrated(data: dict[str, Any]) -> dict[str, Any]:
    """Bring the data of an older version up to date, a version at a time."""
    while data["version"] < VERSION:
        data = MIGRATIONS[data["version"]](data)
    return data
