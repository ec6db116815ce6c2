"""Icons: SVG files on a 16 grid in resources/icons, drawn in any colour (their `currentColor`)."""

from __future__ import annotations

import functools
import math

from PySide6.QtCore import QByteArray, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtSvg import QSvgGenerator, QSvgRenderer

from cnnstudio.app.theme import Theme
from cnnstudio.network import resources
from cnnstudio.network.layers.base import Family

DISABLED_OPACITY = 0.45


class Icons:
    """Icons coloured by a theme. Those made by `icon` follow its changes by themselves."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme

    def paint(self, painter: QPainter, name: str, rect: QRectF, color: QColor) -> None:
        """Draw the icon `name` into `rect`, crisp at any pixel ratio."""
        draw(painter, name, rect, color)

    def icon(self, name: str, role: str = "text2", family: Family | None = None) -> QIcon:
        """The icon `name` as a `QIcon` in the colour of a token role, or of a family."""
        return QIcon(_Engine(self._theme, name, role, family))


def draw(painter: QPainter, name: str, rect: QRectF, color: QColor) -> None:
    """Draw the icon `name` into `rect` in `color`; a name without a file draws nothing."""
    if not _source(name):
        return
    transform = painter.worldTransform()
    if isinstance(painter.device(), QSvgGenerator) or transform.isScaling():
        _draw_lines(painter, name, rect, color)
        return
    # To draw a picture of it takes a fifth of the time, and at an edit dozens are drawn again.
    ratio = painter.device().devicePixelRatioF()
    beyond = (_beyond(rect.left() + transform.dx(), ratio), _beyond(rect.top() + transform.dy(), ratio))
    picture = _picture(name, color.name(QColor.NameFormat.HexArgb), (rect.width(), rect.height()), beyond, ratio)
    painter.drawPixmap(QPointF(rect.left() - beyond[0], rect.top() - beyond[1]), picture)


def _beyond(place: float, ratio: float) -> float:
    """How far a place lies beyond the screen's pixel that it lies in."""
    return place - math.floor(place * ratio) / ratio


def _draw_lines(painter: QPainter, name: str, rect: QRectF, color: QColor) -> None:
    painter.save()
    painter.setOpacity(painter.opacity() * color.alphaF())
    _renderer(name, color.name()).render(painter, rect)
    painter.restore()


@functools.lru_cache(maxsize=256)
def _picture(name: str, color: str, size: tuple[float, float], beyond: tuple[float, float], ratio: float) -> QPixmap:
    """The icon so large, so far beyond the picture's upper left corner, for a screen of that pixel ratio."""
    sides = (math.ceil((length + more) * ratio) for length, more in zip(size, beyond, strict=True))
    picture = QPixmap(*sides)
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    _draw_lines(painter, name, QRectF(*beyond, *size), QColor(color))
    painter.end()
    return picture


def exists(name: str) -> bool:
    """Whether an icon of that name ships with the program."""
    return bool(_source(name))


@functools.cache
def _source(name: str) -> str:
    path = resources.folder() / "icons" / f"{name}.svg"
    return path.read_text(encoding="utf-8") if path.is_file() else ""


@functools.lru_cache(maxsize=512)
def _renderer(name: str, color: str) -> QSvgRenderer:
    return QSvgRenderer(QByteArray(_source(name).replace("currentColor", color).encode()))


class _Engine(QIconEngine):
    """Paints the SVG anew at the size asked for, in the theme's colour of that moment."""

    def __init__(self, theme: Theme, name: str, role: str, family: Family | None) -> None:
        super().__init__()
        self._theme, self._name, self._role, self._family = theme, name, role, family

    def clone(self) -> QIconEngine:
        return _Engine(self._theme, self._name, self._role, self._family)

    def paint(self, painter: QPainter, rect: object, mode: QIcon.Mode, state: QIcon.State) -> None:
        draw(painter, self._name, QRectF(rect), self._color(mode, state))  # type: ignore[call-overload]

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return self.scaledPixmap(size, mode, state, 1.0)

    def scaledPixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State, _scale: float) -> QPixmap:
        """Draw at `size`, which is in the screen's own pixels whatever their scale."""
        if not exists(self._name):
            return QPixmap()
        color = self._color(mode, state).name(QColor.NameFormat.HexArgb)
        return _picture(self._name, color, (size.width(), size.height()), (0, 0), 1.0)

    def _color(self, mode: QIcon.Mode, state: QIcon.State) -> QColor:
        if mode is QIcon.Mode.Disabled:
            return self._theme.color("text3", DISABLED_OPACITY)
        if state is QIcon.State.On:
            return self._theme.accent
        return self._theme.family(self._family) if self._family else self._theme.color(self._role)
