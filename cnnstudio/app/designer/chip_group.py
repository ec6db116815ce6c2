"""A family's chips in the palette."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from cnnstudio.app.designer import describe, paint
from cnnstudio.app.designer.chip import Chip
from cnnstudio.app.designer.fonts import Face
from cnnstudio.app.theme import Theme, Type, Weight
from cnnstudio.network.layers.base import Family

COLUMNS = 2
CHIP_SPACE = 4


class FamilyHeading(QWidget):
    """A family's name behind a dot of its colour."""

    def __init__(self, theme: Theme, family: Family) -> None:
        super().__init__()
        self._theme, self._family = theme, family
        self._face = Face(theme.font(Type.CAPTION, Weight.SEMIBOLD))
        self._text = describe.family_label(family)
        self._compact = False
        self.setAccessibleName(self._text)
        self.setFixedHeight(theme.px(20))
        theme.changed.connect(self.update)

    def set_compact(self, compact: bool) -> None:
        """Show the dot alone, or the name again."""
        self._compact = compact
        self.setFixedHeight(self._theme.px(12 if compact else 20))
        self.setToolTip(self._text if compact else "")
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.family(self._family))
        dot = self._theme.px(6)
        left = (self.width() - dot) / 2 if self._compact else 1
        painter.drawRoundedRect(QRectF(left, (self.height() - dot) / 2, dot, dot), 2, 2)
        if self._compact:
            return
        area = QRectF(dot + 7, 0, self.width() - dot - 7, self.height())
        paint.text(painter, self._face, self._theme.color("text2"), area, self._text)


class Group(QWidget):
    """A family's chips under its heading: side by side where all names fit, else one below the other."""

    def __init__(self, theme: Theme, family: Family, chips: list[Chip]) -> None:
        super().__init__()
        self.chips = chips
        self._columns = 0
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(CHIP_SPACE)
        self._filler = QWidget(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        self._heading = FamilyHeading(theme, family)
        column.addWidget(self._heading)
        column.addLayout(self._grid)
        self.arrange(COLUMNS)

    @property
    def shown(self) -> list[Chip]:
        """The chips that a search has left."""
        return [chip for chip in self.chips if chip.found]

    def set_compact(self, compact: bool) -> None:
        """Show icons alone, or names again."""
        self._heading.set_compact(compact)
        for chip in self.chips:
            chip.set_compact(compact)

    def columns_in(self, width: int) -> int:
        """How many columns fit."""
        half = (width - CHIP_SPACE) // COLUMNS
        return COLUMNS if all(chip.needed_width <= half for chip in self.chips) else 1

    def arrange(self, columns: int) -> None:
        """Put the chips that are shown into so many columns; each has its share of the width, also an empty one."""
        self._columns = columns
        for chip in self.chips:
            self._grid.removeWidget(chip)
        self._grid.removeWidget(self._filler)
        for place, chip in enumerate(self.shown):
            self._grid.addWidget(chip, *divmod(place, columns))
        alone = columns == COLUMNS and len(self.shown) == 1
        self._filler.setVisible(alone)
        if alone:
            self._grid.addWidget(self._filler, 0, 1)
        for column in range(COLUMNS):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)

    def rows(self) -> Iterator[list[Chip]]:
        """The chips that are shown, row by row."""
        shown = self.shown
        for start in range(0, len(shown), self._columns):
            yield shown[start : start + self._columns]
