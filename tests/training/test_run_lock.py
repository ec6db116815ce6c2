"""Who asks whether a run is being trained is never taken for who trains it."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from cnnstudio.training.run_lock import RunLock

TIMES = 100


def test_many_may_ask_at_once_and_find_nobody(tmp_path: Path) -> None:
    def ask(_who: int) -> int:
        lock = RunLock(tmp_path)
        return sum(lock.is_held for _time in range(TIMES))

    with ThreadPoolExecutor(3) as pool:
        assert list(pool.map(ask, range(3))) == [0, 0, 0]


def test_who_holds_it_is_found(tmp_path: Path) -> None:
    lock = RunLock(tmp_path)
    with lock.hold():
        assert RunLock(tmp_path).is_held
    assert not RunLock(tmp_path).is_held
