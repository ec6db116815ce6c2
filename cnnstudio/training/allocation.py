"""Freed memory kept by the process while it trains.

A step frees all its tensors and the next one asks for the same again. glibc gives large pieces back to the system each
time, and the system clears every page anew when it is touched: some thousand page faults a step, a third of the time of
a small network's step. So while a training lasts, freed memory stays with the process; at its end it goes back.

What is kept breaks up over the hours, since pieces of all sizes and ages lie in it, and then more and more is asked of
the system. So now and then during a training, too, all that lies free goes back.
"""

from __future__ import annotations

import contextlib
import ctypes
import sys
import time
from collections.abc import Iterator

M_TRIM_THRESHOLD = -1
M_MMAP_THRESHOLD = -3
KEPT = 1 << 30
"""Bytes of freed memory that stay, and the size from which a piece is the system's own."""
USUAL = 32 << 20
"""What glibc's thresholds come to by themselves at most."""
TIDY_SECONDS = 60.0
"""Between two times that free memory goes back while a training lasts; each costs the steps after it some faults."""


@contextlib.contextmanager
def keeping_freed_memory() -> Iterator[None]:
    """Keep freed memory for the time of the block. Does nothing where the C library is not glibc."""
    library = _glibc()
    if library is None:
        yield
        return
    _set(library, KEPT)
    try:
        yield
    finally:
        _set(library, USUAL)
        library.malloc_trim(0)


class Tidying:
    """Gives back what lies free from time to time. Does nothing where the C library is not glibc."""

    def __init__(self, seconds: float = TIDY_SECONDS) -> None:
        self._seconds = seconds
        self._due = time.perf_counter() + seconds

    def tidy(self) -> None:
        """Give it back where the time has come."""
        if time.perf_counter() < self._due:
            return
        self._due = time.perf_counter() + self._seconds
        library = _glibc()
        if library is not None:
            library.malloc_trim(0)


def _set(library: ctypes.CDLL, size: int) -> None:
    library.mallopt(M_TRIM_THRESHOLD, size)
    # Older releases of glibc refuse more than 32 MB here.
    if not library.mallopt(M_MMAP_THRESHOLD, size):
        library.mallopt(M_MMAP_THRESHOLD, USUAL)


def _glibc() -> ctypes.CDLL | None:
    if sys.platform != "linux":
        return None
    library = ctypes.CDLL(None)
    return library if hasattr(library, "gnu_get_libc_version") else None
