"""The head of the inspector: icon, the layer's name to be edited in place, its type and family."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QToolButton, QVBoxLayout, QWidget

from cnnstudio.app import i18n
from cnnstudio.app.designer import describe
from cnnstudio.app.designer.editing import Editing
from cnnstudio.app.icons import Icons
from cnnstudio.app.theme import Radius, Space, Theme, Type, Weight
from cnnstudio.app.widgets import label
from cnnstudio.network import Address, Block, Node, UserError

TILE, ICON, MENU_ICON = 36, 20, 16


class Tile(QWidget):
    """An icon in its family's colour."""

    def __init__(self, theme: Theme, icons: Icons) -> None:
        super().__init__()
        self._theme, self._icons = theme, icons
        self._node: Node | None = None
        self.setFixedSize(theme.px(TILE), theme.px(TILE))
        theme.changed.connect(self.update)

    def show_node(self, node: Node | None) -> None:
        """Show a node's icon; the input's for None."""
        self._node = node
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme, node = self._theme, self._node
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.tile(describe.family(node)) if node else theme.color("hover"))
        painter.drawRoundedRect(QRectF(self.rect()), Radius.FIELD, Radius.FIELD)
        inset = (self.width() - theme.px(ICON)) / 2
        area = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        color = theme.family(describe.family(node)) if node else theme.color("text2")
        self._icons.paint(painter, describe.icon(node) if node else "input", area, color)


class NameField(QLineEdit):
    """A name that looks like a title until one edits it; Esc brings back the old one."""

    given_up = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setFrame(False)
        self.setFont(theme.font(Type.TITLE, Weight.SEMIBOLD))
        self.setTextMargins(-2, 0, 0, 0)
        theme.changed.connect(self._take_colors)
        self._take_colors()

    def _take_colors(self) -> None:
        """A widget with a style sheet does not hear of the window's new palette: its colour stands in the sheet."""
        color = self._theme.color("text").name()
        self.setStyleSheet(f"QLineEdit {{ border: none; background: transparent; padding: 0; color: {color}; }}")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.isModified():
            self.given_up.emit()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not (self.hasFocus() or self.underMouse() or self.property("invalid")):
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme = self._theme
        color = theme.accent if self.hasFocus() else theme.color("control_border")
        painter.setPen(QPen(theme.color("danger") if self.property("invalid") else color, 1.5))
        y = self.height() - 1.5
        painter.drawLine(2, int(y), self.width() - 2, int(y))


class NameHeader(QWidget):
    """Renames through `Editing`; a name that cannot be says why under the field."""

    menu_wanted = Signal(QPoint)
    """A person asks for the layer's menu, at a point on the screen."""

    def __init__(self, editing: Editing, theme: Theme, icons: Icons) -> None:
        super().__init__()
        self._editing = editing
        self._node: Node | None = None
        self._address: Address = ()
        self._tile = Tile(theme, icons)
        self.name = NameField(theme)
        self.name.setObjectName("layerName")
        self.name.setAccessibleName(self.tr("Name"))
        self.caption = label(theme, size=Type.SMALL, role="text2")
        self.caption.setObjectName("layerType")
        self.caption.setWordWrap(True)
        self.error = label(theme, size=Type.SMALL, role="danger")
        self.error.setObjectName("nameError")
        self.error.setWordWrap(True)
        self.error.hide()
        self.menu = QToolButton()
        self.menu.setObjectName("layerMenu")
        self.menu.setIcon(icons.icon("menu"))
        self.menu.setIconSize(QSize(theme.px(MENU_ICON), theme.px(MENU_ICON)))
        self.menu.setAccessibleName(self.tr("Layer menu"))
        self.menu.setToolTip(self.tr("Duplicate, move or delete the layer"))
        self.menu.setAutoRaise(True)
        self.menu.clicked.connect(self._open_menu)
        texts = QVBoxLayout()
        texts.setContentsMargins(0, 0, 0, 0)
        texts.setSpacing(0)
        texts.addWidget(self.name)
        texts.addWidget(self.caption)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.M)
        row.addWidget(self._tile, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(texts)
        row.addWidget(self.menu, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        column.addLayout(row)
        column.addWidget(self.error)
        self.name.textEdited.connect(self._check)
        self.name.editingFinished.connect(self._finish)
        self.name.given_up.connect(self._restore)

    def show_node(self, node: Node, address: Address) -> None:
        """Show the node at an address; what is being typed into its name stays."""
        typing = self._node is not None and address == self._address and self.name.isModified()
        self._node, self._address = node, address
        self.name.setReadOnly(False)
        self.menu.show()
        self._tile.show_node(node)
        kind = describe.type_label(node)
        family = describe.family_label(describe.family(node))
        same = isinstance(node, Block) or family.casefold() in kind.casefold()
        beside = describe.standing(address) or ("" if same else family)
        self.caption.setText(f"{kind}  ·  {beside}" if beside else kind)
        if not typing:
            self._restore()

    def show_input(self, title: str, caption: str) -> None:
        """Show the input, whose name is fixed."""
        self._node = None
        self._tile.show_node(None)
        self.name.setText(title)
        self.name.setReadOnly(True)
        self.menu.hide()
        self.caption.setText(caption)
        self._say("")

    def begin_rename(self) -> None:
        """Put the keyboard into the name, all of it marked."""
        self.name.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.name.selectAll()

    def _open_menu(self) -> None:
        self.menu_wanted.emit(self.menu.mapToGlobal(self.menu.rect().bottomLeft()))

    def _check(self, text: str) -> None:
        if self._node is None:
            return
        try:
            self._editing.check_name(self._address, text.strip())
        except UserError as error:
            self._say(i18n.text(error.message))
        else:
            self._say("")

    def _finish(self) -> None:
        text = self.name.text().strip()
        if self._node is None or not self.name.isModified() or text == self._node.name:
            return
        try:
            self._editing.rename(self._address, text)
        except UserError as error:
            self._say(i18n.text(error.message))
        else:
            self.name.setModified(False)

    def _restore(self) -> None:
        if self._node is not None:
            self.name.setText(self._node.name)
        self._say("")

    def _say(self, error: str) -> None:
        self.error.setText(error)
        self.error.setVisible(bool(error))
        self.name.setProperty("invalid", bool(error))
        self.name.setAccessibleDescription(error)
        self.name.update()
