"""The program without a window: `cnnstudio new | analyze | download | train | ...`.

One file a command. Each imports what is heavy (torch, numpy, Pillow) only when it runs, so that `--help`, `new` and
`analyze` answer at once.
"""

from __future__ import annotations

from cnnstudio.cli.program import main

__all__ = ["main"]
