"""A network with a layer of every type is trained, saved, and made anew from its weights."""

from __future__ import annotations

import msgspec
import pytest
import torch
from torch import nn

from cnnstudio.network import Layer, LayerType, Stack, analyze, layer_types
from cnnstudio.network.layers.activation import Softmax
from cnnstudio.network.layers.adaptive_pooling import AdaptivePooling
from cnnstudio.network.layers.dense import Dense
from cnnstudio.network.layers.pooling import GlobalAveragePooling
from cnnstudio.network.layers.shape import Flatten
from cnnstudio.training import choices
from cnnstudio.training.module import build, build_from, logits

SHAPE = (3, 16, 16)
LAST: tuple[type[LayerType], ...] = (GlobalAveragePooling, Flatten, Dense, Softmax)


def every_type() -> Stack:
    """All types with their usual settings, as far as those suit a small image; vectors at the end."""
    kinds = [kind for kind in layer_types() if kind not in LAST]
    types = [kind() for kind in kinds] + [kind() for kind in LAST]
    fitting = [
        msgspec.structs.replace(each, output_size=(6, 6)) if isinstance(each, AdaptivePooling) else each
        for each in types
    ]
    return Stack(tuple(Layer(f"layer{number}", each) for number, each in enumerate(fitting)))


@pytest.mark.parametrize("layout", ["channels_last", "contiguous"])
def test_every_type_learns_and_comes_back_from_its_weights(layout: choices.Layout) -> None:
    network = every_type()
    assert {row.type for row in analyze(network, SHAPE).rows} == {kind.tag() for kind in layer_types()}
    module = build(network, SHAPE, seed=0, layout=layout)
    images = torch.rand(4, *SHAPE, generator=torch.Generator().manual_seed(0))
    before = {name: parameter.clone() for name, parameter in module.named_parameters()}
    optimizer = torch.optim.Adam(module.parameters(), lr=0.01)
    loss = nn.functional.cross_entropy(logits(module, images), torch.arange(4))
    loss.backward()  # type: ignore[no-untyped-call]
    optimizer.step()
    assert all(bool(parameter.isfinite().all()) for parameter in module.parameters())
    assert any(not torch.equal(parameter, before[name]) for name, parameter in module.named_parameters())
    again = build_from(network, SHAPE, module.state_dict(), layout=layout)
    assert torch.equal(module.eval()(images), again.eval()(images))
