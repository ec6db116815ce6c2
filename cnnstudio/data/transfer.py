"""One file from one web server: gone on with where it broke off, if the server still has the same file."""

from __future__ import annotations

import contextlib
import http.client
import re
import socket
import ssl
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import IO, Any
from urllib.parse import urlsplit

import msgspec

from cnnstudio.data.connection import TIMEOUT, Stop, opener
from cnnstudio.network.errors import WorkError
from cnnstudio.network.files import cannot, write_atomic
from cnnstudio.network.messages import Message, message

AT_ONCE = 1 << 18
LASTING = (408, 425, 429)
"""Answers to a request that may be another one later, besides those from 500 on."""


class Broken(Exception):
    """The connection broke, or was never made: the next try may go well."""

    def __init__(self, reason: Message) -> None:
        super().__init__(reason)
        self.reason = reason


class Refused(Broken):
    """The server does not have the file: another try would end alike."""


class _Mark(msgspec.Struct):
    """What is known of a part: where it comes from and which state of the file it is of."""

    url: str
    validator: str = ""


def transfer(
    url: str, part: Path, size: int, stop: Stop, told: Callable[[int], None], timeout: float = TIMEOUT
) -> None:
    """Bring the file `part` to `size` bytes, those of `url`; `told` hears how many there are.

    A part that is there already is gone on with: where it comes from the same address, on condition that the file there
    is still the same one (If-Range with its ETag or its date). From another address it is gone on with as it is, for
    the checksum of the whole tells whether it fits. A server that knows no ranges begins anew. Raises `Broken`,
    `Refused`, `DownloadStopped`, and `WorkError` where the disk does not take what comes.
    """
    there = part_size(part)
    if there == size:
        return
    if there > size:
        forget_part(part)
        there = 0
    with _network_errors(url, stop):
        with opener(stop).open(_request(url, part, there), timeout=timeout) as response:
            begun = _check_answer(response, url, there, size)
            with _writing(part):
                write_atomic(_mark_path(part), msgspec.json.encode(_Mark(url, _validator(response))))
                file = part.open("ab" if begun else "wb")
            with file:
                _receive(response, file, begun, size, stop, told)
        stop.check()
        if part_size(part) < size:
            raise Broken(message("data", "{host} broke off in the midst", host=_host(url)))


def part_size(part: Path) -> int:
    """The bytes that have come; 0 where there is no such file."""
    try:
        return part.stat().st_size
    except OSError:
        return 0


def forget_part(part: Path) -> None:
    """Take away a part and what is known of it."""
    with _writing(part):
        part.unlink(missing_ok=True)
        _mark_path(part).unlink(missing_ok=True)


def _receive(
    response: http.client.HTTPResponse,
    file: IO[bytes],
    begun: int,
    size: int,
    stop: Stop,
    told: Callable[[int], None],
) -> None:
    count = begun
    told(count)
    while count < size:
        chunk = response.read1(min(AT_ONCE, size - count))
        if not chunk:
            return
        with _writing(Path(file.name)):
            file.write(chunk)
            file.flush()
        count += len(chunk)
        told(count)
        stop.check()


def _request(url: str, part: Path, there: int) -> urllib.request.Request:
    headers = {"User-Agent": "cnnstudio", "Accept-Encoding": "identity"}
    if there:
        headers["Range"] = f"bytes={there}-"
        mark = _read_mark(part)
        if mark.url == url and mark.validator:
            headers["If-Range"] = mark.validator
    # Only http and https addresses are opened: the opener knows no others.
    return urllib.request.Request(url, headers=headers)  # noqa: S310


def _check_answer(response: http.client.HTTPResponse, url: str, there: int, size: int) -> int:
    """The byte that the answer begins with; raises `Refused` where it is no answer of a file of this size."""
    if response.status == http.HTTPStatus.PARTIAL_CONTENT:
        found = re.fullmatch(r"bytes (\d+)-\d+/(\d+|\*)", response.headers.get("Content-Range", "").strip())
        if found and int(found[1]) == there and found[2] in (str(size), "*"):
            return there
        raise Refused(_another_file(url))
    length = response.headers.get("Content-Length", "").strip()
    if response.status != http.HTTPStatus.OK or (length.isdecimal() and int(length) != size):
        raise Refused(_another_file(url))
    return 0


def _another_file(url: str) -> Message:
    return message("data", "{host} sends another file than this one", host=_host(url))


def _validator(response: http.client.HTTPResponse) -> str:
    """What tells this state of the file: a strong ETag (RFC 9110 allows no weak one in If-Range), or its date."""
    tag: str = response.headers.get("ETag", "").strip()
    return tag if tag.startswith('"') else response.headers.get("Last-Modified", "").strip()


def _mark_path(part: Path) -> Path:
    return part.with_name(f"{part.name}.json")


def _read_mark(part: Path) -> _Mark:
    try:
        return msgspec.json.decode(_mark_path(part).read_bytes(), type=_Mark)
    except (OSError, msgspec.DecodeError):
        return _Mark("")


@contextlib.contextmanager
def _network_errors(url: str, stop: Stop) -> Iterator[None]:
    """Whatever a connection can raise, as `Broken` or `Refused`, or as `DownloadStopped` where it was broken off."""
    try:
        yield
    except urllib.error.HTTPError as error:
        error.close()
        stop.check()
        raise _answered(url, error) from error
    except (OSError, http.client.HTTPException, ValueError) as error:
        stop.check()
        raise Broken(_reason(url, error)) from error


def _answered(url: str, error: urllib.error.HTTPError) -> Broken:
    reason = message("data", "{host} answers {code} {words}", host=_host(url), code=error.code, words=error.reason)
    lasting = error.code < http.HTTPStatus.INTERNAL_SERVER_ERROR and error.code not in LASTING
    return Refused(reason) if lasting else Broken(reason)


def _reason(url: str, error: Exception) -> Message:
    cause: Any = getattr(error, "reason", error)  # urllib wraps what happens before the first byte
    host = _host(url)
    if isinstance(cause, TimeoutError):
        return message("data", "{host} does not answer", host=host)
    if isinstance(cause, socket.gaierror):
        return message("data", "{host} is not found: is this computer online?", host=host)
    if isinstance(cause, ssl.SSLCertVerificationError):
        return message("data", "{host} cannot be trusted: {reason}", host=host, reason=cause.verify_message)
    words = getattr(cause, "strerror", None) or str(cause) or type(cause).__name__
    return message("data", "no connection to {host}: {reason}", host=host, reason=words.lower())


def _host(url: str) -> str:
    return urlsplit(url).hostname or url


@contextlib.contextmanager
def _writing(path: Path) -> Iterator[None]:
    """What the disk refuses is no matter of the network."""
    try:
        yield
    except OSError as error:
        raise WorkError(cannot("write", path, error)) from error
