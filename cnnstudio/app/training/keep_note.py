"""What keeping every epoch takes of the disk: foretold, and as it is once such a checkpoint was written."""

from __future__ import annotations

from PySide6.QtCore import Qt

from cnnstudio.app import i18n
from cnnstudio.app.session import Session
from cnnstudio.app.theme import Theme, Type
from cnnstudio.app.widgets.panel import ThemedLabel
from cnnstudio.network import Document


class KeepNote(ThemedLabel):
    """``10 × 1.29 MB``: stands below the setting."""

    def __init__(self, session: Session, theme: Theme) -> None:
        super().__init__(theme, "", "text3")
        self._session = session
        self._measured: tuple[object, int] | None = None
        self.setObjectName("keepNote")
        self.setFont(theme.font(Type.CAPTION))
        self.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.setWordWrap(True)
        session.changed.connect(self.refresh)
        session.recipe_changed.connect(self.refresh)
        self.refresh()

    @property
    def size_on_disk(self) -> int:
        """Bytes of a checkpoint, measured or foretold: weights, the optimizer's state, and the weights that are trained
        where their average is what counts. 0 where it is not known.
        """
        if self._measured is not None and self._measured[0] == _kind(self._session.document):
            return self._measured[1]
        analysis, recipe = self._session.analysis, self._session.recipe
        if not analysis.complete:
            return 0
        weights = analysis.memory.parameters
        return weights + analysis.memory.optimizer + (weights if recipe.average_decay else 0)

    def take(self, document: Document, size: int) -> None:
        """Take over what a checkpoint of a document takes."""
        self._measured = _kind(document), size
        self.refresh()

    def refresh(self) -> None:
        """Show it for the document as it is now; nothing while the network is not complete."""
        size = self.size_on_disk
        words = self.tr("{epochs} × {size} on the disk").format(
            epochs=i18n.count(self._session.recipe.epochs), size=i18n.bytes_(size, decimals=2 if size >= 10**6 else 0)
        )
        self.setText(words if size else "")


def _kind(document: Document) -> tuple[object, ...]:
    """What the size of a checkpoint depends on."""
    recipe = document.recipe
    return document.network, document.input_shape, recipe.optimizer, recipe.momentum > 0, recipe.average_decay > 0
