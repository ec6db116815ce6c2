"""What stands on the canvas while the network has no layer: what to do first."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cnnstudio.app.icons import Icons
from cnnstudio.app.theme import Radius, Theme
from cnnstudio.app.widgets import EmptyState
from cnnstudio.network import architectures

HEIGHT = 220


class EmptyStack(QWidget):
    """A dashed place under the input, with a button for a ready network."""

    architecture_wanted = Signal(object)
    """The `Architecture` that a person wants to begin with."""

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setObjectName("emptyStack")
        self.setFixedHeight(theme.px(HEIGHT))
        state = EmptyState(
            theme,
            icons,
            "design",
            self.tr("Drag a layer here"),
            self.tr(
                "Pull a layer from the list at the left onto the canvas, or press Enter on it. Layers stack from the "
                "input downwards; each shows at once what it gives and costs."
            ),
        )
        ready = architectures.get("lenet5")
        button = state.add_button(self.tr("Begin with {network}").format(network=ready.title), "beginWithArchitecture")
        button.clicked.connect(lambda: self.architecture_wanted.emit(ready))
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.addWidget(state)
        theme.changed.connect(self.update)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(self._theme.color("control_border"), 1)
        pen.setDashPattern([4, 3])
        painter.setPen(pen)
        painter.setBrush(self._theme.color("surface", 0.5))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), Radius.CARD, Radius.CARD)
