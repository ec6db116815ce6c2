"""Any number of seeds and actions, with what was reached:

python -m tests.monkey --seeds 20 --actions 1000 [--first 0]
"""

from __future__ import annotations

import argparse
import os
import tempfile
import time
from collections import Counter
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("OMP_NUM_THREADS", "1")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seeds", type=int, default=5)
    parser.add_argument("--first", type=int, default=0)
    parser.add_argument("--actions", type=int, default=1000)
    parser.add_argument("--verbose", action="store_true", help="tell each action before it is done")
    options = parser.parse_args()
    counts: Counter[str] = Counter()
    reached: Counter[str] = Counter()
    with tempfile.TemporaryDirectory() as folder:
        for seed in range(options.first, options.first + options.seeds):
            play(Path(folder) / str(seed), seed, options, counts, reached)
    for title, counter in (("Actions", counts), ("Reached", reached)):
        print(f"\n{title}: " + ", ".join(f"{name} {count}" for name, count in counter.most_common()))


def play(folder: Path, seed: int, options: argparse.Namespace, counts: Counter[str], reached: Counter[str]) -> None:
    """One seed with folders of its own; ends the program where something is wrong."""
    from PySide6.QtWidgets import QApplication

    from cnnstudio.app import style  # noqa: F401 - before the program is made
    from cnnstudio.network import folders
    from tests.monkey.play import Play
    from tests.monkey.stage import staged
    from tests.trained import write_bars

    folder.mkdir()
    os.environ[folders.VARIABLE] = str(folder / "data")
    os.chdir(folder)
    application = QApplication.instance() or QApplication(["monkey"])
    assert isinstance(application, QApplication)
    write_bars(folder / "bars")
    began = time.perf_counter()
    with staged(application, folder / "bars", folder) as studio:
        game = Play(studio, seed, folder, _tell if options.verbose else lambda _words: None)
        try:
            game.run(options.actions)
        except AssertionError as error:
            print(error, flush=True)
            raise SystemExit(1) from None
        finally:
            counts.update(game.monkey.counts)
            reached.update(game.monkey.reached)
    print(f"seed {seed}: {options.actions} actions, {time.perf_counter() - began:.1f} s", flush=True)


def _tell(words: str) -> None:
    print(words, flush=True)


if __name__ == "__main__":
    main()
