"""Taking widgets away while what they began may still be under way."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget


def retire(widget: QWidget) -> None:
    """Hide a widget and delete it once all events under way have ended; by name nobody finds it from now on."""
    for gone in (widget, *widget.findChildren(QWidget)):
        gone.setObjectName("")
    widget.hide()
    widget.deleteLater()
