"""Whether a network can be trained, and if not, the words that say why."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from cnnstudio.app.i18n import text
from cnnstudio.network import Analysis
from cnnstudio.network.architectures import DATA_ELSEWHERE


class Readiness(NamedTuple):
    """`ready`, or what stands in the way: a short `title`, a `detail`, and whether it is a mistake at all."""

    ready: bool
    title: str = ""
    detail: str = ""
    mistake: bool = False

    @property
    def sentence(self) -> str:
        """Both in one line."""
        return f"{self.title}: {self.detail}" if self.detail else self.title


def readiness(analysis: Analysis, data: str = "") -> Readiness:
    """Read from the analysis whether training can start; `data` is what the document names as its data."""
    if not analysis.rows:
        return Readiness(
            False,
            QCoreApplication.translate("Readiness", "Nothing to train yet"),
            QCoreApplication.translate("Readiness", "drag layers into the stack"),
        )
    row = analysis.first_error
    if row is None:
        return _no_images() if data in DATA_ELSEWHERE else Readiness(True)
    problem = next(problem for problem in row.problems if problem.severity == "error")
    if analysis.complete:
        return Readiness(False, text(problem.message), mistake=True)
    title = QCoreApplication.translate("Readiness", "{layer} cannot work yet").format(layer=row.path)
    return Readiness(
        False,
        title,
        QCoreApplication.translate("Readiness", "training starts when every layer has a shape"),
        mistake=True,
    )


def _no_images() -> Readiness:
    return Readiness(
        False,
        QCoreApplication.translate("Readiness", "No images for this network"),
        QCoreApplication.translate("Readiness", "begin with a small one, which trains on MNIST"),
    )
