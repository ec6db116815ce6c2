"""What the network reads on many images of a set: right or wrong, worked out beside what is looked at."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QObject, Signal

from cnnstudio.app.inside.images import Gallery
from cnnstudio.app.runner import Runner, State

if TYPE_CHECKING:
    from cnnstudio.training import NetworkModule, Run

UNKNOWN = -1
"""An image that was not read yet."""
UNREADABLE = -2
"""An image on which the network gives what are no numbers."""
MOST = 256
"""Images read at a time at most."""
FIRST = 64
"""Images read at first, about a page: how long they take tells how many may follow."""
REFRESH = 2.0
"""Seconds after which a page of images is read anew while the weights change."""
PATIENCE = 0.02
"""Seconds that a training should be held up by one reading at most."""

Answer = tuple[np.ndarray, float, int]
"""The class of each image, the seconds it took, the step of the weights"""


class Pass:
    """Readings by the weights of one step; they are copied at the first, so that all are the same weights'."""

    def __init__(self) -> None:
        self.step: int | None = None
        """Of those weights; None before the first answer."""
        self.frozen: NetworkModule | None = None
        """Belongs to the thread that answers probes."""
        self._classes: dict[str, np.ndarray] = {}

    def classes(self, set_: str, count: int) -> np.ndarray:
        """The class that each image of a set was read as, or `UNKNOWN`; may be written into."""
        return self._classes.setdefault(set_, np.full(count, UNKNOWN, np.int64))


class Readings(QObject):
    """Reads what is wanted, a few images at a time: during a training with each look, so that its pace governs both.

    Of new weights the readings are shown once all that is wanted is read; until then those of the weights before.
    """

    changed = Signal()
    """More images were read."""

    def __init__(self, runner: Runner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._runner = runner
        self._run: Run | None = None
        self._gallery: Gallery | None = None
        self._now = self._before = Pass()
        self._set = ""
        self._wanted = np.empty(0, np.int64)
        self._asking = False
        self._size = FIRST
        self._began = time.monotonic()

    @property
    def step(self) -> int | None:
        """The step whose weights gave what is shown."""
        return self._shown.step

    @property
    def left(self) -> int:
        """How many of the wanted images are still to be read."""
        return len(self._missing())

    @property
    def wanted(self) -> int:
        """How many images are wanted."""
        return len(self._wanted)

    def classes(self, set_: str) -> np.ndarray | None:
        """The class each image of a set is read as, `UNKNOWN` where that is to come; not to be written into."""
        return None if self._gallery is None else self._shown.classes(set_, self._gallery.count(set_))

    def follow(self, run: Run | None, gallery: Gallery | None) -> None:
        """Read by another network, or other images: what was read no longer counts."""
        self._run, self._gallery = run, gallery
        self._now = self._before = Pass()
        self._wanted = self._wanted[:0]
        self._size = FIRST
        self.changed.emit()

    def renew(self) -> None:
        """The weights are others: what is wanted is to be read anew."""
        complete, old = not self._missing().size, self._now
        self._now, self._began = Pass(), time.monotonic()
        if old.step == 0:
            self._before = self._now  # what untrained weights read nobody needs any more
        elif complete:
            self._before = old

    def keep_fresh(self, step: int) -> bool:
        """Where the weights are of this step now, read a page of images anew now and then; more wait for `renew`.

        After untrained weights it is time at once. Returns whether images are to be read anew.
        """
        rested = time.monotonic() - self._began >= REFRESH and not self.left and self.wanted <= MOST
        due = self._now.step is not None and step != self._now.step and (self._now.step == 0 or rested)
        if due:
            self.renew()
        return due

    def want(self, set_: str, numbers: np.ndarray) -> None:
        """Have these images of a set read, in their order, in place of what was wanted before."""
        if set_ != self._set or not np.array_equal(numbers, self._wanted):
            self._set, self._wanted = set_, numbers
            self.go_on()

    def go_on(self) -> None:
        """Read the next few images, unless some are being read."""
        run, gallery, now = self._run, self._gallery, self._now
        missing = self._missing()[: self._size]
        if run is None or gallery is None or self._asking or not missing.size:
            return
        set_, images = self._set, gallery.images(self._set)[missing]

        def read(module: NetworkModule) -> Answer:
            return _read(module, now, run, images)

        def done(answer: Answer) -> None:
            self._asking = False
            self._on_read(now, set_, missing, answer)

        self._asking = self._runner.probe(read, done, lambda _sentence: self._on_failed(now))

    @property
    def _shown(self) -> Pass:
        first = self._before is self._now or self._before.step is None
        return self._now if first or not self._missing().size else self._before

    def _missing(self) -> np.ndarray:
        """The wanted images that are still to be read."""
        if self._gallery is None or not self._set:
            return self._wanted[:0]
        classes = self._now.classes(self._set, self._gallery.count(self._set))
        missing: np.ndarray = self._wanted[classes[self._wanted] == UNKNOWN]
        return missing

    def _on_read(self, now: Pass, set_: str, numbers: np.ndarray, answer: Answer) -> None:
        read, seconds, step = answer
        self._size = int(np.clip(len(numbers) * PATIENCE / max(seconds, 1e-6), 1, MOST))
        counts = now is self._now
        if counts and self._gallery is not None:
            now.step = step
            now.classes(set_, self._gallery.count(set_))[numbers] = read
            self.changed.emit()
        if not counts or self._runner.state is not State.RUNNING:
            self.go_on()

    def _on_failed(self, now: Pass) -> None:
        """The look that is asked for at the same time says why."""
        self._asking = False
        if now is not self._now:
            self.go_on()


def _read(module: NetworkModule, now: Pass, run: Run, images: np.ndarray) -> Answer:
    """Read images. For the thread that owns the module."""
    from cnnstudio import inspection
    from cnnstudio.training.module import step_of

    if now.frozen is None:
        now.frozen = inspection.frozen(module, run.document.network, run.document.input_shape)
    began = time.perf_counter()
    probabilities = inspection.probabilities(now.frozen, images)
    readable = np.isfinite(probabilities).all(axis=1)
    read: np.ndarray = probabilities.argmax(axis=1)
    read[~readable] = UNREADABLE
    return read, time.perf_counter() - began, step_of(now.frozen)
