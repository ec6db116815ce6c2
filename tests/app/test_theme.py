"""Colours, sizes and fonts: one place, readable in both schemes, changed while the window is open."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QFontMetrics, QPalette
from pytestqt.qtbot import QtBot

import cnnstudio.app
from cnnstudio.app.theme import DARK, LIGHT, Choice, Theme, Tokens, Type, Weight, contrast

APP = Path(cnnstudio.app.__file__).parent
LITERALS = {
    "a colour in hexadecimal": r"#[0-9a-fA-F]{3,8}\b(?=['\"; ])",
    "a colour by numbers or name": r"\bQColor(?:\.from\w+)?\(\s*(?:\d|['\"])",
    "a colour of Qt's": r"GlobalColor\.(?!transparent)\w+",
    "a colour in a style sheet": r"\brgba?\(|\bhsla?\(",
}


@pytest.mark.parametrize("what", LITERALS)
def test_colours_are_written_in_the_theme_alone(what: str) -> None:
    found = [
        f"{path.relative_to(APP)}:{number}: {line.strip()}"
        for path in sorted(APP.rglob("*.py"))
        if path != APP / "theme.py"
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1)
        if re.search(LITERALS[what], line)
    ]
    assert not found, f"{what} belongs into app/theme.py"


@pytest.mark.parametrize("line", ['QColor("red")', "QColor(12, 3, 4)", '"#fff"', "Qt.GlobalColor.red", '"rgb(1,2,3)"'])
def test_a_literal_would_be_found(line: str) -> None:
    assert any(re.search(pattern, line) for pattern in LITERALS.values())


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
class TestTokens:
    @pytest.mark.parametrize("text", ["text", "text2", "text3"])
    @pytest.mark.parametrize("ground", ["panel", "surface", "canvas", "window"])
    def test_text_can_be_read(self, tokens: Tokens, text: str, ground: str) -> None:
        assert contrast(QColor(getattr(tokens, text)), QColor(getattr(tokens, ground))) >= 4.5

    def test_errors_and_buttons_can_be_read(self, tokens: Tokens) -> None:
        assert contrast(QColor(tokens.danger), QColor(tokens.danger_soft)) >= 4.5
        assert contrast(QColor(tokens.on_accent), QColor(tokens.accent)) >= 4.5
        assert contrast(QColor(tokens.on_tip), QColor(tokens.tip)) >= 4.5

    def test_families_can_be_seen_on_a_card(self, tokens: Tokens) -> None:
        assert len(tokens.families) == 8
        for family, color in tokens.families.items():
            assert contrast(QColor(color), QColor(tokens.surface)) >= 3, family


def test_choosing_a_scheme_changes_colours_and_says_so(theme: Theme, qtbot: QtBot) -> None:
    assert theme.color("text").name() == "#191c22"
    with qtbot.waitSignal(theme.changed):
        theme.set_choice(Choice.DARK)
    assert theme.dark
    assert theme.color("text").name() == "#ecedf0"
    assert theme.family("convolution").name() == "#6a8cff"
    assert theme.palette().color(QPalette.ColorRole.Base).name() == "#26282d"
    with qtbot.assertNotEmitted(theme.changed):
        theme.set_choice(Choice.DARK)


def test_runs_differ_by_colour_then_by_dashes(theme: Theme) -> None:
    looks = [(color.name(), dash) for color, dash in map(theme.run, range(8))]
    assert len(set(looks)) == 8
    assert looks[0][0] == theme.family("convolution").name()


def test_figures_are_as_wide_as_each_other(theme: Theme) -> None:
    metrics = QFontMetrics(theme.font(Type.BASE, Weight.SEMIBOLD))
    assert len({metrics.horizontalAdvance(figure * 10) for figure in "0123456789"}) == 1


def test_a_colour_can_be_made_transparent(theme: Theme) -> None:
    assert theme.color("accent", 0.5).alphaF() == pytest.approx(0.5, abs=0.01)
    assert theme.tile("pooling").alphaF() == pytest.approx(0.10, abs=0.01)
