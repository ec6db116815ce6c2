"""Numbers as colours without Qt: the same tables, from resources/colormaps, that the window draws with.

Zero is the paper: it has the surface's own colour in the light and in the dark theme, so the map's middle is moved
there and its ends stay. Positive is warm, negative blue. Values that are not numbers get the colour of a hairline.

A *diverging* map has a middle for zero; `positive` spreads its upper half. A *sequential* one (cividis, and CET-L1)
runs from one end to the other, is never moved for `signed` and `positive`, and has zero where its range puts it.
"""

from __future__ import annotations

import functools
import json
from typing import Any, Literal

import numpy as np
import numpy.typing as npt

from cnnstudio.network import resources
from cnnstudio.network.errors import UserError
from cnnstudio.network.messages import message

Theme = Literal["light", "dark"]
Colors = npt.NDArray[np.uint8]

LEVELS = 256
ZERO = 128
"""The index of zero in a signed table: positive values lie above it, to 255, negative ones below, to 1."""
SIDE = LEVELS - 1 - ZERO
DIVERGING: dict[str, str] = {"light": "CET-D9", "dark": "CET-D4"}
"""The diverging map that a theme uses where no other is asked for."""
SEQUENTIAL = ("cividis", "CET-L1")
NAMES = ("CET-D9", "CET-D4", "CET-CBD1", *SEQUENTIAL)
SURFACE: dict[str, tuple[int, int, int]] = {"light": (255, 255, 255), "dark": (38, 40, 45)}
HAIRLINE: dict[str, tuple[int, int, int]] = {"light": (228, 230, 234), "dark": (46, 48, 55)}


@functools.cache
def table(name: str) -> Colors:
    """The 256 colours of the map of that name as its makers published them: uint8, 256 x 3, not to be written into.

    Raises `UserError` for a name that is not in `NAMES`.
    """
    if name not in NAMES:
        raise UserError(
            message("colormaps", "There is no colour map {name}: choose {known}.", name=name, known=", ".join(NAMES))
        )
    text = (resources.folder() / "colormaps" / f"{name}.json").read_text(encoding="utf-8")
    return _frozen(np.array(json.loads(text), np.uint8))


@functools.cache
def signed_table(theme: Theme, name: str | None = None) -> Colors:
    """256 colours for values from -limit (index 1) over 0 (index `ZERO`) to limit (index 255)."""
    colors = _sampled(name or DIVERGING[theme], np.arange(-ZERO, LEVELS - ZERO) / SIDE / 2 + 0.5)
    return _frozen(_moved(colors, ZERO, theme) if _diverging(name) else _bytes(colors))


@functools.cache
def positive_table(theme: Theme, name: str | None = None) -> Colors:
    """256 colours for values from 0 to limit: a diverging map's upper half, or the whole of a sequential one."""
    shares = np.arange(LEVELS) / (LEVELS - 1)
    if not _diverging(name):
        return table(str(name))
    colors = _sampled(name or DIVERGING[theme], 0.5 + shares / 2)
    return _frozen(_moved(colors, 0, theme))


@functools.cache
def image_table(theme: Theme) -> Colors:
    """256 greys for images: ink on paper in the light theme, light on the dark surface in the dark one."""
    greys = table("CET-L1")[:: -1 if theme == "light" else 1].astype(np.float64)
    return _frozen(_moved(greys, 0, theme))


def signed(values: npt.NDArray[Any], limit: float, theme: Theme = "light", name: str | None = None) -> Colors:
    """Weights and maps before ReLU: values from -limit to limit as colours, uint8 of the values' shape x 3."""
    indices = np.clip(np.rint(_shares(values, limit) * SIDE), -SIDE, SIDE) + ZERO
    return _colored(values, signed_table(theme, name), indices, theme)


def positive(values: npt.NDArray[Any], limit: float, theme: Theme = "light", name: str | None = None) -> Colors:
    """Maps after ReLU: values from 0 to limit as colours, uint8 of the values' shape x 3; what is below counts as 0."""
    indices = np.clip(np.rint(_shares(values, limit) * (LEVELS - 1)), 0, LEVELS - 1)
    return _colored(values, positive_table(theme, name), indices, theme)


def image(pixels: Colors, theme: Theme = "light") -> Colors:
    """Grey images (uint8) as colours, uint8 of the pixels' shape x 3."""
    return image_table(theme)[pixels]


def limit_of(values: npt.NDArray[Any]) -> float:
    """The largest magnitude among the values that are numbers, for symmetric limits; 0.0 where there is none."""
    finite = values[np.isfinite(values)]
    return float(np.abs(finite).max()) if finite.size else 0.0


def _diverging(name: str | None) -> bool:
    return name is None or name not in SEQUENTIAL


def _shares(values: npt.NDArray[Any], limit: float) -> npt.NDArray[np.float64]:
    """Values as shares of the limit; all zero where the limit is, endless ones at the ends."""
    scale = limit if limit > 0 else np.inf
    shares = np.nan_to_num(values.astype(np.float64), nan=0.0, posinf=np.finfo(np.float64).max) / scale
    return np.clip(shares, -1, 1)


def _colored(values: npt.NDArray[Any], colors: Colors, indices: npt.NDArray[np.float64], theme: Theme) -> Colors:
    colored = colors[indices.astype(np.uint8)]
    colored[np.isnan(values)] = HAIRLINE[theme]
    return colored


def _sampled(name: str, places: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    """A map's colours at places from 0 to 1, interpolated."""
    colors, grid = table(name), np.linspace(0, 1, LEVELS)
    return np.stack([np.interp(places, grid, colors[:, channel]) for channel in range(3)], axis=1)


def _moved(colors: npt.NDArray[np.float64], zero: int, theme: Theme) -> Colors:
    """Colours with the surface's at index `zero`, the ends kept and the shift fading out between."""
    distance = np.abs(np.arange(len(colors)) - zero) / (len(colors) - 1 - zero)
    share = np.clip(1 - distance, 0, 1)[:, np.newaxis]
    return _bytes(colors + (np.array(SURFACE[theme]) - colors[zero]) * share)


def _bytes(colors: npt.NDArray[np.float64]) -> Colors:
    return np.clip(np.rint(colors), 0, 255).astype(np.uint8)


def _frozen(colors: Colors) -> Colors:
    colors.setflags(write=False)
    return colors
