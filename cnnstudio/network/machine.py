"""What this machine has to give. Only Linux says what is free; elsewhere the answer is None."""

from __future__ import annotations

import os
import re
from pathlib import Path

KILOBYTE = 1024
UNKNOWN_MEMORY = 16 * 10**9
LIMITS = (
    ("/sys/fs/cgroup/memory.max", "/sys/fs/cgroup/memory.current"),
    ("/sys/fs/cgroup/memory/memory.limit_in_bytes", "/sys/fs/cgroup/memory/memory.usage_in_bytes"),
)
"""Where a container's limit stands, and what of it is in use: control groups of version 2 and 1."""


def memory() -> int:
    """Bytes of this machine's memory, or a usual size where the system does not say."""
    try:
        return os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")
    except (AttributeError, OSError, ValueError):
        return UNKNOWN_MEMORY


def free_memory(root: Path = Path("/")) -> int | None:
    """Bytes that programs can still take without pushing others out, within the container's limit; None if unknown."""
    try:
        text = (root / "proc/meminfo").read_text()
    except OSError:
        return None
    available = re.search(r"^MemAvailable:\s*(\d+) kB$", text, re.MULTILINE)
    if available is None:
        return None
    left = [number - used for limit, usage in LIMITS for number, used in _limited(root, limit, usage)]
    return max(0, min([int(available[1]) * KILOBYTE, *left]))


def _limited(root: Path, limit: str, usage: str) -> list[tuple[int, int]]:
    """A limit and what is used of it; nothing where there is none."""
    try:
        return [(int((root / limit[1:]).read_text()), int((root / usage[1:]).read_text()))]
    except (OSError, ValueError):  # no such file, or "max"
        return []
