"""How many images one training step has memory for, on the device that training uses."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication, QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent

from cnnstudio.app import i18n
from cnnstudio.app.alive import while_alive
from cnnstudio.app.designer.gauge import Gauge
from cnnstudio.app.runner import Runner
from cnnstudio.app.session import Session
from cnnstudio.app.theme import Theme
from cnnstudio.network.batches import largest_batch
from cnnstudio.network.machine import free_memory
from cnnstudio.network.results import Device

CPU: Final = "cpu"
CUDA: Final = "cuda"
LOOK_MS = 4_000
"""So often free memory is read while nothing trains."""
SETTLE_MS = 150
"""So long nothing must change before the batch is looked for again."""
DECIMALS = 1
"""Of the free memory as it is shown and counted with, so that the batch does not flicker with every byte."""


class BatchGauge(Gauge):
    """The largest batch by the predicted peak; it has nothing to show where nobody says how much memory is free."""

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

    def _set_device(self, name: str) -> None:
        self._device = name.lower()
        self._look()

    def _look(self) -> None:
        """Read how much memory is free, unless a training has its share of it just now."""
        if self._runner.state.active:
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
        if self.isVisible():
            self._settle.start()

    def _find(self) -> None:
        if self._free is None:
            return
        free = i18n.bytes_(self._free, decimals=DECIMALS)
        device: Device = CUDA if self._device.startswith(CUDA) else CPU
        where = self.tr("{bytes} free on this machine") if device == CPU else self.tr("{bytes} free on the GPU")
        found = largest_batch(self._session.document, self._free, device=device)
        if found is None:
            error = self._session.analysis.first_error
            line = self.tr("needs the shape after {layer}").format(layer=error.path) if error else ""
            self.show_value(i18n.shape(None), line)
        else:
            self.show_value(i18n.count(found), where.format(bytes=free))
        self.setToolTip(self.tr("By the predicted peak of a training step, where it may take all memory that is free"))


def _rounded(free: int | None) -> int | None:
    """Rounded down to what is shown of it."""
    if free is None:
        return None
    step = i18n.byte_scale(i18n.byte_unit(free)) // 10**DECIMALS
    return free // step * step if step else free


def _free_on(device: str) -> int:
    from cnnstudio.training import devices

    return devices.free_memory(device)
