"""Taking a network's weights away, for programs that know nothing of this one. No Qt.

from cnnstudio import export, training

for sentence in export.export_weights(training.Run.open("my-run"), "lenet5.safetensors").checked:
    print(sentence)
"""

from __future__ import annotations

from cnnstudio.export.formats import FORMATS, WeightFormat
from cnnstudio.export.weights import Verification, export_weights

__all__ = ["FORMATS", "Verification", "WeightFormat", "export_weights"]
