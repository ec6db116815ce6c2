"""Build a network as a torch module, train it, keep its run in a folder. No Qt.

    from cnnstudio import data, training
    from cnnstudio.network import Document, architectures

    lenet = architectures.get("lenet5")
    run = training.Run.create("my-run", Document(lenet.network, lenet.input_shape, lenet.classes))
    print(training.train(run, data.load("mnist")).test_accuracy)

torch is imported when something that needs it is first asked for: a window can list runs and make a `Control` before.
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING

from cnnstudio.training.choices import Choices, Fixed
from cnnstudio.training.control import Control
from cnnstudio.training.early_stop import EarlyStop, early_stop
from cnnstudio.training.events import Comparison, EpochMetrics, Observer, Option, Progress, Result, StepSplit, Trial
from cnnstudio.training.loading import load_module
from cnnstudio.training.metrics import Metrics, TestMetrics, TrainMetrics
from cnnstudio.training.predictions import Predictions
from cnnstudio.training.run import Run
from cnnstudio.training.runs import RunSummary, delete_run, list_runs, new_run_folder

if TYPE_CHECKING:
    from cnnstudio.training import devices as devices
    from cnnstudio.training.module import NetworkModule, build
    from cnnstudio.training.sitting import train

_NEED_TORCH = {"NetworkModule": "module", "build": "module", "train": "sitting"}

__all__ = [
    "Choices",
    "Comparison",
    "Control",
    "EarlyStop",
    "EpochMetrics",
    "Fixed",
    "Metrics",
    "NetworkModule",
    "Observer",
    "Option",
    "Predictions",
    "Progress",
    "Result",
    "Run",
    "RunSummary",
    "StepSplit",
    "TestMetrics",
    "TrainMetrics",
    "Trial",
    "build",
    "delete_run",
    "devices",
    "early_stop",
    "list_runs",
    "load_module",
    "new_run_folder",
    "train",
]


def __getattr__(name: str) -> object:
    if name == "devices":
        return importlib.import_module("cnnstudio.training.devices")
    if name in _NEED_TORCH:
        return getattr(importlib.import_module(f"cnnstudio.training.{_NEED_TORCH[name]}"), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
