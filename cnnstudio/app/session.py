"""What is open: document, file, undo steps, analysis. Workspaces meet here and nowhere else."""

from __future__ import annotations

from collections.abc import Hashable
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from cnnstudio.network import Analysis, Document, Recipe, Repair, Shape, Stack, analyze
from cnnstudio.network.architectures import DATA_ELSEWHERE, Architecture
from cnnstudio.network.document import StartFrom
from cnnstudio.network.hushing import Hushed, carried
from cnnstudio.network.image_fit import Fit
from cnnstudio.network.steps import Design, carried_out
from cnnstudio.training.choices import Layout, Precision, memory_precision

SUFFIX = ".cnn"
RECIPE = "recipe"
MERGING, ALONE = 1, -1
"""Qt's ids of steps: those that may become one with the step before them, and those that never do."""


class Session(QObject):
    """The open document. Every change is one named step on the undo stack, made by `edit` and its like."""

    changed = Signal()
    """The network, the input or what memory depends on has changed: `analysis` is new."""
    recipe_changed = Signal()
    """The recipe has changed."""
    start_changed = Signal()
    """What the next run's weights start from has changed."""
    document_opened = Signal()
    """Another document is open; `changed`, `recipe_changed` and `path_changed` follow."""
    path_changed = Signal()
    """The file's name, or whether there are unsaved changes, has changed."""

    def __init__(self, document: Document, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._path: Path | None = None
        self._data_shapes: dict[str, Shape] = {}
        self._precision: Precision = "float32"
        self._layout: Layout = "channels_last"
        self._analysis = self._analyzed(document)
        self._visit = 0
        self.undo_stack = QUndoStack(self)
        self.undo_stack.cleanChanged.connect(self.path_changed)

    @property
    def document(self) -> Document:
        """The document as it stands now."""
        return self._document

    @property
    def path(self) -> Path | None:
        """The document's file; None before it was saved for the first time."""
        return self._path

    @property
    def name(self) -> str:
        """The file's name, for titles."""
        return self._path.name if self._path else self.tr("untitled")

    @property
    def dirty(self) -> bool:
        """Whether there are changes that are not in the file."""
        return not self.undo_stack.isClean()

    @property
    def network(self) -> Stack:
        """The network as it stands now."""
        return self._document.network

    @property
    def analysis(self) -> Analysis:
        """What the network gives and costs; worked out once a change."""
        return self._analysis

    @property
    def input_shape(self) -> Shape:
        """(channels, height, width) of an image as the network gets it."""
        return self._document.input_shape

    @property
    def classes(self) -> tuple[str, ...]:
        """The names of the classes, in order of their outputs."""
        return self._document.classes

    @property
    def recipe(self) -> Recipe:
        """How the network is to be trained."""
        return self._document.recipe

    @property
    def batch(self) -> int:
        """The recipe's batch size, which memory is counted for."""
        return self._document.recipe.batch_size

    @property
    def precision(self) -> Precision:
        """What a training step works with, on which its memory depends; no part of the document."""
        return self._precision

    @property
    def layout(self) -> Layout:
        """How images lie in memory in a training step, on which what it keeps depends; no part of the document."""
        return self._layout

    def set_step(self, precision: Precision, layout: Layout = "channels_last") -> None:
        """Say what a training step of the document works with, as far as that is known."""
        if (precision, layout) != (self._precision, self._layout):
            self._precision, self._layout = precision, layout
            self._analysis = self._analyzed(self._document)
            self.changed.emit()

    def edit(self, text: str, network: Stack, *, merge: Hashable = None) -> None:
        """Put `network` in place of the present one, as one undo step named `text`.

        Edits with the same `merge` key that follow each other are one step: until `end_merging`, or until anything else
        is edited, undone or saved. Going back to where they began leaves none.
        """
        before = self._document
        hushed = carried(before.hushed, before.network, network)
        self._push(text, before.replace(network=network, hushed=hushed), merge)

    def repair(self, text: str, repair: Repair) -> None:
        """Carry a repair's steps out, whatever of the document they change, as one undo step."""
        before = self._document
        mended = carried_out(repair.steps, Design(before.network, before.input_shape, before.recipe.batch_size))
        after = before.replace(
            network=mended.network,
            input_shape=mended.input_shape,
            recipe=before.recipe.with_value("batch_size", mended.batch),
            hushed=carried(before.hushed, before.network, mended.network),
        )
        self._push(text, after)

    def set_hushed(self, text: str, hushed: Hushed) -> None:
        """Change which warnings are hushed, as one undo step."""
        self._push(text, self._document.replace(hushed=hushed))

    def tell_data_shape(self, data: str, shape: Shape) -> None:
        """Say of which shape (C, H, W) a data set's own images are: the analysis compares the input with it."""
        if self._data_shapes.get(data) == shape:
            return
        self._data_shapes[data] = shape
        if data == self._document.data:
            before, self._analysis = self._analysis, self._analyzed(self._document, self._analysis)
            if self._analysis.input_problems != before.input_problems:
                self.changed.emit()

    def end_merging(self) -> None:
        """What a person does next is a step of its own, whatever its key."""
        self._visit += 1

    def begin_with(self, text: str, architecture: Architecture) -> None:
        """Put a ready network and its input in place of the present ones, as one undo step.

        Data and classes stay, but for data that the program does not have.
        """
        document = self._document.replace(network=architecture.network, input_shape=architecture.input_shape, hushed=())
        if document.data in DATA_ELSEWHERE:
            document = document.replace(data=architecture.data, classes=architecture.classes)
        self._push(text, document)

    def set_input_shape(self, text: str, input_shape: Shape, *, merge: Hashable = None) -> None:
        """Change the shape that images are fitted to, as one undo step; for `merge` see `edit`."""
        self._push(text, self._document.replace(input_shape=input_shape), merge)

    def set_data(self, text: str, data: str, classes: tuple[str, ...]) -> None:
        """Take other images to train on, with their classes, as one undo step."""
        self._push(text, self._document.replace(data=data, classes=classes))

    def set_data_fit(self, text: str, fit: Fit) -> None:
        """Change how images of another size are made to fit the input, as one undo step."""
        self._push(text, self._document.replace(data_fit=fit))

    def set_start(self, text: str, start: StartFrom | None) -> None:
        """Have the next run start from other weights, by chance for None, as one undo step."""
        self._push(text, self._document.replace(start=start))

    def set_recipe(self, recipe: Recipe) -> None:
        """Change the recipe; changes that follow each other are one undo step."""
        self._push(self.tr("Change recipe"), self._document.replace(recipe=recipe), RECIPE)

    def take_recipe(self, text: str, recipe: Recipe) -> None:
        """Take a recipe that was worked out elsewhere, as one undo step named `text`, never merged with others."""
        self._push(text, self._document.replace(recipe=recipe))

    def set_batch(self, batch: int) -> None:
        """Change the recipe's batch size; raises `UserError` where it is out of range."""
        self.set_recipe(self.recipe.with_value("batch_size", batch))

    def new(self, document: Document) -> None:
        """Open a document that has no file yet."""
        self._open(document, None)

    def open(self, path: Path | str) -> None:
        """Open a file; raises `UserError` and leaves everything as it is where it cannot be read."""
        path = Path(path).absolute()
        self._open(Document.read(path), path)

    def recover(self, document: Document, path: Path | None) -> None:
        """Open a document that was never saved as it is; `path` is the file it came from, if any."""
        self._open(document, path)
        self.undo_stack.resetClean()
        self.path_changed.emit()

    def save(self) -> None:
        """Write the document to its file, which it must have; raises `UserError`."""
        if self._path is None:
            raise ValueError("a document without a file is saved by save_as")
        self.save_as(self._path)

    def save_as(self, path: Path | str) -> None:
        """Write the document to `path` (with ``.cnn`` where it has no suffix) and go on with that file."""
        path = Path(path).absolute()
        if not path.suffix:
            path = path.with_name(path.name + SUFFIX)
        self._document.write(path)
        self._path = path
        self.undo_stack.setClean()
        self.path_changed.emit()

    def _push(self, text: str, after: Document, merge: Hashable = None) -> None:
        if after != self._document:
            key = None if merge is None else (merge, self._visit)
            self.undo_stack.push(_Step(self, text, self._document, after, key))

    def _open(self, document: Document, path: Path | None) -> None:
        self._document, self._path = document, path
        self._analysis = self._analyzed(document)
        self.undo_stack.clear()
        self.document_opened.emit()
        self.changed.emit()
        self.recipe_changed.emit()
        self.start_changed.emit()
        self.path_changed.emit()

    def _show(self, document: Document) -> None:
        """Make `document` the present one and tell what differs. For the undo steps alone."""
        before, self._document = self._document, document
        if _cost(before) != _cost(document):
            self._analysis = self._analyzed(document, self._analysis)
            self.changed.emit()
        if before.recipe != document.recipe:
            self.recipe_changed.emit()
        if before.start != document.start:
            self.start_changed.emit()

    def _analyzed(self, document: Document, like: Analysis | None = None) -> Analysis:
        return analyze(
            document.network,
            document.input_shape,
            batch=document.recipe.batch_size,
            optimizer=document.recipe.optimizer,
            classes=len(document.classes),
            data_shape=self._data_shapes.get(document.data),
            hushed=document.hushed,
            extras=document.recipe.extras,
            like=like,
            precision=memory_precision(self._precision),
            layout=self._layout,
        )


class _Step(QUndoCommand):
    """From one document to another. Documents share what did not change, so a step costs next to nothing."""

    def __init__(self, session: Session, text: str, before: Document, after: Document, key: Hashable) -> None:
        super().__init__(text)
        self._session, self._before, self._after, self._key = session, before, after, key

    def redo(self) -> None:
        self._session._show(self._after)  # noqa: SLF001 - a step is a part of the session

    def undo(self) -> None:
        self._session.end_merging()
        self._session._show(self._before)  # noqa: SLF001

    def id(self) -> int:
        return ALONE if self._key is None else MERGING

    def mergeWith(self, other: QUndoCommand) -> bool:
        if not isinstance(other, _Step) or other._key != self._key:  # noqa: SLF001
            return False
        self._after = other._after  # noqa: SLF001
        if self._after == self._before:
            self.setObsolete(True)
        return True


def _cost(document: Document) -> tuple[object, ...]:
    """What the analysis depends on."""
    recipe = document.recipe
    design = (document.network, document.input_shape, document.classes, document.hushed)
    return *design, document.data, document.data_fit, recipe.batch_size, recipe.optimizer, recipe.extras
