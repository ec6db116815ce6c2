"""The door of training: one sitting of a run, from where it stands to its end, a stop or a failure."""

from __future__ import annotations

import contextlib

import torch

from cnnstudio.data import Dataset
from cnnstudio.network.errors import UserError, WorkError
from cnnstudio.training import devices, failures, fingerprint, suitability
from cnnstudio.training.control import Control
from cnnstudio.training.events import Observer, Result
from cnnstudio.training.process import settings
from cnnstudio.training.run import Run
from cnnstudio.training.trainer import Trainer
from cnnstudio.training.trial import Abandoned, Trying


def train(run: Run, dataset: Dataset, observer: Observer | None = None, control: Control | None = None) -> Result:
    """Train a run to its end in the calling thread, from where it was stopped, paused or killed.

    Images are fitted to the document's input shape. A finished run gives its result at once. Raises `UserError` where
    network and data do not suit or somebody else trains the run, `WorkError` where the work fails: memory or disk full,
    an infinite loss. The run's last checkpoint is then whole, and `run.failure()` says what happened.
    """
    observer, control = observer or Observer(), control or Control()
    document = run.document
    suitability.check(document, dataset)  # before the images of a large input, which take long, are made
    dataset = dataset.fitted(document.input_shape, document.data_fit)
    device = devices.choose(run.choices.device)
    with run.writing():
        result = _ended(run)
        if result is None or result.stopped:
            fingerprint.check(run.folder, dataset)
            result = _sitting(run, dataset, observer, control, device)
    observer.finished(result)
    return result


def _ended(run: Run) -> Result | None:
    """How the run ended; a file that is broken is written anew by the end of this sitting."""
    try:
        return run.result()
    except UserError:
        return None


def _sitting(run: Run, dataset: Dataset, observer: Observer, control: Control, device: torch.device) -> Result:
    """One sitting; how it ends is written into the run."""
    run.begin()
    control.begin()
    try:
        _find_fastest(run, dataset, observer, control, device)
        with (
            settings(run.choices, device),
            contextlib.closing(Trainer(run, dataset, observer, control, device)) as trainer,
        ):
            fingerprint.keep(run.folder, dataset)
            result = trainer.run()
    except Exception as error:
        failure = failures.explained(error, run.document)
        with contextlib.suppress(WorkError):  # a full disk: what filled it is the news
            run.fail(str(failure) or type(failure).__name__)
        if failure is error:
            raise
        raise failure from error
    finally:
        control.end()
    return result


def _find_fastest(run: Run, dataset: Dataset, observer: Observer, control: Control, device: torch.device) -> None:
    """Try once what is fastest, where a run need not be repeatable; a pause or a stop leaves it to the next sitting."""
    if run.document.recipe.repeatable or run.trial is not None:
        return
    with settings(run.choices, device), contextlib.suppress(Abandoned):
        run.keep_trial(Trying(run.document, dataset.train, run.choices, control, observer.trying).run())
