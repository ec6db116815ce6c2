"""Problems that only the whole network shows: its input, what it gives at its end, a batch that is too small."""

from __future__ import annotations

from collections.abc import Iterator
from math import exp, inf, prod

import msgspec

from cnnstudio.network.finding import Candidate, Finding, Purpose
from cnnstudio.network.image_fit import is_padded
from cnnstudio.network.layers.activation import ReLU
from cnnstudio.network.layers.base import LayerType
from cnnstudio.network.layers.dense import Dense
from cnnstudio.network.layers.pooling import GlobalAveragePooling, MaxPooling
from cnnstudio.network.layers.regularization import Dropping
from cnnstudio.network.layers.shape import Flatten
from cnnstudio.network.messages import Message, message
from cnnstudio.network.problems import not_classes, percent, product_text, shape_text
from cnnstudio.network.results import Analysis, Problem, Row
from cnnstudio.network.steps import Append, InsertBefore, Remove, TakeBatch, TakeInput, set_type
from cnnstudio.network.tree import Branches, Layer

HUGE = 10_000_000
NEARLY_ALL = 0.8
"""A dense layer with more parameters than `HUGE`, and more than this share of all, is worth a word."""


def whole_network_findings(analysis: Analysis, purpose: Purpose) -> Iterator[Finding]:
    """What is to be said of the network as a whole, errors and warnings."""
    if purpose.data_shape is not None and purpose.data_shape != analysis.input_shape:
        yield from _unlike_data(analysis, purpose.data_shape)
    if analysis.batch == 1:
        yield from _batch_of_one(analysis)
    if not analysis.rows or not analysis.complete:
        return
    if analysis.parameters > HUGE:
        yield from _huge_dense(analysis)
    yield from _softmax(analysis)
    if purpose.classes is not None:
        yield from _at_the_end(analysis, analysis.rows[-1], purpose.classes)


def _unlike_data(analysis: Analysis, data: tuple[int, ...]) -> Iterator[Finding]:
    wanted = analysis.input_shape
    if len(wanted) != 3 or is_padded(data, wanted):
        return
    if wanted[1:] == data[1:]:
        said = message(
            "trouble", "The input has {wanted} channels, the data's images have {data}", wanted=wanted[0], data=data[0]
        )
    else:
        said = message(
            "trouble",
            "The input is {wanted}, the data's images are {data}",
            wanted=shape_text(wanted),
            data=shape_text(data),
        )
    ratio = prod(wanted) / prod(data)
    detail = message(
        "trouble",
        "Each image is made to fit: {old} values become {new}, {ratio} times as many.",
        old=product_text(data),
        new=product_text(wanted),
        ratio=f"{ratio:.3g}",
    )
    label = message("trouble", "Input {shape}", shape=shape_text(data))
    yield Finding((), Problem("data", "warning", said, detail), (Candidate(label, (TakeInput(data),)),))


def _batch_of_one(analysis: Analysis) -> Iterator[Finding]:
    for row in analysis.rows:
        if _needs_two(row) and row.output is not None and row.output[1:] in ((), (1, 1)):
            problem = Problem(
                "batch_of_one",
                "error",
                message("trouble", "Batch norm has one value a channel to average at batch size 1"),
                message("trouble", "Mean and variance need at least two: take a batch size of 2 or more."),
            )
            yield Finding(row.address, problem, (Candidate(message("trouble", "Batch size 2"), (TakeBatch(2),)),))


def _needs_two(row: Row) -> bool:
    return isinstance(row.node, Layer) and row.type == "batch_normalization" and not row.node.type.is_frozen


def _huge_dense(analysis: Analysis) -> Iterator[Finding]:
    for place, row in enumerate(analysis.rows):
        own = row.parameters or 0
        if own <= max(HUGE, NEARLY_ALL * analysis.parameters) or not _is_dense(row):
            continue
        flatten = next(
            (
                old
                for old in reversed(analysis.rows[:place])
                if isinstance(old.node, Layer) and isinstance(old.node.type, Flatten) and old.output == row.input
            ),
            None,
        )
        if flatten is None or flatten.input is None or prod(flatten.input[1:]) == 1:
            continue
        yield Finding(row.address, _huge(row, flatten.input, own / analysis.parameters), _smaller(flatten))


def _huge(row: Row, maps: tuple[int, ...], share: float) -> Problem:
    assert row.output is not None
    return Problem(
        "huge_dense",
        "warning",
        message("trouble", "It holds {share} of all parameters", share=percent(share)),
        message(
            "trouble",
            "{maps} values, each with a weight for each of {units} units: {parameters} parameters.",
            maps=product_text(maps),
            units=f"{row.output[0]:,}",
            parameters=f"{row.parameters or 0:,}",
        ),
        field="units",
    )


def _smaller(flatten: Row) -> tuple[Candidate, ...]:
    at = flatten.address
    return (
        Candidate(
            message("trouble", "Global average before {name}", name=at[-1]), (InsertBefore(at, GlobalAveragePooling()),)
        ),
        Candidate(message("trouble", "Max pooling before {name}", name=at[-1]), (InsertBefore(at, MaxPooling()),)),
    )


def _softmax(analysis: Analysis) -> Iterator[Finding]:
    """A softmax anywhere but at the very end, which the loss takes care of; lanes may use one to weigh values."""
    rows = analysis.rows
    for place, row in enumerate(rows):
        if row.type != "softmax" or any(isinstance(part, int) for part in row.address):
            continue
        later = rows[place + 1 :]
        if not later and len(row.address) == 1:
            return
        yield _second_softmax(row) if all(map(_keeps_scores, later)) else _softmax_between(row)


def _keeps_scores(row: Row) -> bool:
    return isinstance(row.node, Layer) and isinstance(row.node.type, (Dropping, Flatten))


def _second_softmax(row: Row) -> Finding:
    said = message("trouble", "The loss applies softmax by itself")
    detail = message("trouble", "With a second one before it the network learns far more slowly.")
    return Finding(row.address, Problem("softmax", "warning", said, detail), (_removal(row),))


def _softmax_between(row: Row) -> Finding:
    assert row.output is not None
    count = f"{row.output[0]:,}"
    said = message("trouble", "Softmax between layers squeezes {count} values into shares of 1", count=count)
    detail = message(
        "trouble",
        "On average each is 1 / {count} = {share}: little of them reaches the layers after it.",
        count=count,
        share=f"{1 / row.output[0]:.3g}",
    )
    instead = Candidate(message("trouble", "ReLU instead"), (set_type(row.address, ReLU()),))
    return Finding(row.address, Problem("softmax", "warning", said, detail), (instead, _removal(row)))


def _removal(row: Row) -> Candidate:
    return Candidate(message("trouble", "Remove {name}", name=row.node.name), (Remove(row.address),))


def _at_the_end(analysis: Analysis, last: Row, classes: int) -> Iterator[Finding]:
    assert analysis.output is not None
    if analysis.output != (classes,):
        yield Finding(last.address, not_classes(analysis.output, classes), tuple(_to_classes(analysis, classes)))
    elif isinstance(last.node, Layer):
        yield from _scores(last, last.node.type, classes)
    if not analysis.parameters:
        yield Finding(last.address, _nothing_to_train(analysis), tuple(_to_classes(analysis, classes)))
    elif not analysis.trainable:
        yield _all_frozen(analysis)


def _nothing_to_train(analysis: Analysis) -> Problem:
    return Problem(
        "nothing_to_train",
        "error",
        message("trouble", "The network has nothing to train"),
        message(
            "trouble",
            "Its {count} layers have 0 weights together: add a convolution or a dense layer.",
            count=len(analysis.rows),
        ),
    )


def _all_frozen(analysis: Analysis) -> Finding:
    """Told by the last frozen layer, the first that anybody would train again."""
    frozen = {
        row.address: set_type(row.address, msgspec.structs.replace(row.node.type, frozen=False))
        for row in analysis.rows
        if isinstance(row.node, Layer) and row.node.type.is_frozen
    }
    last = list(frozen)[-1]
    problem = Problem(
        "all_frozen",
        "error",
        message("trouble", "All layers with weights are frozen: nothing is left to train"),
        message("trouble", "None of the {count} weights would change.", count=f"{analysis.parameters:,}"),
        field="frozen",
    )
    candidates = (
        Candidate(message("trouble", "Unfreeze {name}", name=last[-1]), (frozen[last],)),
        Candidate(message("trouble", "Unfreeze all layers"), tuple(frozen.values())),
    )
    return Finding(last, problem, candidates if len(frozen) > 1 else candidates[:1])


def _to_classes(analysis: Analysis, classes: int) -> Iterator[Candidate]:
    """Layers at the end that give one number a class."""
    output = analysis.output
    assert output is not None
    if len(output) == 1:
        yield from _other_units(analysis, classes)
        yield _appended(message("trouble", "Add a dense layer"), Dense(classes))
        return
    averaged = GlobalAveragePooling()
    if output[0] == classes and prod(output[1:]) > 1:
        yield _appended(message("trouble", "Add global average and flatten"), averaged, Flatten())
    if prod(output) == classes:
        yield _appended(message("trouble", "Add flatten"), Flatten())
    yield _appended(message("trouble", "Add flatten and dense"), Flatten(), Dense(classes))
    if prod(output[1:]) > 1:
        yield _appended(
            message("trouble", "Add global average, flatten and dense"), averaged, Flatten(), Dense(classes)
        )


def _other_units(analysis: Analysis, classes: int) -> Iterator[Candidate]:
    """The last dense layer with as many units as there are classes; layers after it that keep the shape may stay."""
    for row in reversed(analysis.rows):
        if _is_dense(row) and isinstance(row.node, Layer):
            wider = set_type(row.address, msgspec.structs.replace(row.node.type, units=classes))
            yield Candidate(message("trouble", "{units} units", units=classes), (wider,))
        if _is_dense(row) or row.input != row.output or isinstance(row.node, Branches):
            return


def _appended(label: Message, *layers: LayerType) -> Candidate:
    return Candidate(label, tuple(Append((), layer) for layer in layers))


def _is_dense(row: Row) -> bool:
    return isinstance(row.node, Layer) and isinstance(row.node.type, Dense)


def _scores(last: Row, layer: LayerType, classes: int) -> Iterator[Finding]:
    """What stands between the scores and the loss."""
    low, high = layer.limits
    if isinstance(layer, Dropping) and layer.rate > 0:
        said = message("trouble", "Dropout at the end makes scores of classes zero")
        detail = message(
            "trouble",
            "In training {rate} of the {classes} scores are 0, whatever the network found.",
            rate=percent(layer.rate),
            classes=classes,
        )
        yield Finding(last.address, Problem("last_dropout", "warning", said, detail), (_removal(last),))
    elif (low, high) != (-inf, inf) and not layer.is_in_loss and classes > 1:
        said = message("trouble", "{label} at the end limits the scores that the loss gets", label=layer.label)
        detail = _limited(low, high, classes)
        yield Finding(last.address, Problem("last_activation", "warning", said, detail), (_removal(last),))


def _limited(low: float, high: float, classes: int) -> Message:
    """What the softmax in the loss can make of scores within these limits."""
    if high - low == inf:
        return message(
            "trouble",
            "No score passes {end:g}: there it is the same for all images and passes no gradient.",
            end=low if high == inf else high,
        )
    return message(
        "trouble",
        "Of scores from {low} to {high}, softmax gives the best of {classes} classes at most {most}.",
        low=f"{low:g}",
        high=f"{high:g}",
        classes=classes,
        most=percent(1 / (1 + (classes - 1) * exp(low - high))),
    )
