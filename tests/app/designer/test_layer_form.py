"""The choice how weights begin, with its formula in the layer's own numbers."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel

from cnnstudio.app.designer.workspace import DesignWorkspace
from cnnstudio.app.session import Session
from cnnstudio.network import Layer
from cnnstudio.network.initialization import SCHEMES
from cnnstudio.network.layers.convolution import Convolution
from tests.app.designer.conftest import child


def note(design: DesignWorkspace) -> list[str]:
    found = child(design, "initializationNote")
    assert isinstance(found, QLabel)
    return found.text().splitlines()


def test_how_weights_begin_is_chosen_and_told_with_the_layers_numbers(
    lenet_design: DesignWorkspace, session: Session
) -> None:
    lenet_design.selection.select(("conv2",))
    assert note(lenet_design)[1].endswith("b = √(1 / fan-in) = √(1 / 150) = 0.0816; std = b / √3 = 0.0471")
    box = child(lenet_design, "choice:initialization")
    assert isinstance(box, QComboBox)
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Down)
    node = session.network.nodes[3]
    assert isinstance(node, Layer)
    assert isinstance(node.type, Convolution)
    assert node.type.initialization == "he_normal"
    assert note(lenet_design) == [str(SCHEMES["he_normal"].help), "std = √(2 / fan-in) = √(2 / 150) = 0.115"]
    session.undo_stack.undo()
    assert note(lenet_design)[0] == str(SCHEMES["default"].help)


def test_other_numbers_follow_at_once(lenet_design: DesignWorkspace) -> None:
    lenet_design.selection.select(("conv1",))
    kernel = lenet_design.inspector.form
    assert kernel is not None
    before = note(lenet_design)[1]
    number = kernel.editors["kernel_size"].numbers[0]
    number.setFocus()
    number.lineEdit().selectAll()
    QTest.keyClicks(number.lineEdit(), "3")
    assert note(lenet_design)[1] != before


def test_a_layer_without_weights_says_nothing_of_it(lenet_design: DesignWorkspace) -> None:
    lenet_design.selection.select(("pool1",))
    assert lenet_design.inspector.findChild(QLabel, "initializationNote") is None
