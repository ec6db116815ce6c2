"""The program: the command line and the window, which know nothing of each other, brought together."""

from __future__ import annotations

import sys
from pathlib import Path

from cnnstudio import cli


def main() -> int:
    """Run the call of this process and return its exit status."""
    return cli.main(open_window=_open_window)


def _open_window(path: Path | None) -> int:
    """Show the window until it is closed. Qt is imported only now: most commands need none."""
    from cnnstudio.app.start import main as show

    return show(path)


if __name__ == "__main__":
    sys.exit(main())
