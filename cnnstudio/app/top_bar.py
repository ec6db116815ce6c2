"""The bar above every workspace: which one is shown, undo and redo, the file, and the training."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QAction, QFontMetrics, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QToolButton, QWidget

from cnnstudio.app.actions import Actions
from cnnstudio.app.icons import Icons
from cnnstudio.app.run_bar import RunBar
from cnnstudio.app.session import Session
from cnnstudio.app.theme import Radius, Space, Theme, Type, Weight
from cnnstudio.app.widgets import Hairline, Panel

HEIGHT = 48
RUN_BAR = 800
BUTTON = 30
ICON = 16
DOT = 5.0
WIDEST_NAME, NARROW_NAME = 140, 72
SNUG = 380
"""Where less is left for the run bar, workspaces are shown by their icons alone."""


class TopBar(Panel):
    """Logo, menu, workspaces, undo and redo, file name, run bar."""

    def __init__(
        self,
        session: Session,
        theme: Theme,
        icons: Icons,
        actions: Actions,
        workspaces: Sequence[QAction],
        run_bar: RunBar,
    ) -> None:
        super().__init__(theme, "panel", Qt.Edge.BottomEdge)
        self.setObjectName("topBar")
        self.setAccessibleName(self.tr("Top bar"))
        self.setFixedHeight(theme.px(HEIGHT))
        self.menu_button = MenuButton(theme, icons, actions)
        self.file_name = FileName(session, theme)
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.M, 0, Space.M, 1)
        row.setSpacing(Space.XS)
        row.addWidget(_Logo(theme))
        row.addWidget(self.menu_button)
        row.addSpacing(Space.XS)
        self._buttons = [WorkspaceButton(theme, icons, action) for action in workspaces]
        for button in self._buttons:
            row.addWidget(button)
        row.addSpacing(Space.S)
        line = Hairline(theme, vertical=True)
        line.setFixedHeight(theme.px(20))
        row.addWidget(line)
        row.addSpacing(Space.S)
        row.addWidget(_action_button(theme, actions.undo, "undoButton", self.tr("Undo")))
        row.addWidget(_action_button(theme, actions.redo, "redoButton", self.tr("Redo")))
        row.addSpacing(Space.XS)
        row.addWidget(self.file_name)
        row.addStretch(1)
        self._run_bar = run_bar
        run_bar.setMaximumWidth(theme.px(RUN_BAR))
        row.addWidget(run_bar, RUN_BAR)
        session.path_changed.connect(self._fit)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Show less where the window is narrow: icons without words, and the file's name shortened more."""
        parts = self._shrinking
        words = sum(part.full_width - part.compact_width for part in parts)
        others = self.minimumSizeHint().width() - self._run_bar.minimumSizeHint().width()
        for part in parts:
            part.set_compact(others + words + self._theme.px(SNUG) > self.width())

    @property
    def _shrinking(self) -> tuple[WorkspaceButton | FileName, ...]:
        return (*self._buttons, self.file_name)

    def minimumSizeHint(self) -> QSize:
        """With icons alone, whatever is shown now."""
        words = sum(part.sizeHint().width() - part.compact_width for part in self._shrinking)
        return super().minimumSizeHint() - QSize(words, 0)


class MenuButton(QToolButton):
    """Opens the menu with everything the window can be told."""

    def __init__(self, theme: Theme, icons: Icons, actions: Actions) -> None:
        super().__init__()
        self.setObjectName("menuButton")
        self.setAccessibleName(self.tr("Menu"))
        self.setToolTip(self.tr("Menu (F10)"))
        self.setIcon(icons.icon("menu"))
        self.setAutoRaise(True)
        self.setFixedSize(theme.px(BUTTON), theme.px(BUTTON))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setStyleSheet("QToolButton::menu-indicator { image: none; }")
        self.setMenu(actions.make_menu(self))
        actions.menu.triggered.connect(self.open_menu)

    def open_menu(self) -> None:
        """Open it and return at once (`showMenu` waits until it is closed, and a screen reader with it)."""
        self.menu().popup(self.mapToGlobal(self.rect().bottomLeft()))


class WorkspaceButton(QToolButton):
    """Shows a workspace; down while it is shown."""

    def __init__(self, theme: Theme, icons: Icons, action: QAction) -> None:
        super().__init__()
        self._theme, self._icons, self._action = theme, icons, action
        self._icon_name = str(action.data())
        self.setDefaultAction(action)
        self.setObjectName(f"workspace{str(action.data()).capitalize()}")
        self.setAccessibleName(action.text())
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._compact = False
        theme.changed.connect(self.update)

    def set_compact(self, compact: bool) -> None:
        """Show the icon alone, where there is no room for the word."""
        if compact != self._compact:
            self._compact = compact
            self.updateGeometry()
            self.update()

    @property
    def full_width(self) -> int:
        """How wide it is with its word."""
        metrics = QFontMetrics(self._theme.font(Type.BASE, Weight.SEMIBOLD))
        return metrics.horizontalAdvance(self.text()) + Space.S + self.compact_width

    @property
    def compact_width(self) -> int:
        """How wide it is as an icon."""
        return self._theme.px(ICON) + 2 * Space.M

    def sizeHint(self) -> QSize:
        return QSize(self.compact_width if self._compact else self.full_width, self._theme.px(BUTTON))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, theme, shown = QPainter(self), self._theme, self.isChecked()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        ground = theme.color("hover") if shown or self.underMouse() else None
        painter.setPen(QPen(theme.accent, 2) if self.hasFocus() else Qt.PenStyle.NoPen)
        painter.setBrush(ground or Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(area, Radius.BUTTON, Radius.BUTTON)
        side = theme.px(ICON)
        icon = QRectF(Space.M, (self.height() - side) / 2, side, side)
        self._icons.paint(painter, self._icon_name, icon, theme.accent if shown else theme.color("text2"))
        if self._compact:
            return
        painter.setFont(theme.font(Type.BASE, Weight.SEMIBOLD if shown else Weight.MEDIUM))
        painter.setPen(theme.color("text" if shown else "text2"))
        words = QRectF(icon.right() + Space.S, 0, self.width(), self.height())
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, self.text())


class FileName(QWidget):
    """The document's name, with a dot while there are changes that are not in the file."""

    def __init__(self, session: Session, theme: Theme) -> None:
        super().__init__()
        self._session, self._theme = session, theme
        self._font = theme.font(Type.BASE, Weight.MEDIUM)
        self._compact = False
        self.setObjectName("fileName")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        session.path_changed.connect(self._refresh)
        theme.changed.connect(self.update)
        self._refresh()

    @property
    def shows_dot(self) -> bool:
        """Whether unsaved changes are shown."""
        return self._session.dirty

    def set_compact(self, compact: bool) -> None:
        """Shorten a long name more, where there is little room."""
        if compact != self._compact:
            self._compact = compact
            self.updateGeometry()
            self.update()

    @property
    def full_width(self) -> int:
        """How wide it is where there is room."""
        return self._width(WIDEST_NAME)

    @property
    def compact_width(self) -> int:
        """How wide it is where there is little."""
        return self._width(NARROW_NAME)

    def _width(self, most: int) -> int:
        name = QFontMetrics(self._font).horizontalAdvance(self._session.name) + 1
        return min(name, self._theme.px(most)) + Space.L

    def sizeHint(self) -> QSize:
        width = self.compact_width if self._compact else self.full_width
        return QSize(width, QFontMetrics(self._font).height())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, theme = QPainter(self), self._theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        metrics = QFontMetrics(self._font)
        room = self.width() - Space.L
        name = metrics.elidedText(self._session.name, Qt.TextElideMode.ElideMiddle, room)
        painter.setFont(self._font)
        painter.setPen(theme.color("text"))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignVCenter, name)
        if self._session.dirty:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("text3"))
            left = metrics.horizontalAdvance(name) + Space.S
            painter.drawEllipse(QRectF(left, (self.height() - DOT) / 2, DOT, DOT))

    def _refresh(self) -> None:
        name = self._session.name
        dirty = self._session.dirty
        self.setAccessibleName(self.tr("{name}, unsaved changes").format(name=name) if dirty else name)
        self.setToolTip(str(self._session.path or ""))
        self.updateGeometry()
        self.update()


class _Logo(QWidget):
    """Three maps, one before the other, in the colours of three families."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setFixedSize(26, 26)
        theme.changed.connect(self.update)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, theme = QPainter(self), self._theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.color("panel"), 1.2))
        for place, color in enumerate((theme.run(0), theme.run(2), theme.run(1))):
            painter.setBrush(color[0])
            painter.drawRoundedRect(QRectF(3 + 4.8 * place, 13 - 4.8 * place, 10, 10), 2, 2)


def _action_button(theme: Theme, action: QAction, name: str, title: str) -> QToolButton:
    button = QToolButton()
    button.setDefaultAction(action)
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
    button.setObjectName(name)
    button.setAutoRaise(True)
    button.setFixedSize(theme.px(BUTTON), theme.px(BUTTON))
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    button.setAccessibleName(title)
    return button
