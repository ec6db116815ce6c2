"""What a layer type is: one class that says everything about itself.

A layer type is an immutable value (`Convolution(filters=6, kernel_size=(5, 5))`). Its fields make the inspector's form,
the file format and the validation; its methods give shapes, cost, the tensors training keeps, the field of view and the
torch calls. Everything else in the program follows from these: see CONTRIBUTING.md for adding one.
"""

from __future__ import annotations

import functools
import math
import typing
from typing import Annotated, ClassVar, Literal

import msgspec

from cnnstudio.network.errors import InvalidValue
from cnnstudio.network.geometry import Reach
from cnnstudio.network.initialization import Initialization
from cnnstudio.network.kinds import Kind as ProblemKind
from cnnstudio.network.messages import Message, message
from cnnstudio.network.size_rule import UNCHANGED, SizeRule

Shape = tuple[int, ...]
"""Shape of one image's tensor: (channels, height, width), or (units,) of a vector."""

Family = Literal[
    "convolution", "pooling", "dense", "activation", "normalization", "regularization", "shape", "branches"
]
Kind = Literal["integer", "pair", "number", "flag", "padding", "choice"]
MOST_PADDING = 500


class Field(msgspec.Struct, frozen=True):
    """A setting of a layer type or recipe as people see it: its label, help and range.

    `kind` decides the control: pairs are (height, width); padding is VALID, SAME or a pair of zeros; a choice is one of
    `choices`. Ranges include their ends; with `above_minimum` the minimum itself is left out. `usual` is the part of
    the range that most values lie in: a slider offers it. A number that is `either_way` is one of plus and minus.
    """

    label: Message
    help: Message
    kind: Kind
    minimum: float = 0
    maximum: float = 0
    choices: tuple[tuple[str, Message], ...] = ()
    unit: Message | None = None
    above_minimum: bool = False
    usual: tuple[float, float] | None = None
    either_way: bool = False
    name: str = ""

    def problem(self, value: object) -> Message | None:
        """What is wrong with `value`, or None."""
        if self.kind in ("flag", "choice"):
            return None
        if self.kind == "integer" and not isinstance(value, int):
            return message("recipe", "{name} must be a whole number, not {value}", name=self.name, value=value)
        numbers = value if isinstance(value, tuple) else () if isinstance(value, str) else (value,)
        if all(isinstance(number, (int, float)) and self.allows(number) for number in numbers):
            return None
        return message(
            "field",
            "{name} must be from {minimum} to {maximum}, not {value}",
            name=self.name,
            minimum=f"{self.minimum:,g}",
            maximum=f"{self.maximum:,.12g}",
            value=" × ".join(f"{number:.12g}" if isinstance(number, float) else str(number) for number in numbers),
        )

    def allows(self, number: float) -> bool:
        """Whether a number lies within the range (never for NaN)."""
        return (self.minimum < number if self.above_minimum else self.minimum <= number) and number <= self.maximum


class Fielded(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A struct whose annotated fields carry a `Field`: ranges are checked wherever a value is made or decoded."""

    def __post_init__(self) -> None:
        for field in self.fields():
            problem = field.problem(getattr(self, field.name))
            if problem is not None:
                raise InvalidValue(problem)

    @classmethod
    def fields(cls) -> tuple[Field, ...]:
        """The settings in the order of their declaration."""
        return _fields_of(cls)

    def with_value(self, name: str, value: object) -> typing.Self:
        """The same with one setting changed; raises `InvalidValue` with a sentence for the field."""
        return msgspec.structs.replace(self, **{name: value})


@functools.cache
def _fields_of(cls: type[Fielded]) -> tuple[Field, ...]:
    hints = typing.get_type_hints(cls, include_extras=True)
    found = []
    for name in cls.__struct_fields__:
        for extra in getattr(hints[name], "__metadata__", ()):
            if isinstance(extra, Field):
                found.append(msgspec.structs.replace(extra, name=name))
    return tuple(found)


class ModuleCall(msgspec.Struct, frozen=True):
    """A call of a class of `torch.nn`, as data: it builds the module and prints the exported source alike.

    The call without a suffix is the layer itself; those beside it are its helpers and have no parameters. Where every
    call has a suffix the layer is all of them in turn, and what they hold goes by both names: `conv1.pointwise.weight`.
    """

    name: str
    arguments: tuple[tuple[str, object], ...] = ()
    suffix: str = ""
    initialization: Initialization = "default"

    def __str__(self) -> str:
        return f"nn.{self.name}({', '.join(f'{key}={_literal(value)}' for key, value in self.arguments)})"


def _literal(value: object) -> str:
    return f'float("{value}")' if value in (float("inf"), float("-inf")) else repr(value)


def call(name: str, /, suffix: str = "", initialization: Initialization = "default", **arguments: object) -> ModuleCall:
    """Shorthand for a `ModuleCall`."""
    return ModuleCall(name, tuple(arguments.items()), suffix, initialization)


class Keeps(msgspec.Struct, frozen=True):
    """Which tensors a layer's backward pass needs, so that training keeps them; and how its output lies in memory.

    `input`, `result` and `inner` say which are kept; `inner_elements` are the numbers, for one image, of the tensor
    between a layer's two modules (a padded copy, a result before cropping). `mask` elements take one byte each on a
    GPU and four on the CPU; `indices` are int64; `constant` bytes do not grow with the batch. The output is a `new`
    tensor, the `same` as the input, or a `view` that becomes a copy where the input is channels_last; a new one
    inherits the input's memory layout, is always contiguous, or converted to the network's own layout.

    `statistics` are numbers of one image that its backward pass needs besides, and that are made in predicting too.
    `working` are the most numbers of one image alive beside its input while it predicts, where they are not just those
    of its output and of `inner`. A `contiguous` layer keeps a contiguous copy in the place of a channels_last input;
    one that works `only_training` hands its input on when predicting.

    `backward` are the most numbers of one image that its backward step has alive beside what was kept, where they are
    not just the gradients of its output, of `inner` and of its input; one that is `always_backward` makes the gradient
    of its input also where nobody wants it.

    A layer that mixed precision runs with 16 bits says by `halved` of how many weights it then makes and keeps copies;
    by `keeps_weights`, whether also where no gradient of its input is wanted. A `full` one makes float32 of 16 bits.
    """

    input: bool = False
    result: bool = False
    inner: bool = False
    inner_elements: int = 0
    mask: int = 0
    indices: int = 0
    constant: int = 0
    statistics: int = 0
    working: int = 0
    contiguous: bool = False
    only_training: bool = False
    backward: int = 0
    always_backward: bool = False
    output: Literal["new", "same", "view"] = "new"
    layout: Literal["inherited", "contiguous", "converted"] = "inherited"
    halved: int = 0
    keeps_weights: bool = False
    full: bool = False


class Suggestion(msgspec.Struct, frozen=True):
    """One way to mend a trouble: other settings, or a layer put before it. Proved before it is shown.

    With neither the layer goes, as one without effect may; of what cannot work that need not be suggested.
    """

    label: Message
    instead: LayerType | None = None
    before: LayerType | None = None


class Trouble(msgspec.Struct, frozen=True):
    """Why a layer cannot work on its input, or works for nothing: the sentence, the numbers, the setting at fault, and
    what may mend it.
    """

    message: Message
    detail: Message
    field: str | None = None
    limit: Message | None = None
    suggestions: tuple[Suggestion, ...] = ()
    kind: ProblemKind = "input"


class LayerType(Fielded, frozen=True, tag_field="type", forbid_unknown_fields=True):
    """Base of all layer types. The defaults describe a layer that keeps shape, has no weights and works pointwise."""

    label: ClassVar[Message]
    help: ClassVar[Message]
    """What it does."""
    when: ClassVar[Message]
    """When to use it."""
    formula: ClassVar[str]
    """What it computes, in the field's notation."""
    family: ClassVar[Family]
    stem: ClassVar[str]
    short: ClassVar[Message | None] = None
    """What the palette calls it under its family's heading; None where the label is short enough."""
    palette_order: ClassVar[int] = 1000
    sees_all: ClassVar[bool] = False
    """Whether one output unit reads the whole input, as in dense and global layers."""
    lays_out: ClassVar[bool] = False
    """Whether the places of feature maps, channel by channel and row by row, become the units of one vector."""
    is_in_loss: ClassVar[bool] = False
    """Whether training leaves it to the loss where it is a network's last layer: the loss contains one."""
    linear: ClassVar[bool] = False
    """Whether, when predicting, each output is a weighted sum of inputs plus a constant: two in a row are as one."""
    limits: ClassVar[tuple[float, float]] = (-math.inf, math.inf)
    """Between which its outputs lie, whatever the input."""
    keeps_sign: ClassVar[bool] = False
    """Whether nothing becomes negative in it that was not."""
    keeps_positive: ClassVar[bool] = False
    """Whether it leaves all values as they are where none is negative, as ReLU does."""
    centres: ClassVar[bool] = False
    """Whether it takes each channel's mean away, and with it any constant that was added before."""

    @classmethod
    def tag(cls) -> str:
        """The type's name in files."""
        return str(cls.__struct_config__.tag)

    @classmethod
    def short_label(cls) -> Message:
        """The label where there is little room and the family is known."""
        return cls.short or cls.label

    def summary(self) -> Message:
        """The settings in one line, for the card."""
        return message("layer", "")

    def brief(self) -> Message:
        """The summary for a card in a lane, which is narrow: without what is as usual."""
        return self.summary()

    def trouble(self, input: Shape) -> Trouble | None:
        """Why this layer cannot work on that input, or None."""
        return None

    def advice(self, input: Shape) -> tuple[Trouble, ...]:
        """What works on that input and yet is not what anybody would want; asked only where `trouble` is None."""
        return ()

    def output(self, input: Shape) -> Shape:
        """Output shape; asked only where `trouble` is None."""
        return input

    def size_rule(self, input: Shape) -> SizeRule | None:
        """How `output` comes about, with the numbers that fail where `trouble` is one of the size.

        None where there is nothing to say: for an input of the wrong kind. A type that changes the shape says its own.
        """
        return UNCHANGED if self.trouble(input) is None and self.output(input) == input else None

    def parameters(self, input: Shape) -> int:
        """Weights that are learned, here or, where they are frozen, elsewhere."""
        return 0

    @property
    def is_frozen(self) -> bool:
        """Whether training leaves its weights as they are: types with weights have a setting `frozen`."""
        return bool(getattr(self, "frozen", False))

    def trainable(self, input: Shape) -> int:
        """The parameters that training changes."""
        return 0 if self.is_frozen else self.parameters(input)

    def macs(self, input: Shape, output: Shape) -> int:
        """Multiplications of one forward pass of one image."""
        return 0

    def parameters_rule(self, input: Shape) -> str:
        """How `parameters` comes about, with the numbers: ``(5·5·6 + 1)·16``; empty where there is nothing to say."""
        return ""

    def macs_rule(self, input: Shape, output: Shape) -> str:
        """The same of `macs`: ``10·10·16·5·5·6``."""
        return ""

    def buffers(self, input: Shape) -> int:
        """Bytes of state that is saved with the weights but not trained."""
        return 0

    def keeps(self, input: Shape, output: Shape) -> Keeps:
        """What training keeps for the backward pass."""
        return Keeps(result=True)

    def weights(self, input: Shape) -> tuple[Shape, ...]:
        """The shapes of the weights that `initialization` is about, as torch has them: outputs, inputs, kernel."""
        return ()

    def windows(self, input: Shape) -> tuple[Reach, Reach] | None:
        """The windows through which an output unit reads rows and columns; None where it reads its own place only."""
        return None

    def modules(self, input: Shape) -> tuple[ModuleCall, ...]:
        """The torch calls that build the layer, run one after the other."""
        raise TypeError(f"{type(self).__name__} has no torch call")


def needs_image(layer: LayerType, input: Shape) -> Trouble | None:
    """Trouble of a layer that works on feature maps but gets a vector."""
    if len(input) == 3:
        return None
    return Trouble(
        message("trouble", "{label} needs feature maps, but gets a vector", label=layer.label),
        message(
            "trouble",
            "Its input has {units} values and no height or width. Put it before the layer that flattens them.",
            units=f"{input[0]:,}",
        ),
        kind="needs_maps",
    )


def without_effect(detail: Message, field: str | None = None, *suggestions: Suggestion) -> tuple[Trouble, ...]:
    """The advice to a layer that leaves every value as it is: that it may go, or what else may be done."""
    gone = Suggestion(message("trouble", "Remove it"))
    said = message("trouble", "It has no effect: what comes out is what goes in")
    return (Trouble(said, detail, field, suggestions=(*suggestions, gone), kind="no_effect"),)


__all__ = [
    "Annotated",
    "Family",
    "Field",
    "Fielded",
    "Keeps",
    "LayerType",
    "ModuleCall",
    "Shape",
    "Suggestion",
    "Trouble",
]
