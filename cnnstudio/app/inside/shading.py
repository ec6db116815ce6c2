"""How numbers become colours in Inside: what one scale holds for, and which colour map is used."""

from __future__ import annotations

from typing import Literal, get_args

import numpy as np
from PySide6.QtCore import QObject, Signal

from cnnstudio.app.settings import Settings
from cnnstudio.app.theme import Theme
from cnnstudio.app.widgets import atlas_colors
from cnnstudio.app.widgets.atlas_colors import Table

Scale = Literal["layer", "map", "fixed"]
SCALES: tuple[Scale, ...] = get_args(Scale)
OWN = ""
"""The theme's own diverging colours"""
COLORS = (OWN, "cividis", "CET-CBD1")
LEAST, MOST = 0.01, 1000.0


class Shading(QObject):
    """A choice that all maps share and the settings keep. `changed` comes with another theme too."""

    changed = Signal()

    def __init__(self, theme: Theme, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme, self._settings = theme, settings
        self._scale: Scale = next((scale for scale in SCALES if scale == settings.map_scale), "layer")
        self._fixed = min(max(settings.map_limit, LEAST), MOST)
        self._colors = settings.map_colors if settings.map_colors in COLORS else OWN
        theme.changed.connect(self.changed)

    @property
    def scale(self) -> Scale:
        """Whether colours reach to the largest magnitude of a layer, of each map, or to a fixed one."""
        return self._scale

    @property
    def fixed(self) -> float:
        """The magnitude that colours reach to under a fixed scale."""
        return self._fixed

    @property
    def colors(self) -> str:
        """The colour map's name, or `OWN`."""
        return self._colors

    @property
    def zero_is_paper(self) -> bool:
        """Whether zero has the ground's colour; in cividis it is in the middle of the colours."""
        return self._colors not in atlas_colors.SEQUENTIAL

    def set_scale(self, scale: Scale) -> None:
        """Choose what one scale holds for."""
        self._scale = self._settings.map_scale = scale
        self.changed.emit()

    def set_fixed(self, limit: float) -> None:
        """Choose the magnitude that colours reach to under a fixed scale."""
        self._fixed = self._settings.map_limit = limit
        self.changed.emit()

    def set_colors(self, name: str) -> None:
        """Choose a colour map."""
        self._colors = self._settings.map_colors = name
        self.changed.emit()

    def table(self) -> Table:
        """The colours for indices that `signed_indices` gives."""
        return atlas_colors.signed(self._theme, self._colors)

    def limits(self, values: np.ndarray) -> np.ndarray:
        """The magnitude that the colours of each map (of maps x height x width) or of a vector (one) reach to."""
        maps = values if values.ndim == 3 else values[np.newaxis]
        if self._scale == "fixed":
            return np.full(len(maps), self._fixed)
        if self._scale == "map":
            return np.array([atlas_colors.limit_of(map_) for map_ in maps])
        return np.full(len(maps), atlas_colors.limit_of(values))
