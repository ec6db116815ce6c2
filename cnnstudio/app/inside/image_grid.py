"""A page of images to choose from, painted as one widget."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from cnnstudio.app.icons import Icons
from cnnstudio.app.inside.images import Gallery, ImageName
from cnnstudio.app.inside.readings import UNKNOWN
from cnnstudio.app.theme import Radius, Theme, Type, Weight
from cnnstudio.app.widgets.atlas_image import draw_crisp, gray_or_color

COLUMNS = 5
GAP = 4
INSET = 4
MARK = 13
"""The side of the mark that says whether an image is read right."""


class ImageGrid(QWidget):
    """The arrow keys choose, Page Up and Down turn the page, Home and End go to its ends; a click chooses too.

    An image that is read right has a check; of one that is read wrong the class it is read as stands on it.
    """

    chosen = Signal(object)
    """ImageName"""
    page_changed = Signal()

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._icons = theme, icons
        self._gallery: Gallery | None = None
        self._name = ImageName("validation", 0)
        self._numbers = np.empty(0, np.int64)
        self._read: np.ndarray | None = None
        self._first = 0
        self._hovered: int | None = None
        self._nothing = ""
        self._images: dict[ImageName, QImage] = {}
        self.setObjectName("imageChooser")
        self.setAccessibleName(self.tr("Images"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        theme.changed.connect(self._forget)

    @property
    def name(self) -> ImageName:
        """The image chosen."""
        return self._name

    @property
    def numbers(self) -> np.ndarray:
        """The numbers of the images to choose from, in their order."""
        return self._numbers

    @property
    def first(self) -> int:
        """The place of the first image on the page."""
        return self._first

    @property
    def page(self) -> int:
        """How many images a page has."""
        return COLUMNS * self._lines()

    @property
    def on_page(self) -> np.ndarray:
        """The numbers of the images on the page."""
        return self._numbers[self._first : self._first + self.page]

    def show_gallery(self, gallery: Gallery) -> None:
        """Show the images of a data set, the same one chosen where there is one."""
        self._gallery = gallery
        self._forget()
        self.show_image(self._name if gallery.has(self._name) else ImageName(self._name.set, 0))

    def show_numbers(self, numbers: np.ndarray, nothing: str = "") -> None:
        """Offer some images of the set alone, in rising order; where there are none, say so in words."""
        same = len(numbers) and np.array_equal(numbers[: len(self._numbers)], self._numbers)
        self._numbers, self._nothing = numbers, nothing
        if not same:
            self._turn_to(self._place())
        self._go_to_page(min(self._first, self._last_page()))

    def show_read(self, classes: np.ndarray | None) -> None:
        """Mark what each image of the set is read as; `UNKNOWN` where that is not known."""
        self._read = classes
        self._describe()

    def show_image(self, name: ImageName) -> None:
        """Choose an image, without a signal, and turn to its page."""
        other_set = name.set != self._name.set
        self._name = name
        if other_set:
            self._numbers, self._read = self._numbers[:0], None
        self._turn_to(self._place())
        self._describe()

    def turn(self, pages: int) -> None:
        """Turn some pages on or back; what is chosen stays."""
        self._go_to_page(min(max(self._first + pages * self.page, 0), self._last_page()))

    def sizeHint(self) -> QSize:
        return QSize(200, 260)

    def minimumSizeHint(self) -> QSize:
        return QSize(120, 60)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._turn_to(self._place())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        place = self._place()
        steps = {
            Qt.Key.Key_Left: -1,
            Qt.Key.Key_Right: 1,
            Qt.Key.Key_Up: -COLUMNS,
            Qt.Key.Key_Down: COLUMNS,
            Qt.Key.Key_PageUp: -self.page,
            Qt.Key.Key_PageDown: self.page,
            Qt.Key.Key_Home: self._first - place,
            Qt.Key.Key_End: self._first + self.page - 1 - place,
        }
        step = steps.get(Qt.Key(event.key()))
        if step is None or not len(self._numbers):
            super().keyPressEvent(event)
        else:
            self._choose(min(max(place + step, 0), len(self._numbers) - 1))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        place = self._place_at(event.position())
        if event.button() == Qt.MouseButton.LeftButton and place is not None:
            self._choose(place)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._hover(self._place_at(event.position()))

    def leaveEvent(self, event: object) -> None:
        self._hover(None)

    def wheelEvent(self, event: QWheelEvent) -> None:
        self.turn(-1 if event.angleDelta().y() > 0 else 1)
        event.accept()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._gallery is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if not len(self._numbers):
            painter.setPen(self._theme.color("text3"))
            painter.setFont(self._theme.font(Type.SMALL))
            words = Qt.AlignmentFlag.AlignHCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(self.rect().adjusted(0, GAP * 4, 0, 0), words, self._nothing)
        for place in range(self._first, self._first + len(self.on_page)):
            self._draw(painter, place)

    def _draw(self, painter: QPainter, place: int) -> None:
        theme, box, number = self._theme, self._box(place), int(self._numbers[place])
        chosen = number == self._name.number
        pen = QPen(theme.color("control_border" if place == self._hovered else "hairline"), 1)
        if chosen:
            pen = QPen(theme.accent, 2)
        painter.setPen(pen)
        painter.setBrush(theme.color("accent_soft" if chosen and self.hasFocus() else "surface"))
        edge = pen.widthF() / 2
        painter.drawRoundedRect(box.adjusted(edge, edge, -edge, -edge), Radius.TILE, Radius.TILE)
        image = self._image(ImageName(self._name.set, number))
        draw_crisp(painter, _inside(box.adjusted(INSET, INSET, -INSET, -INSET), image), image)
        self._draw_mark(painter, box, number)

    def _draw_mark(self, painter: QPainter, box: QRectF, number: int) -> None:
        """Say whether it is read right in the lower right corner: a check, or the class it is taken for."""
        read, gallery = self._read_as(number), self._gallery
        if read == UNKNOWN or gallery is None:
            return
        theme, side = self._theme, min(float(self._theme.px(MARK)), box.width() / 2)
        corner = QRectF(box.right() - side - 1, box.bottom() - side - 1, side, side)
        if read == gallery.label(ImageName(self._name.set, number)):
            self._icons.paint(painter, "check", corner.adjusted(2, 2, -1, -1), theme.family("pooling"))
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("danger"))
        painter.drawRoundedRect(corner, 3, 3)
        painter.setPen(theme.color("surface"))
        painter.setFont(theme.font(Type.CAPTION, Weight.SEMIBOLD))
        painter.drawText(corner, Qt.AlignmentFlag.AlignCenter, gallery.class_name(read)[:2])

    def _image(self, name: ImageName) -> QImage:
        assert self._gallery is not None
        if name not in self._images:
            if len(self._images) > 4 * self.page:
                self._images.clear()
            self._images[name] = gray_or_color(self._gallery.pixels(name), self._theme)
        return self._images[name]

    def _read_as(self, number: int) -> int:
        return UNKNOWN if self._read is None else int(self._read[number])

    def _choose(self, place: int) -> None:
        name = ImageName(self._name.set, int(self._numbers[place]))
        if name != self._name:
            self.show_image(name)
            self.chosen.emit(name)

    def _describe(self) -> None:
        gallery = self._gallery
        if gallery is not None:
            true, read = gallery.label(self._name), self._read_as(self._name.number)
            words = self.tr("{image}, label {label}")
            if read != UNKNOWN:
                words = (
                    self.tr("{image}, label {label}, read right")
                    if read == true
                    else self.tr("{image}, label {label}, read wrongly as {read}")
                )
            self.setAccessibleDescription(
                words.format(image=self._name, label=gallery.class_name(true), read=gallery.class_name(read))
            )
        self.update()

    def _place(self) -> int:
        """Where the chosen image is, or where it would be if it were offered."""
        return min(int(np.searchsorted(self._numbers, self._name.number)), max(len(self._numbers) - 1, 0))

    def _turn_to(self, place: int) -> None:
        self._go_to_page(place // self.page * self.page)

    def _last_page(self) -> int:
        return max(len(self._numbers) - 1, 0) // self.page * self.page

    def _go_to_page(self, first: int) -> None:
        self._first = first
        self.update()
        self.page_changed.emit()

    def _hover(self, place: int | None) -> None:
        if place != self._hovered:
            self._hovered = place
            self.update()

    def _forget(self) -> None:
        self._images.clear()
        self.update()

    def _side(self) -> float:
        return max(8.0, (self.width() - GAP * (COLUMNS - 1)) / COLUMNS)

    def _lines(self) -> int:
        return max(1, int((self.height() + GAP) // (self._side() + GAP)))

    def _box(self, place: int) -> QRectF:
        line, column = divmod(place - self._first, COLUMNS)
        side = self._side()
        return QRectF(round(column * (side + GAP)), round(line * (side + GAP)), int(side), int(side))

    def _place_at(self, at: QPointF) -> int | None:
        places = range(self._first, self._first + len(self.on_page))
        return next((place for place in places if self._box(place).contains(at)), None)


def _inside(area: QRectF, image: QImage) -> QRectF:
    """The middle of `area`, so large that each of the image's pixels takes as many whole pixels as it can."""
    largest = max(image.width(), image.height())
    scale = area.width() / largest
    scale = float(int(scale)) if scale >= 1 else scale
    width, height = image.width() * scale, image.height() * scale
    return QRectF(
        round(area.center().x() - width / 2), round(area.center().y() - height / 2), round(width), round(height)
    )
