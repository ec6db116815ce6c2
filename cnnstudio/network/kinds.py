"""The kinds of problems. They are names in files (what a person has hushed) and in JSON, and so stay for ever."""

from __future__ import annotations

from typing import Literal

Severity = Literal["error", "warning"]

Kind = Literal[
    "input",
    "needs_vector",
    "needs_maps",
    "kernel",
    "padding",
    "groups",
    "add",
    "concatenate",
    "multiply",
    "classes",
    "batch_of_one",
    "nothing_to_train",
    "all_frozen",
    "data",
    "softmax",
    "last_activation",
    "last_dropout",
    "no_effect",
    "dead_weights",
    "skipped_cells",
    "frozen_statistics",
    "bias_before_normalization",
    "normalized_twice",
    "dropout_before_normalization",
    "no_nonlinearity",
    "vanishing_gradient",
    "huge_dense",
]
"""Errors are those up to `all_frozen`: they keep a network from being built or trained. All others are warnings:

`data` an input unlike the data's images, `softmax` before the loss's own or between layers, `last_activation` and
`last_dropout` what limits or drops the scores, `no_effect` a layer that leaves everything as it is, `dead_weights`
that only ever meet padding, `skipped_cells` between the places of a kernel, `frozen_statistics` of batch
normalization, `bias_before_normalization` that is taken away again, `normalized_twice`,
`dropout_before_normalization`, `no_nonlinearity` between two linear layers, `vanishing_gradient` through sigmoids,
`huge_dense` a dense layer that holds nearly all parameters.
"""
