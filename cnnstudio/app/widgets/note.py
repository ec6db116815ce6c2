"""One line that says what is the matter: an icon, a title, and a detail that gives way where there is no room."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from cnnstudio.app.icons import Icons
from cnnstudio.app.theme import Space, Theme, Type, Weight

ICON = 16
LEAST_DETAIL = 96
"""Less of a detail says nothing: it is then left to the tip."""


class Note(QWidget):
    """Elided to the room there is; the whole text is its tool tip and accessible name."""

    def __init__(self, theme: Theme, icons: Icons, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._icons = theme, icons
        self._title, self._detail, self._icon = "", "", ""
        self._title_font, self._detail_font = theme.font(Type.SMALL, Weight.SEMIBOLD), theme.font(Type.SMALL)
        self.setObjectName(name)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        theme.changed.connect(self.update)

    @property
    def title(self) -> str:
        """What is the matter."""
        return self._title

    @property
    def is_warning(self) -> bool:
        """Whether it is shown as something to mend."""
        return self._icon == "warning"

    def say(self, title: str, detail: str = "", *, mistake: bool = False) -> None:
        """Show another text; a `mistake` has the danger colour and a warning sign."""
        said = title, detail, "warning" if mistake else ""
        if said == (self._title, self._detail, self._icon):
            return
        self._title, self._detail, self._icon = said
        whole = f"{title}: {detail}" if detail else title
        self.setAccessibleName(whole)
        self.setToolTip(whole)
        self.update()

    def sizeHint(self) -> QSize:
        icon = self._theme.px(ICON) + Space.S if self._icon else 0
        title = QFontMetrics(self._title_font).horizontalAdvance(self._title)
        detail = Space.M + QFontMetrics(self._detail_font).horizontalAdvance(self._detail) if self._detail else 0
        return QSize(icon + title + detail + 2, self._theme.px(ICON) + Space.S)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, theme = QPainter(self), self._theme
        left, role = 0, "text"
        if self._icon:
            role = "danger"
            side = theme.px(ICON)
            square = QRectF(0, (self.height() - side) / 2, side, side)
            self._icons.paint(painter, self._icon, square, theme.color(role))
            left = side + Space.S
        left = self._write(painter, left, self._title, role)
        left += Space.M
        needed = QFontMetrics(self._detail_font).horizontalAdvance(self._detail)
        if self.width() - left >= min(needed, theme.px(LEAST_DETAIL)):
            self._write(painter, left, self._detail, "text2")

    def _write(self, painter: QPainter, left: int, words: str, role: str) -> int:
        """Write `words` from `left` on, cut to the room there is; returns where they end."""
        font = self._detail_font if role == "text2" else self._title_font
        metrics = QFontMetrics(font)
        shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, max(0, self.width() - left))
        painter.setFont(font)
        painter.setPen(self._theme.color(role))
        area = QRect(left, 0, self.width() - left, self.height())
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, shown)
        return left + metrics.horizontalAdvance(shown)
