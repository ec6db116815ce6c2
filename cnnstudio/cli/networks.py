"""NET, as every command takes it: a .cnn file or an architecture's name."""

from __future__ import annotations

from pathlib import Path

from cnnstudio.network import architectures
from cnnstudio.network.document import Document
from cnnstudio.network.errors import UserError
from cnnstudio.network.messages import message


def named(net: str) -> Document:
    """The project that NET names; raises `UserError` where there is none or its file is broken."""
    if is_file_name(net):
        return Document.read(net)
    return of_architecture(net)


def is_file_name(net: str) -> bool:
    """Whether NET means a file: it ends in .cnn, or there is one and no architecture is called so."""
    if net.lower().endswith(".cnn"):
        return True
    try:
        architectures.get(net)
    except UserError:
        return is_there(net)
    return False


def of_architecture(name: str) -> Document:
    """A new project with a ready architecture; raises `UserError` where there is none of that name."""
    try:
        found = architectures.get(name)
    except UserError as error:
        raise UserError(
            message(
                "cli",
                "There is no architecture and no file “{name}”: give a .cnn file or one of {names}.",
                name=name,
                names=", ".join(architectures.names()),
            )
        ) from error
    return found.document()


def is_there(name: str) -> bool:
    """Whether a file or folder of that name is there; no name is too odd to ask."""
    try:
        return Path(name).exists()
    except (OSError, ValueError):
        return False
