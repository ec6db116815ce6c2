"""The handle that pulls the inspector's drawer out, at the right edge of the canvas."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from cnnstudio.app.icons import Icons
from cnnstudio.app.theme import Radius, Theme

SIZE = (20, 64)
ICON = 14


class DrawerHandle(QAbstractButton):
    """Its left corners are round: it looks out from behind the edge."""

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._icons = theme, icons
        self.setObjectName("openInspector")
        self.setAccessibleName(self.tr("Open the inspector"))
        self.setToolTip(self.tr("Open the inspector: the selected layer's settings (Enter)"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.resize(self.sizeHint())
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(*(self._theme.px(length) for length in SIZE))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme = self._theme
        pen = QPen(theme.accent, 2) if self.hasFocus() else QPen(theme.color("control_border"), 1)
        inset = pen.widthF() / 2
        area = QRectF(self.rect()).adjusted(inset, inset, self.width(), -inset)
        if self.hasFocus():
            area.setRight(self.width() - inset)
        painter.setPen(pen)
        painter.setBrush(theme.color("hover" if self.underMouse() else "surface"))
        painter.drawRoundedRect(area, Radius.BUTTON, Radius.BUTTON)
        size = theme.px(ICON)
        painter.translate(QRectF(self.rect()).center())
        painter.rotate(180)  # the icon points to the right
        self._icons.paint(painter, "chevron-right", QRectF(-size / 2, -size / 2, size, size), theme.color("text2"))
