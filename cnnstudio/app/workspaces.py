"""The workspaces there are. Each is made when it is first shown, so that the window need not wait for it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from cnnstudio.app.icons import Icons
from cnnstudio.app.runner import Runner
from cnnstudio.app.session import Session
from cnnstudio.app.settings import Settings
from cnnstudio.app.theme import Theme

Make = Callable[[Session, Runner, Theme, Icons, Settings], QWidget]


@dataclass(frozen=True)
class Workspace:
    """A key (also its icon's name), the title as people see it, and how to make it."""

    key: str
    title: str
    make: Make


def all_workspaces() -> tuple[Workspace, ...]:
    """Design, Train, Inside."""
    return (
        Workspace("design", QCoreApplication.translate("Workspaces", "Design"), _design),
        Workspace("train", QCoreApplication.translate("Workspaces", "Train"), _train),
        Workspace("inside", QCoreApplication.translate("Workspaces", "Inside"), _inside),
    )


def import_all() -> None:
    """Import what workspaces and dialogs need, so that showing one imports nothing; another thread may call it."""
    import numpy.ma  # noqa: F401 - numpy itself imports it when it first looks for equal values

    import cnnstudio.app.dialogs.about
    import cnnstudio.app.dialogs.command_palette
    import cnnstudio.app.dialogs.export
    import cnnstudio.app.dialogs.help
    import cnnstudio.app.dialogs.new
    import cnnstudio.app.dialogs.settings
    import cnnstudio.app.dialogs.shortcuts
    import cnnstudio.app.inside.workspace
    import cnnstudio.app.training.workspace  # noqa: F401


def _design(*parts: Any) -> QWidget:
    from cnnstudio.app.designer.workspace import DesignWorkspace

    return DesignWorkspace(*parts)


def _train(*parts: Any) -> QWidget:
    from cnnstudio.app.training.workspace import TrainWorkspace

    return TrainWorkspace(*parts)


def _inside(*parts: Any) -> QWidget:
    from cnnstudio.app.inside.workspace import InsideWorkspace

    return InsideWorkspace(*parts)
