"""What a network has learned: filters, feature maps, probabilities, and pictures of them. No Qt.

from cnnstudio import data, inspection, training

module = training.load_module(training.Run.open("my-run"))
print(inspection.filters(module, "conv1").shape)                       # (6, 1, 5, 5)
digits = data.load("mnist").test.pixels
print(inspection.feature_maps(module, digits[7])["conv2"].shape)       # (16, 10, 10)
print(inspection.probabilities(module, digits[:5]).argmax(1))
"""

from __future__ import annotations

from cnnstudio.inspection.looks import feature_maps, filters, frozen, paths, paths_with_filters, probabilities
from cnnstudio.inspection.seeing import Sight, see
from cnnstudio.inspection.sums import Sums, sums_by_channel

__all__ = [
    "Sight",
    "Sums",
    "feature_maps",
    "filters",
    "frozen",
    "paths",
    "paths_with_filters",
    "probabilities",
    "see",
    "sums_by_channel",
]
