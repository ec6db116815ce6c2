"""Layers whose weights can be frozen: training leaves them as they are."""

from __future__ import annotations

from typing import Annotated

from cnnstudio.network.layers.base import Field, LayerType
from cnnstudio.network.messages import message

frozen_field = Field(
    message("field", "Frozen"),
    message(
        "field",
        "Training leaves its weights as they are: they get no gradient, no step of the optimizer and no weight decay, "
        "and take no memory for these.",
    ),
    "flag",
)


class Freezable(LayerType, frozen=True, kw_only=True):
    """What layer types with weights share: whether these are trained. The setting stands last."""

    frozen: Annotated[bool, frozen_field] = False
