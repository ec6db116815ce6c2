"""The words of the tip at a drag's pointer: what the drop would bring."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from cnnstudio.app import i18n
from cnnstudio.app.designer.effect import Effect
from cnnstudio.app.designer.landing import Landing, Side
from cnnstudio.app.designer.overlay import Part


def words(effect: Effect | None, landing: Landing) -> list[Part]:
    """The tip's parts; None is a drop that changes nothing."""
    if effect is None:
        return [Part(QCoreApplication.translate("Dropping", "stays where it is"))]
    if isinstance(landing, Side):
        text = QCoreApplication.translate("Dropping", "beside {layer}:").format(layer=landing.beside[-1])
        return [Part(text), *_brought(effect)]
    return _brought(effect)


def _brought(effect: Effect) -> list[Part]:
    if effect.problem is not None:
        return [Part("⚠ " + i18n.text(effect.problem), strong=True)]
    if effect.waits_for is not None:
        waits = QCoreApplication.translate("Dropping", "waits for {layer}").format(layer=effect.waits_for)
        return [Part(i18n.shape(None), strong=True), Part(waits)]
    parts = [Part(i18n.shape(effect.shape), strong=True)]
    if effect.parameters is not None:
        text = QCoreApplication.translate("Dropping", "{count} parameters")
        parts.append(Part(text.format(count=_gain(effect.parameters))))
    if effect.macs is not None:
        text = QCoreApplication.translate("Dropping", "{count} MACs")
        parts.append(Part(text.format(count=_gain(effect.macs))))
    if effect.field is not None:
        text = QCoreApplication.translate("Dropping", "sees {field}")
        parts.append(Part(text.format(field=i18n.times(*effect.field.size))))
    if effect.breaks is not None:
        path, reason = effect.breaks
        parts.append(Part(f"⚠ {path}: {i18n.text(reason)}", strong=True))
    return parts


def _gain(number: int) -> str:
    """A number with its sign."""
    return f"+{i18n.count(number)}" if number >= 0 else f"−{i18n.count(-number)}"
