"""The top of Inside: which image it is, and how likely the network finds each class."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from cnnstudio.app.i18n import percent
from cnnstudio.app.theme import Space, Theme, Type, Weight
from cnnstudio.app.widgets import Panel, label

HEIGHT = 74
BAR = 8
MOST = 10
ROOMY = 66
TIGHT = 48


class Scores(Panel):
    """The image's title at the left, then a bar a class: the likeliest ten where there are more."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, edges=Qt.Edge.BottomEdge)
        self.setObjectName("scoresView")
        self.setAccessibleName(self.tr("Class scores"))
        self.setFixedHeight(theme.px(HEIGHT))
        self.title = label(theme, "", Type.BASE, Weight.SEMIBOLD)
        self.title.setObjectName("imageTitleLabel")
        self.reading = label(theme, "", Type.SMALL, role="text2")
        self.reading.setObjectName("readAsLabel")
        self.weights = label(theme, "", Type.CAPTION, role="text3")
        self.weights.setObjectName("weightsLabel")
        self.bars = _Bars(theme)
        words = QVBoxLayout()
        words.setSpacing(0)
        for part in (self.title, self.reading, self.weights):
            words.addWidget(part)
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.L, Space.S, Space.L, Space.S)
        row.setSpacing(Space.L)
        row.addLayout(words)
        row.addWidget(self.bars, 1)

    def show_image(self, title: str, reading: str) -> None:
        """Name the image; what it is read as is not known yet."""
        self.title.setText(title)
        self.reading.setText(reading)
        self.bars.show_shares(np.empty(0), (), -1)

    def show_probabilities(self, probabilities: np.ndarray, classes: tuple[str, ...], true: int | None) -> None:
        """Show what the network makes of it; `true` is the index of its class, where that is known."""
        read = int(np.argmax(probabilities)) if np.isfinite(probabilities).all() else -1
        words = self._words(known=true is not None, readable=read >= 0)
        true = -1 if true is None else true
        self.reading.setText(words.format(label=_name(classes, true), read=_name(classes, read)))
        self.bars.show_shares(probabilities, classes, true)

    def _words(self, *, known: bool, readable: bool) -> str:
        if known:
            return self.tr("label {label}, read as {read}") if readable else self.tr("label {label}, not readable")
        return self.tr("read as {read}") if readable else self.tr("not readable")

    def show_weights(self, words: str) -> None:
        """Say whose weights these are: a run and its step."""
        self.weights.setText(self.tr("weights: {run}").format(run=words))


class _Bars(QWidget):
    """Name, share and bar of each class; the true class has the colour of what is right."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._entries: list[tuple[str, float, bool, bool]] = []
        self.setObjectName("scoreBars")
        self.setAccessibleName(self.tr("Probability of each class"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        theme.changed.connect(self.update)

    @property
    def shares(self) -> list[float]:
        """The shares shown, 0 to 1."""
        return [share for _name, share, _true, _most in self._entries]

    def show_shares(self, shares: np.ndarray, classes: tuple[str, ...], true: int) -> None:
        shares = np.nan_to_num(shares)
        shown = sorted(np.argsort(-shares, kind="stable")[:MOST].tolist())
        most = int(np.argmax(shares)) if len(shares) else -1
        self._entries = [(_name(classes, index), float(shares[index]), index == true, index == most) for index in shown]
        self.setAccessibleDescription(
            ", ".join(f"{name}: {percent(share)}" for name, share, _true, _most in self._entries)
        )
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(300, 40)

    def minimumSizeHint(self) -> QSize:
        return QSize(200, 40)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        gap = float(Space.M if self.width() >= MOST * (self._theme.px(ROOMY) + Space.M) else Space.S)
        width = (self.width() - gap * (MOST - 1)) / MOST
        for place, (name, share, true, most) in enumerate(self._entries):
            self._draw(
                painter, QRectF(place * (width + gap), 4, width, self._theme.px(40)), name, share, true=true, most=most
            )

    def _draw(self, painter: QPainter, area: QRectF, name: str, share: float, *, true: bool, most: bool) -> None:
        theme = self._theme
        weight, roomy = Weight.SEMIBOLD if true or most else Weight.MEDIUM, area.width() >= theme.px(ROOMY)
        painter.setFont(theme.font(Type.TITLE if roomy else Type.BASE, weight))
        painter.setPen(theme.color("text" if true or most else "text3"))
        top = QRectF(area.left(), area.top(), area.width(), area.height() * 0.55)
        # The whole name is in the description, and beside the image where it is the one that is read.
        name = painter.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, int(area.width()))
        painter.drawText(top, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, name)
        taken = painter.fontMetrics().horizontalAdvance(name)
        painter.setFont(theme.font(Type.CAPTION, Weight.MEDIUM if roomy and (true or most) else Weight.REGULAR))
        words = percent(share, 1 if roomy else 0) if area.width() >= theme.px(TIGHT) else f"{share * 100:.0f}"
        if taken + Space.XS + painter.fontMetrics().horizontalAdvance(words) <= area.width():  # the bar shows it, too
            painter.drawText(top, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, words)
        painter.setPen(Qt.PenStyle.NoPen)
        bar = QRectF(area.left(), top.bottom() + 4, area.width(), BAR)
        painter.setBrush(theme.color("hairline"))
        painter.drawRoundedRect(bar, BAR / 2, BAR / 2)
        bar.setWidth(max(share * area.width(), 2.0))
        painter.setBrush(theme.family("pooling") if true else theme.color("text2" if most else "text3"))
        painter.drawRoundedRect(bar, min(BAR / 2, bar.width() / 2), BAR / 2)
        if true:
            painter.setBrush(theme.family("pooling"))
            painter.drawEllipse(QRectF(area.left(), bar.bottom() + 3, 4, 4))


def _name(classes: tuple[str, ...], index: int) -> str:
    return classes[index] if 0 <= index < len(classes) else str(index)
