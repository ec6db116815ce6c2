"""The languages of the window: which there are, and putting one of them on."""

from __future__ import annotations

import os
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from cnnstudio.app.pseudo import PseudoTranslator
from cnnstudio.network import resources

DESKTOP = ""
"""As the environment or else the desktop has it."""
ENGLISH = "en"
PSEUDO = "pseudo"
VARIABLE = "CNNSTUDIO_LANGUAGE"
"""Stands for the desktop's language where it is set: `en`, `ko`… or `pseudo`."""

PROGRAM, QT = "cnnstudio", "qtbase"


def available() -> tuple[str, ...]:
    """The languages there are translations for, English first."""
    return (ENGLISH, *sorted(path.stem.partition("_")[2] for path in _folder().glob(f"{PROGRAM}_*.qm")))


def own_name(language: str) -> str:
    """What a language calls itself."""
    return "English" if language == ENGLISH else QLocale(language).nativeLanguageName()


def put_on(application: QCoreApplication, wanted: str = DESKTOP) -> str:
    """Have everything said from now on in `wanted`, or in the desktop's language; returns the one it is.

    English where there is no translation. Dates and the fields' numbers follow the texts.
    """
    for worn in application.findChildren(QTranslator):
        application.removeTranslator(worn)
        worn.deleteLater()
    language = _known(wanted) or _known(os.environ.get(VARIABLE, "")) or _of_the_desktop()
    if language == PSEUDO:
        application.installTranslator(PseudoTranslator(_folder() / f"{PROGRAM}.ts", application))
    elif language != ENGLISH:
        _install(application, QT, language, Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)))
        _install(application, PROGRAM, language, _folder())
    QLocale.setDefault(QLocale(ENGLISH if language == PSEUDO else language))
    return language


def _install(application: QCoreApplication, name: str, language: str, folder: Path) -> None:
    translator = QTranslator(application)
    if translator.load(f"{name}_{language}", str(folder)):
        application.installTranslator(translator)


def _of_the_desktop() -> str:
    """The first of the languages that the desktop asks for which there is."""
    tags = (tag.replace("_", "-").partition("-")[0] for tag in QLocale.system().uiLanguages())
    return next((language for language in map(_known, tags) if language), ENGLISH)


def _known(language: str) -> str:
    return language if language in (*available(), PSEUDO) else ""


def _folder() -> Path:
    return resources.folder() / "translations"
