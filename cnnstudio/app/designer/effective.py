"""Asks for the effective field of the unit that is looked at: one question at a time, never at every look."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

from cnnstudio.app import i18n
from cnnstudio.app.designer.unit_look import UnitLook
from cnnstudio.app.runner import Runner
from cnnstudio.app.session import Session
from cnnstudio.network import Shape, Stack
from cnnstudio.network.geometry import Pair
from cnnstudio.network.image_fit import Fit
from cnnstudio.network.nested_fields import Edges
from cnnstudio.network.unit_field import Unit

if TYPE_CHECKING:
    from cnnstudio.inspection.effective_field import Weights
    from cnnstudio.training import NetworkModule

BRIGHTEST = 255
Place = tuple[Edges, Edges]
"""Rows and columns of a box on the image, in pixels."""


class Question(NamedTuple):
    """A unit of the output at `path`, its field, and boxes whose shares are wanted (None: no place on the image)."""

    network: Stack
    image: Shape
    data: str
    fit: Fit
    macs: int
    path: str
    unit: Unit
    field: Place
    boxes: tuple[Place | None, ...]


class Answer(NamedTuple):
    """An effective field as a picture of `height` x `width` levels (0 to 255, row by row), and what is said of it."""

    levels: bytes
    height: int
    width: int
    images: int
    step: int
    share: float
    """How much of it lies in the field, 0 to 1; 0 where no image moves the unit"""
    core: Pair
    """Rows and columns of the middle of the field that hold half of it"""
    shares: tuple[float, ...]
    """The same as `share` for each box"""


class EffectiveFields(QObject):
    """The network's weights are copied between two steps; all the rest is worked out beside training and window."""

    changed = Signal()

    def __init__(self, runner: Runner, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._runner, self._session = runner, session
        self._question: Question | None = None
        self._cancelled = threading.Event()
        self.answer: Answer | None = None
        """What was found for the unit asked about; None while that is unknown."""
        self.sentence = ""
        """What there is to say of it, or why there is none."""

    def ask(self, look: UnitLook) -> None:
        """Ask about the unit that is looked at, unless that is asked already."""
        question = self._about(look)
        if question == self._question:
            return
        self.cancel()
        self._question = question
        if question is None:
            self._say(look.sentence)
        elif self._runner.probe(_copied, lambda copy: self._work_out(question, *copy), self._fail_of(question)):
            self._say(self.tr("Being worked out …"))
        else:
            self._question = None
            self._say(self.tr("Train the network to see how much each pixel counts."))

    def answer_for(self, look: UnitLook) -> Answer | None:
        """The answer, where it is about the unit that is looked at."""
        return self.answer if self._about(look) == self._question else None

    def cancel(self) -> None:
        """Give up what is asked."""
        self._cancelled.set()
        self._cancelled = threading.Event()
        self._question, self.answer = None, None

    def _about(self, look: UnitLook) -> Question | None:
        sight, row, analysis = look.sight, look.row, look.analysis
        if sight is None or row is None or analysis is None or sight.seen is None:
            return None
        rows, columns = ((float(span.first), float(span.last + 1)) for span in sight.seen)
        boxes = tuple(box.edges for box in sight.boxes)
        document = self._session.document
        data, fit = document.data, document.data_fit
        return Question(
            analysis.network,
            analysis.input_shape,
            data,
            fit,
            analysis.macs,
            row.path,
            sight.unit,
            (rows, columns),
            boxes,
        )

    def _work_out(self, question: Question, weights: Weights, step: int) -> None:
        if not isValid(self) or question != self._question:
            return
        cancelled = self._cancelled
        self._runner.work(
            lambda: _work_out(question, weights, step, cancelled),
            lambda answer: self._show(question, answer),
            self._fail_of(question),
        )

    def _show(self, question: Question, answer: Answer | None) -> None:
        if isValid(self) and question == self._question and answer is not None:
            self.answer = answer
            self._say(self._told(answer))

    def _fail_of(self, question: Question) -> _Failed:
        return _Failed(self, question)

    def fail(self, question: Question, sentence: str) -> None:
        """Say why a question has no answer, if it is still the one."""
        if question == self._question:
            self._say(sentence)

    def _say(self, sentence: str) -> None:
        self.sentence = sentence
        self.changed.emit()

    def _told(self, answer: Answer) -> str:
        said = self.tr("{images} validation images, weights of step {step}.").format(
            images=i18n.count(answer.images), step=i18n.count(answer.step)
        )
        if not answer.share:
            return self.tr("{said} None of them moves this unit: its gradient is 0.").format(said=said)
        return self.tr("{said} {share} of it lies in the field, half of it in the middle {core}.").format(
            said=said, share=i18n.percent(answer.share, 0), core=i18n.times(*answer.core)
        )


class _Failed:
    """Hands on why a question has no answer, unless who asked is gone."""

    def __init__(self, fields: EffectiveFields, question: Question) -> None:
        self._fields, self._question = fields, question

    def __call__(self, sentence: str) -> None:
        if isValid(self._fields):
            self._fields.fail(self._question, sentence)


def _copied(module: NetworkModule) -> tuple[Weights, int]:
    """For the thread that owns the module: all that is needed of it."""
    from cnnstudio.inspection.effective_field import weights_of
    from cnnstudio.training.module import step_of

    return weights_of(module), step_of(module)


def _work_out(question: Question, weights: Weights, step: int, cancelled: threading.Event) -> Answer | None:
    """For a thread beside the window; None where it is cancelled on the way."""
    import numpy as np

    from cnnstudio.data import load
    from cnnstudio.inspection import effective_field as effective

    if cancelled.is_set():
        return None
    module = effective.up_to(question.network, question.image, question.path, weights)
    images = load(question.data).validation
    found = effective.effective_field(
        module,
        images.fitted(slice(effective.images_for(question.macs)), question.image, question.fit),
        question.path,
        question.unit,
        step=step,
        batch=effective.batch_for(question.macs),
        cancelled=cancelled.is_set,
    )
    if found is None:
        return None
    height, width = found.values.shape
    strongest = float(found.values.max()) or 1.0
    levels = np.rint(found.values / strongest * BRIGHTEST).astype(np.uint8)
    return Answer(
        levels.tobytes(),
        height,
        width,
        found.images,
        step,
        found.share(*question.field),
        found.core(*question.field),
        tuple(0.0 if box is None else found.share(*box) for box in question.boxes),
    )
