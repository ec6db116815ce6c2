"""Settings, each applied as it is chosen."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from cnnstudio.app import languages
from cnnstudio.app.device_choice import DeviceChoice
from cnnstudio.app.dialogs.question import ask
from cnnstudio.app.dialogs.room import open_at
from cnnstudio.app.forms import LoneNumber
from cnnstudio.app.i18n import NBSP
from cnnstudio.app.runner import Runner
from cnnstudio.app.settings import MOST_THREADS, TEXT_SIZES, Settings
from cnnstudio.app.theme import Choice, Space, Theme, Type, Weight
from cnnstudio.app.widgets import Segmented, label


class SettingsDialog(QDialog):
    """Theme, text, contrast and language of the window; folder, device and threads of the next training."""

    remake_wanted = Signal(str)
    """What was chosen in the named field needs a window made anew"""

    def __init__(self, settings: Settings, runner: Runner, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self._settings, self._runner, self._theme = settings, runner, theme
        self.setObjectName("settingsDialog")
        self.setWindowTitle(self.tr("Settings"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        column.setSpacing(Space.M)
        column.addWidget(label(theme, self.tr("Settings"), Type.TITLE, Weight.SEMIBOLD))
        form = _form()
        self._add_looks(form)
        form.addRow(label(theme, self.tr("From the next training on"), Type.BASE, Weight.SEMIBOLD))
        self._add_training(form)
        column.addLayout(form)
        column.addStretch(1)
        column.addLayout(self._make_buttons())
        open_at(self, theme, 520, 380)

    def _add_looks(self, form: QFormLayout) -> None:
        settings = self._settings
        choices = (
            (Choice.LIGHT, self.tr("Light")),
            (Choice.DARK, self.tr("Dark")),
            (Choice.DESKTOP, self.tr("As the desktop")),
        )
        names = [(choice.value, words) for choice, words in choices]
        self._appearance = Segmented(self._theme, names, "settingsTheme", wraps=True)
        self._appearance.set_value(settings.theme.value)
        self._appearance.chosen.connect(self._on_theme)
        self._text = QComboBox()
        self._text.setObjectName("settingsText")
        self._text.setAccessibleName(self.tr("Text size"))
        for percent in TEXT_SIZES:
            self._text.addItem(f"{percent}{NBSP}%", percent)
        self._text.setCurrentIndex(max(0, self._text.findData(settings.text_size)))
        self._text.activated.connect(self._on_text)
        self._language = QComboBox()
        self._language.setObjectName("settingsLanguage")
        self._language.setAccessibleName(self.tr("Language"))
        self._language.addItem(self.tr("As the desktop"), languages.DESKTOP)
        for language in languages.available():
            self._language.addItem(languages.own_name(language), language)
        self._language.setCurrentIndex(max(0, self._language.findData(settings.language)))
        self._language.activated.connect(self._on_language)
        self._contrast = QCheckBox(self.tr("Stronger borders"))
        self._contrast.setObjectName("settingsContrast")
        self._contrast.setChecked(settings.contrast)
        self._contrast.toggled.connect(self._on_contrast)
        form.addRow(self.tr("Appearance"), self._appearance)
        form.addRow(self.tr("Text size"), self._text)
        form.addRow(self.tr("Language"), self._language)
        form.addRow(self.tr("Contrast"), self._contrast)

    def _add_training(self, form: QFormLayout) -> None:
        settings = self._settings
        self._device = DeviceChoice(settings, self._runner, "settingsDevice")
        self._device.look_up()
        self._threads = LoneNumber(
            "settingsThreads",
            self.tr("CPU threads"),
            self.tr("Automatic leaves one core to the window."),
            0,
            MOST_THREADS,
            minimum_word=self.tr("Automatic"),
        )
        self._threads.show_number(settings.threads)
        self._threads.edited.connect(self._on_threads)
        self._folder = QLineEdit(str(settings.runs_folder))
        self._folder.setObjectName("settingsRuns")
        self._folder.setAccessibleName(self.tr("Folder of runs"))
        self._folder.setReadOnly(True)
        browse = QPushButton(self.tr("Browse…"))
        browse.setObjectName("settingsBrowse")
        browse.clicked.connect(self._browse)
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        row.addWidget(self._folder, 1)
        row.addWidget(browse)
        form.addRow(self.tr("Device"), self._device)
        form.addRow(self.tr("CPU threads"), self._threads)
        form.addRow(self.tr("Folder of runs"), row)

    def _make_buttons(self) -> QHBoxLayout:
        reset = QPushButton(self.tr("Reset all settings"))
        reset.setObjectName("settingsReset")
        reset.setAutoDefault(False)
        reset.clicked.connect(self._ask_to_reset)
        close = QPushButton(self.tr("Close"))
        close.setObjectName("settingsClose")
        close.setDefault(True)
        close.clicked.connect(self.reject)
        row = QHBoxLayout()
        row.addWidget(reset)
        row.addStretch(1)
        row.addWidget(close)
        return row

    def _on_theme(self, value: object) -> None:
        self._settings.theme = Choice(value)
        self._theme.set_choice(self._settings.theme)

    def _on_text(self, index: int) -> None:
        percent = int(self._text.itemData(index))
        if percent != self._settings.text_size:
            self._settings.text_size = percent
            self.remake_wanted.emit(self._text.objectName())

    def _on_language(self, index: int) -> None:
        language = str(self._language.itemData(index))
        if language != self._settings.language:
            self._settings.language = language
            self.remake_wanted.emit(self._language.objectName())

    def _on_contrast(self, strong: bool) -> None:
        self._settings.contrast = strong
        self._theme.set_contrast(strong)

    def _on_threads(self, threads: int) -> None:
        self._settings.threads = threads
        self._tell_runner()

    def _browse(self) -> None:
        dialog = QFileDialog(self, self.tr("Folder of runs"), self._folder.text())
        dialog.setObjectName("settingsFolderDialog")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(self._on_folder)
        dialog.open()

    def _on_folder(self, folder: str) -> None:
        self._settings.runs_folder = Path(folder)
        self._folder.setText(folder)
        self._tell_runner()

    def _tell_runner(self) -> None:
        settings = self._settings
        self._runner.use(folder=settings.runs_folder, device=settings.device, fixed=settings.fixed)

    def _ask_to_reset(self) -> None:
        ask(
            self,
            "resetQuestion",
            self.tr("Reset all settings?"),
            self.tr(
                "Appearance, text, language, folders, device, threads, the sizes of window and panels and the recent "
                "files go back to what they were at first. Documents and runs stay."
            ),
            (("resetNow", self.tr("Reset"), self._reset), ("keepSettings", self.tr("Cancel"), None)),
        )

    def _reset(self) -> None:
        self._settings.reset()
        self.remake_wanted.emit("settingsReset")


def _form() -> QFormLayout:
    form = QFormLayout()
    form.setHorizontalSpacing(Space.M)
    form.setVerticalSpacing(Space.S)
    form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
    return form
