"""The card of what the network reads."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QWidget

from cnnstudio.app import i18n
from cnnstudio.app.designer import paint
from cnnstudio.app.designer.base_card import BaseCard
from cnnstudio.app.designer.example import Example
from cnnstudio.app.designer.example_picture import picture
from cnnstudio.app.designer.fonts import Faces
from cnnstudio.app.icons import Icons
from cnnstudio.app.theme import Radius, Theme


class InputCard(BaseCard):
    """What the network reads: the data set, an example, and the receptive field to begin with."""

    def __init__(self, theme: Theme, icons: Icons, faces: Faces, parent: QWidget) -> None:
        super().__init__(theme, icons, faces, parent)
        self.setObjectName("card:input")
        self._line = self._spoken = ""
        self._picture: QPixmap | None = None
        self._example: Example | None = None
        theme.changed.connect(self._make_picture)

    def show_input(self, line: str, spoken: str) -> None:
        """Show the data set's line; `spoken` is the accessible name, to which the image's label comes."""
        self._line, self._spoken = line, spoken
        self._speak()
        self.update()

    @property
    def example(self) -> Example | None:
        """The image that is shown."""
        return self._example

    def show_example(self, example: Example | None) -> None:
        """Show one of the images; none for None."""
        self._example = example
        self._speak()
        self._make_picture()

    def _speak(self) -> None:
        self.setAccessibleName(self._spoken)
        self.setAccessibleDescription(self._said())

    def _make_picture(self) -> None:
        self._picture = None if self._example is None else picture(self._example, self._theme)
        self.update()

    def _said(self) -> str:
        if self._example is None:
            return self._line
        return self.tr("{data}  ·  validation image {number}, label {label}").format(
            data=self._line, number=self._example.number, label=self._example.label
        )

    def _draw_picture(self, painter: QPainter, area: QRectF) -> None:
        """The example in its frame, never interpolated; an icon until there is one."""
        theme = self._theme
        px = self._faces.px
        paint.filled(painter, area, px(Radius.TILE), theme.color("canvas"), QPen(theme.color("hairline"), 1))
        inside = area.adjusted(px(2), px(2), -px(2), -px(2))
        if self._picture is None:
            size = px(18)
            half = QPointF(size / 2, size / 2)
            self._icons.paint(
                painter, "input", QRectF(area.center() - half, area.center() + half), theme.color("text2")
            )
            return
        shape = QSizeF(self._picture.size()).scaled(inside.size(), Qt.AspectRatioMode.KeepAspectRatio)
        half = QPointF(shape.width() / 2, shape.height() / 2)
        painter.drawPixmap(QRectF(area.center() - half, shape), self._picture, QRectF(self._picture.rect()))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme, faces, px, height = self._theme, self._faces, self._faces.px, self.height()
        self._draw_ground(painter)
        columns = paint.Columns.of(self.width(), faces.scale)
        tile = px(40)
        area = QRectF(columns.tile, (height - tile) / 2, tile, tile)
        self._draw_picture(painter, area)
        left = area.right() + px(13)
        width = columns.field_right - px(60) - left
        half = height / 2
        paint.text(painter, faces.name, theme.color("text"), QRectF(left, px(8), width, half - px(8)), self.tr("Input"))
        paint.text(painter, faces.settings, theme.color("text2"), QRectF(left, half, width, half - px(8)), self._said())
        right = QRectF(columns.field_right - px(60), 0, px(60), height)
        paint.text(painter, faces.value, theme.color("text"), right, i18n.times(1, 1), right=True)
        if self.selected:
            self._draw_ring(painter, QPen(theme.accent, faces.line(2)))
