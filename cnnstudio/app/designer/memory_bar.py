"""Training memory as a bar of its four parts with a legend whose numbers add up to the total."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from cnnstudio.app import i18n
from cnnstudio.app.designer import paint
from cnnstudio.app.designer.fonts import Face
from cnnstudio.app.theme import Theme, Type, Weight
from cnnstudio.network import TrainingMemory

PARTS = ("parameters", "gradients", "optimizer", "activations")
UNKNOWN_SHARE = 0.3
LEAST_PART = 3.0


class Split(NamedTuple):
    """The four parts as texts in one unit, and their total; rounded so that they add up."""

    parts: tuple[str, ...]
    total: str
    unit: str

    @classmethod
    def of(cls, memory: TrainingMemory) -> Split:
        """Of training memory in bytes."""
        sizes = [memory.parameters, memory.gradients, memory.optimizer, memory.activations]
        unit = i18n.byte_unit(sum(sizes))
        scale = i18n.byte_scale(unit)
        decimals = 0 if unit == "B" else i18n.decimals_that_add_up(sizes, scale, least=_visible(sizes, scale))
        return cls(
            tuple(f"{size / scale:,.{decimals}f}" for size in sizes), f"{sum(sizes) / scale:,.{decimals}f}", unit
        )


def _visible(sizes: list[int], scale: int) -> int:
    """The fewest decimals, at most 3, that leave no part looking like nothing."""
    smallest = min((size for size in sizes if size), default=scale)
    return next((decimals for decimals in (1, 2) if round(smallest / scale, decimals)), 3)


class MemoryBar(QWidget):
    """The bar and, under it, the legend; the peak behind it where there is room, and always in the tip."""

    BAR, LEGEND = 12, 18

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._face = Face(theme.font(Type.CAPTION))
        self._strong = Face(theme.font(Type.CAPTION, Weight.SEMIBOLD))
        self._memory = TrainingMemory(0, 0, 0, 0, 0)
        self._complete = True
        self._names: tuple[str, ...] = ("", "", "", "")
        self._peak = ""
        self.setObjectName("memoryBar")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def show_memory(self, memory: TrainingMemory, optimizer: str, *, complete: bool) -> None:
        """Show the parts; the optimizer's goes by its name. Where not complete, an unknown part follows."""
        self._memory, self._complete = memory, complete
        self._names = (self.tr("Parameters"), self.tr("Gradients"), optimizer, self.tr("Activations kept"))
        peak = i18n.bytes_(memory.peak)
        self._peak = self.tr("peak {bytes}").format(bytes=peak) if complete else ""
        split = Split.of(memory)
        said = ", ".join(
            f"{name} {part}{i18n.NBSP}{split.unit}" for name, part in zip(self._names, split.parts, strict=True)
        )
        self.setAccessibleName(said + (f", {self._peak}" if self._peak else ""))
        self.setToolTip(
            said + ("\n" + self.tr("At the worst moment of a step: {bytes}").format(bytes=peak) if complete else "")
        )
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._legend_width(Split.of(self._memory)), self._theme.px(self.BAR + 8 + self.LEGEND))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._draw_bar(painter)
        self._draw_legend(painter)

    def _sizes(self) -> list[int]:
        return [getattr(self._memory, part) for part in PARTS]

    def _draw_bar(self, painter: QPainter) -> None:
        height, theme = self._theme.px(self.BAR), self._theme
        known = self.width() * (1.0 if self._complete else 1 - UNKNOWN_SHARE)
        total = sum(self._sizes())
        shown = [(part, size) for part, size in zip(PARTS, self._sizes(), strict=True) if size]
        room = known - LEAST_PART * len(shown)
        x = 0.0
        painter.setPen(Qt.PenStyle.NoPen)
        for part, size in shown:
            width = LEAST_PART + room * size / total
            painter.setBrush(theme.memory(part))
            painter.drawRoundedRect(QRectF(x, 0, max(1.0, width - 1), height), 2, 2)
            x += width
        if not self._complete:
            self._draw_unknown(painter, QRectF(x + 0.5, 0.5, self.width() - x - 1, height - 1))
        elif not shown:
            painter.setBrush(theme.color("hairline"))
            painter.drawRoundedRect(QRectF(0, 0, self.width(), height), 2, 2)

    def _draw_unknown(self, painter: QPainter, area: QRectF) -> None:
        color = self._theme.color("control_border")
        painter.setPen(QPen(color, 1, Qt.PenStyle.DashLine))
        painter.setBrush(QBrush(color, Qt.BrushStyle.BDiagPattern))
        painter.drawRoundedRect(area, 2, 2)

    def _draw_legend(self, painter: QPainter) -> None:
        theme, top = self._theme, self._theme.px(self.BAR + 8)
        split = Split.of(self._memory)
        height = self._theme.px(self.LEGEND)
        end = float(self.width())
        if self._peak and self._legend_width(split) + self._face.width(self._peak) + 12 <= self.width():
            area = QRectF(0, top, end, height)
            paint.text(painter, self._face, theme.color("text3"), area, self._peak, right=True)
        x = 0.0
        for part, name, size in zip(PARTS, self._names, split.parts, strict=True):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.memory(part))
            painter.drawRoundedRect(QRectF(x, top + height / 2 - 4, 8, 8), 2, 2)
            x += 13
            x += paint.text(painter, self._face, theme.color("text2"), QRectF(x, top, end - x, height), name) + 5
            x += paint.text(painter, self._strong, theme.color("text"), QRectF(x, top, end - x, height), size) + 12
        if not self._complete:
            paint.text(painter, self._face, theme.color("text2"), QRectF(x, top, end - x, height), "+ ?")

    def _legend_width(self, split: Split) -> int:
        names = sum(self._face.width(name) + 5 for name in self._names)
        unknown = 0 if self._complete else self._face.width("+ ?")
        return names + sum(13 + self._strong.width(part) + 12 for part in split.parts) + unknown
