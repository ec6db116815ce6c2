"""What a person is told of ready architectures: their groups, and what the paper and other programs have besides."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from cnnstudio.app.i18n import text
from cnnstudio.network.architectures import Architecture
from cnnstudio.network.architectures.base import IMAGENET, Group


def group_title(group: Group) -> str:
    """The heading over a group of them."""
    return {
        "classic": QCoreApplication.translate("Architectures", "From the papers"),
        "small": QCoreApplication.translate("Architectures", "Small: trained here in minutes"),
    }[group]


def about(architecture: Architecture) -> str:
    """How it differs from its paper, what it was made for, and the paper with its year: a paragraph each."""
    paper = QCoreApplication.translate("Architectures", "{paper}, {year}").format(
        paper=architecture.paper, year=architecture.year
    )
    made_for = (_imagenet(),) if architecture.classes is IMAGENET else ()
    return "\n".join((text(architecture.help), *made_for, paper))


def _imagenet() -> str:
    return QCoreApplication.translate(
        "Architectures",
        "It tells the 1,000 classes of ImageNet apart, whose names and images do not come with the program: for other "
        "data its last layer needs as many outputs as there are classes.",
    )
