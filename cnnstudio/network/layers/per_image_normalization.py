"""Normalizations of each image by itself, which need no batch: layer, group, instance and local response."""

from __future__ import annotations

from math import gcd, prod
from typing import Annotated, ClassVar

from cnnstudio.network.layers.base import (
    Family,
    Field,
    Keeps,
    LayerType,
    ModuleCall,
    Shape,
    Suggestion,
    Trouble,
    call,
    needs_image,
)
from cnnstudio.network.layers.freezing import Freezable
from cnnstudio.network.layers.normalization import epsilon_field
from cnnstudio.network.layers.weighted import product
from cnnstudio.network.messages import Message, message

MOST_GROUPS = 100_000
NORMALIZED = "y = γ · (x − mean) / √(variance + ε) + β"


def _single_value(layer: LayerType, values: int) -> Trouble | None:
    """Trouble where mean and variance would be taken of one value, which always becomes 0."""
    if values > 1:
        return None
    return Trouble(
        message("trouble", "{label} has a single value to take mean and variance of", label=layer.label),
        message("trouble", "A value less its own mean is always 0: what comes out would be the same for every image."),
    )


class LayerNormalization(Freezable, frozen=True, tag="layer_normalization"):
    """All values of an image (C, H, W together) brought to mean 0 and variance 1, then scaled and shifted singly."""

    label: ClassVar[Message] = message("layer", "Layer normalization")
    short: ClassVar[Message | None] = message("layer", "Layer norm")
    help: ClassVar[Message] = message(
        "layer",
        "Brings all values of an image together (of all channels, rows and columns) to mean 0 and variance 1, then "
        "scales and shifts each as learned.",
    )
    when: ClassVar[Message] = message(
        "layer",
        "Where batches are small or images should not depend on each other; on vectors above all. On large maps it has "
        "many weights, one pair for each value: there group normalization is leaner.",
    )
    formula: ClassVar[str] = f"{NORMALIZED}, mean and variance over C · H · W"
    family: ClassVar[Family] = "normalization"
    stem: ClassVar[str] = "norm"
    palette_order: ClassVar[int] = 510

    epsilon: Annotated[float, epsilon_field] = 1e-5

    def trouble(self, input: Shape) -> Trouble | None:
        return _single_value(self, prod(input))

    def parameters(self, input: Shape) -> int:
        return 2 * prod(input)

    def parameters_rule(self, input: Shape) -> str:
        return product(2, *input[1:], input[0])

    def keeps(self, input: Shape, output: Shape) -> Keeps:
        """Its input, and each image's mean and inverse standard deviation."""
        return Keeps(input=True, statistics=2, layout="contiguous")

    def modules(self, input: Shape) -> tuple[ModuleCall, ...]:
        return (call("LayerNorm", normalized_shape=input, eps=self.epsilon),)


class GroupNormalization(Freezable, frozen=True, tag="group_normalization"):
    """Each group of channels brought to mean 0 and variance 1, then each channel scaled and shifted as learned."""

    label: ClassVar[Message] = message("layer", "Group normalization")
    short: ClassVar[Message | None] = message("layer", "Group norm")
    help: ClassVar[Message] = message(
        "layer",
        "Brings each group of channels of an image to mean 0 and variance 1, then scales and shifts each channel as "
        "learned.",
    )
    when: ClassVar[Message] = message(
        "layer",
        "In the place of batch normalization where batches are small, say below 16: it does not mix the images of a "
        "batch, and predicts as it trains (Wu and He, 2018).",
    )
    formula: ClassVar[str] = f"{NORMALIZED}, mean and variance over (C / groups) · H · W"
    family: ClassVar[Family] = "normalization"
    stem: ClassVar[str] = "norm"
    palette_order: ClassVar[int] = 520

    groups: Annotated[
        int,
        Field(
            message("field", "Groups"),
            message("field", "Parts into which the channels are split; it must divide their number."),
            "integer",
            1,
            MOST_GROUPS,
            usual=(1, 32),
        ),
    ] = 2
    epsilon: Annotated[float, epsilon_field] = 1e-5

    def summary(self) -> Message:
        return message("layer", "{groups} groups", groups=f"{self.groups:,}")

    def trouble(self, input: Shape) -> Trouble | None:
        return self._uneven(input) or _single_value(self, prod(input) // self.groups)

    def parameters(self, input: Shape) -> int:
        return 2 * input[0]

    def parameters_rule(self, input: Shape) -> str:
        return product(2, input[0])

    def keeps(self, input: Shape, output: Shape) -> Keeps:
        """Its input, and the mean and inverse standard deviation of each group."""
        return Keeps(input=True, statistics=2 * self.groups, always_backward=True)

    def modules(self, input: Shape) -> tuple[ModuleCall, ...]:
        return (call("GroupNorm", num_groups=self.groups, num_channels=input[0], eps=self.epsilon),)

    def _uneven(self, input: Shape) -> Trouble | None:
        channels = input[0]
        if channels % self.groups == 0:
            return None
        fitting = dict.fromkeys((gcd(channels, self.groups), _nearest_divisor(channels, self.groups), 1))
        return Trouble(
            message(
                "trouble", "{groups} groups do not divide {channels} channels", groups=self.groups, channels=channels
            ),
            message(
                "trouble",
                "{channels} / {groups} = {quotient:.2f} is not whole. These divide {channels}: {divisors}.",
                channels=channels,
                groups=self.groups,
                quotient=channels / self.groups,
                divisors=", ".join(str(number) for number in _divisors(channels)),
            ),
            field="groups",
            limit=message("trouble", "must divide {channels}", channels=channels),
            suggestions=tuple(
                Suggestion(
                    message("trouble", "Groups {number}", number=number), instead=self.with_value("groups", number)
                )
                for number in fitting
            ),
            kind="groups",
        )


def _divisors(number: int) -> list[int]:
    return [divisor for divisor in range(1, number + 1) if number % divisor == 0]


def _nearest_divisor(number: int, wanted: int) -> int:
    return min(_divisors(number), key=lambda divisor: abs(divisor - wanted))


class InstanceNormalization(Freezable, frozen=True, tag="instance_normalization"):
    """Each feature map of each image brought to mean 0 and variance 1; scaled and shifted as learned where asked."""

    label: ClassVar[Message] = message("layer", "Instance normalization")
    short: ClassVar[Message | None] = message("layer", "Instance")
    help: ClassVar[Message] = message(
        "layer", "Brings each feature map of each image to mean 0 and variance 1, which takes its contrast away."
    )
    when: ClassVar[Message] = message(
        "layer",
        "Where an image's brightness and contrast should not count, as in style transfer (Ulyanov et al., 2016); "
        "for telling classes apart the others mostly do better.",
    )
    formula: ClassVar[str] = f"{NORMALIZED}, mean and variance over H · W"
    family: ClassVar[Family] = "normalization"
    stem: ClassVar[str] = "norm"
    palette_order: ClassVar[int] = 530
    centres: ClassVar[bool] = True

    scaled: Annotated[
        bool,
        Field(
            message("field", "Scale and shift"),
            message("field", "Scales and shifts each map as learned, as the other normalizations do."),
            "flag",
        ),
    ] = True
    epsilon: Annotated[float, epsilon_field] = 1e-5

    def trouble(self, input: Shape) -> Trouble | None:
        return needs_image(self, input) or _single_value(self, prod(input[1:]))

    def parameters(self, input: Shape) -> int:
        return 2 * input[0] * self.scaled

    def parameters_rule(self, input: Shape) -> str:
        return product(2, input[0]) if self.scaled else ""

    def keeps(self, input: Shape, output: Shape) -> Keeps:
        """Torch normalizes the maps of all images as those of one: laid out one after the other, each with its mean,
        inverse standard deviation and scale; its shift, repeated for each image, is let go of.
        """
        channels = input[0]
        return Keeps(
            input=True,
            contiguous=True,
            statistics=(2 + self.scaled) * channels,
            working=prod(output) + self.scaled * channels,
            layout="contiguous",
        )

    def modules(self, input: Shape) -> tuple[ModuleCall, ...]:
        return (call("InstanceNorm2d", num_features=input[0], eps=self.epsilon, affine=self.scaled),)


class LocalResponseNormalization(LayerType, frozen=True, tag="local_response_normalization"):
    """Each value divided by a power of the mean square of its neighbours in nearby channels, as in AlexNet."""

    label: ClassVar[Message] = message("layer", "Local response normalization")
    short: ClassVar[Message | None] = message("layer", "LRN")
    help: ClassVar[Message] = message(
        "layer",
        "Divides each value by what its place shows in the channels beside its own: strong responses hold their "
        "neighbours down.",
    )
    when: ClassVar[Message] = message(
        "layer",
        "To rebuild AlexNet or GoogLeNet; later networks found that batch normalization does far more. The paper's α "
        "is not divided by the number of channels: its 1e-4 with 5 channels is 5e-4 here.",
    )
    formula: ClassVar[str] = "y[c] = x[c] / (k + α / n · Σ x[c']²)^β, over the n channels around c"
    family: ClassVar[Family] = "normalization"
    stem: ClassVar[str] = "norm"
    palette_order: ClassVar[int] = 540
    keeps_sign: ClassVar[bool] = True

    size: Annotated[
        int,
        Field(
            message("field", "Channels"),
            message("field", "n: how many channels are looked at, its own in the middle."),
            "integer",
            1,
            1000,
        ),
    ] = 5
    alpha: Annotated[
        float,
        Field(message("field", "Alpha"), message("field", "α: how much the neighbours count."), "number", 0, 100),
    ] = 1e-4
    beta: Annotated[
        float,
        Field(
            message("field", "Beta"), message("field", "β: the power, which sets how hard it divides."), "number", 0, 10
        ),
    ] = 0.75
    k: Annotated[
        float,
        Field(
            message("field", "K"),
            message("field", "k: added, so that nothing is divided by zero."),
            "number",
            0,
            100,
            above_minimum=True,
        ),
    ] = 2.0

    def summary(self) -> Message:
        return message("layer", "{size} channels", size=self.size)

    def trouble(self, input: Shape) -> Trouble | None:
        return needs_image(self, input)

    def keeps(self, input: Shape, output: Shape) -> Keeps:
        """Its input, the squares with channels of zeros at either end, what is raised to the power, and that power."""
        places = prod(output[1:])
        padded, values = (output[0] + self.size - 1) * places, prod(output)
        return Keeps(
            input=True,
            inner=True,
            inner_elements=padded + 2 * values,
            working=max(padded + values, 3 * values),
            backward=max(padded, 5 * values),
            full=True,
        )

    def modules(self, input: Shape) -> tuple[ModuleCall, ...]:
        return (call("LocalResponseNorm", size=self.size, alpha=self.alpha, beta=self.beta, k=self.k),)
