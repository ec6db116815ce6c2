"""Start, pause, resume and stop, in words, under the recipe they are about."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from cnnstudio.app.icons import Icons
from cnnstudio.app.readiness import ready_to_train
from cnnstudio.app.runner import Runner, State
from cnnstudio.app.session import Session
from cnnstudio.app.theme import Space, Theme, Type
from cnnstudio.app.widgets import label


class Controls(QWidget):
    """One button for the next thing to do, one that stops, and why training cannot start where it cannot."""

    design_requested = Signal()
    """A person wants to mend the network."""

    def __init__(self, session: Session, runner: Runner, theme: Theme, icons: Icons) -> None:
        super().__init__()
        self._session, self._runner = session, runner
        self.why_not = label(theme, size=Type.SMALL, role="danger")
        self.why_not.setObjectName("trainProblemLabel")
        self.why_not.setWordWrap(True)
        self.design = self._button(self.tr("Go to Design"), "goToDesignButton", self.design_requested.emit)
        self.main = self._button("", "trainPanelButton", self._press)
        self.main.setProperty("primary", True)
        self.stop = self._button(self.tr("Stop"), "stopPanelButton", runner.stop)
        self.stop.setToolTip(self.tr("Stop after the step in hand and keep the weights (Shift+F5)"))
        self.go_on = self._button(self.tr("Go on with the stopped run"), "goOnPanelButton", runner.go_on)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        row.addWidget(self.main, 1)
        row.addWidget(self.stop)
        for part in (self.why_not, self.design, self.go_on):
            column.addWidget(part)
        column.addLayout(row)
        runner.state_changed.connect(self.refresh)
        runner.run_changed.connect(self.refresh)
        runner.downloads.changed.connect(self.refresh)
        session.changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Show what can be done now."""
        state = self._runner.state
        ready = ready_to_train(self._session, self._runner)
        blocked = not state.active and not ready.ready
        self.main.setText(self._words(state))
        self.main.setAccessibleName(self.main.text())
        keys = "F6" if state is State.RUNNING else "F5"
        self.main.setToolTip(f"{self._words(state)} ({keys})")
        self.main.setEnabled(state in (State.RUNNING, State.PAUSED) or (not state.active and ready.ready))
        self.stop.setVisible(state.active)
        self.stop.setEnabled(state is not State.STOPPING)
        self.go_on.setVisible(self._runner.can_go_on)
        self.why_not.setText(ready.sentence if blocked else "")
        self.why_not.set_role("danger" if ready.mistake else "text2")
        self.why_not.setVisible(blocked)
        self.design.setVisible(blocked and ready.in_design)

    def _press(self) -> None:
        state = self._runner.state
        if state is State.RUNNING:
            self._runner.pause()
        elif state is State.PAUSED:
            self._runner.resume()
        else:
            self._runner.start(self._session.document)

    def _words(self, state: State) -> str:
        return {
            State.STARTING: self.tr("Starting…"),
            State.RUNNING: self.tr("Pause"),
            State.PAUSED: self.tr("Resume"),
            State.STOPPING: self.tr("Stopping…"),
        }.get(state, self.tr("Start training"))

    def _button(self, words: str, name: str, pressed: object) -> QPushButton:
        button = QPushButton(words)
        button.setObjectName(name)
        button.setAccessibleName(words)
        button.clicked.connect(lambda _checked=False: pressed())  # type: ignore[operator]
        return button
