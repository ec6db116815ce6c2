"""The zoom's buttons at the lower left of the canvas."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QAction, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from cnnstudio.app.commands import name_of
from cnnstudio.app.designer import paint
from cnnstudio.app.designer.zooming import Zooming
from cnnstudio.app.icons import Icons
from cnnstudio.app.theme import Radius, Theme, Type
from cnnstudio.app.widgets import Hairline

BUTTON, NUMBER, ICON = 22, 44, 14
SIDE = 2


class ZoomControl(QWidget):
    """Smaller, the zoom itself, larger, and fit: one button for each action of the zooming."""

    def __init__(self, zooming: Zooming, theme: Theme, icons: Icons, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._icons = theme, icons
        self.setObjectName("zoomControl")
        self.setAccessibleName(self.tr("Zoom"))
        row = QHBoxLayout(self)
        row.setContentsMargins(SIDE, SIDE, SIDE, SIDE)
        row.setSpacing(0)
        self.smaller = self._button(zooming.smaller, "minus", BUTTON)
        self.number = self._button(zooming.usual, "", NUMBER)
        self.larger = self._button(zooming.larger, "plus", BUTTON)
        self.fit = self._button(zooming.fit, "fit", BUTTON)
        for widget in (self.smaller, self.number, self.larger, Hairline(theme, vertical=True), self.fit):
            row.addWidget(widget)
        zooming.usual.changed.connect(self._speak)
        self._speak()
        theme.changed.connect(self.update)
        self.adjustSize()

    @property
    def buttons(self) -> list[QToolButton]:
        """From left to right."""
        return [self.smaller, self.number, self.larger, self.fit]

    def _button(self, action: QAction, icon: str, width: int) -> QToolButton:
        button = QToolButton(self)
        button.setDefaultAction(action)
        button.setObjectName(action.objectName().replace("action", "button", 1))
        button.setAccessibleName(name_of(action))
        button.setAutoRaise(True)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setFont(self._theme.font(Type.SMALL))
        if icon:
            action.setIcon(self._icons.icon(icon))
            button.setIconSize(QSize(self._theme.px(ICON), self._theme.px(ICON)))
        button.setToolButtonStyle(
            Qt.ToolButtonStyle.ToolButtonIconOnly if icon else Qt.ToolButtonStyle.ToolButtonTextOnly
        )
        button.setFixedSize(self._theme.px(width), self._theme.px(BUTTON))
        return button

    def _speak(self) -> None:
        """The number is what its button shows; its name says what pressing it does."""
        self.number.setAccessibleDescription(self.number.text())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme = self._theme
        pen = QPen(theme.color("hairline"), 1)
        paint.filled(painter, QRectF(self.rect()), Radius.BUTTON, theme.color("surface"), pen)
