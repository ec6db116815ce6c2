"""From an edit of a network of 500 layers until its canvas is painted, against one frame of a 60 Hz screen.

    OMP_NUM_THREADS=1 xvfb-run -a -s "-screen 0 1440x900x24" python -m benchmarks.edit_to_paint [--branches]

An edit is a call of `session.edit`: analysis, undo step, cards, gauges, inspector. It is painted once the event loop
has painted the window with it; what follows then is the minimap, and cards that are out of sight ("all else"). Layers
are put in, changed and taken away where the canvas shows them, in the middle of the network, where half of it has to
move. With `--branches` half of the layers stand in lanes that go past an identity, all of them unfolded.
"""

from __future__ import annotations

import argparse
import time
from collections.abc import Callable

import numpy as np
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QScrollArea, QWidget

from benchmarks.machine import describe, row
from benchmarks.studio import Studio, spin, studio
from cnnstudio.app.designer.canvas import Canvas
from cnnstudio.network import Branches, Document, Layer, Node, Stack, architectures, edits
from cnnstudio.network.layers.activation import ReLU
from cnnstudio.network.layers.convolution import Convolution

FRAME_MS = 1000 / 60
CYCLES = 30
PAIRS = 4
"""Of so many layers half stand in a lane, where there are branches."""


def deep(layers: int) -> Document:
    """A network of so many layers that a person could have made: convolutions, each followed by ReLU, and a head."""
    lenet = architectures.get("lenet5")
    head = lenet.network.nodes[-6:]
    body = [
        Layer(f"deep{place}", Convolution(8)) if place % 2 else Layer(f"deep{place}", ReLU())
        for place in range(layers - len(head))
    ]
    return Document(Stack((*body, *head)), lenet.input_shape)


def branched(layers: int) -> Document:
    """As many layers, of which each second pair stands in a lane beside an identity."""
    plain = deep(layers)
    nodes: list[Node] = []
    for place in range(0, len(plain.network.nodes), PAIRS):
        chunk = plain.network.nodes[place : place + PAIRS]
        lane, rest = chunk[: PAIRS // 2], chunk[PAIRS // 2 :]
        inside = all(isinstance(node, Layer) and node.name.startswith("deep") for node in lane)
        nodes += [Branches(f"past{place}", "add", (Stack(lane), Stack())), *rest] if place and inside else chunk
    return Document(Stack(tuple(nodes)), plain.input_shape)


class Paints(QObject):
    """Hears when a widget has been painted, with all that is painted together with it, and before what follows."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__()
        self.at: float | None = None
        """When it had been, in seconds; None: not yet"""
        self._begun = False
        self._after = QTimer(self, interval=0)
        self._after.timeout.connect(self._look)
        widget.installEventFilter(self)

    def wait(self) -> None:
        """Hear the next time. What is painted is painted in one event, and this timer is the first after it."""
        self.at, self._begun = None, False
        self._after.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's own name
        self._begun = self._begun or event.type() == QEvent.Type.Paint
        return False

    def _look(self) -> None:
        if self._begun:
            self.at = time.perf_counter()
            self._after.stop()


class Edits:
    """Edits in the middle of the network, each timed until it is painted."""

    def __init__(self, stage: Studio) -> None:
        self._stage = stage
        sheet = stage.window.findChild(QWidget, "sheet")
        assert sheet is not None
        self._paints = Paints(sheet)
        middle = len(stage.session.network.nodes) // 2
        self.milliseconds: dict[str, list[float]] = {"insert": [], "change": [], "remove": []}
        self.at_rest: dict[str, list[float]] = {kind: [] for kind in self.milliseconds}
        self._show(sheet, stage.session.network.nodes[middle].name)
        self._middle = middle

    def _show(self, sheet: QWidget, name: str) -> None:
        view = next(view for view in self._stage.window.findChildren(QScrollArea) if view.widget() is sheet)
        card = self._stage.window.findChild(QWidget, f"card:{name}")
        assert card is not None
        view.ensureWidgetVisible(card, 0, 200)
        spin(0.3)

    def cycle(self) -> None:
        """Put a layer in, change it, take it away."""
        session = self._stage.session
        network, new = session.network, Layer("new", Convolution(8))
        with_new = edits.insert(network, (), self._middle, new)
        self._time("insert", lambda: session.edit("insert", with_new))
        wider = edits.set_type(with_new, ("new",), Convolution(16))
        self._time("change", lambda: session.edit("change", wider))
        self._time("remove", lambda: session.edit("remove", edits.remove(wider, ("new",))))

    def _time(self, kind: str, edit: Callable[[], None]) -> None:
        spin(0.02)
        self._paints.wait()
        began = time.perf_counter()
        edit()
        while self._paints.at is None:
            self._stage.application.processEvents()
        self.milliseconds[kind].append((self._paints.at - began) * 1e3)
        self.at_rest[kind].append((time.perf_counter() - began) * 1e3)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--layers", type=int, default=500)
    parser.add_argument("--branches", action="store_true", help="half of the layers in lanes")
    options = parser.parse_args()
    with studio((branched if options.branches else deep)(options.layers)) as stage:
        canvas = stage.window.findChild(Canvas)
        assert canvas is not None
        canvas.folding.set_all(False)
        work = Edits(stage)
        for _ in range(CYCLES):
            work.cycle()
    print(f"{describe()}, {CYCLES} of each")
    for kind, taken in work.milliseconds.items():
        middle, late = np.percentile(taken[3:], (50, 95))
        rest = np.median(work.at_rest[kind][3:])
        what = f"{kind} in a network of {options.layers} layers until it is painted"
        spread = f"95 of 100: {late:.1f} ms; all else: {rest:.1f} ms"
        print(row(f"{what} ({spread})", f"{middle:.1f} ms", f"one frame: {FRAME_MS:.1f} ms", middle / FRAME_MS))


if __name__ == "__main__":
    main()
