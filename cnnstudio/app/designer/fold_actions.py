"""Folding and unfolding as actions: their keys, the card's menu, the Edit menu, the command palette."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from cnnstudio.app.commands import LONG_NAME, show_keys_in_tip
from cnnstudio.app.designer.folding import Folding
from cnnstudio.app.designer.selection import Selection
from cnnstudio.app.session import Session
from cnnstudio.network import Address


class FoldActions(QObject):
    """What folds the selected group, or the one around the selected layer; and all of them."""

    def __init__(self, session: Session, selection: Selection, folding: Folding, canvas: QWidget) -> None:
        super().__init__(canvas)
        self._selection, self._folding = selection, folding
        self.toggle = self._make("Fold", "", "", "Ctrl+.")
        self.fold_all = self._make("FoldAll", self.tr("Fold all"), self.tr("Fold all branches and blocks"), "Ctrl+[")
        self.unfold_all = self._make(
            "UnfoldAll", self.tr("Unfold all"), self.tr("Unfold all branches and blocks"), "Ctrl+]"
        )
        self.toggle.triggered.connect(self._toggle)
        self.fold_all.triggered.connect(lambda: folding.set_all(True))
        self.unfold_all.triggered.connect(lambda: folding.set_all(False))
        canvas.addActions(self.group)
        for signal in (session.changed, selection.changed, folding.changed):
            signal.connect(self.refresh)
        self.refresh()

    @property
    def group(self) -> list[QAction]:
        """In the order of menus."""
        return [self.toggle, self.fold_all, self.unfold_all]

    def refresh(self) -> None:
        """Say what is possible now."""
        target, groups = self._target(), self._folding.groups
        folded = target is not None and self._folding.is_folded(target)
        fold, unfold = self.tr("Fold the branches or the block"), self.tr("Unfold the branches or the block")
        self.toggle.setProperty(LONG_NAME, unfold if folded else fold)  # first: the tip follows the text
        self.toggle.setText(self.tr("Unfold") if folded else self.tr("Fold"))
        self.toggle.setEnabled(target is not None)
        self.fold_all.setEnabled(not all(map(self._folding.is_folded, groups)))
        self.unfold_all.setEnabled(any(map(self._folding.is_folded, groups)))

    def _target(self) -> Address | None:
        """The selected group, or the innermost one around the selected layer."""
        address = self._selection.address or ()
        ends = range(len(address), 0, -1)
        return next((address[:end] for end in ends if self._folding.is_group(address[:end])), None)

    def _toggle(self) -> None:
        target = self._target()
        if target is not None:
            self._folding.toggle(target)

    def _make(self, name: str, text: str, long_name: str, keys: str) -> QAction:
        action = QAction(text, self)
        action.setObjectName(f"action{name}")
        action.setProperty(LONG_NAME, long_name)
        action.setShortcut(QKeySequence(keys))
        action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        show_keys_in_tip(action)
        return action
