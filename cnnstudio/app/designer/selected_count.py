"""The line that says how many layers are selected, in the inspector, which shows one of them."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from cnnstudio.app.designer import describe
from cnnstudio.app.designer.selection import Selection
from cnnstudio.app.speaking import announce
from cnnstudio.app.theme import Theme, Type, Weight
from cnnstudio.app.widgets import label


class SelectedCount(QWidget):
    """``3 layers selected. Settings of conv2:``, there while several are; a screen reader hears each new number."""

    def __init__(self, selection: Selection, theme: Theme) -> None:
        super().__init__()
        self._selection = selection
        self._said = ""
        self._label = label(theme, size=Type.SMALL, weight=Weight.MEDIUM, role="text2")
        self._label.setObjectName("selectedCount")
        self._label.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._label)
        selection.changed.connect(self._refresh)
        self._refresh()

    def _refresh(self) -> None:
        said, node = describe.several_selected(self._selection.count), self._selection.node
        self.setVisible(bool(said))
        if node is not None:
            self._label.setText(self.tr("{selected}. Shown here: {name}").format(selected=said, name=node.name))
        if said and said != self._said:
            announce(self, said)
        self._said = said
