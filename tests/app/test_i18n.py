"""Numbers and sentences as people read them."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtWidgets import QApplication

from cnnstudio.app import i18n
from cnnstudio.network import message

S = "\u00a0"


@pytest.mark.parametrize(
    ("shown", "wanted"),
    [
        (lambda: i18n.shape((6, 28, 14)), f"28{S}×{S}14{S}×{S}6"),
        (lambda: i18n.shape((784,)), "784"),
        (lambda: i18n.shape(None), "unknown"),
        (lambda: i18n.times(5, 5), f"5{S}×{S}5"),
        (lambda: i18n.count(1812), "1,812"),
        (lambda: i18n.bytes_(0), f"0{S}B"),
        (lambda: i18n.bytes_(999), f"999{S}B"),
        (lambda: i18n.bytes_(3136), f"3.1{S}kB"),
        (lambda: i18n.bytes_(999_960), f"1.0{S}MB"),
        (lambda: i18n.bytes_(5_500_000), f"5.5{S}MB"),
        (lambda: i18n.bytes_(470_000, "MB", 2), f"0.47{S}MB"),
        (lambda: i18n.bytes_(3_400_000_000), f"3.4{S}GB"),
        (lambda: i18n.percent(0.981), f"98.1{S}%"),
        (lambda: i18n.percent(0.98634, 2), f"98.63{S}%"),
        (lambda: i18n.duration(195), "3:15"),
        (lambda: i18n.duration(3725), "1:02:05"),
        (lambda: i18n.loss(0.0862), "0.086"),
        (lambda: i18n.loss(23.456), "23.5"),
        (lambda: i18n.loss(float("nan")), "not a number"),
        (lambda: i18n.signed(-0.5), "−0.50"),
        (lambda: i18n.signed(0.5), "+0.50"),
    ],
)
def test_numbers(qapp: QApplication, shown: object, wanted: str) -> None:
    assert callable(shown)
    assert shown() == wanted


def test_decimals_are_enough_for_the_parts_to_add_up() -> None:
    parts = [246_824, 246_824, 493_648, 3_080_196]
    decimals = i18n.decimals_that_add_up(parts, 1e6)
    rounded = [round(part / 1e6, decimals) for part in parts]
    assert sum(rounded) == pytest.approx(round(sum(parts) / 1e6, decimals))
    assert i18n.decimals_that_add_up([0.25, 0.25], least=1) == 2


def test_messages_are_translated_before_their_values_are_put_in(qapp: QApplication) -> None:
    class Dutch(QTranslator):
        def translate(self, context: str, text: str, *_rest: object) -> str | None:  # type: ignore[override]
            return {"{n} layers": "{n} lagen", "many": "veel"}.get(text)

    translator = Dutch()
    sentence = message("test", "{n} layers", n=message("test", "many"))
    assert i18n.text(sentence) == "many layers"
    QCoreApplication.installTranslator(translator)
    try:
        assert i18n.text(sentence) == "veel lagen"
    finally:
        QCoreApplication.removeTranslator(translator)
