"""What the network is trained on: a thumbnail of each class, and how the images are split."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from cnnstudio.app import i18n
from cnnstudio.app.downloads import Downloads
from cnnstudio.app.i18n import count, shape
from cnnstudio.app.theme import Radius, Space, Theme, Type, Weight, mixed
from cnnstudio.app.training.data_reading import DataReading
from cnnstudio.app.training.data_summary import Summary
from cnnstudio.app.training.download_offer import DownloadOffer
from cnnstudio.app.widgets import label
from cnnstudio.app.widgets.atlas_image import gray_or_color
from cnnstudio.app.widgets.panel import ThemedLabel
from cnnstudio.app.widgets.plot_card import Card

BAR = 4
BALANCE = 22
MOST_NAMED = 12
"""So many files that could not be read, and classes with their counts, are named in a tip."""


class DataCard(Card):
    """Empty until the data set has been read."""

    lost = Signal()
    """No images are shown any more."""

    def __init__(self, downloads: Downloads, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent=parent)
        self.setObjectName("dataCard")
        self.setAccessibleName(self.tr("Data"))
        self.body.setContentsMargins(Space.M, Space.M, Space.M, Space.M)
        self._title = label(theme, self.tr("Reading the images…"), Type.SMALL, Weight.SEMIBOLD)
        self._caption = label(theme, size=Type.CAPTION, role="text3")
        self.pictures = _Pictures(theme)
        self._figures = [self._make_figure(name) for name in ("trainCount", "validationCount", "testCount")]
        counts = QHBoxLayout()
        counts.setSpacing(Space.XS)
        for place, figure in enumerate(self._figures):
            if place:
                counts.addStretch(1)
            counts.addWidget(figure)
        self._split = _Split(theme)
        top = QHBoxLayout()
        top.addWidget(self._title, 1)
        top.addWidget(self._caption)
        below = QVBoxLayout()
        below.setSpacing(Space.XS)
        below.addWidget(self._split)
        below.addLayout(counts)
        self.body.addLayout(top)
        self._balance = _Balance(theme)
        self._moments = label(theme, size=Type.CAPTION, role="text3")
        self._moments.setObjectName("dataMoments")
        self._trouble = label(theme, size=Type.CAPTION, role="danger")
        self._trouble.setObjectName("dataTrouble")
        self._trouble.setWordWrap(True)
        self._trouble.hide()
        self.body.addWidget(self.pictures)
        self.body.addLayout(below)
        self.offer = DownloadOffer(downloads, theme)
        self.reading = DataReading(theme)
        self.body.addWidget(self._balance)
        foot = QVBoxLayout()  # what is there only now and then takes no room else
        foot.setSpacing(0)
        foot.addWidget(self._moments)
        foot.addWidget(self.reading)
        foot.addWidget(self.offer)
        self.body.addLayout(foot)
        self.body.addWidget(self._trouble)

    def put_below_pictures(self, part: QWidget) -> None:
        """Show a part of another's below the pictures."""
        self.body.insertWidget(self.body.indexOf(self.pictures) + 1, part)

    def show_summary(self, summary: Summary) -> None:
        """Show a data set."""
        self._show_facts(True)
        self.offer.dismiss()
        self._title.setText(summary.title)
        self._title.set_role("text")
        self._caption.setText(
            self.tr("{shape} · {number} classes").format(shape=shape(summary.shape), number=len(summary.classes))
        )
        self.pictures.show_images(summary.examples, summary.classes)
        self._split.show_parts((summary.train, summary.validation, summary.test))
        self._show_counts(
            (
                (summary.train, self.tr("train")),
                (summary.validation, self.tr("validation")),
                (summary.test, self.tr("test")),
            )
        )

        self._balance.show_counts(summary.balance, summary.classes)
        numbers = {"mean": f"{summary.mean:.3f}", "deviation": f"{summary.deviation:.3f}"}
        self._moments.setText(self.tr("pixels: mean {mean}, deviation {deviation}").format(**numbers))
        self._show_skipped(summary)

    def show_missing(self) -> None:
        """Show nothing but the offer to download what is not here."""
        self._show_facts(False)
        self._title.hide()

    def show_trouble(self, sentence: str) -> None:
        """Say why other images could not be taken; those shown stay."""
        self._trouble.setText(sentence)
        self._trouble.setToolTip("")
        self._trouble.show()

    def _show_facts(self, there: bool) -> None:
        """Show what is said of images, or nothing of it; what troubled those before is over."""
        for part in (self.pictures, self._split, *self._figures, self._balance, self._moments):
            part.setVisible(there)
        self._caption.setVisible(there)
        self._title.show()
        self._trouble.hide()
        self.offer.setContentsMargins(0, Space.M if there else 0, 0, 0)  # nothing stands above it
        if not there:
            self.lost.emit()

    def _show_skipped(self, summary: Summary) -> None:
        """Name the files that could not be read."""
        number = len(summary.skipped)
        self._trouble.setVisible(bool(number))
        self._trouble.setText(self.tr("files that could not be read, left out: {number}").format(number=count(number)))
        named = [f"{file.path}: {i18n.text(file.reason)}" for file in summary.skipped[:MOST_NAMED]]
        self._trouble.setToolTip("\n".join(named))

    def show_failure(self, sentence: str) -> None:
        """Say why there is nothing to show."""
        self._show_facts(False)
        self.offer.dismiss()
        self._title.setText(sentence)
        self._title.setWordWrap(True)
        self._title.set_role("danger")

    def _make_figure(self, name: str) -> ThemedLabel:
        figure = label(self._theme, "", Type.CAPTION, Weight.MEDIUM, "text2")
        figure.setObjectName(f"{name}Label")
        return figure

    def _show_counts(self, parts: tuple[tuple[int, str], ...]) -> None:
        for figure, (number, word) in zip(self._figures, parts, strict=True):
            figure.setText(f"{count(number)} {word}")


class _Pictures(QWidget):
    """Small images side by side, each in a box, never interpolated."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._arrays: tuple[np.ndarray, ...] = ()
        self._images: list[QImage] = []
        self.setObjectName("dataPictures")
        self.setAccessibleName(self.tr("Images"))
        self.setFixedHeight(24)
        theme.changed.connect(self._make)

    @property
    def shown(self) -> int:
        """How many images are shown."""
        return len(self._images)

    def show_images(self, arrays: tuple[np.ndarray, ...], classes: tuple[str, ...]) -> None:
        self._arrays = arrays
        self.setAccessibleName(self.tr("One image of each class: {names}").format(names=", ".join(classes)))
        self._make()

    def _make(self) -> None:
        self._images = [gray_or_color(array, self._theme) for array in self._arrays]
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, theme = QPainter(self), self._theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        number = max(1, len(self._images))
        gap = 2.0
        side = min(float(self.height()), (self.width() - gap * (number - 1)) / number)
        for place, image in enumerate(self._images):
            box = QRectF(place * (side + gap), (self.height() - side) / 2, side, side)
            painter.setPen(QPen(theme.color("hairline"), 1))
            painter.setBrush(theme.color("surface"))
            painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), Radius.TILE - 1, Radius.TILE - 1)
            # The one place where pixels are averaged: a whole digit in less room than it has pixels.
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, image.width() > side)
            painter.drawImage(_in_proportion(image, box.adjusted(2, 2, -2, -2)), image)


def _in_proportion(image: QImage, box: QRectF) -> QRectF:
    """The middle of a box, as wide and high as an image may be drawn in it."""
    size = image.size().toSizeF().scaled(box.size(), Qt.AspectRatioMode.KeepAspectRatio)
    inside = QRectF(box.topLeft(), size)
    inside.moveCenter(box.center())
    return inside


class _Balance(QWidget):
    """A bar for each class, as high as it has training images."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._counts: tuple[int, ...] = ()
        self.setObjectName("dataBalance")
        self.setFixedHeight(theme.px(BALANCE))
        theme.changed.connect(self.update)

    def show_counts(self, counts: tuple[int, ...], classes: tuple[str, ...]) -> None:
        self._counts = counts
        named = [f"{name}: {count(number)}" for name, number in zip(classes, counts, strict=True)][:MOST_NAMED]
        more = len(counts) - len(named)
        said = self.tr("Training images of each class: {counts}").format(
            counts=", ".join(named) + ("…" if more else "")
        )
        self.setToolTip(said)
        self.setAccessibleName(said)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, theme = QPainter(self), self._theme
        most, number = max(self._counts, default=0), len(self._counts)
        if not most:
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(mixed(theme.accent, theme.color("surface"), 0.45))
        step = self.width() / number
        gap = min(2.0, step / 4)
        for place, images in enumerate(self._counts):
            high = (self.height() - 1) * images / most
            painter.drawRect(QRectF(place * step, self.height() - 1 - high, step - gap, high))
        painter.fillRect(0, self.height() - 1, self.width(), 1, theme.color("hairline"))


class _Split(QWidget):
    """A bar whose parts are as long as the parts of the data are large."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._parts: tuple[int, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(120, BAR)

    def show_parts(self, parts: tuple[int, ...]) -> None:
        self._parts = parts
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, theme = QPainter(self), self._theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        colors = (theme.accent, mixed(theme.accent, theme.color("surface"), 0.45), theme.color("control_border"))
        total, gap, left = max(1, sum(self._parts)), 2.0, 0.0
        room = self.width() - gap * max(0, len(self._parts) - 1)
        for part, color in zip(self._parts, colors, strict=False):
            painter.setBrush(color)
            painter.drawRoundedRect(QRectF(left, 0, room * part / total, BAR), BAR / 2, BAR / 2)
            left += room * part / total + gap
