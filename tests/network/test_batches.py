from __future__ import annotations

from pathlib import Path

import pytest

from cnnstudio.network import Document, Layer, Recipe, Stack, analyze, architectures
from cnnstudio.network.batches import largest, largest_batch
from cnnstudio.network.layers.activation import ReLU
from cnnstudio.network.layers.convolution import Convolution
from cnnstudio.network.layers.dense import Dense
from cnnstudio.network.layers.regularization import Dropout
from cnnstudio.network.layers.shape import Flatten
from cnnstudio.network.machine import free_memory

WIDE = Stack((Layer("flatten1", Flatten()), Layer("dense1", Dense(4000)), Layer("dense2", Dense(10))))
DEEP = Stack(
    (
        Layer("conv1", Convolution(8, (3, 3))),
        Layer("relu1", ReLU()),
        Layer("dropout1", Dropout()),
        Layer("flatten1", Flatten()),
        Layer("dense1", Dense(10)),
    )
)


@pytest.mark.parametrize("network", [WIDE, DEEP, architectures.get("lenet5").network])
@pytest.mark.parametrize("free", [60_000_000, 123_456_789, 6_200_000_000])
@pytest.mark.parametrize("optimizer", ["sgd", "adam"])
@pytest.mark.parametrize("device", ["cpu", "cuda"])
def test_the_largest_batch_fits_and_one_image_more_does_not(
    network: Stack, free: int, optimizer: str, device: str
) -> None:
    document = Document(network=network, recipe=Recipe(optimizer=optimizer))  # type: ignore[arg-type]
    found = largest_batch(document, free, device=device)  # type: ignore[arg-type]

    def peak(batch: int) -> int:
        analysis = analyze(network, (1, 28, 28), batch=batch, optimizer=optimizer, device=device)  # type: ignore[arg-type]
        return analysis.memory.peak

    assert found
    assert peak(found) <= free < peak(found + 1)


def test_where_not_even_one_image_fits_it_is_0_and_unknown_where_the_network_does_not_work() -> None:
    document = Document(network=WIDE)
    weights = analyze(WIDE, (1, 28, 28), batch=1).memory.peak
    assert largest_batch(document, weights - 1) == 0
    assert largest_batch(document, weights) == 1
    broken = Stack((Layer("flatten1", Flatten()), Layer("conv1", Convolution(8, (3, 3)))))
    assert largest_batch(Document(network=broken), 10**9) is None


def test_few_questions_find_it_also_where_the_peak_bends() -> None:
    asked: list[int] = []

    def peak(batch: int) -> int:
        asked.append(batch)
        return max(1_000_000 + batch, 10 * batch, 100 * (batch - 50_000))

    assert largest(peak, 60_000_000) == 650_000
    assert len(asked) < 12


def test_free_memory_is_what_the_system_says_within_the_limit_of_a_container(tmp_path: Path) -> None:
    assert free_memory(tmp_path) is None
    (tmp_path / "proc").mkdir()
    (tmp_path / "proc/meminfo").write_text("MemTotal:  16000 kB\nMemAvailable:    8000 kB\n")
    assert free_memory(tmp_path) == 8_192_000
    group = tmp_path / "sys/fs/cgroup"
    group.mkdir(parents=True)
    (group / "memory.current").write_text("1000000\n")
    (group / "memory.max").write_text("max\n")
    assert free_memory(tmp_path) == 8_192_000
    (group / "memory.max").write_text("3000000\n")
    assert free_memory(tmp_path) == 2_000_000
    (group / "memory.max").write_text("500000\n")
    assert free_memory(tmp_path) == 0
