"""What an analysis says: rows, problems with their repairs, totals. Unknown is None, never 0."""

from __future__ import annotations

from typing import Literal, NamedTuple

import msgspec

from cnnstudio.network.kinds import Kind, Severity
from cnnstudio.network.layers.base import Shape
from cnnstudio.network.messages import Message
from cnnstudio.network.receptive import ReceptiveField
from cnnstudio.network.steps import Design, Remove, Step, carried_out
from cnnstudio.network.tree import Address, Branches, Layer, Stack

Optimizer = Literal["sgd", "adam", "adamw", "rmsprop"]
Device = Literal["cpu", "cuda"]


class Repair(msgspec.Struct, frozen=True):
    """What mends a problem, proved by analysing its result: the steps from the broken design to the mended one.

    `output` is the shape the mended node then gives, None where the node is gone or its input unknown; the mended
    input's own where the problem is the input's.
    """

    label: Message
    steps: tuple[Step, ...]
    output: Shape | None = None

    def mended(self, network: Stack) -> Stack:
        """The mended network."""
        return carried_out(self.steps, Design(network, (), 1)).network

    @property
    def removes(self) -> bool:
        """Whether all it does is to take the node away."""
        return len(self.steps) == 1 and isinstance(self.steps[0], Remove)


Hush = tuple[Address, Kind]
"""A warning that a person wants to hear no more of: whose it is (empty: the input's), and its kind."""


class Problem(msgspec.Struct, frozen=True):
    """What is wrong with a node: a sentence, its numbers, the setting at fault with its limit, and what mends it."""

    kind: Kind
    severity: Severity
    message: Message
    detail: Message
    field: str | None = None
    limit: Message | None = None
    repairs: tuple[Repair, ...] = ()


class Row(msgspec.Struct, frozen=True, gc=False):
    """What is known of one layer or merge, in walk order; a repeated block has rows for each repeat.

    Bytes are for the whole batch unless they say per image; None is unknown. `waits_for` is the path of the row whose
    error keeps this one unknown.
    """

    path: str
    address: Address
    node: Layer | Branches
    type: str
    input: Shape | None = None
    output: Shape | None = None
    parameters: int | None = None
    macs: int | None = None
    kept_bytes: int | None = None
    kept_per_image: int | None = None
    field: ReceptiveField | None = None
    problems: tuple[Problem, ...] = ()
    waits_for: str | None = None


class StepExtras(NamedTuple):
    """What a recipe adds to the memory of a plain training step, or, without momentum, takes from it.

    SGD keeps a tensor for its `momentum`; the weights' running average is `averaged` beside them; `smoothed` labels and
    `balanced` classes keep a little for the loss.
    """

    momentum: bool = True
    averaged: bool = False
    smoothed: bool = False
    balanced: bool = False


class TrainingMemory(msgspec.Struct, frozen=True):
    """Bytes that training needs for the whole batch, split by part, and the peak of all together.

    `activations` are all tensors kept for the backward pass, the loss's own included. The peak adds the gradients that
    are alive at the worst moment of the backward pass; see `memory`. `trained`, of a measured one: bytes kept and peak
    where training takes layers together, None where it does as torch does.
    """

    parameters: int
    gradients: int
    optimizer: int
    activations: int
    peak: int
    trained: tuple[int, int] | None = None

    @property
    def total(self) -> int:
        """The four parts together."""
        return self.parameters + self.gradients + self.optimizer + self.activations


class Analysis(msgspec.Struct, frozen=True):
    """The result every view draws from.

    `parameters` are all weights, `trainable` those that are not frozen.
    `macs` are the multiplications of one forward pass of one image; `step_macs` those of a training step, backward and
    what gradient checkpointing computes again included. `checkpoints` are the paths of the repeats of blocks
    (`block.0`) that are computed twice.
    """

    network: Stack
    input_shape: Shape
    batch: int
    optimizer: Optimizer
    rows: tuple[Row, ...]
    complete: bool
    output: Shape | None
    parameters: int
    trainable: int
    macs: int
    step_macs: int
    memory: TrainingMemory
    loss_kept: int
    checkpoints: tuple[str, ...]
    prediction_bytes: int | None
    input_problems: tuple[Problem, ...] = ()
    hushed: tuple[tuple[Address, Problem], ...] = ()
    """Warnings that a person wants to hear no more of, with the nodes they are about; they stand on no row."""
    trail: object = None
    """How the walk came here, from which that of a network like this one can go on (`walk.Trail`)."""

    @property
    def problems(self) -> list[tuple[Row, Problem]]:
        """All problems with the rows they stand on, in walk order."""
        return [(row, problem) for row in self.rows for problem in row.problems]

    @property
    def warnings(self) -> int:
        """How many warnings are told, those hushed not counted."""
        return len(self.input_problems) + sum(problem.severity == "warning" for _, problem in self.problems)

    @property
    def first_error(self) -> Row | None:
        """The first row that keeps the network from working."""
        for row, problem in self.problems:
            if problem.severity == "error":
                return row
        return None

    def row(self, address: Address) -> Row | None:
        """The first row of the node at `address` (a block repeats its nodes' rows), or None."""
        return next((row for row in self.rows if row.address == address), None)
