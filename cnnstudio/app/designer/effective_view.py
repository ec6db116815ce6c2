"""The effective field as a picture: how much each pixel of the image counts for the unit that is looked at."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPixmap, qRgb
from PySide6.QtWidgets import QSizePolicy, QWidget

from cnnstudio.app.designer.effective import Answer
from cnnstudio.app.designer.formula import Print
from cnnstudio.app.designer.unit_picture import ALONE, LEAST_SIDE, Sight, UnitPicture
from cnnstudio.app.theme import Theme

SIDE = 230
"""In pixels at 100 %."""


class EffectiveView(QWidget):
    """Painted whole, in the colours of feature maps: zero is the paper. The field and the boxes are drawn over it."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme, self._print = theme, Print(theme)
        self._sight: Sight | None = None
        self._answer: Answer | None = None
        self._heat: QPixmap | None = None
        self.setObjectName("effectiveView")
        self.setAccessibleName(self.tr("Effective field"))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.setMaximumHeight(theme.px(SIDE))
        theme.changed.connect(self._color)

    @property
    def heat(self) -> QPixmap | None:
        """The picture, a pixel for each of the image's; None while it is unknown."""
        return self._heat

    def show_field(self, sight: Sight | None, answer: Answer | None) -> None:
        """Show an effective field, with a sight's field and boxes over it; bare paper while it is unknown."""
        self._sight = sight
        if answer is not self._answer:
            self._answer = answer
            self._color()
        self.update()

    def _color(self) -> None:
        answer = self._answer
        self._heat = None
        if answer is not None:
            from cnnstudio.inspection import colormaps  # it is there where there is an answer: torch need not wait here

            image = QImage(answer.levels, answer.width, answer.height, answer.width, QImage.Format.Format_Indexed8)
            table = colormaps.positive_table("dark" if self._theme.dark else "light")
            image.setColorTable([qRgb(*color) for color in table.tolist()])
            self._heat = QPixmap.fromImage(image)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(SIDE), self._theme.px(SIDE))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(LEAST_SIDE), self._theme.px(LEAST_SIDE))

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._sight is not None:
            picture = UnitPicture(self._theme, self._print, self._sight, self._heat, self.size(), ALONE)
            picture.draw_alone(QPainter(self))
