"""The picture of what one output unit sees, as a widget in which a unit can be chosen."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from cnnstudio.app.designer.example import Example
from cnnstudio.app.designer.example_picture import picture
from cnnstudio.app.designer.formula import Print
from cnnstudio.app.designer.unit_picture import LEAST_SIDE, SMALL, Scale, Sight, UnitPicture, side
from cnnstudio.app.theme import Space, Theme, Type
from cnnstudio.network.unit_field import Unit

LINES = 6
"""Lines of words above the map at most."""


class UnitView(QWidget):
    """Painted whole. Hovering over the map looks at other units; a click, the arrow keys, Home and End choose one."""

    chosen = Signal(object)
    """A person chose a unit (`Unit`)."""
    hovered = Signal(object)
    """The mouse is over a unit of the map (`Unit`), or over none any more (None)."""

    def __init__(self, theme: Theme, scale: Scale = SMALL) -> None:
        super().__init__()
        self._theme, self._scale = theme, scale
        self._print = Print(theme)
        self._sight: Sight | None = None
        self._example: Example | None = None
        self._image: QPixmap | None = None
        self._dragging = False
        self.setObjectName("unitView")
        self.setAccessibleName(self.tr("Output unit"))
        self.setToolTip(self.tr("Choose a unit of the small map: click it, or use the arrow keys, Home and End"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.changed.connect(self._make_image)

    @property
    def sight(self) -> Sight | None:
        """What is shown."""
        return self._sight

    @property
    def picture(self) -> UnitPicture | None:
        """How it is laid out."""
        if self._sight is None:
            return None
        return UnitPicture(self._theme, self._print, self._sight, self._image, self.size(), self._scale)

    @property
    def example(self) -> Example | None:
        """The image that is looked at."""
        return self._example

    def show_sight(self, sight: Sight) -> None:
        """Show what a unit sees."""
        if sight != self._sight:
            self._sight = sight
            self.update()

    def show_example(self, example: Example | None) -> None:
        """Show an image to look at; bare paper for None."""
        self._example = example
        self._make_image()

    def _make_image(self) -> None:
        self._image = None if self._example is None else picture(self._example, self._theme)
        self.update()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        words = LINES * self._theme.px(Type.TITLE) + self._theme.px(self._scale.map) + Space.M
        return max(round(side(self._theme, self._scale, width)), words)

    def sizeHint(self) -> QSize:
        width = self._theme.px(self._scale.side) + self._beside
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(LEAST_SIDE) + self._beside, self._theme.px(LEAST_SIDE))

    @property
    def _beside(self) -> int:
        """The width of what stands beside the image."""
        return self._scale.gap + self._theme.px(self._scale.beside)

    def paintEvent(self, _event: QPaintEvent) -> None:
        picture = self.picture
        if picture is not None:
            picture.draw(QPainter(self), focused=self.hasFocus())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Over the map other units are looked at; with the button held down they are chosen, beside the map too."""
        if event.buttons() & Qt.MouseButton.LeftButton and self._dragging and self.picture is not None:
            self.chosen.emit(self.picture.grid.unit_at(event.position(), self.picture.map))
            return
        unit = self._unit_at(event.position())
        self.setCursor(Qt.CursorShape.ArrowCursor if unit is None else Qt.CursorShape.PointingHandCursor)
        self.hovered.emit(unit)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.hovered.emit(None)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        unit = self._unit_at(event.position())
        self._dragging = unit is not None and event.button() is Qt.MouseButton.LeftButton
        if self._dragging:
            self.chosen.emit(unit)

    def _unit_at(self, point: QPointF) -> Unit | None:
        picture = self.picture
        if picture is None or not picture.map.adjusted(-1, -1, 1, 1).contains(point):
            return None
        return picture.grid.unit_at(point, picture.map)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        unit, picture = None, self.picture
        if picture is not None:
            control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            unit = picture.grid.after_key(picture.sight.unit, Qt.Key(event.key()), control=control)
        if unit is None:
            super().keyPressEvent(event)
        else:
            self.chosen.emit(unit)
