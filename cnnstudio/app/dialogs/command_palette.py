"""Ctrl+K: say what you want done, and it is done. Any other question with a long list of answers is asked so too."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QPoint, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QAction, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QDialog,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from cnnstudio.app.commands import keys_of, matching, name_of
from cnnstudio.app.dialogs.room import open_at
from cnnstudio.app.theme import Radius, Space, Theme, Type
from cnnstudio.app.widgets import label

ACTION = Qt.ItemDataRole.UserRole
ROW = 30
WIDTH, ROWS = 520, 9
BELOW_TOP = 60


class CommandPalette(QDialog):
    """A search field over the actions that fit; Enter does the chosen one, Esc or a click elsewhere closes.

    Another `question` than what to do is its title, and is spoken.
    """

    def __init__(self, actions: Sequence[QAction], theme: Theme, window: QWidget, question: str = "") -> None:
        super().__init__(window, Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        self._actions, self._theme = actions, theme
        self._was_active = False
        self.setObjectName("commandPalette")
        self.setWindowTitle(question or self.tr("Commands"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.search = QLineEdit()
        self.search.setObjectName("commandSearch")
        self.search.setPlaceholderText(question or self.tr("What do you want to do?"))
        self.search.setAccessibleName(question or self.tr("Search commands"))
        self.search.textChanged.connect(self._fill)
        self.search.installEventFilter(self)
        self.list = QListWidget()
        self.list.setObjectName("commandList")
        self.list.setAccessibleName(question or self.tr("Commands"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setFrameShape(QListWidget.Shape.NoFrame)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setItemDelegate(_Row(theme, self.list))
        self.list.itemClicked.connect(self._run)
        self.list.currentItemChanged.connect(self._tell)
        self.nothing = label(
            theme,
            self.tr("Nothing has these words.") if question else self.tr("No command has these words."),
            Type.SMALL,
            role="text2",
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.S, Space.S, Space.S, Space.S)
        column.setSpacing(Space.S)
        for widget in (self.search, self.list, self.nothing):
            column.addWidget(widget)
        self._fill("")
        open_at(self, theme, WIDTH, ROW * ROWS + 50)
        self.move(window.mapToGlobal(QPoint((window.width() - self.width()) // 2, theme.px(BELOW_TOP))))

    def open_searching(self) -> None:
        """Show it, with the keyboard in the search."""
        self.show()
        self.activateWindow()
        self.search.setFocus()

    def _fill(self, wanted: str) -> None:
        self.list.clear()
        for action in matching(self._actions, wanted):
            item = QListWidgetItem(name_of(action), self.list)
            item.setData(ACTION, action)
            keys = keys_of(action)
            item.setData(
                Qt.ItemDataRole.AccessibleTextRole,
                self.tr("{name}, {keys}").format(name=name_of(action), keys=keys) if keys else name_of(action),
            )
            if not action.isEnabled():
                item.setFlags(Qt.ItemFlag.NoItemFlags)
        self.nothing.setVisible(self.list.count() == 0)
        self.list.setCurrentRow(0 if self.list.count() and self.list.item(0).flags() else -1)

    def _tell(self, item: QListWidgetItem | None) -> None:
        """The focus stays in the field: what Enter would do is its description."""
        chosen = str(item.data(Qt.ItemDataRole.AccessibleTextRole)) if item else ""
        self.search.setAccessibleDescription(chosen)

    def _run(self, item: QListWidgetItem | None) -> None:
        if item is None or not item.flags():
            return
        action = item.data(ACTION)
        self.accept()
        QTimer.singleShot(0, action, action.trigger)  # once the window has the focus again

    def _step(self, rows: int) -> None:
        """Go some rows on, over what cannot be done now."""
        row = self.list.currentRow() + rows
        enabled = [index for index in range(self.list.count()) if self.list.item(index).flags()]
        if enabled:
            self.list.setCurrentRow(min(enabled, key=lambda index: abs(index - row)))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        key = Qt.Key(event.key())
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -ROWS, Qt.Key.Key_PageDown: ROWS}
        if key in steps:
            self._step(steps[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._run(self.list.currentItem())
        else:
            return False
        return True

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() != QEvent.Type.ActivationChange:
            return
        if self.isActiveWindow():
            self._was_active = True
        elif self._was_active and self.isVisible():
            self.reject()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.color("panel"))
        painter.setPen(self._theme.color("control_border"))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))


class _Row(QStyledItemDelegate):
    """The name at the left, the shortcut at the right."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(0, self._theme.px(ROW))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        theme = self._theme
        area = QRectF(option.rect)  # type: ignore[attr-defined]
        state = option.state  # type: ignore[attr-defined]
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if state & QStyle.StateFlag.State_Selected:
            painter.setPen(QPen(theme.accent, 1))
            painter.setBrush(theme.color("accent_soft"))
            painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), Radius.FIELD, Radius.FIELD)
        enabled = bool(index.flags() & Qt.ItemFlag.ItemIsEnabled)
        words = area.adjusted(Space.M, 0, -Space.M, 0)
        painter.setFont(theme.font(Type.BASE))
        painter.setPen(theme.color("text" if enabled else "text3"))
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, str(index.data()))
        painter.setFont(theme.font(Type.SMALL))
        painter.setPen(theme.color("text3"))
        keys = keys_of(index.data(ACTION))
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, keys)
        painter.restore()
