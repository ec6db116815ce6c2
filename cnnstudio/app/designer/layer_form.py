"""A layer's settings, with what its choice of initialization comes to for its own weights."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtWidgets import QLabel

from cnnstudio.app import i18n
from cnnstudio.app.forms import SettingsForm
from cnnstudio.app.theme import Theme, Type
from cnnstudio.app.widgets import label
from cnnstudio.network import LayerType, Shape
from cnnstudio.network.initialization import SCHEMES, Initialization
from cnnstudio.network.messages import dims

INITIALIZATION = "initialization"


class LayerForm(SettingsForm):
    """The form of a layer type. Below the choice how weights begin it says when to take it, and its formula."""

    def __init__(self, theme: Theme, layer_type: LayerType) -> None:
        super().__init__(theme, layer_type)
        self._beginning: QLabel | None = None
        if INITIALIZATION in self.editors:
            self._beginning = label(theme, size=Type.CAPTION, role="text3")
            self._beginning.setObjectName("initializationNote")
            self._beginning.setWordWrap(True)
            self.insert_below(INITIALIZATION, self._beginning)

    def show_layer(self, layer_type: LayerType, input: Shape | None, limits: Mapping[str, str]) -> None:
        """Show a layer of the type on its input, None where that is unknown, and what its input asks of it."""
        self.show_values(layer_type, limits)
        if self._beginning is None:
            return
        chosen: Initialization = getattr(layer_type, INITIALIZATION)
        scheme = SCHEMES[chosen]
        works = input is not None and layer_type.trouble(input) is None
        weights = layer_type.weights(input) if input is not None and works else ()
        kernels = [f"{dims(*weight[2:])}: " if len(weights) > 1 else "" for weight in weights]
        worked_out = [i18n.text(scheme.worked_out(weight)) for weight in weights]
        lines = map("".join, zip(kernels, worked_out, strict=True))
        self._beginning.setText("\n".join((i18n.text(scheme.help), *lines)))
