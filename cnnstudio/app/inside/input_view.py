"""The image as the network gets it, and the part of it that the chosen unit sees."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from cnnstudio.app.i18n import shape as shape_text
from cnnstudio.app.i18n import times
from cnnstudio.app.icons import Icons
from cnnstudio.app.inside.legend import MapsLegend
from cnnstudio.app.inside.shading import Shading
from cnnstudio.app.theme import Space, Theme, Type, Weight
from cnnstudio.app.widgets import label
from cnnstudio.app.widgets.atlas_image import draw_crisp, gray_or_color

SIDE = 168
LEAST_SIDE = 84
LEGEND_NEEDS = 330
Field = tuple[tuple[int, int], tuple[int, int]]


class InputView(QWidget):
    """Title, picture with the receptive field, its rows and columns in words, and what the colours mean."""

    def __init__(self, shading: Shading, theme: Theme, icons: Icons) -> None:
        super().__init__()
        self._theme = theme
        self.setObjectName("inputView")
        self.setAccessibleName(self.tr("Input"))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.title = label(theme, self.tr("Input"), Type.SMALL, Weight.SEMIBOLD)
        self.shape = label(theme, "", Type.CAPTION, role="text3")
        self.picture = Picture(theme)
        self.field = label(theme, "", Type.CAPTION, role="text2")
        self.field.setObjectName("receptiveFieldLabel")
        self.legend = MapsLegend(shading, theme, icons, theme.px(SIDE))
        self.field.setWordWrap(True)
        self.field.setFixedWidth(theme.px(SIDE))
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.L, Space.M, Space.S, Space.M)
        column.setSpacing(Space.XS)
        for title in (self.title, self.shape):
            column.addWidget(title, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self.picture, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self.field)
        column.addStretch(1)
        column.addWidget(self.legend)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.legend.words.setVisible(self.height() >= self._theme.px(LEGEND_NEEDS))

    def minimumSizeHint(self) -> QSize:
        width, layout = super().minimumSizeHint().width(), self.layout()
        assert layout is not None
        return QSize(width, layout.minimumHeightForWidth(width))

    def show_image(self, pixels: np.ndarray | None) -> None:
        """Show an image, uint8 C x H x W."""
        self.picture.show_image(pixels)
        self.shape.setText(shape_text(pixels.shape) if pixels is not None else "")

    def show_field(self, field: Field | None) -> None:
        """Outline the rows and columns, first and last included, that a unit sees."""
        self.picture.show_field(field)
        if field is None or not self.picture.has_image:
            self.field.setText(self.tr("the unit sees nothing of the image") if self.picture.has_image else "")
            return
        (top, bottom), (left, right) = field
        self.field.setText(
            self.tr("receptive field {size}\nrows {top}–{bottom}, columns {left}–{right}").format(
                size=times(bottom - top + 1, right - left + 1), top=top, bottom=bottom, left=left, right=right
            )
        )
        self.picture.setAccessibleDescription(self.field.text().replace("\n", ", "))


class Picture(QWidget):
    """The image at a whole number of pixels a cell."""

    def __init__(self, theme: Theme, side: int = SIDE) -> None:
        super().__init__()
        self._theme, self._side = theme, side
        self._pixels: np.ndarray | None = None
        self._image: QImage | None = None
        self._field: Field | None = None
        self.setObjectName("inputPicture")
        self.setAccessibleName(self.tr("The image"))
        self.setFixedWidth(side + 2)
        self.setMinimumHeight(min(side, LEAST_SIDE) + 2)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Maximum)
        theme.changed.connect(self._make)

    @property
    def has_image(self) -> bool:
        """Whether there is an image."""
        return self._image is not None

    @property
    def pixels(self) -> np.ndarray | None:
        """The image shown, uint8 C x H x W."""
        return self._pixels

    @property
    def field(self) -> Field | None:
        """The rows and columns outlined."""
        return self._field

    def show_image(self, pixels: np.ndarray | None) -> None:
        """Show an image, uint8 C x H x W, or none."""
        self._pixels = pixels
        self._make()

    def show_field(self, field: Field | None) -> None:
        self._field = field
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._side + 2, self._side + 2)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, theme = QPainter(self), self._theme
        if self._image is None:
            painter.setPen(QPen(theme.color("hairline"), 1))
            painter.setBrush(theme.color("surface"))
            painter.drawRect(QRectF(0.5, 0.5, self.width() - 1, min(self.width(), self.height()) - 1))
            return
        area = self._area()
        draw_crisp(painter, area, self._image)
        painter.setPen(QPen(theme.color("hairline"), 1))
        painter.drawRect(area.adjusted(-0.5, -0.5, 0.5, 0.5))
        if self._field is not None:
            (top, bottom), (left, right) = self._field
            across, down = area.width() / self._image.width(), area.height() / self._image.height()
            seen = QRectF(
                area.left() + left * across,
                area.top() + top * down,
                (right - left + 1) * across,
                (bottom - top + 1) * down,
            )
            accent = theme.accent
            painter.setPen(QPen(accent, 2))
            accent.setAlphaF(0.12)
            painter.setBrush(accent)
            painter.drawRect(seen.adjusted(1, 1, -1, -1))

    def _make(self) -> None:
        self._image = gray_or_color(self._pixels, self._theme) if self._pixels is not None else None
        self.update()

    def _area(self) -> QRectF:
        assert self._image is not None
        side = min(self.width(), self.height()) - 2
        scale = side / max(self._image.width(), self._image.height())
        scale = float(int(scale)) if scale >= 1 else scale
        width, height = self._image.width() * scale, self._image.height() * scale
        return QRectF(int((self.width() - width) / 2), 1, int(width), int(height))
