"""Nodes and items in words: for cards, the inspector, screen readers and undo steps."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from cnnstudio.app import i18n
from cnnstudio.app.designer.items import Item
from cnnstudio.network import Address, Analysis, Block, Branches, Layer, Node, Problem, Row, Shape
from cnnstudio.network.architectures.base import IMAGENET_DATA, NO_DATA
from cnnstudio.network.freezing import all_frozen
from cnnstudio.network.layers.base import Family


def type_label(node: Node) -> str:
    """What kind of node it is; branches go by how they are merged."""
    if isinstance(node, Layer):
        return i18n.text(node.type.label)
    return _kind_of_group(node)


def _kind_of_group(node: Branches | Block) -> str:
    if isinstance(node, Block):
        return QCoreApplication.translate("Describe", "Block")
    return {
        "add": QCoreApplication.translate("Describe", "Add"),
        "concatenate": QCoreApplication.translate("Describe", "Concatenate"),
        "multiply": QCoreApplication.translate("Describe", "Multiply"),
    }[node.merge]


def called(nodes: Sequence[Node]) -> str:
    """A node by its name, several by their number: ``conv1``, ``3 layers``."""
    return nodes[0].name if len(nodes) == 1 else _count_of_layers(len(nodes))


def several_selected(count: int) -> str:
    """``3 layers selected``; empty where there are not several."""
    if count < 2:
        return ""
    layers = _count_of_layers(count)
    return QCoreApplication.translate("Describe", "{layers} selected").format(layers=layers)


def settings(node: Node, *, brief: bool = False) -> str:
    """The settings in one line, a short one where there is little room; empty where there are none."""
    if isinstance(node, Layer):
        summary = node.type.brief() if brief else node.type.summary()
        return i18n.text(summary) if summary.text else ""
    layers = _layers(node)
    if isinstance(node, Block):
        if node.repeats == 1:
            return QCoreApplication.translate("Describe", "{layers}, once").format(layers=layers)
        times = i18n.count(node.repeats)
        return QCoreApplication.translate("Describe", "{layers}, {times} times over").format(layers=layers, times=times)
    lanes = i18n.count(len(node.stacks))
    if len(node.stacks) == 1:
        return QCoreApplication.translate("Describe", "1 lane, {layers}").format(layers=layers)
    return QCoreApplication.translate("Describe", "{lanes} lanes, {layers}").format(lanes=lanes, layers=layers)


def _layers(node: Branches | Block) -> str:
    stacks = (node.stack,) if isinstance(node, Block) else node.stacks
    return _count_of_layers(sum(1 for stack in stacks for _layer in stack.layers()))


def _count_of_layers(number: int) -> str:
    if number == 1:
        return QCoreApplication.translate("Describe", "1 layer")
    return QCoreApplication.translate("Describe", "{count} layers").format(count=i18n.count(number))


def line(node: Node, *, brief: bool = False) -> str:
    """Kind and settings in one line, for a card that has no line of its own for settings."""
    said = settings(node, brief=brief)
    if not isinstance(node, Layer):
        return f"{type_label(node)}, {said}"
    return said or type_label(node)


def family(node: Node) -> Family:
    """The family whose colour the node has."""
    return node.type.family if isinstance(node, Layer) else "branches"


def unfolded(node: Branches | Block) -> str:
    """What is said in the head of a group whose inside is shown."""
    if isinstance(node, Branches):
        label = QCoreApplication.translate("Describe", "Branches")
        lanes = i18n.count(len(node.stacks))
        if len(node.stacks) == 1:
            said = QCoreApplication.translate("Describe", "1 lane")
        else:
            said = QCoreApplication.translate("Describe", "{lanes} lanes").format(lanes=lanes)
        return f"{label}, {said}"
    label = QCoreApplication.translate("Describe", "Block")
    if node.repeats == 1:
        return label
    said = QCoreApplication.translate("Describe", "repeats {times} times").format(times=i18n.count(node.repeats))
    return f"{label}, {said}"


def frozen(node: Node) -> str:
    """That training leaves all weights in it as they are; empty where it does not."""
    return QCoreApplication.translate("Describe", "frozen") if all_frozen(node) else ""


def repeat(node: Node) -> str:
    """Whose figures the cards inside a block show that repeats."""
    times = i18n.count(node.repeats) if isinstance(node, Block) else ""
    return QCoreApplication.translate("Describe", "figures of repeat 1 of {times}").format(times=times)


def identity() -> str:
    """What a lane without layers gives: its input."""
    return QCoreApplication.translate("Describe", "identity")


def merge(item: Item) -> tuple[str, str]:
    """How lanes are put together, and of concatenated ones how many maps each gives."""
    node = item.node
    if not isinstance(node, Branches) or node.merge != "concatenate":
        return type_label(node), ""
    outputs = [lane[-1].output if lane else item.input for lane in item.lanes]
    return type_label(node), " + ".join("?" if shape is None else i18n.count(shape[0]) for shape in outputs)


def standing(address: Address) -> str:
    """``lane 2 of mix``, ``in block1``: where a node stands; empty in the root stack."""
    owner = address[:-1]
    if not owner:
        return ""
    if isinstance(owner[-1], int):
        said = QCoreApplication.translate("Describe", "lane {number} of {name}")
        return said.format(number=i18n.count(owner[-1] + 1), name=owner[-2])
    return QCoreApplication.translate("Describe", "in {name}").format(name=owner[-1])


def icon(node: Node) -> str:
    """The name of the node's icon."""
    if isinstance(node, Layer):
        return node.type.tag()
    return "block" if isinstance(node, Block) else "branches"


def family_label(name: Family) -> str:
    """A family's heading in the palette."""
    return {
        "convolution": QCoreApplication.translate("Describe", "Convolution"),
        "pooling": QCoreApplication.translate("Describe", "Pooling"),
        "dense": QCoreApplication.translate("Describe", "Dense"),
        "activation": QCoreApplication.translate("Describe", "Activation"),
        "normalization": QCoreApplication.translate("Describe", "Normalization"),
        "regularization": QCoreApplication.translate("Describe", "Regularization"),
        "shape": QCoreApplication.translate("Describe", "Shape"),
        "branches": QCoreApplication.translate("Describe", "Branches"),
    }[name]


def data_title(key: str) -> str:
    """The name of a data set, which the program ships, which lies in a folder, or which it does not have."""
    known = {
        "mnist": "MNIST",
        "digits8": QCoreApplication.translate("Describe", "8 × 8 digits"),
        IMAGENET_DATA: "ImageNet",
        NO_DATA: QCoreApplication.translate("Describe", "No data"),
    }
    return known.get(key.casefold()) or Path(key).name or key


def problem_sentence(item: Item, row: Row, problem: Problem) -> str:
    """What is wrong; with the layer's name where it stands inside branches or a block."""
    said = i18n.text(problem.message)
    if row.address == item.address:
        return said
    return QCoreApplication.translate("Describe", "{layer}: {problem}").format(layer=row.path, problem=said)


def waits(path: str) -> str:
    """What an unknown layer says."""
    return QCoreApplication.translate("Describe", "waits for {layer}").format(layer=path)


def quantity(parameters: int) -> str:
    """A number of parameters with its word."""
    if parameters == 1:
        return QCoreApplication.translate("Describe", "1 parameter")
    return QCoreApplication.translate("Describe", "{count} parameters").format(count=i18n.count(parameters))


def output(shape: Shape | None) -> str:
    """The output's shape with its word."""
    return QCoreApplication.translate("Describe", "output {shape}").format(shape=i18n.shape(shape))


def spoken(item: Item) -> str:
    """Everything a card shows, as one sentence: its accessible name."""
    parts = [item.name, _lowered(type_label(item.node)), standing(item.address), settings(item.node), frozen(item.node)]
    if item.waits_for and not item.problems:
        parts.append(waits(item.waits_for))
    else:
        parts.append(output(item.output))
    if item.parameters is not None:
        parts.append(quantity(item.parameters))
    parts += [problem_sentence(item, row, problem) for row, problem in item.problems]
    return ", ".join(part for part in parts if part)


def spoken_input(analysis: Analysis, data: str) -> str:
    """The accessible name of the input's card."""
    return QCoreApplication.translate("Describe", "Input, {data}, images of {shape}").format(
        data=data_title(data), shape=i18n.shape(analysis.input_shape)
    )


def _lowered(label: str) -> str:
    """A label in the middle of a sentence; names like ReLU stay."""
    return label.lower() if label[1:].islower() else label
