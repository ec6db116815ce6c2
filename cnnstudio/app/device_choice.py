"""Which device trains, chosen in Settings and in the recipe alike."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox

from cnnstudio.app.alive import while_alive
from cnnstudio.app.runner import Runner
from cnnstudio.app.settings import Settings
from cnnstudio.app.widgets.combo import PanelCombo

AUTO = "auto"


class DeviceChoice(PanelCombo):
    """The devices there are; what is chosen holds from the next training on, and is kept in the settings."""

    def __init__(self, settings: Settings, runner: Runner, name: str) -> None:
        super().__init__()
        self._settings, self._runner = settings, runner
        self._names: tuple[str, ...] = ()
        self.setObjectName(name)
        self.setAccessibleName(self.tr("Device"))
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.setToolTip(self.tr("What computes the next training"))
        self.activated.connect(self._on_activated)
        runner.device_known.connect(self.refresh)  # chosen here or elsewhere
        self.refresh()

    def look_up(self) -> None:
        """Ask which devices there are."""
        self._runner.list_devices(while_alive(self, self._on_names))

    def refresh(self) -> None:
        """Show the settings' device; it stays listed where it is not there any more."""
        wanted = self._settings.device
        self.clear()
        self.addItem(self.tr("The fastest there is"), AUTO)
        for name in dict.fromkeys((*self._names, *((wanted,) if wanted != AUTO else ()))):
            self.addItem(name.upper(), name)
        self.setCurrentIndex(self.findData(wanted))

    def _on_names(self, names: tuple[str, ...]) -> None:
        self._names = names
        self.refresh()

    def _on_activated(self, index: int) -> None:
        settings = self._settings
        settings.device = str(self.itemData(index))
        self._runner.use(folder=settings.runs_folder, device=settings.device, fixed=settings.fixed)
        self._runner.warm_up()  # and with it the name in the run bar
