"""Whether a document and a data set can be trained together, said before anything is started."""

from __future__ import annotations

from cnnstudio.data import Dataset
from cnnstudio.network.analysis import analyze
from cnnstudio.network.document import Document
from cnnstudio.network.errors import UserError
from cnnstudio.network.messages import dims, message
from cnnstudio.network.results import Analysis


def check(document: Document, dataset: Dataset) -> None:
    """Raise `UserError` with what to do where training could not work."""
    classes = len(dataset.classes)
    _check_data(document, dataset)
    _check_augmentation(document)
    batch = min(document.recipe.batch_size, len(dataset.train))
    analysis = analyze(document.network, document.input_shape, batch=batch)
    _check_works(analysis)
    _check_output(analysis, classes)
    if not analysis.parameters:
        raise UserError(message("training", "The network has no weights to train: add a convolution or a dense layer."))
    if not analysis.trainable:
        raise UserError(message("training", "All layers with weights are frozen: unfreeze one, or nothing is trained."))


def _check_data(document: Document, dataset: Dataset) -> None:
    if len(document.classes) != len(dataset.classes):
        raise UserError(
            message(
                "training",
                "The network is for {wanted} classes, but {data} has {there}: choose other data or change the classes.",
                wanted=len(document.classes),
                data=dataset.title,
                there=len(dataset.classes),
            )
        )
    for images in (dataset.train, dataset.validation, dataset.test):
        if not len(images):
            raise UserError(
                message(
                    "training",
                    "{data} needs images to train on, to validate and to test: one of the three sets is empty.",
                    data=dataset.title,
                )
            )


def _check_augmentation(document: Document) -> None:
    reason = document.recipe.augmentation.unfit(document.input_shape)
    if reason is not None:
        raise UserError(message("training", "The augmentation cannot be done: shift: {reason}.", reason=reason))


def _check_works(analysis: Analysis) -> None:
    wrong = analysis.first_error
    if wrong is not None:
        problem = next(found for found in wrong.problems if found.severity == "error")
        raise UserError(
            message(
                "training",
                "The network cannot be trained: {path}: {problem}. Mend it in the design first.",
                path=wrong.path,
                problem=problem.message,
            )
        )


def _check_output(analysis: Analysis, classes: int) -> None:
    output = analysis.output or analysis.input_shape
    if output != (classes,):
        raise UserError(
            message(
                "training",
                "The network gives {output}, but must give one number for each of the {classes} classes: end it with a "
                "dense layer of {classes} units.",
                output=dims(*output[1:], output[0]) if len(output) == 3 else f"{output[0]:,}",
                classes=classes,
            )
        )
