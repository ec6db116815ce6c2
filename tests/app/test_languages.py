"""Choosing a language, and the pseudo-translation that shows what has no room and what was never translated."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator
from PySide6.QtWidgets import QApplication, QDialog, QDialogButtonBox

from cnnstudio.app import i18n, languages
from cnnstudio.app.pseudo import GROWTH, pseudo
from cnnstudio.network import message

TRAIN = message("TrainButton", "Train")


@pytest.fixture(autouse=True)
def english_afterwards(qapp: QApplication) -> Iterator[None]:
    yield
    languages.put_on(qapp, languages.ENGLISH)


@pytest.fixture
def desktop(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What the desktop's languages are; at first none of ours."""
    tags = ["tlh-Latn", "tlh"]

    class Desktop:
        def uiLanguages(self) -> list[str]:
            return tags

    monkeypatch.delenv(languages.VARIABLE, raising=False)
    monkeypatch.setattr(QLocale, "system", Desktop)
    return tags


def test_there_are_english_and_korean_under_their_own_names() -> None:
    assert [languages.own_name(language) for language in languages.available()] == ["English", "한국어"]


@pytest.mark.parametrize(
    ("wanted", "variable", "tags", "worn"),
    [
        ("ko", "", [], "ko"),
        ("ko", "en", ["en"], "ko"),
        ("", "ko", ["en-US"], "ko"),
        ("", "", ["tlh", "ko-Kore-KR"], "ko"),
        ("", "", ["en-US", "ko"], "en"),
        ("", "", ["tlh"], "en"),
        ("tlh", "", ["ko-KR"], "ko"),
        ("", "tlh", ["ko_KR"], "ko"),
        ("en", "ko", ["ko"], "en"),
        ("", "pseudo", ["ko"], "pseudo"),
    ],
)
def test_what_is_chosen_goes_before_the_environment_and_that_before_the_desktop(
    qapp: QApplication,
    desktop: list[str],
    monkeypatch: pytest.MonkeyPatch,
    wanted: str,
    variable: str,
    tags: list[str],
    worn: str,
) -> None:
    desktop[:] = tags
    monkeypatch.setenv(languages.VARIABLE, variable)
    assert languages.put_on(qapp, wanted) == worn
    assert i18n.text(TRAIN) == {"en": "Train", "ko": "학습", "pseudo": "[Ťŕàîñ~]"}[worn]


def test_qts_own_words_follow(qapp: QApplication) -> None:
    languages.put_on(qapp, "ko")
    dialog = QDialog()
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, dialog)
    assert box.button(QDialogButtonBox.StandardButton.Cancel).text() == "취소"
    assert QLocale().language() is QLocale.Language.Korean
    languages.put_on(qapp, "en")
    assert i18n.text(TRAIN) == "Train"
    assert len(qapp.findChildren(QTranslator)) <= 2, "one language is taken off before the next is put on"
    assert QLocale().language() is QLocale.Language.English


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("{name}, unsaved changes", ["{name}"]),
        ("%n layers", ["%n"]),
        ("<b>{n}</b> of <i>m</i>", ["<b>", "{n}", "</b>", "<i>", "</i>"]),
        ("Menu (F10)", ["F10"]),
        ("Redo (Ctrl+Shift+Z)", ["Ctrl+Shift+Z"]),
        ("{n:.2f} each", ["{n:.2f}"]),
    ],
)
def test_a_pseudo_text_keeps_values_tags_and_keys(text: str, kept: list[str]) -> None:
    shown = pseudo(text)
    for part in kept:
        assert part in shown
    for part in kept:
        text, shown = text.replace(part, ""), shown.replace(part, "")
    assert not re.findall(r"[A-Za-z]{4,}", shown), "nothing reads as English"
    assert shown.startswith("[")
    assert shown.endswith("]")
    assert len(shown) >= GROWTH * len(text)


def test_pseudo_texts_may_break_where_others_may() -> None:
    assert max(map(len, pseudo("a sentence of many words that goes on and on and on").split())) < 12


def test_only_sentences_that_were_collected_are_pseudo(qapp: QApplication) -> None:
    languages.put_on(qapp, languages.PSEUDO)
    assert QCoreApplication.translate("TrainButton", "Train") != "Train"
    assert QCoreApplication.translate("TrainButton", "Not collected") == "Not collected"
    assert QCoreApplication.translate("QDialogButtonBox", "OK") == "OK"
