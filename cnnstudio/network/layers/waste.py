"""What a kernel wastes: cells of the input that it steps over, weights that only ever meet padding, or all it does."""

from __future__ import annotations

from math import ceil, prod

from cnnstudio.network.geometry import Pair, Slide, Window
from cnnstudio.network.layers.base import LayerType, Shape, Suggestion, Trouble
from cnnstudio.network.layers.sliding import AXES, Sliding, stride_text
from cnnstudio.network.layers.unread import skipped
from cnnstudio.network.messages import Message, dims, message
from cnnstudio.network.size_rule import number

MOST_PLACES = 4


def skipped_cells(layer: LayerType, sliding: Sliding, input: Shape) -> tuple[Trouble, ...]:
    """Told where whole rows or columns lie between the places of a kernel, so that no output unit reads them."""
    windows, slides = sliding.windows(input), sliding.slides(input)
    if not any(skipped(windows[axis], slides[axis]) for axis in AXES):
        return ()
    read = [_cells_read(windows[axis], slides[axis], input[1 + axis]) for axis in AXES]
    cells = input[1] * input[2]
    return (
        Trouble(
            message(
                "trouble",
                "Stride {stride} steps over cells: {share} of the input is never read",
                stride=stride_text(sliding.stride),
                share=_percent(1 - prod(read) / cells),
            ),
            message(
                "trouble",
                "It reads {rows} · {columns} = {read} of {height} · {width} = {cells} cells of each map.",
                rows=read[0],
                columns=read[1],
                read=f"{prod(read):,}",
                height=input[1],
                width=input[2],
                cells=f"{cells:,}",
            ),
            field="stride",
            suggestions=_without_steps(layer, sliding, windows),
            kind="skipped_cells",
        ),
    )


def dead_weights(layer: LayerType, sliding: Sliding, input: Shape) -> tuple[Trouble, ...]:
    """Told where parts of a kernel only ever lie on padding: their weights never learn."""
    windows, slides = sliding.windows(input), sliding.slides(input)
    met = [_taps_met(windows[axis], slides[axis], input[1 + axis]) for axis in AXES]
    used: Pair = (len(met[0]), len(met[1]))
    kernel = sliding.kernel_size
    if used == kernel or not all(used):
        return ()
    return (
        Trouble(
            message(
                "trouble",
                "{dead} of the {all} weights of each kernel only ever meet padding",
                dead=f"{prod(kernel) - prod(used):,}",
                all=f"{prod(kernel):,}",
            ),
            message(
                "trouble",
                "On a {input} input {rows} · {columns} = {used} of {height} · {width} = {all} weights meet a cell.",
                input=dims(*input[1:]),
                rows=used[0],
                columns=used[1],
                used=f"{prod(used):,}",
                height=kernel[0],
                width=kernel[1],
                all=f"{prod(kernel):,}",
            ),
            field="kernel_size",
            suggestions=_smaller(layer, sliding, met),
            kind="dead_weights",
        ),
    )


def reads_nothing(layer: LayerType, sliding: Sliding, input: Shape) -> Trouble | None:
    """Trouble of a kernel that meets nothing but padding, at whatever place: all it gives is its bias.

    Besides, torch 2.13 crashes (in oneDNN, channels_last, batches above 1) where no column is met.
    """
    windows, slides = sliding.windows(input), sliding.slides(input)
    blind = [axis for axis in AXES if not _meets_a_cell(windows[axis], slides[axis], input[1 + axis])]
    if not blind:
        return None
    axis = blind[0]
    return Trouble(
        message("trouble", "The kernel meets nothing but padding, wherever it stands"),
        message(
            "trouble",
            "It stands at {places} of the {cells} {name}, and so gives the same for every image.",
            places=_places(windows[axis], slides[axis]),
            cells=f"{input[1 + axis]:,}",
            name=message("trouble", "rows") if axis == 0 else message("trouble", "columns"),
        ),
        field="padding",
        suggestions=_meeting(layer, sliding),
        kind="padding",
    )


def _meets_a_cell(window: Window, slide: Slide, size: int) -> bool:
    """Whether any tap lies on a real cell for any unit."""
    return any(_is_met(tap, window, slide, size) for tap in range(window.kernel))


def _places(window: Window, slide: Slide) -> str:
    """Where the window's first tap stands, counted from the first real cell."""
    shown = [number(unit * window.stride - window.before) for unit in range(min(slide.output, MOST_PLACES))]
    return ", ".join(shown) + (", …" if slide.output > MOST_PLACES else "")


def _meeting(layer: LayerType, sliding: Sliding) -> tuple[Suggestion, ...]:
    found = [Suggestion(message("trouble", "Use VALID padding"), instead=layer.with_value("padding", "valid"))]
    if sliding.dilation != (1, 1):
        found.append(Suggestion(message("trouble", "Dilation 1"), instead=layer.with_value("dilation", (1, 1))))
    if sliding.padding != "same":
        found.append(Suggestion(message("trouble", "Use SAME padding"), instead=layer.with_value("padding", "same")))
    return tuple(found)


def _cells_read(window: Window, slide: Slide, size: int) -> int:
    """Cells of an axis that some unit reads."""
    return len({cell for index in range(slide.output) for cell in window.taps(index, size)})


def _taps_met(window: Window, slide: Slide, size: int) -> list[int]:
    """The taps of a window that lie on a real cell for some unit."""
    if slide.before == slide.after == 0:
        return list(range(window.kernel))
    return [tap for tap in range(window.kernel) if _is_met(tap, window, slide, size)]


def _is_met(tap: int, window: Window, slide: Slide, size: int) -> bool:
    place = tap * window.dilation - window.before
    index = max(0, ceil(-place / window.stride))
    return index < slide.output and place + index * window.stride < size


def _without_steps(layer: LayerType, sliding: Sliding, windows: tuple[Window, Window]) -> tuple[Suggestion, ...]:
    """A kernel as large as its stride, or the largest stride that reads everything."""
    found = []
    kernel: Pair = (
        max(sliding.kernel_size[0], sliding.stride[0]),
        max(sliding.kernel_size[1], sliding.stride[1]),
    )
    if kernel != sliding.kernel_size and sliding.dilation == (1, 1):
        label = message("trouble", "Kernel {kernel}", kernel=dims(*kernel))
        found.append(Suggestion(label, instead=layer.with_value("kernel_size", kernel)))
    stride: Pair = (_gapless(windows[0]), _gapless(windows[1]))
    label = message("trouble", "Stride {stride}", stride=stride_text(stride))
    found.append(Suggestion(label, instead=layer.with_value("stride", stride)))
    return tuple(found)


def _gapless(window: Window) -> int:
    """The largest stride up to its own at which the taps of all units leave nothing out."""
    two = Slide(2, 0, 0)
    return next(stride for stride in range(window.stride, 0, -1) if not skipped(window._replace(stride=stride), two))


def _smaller(layer: LayerType, sliding: Sliding, met: list[list[int]]) -> tuple[Suggestion, ...]:
    """The part of the kernel that meets cells; explicit padding shrinks by what goes before it."""
    kernel: Pair = (met[0][-1] - met[0][0] + 1, met[1][-1] - met[1][0] + 1)
    smaller = layer.with_value("kernel_size", kernel)
    if not isinstance(sliding.padding, str):
        left = [max(0, sliding.padding[axis] - sliding.dilation[axis] * met[axis][0]) for axis in AXES]
        smaller = smaller.with_value("padding", (left[0], left[1]))
    label: Message = message("trouble", "Kernel {kernel}", kernel=dims(*kernel))
    valid = message("trouble", "Use VALID padding")
    return Suggestion(label, instead=smaller), Suggestion(valid, instead=layer.with_value("padding", "valid"))


def _percent(share: float) -> str:
    return f"{100 * share:.1f}\u00a0%"
