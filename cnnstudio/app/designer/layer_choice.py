"""Which layer, part or copy is to go to a place that was chosen first: asked in a list with a search."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from cnnstudio.app import i18n
from cnnstudio.app.designer import additions, describe
from cnnstudio.app.designer.clipboard import LayerClipboard
from cnnstudio.app.designer.editing import Editing
from cnnstudio.app.designer.selection import Selection
from cnnstudio.app.designer.spots import Spot
from cnnstudio.app.session import Session
from cnnstudio.app.theme import Theme
from cnnstudio.network import Address, Node, Shape, UserError, edits

Put = Callable[[Sequence[Node]], object]


class LayerChoice(QObject):
    """Asks, and puts what is chosen there, as one undo step."""

    refused = Signal(str)
    """It cannot go there: a sentence that says why. Nothing has changed."""

    def __init__(
        self,
        session: Session,
        selection: Selection,
        editing: Editing,
        clipboard: LayerClipboard,
        theme: Theme,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._session, self._selection, self._editing = session, selection, editing
        self._clipboard, self._theme, self._parent = clipboard, theme, parent
        self._offered: list[QAction] = []

    def ask_beside(self) -> None:
        """Ask what is to stand beside the selected node."""
        beside = self._selection.address
        if beside:
            node = edits.find(self._session.network, beside)
            question = self.tr("What is to stand beside {name}?").format(name=node.name)
            copy = (self.tr("A copy of {name}").format(name=node.name), (node,))
            input_ = additions.arriving_beside(self._session.analysis, beside, after=True)
            self._ask(question, [copy], input_, lambda nodes: self._editing.groups.put_beside(nodes, beside))

    def ask_into(self, lane: Address) -> None:
        """Ask what is to come to the end of a lane."""
        spot = Spot(lane, len(edits.stack_at(self._session.network, lane).nodes))
        input_ = additions.arriving(self._session.analysis, spot)
        question = self.tr("What is to go into the lane?")
        self._ask(question, [], input_, lambda nodes: self._editing.insert_nodes(nodes, spot))

    def _ask(self, question: str, copies: Sequence[tuple[str, Sequence[Node]]], input_: Shape | None, put: Put) -> None:
        from cnnstudio.app.dialogs.command_palette import CommandPalette

        for offered in self._offered:
            offered.deleteLater()
        self._offered = []
        copied = self._clipboard.nodes
        if copied:
            copies = [*copies, (self.tr("What was copied: {name}").format(name=describe.called(copied)), copied)]
        for text, nodes in copies:
            self._offer(text, edits.fresh_names(self._session.network, nodes), put)
        for addition in additions.every():
            self._offer(i18n.text(addition.label), (self._editing.new_node(addition, input_),), put)
        CommandPalette(self._offered, self._theme, self._parent.window(), question).open_searching()

    def _offer(self, text: str, nodes: Sequence[Node], put: Put) -> None:
        action = QAction(text, self)
        action.triggered.connect(lambda: self._try(put, nodes))
        self._offered.append(action)

    def _try(self, put: Put, nodes: Sequence[Node]) -> None:
        try:
            put(nodes)
        except UserError as error:
            self.refused.emit(i18n.text(error.message))
