"""A web server on loopback that answers as tests say: whole, cut off, without ranges, wrong, slow, not at all."""

from __future__ import annotations

import hashlib
import http.server
import re
import threading
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

from cnnstudio.data import Remote, download

PATIENCE = 20.0


class Asked(NamedTuple):
    """A request that came."""

    name: str
    headers: dict[str, str]


class Web:
    """Serves `files` by their names. Answers that wait in `next` are taken first, one a request."""

    def __init__(self, files: dict[str, bytes]) -> None:
        self.files = dict(files)
        self.asked: list[Asked] = []
        self.next: deque[Answer] = deque()
        self.usual: Answer = whole
        self.let_go = threading.Event()
        """Lets an answer of `hold` send the rest."""
        self.address = ""


class Handler(http.server.BaseHTTPRequestHandler):
    """Answers one request."""

    web: Web
    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        name = self.path.rsplit("/", 1)[-1]
        self.web.asked.append(Asked(name, {key.lower(): value for key, value in self.headers.items()}))
        answer = self.web.next.popleft() if self.web.next else self.web.usual
        self.close_connection = True
        answer(self, self.web.files.get(name))

    def begin(self, content: bytes, *, ranges: bool = True, tag: str | None = None) -> bytes:
        """Send the head; returns the bytes that are to follow."""
        tag = tag or f'"{hashlib.sha1(content).hexdigest()}"'
        asked = re.fullmatch(r"bytes=(\d+)-", self.headers.get("Range", ""))
        part = asked is not None and ranges and self.headers.get("If-Range", tag) == tag
        start = int(asked[1]) if asked is not None and part else 0
        self.send_response(206 if part else 200)
        if part:
            self.send_header("Content-Range", f"bytes {start}-{len(content) - 1}/{len(content)}")
        self.send_header("Content-Length", str(len(content) - start))
        self.send_header("ETag", tag)
        self.end_headers()
        return content[start:]

    def log_message(self, *_: object) -> None:
        """Nothing."""


Answer = Callable[[Handler, "bytes | None"], None]


def whole(handler: Handler, content: bytes | None) -> None:
    """The file, or what of it was asked for; 404 where there is none."""
    if content is None:
        handler.send_error(404)
    else:
        handler.wfile.write(handler.begin(content))


def whole_without_ranges(handler: Handler, content: bytes | None) -> None:
    """All of the file, whatever was asked for."""
    assert content is not None
    handler.wfile.write(handler.begin(content, ranges=False))


def cut(count: int) -> Answer:
    """So many bytes, then the connection breaks."""

    def answer(handler: Handler, content: bytes | None) -> None:
        assert content is not None
        handler.wfile.write(handler.begin(content)[:count])

    return answer


def hold(count: int) -> Answer:
    """So many bytes, then nothing until the test lets it go."""

    def answer(handler: Handler, content: bytes | None) -> None:
        assert content is not None
        rest = handler.begin(content)
        handler.wfile.write(rest[:count])
        handler.web.let_go.wait(PATIENCE)
        try:
            handler.wfile.write(rest[count:])
        except OSError:
            return  # whoever asked has gone

    return answer


def status(code: int) -> Answer:
    """An error."""
    return lambda handler, _content: handler.send_error(code)


def other(content: bytes) -> Answer:
    """Another content than that of the file."""
    return lambda handler, _content: (handler.wfile.write(handler.begin(content)), None)[1]


@contextmanager
def serving(files: dict[str, bytes]) -> Iterator[Web]:
    """A server on loopback while the block goes on."""
    web = Web(files)
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), type("OwnHandler", (Handler,), {"web": web}))
    web.address = f"http://127.0.0.1:{server.server_address[1]}/"
    thread = threading.Thread(target=lambda: server.serve_forever(0.01), name="web")
    thread.start()
    try:
        yield web
    finally:
        web.let_go.set()
        server.shutdown()
        server.server_close()
        thread.join()


def fetch(remote: Remote, folder: Path) -> None:
    """What a process of its own does: here, where nothing slow is imported."""
    download(remote, folder)
