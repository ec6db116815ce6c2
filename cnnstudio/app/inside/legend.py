"""What the colours of the maps mean, and a menu that chooses others."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QVBoxLayout, QWidget

from cnnstudio.app.forms import LoneNumber
from cnnstudio.app.icons import Icons
from cnnstudio.app.inside.ramp import Ramp
from cnnstudio.app.inside.shading import LEAST, MOST, OWN, Shading
from cnnstudio.app.theme import Space, Theme, Type
from cnnstudio.app.widgets import label

DIGITS = 7


class MapsLegend(QWidget):
    """The colours from end to end, their scale in words, and the magnitude of a fixed one."""

    def __init__(self, shading: Shading, theme: Theme, icons: Icons, width: int) -> None:
        super().__init__()
        self._shading = shading
        self.setObjectName("mapsLegend")
        self.setAccessibleName(self.tr("Legend"))
        self.ramp = Ramp(shading, theme, self.tr("−"), self.tr("+"))
        self.words = label(theme, "", Type.CAPTION, role="text3")
        self.words.setObjectName("legendLabel")
        self.words.setWordWrap(True)
        self.words.setFixedWidth(width)
        self.limit = LoneNumber(
            "fixedScaleField",
            self.tr("Largest magnitude of the fixed scale"),
            self.tr("The colours of both ends stand for this magnitude and all above it"),
            LEAST,
            MOST,
            whole=False,
            digits=DIGITS,
        )
        self._fixed = QWidget()
        self.button = QToolButton()
        self.button.setObjectName("shadingButton")
        self.button.setIcon(icons.icon("chevron-down"))
        self.button.setAutoRaise(True)
        self.button.setAccessibleName(self.tr("Scale and colours"))
        self.button.setToolTip(self.tr("Scale and colours of the maps"))
        self.button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._actions: dict[tuple[str, str], QAction] = {}
        self._menu = self._make_menu()
        self.button.clicked.connect(lambda: self._menu.popup(self.button.mapToGlobal(self.button.rect().bottomLeft())))
        row = QHBoxLayout()
        row.setSpacing(Space.XS)
        row.addWidget(self.ramp)
        row.addWidget(self.button)
        row.addStretch(1)
        fixed = QHBoxLayout(self._fixed)
        fixed.setContentsMargins(0, 0, 0, 0)
        fixed.setSpacing(Space.XS)
        fixed.addWidget(label(theme, self.tr("±"), role="text2"))
        fixed.addWidget(self.limit)
        fixed.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        column.addLayout(row)
        column.addWidget(self._fixed)
        column.addWidget(self.words)
        self.limit.edited.connect(shading.set_fixed)
        shading.changed.connect(self._follow)
        self._follow()

    def _make_menu(self) -> QMenu:
        menu, shading = QMenu(self), self._shading
        menu.setObjectName("shadingMenu")
        menu.addSection(self.tr("Scale"))
        scales = QActionGroup(menu)
        for scale, words in (
            ("layer", self.tr("One scale a layer")),
            ("map", self.tr("One scale a map")),
            ("fixed", self.tr("A fixed scale")),
        ):
            action = self._add(menu, scales, ("scale", scale), words)
            action.triggered.connect(lambda _checked=False, scale=scale: shading.set_scale(scale))
        menu.addSection(self.tr("Colours"))
        colors = QActionGroup(menu)
        for name, words in (
            (OWN, self.tr("Blue and red, zero as paper")),
            ("cividis", self.tr("cividis")),
            ("CET-CBD1", self.tr("CET-CBD1, for the colour-blind")),
        ):
            action = self._add(menu, colors, ("colors", name), words)
            action.triggered.connect(lambda _checked=False, name=name: shading.set_colors(name))
        return menu

    def _add(self, menu: QMenu, group: QActionGroup, key: tuple[str, str], words: str) -> QAction:
        action = menu.addAction(words)
        action.setObjectName("-".join(part for part in key if part))
        action.setCheckable(True)
        group.addAction(action)
        self._actions[key] = action
        return action

    def _follow(self) -> None:
        """Say what holds now."""
        shading = self._shading
        for key in (("scale", shading.scale), ("colors", shading.colors)):
            self._actions[key].setChecked(True)
        self.limit.show_number(shading.fixed)
        self._fixed.setVisible(shading.scale == "fixed")
        fixed = f"{shading.fixed:g}"
        ends = (f"−{fixed}", f"+{fixed}") if shading.scale == "fixed" else (self.tr("−"), self.tr("+"))
        self.ramp.show_ends(*ends)
        zero = self.tr("0 is the ground.") if shading.zero_is_paper else self.tr("0 is in the middle.")
        scale = {
            "layer": self.tr("Scale per layer: colours reach to its largest value."),
            "map": self.tr("Scale per map: colours reach to the largest value of each."),
            "fixed": self.tr("Fixed scale: larger values have the colours of the ends."),
        }[shading.scale]
        self.words.setText(f"{zero} {scale}")
        self.setAccessibleDescription(self.words.text())
        self.ramp.setToolTip(self.words.text())
