"""Which of a folder's pictures are for training, validation and test, told by which of them can be read."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from cnnstudio.data.dataset import TEST_SHARE, set_aside

Indices = npt.NDArray[np.intp]


class Sets(NamedTuple):
    """The numbers of the files of each set, in order."""

    train: Indices
    validation: Indices
    test: Indices

    @property
    def order(self) -> Indices:
        """All of them, set after set."""
        return np.concatenate(self)


def arrange(counts: dict[str, int], readable: npt.NDArray[np.bool_]) -> Sets:
    """Share files out that come part after part, `counts` of each; those that are not `readable` are in no set.

    The parts that there are stay; where there is no test part, or no validation part beside it, some are set aside.
    """
    ends = dict(zip(counts, np.cumsum(list(counts.values())), strict=True))
    there = {name: np.arange(end - counts[name], end)[readable[end - counts[name] : end]] for name, end in ends.items()}
    train = there["train"]
    if "test" not in there:
        for_test = set_aside(len(train), TEST_SHARE)
        return Sets(*_split(train[~for_test]), train[for_test])
    if "validation" in there:
        return Sets(train, there["validation"], there["test"])
    return Sets(*_split(train), there["test"])


def _split(indices: Indices) -> tuple[Indices, Indices]:
    chosen = set_aside(len(indices))
    return indices[~chosen], indices[chosen]
