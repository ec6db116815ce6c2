"""Inks of a picture, light on paper or dark."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from cnnstudio.network.colors import FAMILIES_DARK, FAMILIES_LIGHT
from cnnstudio.network.layers.base import Family

Theme = Literal["light", "dark"]


@dataclass(frozen=True)
class Inks:
    """The paper, what is written and drawn on it, and a colour for each layer family."""

    paper: str
    surface: str
    hairline: str
    connector: str
    text: str
    text2: str
    families: dict[Family, str]

    def tint(self, family: Family, share: float) -> str:
        """A family's colour laid over the surface, opaque by `share`."""
        return mixed(self.families[family], self.surface, share)


INKS: dict[Theme, Inks] = {
    "light": Inks("#FFFFFF", "#FFFFFF", "#D5D9E0", "#9AA1AD", "#191C22", "#525966", FAMILIES_LIGHT),
    "dark": Inks("#191A1D", "#26282D", "#464A54", "#8B919E", "#ECEDF0", "#ADB3BF", FAMILIES_DARK),
}


def mixed(color: str, ground: str, share: float) -> str:
    """A colour over another, opaque by `share`."""
    return "#" + "".join(
        f"{round(int(color[at : at + 2], 16) * share + int(ground[at : at + 2], 16) * (1 - share)):02X}"
        for at in (1, 3, 5)
    )
