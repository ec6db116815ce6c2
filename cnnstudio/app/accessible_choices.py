"""Lets a screen reader choose from a combo box, and hear what is chosen there.

To a reader on Linux the name of a box is the item it has; what the box is for it takes from a label beside it alone.

Qt shows the list below the box and lets its items be selected, but the box takes an item only from mouse and keyboard.
Those make an item current as they select it; a screen reader selects it alone, which tells the two apart.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QLabel


def let_choose(box: QComboBox) -> None:
    """Have a combo box take what is selected in its list; once, however often this is asked."""
    if box.view().findChild(_Choices) is None:
        _Choices(box, box.view())


def label(box: QComboBox) -> None:
    """Give a combo box that has a name, and no label beside it that says so, one that nobody sees; once."""
    parent, direct = box.parentWidget(), Qt.FindChildOption.FindDirectChildrenOnly
    if parent is None or not box.accessibleName():
        return
    if all(beside.buddy() is not box for beside in parent.findChildren(QLabel, options=direct)):
        unseen = QLabel(box.accessibleName(), parent)
        unseen.setBuddy(box)
        unseen.hide()
        box.destroyed.connect(unseen.deleteLater)


class _Choices(QObject):
    """Between a combo box and its list, for as long as the list lives."""

    def __init__(self, box: QComboBox, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._box, self._view = box, view
        self._follow(box.currentIndex())
        box.currentIndexChanged.connect(self._follow)
        # Later, when an item that was selected by mouse or keyboard has become current too.
        view.selectionModel().selectionChanged.connect(self._take, Qt.ConnectionType.QueuedConnection)

    def _follow(self, row: int) -> None:
        """Show in the list what the box has."""
        self._view.setCurrentIndex(self._view.model().index(row, self._box.modelColumn(), self._box.rootModelIndex()))

    def _take(self) -> None:
        """Choose in the box what was selected in the list and is not current there."""
        chosen = self._view.selectedIndexes()
        if not chosen or chosen[0] == self._view.currentIndex() or not self._box.isEnabled():
            return
        self._box.hidePopup()
        self._box.setCurrentIndex(chosen[0].row())
        self._box.activated.emit(chosen[0].row())
        self._box.textActivated.emit(self._box.currentText())
