"""How many images one training step has memory for, on the device that training uses."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent

from cnnstudio.app import i18n
from cnnstudio.app.alive import while_alive
from cnnstudio.app.designer.batch_proof import BatchProof
from cnnstudio.app.designer.gauge import Gauge
from cnnstudio.app.runner import Runner
from cnnstudio.app.session import Session
from cnnstudio.app.theme import Theme
from cnnstudio.network.batches import largest_batch
from cnnstudio.network.machine import free_memory
from cnnstudio.network.results import Device
from cnnstudio.training.choices import memory_precision

if TYPE_CHECKING:
    from cnnstudio.training.proof import Proof

CPU: Final = "cpu"
CUDA: Final = "cuda"
LOOK_MS = 4_000
"""So often free memory is read while nothing trains."""
SETTLE_MS = 150
"""So long nothing must change before the batch is looked for again."""
DECIMALS = 1
"""Of the free memory as it is shown and counted with, so that the batch does not flicker with every byte."""


class BatchGauge(Gauge):
    """The largest batch by the predicted peak; pressed, by a real step in a process of its own.

    It has nothing to show where nobody says how much memory is free.
    """

    known_changed = Signal(bool)
    """Whether there is something to show."""

    def __init__(self, session: Session, runner: Runner, theme: Theme) -> None:
        super().__init__(theme, "batch", QCoreApplication.translate("BatchGauge", "Largest batch that fits"))
        self._session, self._runner = session, runner
        self._device: str = CPU
        self._free = _rounded(free_memory())
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(SETTLE_MS)
        self._settle.timeout.connect(self._find)
        self._ticks = QTimer(self)
        self._ticks.setInterval(LOOK_MS)
        self._ticks.timeout.connect(self._look)
        self._proof = BatchProof(self)
        self._proved: tuple[object, Proof] | None = None
        self._proving: object = None
        self._refused = ""
        self._proof.proved.connect(self._take_proof)
        self._proof.refused.connect(self._take_refusal)
        self.clicked.connect(self._ask)
        session.changed.connect(self._find_soon)
        runner.device_known.connect(self._set_device)
        runner.state_changed.connect(self._look)

    @property
    def known(self) -> bool:
        """Whether there is something to show."""
        return self._free is not None

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._ticks.start()
        self._find()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._ticks.stop()
        self._settle.stop()
        self._proof.cancel()

    def _set_device(self, name: str) -> None:
        self._device = name.lower()
        self._look()

    def _look(self) -> None:
        """Read how much memory is free, unless a training or a proof has its share of it just now."""
        if self._runner.state.active:
            self._proof.cancel()
            self._find()
            return
        if self._proof.running:
            return
        if self._device.startswith(CUDA):
            device = self._device
            self._runner.work(
                lambda: _free_on(device), while_alive(self, self._take), while_alive(self, self._take_none)
            )
        else:
            self._take(free_memory() if self._device == CPU else None)

    def _take_none(self, _reason: str) -> None:
        self._take(None)

    def _take(self, free: int | None) -> None:
        before, self._free = self._free, _rounded(free)
        if self._free == before:
            return
        if (before is None) != (self._free is None):
            self.known_changed.emit(self.known)
        self._find()

    def _find_soon(self) -> None:
        """An edit is painted first."""
        self._refused = ""
        if self._proof.running and self._proving != self._matter():
            self._proof.cancel()
        if self.isVisible():
            self._settle.start()

    def _find(self) -> None:
        if self._free is None:
            return
        free = i18n.bytes_(self._free, decimals=DECIMALS)
        device: Device = CUDA if self._device.startswith(CUDA) else CPU
        where = self.tr("{bytes} free on this machine") if device == CPU else self.tr("{bytes} free on the GPU")
        precision = memory_precision(self._session.precision)
        found = largest_batch(self._session.document, self._free, device=device, precision=precision)
        if found is None:
            error = self._session.analysis.first_error
            line = self.tr("needs the shape after {layer}").format(layer=error.path) if error else ""
            self.show_value(i18n.shape(None), line)
        elif self._proof.running:
            self.show_value(i18n.count(found), self.tr("makes a real step …"), leads=self.tr("Cancel the real step"))
        elif self._proved is not None and self._proved[0] == self._matter():
            self._show_proof(self._proved[1])
        else:
            leads = "" if self._runner.state.active or not found else self.tr("Check with a real step")
            self.show_value(i18n.count(found), self._refused or where.format(bytes=free), leads=leads)
        explained = self.tr("By the predicted peak of a training step, where it may take all memory that is free")
        self.setToolTip("\n".join(filter(None, [explained, self.accessibleDescription()])))

    def _show_proof(self, proof: Proof) -> None:
        free = self.tr("{peak} of {free}").format(peak=i18n.bytes_(proof.peak), free=i18n.bytes_(proof.free))
        leads = self.tr("Check again with a real step")
        self.show_value(
            i18n.count(proof.batch), self.tr("proved by a real step: {bytes}").format(bytes=free), leads=leads
        )

    def _matter(self) -> object:
        """What a proof is about: it holds until this is another."""
        document = self._session.document
        recipe = document.recipe
        return (
            document.network,
            document.input_shape,
            recipe.optimizer,
            recipe.extras,
            self._device,
            self._session.precision,
        )

    def _ask(self) -> None:
        """Begin a proof, or give the one under way up."""
        if self._proof.running:
            self._proof.cancel()
        elif self._free is not None and not self._runner.state.active:
            self._proved, self._refused, self._proving = None, "", self._matter()
            self._proof.start(self._session.document, self._free, self._device, self._session.precision)
        self._find()

    def _take_proof(self, proof: Proof) -> None:
        self._proved = (self._proving, proof)
        self._find()

    def _take_refusal(self, sentence: str) -> None:
        self._refused = sentence
        self._find()


def _rounded(free: int | None) -> int | None:
    """Rounded down to what is shown of it."""
    if free is None:
        return None
    step = i18n.byte_scale(i18n.byte_unit(free)) // 10**DECIMALS
    return free // step * step if step else free


def _free_on(device: str) -> int:
    from cnnstudio.training import devices

    return devices.free_memory(device)
