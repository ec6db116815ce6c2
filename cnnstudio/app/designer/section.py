"""A titled part of the inspector that can be folded away by its header."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget

from cnnstudio.app.icons import Icons
from cnnstudio.app.settings import Settings
from cnnstudio.app.theme import Radius, Space, Theme, Type, Weight
from cnnstudio.app.widgets import Hairline

CHEVRON = 12
"""The sign beside the title, in logical pixels."""


class FoldHeader(QAbstractButton):
    """The title of a section, with a caption at its right end; pressing it folds the section or unfolds it."""

    def __init__(self, theme: Theme, icons: Icons, title: str) -> None:
        super().__init__()
        self._theme, self._icons = theme, icons
        self._caption = ""
        self._font, self._small = theme.font(Type.BASE, Weight.SEMIBOLD), theme.font(Type.CAPTION)
        self.setText(title)
        self.setAccessibleName(title)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.toggled.connect(self._tell)
        self._tell(False)
        theme.changed.connect(self.update)

    def set_caption(self, caption: str) -> None:
        """Show a few words at the right end."""
        self._caption = caption
        self.update()

    def _tell(self, open_: bool) -> None:
        self.setAccessibleDescription(self.tr("unfolded") if open_ else self.tr("folded"))
        self.setToolTip(self.tr("Fold away (Space)") if open_ else self.tr("Unfold (Space)"))

    def sizeHint(self) -> QSize:
        return QSize(QFontMetrics(self._font).horizontalAdvance(self.text()), self._theme.px(22))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme, area = self._theme, QRectF(self.rect())
        side = theme.px(CHEVRON)
        metrics = QFontMetrics(self._font)
        title = metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, int(area.width() - side - Space.XS))
        painter.setFont(self._font)
        painter.setPen(theme.color("text"))
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, title)
        left = metrics.horizontalAdvance(title) + Space.XS
        lit = self.underMouse() or self.hasFocus() or not self.isChecked()
        sign = QRectF(left, (area.height() - side) / 2, side, side)
        name = "chevron-down" if self.isChecked() else "chevron-right"
        self._icons.paint(painter, name, sign, theme.color("text2" if lit else "control_border"))
        self._draw_caption(painter, area.adjusted(sign.right() + Space.S, 0, 0, 0))
        if self.hasFocus():
            painter.setPen(QPen(theme.accent, 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), Radius.TILE, Radius.TILE)

    def _draw_caption(self, painter: QPainter, area: QRectF) -> None:
        """Only where there is room for all of it: what it says stands beside the formulas too."""
        if QFontMetrics(self._small).horizontalAdvance(self._caption) <= area.width() and self.isChecked():
            painter.setFont(self._small)
            painter.setPen(self._theme.color("text3"))
            painter.drawText(area, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, self._caption)


class Section(QWidget):
    """A line, the header, and a body. Whether it is folded is kept in the settings."""

    unfolded = Signal()
    """The body is in sight again."""

    def __init__(self, name: str, title: str, body: QWidget, theme: Theme, icons: Icons, settings: Settings) -> None:
        super().__init__()
        self._settings = settings
        self.setObjectName(name)
        self.header = FoldHeader(theme, icons, title)
        self.header.setObjectName(f"fold:{name}")
        self.body = body
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        for part in (Hairline(theme), self.header, body):
            column.addWidget(part)
        self.header.setChecked(name not in settings.folded)
        body.setVisible(self.header.isChecked())
        self.header.toggled.connect(self._fold)

    def _fold(self, open_: bool) -> None:
        self.body.setVisible(open_)
        self._settings.fold(self.objectName(), not open_)
        if open_:
            self.unfolded.emit()
