"""What the window remembers between starts: theme, language, window size, splitters, the last folder, recent files."""

from __future__ import annotations

from pathlib import Path

import msgspec
from PySide6.QtCore import QByteArray, QSettings
from PySide6.QtWidgets import QSplitter, QWidget

from cnnstudio.app.theme import Choice
from cnnstudio.network import folders
from cnnstudio.training.choices import Fixed
from cnnstudio.training.events import Value

MOST_RECENT = 10
TEXT_SIZES = (100, 110, 125, 150, 175, 200)
MOST_THREADS = 256
SPEED = ("layout", "fused", "precision", "compile")
"""What can be fixed of a run's choices beside its threads."""
LEAST_ZOOM, USUAL_ZOOM, MOST_ZOOM = 50, 100, 200


class Settings:
    """A typed front of an INI file in the person's settings folder."""

    def __init__(self) -> None:
        self._store = QSettings(str(folders.settings_file()), QSettings.Format.IniFormat)

    @property
    def theme(self) -> Choice:
        """Light, dark, or as the desktop has it."""
        try:
            return Choice(self._store.value("theme", Choice.DESKTOP.value))
        except ValueError:
            return Choice.DESKTOP

    @theme.setter
    def theme(self, choice: Choice) -> None:
        self._store.setValue("theme", choice.value)

    @property
    def text_size(self) -> int:
        """How large text is, in per cent of what the desktop asks for."""
        return self._number("text_size", 100, TEXT_SIZES[0], TEXT_SIZES[-1])

    @text_size.setter
    def text_size(self, percent: int) -> None:
        self._store.setValue("text_size", percent)

    @property
    def language(self) -> str:
        """The window's language: ``en``, ``ko``…; empty for the desktop's."""
        return str(self._store.value("language", ""))

    @language.setter
    def language(self, language: str) -> None:
        self._store.setValue("language", language)

    @property
    def zoom(self) -> int:
        """How large the network is shown in Design, in per cent."""
        return self._number("zoom", USUAL_ZOOM, LEAST_ZOOM, MOST_ZOOM)

    @zoom.setter
    def zoom(self, percent: int) -> None:
        self._store.setValue("zoom", percent)

    @property
    def map_scale(self) -> str:
        """What one scale of colours holds for in Inside: ``layer``, ``map`` or ``fixed``."""
        return str(self._store.value("map_scale", "layer"))

    @map_scale.setter
    def map_scale(self, scale: str) -> None:
        self._store.setValue("map_scale", scale)

    @property
    def map_limit(self) -> float:
        """The magnitude that colours reach to under a fixed scale."""
        try:
            return float(str(self._store.value("map_limit", 1.0)))
        except ValueError:
            return 1.0

    @map_limit.setter
    def map_limit(self, limit: float) -> None:
        self._store.setValue("map_limit", limit)

    @property
    def map_colors(self) -> str:
        """The colour map of Inside by its name; empty for the theme's own."""
        return str(self._store.value("map_colors", ""))

    @map_colors.setter
    def map_colors(self, name: str) -> None:
        self._store.setValue("map_colors", name)

    @property
    def folded(self) -> frozenset[str]:
        """The names of the inspector's sections that are folded away."""
        return frozenset(name for name in str(self._store.value("folded", "")).split(" ") if name)

    def fold(self, name: str, folded: bool) -> None:
        """Keep that a section is folded away, or is not."""
        names = self.folded | {name} if folded else self.folded - {name}
        self._store.setValue("folded", " ".join(sorted(names)))

    @property
    def contrast(self) -> bool:
        """Whether borders are stronger."""
        return self._number("contrast", 0, 0, 1) == 1

    @contrast.setter
    def contrast(self, strong: bool) -> None:
        self._store.setValue("contrast", int(strong))

    @property
    def runs_folder(self) -> Path:
        """Where runs are kept."""
        chosen = str(self._store.value("runs_folder", ""))
        return Path(chosen) if chosen else folders.data_folder() / "runs"

    @runs_folder.setter
    def runs_folder(self, folder: Path | None) -> None:
        self._store.setValue("runs_folder", str(folder or ""))

    @property
    def device(self) -> str:
        """The device that training uses: ``auto``, ``cpu``, ``cuda``…"""
        return str(self._store.value("device", "")) or "auto"

    @device.setter
    def device(self, device: str) -> None:
        self._store.setValue("device", device)

    @property
    def threads(self) -> int:
        """How many threads of the CPU training uses; 0 for as many as suit the machine."""
        return self._number("threads", 0, 0, MOST_THREADS)

    @threads.setter
    def threads(self, threads: int) -> None:
        self._store.setValue("threads", threads)

    @property
    def fixed(self) -> Fixed:
        """What is fixed of what a run otherwise chooses by itself: threads, layout, kernels, precision, compiling."""
        given: dict[str, object] = {name: self._store.value(f"speed/{name}", "") for name in SPEED}
        switches = {"true": True, "false": False}
        values = {name: switches.get(str(value), value) for name, value in given.items() if value != ""}
        try:
            return msgspec.convert({"threads": self.threads or None, **values}, Fixed)
        except msgspec.ValidationError:  # somebody has written something else there
            return Fixed(threads=self.threads or None)

    def fix(self, name: str, value: Value | None) -> None:
        """Fix a choice of every run, or leave it to the run."""
        if name == "threads":
            self.threads = int(value or 0)
        else:
            self._store.setValue(f"speed/{name}", "" if value is None else str(value).lower())

    @property
    def inspector_open(self) -> bool:
        """Whether the inspector's drawer is open, which it becomes in narrow windows."""
        return self._number("inspector_open", 0, 0, 1) == 1

    @inspector_open.setter
    def inspector_open(self, is_open: bool) -> None:
        self._store.setValue("inspector_open", int(is_open))

    def reset(self) -> None:
        """Forget everything, as at the first start."""
        self._store.clear()
        self._store.sync()

    @property
    def folder(self) -> str:
        """The folder of the last file opened or saved; empty at the beginning."""
        return str(self._store.value("folder", ""))

    @folder.setter
    def folder(self, folder: str) -> None:
        self._store.setValue("folder", folder)

    @property
    def workspace(self) -> str:
        """The key of the workspace that was shown last; empty at the beginning."""
        return str(self._store.value("workspace", ""))

    @workspace.setter
    def workspace(self, key: str) -> None:
        self._store.setValue("workspace", key)

    @property
    def recent(self) -> list[Path]:
        """The files opened or saved last, the latest first."""
        kept = self._store.value("recent", [])
        names = kept if isinstance(kept, list) else [kept]  # an INI file gives a list of one as its one item
        return [Path(str(name)) for name in names if name]

    def add_recent(self, path: Path) -> None:
        """Put a file in front of the recent ones."""
        others = [other for other in self.recent if other != path]
        self._keep_recent([path, *others][:MOST_RECENT])

    def forget_recent(self, path: Path | None = None) -> None:
        """Take a file off the recent ones, or all."""
        self._keep_recent([other for other in self.recent if path not in (None, other)])

    def _keep_recent(self, paths: list[Path]) -> None:
        self._store.setValue("recent", [str(path) for path in paths])

    def _number(self, key: str, usual: int, least: int, most: int) -> int:
        """A number from the file, whatever somebody wrote there."""
        try:
            number = int(str(self._store.value(key, usual)))
        except ValueError:
            return usual
        return min(most, max(least, number))

    def widths(self, name: str) -> list[int]:
        """The widths that panels were last pulled to under `name`; empty where none are known."""
        kept = self._store.value(f"widths/{name}", [])
        numbers = kept if isinstance(kept, list) else []
        return [int(number) for number in numbers if str(number).isdigit()]

    def keep_widths(self, name: str, widths: list[int]) -> None:
        """Keep the widths that panels are pulled to."""
        self._store.setValue(f"widths/{name}", [str(width) for width in widths])

    def remember_splitter(self, name: str, splitter: QSplitter) -> None:
        """Give a splitter the sizes it last had under `name`, and keep what it is dragged to."""
        state = self._store.value(f"splitter/{name}")
        if isinstance(state, QByteArray):
            splitter.restoreState(state)
        splitter.splitterMoved.connect(lambda: self._store.setValue(f"splitter/{name}", splitter.saveState()))

    def restore_window(self, window: QWidget) -> bool:
        """Give the window the place and size it had; False where none is known."""
        geometry = self._store.value("geometry")
        return isinstance(geometry, QByteArray) and window.restoreGeometry(geometry)

    def keep_window(self, window: QWidget) -> None:
        """Keep the window's place and size for the next start."""
        self._store.setValue("geometry", window.saveGeometry())
        self._store.sync()
