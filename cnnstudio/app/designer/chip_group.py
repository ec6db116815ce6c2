"""A family's chips in the palette."""

from __future__ import annotations

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
    """A family's chips under its heading, two in a row; one whose name needs more than half the width has a row."""

    def __init__(self, theme: Theme, family: Family, chips: list[Chip]) -> None:
        super().__init__()
        self.chips = chips
        self._rows: list[list[Chip]] = []
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(CHIP_SPACE)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        self._heading = FamilyHeading(theme, family)
        column.addWidget(self._heading)
        column.addLayout(self._grid)
        for place in range(COLUMNS):
            self._grid.setColumnStretch(place, 1)
        self.arrange(0)

    @property
    def shown(self) -> list[Chip]:
        """The chips that a search has left."""
        return [chip for chip in self.chips if chip.found]

    def set_compact(self, compact: bool) -> None:
        """Show icons alone, or names again."""
        self._heading.set_compact(compact)
        for chip in self.chips:
            chip.set_compact(compact)

    def arrange(self, width: int) -> None:
        """Put the chips that are shown into rows of some width; where it is 0, one below the other."""
        half = (width - CHIP_SPACE) // COLUMNS
        for chip in self.chips:
            self._grid.removeWidget(chip)
        self._rows = []
        for chip in self.shown:
            wide = chip.needed_width > half
            last = self._rows[-1] if self._rows else []
            if wide or len(last) != 1 or last[0].needed_width > half:
                self._rows.append([])
            self._rows[-1].append(chip)
            place = len(self._rows[-1]) - 1
            self._grid.addWidget(chip, len(self._rows) - 1, place, 1, COLUMNS if wide else 1)

    def rows(self) -> list[list[Chip]]:
        """The chips that are shown, row by row."""
        return self._rows
