"""Where the program keeps what belongs to the person who uses it: runs, settings.

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


def settings_file() -> Path:
    """What the window remembers: theme, sizes, recent files. Without it everything is as at the first start."""
    return config_folder() / "window.ini"


def _chosen() -> Path | None:
    value = os.environ.get(VARIABLE, "").strip()
    return Path(value).expanduser().absolute() if value else None
