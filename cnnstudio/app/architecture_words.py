"""What a person is told of ready architectures: their groups, and what the paper and other programs have besides."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from cnnstudio.app.i18n import text
from cnnstudio.network.architectures import Architecture
from cnnstudio.network.architectures.base import Group


def group_title(group: Group) -> str:
    """The heading over a group of them."""
    return {
        "classic": QCoreApplication.translate("Architectures", "From the papers"),
        "small": QCoreApplication.translate("Architectures", "Small: trained here in minutes"),
    }[group]


def about(architecture: Architecture) -> str:
    """How it differs from its paper, and the paper with its year, a paragraph each."""
    paper = QCoreApplication.translate("Architectures", "{paper}, {year}").format(
        paper=architecture.paper, year=architecture.year
    )
    return f"{text(architecture.help)}\n{paper}"
