"""Every colour, size and font of the window, in one place: VISUAL's tokens for light and dark.

Nothing else in `cnnstudio.app` writes a colour down (a test sees to that): widgets ask the `Theme` they were
given when they paint, and repaint on its `changed` signal.
"""

from __future__ import annotations

import enum
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette

from cnnstudio.app import fonts
from cnnstudio.network.colors import FAMILIES_DARK, FAMILIES_LIGHT
from cnnstudio.network.layers.base import Family


@dataclass(frozen=True)
class Tokens:
    """The colours of one scheme, as `#rrggbb`; `families` and `memory` by name, `runs` in their order."""

    window: str
    panel: str
    surface: str
    canvas: str
    dots: str
    hairline: str
    control_border: str
    text: str
    text2: str
    text3: str
    accent: str
    accent_soft: str
    on_accent: str
    danger: str
    danger_soft: str
    hover: str
    tip: str
    on_tip: str
    shadow_opacity: float
    tile_opacity: float
    families: dict[Family, str]
    memory: dict[str, str]


LIGHT = Tokens(
    window="#F4F5F7",
    panel="#FBFBFC",
    surface="#FFFFFF",
    canvas="#F2F3F5",
    dots="#E2E4E9",
    hairline="#E4E6EA",
    control_border="#CFD3DA",
    text="#191C22",
    text2="#525966",
    text3="#676E7C",
    accent="#3457D5",
    accent_soft="#ECF0FD",
    on_accent="#FFFFFF",
    danger="#C4281C",
    danger_soft="#FDF0EE",
    hover="#F0F1F4",
    tip="#191C22",
    on_tip="#ECEDF0",
    shadow_opacity=0.16,
    tile_opacity=0.10,
    families=FAMILIES_LIGHT,
    memory={
        "parameters": "#2B3A67",
        "gradients": "#5B74B5",
        "optimizer": "#9DB0DC",
        "activations": "#E0A33E",
    },
)

DARK = Tokens(
    window="#161719",
    panel="#1D1E22",
    surface="#26282D",
    canvas="#191A1D",
    dots="#26282D",
    hairline="#2E3037",
    control_border="#464A54",
    text="#ECEDF0",
    text2="#ADB3BF",
    text3="#8B919E",
    accent="#8AA4FF",
    accent_soft="#262E4A",
    on_accent="#161719",
    danger="#FF8577",
    danger_soft="#33211F",
    hover="#2A2C32",
    tip="#ECEDF0",
    on_tip="#191C22",
    shadow_opacity=0.50,
    tile_opacity=0.16,
    families=FAMILIES_DARK,
    memory={
        "parameters": "#C9D4F5",
        "gradients": "#8DA2DB",
        "optimizer": "#5B70AD",
        "activations": "#E6B54A",
    },
)

# More contrast: what can be used is bordered like text.
STRONG_LIGHT = replace(LIGHT, control_border=LIGHT.text3, hairline=LIGHT.control_border)
STRONG_DARK = replace(DARK, control_border=DARK.text3, hairline=DARK.control_border)

RUN_FAMILIES: tuple[Family, ...] = ("convolution", "activation", "pooling", "regularization")
RUN_DASHES = (Qt.PenStyle.SolidLine, Qt.PenStyle.DashLine, Qt.PenStyle.DotLine, Qt.PenStyle.DashDotLine)


class Space(enum.IntEnum):
    """Distances in logical pixels."""

    XS = 4
    S = 8
    M = 12
    L = 16
    XL = 24


class Radius(enum.IntEnum):
    """Corner radii in logical pixels."""

    TILE = 4
    FIELD = 6
    BUTTON = 7
    CARD = 9
    GROUP = 12


class Type(float, enum.Enum):
    """Type sizes in logical pixels at 100 %."""

    CAPTION = 11.0
    SMALL = 12.0
    BASE = 13.0
    TITLE = 15.0
    VALUE = 17.0


FORMULA = 15.0
"""The size of formulas, in logical pixels at 100 %."""


class Weight(enum.IntEnum):
    """The three weights in use."""

    REGULAR = 400
    MEDIUM = 500
    SEMIBOLD = 600


class Choice(enum.Enum):
    """Which scheme a person wants."""

    DESKTOP = "desktop"
    LIGHT = "light"
    DARK = "dark"


class Theme(QObject):
    """The scheme in use; `changed` comes when colours change. Another text size is for widgets made afterwards."""

    changed = Signal()

    def __init__(self, choice: Choice = Choice.DESKTOP, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._choice = choice
        self._family = fonts.family()
        self._scale = fonts.text_scale()
        self._contrast = False
        self._desktop_accent = _desktop_accent()
        self._tokens = self._wanted()
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._refresh)

    @property
    def choice(self) -> Choice:
        """What was chosen: light, dark or as the desktop has it."""
        return self._choice

    def set_choice(self, choice: Choice) -> None:
        """Choose light, dark or to follow the desktop; emits `changed` where that makes a difference."""
        self._choice = choice
        self._refresh()

    def set_contrast(self, strong: bool) -> None:
        """Make borders stronger, or as usual; emits `changed` where that makes a difference."""
        self._contrast = strong
        self._refresh()

    def set_text_size(self, percent: int) -> None:
        """Make the text of widgets that are made from now on `percent` of what the desktop asks for."""
        self._scale = fonts.text_scale() * percent / 100

    @property
    def tokens(self) -> Tokens:
        """The colours in use, as `#rrggbb`."""
        return self._tokens

    @property
    def dark(self) -> bool:
        """Whether the dark scheme is in use."""
        return self._tokens is DARK or self._tokens is STRONG_DARK

    def color(self, name: str, opacity: float = 1.0) -> QColor:
        """The colour of a role of `Tokens` (``"hairline"``), made transparent by `opacity`."""
        return _with_opacity(QColor(getattr(self._tokens, name)), opacity)

    @property
    def accent(self) -> QColor:
        """The desktop's accent where it has one that can be seen on the surface (3:1), else ours."""
        if self._desktop_accent is not None and contrast(self._desktop_accent, self.color("surface")) >= 3:
            return QColor(self._desktop_accent)  # its own: who asks may change it
        return self.color("accent")

    def family(self, family: Family, opacity: float = 1.0) -> QColor:
        """The colour of a family of layers."""
        return _with_opacity(QColor(self._tokens.families[family]), opacity)

    def tile(self, family: Family) -> QColor:
        """The ground of a family's icon tile."""
        return self.family(family, self._tokens.tile_opacity)

    def memory(self, part: str) -> QColor:
        """The colour of a part of training memory: parameters, gradients, optimizer or activations."""
        return QColor(self._tokens.memory[part])

    def run(self, index: int) -> tuple[QColor, Qt.PenStyle]:
        """Colour and dash pattern of the `index`-th run shown, from 0."""
        round_, place = divmod(index, len(RUN_FAMILIES))
        return self.family(RUN_FAMILIES[place]), RUN_DASHES[round_ % len(RUN_DASHES)]

    def font(self, size: Type | float = Type.BASE, weight: int = Weight.REGULAR) -> QFont:
        """The program's font with tabular figures; `size` in logical pixels at 100 %."""
        font = QFont(self._family)
        font.setPixelSize(max(1, round(float(size) * self._scale)))
        font.setWeight(QFont.Weight(int(weight)))
        font.setFeature(QFont.Tag("tnum"), 1)
        return font

    def formula_font(self, *, italic: bool = False, bold: bool = False) -> QFont:
        """The font of formulas: italic for variables, upright for figures and signs, bold for results."""
        font = QFont(fonts.formula_families())
        font.setStyleHint(QFont.StyleHint.Serif)
        font.setPixelSize(max(1, round(FORMULA * self._scale)))
        font.setItalic(italic)
        font.setBold(bold)
        return font

    def px(self, length: float) -> int:
        """A length in logical pixels that grows with the desktop's text size: for what must hold text."""
        return round(length * self._scale)

    def palette(self) -> QPalette:
        """The palette for Fusion."""
        palette = QPalette()
        roles = QPalette.ColorRole
        for role, color in {
            roles.Window: "panel",
            roles.WindowText: "text",
            roles.Base: "surface",
            roles.AlternateBase: "panel",
            roles.Text: "text",
            roles.Button: "surface",
            roles.ButtonText: "text",
            roles.BrightText: "danger",
            roles.PlaceholderText: "text3",
            roles.ToolTipBase: "tip",
            roles.ToolTipText: "on_tip",
            roles.Light: "surface",
            roles.Midlight: "hover",
            roles.Mid: "control_border",
            roles.Dark: "control_border",
            roles.Shadow: "hairline",
            roles.HighlightedText: "on_accent",
        }.items():
            palette.setColor(role, self.color(color))
        for role in (roles.Highlight, roles.Accent, roles.Link):
            palette.setColor(role, self.accent)
        for role in (roles.WindowText, roles.Text, roles.ButtonText):
            palette.setColor(QPalette.ColorGroup.Disabled, role, self.color("text3"))
        return palette

    def _wanted(self) -> Tokens:
        dark = self._choice is Choice.DARK
        if self._choice is Choice.DESKTOP:
            dark = QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
        if self._contrast:
            return STRONG_DARK if dark else STRONG_LIGHT
        return DARK if dark else LIGHT

    def _refresh(self) -> None:
        tokens = self._wanted()
        if tokens is not self._tokens:
            self._tokens = tokens
            self.changed.emit()


def contrast(one: QColor, other: QColor) -> float:
    """Contrast of two colours as WCAG 2 defines it, 1 to 21."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def mixed(one: QColor, other: QColor, share: float) -> QColor:
    """`one` with a `share` (0 to 1) of `other` in it."""
    keep = 1 - share
    return QColor.fromRgbF(
        one.redF() * keep + other.redF() * share,
        one.greenF() * keep + other.greenF() * share,
        one.blueF() * keep + other.blueF() * share,
    )


def _luminance(color: QColor) -> float:
    def linear(value: float) -> float:
        return value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4

    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF())


def _with_opacity(color: QColor, opacity: float) -> QColor:
    color.setAlphaF(opacity)
    return color


def _desktop_accent() -> QColor | None:
    """The accent that the desktop set; Qt's own default does not count."""
    palette = QGuiApplication.palette()
    if not palette.isBrushSet(QPalette.ColorGroup.Active, QPalette.ColorRole.Accent):
        return None
    return palette.color(QPalette.ColorRole.Accent)
