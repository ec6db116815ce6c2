"""What layers share whose filters slide over feature maps: convolution, depthwise and separable convolution."""

from __future__ import annotations

from math import prod
from typing import ClassVar

from cnnstudio.network.geometry import Window
from cnnstudio.network.initialization import Initialization
from cnnstudio.network.layers.base import Family, Keeps, ModuleCall, Shape, Trouble, call, needs_image
from cnnstudio.network.layers.freezing import Freezable
from cnnstudio.network.layers.sliding import Sliding, is_even, padded_elements, padding_sides, too_large
from cnnstudio.network.layers.waste import dead_weights, reads_nothing, skipped_cells
from cnnstudio.network.size_rule import SizeRule


class Convolving(Freezable, frozen=True):
    """A kernel with weights on an input. A type says its `sliding`, `weights` and how many `biases` it has."""

    family: ClassVar[Family] = "convolution"
    linear: ClassVar[bool] = True

    @property
    def sliding(self) -> Sliding:
        """The kernel with its stride, padding and dilation."""
        raise TypeError(f"{type(self).__name__} says no sliding")

    def biases(self, input: Shape) -> int:
        """How many numbers it adds."""
        raise TypeError(f"{type(self).__name__} says no biases")

    def trouble(self, input: Shape) -> Trouble | None:
        return (
            needs_image(self, input) or too_large(self, self.sliding, input) or reads_nothing(self, self.sliding, input)
        )

    def advice(self, input: Shape) -> tuple[Trouble, ...]:
        return skipped_cells(self, self.sliding, input) + dead_weights(self, self.sliding, input)

    def size_rule(self, input: Shape) -> SizeRule | None:
        return self.sliding.size_rule(input)

    def parameters(self, input: Shape) -> int:
        return sum(map(prod, self.weights(input))) + self.biases(input)

    def macs(self, input: Shape, output: Shape) -> int:
        return output[1] * output[2] * sum(map(prod, self.weights(input)))

    def keeps(self, input: Shape, output: Shape) -> Keeps:
        slides = self.sliding.slides(input)
        even = is_even(slides)
        return Keeps(
            input=even,
            inner=not even,
            inner_elements=0 if even else padded_elements(input, slides),
            layout="converted",
            halved=sum(map(prod, self.weights(input))),
            keeps_weights=True,
        )

    def windows(self, input: Shape) -> tuple[Window, Window]:
        return self.sliding.windows(input)


def convolution(
    sliding: Sliding,
    input: Shape,
    filters: int,
    *,
    groups: int,
    bias: bool,
    initialization: Initialization,
    suffix: str = "",
) -> tuple[ModuleCall, ...]:
    """The torch calls of a kernel on an input: zeros by a helper before it where they are not as many on both sides."""
    slides = sliding.slides(input)
    even = is_even(slides)
    made = call(
        "Conv2d",
        suffix,
        initialization,
        in_channels=input[0],
        out_channels=filters,
        kernel_size=sliding.kernel_size,
        stride=sliding.stride,
        padding=(slides[0].before, slides[1].before) if even else (0, 0),
        dilation=sliding.dilation,
        groups=groups,
        bias=bias,
    )
    return (made,) if even else (call("ZeroPad2d", "pad", padding=padding_sides(slides)), made)
