"""`cnnstudio analyze NET`: what a network gives, costs and lacks, as a table or as JSON."""

from __future__ import annotations

import argparse
import json
import sys
from typing import Any, get_args

from cnnstudio.cli import networks
from cnnstudio.cli.table import table
from cnnstudio.cli.values import image_size, names, whole_number
from cnnstudio.network.analysis import Analysis, Problem, Repair, Row, analyze
from cnnstudio.network.document import Document
from cnnstudio.network.freezing import all_frozen, freeze_named
from cnnstudio.network.layers.base import Shape
from cnnstudio.network.messages import Message, dims, message
from cnnstudio.network.results import Optimizer
from cnnstudio.network.table import to_csv, to_markdown
from cnnstudio.network.tree import Address, format_address

LARGEST_BATCH = 1_000_000
UNKNOWN = "?"
INPUT = "input"
"""What the input is called among the layers; none of them can have the name."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Describe the command's words."""
    parser.add_argument("net", metavar="NET", help=str(message("cli", "a .cnn file or an architecture's name")))
    parser.add_argument(
        "--input",
        type=image_size,
        metavar="28x28x1",
        help=str(message("cli", "another input: height, width, channels")),
    )
    parser.add_argument(
        "--batch",
        type=whole_number(1, LARGEST_BATCH),
        metavar="64",
        help=str(message("cli", "images a step, by default the project's or 64")),
    )
    parser.add_argument(
        "--optimizer",
        choices=get_args(Optimizer),
        help=str(message("cli", "whose state takes memory, by default the project's or adam")),
    )
    parser.add_argument(
        "--freeze",
        metavar="LAYERS",
        type=names,
        default=(),
        help=str(message("cli", "layers and blocks that are not to be trained: conv1,conv2")),
    )
    form = parser.add_mutually_exclusive_group()
    form.add_argument("--json", action="store_true", help=str(message("cli", "print JSON instead of a table")))
    form.add_argument("--csv", action="store_true", help=str(message("cli", "print the layers as CSV")))
    form.add_argument("--markdown", action="store_true", help=str(message("cli", "print the layers as Markdown")))
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Print the analysis; a network with problems is no failed call."""
    document = networks.named(options.net)
    own = networks.is_file_name(options.net)
    result = analyze(
        freeze_named(document.network, options.freeze),
        _input_shape(options, document),
        batch=options.batch or document.recipe.batch_size,
        optimizer=options.optimizer or document.recipe.optimizer,
        extras=document.recipe.extras,
        classes=len(document.classes) if own else None,
        data_shape=_data_shape(document) if own else None,
        hushed=document.hushed,
    )
    if options.json:
        print(json.dumps(as_data(result), indent=2, ensure_ascii=not _speaks_unicode()))
    elif options.csv:
        print(to_csv(result.rows).replace("\r\n", "\n"), end="")
    elif options.markdown:
        print(to_markdown(result.rows, result), end="")
    else:
        print(as_text(result))
    return 0


def as_data(result: Analysis) -> dict[str, Any]:
    """The analysis as JSON data; unknown is null, bytes are for the whole batch, MACs for one image.

    `total.training_bytes.activations` are the layers' kept bytes and the loss's together.
    """
    return {
        "input": list(result.input_shape),
        "batch": result.batch,
        "complete": result.complete,
        "layers": [_row_data(row) for row in result.rows],
        "input_problems": [_problem_data(problem) for problem in result.input_problems],
        "hushed": [_hushed_data(address, problem) for address, problem in result.hushed],
        "loss": {"kept_bytes": result.loss_kept if result.complete else None},
        "total": {
            "parameters": result.parameters,
            "trainable": result.trainable,
            "macs": result.macs,
            "training_bytes": {
                "parameters": result.memory.parameters,
                "gradients": result.memory.gradients,
                "optimizer": result.memory.optimizer,
                "activations": result.memory.activations,
                "peak": result.memory.peak,
            },
            "prediction_bytes": result.prediction_bytes,
        },
    }


def as_text(result: Analysis) -> str:
    """The analysis as a table, the memory split in its parts, and the problems with what mends them."""
    parts = [_head(result), _layers(result), _memory(result)]
    told = [_problem_text(INPUT, problem) for problem in result.input_problems]
    told += [_problem_text(row.path, problem) for row, problem in _errors_first(result)]
    if result.hushed:
        told.append(str(message("cli", "hushed warnings: {count}", count=len(result.hushed))))
    if told:
        parts.append("\n".join(told))
    return "\n\n".join(parts)


def _errors_first(result: Analysis) -> list[tuple[Row, Problem]]:
    return sorted(result.problems, key=lambda found: found[1].severity != "error")


def _data_shape(document: Document) -> Shape | None:
    """The shape of the images that the project is for, where they are at hand."""
    from cnnstudio.data import image_shape

    return image_shape(document.data)


def _input_shape(options: argparse.Namespace, document: Document) -> Shape:
    if options.input is None:
        return document.input_shape
    height, width, channels = options.input
    return (channels or document.input_shape[0], height, width)


def _speaks_unicode() -> bool:
    return (sys.stdout.encoding or "").lower().replace("-", "") == "utf8"


def _row_data(row: Row) -> dict[str, Any]:
    field = row.field
    return {
        "name": row.path,
        "type": row.type,
        "output": None if row.output is None else list(row.output),
        "parameters": row.parameters,
        **({"frozen": True} if all_frozen(row.node) else {}),
        "macs": row.macs,
        "kept_bytes": row.kept_bytes,
        "receptive_field": None
        if field is None
        else {
            "size": list(field.size),
            "stride": None if field.stride is None else list(field.stride),
            "start": None if field.start is None else list(field.start),
        },
        "problems": [_problem_data(problem) for problem in row.problems],
    }


def _problem_data(problem: Problem) -> dict[str, Any]:
    return {
        "kind": problem.kind,
        "severity": problem.severity,
        "message": _whole_message(problem),
        "repairs": [_plain(repair.label) for repair in problem.repairs],
        "leads_to": [None if repair.output is None else list(repair.output) for repair in problem.repairs],
    }


def _hushed_data(address: Address, problem: Problem) -> dict[str, Any]:
    return {"layer": format_address(address) or INPUT, "kind": problem.kind}


def _whole_message(problem: Problem) -> str:
    """What is wrong, then its numbers."""
    return ". ".join(filter(None, [_plain(problem.message), _plain(problem.detail)]))


def _plain(text: Message) -> str:
    """A sentence for a terminal: the window's no-break spaces are ordinary ones here."""
    return str(text).replace("\u00a0", " ")


def _head(result: Analysis) -> str:
    channels, height, width = result.input_shape
    return str(
        message(
            "cli",
            "input {size}, batch {batch}, {optimizer}",
            size=_size((channels, height, width)),
            batch=f"{result.batch:,}",
            optimizer=result.optimizer,
        )
    )


def _layers(result: Analysis) -> str:
    titles = (
        message("cli", "layer"),
        message("cli", "type"),
        message("cli", "output"),
        message("cli", "parameters"),
        message("cli", "MACs"),
        message("cli", "kept bytes"),
        message("cli", "receptive field"),
    )
    rows = [_row_cells(row) for row in result.rows]
    loss = _count(result.loss_kept if result.complete else None)
    rows.append((str(message("cli", "loss")), "", "", "", "", loss, ""))
    kept = _total(result.memory.activations, result)
    rows.append(
        (
            str(message("cli", "total")),
            "",
            _size(result.output),
            _total(result.parameters, result),
            _total(result.macs, result),
            kept,
            "",
        )
    )
    return table([str(title) for title in titles], rows, right=(2, 3, 4, 5, 6))


def _row_cells(row: Row) -> tuple[str, ...]:
    return (
        row.path,
        _type(row),
        _size(row.output),
        _count(row.parameters),
        _count(row.macs),
        _count(row.kept_bytes),
        UNKNOWN if row.field is None else dims(*row.field.size).replace("\u00a0", " "),
    )


def _type(row: Row) -> str:
    words = row.type.replace("_", " ")
    return str(message("cli", "{type}, frozen", type=words)) if all_frozen(row.node) else words


def _memory(result: Analysis) -> str:
    memory = result.memory
    lines = (
        (message("cli", "parameters"), _total(memory.parameters, result)),
        (message("cli", "gradients"), _total(memory.gradients, result)),
        (message("cli", "optimizer state"), _total(memory.optimizer, result)),
        (message("cli", "activations kept"), _total(memory.activations, result)),
        (message("cli", "together"), _total(memory.total, result)),
        (message("cli", "peak"), _total(memory.peak, result)),
        (message("cli", "prediction"), _count(result.prediction_bytes)),
    )
    titles = [str(message("cli", "memory of a whole batch")), str(message("cli", "bytes"))]
    return table(titles, [(str(title), value) for title, value in lines], right=(1,))


def _problem_text(path: str, problem: Problem) -> str:
    lines = [f"{path}: {_severity(problem)}: {_whole_message(problem)}"]
    if problem.repairs:
        repairs = "; ".join(_repair_text(repair) for repair in problem.repairs)
        lines.append("  " + str(message("cli", "what would mend it: {repairs}", repairs=repairs)))
    return "\n".join(lines)


def _repair_text(repair: Repair) -> str:
    """What a repair does, and the shape it leads to."""
    label = _plain(repair.label)
    return label if repair.output is None else f"{label} → {_size(repair.output)}"


def _severity(problem: Problem) -> Message:
    return message("cli", "error") if problem.severity == "error" else message("cli", "warning")


def _size(shape: Shape | None) -> str:
    if shape is None:
        return UNKNOWN
    ordered = (*shape[1:], shape[0]) if len(shape) == 3 else shape
    return dims(*ordered).replace("\u00a0", " ")


def _count(number: int | None) -> str:
    return UNKNOWN if number is None else f"{number:,}"


def _total(number: int, result: Analysis) -> str:
    if result.complete:
        return f"{number:,}"
    return str(message("cli", "at least {number}", number=f"{number:,}"))
