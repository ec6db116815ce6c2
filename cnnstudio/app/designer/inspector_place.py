"""Where the inspector stands: docked beside the canvas, or in a narrow window in a drawer over it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from cnnstudio.app.designer.canvas import Canvas
from cnnstudio.app.designer.drawer import Drawer
from cnnstudio.app.designer.drawer_handle import DrawerHandle
from cnnstudio.app.designer.inspector import Inspector
from cnnstudio.app.designer.sheet import MARGIN
from cnnstudio.app.icons import Icons
from cnnstudio.app.settings import Settings
from cnnstudio.app.theme import Theme


class InspectorPlace(QObject):
    """Moves the inspector between `dock` and `drawer`; it keeps what it shows, and the keyboard.

    While the drawer is open the cards stand beside it, as far as there is room for them.
    """

    def __init__(
        self, inspector: Inspector, canvas: Canvas, theme: Theme, icons: Icons, settings: Settings, workspace: QWidget
    ) -> None:
        super().__init__(workspace)
        self._inspector, self._canvas, self._settings, self._workspace = inspector, canvas, settings, workspace
        self._width = inspector.minimumWidth()
        self.narrow = False
        """Whether the inspector stands in the drawer."""
        self.dock = QWidget()
        self._docked = QVBoxLayout(self.dock)
        self._docked.setContentsMargins(0, 0, 0, 0)
        self._docked.addWidget(inspector)
        self.drawer = Drawer(theme, icons, self.tr("Inspector"), workspace)
        self.drawer.setObjectName("inspectorDrawer")
        self._handle = DrawerHandle(theme, icons, canvas)
        self._escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), canvas)
        self._escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self._escape.activated.connect(self.close)
        self._handle.clicked.connect(self.enter)
        self.drawer.close_wanted.connect(self.leave)
        canvas.sheet.pressed.connect(self.close)
        canvas.inspector_wanted.connect(self.enter)
        canvas.rename_wanted.connect(self._rename)
        inspector.left.connect(self.leave)
        canvas.installEventFilter(self)
        self._show_state()

    @property
    def region(self) -> QWidget:
        """What the keyboard goes round as the inspector's part of the window."""
        return self.drawer if self.narrow else self._inspector

    @property
    def is_open(self) -> bool:
        """Whether the drawer is open, or would be in a narrow window."""
        return self._settings.inspector_open

    def set_narrow(self, narrow: bool) -> None:
        """Put the inspector into the drawer, or back beside the canvas."""
        if narrow == self.narrow:
            return
        focused = QApplication.focusWidget()
        self.narrow = narrow
        if narrow:
            self.drawer.hold(self._inspector)
        else:
            self.drawer.shut(at_once=True)
            self._docked.addWidget(self._inspector)
        self.dock.setVisible(not narrow)
        self._show_state(at_once=True)
        if focused is not None and self._inspector.isAncestorOf(focused):
            self._keep_focus(focused)

    def set_width(self, width: int) -> None:
        """Say how wide a person wants the inspector."""
        self._width = width
        self._arrange()

    def enter(self) -> None:
        """Give the keyboard to the first setting; the drawer opens for that."""
        self._open(True)
        self._inspector.enter()

    def leave(self) -> None:
        """Give the keyboard back to the canvas; the drawer closes."""
        self.close()
        self._canvas.take_focus()

    def close(self) -> None:
        """Close the drawer, where there is one."""
        if self.narrow:
            self._open(False)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Move):
            self._arrange()
        return False

    def _rename(self) -> None:
        self._open(True)
        self._inspector.header.begin_rename()

    def _open(self, wanted: bool) -> None:
        if self.narrow:
            self._settings.inspector_open = wanted
            self._show_state()

    def _keep_focus(self, focused: QWidget) -> None:
        """It was taken from the widget on its way; where that is out of sight now, the canvas has it."""
        if self.narrow and not self.is_open:
            self._canvas.take_focus()
        else:
            focused.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_state(self, *, at_once: bool = False) -> None:
        """Bring drawer, handle and canvas in line with what is open."""
        out = self.narrow and self.is_open
        self._handle.setVisible(self.narrow and not out)
        self._escape.setEnabled(out)
        self._arrange()
        if out:
            self.drawer.open(at_once=at_once)
        else:
            self.drawer.shut(at_once=at_once)

    def _arrange(self) -> None:
        """Place drawer and handle at the canvas's right edge, and the cards beside the drawer."""
        canvas = self._canvas
        if not self._workspace.isAncestorOf(canvas):
            return  # the workspace is being put together
        bar = canvas.view.verticalScrollBar().sizeHint().width()
        spare = canvas.width() - canvas.sheet.full_width - 2 * MARGIN - bar
        width = min(canvas.width(), max(self._inspector.minimumWidth(), min(self._width, spare)))
        corner = canvas.mapTo(self._workspace, QPoint(canvas.width() - width, 0))
        self.drawer.stand_at(QRect(corner.x(), corner.y(), width, canvas.height()))
        out = self.narrow and self.is_open
        column = canvas.layout()
        assert column is not None
        column.setContentsMargins(0, 0, max(0, min(width, spare)) if out else 0, 0)
        size = self._handle.sizeHint()
        self._handle.move(canvas.width() - bar - size.width(), (canvas.height() - size.height()) // 2)
        self._handle.raise_()
