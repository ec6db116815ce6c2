"""A page of images to choose from, painted as one widget."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from cnnstudio.app.inside.images import Gallery, ImageName
from cnnstudio.app.theme import Radius, Theme
from cnnstudio.app.widgets.atlas_image import draw_crisp, gray_or_color

COLUMNS = 5
GAP = 4
INSET = 4


class ImageGrid(QWidget):
    """The arrow keys choose, Page Up and Down turn the page, Home and End go to its ends; a click chooses too."""

    chosen = Signal(object)
    """ImageName"""
    page_changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._gallery: Gallery | None = None
        self._name = ImageName("validation", 0)
        self._first = 0
        self._hovered: int | None = None
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
    def first(self) -> int:
        """The number of the first image on the page."""
        return self._first

    @property
    def page(self) -> int:
        """How many images a page has."""
        return COLUMNS * self._lines()

    def show_gallery(self, gallery: Gallery) -> None:
        """Show the images of a data set, the same one chosen where there is one."""
        self._gallery = gallery
        self._forget()
        self.show_image(self._name if gallery.has(self._name) else ImageName(self._name.set, 0))

    def show_image(self, name: ImageName) -> None:
        """Choose an image, without a signal, and turn to its page."""
        self._name = name
        self._turn_to(name.number)
        self._describe()

    def turn(self, pages: int) -> None:
        """Turn some pages on or back; what is chosen stays."""
        if self._gallery is not None:
            last = (self._gallery.count(self._name.set) - 1) // self.page * self.page
            self._go_to_page(min(max(self._first + pages * self.page, 0), last))

    def sizeHint(self) -> QSize:
        return QSize(200, 260)

    def minimumSizeHint(self) -> QSize:
        return QSize(120, 60)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._turn_to(self._name.number)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {
            Qt.Key.Key_Left: -1,
            Qt.Key.Key_Right: 1,
            Qt.Key.Key_Up: -COLUMNS,
            Qt.Key.Key_Down: COLUMNS,
            Qt.Key.Key_PageUp: -self.page,
            Qt.Key.Key_PageDown: self.page,
            Qt.Key.Key_Home: self._first - self._name.number,
            Qt.Key.Key_End: self._first + self.page - 1 - self._name.number,
        }
        step = steps.get(Qt.Key(event.key()))
        if step is None or self._gallery is None:
            super().keyPressEvent(event)
        else:
            self._choose(min(max(self._name.number + step, 0), self._gallery.count(self._name.set) - 1))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self._index_at(event.position())
        if event.button() == Qt.MouseButton.LeftButton and index is not None:
            self._choose(index)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._hover(self._index_at(event.position()))

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
        for index in range(self._first, min(self._first + self.page, self._gallery.count(self._name.set))):
            self._draw(painter, index)

    def _draw(self, painter: QPainter, index: int) -> None:
        theme, box = self._theme, self._box(index)
        chosen = index == self._name.number
        pen = QPen(theme.color("control_border" if index == self._hovered else "hairline"), 1)
        if chosen:
            pen = QPen(theme.accent, 2)
        painter.setPen(pen)
        painter.setBrush(theme.color("accent_soft" if chosen and self.hasFocus() else "surface"))
        edge = pen.widthF() / 2
        painter.drawRoundedRect(box.adjusted(edge, edge, -edge, -edge), Radius.TILE, Radius.TILE)
        image = self._image(ImageName(self._name.set, index))
        draw_crisp(painter, _inside(box.adjusted(INSET, INSET, -INSET, -INSET), image), image)

    def _image(self, name: ImageName) -> QImage:
        assert self._gallery is not None
        if name not in self._images:
            if len(self._images) > 4 * self.page:
                self._images.clear()
            self._images[name] = gray_or_color(self._gallery.pixels(name), self._theme)
        return self._images[name]

    def _choose(self, index: int) -> None:
        if index != self._name.number:
            self.show_image(ImageName(self._name.set, index))
            self.chosen.emit(self._name)

    def _describe(self) -> None:
        gallery = self._gallery
        if gallery is not None:
            label = gallery.classes[gallery.label(self._name)]
            self.setAccessibleDescription(self.tr("{image}, label {label}").format(image=self._name, label=label))
        self.update()

    def _turn_to(self, index: int) -> None:
        self._go_to_page(index // self.page * self.page)

    def _go_to_page(self, first: int) -> None:
        self._first = first
        self.update()
        self.page_changed.emit()

    def _hover(self, index: int | None) -> None:
        if index != self._hovered:
            self._hovered = index
            self.update()

    def _forget(self) -> None:
        self._images.clear()
        self.update()

    def _side(self) -> float:
        return max(8.0, (self.width() - GAP * (COLUMNS - 1)) / COLUMNS)

    def _lines(self) -> int:
        return max(1, int((self.height() + GAP) // (self._side() + GAP)))

    def _box(self, index: int) -> QRectF:
        line, column = divmod(index - self._first, COLUMNS)
        side = self._side()
        return QRectF(round(column * (side + GAP)), round(line * (side + GAP)), int(side), int(side))

    def _index_at(self, at: QPointF) -> int | None:
        if self._gallery is None:
            return None
        for index in range(self._first, min(self._first + self.page, self._gallery.count(self._name.set))):
            if self._box(index).contains(at):
                return index
        return None


def _inside(area: QRectF, image: QImage) -> QRectF:
    """The middle of `area`, so large that each of the image's pixels takes as many whole pixels as it can."""
    largest = max(image.width(), image.height())
    scale = area.width() / largest
    scale = float(int(scale)) if scale >= 1 else scale
    width, height = image.width() * scale, image.height() * scale
    return QRectF(
        round(area.center().x() - width / 2), round(area.center().y() - height / 2), round(width), round(height)
    )
