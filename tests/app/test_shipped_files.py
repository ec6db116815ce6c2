"""The font and the icons that ship with the program, as Qt sees them."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray
from PySide6.QtGui import QFont, QFontDatabase, QFontInfo, QFontMetricsF, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication

from cnnstudio.app import fonts
from cnnstudio.app.theme import Theme
from cnnstudio.network import layer_types, parts, resources

ICONS = sorted((resources.folder() / "icons").glob("*.svg"))
LETTERS = "inoutkspdmaxheight0123456789 ()+−·×/=,"
FORMULA_SIGNS = "⌈⌉⌊⌋≤≥→"
SIGNS = "0123456789×−·…–σΣ≤≥≈∞→½²%’éñßŷ\u00a0"


def inter(weight: int, *, tabular: bool = False) -> QFont:
    font = QFont(fonts.family())
    font.setPixelSize(13)
    font.setWeight(QFont.Weight(weight))
    if tabular:
        font.setFeature(QFont.Tag("tnum"), 1)
    return font


def test_the_font_is_inter(qapp: QApplication) -> None:
    assert fonts.family() == "Inter"
    assert "Inter" in QFontDatabase.families()


@pytest.mark.parametrize("weight", [400, 500, 600])
def test_each_weight_is_a_drawing_of_its_own(qapp: QApplication, weight: int) -> None:
    found = QFontInfo(inter(weight))
    assert (found.family(), found.weight()) == ("Inter", weight)
    lighter = QFontMetricsF(inter(max(400, weight - 100))).horizontalAdvance("network")
    assert weight == 400 or QFontMetricsF(inter(weight)).horizontalAdvance("network") > lighter


def test_figures_can_have_one_width(qapp: QApplication) -> None:
    proportional, tabular = (QFontMetricsF(inter(400, tabular=on)) for on in (False, True))
    assert proportional.horizontalAdvance("1" * 9) < proportional.horizontalAdvance("8" * 9)
    assert len({tabular.horizontalAdvance(digit * 9) for digit in "0123456789"}) == 1


@pytest.mark.parametrize("weight", [400, 500, 600])
def test_the_font_has_the_signs_that_the_window_uses(qapp: QApplication, weight: int) -> None:
    metrics = QFontMetricsF(inter(weight))
    assert not [sign for sign in SIGNS if not metrics.inFontUcs4(ord(sign))]


@pytest.mark.parametrize(("italic", "bold"), [(False, False), (True, False), (False, True)])
def test_formulas_have_their_letters_and_signs_in_stix(theme: Theme, italic: bool, bold: bool) -> None:
    font = theme.formula_font(italic=italic, bold=bold)
    found = QFontInfo(font)
    assert (found.family(), found.italic(), found.bold()) == ("STIX Two Text", italic, bold)
    letters, signs = (QFontMetricsF(QFont(family)) for family in font.families()[:2])
    assert not [sign for sign in LETTERS if not letters.inFontUcs4(ord(sign))]
    assert not [sign for sign in FORMULA_SIGNS if not signs.inFontUcs4(ord(sign))]


def test_every_layer_type_and_part_has_an_icon() -> None:
    names = {layer_type.tag() for layer_type in layer_types()} | {part.key for part in parts.available()}
    assert names <= {icon.stem for icon in ICONS}


@pytest.mark.parametrize("icon", ICONS, ids=lambda icon: icon.stem)
def test_an_icon_is_a_drawing_on_the_16_grid_in_one_colour(qapp: QApplication, icon: Path) -> None:
    source = icon.read_text(encoding="utf-8")
    renderer = QSvgRenderer(QByteArray(source.replace("currentColor", "black").encode()))
    assert renderer.isValid()
    image = QImage(48, 48, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    renderer.render(painter)
    painter.end()
    assert any(image.pixelColor(x, y).alpha() for x in range(48) for y in range(48))
    edge = [image.pixelColor(*spot).alpha() for at in range(48) for spot in ((at, 0), (0, at), (at, 47), (47, at))]
    assert not any(edge), "the drawing is cut off"
    if icon.stem != "cnnstudio":
        assert renderer.viewBox().getRect() == (0, 0, 16, 16)
        assert "#" not in source
