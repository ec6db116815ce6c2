"""Grounds, lines and labels in the theme's colours."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from cnnstudio.app.theme import Theme, Type, Weight


class Panel(QWidget):
    """A ground in the colour of a token role (``panel``, ``surface``), with hairlines on some edges."""

    def __init__(
        self,
        theme: Theme,
        role: str = "panel",
        edges: Qt.Edge = Qt.Edge(0),  # noqa: B008 - an immutable flag
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme, self._role, self._edges = theme, role, edges
        theme.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(event.rect(), self._theme.color(self._role))
        line, area = self._theme.color("hairline"), self.rect()
        for edge, rect in (
            (Qt.Edge.TopEdge, (0, 0, area.width(), 1)),
            (Qt.Edge.BottomEdge, (0, area.height() - 1, area.width(), 1)),
            (Qt.Edge.LeftEdge, (0, 0, 1, area.height())),
            (Qt.Edge.RightEdge, (area.width() - 1, 0, 1, area.height())),
        ):
            if self._edges & edge:
                painter.fillRect(*rect, line)


class Hairline(Panel):
    """A horizontal line between sections, or a vertical one."""

    def __init__(self, theme: Theme, vertical: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(theme, "hairline", parent=parent)
        if vertical:
            self.setFixedWidth(1)
            self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        else:
            self.setFixedHeight(1)
            self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)


class ThemedLabel(QLabel):
    """A label in the colour of a token role that follows the theme."""

    def __init__(self, theme: Theme, text: str, role: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._theme, self._role = theme, role
        self._recolor()
        theme.changed.connect(self._recolor)

    def set_role(self, role: str) -> None:
        """Take the colour of another role."""
        self._role = role
        self._recolor()

    def _recolor(self) -> None:
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.WindowText, self._theme.color(self._role))
        self.setPalette(palette)


def label(
    theme: Theme,
    text: str = "",
    size: Type = Type.BASE,
    weight: int = Weight.REGULAR,
    role: str = "text",
    *,
    parent: QWidget | None = None,
) -> ThemedLabel:
    """A plain-text label: size, weight and colour role from the theme."""
    made = ThemedLabel(theme, text, role, parent)
    made.setFont(theme.font(size, weight))
    made.setTextFormat(Qt.TextFormat.PlainText)
    return made


class SectionHeader(QWidget):
    """The title of a part of a panel, with a caption at its right end."""

    def __init__(self, theme: Theme, title: str, caption: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = label(theme, title, Type.BASE, Weight.SEMIBOLD)
        self.caption = label(theme, caption, Type.CAPTION, role="text3")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.title)
        row.addStretch(1)
        row.addWidget(self.caption)
        self.setAccessibleName(title)
