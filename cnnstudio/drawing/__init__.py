"""A network as a picture for papers and slides: as cards, or as volumes drawn to scale; SVG or PNG. No Qt, no torch.

`picture.draw` makes it; naming the styles imports nothing that draws.
"""

from __future__ import annotations

from typing import Literal

Style = Literal["cards", "volumes"]
STYLES: tuple[Style, ...] = ("cards", "volumes")
