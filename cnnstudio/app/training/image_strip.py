"""Images that were read, each over the class it is, the class it was read as and how surely."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetrics, QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QScrollArea, QSizePolicy, QWidget

from cnnstudio.app import i18n
from cnnstudio.app.theme import Radius, Theme, Type, Weight
from cnnstudio.app.training.readings import Readings
from cnnstudio.app.widgets.atlas_image import draw_crisp, gray_or_color

COLUMNS = 6
GAP = 8
INSET = 3
MOST = 300


class ImageStrip(QWidget):
    """A click or Enter opens an image; the arrow keys go from one to the next."""

    opened = Signal(int)
    """The number of an image in its set"""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._readings: Readings | None = None
        self._shown: list[int] = []
        self._place = 0
        self._pictures: dict[int, QImage] = {}
        self.setObjectName("imageStrip")
        self.setAccessibleName(self.tr("Images"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.changed.connect(self._forget)

    @property
    def shown(self) -> list[int]:
        """The numbers of the images shown."""
        return list(self._shown)

    def show_images(self, readings: Readings | None, numbers: list[int]) -> None:
        """Show images of a set, by their numbers in it."""
        if readings is not self._readings:
            self._pictures.clear()
        self._readings, self._shown = readings, numbers[:MOST]
        self._place = min(self._place, max(0, len(self._shown) - 1))
        self._describe()
        self.updateGeometry()

    def describe(self, place: int) -> str:
        """An image in words."""
        readings, number = self._readings, self._shown[place]
        assert readings is not None
        return self.tr("image {number}: {true} read as {read}, {probability}").format(
            number=i18n.count(number),
            true=readings.classes[readings.labels[number]],
            read=readings.classes[readings.read[number]],
            probability=i18n.percent(float(readings.probabilities[number])),
        )

    def area(self, place: int) -> QRect:
        """Where the image at a place stands."""
        line, column = divmod(place, COLUMNS)
        side = self._side(self.width())
        return QRect(column * (side + GAP), line * (side + self._caption() + GAP), side, side + self._caption())

    def sizeHint(self) -> QSize:
        return QSize(300, self.heightForWidth(300))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        lines = -(-len(self._shown) // COLUMNS)
        return max(0, lines * (self._side(width) + self._caption() + GAP) - GAP)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        last = len(self._shown) - 1
        places = {
            Qt.Key.Key_Left: self._place - 1,
            Qt.Key.Key_Right: self._place + 1,
            Qt.Key.Key_Up: self._place - COLUMNS,
            Qt.Key.Key_Down: self._place + COLUMNS,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: last,
        }
        key = Qt.Key(event.key())
        if self._shown and key in places:
            self._go_to(min(max(places[key], 0), last))
        elif self._shown and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.opened.emit(self._shown[self._place])
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        place = self._place_at(event.position())
        if event.button() == Qt.MouseButton.LeftButton and place is not None:
            self._go_to(place)
            self.opened.emit(self._shown[place])

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for place in range(len(self._shown)):
            if self.area(place).intersects(event.rect()):
                self._draw(painter, place)

    def _draw(self, painter: QPainter, place: int) -> None:
        theme, readings, number = self._theme, self._readings, self._shown[place]
        assert readings is not None
        area, side = self.area(place), self._side(self.width())
        box = QRectF(area.left(), area.top(), side, side)
        current = self.hasFocus() and place == self._place
        pen = QPen(theme.accent, 2) if current else QPen(theme.color("hairline"), 1)
        painter.setPen(pen)
        painter.setBrush(theme.color("surface"))
        edge = pen.widthF() / 2
        painter.drawRoundedRect(box.adjusted(edge, edge, -edge, -edge), Radius.TILE, Radius.TILE)
        picture = self._picture(number)
        inner = box.adjusted(INSET, INSET, -INSET, -INSET)
        size = picture.size().scaled(inner.size().toSize(), Qt.AspectRatioMode.KeepAspectRatio)
        target = QRectF(inner.center().x() - size.width() / 2, inner.center().y() - size.height() / 2, 0, 0)
        target.setSize(size.toSizeF())
        draw_crisp(painter, target, picture)
        change = f"{readings.classes[readings.labels[number]]} → {readings.classes[readings.read[number]]}"
        self._write(painter, area, side, change, "text", Weight.MEDIUM)
        sure = i18n.percent(float(readings.probabilities[number]))
        self._write(painter, area, side + self._caption() // 2, sure, "text3", Weight.REGULAR)

    def _write(self, painter: QPainter, area: QRect, below: int, words: str, role: str, weight: int) -> None:
        font = self._theme.font(Type.CAPTION, weight)
        painter.setFont(font)
        painter.setPen(self._theme.color(role))
        line = QRect(area.left() - GAP // 2, area.top() + below, area.width() + GAP, self._caption() // 2)
        shown = QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, line.width())
        painter.drawText(line, Qt.AlignmentFlag.AlignCenter, shown)

    def _picture(self, number: int) -> QImage:
        assert self._readings is not None
        if number not in self._pictures:
            self._pictures[number] = gray_or_color(self._readings.pixels[number], self._theme)
        return self._pictures[number]

    def _go_to(self, place: int) -> None:
        self._place = place
        self._describe()
        parent = self.parentWidget()
        while parent is not None and not isinstance(parent, QScrollArea):
            parent = parent.parentWidget()
        if parent is not None:
            at = self.mapTo(parent.widget(), self.area(place).center())
            parent.ensureVisible(at.x(), at.y(), 0, self.area(place).height())

    def _describe(self) -> None:
        self.setAccessibleDescription(self.describe(self._place) if self._shown else "")
        self.update()

    def _place_at(self, at: QPointF) -> int | None:
        return next((place for place in range(len(self._shown)) if self.area(place).contains(at.toPoint())), None)

    def _forget(self) -> None:
        self._pictures.clear()
        self.update()

    def _caption(self) -> int:
        return 2 * self._theme.px(15)

    @staticmethod
    def _side(width: int) -> int:
        return max(16, (width - GAP * (COLUMNS - 1)) // COLUMNS)
