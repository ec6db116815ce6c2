"""Networks as JSON data and back: a layer's fields beside its name and type, lanes and blocks nested."""

from __future__ import annotations

import json
from typing import Any

import msgspec

from cnnstudio.network.errors import InvalidValue, UserError
from cnnstudio.network.layers import types_by_tag
from cnnstudio.network.layers.base import LayerType
from cnnstudio.network.messages import message
from cnnstudio.network.tree import MOST_DEPTH, MOST_LAYERS, Block, Branches, Layer, Merge, Node, Stack, extent


def network_lines(stack: Stack, indent: str) -> str:
    """A stack as JSON text: a list with one line for each layer."""
    if not stack.nodes:
        return "[]"
    inner = indent + "  "
    lines = ",\n".join(inner + _node_lines(node, inner) for node in stack.nodes)
    return f"[\n{lines}\n{indent}]"


def _node_lines(node: Node, indent: str) -> str:
    name = json.dumps(node.name)
    if isinstance(node, Layer):
        return json.dumps({"name": node.name, **_settings(node.type)})
    if isinstance(node, Block):
        nodes = network_lines(node.stack, indent)
        checkpoint = ', "checkpoint": true' if node.checkpoint else ""
        return f'{{"name": {name}, "type": "block", "repeats": {node.repeats}{checkpoint}, "nodes": {nodes}}}'
    inner = indent + "  "
    lanes = ",\n".join(inner + network_lines(stack, inner) for stack in node.stacks)
    return f'{{"name": {name}, "type": "branches", "merge": "{node.merge}", "lanes": [\n{lanes}\n{indent}]}}'


def _settings(layer: LayerType) -> dict[str, Any]:
    """A layer's type and settings. That it is not frozen goes without saying, as in files of earlier versions."""
    settings: dict[str, Any] = msgspec.to_builtins(layer)
    if not layer.is_frozen:
        settings.pop("frozen", None)
    return settings


def network_from_data(data: object) -> Stack:
    """A network from JSON data; raises `UserError` with a sentence that names the layer at fault."""
    network = _stack(data, 0)
    if extent(network) > MOST_LAYERS:
        raise UserError(message("document", "it has more than {most} layers, repeats counted", most=f"{MOST_LAYERS:,}"))
    return network


def _stack(data: object, depth: int) -> Stack:
    if not isinstance(data, list):
        raise UserError(message("document", "a list of layers is expected, but there is {found}", found=_kind(data)))
    if depth > MOST_DEPTH:
        raise UserError(
            message("document", "its branches and blocks are nested more than {most} deep", most=MOST_DEPTH)
        )
    return Stack(tuple(_node(item, number, depth) for number, item in enumerate(data, start=1)))


def _node(data: object, number: int, depth: int) -> Node:
    if not isinstance(data, dict):
        raise UserError(message("document", "layer {number} is {found}", number=number, found=_kind(data)))
    fields = dict(data)
    name, kind = fields.pop("name", None), fields.pop("type", None)
    label = name if isinstance(name, str) else number
    try:
        if not isinstance(name, str):
            raise InvalidValue(message("document", "its name is missing"))
        return _of_kind(name, kind, fields, depth)
    except (msgspec.ValidationError, InvalidValue) as error:
        raise UserError(message("document", "layer {label}: {reason}", label=label, reason=error)) from error


def _of_kind(name: str, kind: object, fields: dict[str, Any], depth: int) -> Node:
    if kind == "branches":
        branches = msgspec.convert(fields, _Branches)
        return Branches(name, branches.merge, tuple(_stack(lane, depth + 1) for lane in branches.lanes))
    if kind == "block":
        block = msgspec.convert(fields, _Block)
        return Block(name, _stack(block.nodes, depth + 1), block.repeats, block.checkpoint)
    cls = types_by_tag().get(kind) if isinstance(kind, str) else None
    if cls is None:
        known = ", ".join([*types_by_tag(), "branches", "block"])
        raise InvalidValue(
            message("document", "there is no layer type “{kind}”; there are {known}", kind=kind, known=known)
        )
    layer: LayerType = msgspec.convert(fields, cls)
    return Layer(name, layer)


def _kind(value: object) -> str:
    names = {dict: "an object", list: "a list", str: "a text", bool: "a yes or no", type(None): "nothing"}
    return names.get(type(value), "a number")


class _Branches(msgspec.Struct, forbid_unknown_fields=True):
    merge: Merge
    lanes: list[Any]


class _Block(msgspec.Struct, forbid_unknown_fields=True):
    nodes: list[Any]
    repeats: int = 1
    checkpoint: bool = False
