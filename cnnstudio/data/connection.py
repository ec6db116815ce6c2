"""Asking web servers for files, in a way that another thread can end at any moment."""

from __future__ import annotations

import contextlib
import http.client
import socket
import ssl
import threading
import urllib.request
from collections.abc import Callable
from typing import Any

TIMEOUT = 20.0
"""Seconds for which a server may say nothing."""


class DownloadStopped(Exception):
    """A download was ended on request; what has come of it is kept."""


class Stop:
    """Ends a download from any thread, also while it waits for a server that says nothing."""

    def __init__(self) -> None:
        # Reentrant, for a signal's handler may call `stop` wherever its thread is.
        self._changed = threading.Condition(threading.RLock())
        self._stopped = False
        self._socket: socket.socket | None = None

    @property
    def stopped(self) -> bool:
        """Whether the end was asked for."""
        return self._stopped

    def stop(self) -> None:
        """Ask for the end: the connection there is breaks off."""
        with self._changed:
            self._stopped = True
            self._changed.notify_all()
            _break_off(self._socket)

    def check(self) -> None:
        """Raise `DownloadStopped` once the end was asked for."""
        if self.stopped:
            raise DownloadStopped

    def wait(self, seconds: float) -> None:
        """Let time go by; raises `DownloadStopped` as soon as the end is asked for."""
        with self._changed:
            self._changed.wait_for(lambda: self._stopped, seconds)
        self.check()

    def hold(self, connected: socket.socket) -> None:
        """Take the connection that is to break off."""
        with self._changed:
            self._socket = connected
            if self._stopped:
                _break_off(connected)


def opener(stop: Stop) -> urllib.request.OpenerDirector:
    """What opens http and https addresses and nothing else, through the system's proxy; redirections are followed."""
    director = urllib.request.OpenerDirector()
    for handler in (
        urllib.request.ProxyHandler(),
        _Http(stop),
        _Https(stop),
        urllib.request.HTTPRedirectHandler(),
        urllib.request.HTTPDefaultErrorHandler(),
        urllib.request.HTTPErrorProcessor(),
        urllib.request.UnknownHandler(),
    ):
        director.add_handler(handler)
    return director


class _Http(urllib.request.HTTPHandler):
    def __init__(self, stop: Stop) -> None:
        super().__init__()
        self._stop = stop

    def http_open(self, req: urllib.request.Request) -> http.client.HTTPResponse:
        return self.do_open(_held(http.client.HTTPConnection, self._stop), req)


class _Https(urllib.request.HTTPSHandler):
    def __init__(self, stop: Stop) -> None:
        super().__init__()
        self._stop = stop

    def https_open(self, req: urllib.request.Request) -> http.client.HTTPResponse:
        return self.do_open(_held(http.client.HTTPSConnection, self._stop), req, context=_context(self._stop))


def _held(kind: type[http.client.HTTPConnection], stop: Stop) -> Callable[..., http.client.HTTPConnection]:
    """Makes connections of that kind whose socket `stop` can break off."""

    class Held(kind):  # type: ignore[misc, valid-type]
        def connect(self) -> None:
            super().connect()
            stop.hold(self.sock)

    def make(host: str, **settings: Any) -> http.client.HTTPConnection:
        connection: http.client.HTTPConnection = Held(host, **settings)
        return connection

    return make


def _context(stop: Stop) -> ssl.SSLContext:
    """As http.client makes it; `stop` can break off a connection already while its encryption is agreed on."""

    class Held(ssl.SSLSocket):
        def do_handshake(self, block: bool = False) -> None:
            stop.hold(self)
            super().do_handshake(block)

    context = ssl.create_default_context()
    context.set_alpn_protocols(["http/1.1"])
    context.sslsocket_class = Held
    return context


def _break_off(connected: socket.socket | None) -> None:
    if connected is not None:
        with contextlib.suppress(OSError):  # it is closed already
            # Of the plain socket: an encrypted one would first say goodbye, and wait for an answer.
            socket.socket.shutdown(connected, socket.SHUT_RDWR)
