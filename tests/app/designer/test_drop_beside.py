"""Drops into lanes and onto the sides of cards. Real drags of cards by a real pointer are in test_drag.py."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QApplication

from cnnstudio.app.designer import mime
from cnnstudio.app.designer.additions import Addition
from cnnstudio.app.designer.overlay import InsertionLine, Tip
from cnnstudio.app.designer.sheet import Sheet
from cnnstudio.app.designer.spots import Spot
from cnnstudio.app.designer.workspace import DesignWorkspace
from cnnstudio.app.session import Session
from cnnstudio.network import Address, Document, edits, parts
from cnnstudio.network.layers.activation import ReLU
from cnnstudio.network.layers.convolution import Convolution
from cnnstudio.network.layers.dense import Dense
from tests.app.designer.conftest import child
from tests.app.designer.networks import document
from tests.app.designer.test_grouping_actions import NESTED, lanes, undone

Make = Callable[[Document | None], DesignWorkspace]
MOVE, LEFT, NO_KEYS = Qt.DropAction.MoveAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
CONV = Convolution(6, (3, 3), padding="same")


class Drag:
    """A drag from the palette that a test moves over the sheet by hand."""

    def __init__(self, design: DesignWorkspace, addition: Addition) -> None:
        self.sheet: Sheet = design.canvas.sheet
        self._data = mime.of_addition(addition)

    def over(self, at: QPointF) -> None:
        enter = QDragEnterEvent(at.toPoint(), MOVE, self._data, LEFT, NO_KEYS)
        QApplication.sendEvent(self.sheet, enter)
        assert enter.isAccepted()
        self.move(at)

    def move(self, at: QPointF) -> None:
        QApplication.sendEvent(self.sheet, QDragMoveEvent(at.toPoint(), MOVE, self._data, LEFT, NO_KEYS))

    def drop(self, at: QPointF) -> None:
        self.over(at)
        QApplication.sendEvent(self.sheet, QDropEvent(at, MOVE, self._data, LEFT, NO_KEYS))

    def leave(self) -> None:
        QApplication.sendEvent(self.sheet, QDragLeaveEvent())


@pytest.fixture
def drag() -> Iterator[Callable[[DesignWorkspace, Addition], Drag]]:
    begun: list[Drag] = []

    def begin(design: DesignWorkspace, addition: Addition) -> Drag:
        begun.append(Drag(design, addition))
        return begun[-1]

    yield begin
    for one in begun:
        one.leave()


Begin = Callable[[DesignWorkspace, Addition], Drag]


@pytest.fixture
def nested(make: Make) -> DesignWorkspace:
    """A network with branches in a stack and in a block, all unfolded."""
    return make(document(NESTED))


def gap(design: DesignWorkspace, spot: Spot) -> QPointF:
    sheet = design.canvas.sheet
    found = sheet.arrangement.gap(spot)
    assert found is not None
    return QPointF(sheet.middle + found.middle, found.y)


def side(design: DesignWorkspace, address: Address, share: float) -> QPointF:
    """A point in the middle of a card's row, so far from its left end."""
    sheet = design.canvas.sheet
    card = sheet.cards[address]
    height = min(card.height(), card.row_height)
    return QPointF(card.mapTo(sheet, QPoint(round(share * card.width()), height // 2)))


def tip(design: DesignWorkspace) -> str:
    found = child(design, "dropTip")
    assert isinstance(found, Tip)
    return found.text.replace("\u00a0", " ") if found.isVisible() else ""


def line(design: DesignWorkspace) -> InsertionLine:
    found = child(design, "insertionLine")
    assert isinstance(found, InsertionLine)
    return found


@pytest.mark.parametrize(
    "spot",
    [
        *(Spot(("mix", 0), place) for place in range(3)),
        Spot(("mix", 1), 0),
        *(Spot(("mix", 2), place) for place in range(2)),
        *(Spot(("part",), place) for place in range(3)),
        Spot(("part", "mix", 0), 1),
        Spot(("part", "mix", 1), 0),
    ],
    ids=str,
)
def test_a_layer_can_be_dropped_into_any_gap_of_any_lane(
    nested: DesignWorkspace, session: Session, drag: Begin, spot: Spot
) -> None:
    before = session.document
    drag(nested, ReLU()).drop(gap(nested, spot))
    added = edits.stack_at(session.network, spot.stack).nodes[spot.index]
    assert added.name == "relu1"
    assert nested.selection.address == (*spot.stack, "relu1")
    assert session.undo_stack.count() == 1
    assert undone(session, before)


def test_the_tip_tells_the_shape_in_the_lane(nested: DesignWorkspace, drag: Begin) -> None:
    drag(nested, CONV).over(gap(nested, Spot(("mix", 1), 0)))
    assert tip(nested).startswith("28 × 28 × 6   +294 parameters")
    assert line(nested).isVisible()
    assert not line(nested).upright
    assert line(nested).width() < nested.canvas.sheet.metrics.width


@pytest.mark.parametrize(("share", "expected"), [(0.1, [["conv3"], ["conv1"]]), (0.9, [["conv1"], ["conv3"]])])
def test_a_layer_dropped_onto_the_side_of_a_card_comes_beside_it(
    lenet_design: DesignWorkspace, session: Session, drag: Begin, share: float, expected: list[list[str]]
) -> None:
    before = session.document
    at = side(lenet_design, ("conv1",), share)
    drag(lenet_design, Convolution(6, (3, 3), padding="same")).drop(at)
    assert lanes(session, ("branches1",)) == expected
    assert session.network.nodes[0].name == "branches1"
    assert session.undo_stack.undoText() == "Put conv3 beside conv1"
    assert session.undo_stack.count() == 1
    assert lenet_design.selection.address == ("branches1", int(share > 0.5), "conv3")
    assert undone(session, before)


def test_before_the_drop_a_line_stands_there_and_the_tip_tells(lenet_design: DesignWorkspace, drag: Begin) -> None:
    one = drag(lenet_design, Convolution(6, (3, 3), padding="same"))
    card = lenet_design.canvas.sheet.cards[("conv1",)]
    for share in (0.1, 0.9):
        one.over(side(lenet_design, ("conv1",), share))
        assert tip(lenet_design).startswith("beside conv1:   28 × 28 × 6   +2,460 parameters")
        assert line(lenet_design).isVisible()
        assert line(lenet_design).upright
        middle = line(lenet_design).geometry().center().x()
        assert (middle < card.x()) is (share < 0.5)
        assert not card.x() <= middle < card.x() + card.width()
    one.move(side(lenet_design, ("conv1",), 0.5))
    assert not tip(lenet_design).startswith("beside")
    assert not line(lenet_design).upright
    one.leave()
    assert not line(lenet_design).isVisible()
    assert tip(lenet_design) == ""


def test_beside_a_layer_in_a_lane_comes_another_lane(nested: DesignWorkspace, session: Session, drag: Begin) -> None:
    drag(nested, CONV).drop(side(nested, ("part", "mix", 2, "right"), 0.1))
    assert lanes(session, ("part", "mix")) == [["left", "relu"], [], ["conv3"], ["right"]]


@pytest.mark.parametrize(("share", "lane"), [(0.05, 0), (0.95, 3)])
def test_beside_the_head_of_branches_comes_a_lane_at_that_end(
    nested: DesignWorkspace, session: Session, drag: Begin, share: float, lane: int
) -> None:
    drag(nested, CONV).drop(side(nested, ("mix",), share))
    assert lanes(session, ("mix",))[lane] == ["conv3"]
    assert len(lanes(session, ("mix",))) == 4


def test_the_tip_says_what_a_lane_beside_would_break(lenet_design: DesignWorkspace, drag: Begin) -> None:
    drag(lenet_design, Convolution(6, (5, 5), padding="valid")).over(side(lenet_design, ("conv1",), 0.9))
    assert "⚠ branches1: Concatenate needs lanes of one height and width" in tip(lenet_design)
    drag(lenet_design, Dense()).over(side(lenet_design, ("conv1",), 0.1))
    assert tip(lenet_design).startswith("beside conv1:   ⚠ Dense")


@pytest.mark.parametrize("part", parts.available(), ids=lambda part: part.key)
def test_parts_are_dropped_like_layers(
    lenet_design: DesignWorkspace, session: Session, drag: Begin, part: parts.Part
) -> None:
    before = session.document
    one = drag(lenet_design, part)
    one.over(gap(lenet_design, Spot((), 3)))
    assert tip(lenet_design).startswith("14 × 14 × ")
    assert "parameters" in tip(lenet_design)
    assert "MACs" in tip(lenet_design)
    assert "sees" in tip(lenet_design)
    one.drop(gap(lenet_design, Spot((), 3)))
    assert session.network.nodes[3] == part.node((6, 14, 14), f"{part.stem}1")
    assert undone(session, before)
