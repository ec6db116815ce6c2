"""All problems of the network in one list under the canvas: errors first, then warnings, then those hushed."""

from __future__ import annotations

import functools
from collections.abc import Callable, Iterator
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QKeyEvent, QPalette
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from cnnstudio.app import i18n
from cnnstudio.app.designer.editing import Editing
from cnnstudio.app.designer.problems import gives, hush_word
from cnnstudio.app.designer.retire import retire
from cnnstudio.app.designer.selection import Selection
from cnnstudio.app.icons import Icons
from cnnstudio.app.session import Session
from cnnstudio.app.theme import Space, Theme, Type
from cnnstudio.app.widgets import FocusFrame, Panel
from cnnstudio.app.widgets.scroll import RowScroll
from cnnstudio.network import Address, Analysis, Problem
from cnnstudio.network.results import Hush
from cnnstudio.network.tree import format_address

LIST_HEIGHT = 148
ICON = 16
Key = Qt.Key
translate = QCoreApplication.translate


class Told(NamedTuple):
    """A problem, of whom (empty: the input), and whether it is hushed."""

    address: Address
    problem: Problem
    hushed: bool = False

    @property
    def hush(self) -> Hush:
        """What hushes it."""
        return self.address, self.problem.kind


def all_told(analysis: Analysis) -> list[Told]:
    """Errors in walk order, then warnings, then those hushed."""
    told = [Told((), problem) for problem in analysis.input_problems]
    told += [Told(row.address, problem) for row, problem in analysis.problems]
    told.sort(key=lambda one: one.problem.severity != "error")
    return told + [Told(address, problem, hushed=True) for address, problem in analysis.hushed]


class ProblemRows(QListWidget):
    """The list: a row selects its layer, Enter goes to it, Alt+Enter does the first repair, Esc goes back."""

    repair_wanted = Signal()
    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if event.key() in (Key.Key_Return, Key.Key_Enter) and alt:
            self.repair_wanted.emit()
        elif event.key() == Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


class ProblemDock(Panel):
    """A line that counts the problems, shown while there are any; pressed, it opens the list with what mends them."""

    left = Signal()
    """The keyboard goes back to the canvas."""

    def __init__(self, session: Session, selection: Selection, editing: Editing, theme: Theme, icons: Icons) -> None:
        super().__init__(theme, "panel", Qt.Edge.TopEdge)
        self._session, self._selection, self._editing = session, selection, editing
        self._theme, self._icons = theme, icons
        self._told: list[Told] = []
        self._does: list[QPushButton] = []
        self.setObjectName("problemDock")
        self.setAccessibleName(self.tr("Problems"))
        self._open = False
        self._sign = QLabel()
        self._sign.setAccessibleName(self.tr("Problems"))
        self.summary = QPushButton()
        self.summary.setObjectName("problemSummary")
        self.summary.setFlat(True)
        self.summary.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self.summary.setToolTip(self.tr("All problems, and what mends them (F8)"))
        self.rows = self._make_rows()
        self._buttons = QWidget()
        self._does_row = QHBoxLayout(self._buttons)
        self._does_row.setContentsMargins(0, 0, 0, 0)
        self._does_row.setSpacing(Space.S)
        self._lay_out()
        self.summary.clicked.connect(lambda: self._set_open(not self._open))
        self.rows.currentRowChanged.connect(self._on_row)
        self.rows.itemActivated.connect(lambda _item: self.left.emit())
        self.rows.repair_wanted.connect(self._repair_first)
        self.rows.left.connect(self.left)
        session.changed.connect(self.refresh)
        theme.changed.connect(self._recolor)
        self._set_open(opened=False)
        self._recolor()
        self.hide()
        self.refresh()

    def _make_rows(self) -> ProblemRows:
        rows = ProblemRows()
        rows.setObjectName("problemRows")
        rows.setAccessibleName(self.tr("All problems"))
        rows.setFrameShape(QFrame.Shape.NoFrame)
        rows.setWordWrap(True)
        rows.setFont(self._theme.font(Type.SMALL))
        rows.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        rows.setMaximumHeight(self._theme.px(LIST_HEIGHT))
        rows.setSizeAdjustPolicy(QListWidget.SizeAdjustPolicy.AdjustToContents)
        rows.setIconSize(QSize(self._theme.px(ICON), self._theme.px(ICON)))
        self._frame = FocusFrame(self._theme, rows)
        return rows

    def _lay_out(self) -> None:
        self.body = QWidget()
        inner = QVBoxLayout(self.body)
        inner.setContentsMargins(0, 0, 0, Space.S)
        inner.setSpacing(Space.S)
        inner.addWidget(self.rows)
        inner.addWidget(RowScroll(self._buttons))
        head = QHBoxLayout()
        head.setContentsMargins(0, 0, 0, 0)
        head.setSpacing(0)
        head.addWidget(self._sign)
        head.addWidget(self.summary)
        head.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.M, Space.XS, Space.M, Space.XS)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.body)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    @property
    def does(self) -> list[QPushButton]:
        """What can be done about the problem chosen: its repairs, hushing it, bringing it back."""
        return list(self._does)

    def toggle(self) -> None:
        """Open the list and give it the keyboard; close it where it has that already."""
        if not self.isVisible():
            return
        inside = self._open and self.isAncestorOf(QApplication.focusWidget() or self)
        self._set_open(opened=not inside)
        if inside:
            self.left.emit()
        else:
            self.rows.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def refresh(self) -> None:
        """Tell the problems of the network as it stands."""
        told = all_told(self._session.analysis)
        if told == self._told:
            return
        chosen, row = self._chosen, self.rows.currentRow()
        self._told = told
        if not told and self.isAncestorOf(QApplication.focusWidget() or self):
            self.left.emit()
        self.setVisible(bool(told))
        self._say_summary()
        if self._open:
            self._fill()
            self._choose_again(chosen, row)

    @property
    def _chosen(self) -> Told | None:
        row = self.rows.currentRow()
        return self._told[row] if 0 <= row < len(self._told) else None

    def _choose_again(self, chosen: Told | None, row: int) -> None:
        """The same problem where it is still there, else the one that has taken its row; the selection stays."""
        if chosen is None or not self._told:
            return
        places = [place for place, one in enumerate(self._told) if one.hush == chosen.hush]
        with QSignalBlocker(self.rows):
            self.rows.setCurrentRow(places[0] if places else min(row, len(self._told) - 1))
        self._show_does()

    def _say_summary(self) -> None:
        parts = list(_counted(self._told))
        text = ", ".join(parts)
        self.summary.setText(text)
        self.summary.setAccessibleName(self.tr("Problems: {counts}").format(counts=text))
        broken = any(one.problem.severity == "error" for one in self._told)
        size = self._theme.px(ICON)
        self._sign.setPixmap(self._icon("error" if broken else "warning").pixmap(size, size))

    def _icon(self, severity: str) -> QIcon:
        if severity == "error":
            return self._icons.icon("warning", role="danger")
        return self._icons.icon("warning", family="activation")

    def _set_open(self, opened: bool) -> None:
        self._open = opened
        self.body.setVisible(opened)
        self.summary.setIcon(self._icons.icon("chevron-down" if opened else "chevron-up"))
        if opened:
            self._fill()
            self.rows.setCurrentRow(0)

    def _recolor(self) -> None:
        palette, theme = self.rows.palette(), self._theme
        palette.setColor(QPalette.ColorRole.Base, theme.color("panel"))
        palette.setColor(QPalette.ColorRole.Highlight, theme.color("accent_soft"))
        palette.setColor(QPalette.ColorRole.HighlightedText, theme.color("text"))
        self.rows.setPalette(palette)
        self._fill()

    def _fill(self) -> None:
        with QSignalBlocker(self.rows):
            self.rows.clear()
            for one in self._told:
                self.rows.addItem(QListWidgetItem(self._icon(one.problem.severity), self._sentence(one)))
        self._say_summary()
        self._show_does()

    def _sentence(self, one: Told) -> str:
        kind = self.tr("Error") if one.problem.severity == "error" else self.tr("Warning")
        if one.hushed:
            kind = self.tr("Hushed")
        who = format_address(one.address) or self.tr("input")
        said, detail = i18n.text(one.problem.message), i18n.text(one.problem.detail)
        return self.tr("{kind} · {layer}: {problem}. {detail}").format(
            kind=kind, layer=who, problem=said, detail=detail
        )

    def _on_row(self, row: int) -> None:
        if 0 <= row < len(self._told):
            self._selection.select(self._told[row].address)
        self._show_does()

    def _show_does(self) -> None:
        """A button for each thing that can be done about the problem chosen."""
        for button in self._does:
            self._does_row.removeWidget(button)
            retire(button)
        self._does.clear()
        while self._does_row.takeAt(0) is not None:
            pass
        one = self._chosen
        if one is None:
            return
        if one.hushed:
            self._add(self.tr("Bring back"), "problemBringBack", lambda: self._editing.bring_back(one.hush))
        else:
            for repair in one.problem.repairs:
                text = i18n.text(repair.label)
                label = f"{text}  {gives(repair)}" if repair.output else text
                self._add(label, f"problemRepair:{text}", functools.partial(self._editing.repair, repair))
            if one.problem.severity == "warning":
                self._add_hushes(one)
        self._does_row.addStretch(1)

    def _add_hushes(self, one: Told) -> None:
        self._add(hush_word(), "problemHush", lambda: self._editing.hush((one.hush,)))
        alike = [other.hush for other in self._told if other.problem.kind == one.problem.kind and not other.hushed]
        if len(alike) > 1:
            text = self.tr("Hush all {count} like this").format(count=len(alike))
            self._add(text, "problemHushAll", lambda: self._editing.hush(tuple(alike)))

    def _add(self, text: str, name: str, do: Callable[[], None]) -> None:
        button = QPushButton(text)
        button.setObjectName(name)
        button.clicked.connect(lambda _checked=False: do())
        self._does.append(button)
        self._does_row.addWidget(button)

    def _repair_first(self) -> None:
        one = self._chosen
        if one is not None and one.problem.repairs and not one.hushed:
            self._editing.repair(one.problem.repairs[0])


def _counted(told: list[Told]) -> Iterator[str]:
    """How many there are of what, in words."""
    errors = sum(one.problem.severity == "error" for one in told)
    hushed = sum(one.hushed for one in told)
    warnings = len(told) - errors - hushed
    if errors == 1:
        yield translate("ProblemDock", "1 error")
    elif errors:
        yield translate("ProblemDock", "{count} errors").format(count=i18n.count(errors))
    if warnings == 1:
        yield translate("ProblemDock", "1 warning")
    elif warnings:
        yield translate("ProblemDock", "{count} warnings").format(count=i18n.count(warnings))
    if hushed:
        yield translate("ProblemDock", "{count} hushed").format(count=i18n.count(hushed))
