"""A titled part of a panel that can be folded away by its header."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget

from cnnstudio.app.icons import Icons
from cnnstudio.app.settings import Settings
from cnnstudio.app.theme import Radius, Space, Theme, Type, Weight
from cnnstudio.app.widgets.panel import Hairline

CHEVRON = 12
"""The sign beside the title, in logical pixels."""
LEAST_HEIGHT = 22
UNBOUNDED = 10_000
WRAPPED = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft


class FoldHeader(QAbstractButton):
    """The title of a section, with a caption at its right end; pressing it folds the section or unfolds it.

    A `summary` stands there while it is folded: what of the section one would want to know without opening it.
    """

    def __init__(self, theme: Theme, icons: Icons, title: str) -> None:
        super().__init__()
        self._theme, self._icons = theme, icons
        self._caption = self._summary = ""
        self._font, self._small = theme.font(Type.BASE, Weight.SEMIBOLD), theme.font(Type.CAPTION)
        self.setText(title)
        self.setAccessibleName(title)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.toggled.connect(self._tell)
        self._tell(False)
        theme.changed.connect(self.update)

    def set_caption(self, caption: str) -> None:
        """Show a few words at the right end."""
        self._caption = caption
        self.update()

    def set_summary(self, summary: str) -> None:
        """Show a few words at the right end while folded."""
        self._summary = summary
        self._tell(self.isChecked())
        self.update()

    def _tell(self, open_: bool) -> None:
        state = self.tr("unfolded") if open_ else self.tr("folded")
        self.setAccessibleDescription(f"{state}, {self._summary}" if self._summary and not open_ else state)
        self.setToolTip(self.tr("Fold away (Space)") if open_ else self.tr("Unfold (Space)"))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return max(self._theme.px(LEAST_HEIGHT), round(self._title_area(width).height()))

    def sizeHint(self) -> QSize:
        width = QFontMetrics(self._font).horizontalAdvance(self.text()) + self._room_beside
        return QSize(width, self._theme.px(LEAST_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        widest = max(QFontMetrics(self._font).horizontalAdvance(word) for word in self.text().split())
        return QSize(widest + self._room_beside, self._theme.px(LEAST_HEIGHT))

    @property
    def _room_beside(self) -> int:
        """What the sign takes of the width."""
        return self._theme.px(CHEVRON) + Space.XS

    def _title_area(self, width: int) -> QRectF:
        """The title on as many lines as it needs."""
        room = QRect(0, 0, width - self._room_beside, UNBOUNDED)
        return QRectF(QFontMetrics(self._font).boundingRect(room, int(WRAPPED), self.text()))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme, area = self._theme, QRectF(self.rect())
        title = self._title_area(self.width())
        title.moveTop((area.height() - title.height()) / 2)
        painter.setFont(self._font)
        painter.setPen(theme.color("text"))
        painter.drawText(title.adjusted(0, 0, 1, 0), int(WRAPPED), self.text())
        side = theme.px(CHEVRON)
        sign = QRectF(title.right() + Space.XS, (area.height() - side) / 2, side, side)
        lit = self.underMouse() or self.hasFocus()
        name = "chevron-down" if self.isChecked() else "chevron-right"
        self._icons.paint(painter, name, sign, theme.color("text2" if lit else "text3"))
        self._draw_caption(painter, area.adjusted(sign.right() + Space.S, 0, 0, 0))
        if self.hasFocus():
            painter.setPen(QPen(theme.accent, 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), Radius.TILE, Radius.TILE)

    def _draw_caption(self, painter: QPainter, area: QRectF) -> None:
        """Only where there is room for all of it: what it says stands in the section too."""
        words = self._caption if self.isChecked() else self._summary
        if QFontMetrics(self._small).horizontalAdvance(words) <= area.width():
            painter.setFont(self._small)
            painter.setPen(self._theme.color("text3"))
            painter.drawText(area, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, words)


class Section(QWidget):
    """A line, the header, and a body. Whether it is folded is kept in the settings; some are at the beginning."""

    def __init__(
        self,
        name: str,
        title: str,
        body: QWidget,
        theme: Theme,
        icons: Icons,
        settings: Settings,
        *,
        folded: bool = False,
    ) -> None:
        super().__init__()
        self._settings, self._begins_folded = settings, folded
        self._kept_as = f"{name}:open" if folded else name  # what differs from the beginning is kept
        self.setObjectName(name)
        self.header = FoldHeader(theme, icons, title)
        self.header.setObjectName(f"fold:{name}")
        self.body = body
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        for part in (Hairline(theme), self.header, body):
            column.addWidget(part)
        self.header.setChecked((self._kept_as in settings.folded) is folded)
        body.setVisible(self.header.isChecked())
        self.header.toggled.connect(self._fold)

    def _fold(self, open_: bool) -> None:
        self.body.setVisible(open_)
        self._settings.fold(self._kept_as, open_ is self._begins_folded)
