"""From the start of the process to a window that can be used, against `python -c "import torch"`.

    python -m benchmarks.launch

On the display there is, or offscreen. The window can be used once it is painted and the event loop has come round.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path

from benchmarks.machine import describe, interleaved, row

ROOT = Path(__file__).parent.parent

STUDIO = """
import os, sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from cnnstudio.app import start

application = QApplication(["cnnstudio"])
window = start.make_window(application)
assert "torch" not in sys.modules
window.painted.connect(lambda: QTimer.singleShot(0, lambda: os._exit(0)))
window.show()
application.exec()
"""


def window() -> None:
    """Start the studio in a process of its own, which ends when the window can be used."""
    with tempfile.TemporaryDirectory() as folder:
        environment = {**os.environ, "CNNSTUDIO_DATA_DIR": folder}
        if not environment.get("DISPLAY"):
            environment.setdefault("QT_QPA_PLATFORM", "offscreen")
        subprocess.run([sys.executable, "-c", STUDIO], cwd=ROOT, env=environment, check=True)


def import_torch() -> None:
    """The peer."""
    subprocess.run([sys.executable, "-c", "import torch"], check=True)


if __name__ == "__main__":
    window()
    import_torch()
    seconds = interleaved(7, ours=window, peer=import_torch)
    print(describe())
    print(
        row(
            'launch to usable window, against `python -c "import torch"`',
            f"{seconds['ours']:.2f} s",
            f"{seconds['peer']:.2f} s",
            seconds["ours"] / seconds["peer"],
        )
    )
