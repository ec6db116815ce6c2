"""Where the program keeps what belongs to the person who uses it: runs, settings, data sets that were downloaded.

The environment variable ``CNNSTUDIO_DATA_DIR`` moves everything into one folder of one's choice: for a second
disk, a portable installation, and for tests that must not touch the real thing.
"""

from __future__ import annotations

import os
from pathlib import Path

import platformdirs

VARIABLE = "CNNSTUDIO_DATA_DIR"


def data_folder() -> Path:
    """The folder of runs and other data that grows; it need not exist yet."""
    chosen = _chosen()
    return chosen or Path(platformdirs.user_data_dir("cnnstudio", appauthor=False))


def config_folder() -> Path:
    """The folder of settings; it need not exist yet."""
    chosen = _chosen()
    return chosen / "config" if chosen else Path(platformdirs.user_config_dir("cnnstudio", appauthor=False))


def cache_folder() -> Path:
    """The folder of what can be downloaded again; it need not exist yet."""
    chosen = _chosen()
    return chosen / "cache" if chosen else Path(platformdirs.user_cache_dir("cnnstudio", appauthor=False))


def shared_folders(name: str) -> tuple[Path, ...]:
    """Folders of that name where the system keeps what all programs share: ``/usr/share/datasets`` for ``datasets``."""
    found = platformdirs.site_data_dir(name, appauthor=False, multipath=True)
    return tuple(Path(folder) for folder in found.split(os.pathsep) if folder)


def settings_file() -> Path:
    """What the window remembers: theme, sizes, recent files. Without it everything is as at the first start."""
    return config_folder() / "window.ini"


def _chosen() -> Path | None:
    value = os.environ.get(VARIABLE, "").strip()
    return Path(value).expanduser().absolute() if value else None
