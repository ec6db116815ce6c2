"""Whether a network can be trained, and if not, the words that say why."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication

from cnnstudio.app.i18n import text
from cnnstudio.network import Analysis
from cnnstudio.network.architectures import DATA_ELSEWHERE

if TYPE_CHECKING:
    from cnnstudio.app.runner import Runner
    from cnnstudio.app.session import Session
    from cnnstudio.data import Remote


class Readiness(NamedTuple):
    """`ready`, or what stands in the way: a short `title`, a `detail`, and whether it is a mistake at all."""

    ready: bool
    title: str = ""
    detail: str = ""
    mistake: bool = False
    in_design: bool = True
    """Whether Design is where it is mended"""
    remote: Remote | None = None
    """What is to be downloaded first, and is not on its way"""

    @property
    def sentence(self) -> str:
        """Both in one line."""
        return f"{self.title}: {self.detail}" if self.detail else self.title

    @property
    def advice(self) -> str:
        """What is to be done, as the beginning of a sentence."""
        words = self.detail or self.title
        return words[:1].upper() + words[1:]


def ready_to_train(session: Session, runner: Runner) -> Readiness:
    """Whether what is open can be trained, as far as that is known."""
    data, downloads = session.document.data, runner.downloads
    found, absent = readiness(session.analysis, data), downloads.absent(data)
    if not found.ready or absent is None:
        return found
    busy = downloads.remote
    if busy is None:
        return _to_download(absent)
    return _coming(absent) if busy.key == data else _to_wait_for(busy, absent)


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


def _to_download(remote: Remote) -> Readiness:
    return Readiness(
        False,
        QCoreApplication.translate("Readiness", "{data} is not on this computer yet").format(data=remote.title),
        QCoreApplication.translate("Readiness", "download it in Train, under Data"),
        in_design=False,
        remote=remote,
    )


def _to_wait_for(busy: Remote, remote: Remote) -> Readiness:
    """One data set is fetched at a time."""
    detail = QCoreApplication.translate("Readiness", "download it in Train once {other} is here")
    return _to_download(remote)._replace(detail=detail.format(other=busy.title), remote=None)


def _coming(remote: Remote) -> Readiness:
    return Readiness(
        False,
        QCoreApplication.translate("Readiness", "{data} is being downloaded").format(data=remote.title),
        QCoreApplication.translate("Readiness", "training can start once it is here"),
        in_design=False,
    )
