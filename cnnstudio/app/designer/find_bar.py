"""The bar over the canvas that finds layers."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QToolButton

from cnnstudio.app import i18n
from cnnstudio.app.designer.canvas_actions import CanvasActions
from cnnstudio.app.designer.find import found_in
from cnnstudio.app.designer.selection import Selection
from cnnstudio.app.designer.spots import Spots
from cnnstudio.app.icons import Icons
from cnnstudio.app.session import Session
from cnnstudio.app.speaking import announce
from cnnstudio.app.theme import Space, Theme, Type
from cnnstudio.app.widgets import Panel, label
from cnnstudio.network import Address

Key = Qt.Key
FIELD = 200
ICON = 14


class FindField(QLineEdit):
    """A search: Enter goes on to what it finds, with Shift back, with Alt it selects all; Esc ends it."""

    stepped = Signal(int)
    all_wanted = Signal()
    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, modifiers = Key(event.key()), event.modifiers()
        back = bool(modifiers & Qt.KeyboardModifier.ShiftModifier)
        steps = {Key.Key_Return: -1 if back else 1, Key.Key_Enter: -1 if back else 1, Key.Key_Down: 1, Key.Key_Up: -1}
        if key in (Key.Key_Return, Key.Key_Enter) and modifiers & Qt.KeyboardModifier.AltModifier:
            self.all_wanted.emit()
        elif key in steps:
            self.stepped.emit(steps[key])
        elif key == Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


class FindBar(Panel):
    """Typing selects the first layer found from where the search began; the others are marked meanwhile."""

    found = Signal(object)
    """The addresses of the layers found, to be marked."""
    closed = Signal()
    """The search has ended: the keyboard goes back to the canvas."""

    def __init__(
        self, session: Session, selection: Selection, actions: CanvasActions, theme: Theme, icons: Icons
    ) -> None:
        super().__init__(theme, "panel", Qt.Edge.BottomEdge)
        self._session, self._selection, self._actions = session, selection, actions
        self._found: list[Address] = []
        self._start: Address | None = None
        self.setObjectName("findBar")
        self.setAccessibleName(self.tr("Find layers"))
        self.field = self._make_field(theme, icons)
        self._count = label(theme, size=Type.SMALL, role="text2")
        self._count.setObjectName("findCount")
        self._select = self._make_button("findSelectAll", self.tr("Select all that is found"))
        self._select.setIcon(icons.icon("check"))
        self._select.setToolTip(self.tr("Select all that is found (Alt+Enter)"))
        self._close = self._make_button("findClose", self.tr("End the search"))
        self._close.setIcon(icons.icon("close"))
        self._close.setToolTip(self.tr("End the search (Esc)"))
        for action, icon in ((actions.find_previous, "chevron-up"), (actions.find_next, "chevron-down")):
            action.setIcon(icons.icon(icon))
            action.setIconVisibleInMenu(False)
        self._arrange()
        self._connect()
        self._allow_steps()
        self.hide()

    def open(self) -> None:
        """Show it with the keyboard in it; the search begins at the selected layer."""
        self._start = self._selection.address
        self.show()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()
        self.refresh()

    def close_search(self) -> None:
        """Hide it and take the marks away."""
        if not self.isHidden():
            self.hide()
            self.refresh()
            self.closed.emit()

    def refresh(self) -> None:
        """Search again: the network is another, or what is wanted."""
        found = [] if self.isHidden() else found_in(self._session.network, self.field.text())
        if found or self._found:
            self._found = found
            self.mark()
        self._allow_steps()
        self._show_count()

    def mark(self) -> None:
        """Have what is found marked: again where other cards show it."""
        self.found.emit(frozenset(self._found))

    def step(self, step: int) -> None:
        """Go on to the next layer found (1), or back to the one before (-1), round and round."""
        here = self._selection.address
        if not self._found:
            return
        others = set(self._found) - {here}
        order = Spots(self._session.network).in_order({*others, here} if here else others)
        place = order.index(here) if here else -1
        following = (*order[place + 1 :], *order[: max(0, place)])
        if following:
            self._selection.select(following[0 if step > 0 else -1])

    def select_all(self) -> None:
        """Select all layers found and go back to the canvas."""
        if self._found:
            self._selection.select_several(self._found)
            self.close_search()

    def _make_field(self, theme: Theme, icons: Icons) -> FindField:
        field = FindField()
        field.setObjectName("findField")
        field.setFont(theme.font(Type.SMALL))
        field.setPlaceholderText(self.tr("Name, type or settings"))
        field.setAccessibleName(self.tr("Find layers by name, type or settings"))
        field.setToolTip(self.tr("Enter: next; Shift+Enter: previous; Alt+Enter: select all; Esc: back"))
        field.setMaximumWidth(theme.px(FIELD))
        magnifier = field.addAction(icons.icon("search", "text3"), QLineEdit.ActionPosition.LeadingPosition)
        magnifier.setText(self.tr("Find layers"))
        return field

    def _make_button(self, name: str, spoken: str) -> QToolButton:
        button, icon = QToolButton(), self._theme.px(ICON)
        button.setObjectName(name)
        button.setAccessibleName(spoken)
        button.setAutoRaise(True)
        button.setIconSize(QSize(icon, icon))
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        return button

    def _arrange(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.M, Space.XS, Space.S, Space.XS + 1)
        row.setSpacing(Space.XS)
        row.addWidget(self.field, 1)
        row.addSpacing(Space.XS)
        row.addWidget(self._count)
        row.addStretch(1)
        for action, name in (
            (self._actions.find_previous, "findPreviousButton"),
            (self._actions.find_next, "findNextButton"),
        ):
            button = self._make_button(name, action.text())
            button.setDefaultAction(action)
            row.addWidget(button)
        row.addWidget(self._select)
        row.addWidget(self._close)

    def _connect(self) -> None:
        self.field.textChanged.connect(self._search)
        self.field.stepped.connect(self.step)
        self.field.all_wanted.connect(self.select_all)
        self.field.left.connect(self.close_search)
        self._select.clicked.connect(self.select_all)
        self._close.clicked.connect(self.close_search)
        self._actions.find.triggered.connect(self.open)
        self._actions.find_next.triggered.connect(lambda: self.step(1))
        self._actions.find_previous.triggered.connect(lambda: self.step(-1))
        self._selection.changed.connect(self._show_count)

    def _search(self) -> None:
        """From where the search began to the first layer found; back there where nothing is."""
        self.refresh()
        self._selection.select(self._start)
        if self._found and self._selection.address not in self._found:
            self.step(1)

    def _allow_steps(self) -> None:
        for can in (self._actions.find_next, self._actions.find_previous, self._select):
            can.setEnabled(bool(self._found))

    def _show_count(self) -> None:
        said = self._count_words() if self.field.text().strip() else ""
        self._count.set_role("text2" if self._found else "danger")
        if said != self._count.text():
            self._count.setText(said)
            self.field.setAccessibleDescription(said)
            if self.isVisible() and said:
                announce(self.field, said)

    def _count_words(self) -> str:
        found, address = self._found, self._selection.address
        if not found:
            return self.tr("Nothing found")
        count = i18n.count(len(found))
        if address is None or address not in found:
            return self.tr("{count} found").format(count=count)
        return self.tr("{number} of {count}").format(number=i18n.count(found.index(address) + 1), count=count)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Key.Key_Escape:
            self.close_search()
        else:
            super().keyPressEvent(event)
