"""What a network is: an immutable tree, its edits, its analysis and its file. Pure Python: no torch, no Qt, no numpy.

from cnnstudio.network import analyze, architectures

lenet = architectures.get("lenet5")
print(analyze(lenet.network, lenet.input_shape).parameters)   # 61706
"""

from __future__ import annotations

from cnnstudio.network import architectures, edits, parts
from cnnstudio.network.analysis import Analysis, Problem, Repair, Row, TrainingMemory, analyze
from cnnstudio.network.augmentation import Augmentation
from cnnstudio.network.document import Document
from cnnstudio.network.errors import InvalidValue, UserError, WorkError
from cnnstudio.network.layers import Field, Fielded, LayerType, ModuleCall, Shape, layer_types
from cnnstudio.network.messages import Message, message
from cnnstudio.network.receptive import ReceptiveField, field_of_unit
from cnnstudio.network.recipe import Recipe
from cnnstudio.network.tree import Address, Block, Branches, Layer, Node, Stack

__all__ = [
    "Address",
    "Analysis",
    "Augmentation",
    "Block",
    "Branches",
    "Document",
    "Field",
    "Fielded",
    "InvalidValue",
    "Layer",
    "LayerType",
    "Message",
    "ModuleCall",
    "Node",
    "Problem",
    "ReceptiveField",
    "Recipe",
    "Repair",
    "Row",
    "Shape",
    "Stack",
    "TrainingMemory",
    "UserError",
    "WorkError",
    "analyze",
    "architectures",
    "edits",
    "field_of_unit",
    "grouping",
    "layer_types",
    "message",
    "parts",
]
