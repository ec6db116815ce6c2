"""Which images a network is trained on: those that come with the program, a folder, or a file."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QFileDialog, QMenu

from cnnstudio.app import i18n
from cnnstudio.app.downloads import Downloads
from cnnstudio.app.settings import Settings
from cnnstudio.app.theme import Theme
from cnnstudio.app.widgets.text_link import TextLink


class DataChoice(TextLink):
    """Opens a menu of the data sets there are and of where else to look."""

    chosen = Signal(str)
    """A data set's key, or the path of a folder or file."""

    def __init__(self, downloads: Downloads, settings: Settings, theme: Theme) -> None:
        super().__init__(theme, "chooseData")
        self._downloads = downloads
        self._settings = settings
        self.say(self.tr("Choose…"), self.tr("Choose the images to train on"))
        self.setToolTip(self.tr("Train on other images: a data set of the program, a folder of pictures, a file"))
        self._menu = QMenu(self)
        self._menu.setObjectName("dataMenu")
        self._known = QActionGroup(self)
        self._known.triggered.connect(lambda action: self.chosen.emit(action.data()))
        self._folder = QAction(self.tr("Folder of pictures or IDX files…"), self)
        self._folder.setObjectName("chooseDataFolder")
        self._folder.triggered.connect(self._ask_folder)
        self._file = QAction(self.tr("File of arrays (.npz)…"), self)
        self._file.setObjectName("chooseDataFile")
        self._file.triggered.connect(self._ask_file)
        self._key = ""
        self._free = QAction(self)
        self._free.setObjectName("freeKeptImages")
        self._free.triggered.connect(self._free_disk)
        self.clicked.connect(self._open)

    def show_key(self, key: str) -> None:
        """Tick the data set of that key in the menu."""
        self._key = key
        for action in self._known.actions():
            action.setChecked(action.data() == key.casefold())

    def _open(self) -> None:
        if not self._known.actions():
            self._fill()
        self._tell_missing()
        self._tell_kept()
        self.show_key(self._key)
        self._menu.popup(self.mapToGlobal(QPoint(0, self.height())))

    def _fill(self) -> None:
        from cnnstudio.data import available

        for key, title in available():
            action = QAction(title, self._known)
            action.setIconText(title)
            action.setObjectName(f"chooseData-{key}")
            action.setCheckable(True)
            action.setData(key)
        self._menu.addActions(self._known.actions())
        self._menu.addSeparator()
        self._menu.addActions((self._folder, self._file))
        self._line = self._menu.addSeparator()
        self._menu.addAction(self._free)

    def _tell_missing(self) -> None:
        """Say of each data set that is not here how much there is to download."""
        for action in self._known.actions():
            missing, title = self._downloads.missing(action.data()), action.iconText()
            words = self.tr("{title} ({size} to download)")
            size = i18n.bytes_(missing.remote.size, "MB", 1) if missing else ""
            action.setText(words.format(title=title, size=size) if missing else title)

    def _tell_kept(self) -> None:
        """Say how much of the disk is taken by images that would else be read from their files again."""
        from cnnstudio.data import kept_size

        size = kept_size()
        self._free.setText(
            self.tr("Free {size} of disk: images kept from large folders").format(size=i18n.bytes_(size))
        )
        self._free.setVisible(size > 0)
        self._line.setVisible(size > 0)

    def _free_disk(self) -> None:
        from cnnstudio.data import clear_kept

        clear_kept()

    def _ask_folder(self) -> None:
        dialog = QFileDialog(self, self.tr("Folder of images"), self._settings.folder)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        self._ask(dialog, "dataFolderDialog")

    def _ask_file(self) -> None:
        pattern = self.tr("Arrays (*.npz)")
        dialog = QFileDialog(self, self.tr("File of images"), self._settings.folder, pattern)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        self._ask(dialog, "dataFileDialog")

    def _ask(self, dialog: QFileDialog, name: str) -> None:
        dialog.setObjectName(name)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self.chosen)
        dialog.open()
