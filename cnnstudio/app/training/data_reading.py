"""How far a large data set is read, with a button that ends it, and one that goes on."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from cnnstudio.app.i18n import count
from cnnstudio.app.theme import Space, Theme, Type
from cnnstudio.app.widgets import label

BEAT_MS = 200
FINE = 1000
"""Steps of the progress bar."""


class DataReading(QWidget):
    """Watches the data sets that are wanted here, whichever thread reads them. Takes no room while there is nothing."""

    again = Signal(str)
    """A person wants the reading of a data set to go on."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._key = ""
        self._stopped = False
        self._timer = QTimer(self, interval=BEAT_MS)
        self._timer.timeout.connect(self._look)
        self._parts = QWidget()
        self._parts.setObjectName("dataReading")
        self._words = label(theme, size=Type.CAPTION, role="text2")
        self._words.setObjectName("dataReadingWords")
        self._words.setWordWrap(True)
        self._bar = QProgressBar()
        self._bar.setObjectName("dataReadingBar")
        self._bar.setAccessibleName(self.tr("Images read"))
        self._bar.setRange(0, FINE)
        self._bar.setTextVisible(False)
        self.stop = QPushButton(self.tr("Cancel"))
        self.stop.setObjectName("stopReadingButton")
        self.stop.setToolTip(self.tr("End the reading; what has been read is kept, and it can go on later"))
        self.go_on = QPushButton(self.tr("Go on"))
        self.go_on.setObjectName("goOnReadingButton")
        self.go_on.setToolTip(self.tr("Read the other images; those that have been read are not read again"))
        self.stop.clicked.connect(self._stop)
        self.go_on.clicked.connect(self._go_on)
        row = QHBoxLayout()
        row.addWidget(self.stop)
        row.addWidget(self.go_on)
        row.addStretch(1)
        column = QVBoxLayout(self._parts)
        column.setContentsMargins(0, Space.S, 0, 0)
        column.setSpacing(Space.S)
        for part in (self._words, self._bar):
            column.addWidget(part)
        column.addLayout(row)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._parts)
        self._parts.hide()

    def watch(self, key: str) -> None:
        """Tell how far this data set is."""
        self._key, self._stopped = key, False
        self._parts.hide()

    def give_up(self, key: str) -> None:
        """Nobody wants this data set any more."""
        from cnnstudio.data import reading, stop_reading

        if key and reading(key) is not None:
            stop_reading(key)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._timer.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._timer.stop()

    def _look(self) -> None:
        from cnnstudio.data import reading

        now = reading(self._key) if self._key else None
        if now is None or not now[1]:
            self._parts.setVisible(self._stopped)
            return
        done, total = now
        self._bar.setValue(FINE * done // total)
        words = self.tr("{name}: {done} of {total} images are read")
        self._words.setText(words.format(name=Path(self._key).name, done=count(done), total=count(total)))
        self._show(stopped=False)

    def _show(self, *, stopped: bool) -> None:
        held = self.stop.hasFocus() or self.go_on.hasFocus()
        self._stopped = stopped
        self.stop.setVisible(not stopped)
        self.go_on.setVisible(stopped)
        self._parts.show()
        if held:
            (self.go_on if stopped else self.stop).setFocus()

    def _stop(self) -> None:
        from cnnstudio.data import stop_reading

        stop_reading(self._key)
        self._show(stopped=True)

    def _go_on(self) -> None:
        self._show(stopped=False)
        self.again.emit(self._key)
