"""Downloading 170 MB, as much as CIFAR-10, from a server on this machine: how fast, and what the window feels of it.

    OMP_NUM_THREADS=1 xvfb-run -a -s "-screen 0 1440x900x24" python -m benchmarks.downloading

The peer is urllib's response copied to a file with nothing else done: no check, nothing told, nothing to go on from.
The window shows Train with the offer's bar; gaps are those of its event loop, alone and beside the download.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
import tempfile
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import numpy as np

from benchmarks.machine import describe, interleaved, row
from benchmarks.studio import Heart, Studio, spin, studio, wait
from cnnstudio.app.downloads import Missing
from cnnstudio.app.training.workspace import TrainWorkspace
from cnnstudio.data import Remote, shelf
from cnnstudio.data.remote import RemoteFile
from cnnstudio.network import architectures, message

SIZE = 170_000_000
NAME = "images.bin"
ROUNDS = 3
ALONE = 3.0


@contextmanager
def served() -> Iterator[Remote]:
    """The data set, at a server of its own process."""
    with tempfile.TemporaryDirectory() as name:
        content = os.urandom(SIZE)
        (Path(name) / NAME).write_bytes(content)
        command = [sys.executable, "-u", "-m", "http.server", "0", "--bind", "127.0.0.1", "--directory", name]
        server = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        assert server.stdout is not None
        port = server.stdout.readline().split(" port ")[1].split()[0]
        file = RemoteFile(NAME, SIZE, hashlib.md5(content, usedforsecurity=False).hexdigest())
        try:
            yield Remote("benchmark", "Benchmark", message("data", "none"), (file,), (f"http://127.0.0.1:{port}/",))
        finally:
            server.kill()
            server.wait()


def copied(remote: Remote) -> None:
    """What the peer does."""
    address = f"{remote.mirrors[0]}{NAME}"
    with tempfile.NamedTemporaryFile() as file, urllib.request.urlopen(address) as response:  # noqa: S310
        shutil.copyfileobj(response, file)


def downloaded(stage: Studio, remote: Remote) -> None:
    """What the program does, with its window open."""
    shutil.rmtree(shelf.folder_of(remote.key), ignore_errors=True)
    downloads = stage.runner.downloads
    downloads.start(remote)
    wait(lambda: downloads.remote is None)
    assert shelf.is_whole(shelf.folder_of(remote.key))


def main() -> None:
    """Print both tables."""
    os.environ["no_proxy"] = "127.0.0.1"
    print(describe())
    with served() as remote, studio(architectures.get("lenet5").document()) as stage:
        show_offer(stage, remote)
        alone, beside = Heart(), Heart()

        def measured() -> None:
            with beside.beating():
                downloaded(stage, remote)
            with alone.beating():
                spin(ALONE)

        seconds = interleaved(ROUNDS, ours=measured, peer=lambda: copied(remote))
    ours, peer = seconds["ours"] - ALONE, seconds["peer"]
    print("\n| what | ours | peer | times faster |\n|---|---|---|---|")
    print(row("170 MB, checked, against urllib alone", f"{ours:.2f} s", f"{peer:.2f} s", peer / ours))
    print("\n| window | gap p50 | gap p99 | longest gap |\n|---|---|---|---|")
    for what, heart in (("alone", alone), (f"beside {SIZE / ours / 1e6:.0f} MB/s", beside)):
        middle, late = np.percentile(heart.gaps, (50, 99))
        print(f"| {what} | {middle:.1f} ms | {late:.1f} ms | {max(heart.gaps):.0f} ms |")


def show_offer(stage: Studio, remote: Remote) -> None:
    """Show Train, with the bar of the download in sight."""
    stage.window.show_workspace("train")
    train = stage.window.workspace("train")
    assert isinstance(train, TrainWorkspace)
    wait(lambda: train.recipe.data.pictures.shown > 0)
    train.recipe.data.offer.offer(Missing(remote, 0))


if __name__ == "__main__":
    main()
