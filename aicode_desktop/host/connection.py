"""The one door to the network: one connection, to the address that a person gave, for one act.

Nothing else in the program opens a connection. No redirection is followed and no proxy is used, so
that nothing reaches an address nobody named. The request says nothing about this computer.
"""

import http.client
import socket
import ssl
import threading
from contextlib import closing, suppress
from typing import Self
from urllib.parse import urlsplit

from aicode_desktop.errors import NoAnswerError
from aicode_desktop.words import tr

LONGEST_ADDRESS = 2000

_OK = 200


def post(
    url: str,
    content: bytes,
    *,
    kind: str,
    answer_kind: str,
    limit_bytes: int,
    timeout_seconds: float,
) -> bytes:
    """Return what *url* answers to *content*; kinds are media types (RFC 6838).

    Raises:
        NoAnswerError: no address, no connection, no answer in time, or another than asked for.
    """
    host, port, target, is_encrypted = _parts_of(url)
    connection = (
        http.client.HTTPSConnection(
            host, port, timeout=timeout_seconds, context=ssl.create_default_context()
        )
        if is_encrypted
        else http.client.HTTPConnection(host, port, timeout=timeout_seconds)
    )
    with closing(connection), _Patience(connection, timeout_seconds) as patience:
        try:
            connection.connect()
            patience.line = connection.sock  # which the connection lets go of before the end
            headers = {"Content-Type": kind, "Accept": answer_kind}
            connection.request("POST", target, content, headers)
            with connection.getresponse() as response:
                _assert_as_asked(response, host, answer_kind)
                answer = _read(response, host, limit_bytes=limit_bytes)
        except NoAnswerError as error:
            if patience.is_over:
                raise _no_answer(_reason(TimeoutError(), host)) from error
            raise
        except (OSError, http.client.HTTPException, ValueError) as error:
            reason = TimeoutError() if patience.is_over else error
            raise _no_answer(_reason(reason, host)) from error
    if patience.is_over:  # what was cut off looks like a whole answer
        raise _no_answer(_reason(TimeoutError(), host))
    return answer


class _Patience:
    """Ends a connection when its time is up, however slowly the other side goes on answering."""

    def __init__(self, connection: http.client.HTTPConnection, seconds: float) -> None:
        self.is_over = False
        self.line: socket.socket | None = None
        self._connection = connection
        self._timer = threading.Timer(seconds, self._end)
        self._timer.daemon = True

    def __enter__(self) -> Self:
        self._timer.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._timer.cancel()
        self._timer.join()

    def _end(self) -> None:
        self.is_over = True
        line = self.line or self._connection.sock
        if line is not None:
            with suppress(OSError):
                line.shutdown(socket.SHUT_RDWR)


def _parts_of(url: str) -> tuple[str, int | None, str, bool]:
    not_an_address = _no_answer(tr("“{url}” is no web address.", url=url[:LONGEST_ADDRESS]))
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError as error:
        raise not_an_address from error
    is_plain = url.isascii() and url.isprintable() and " " not in url
    if (
        parts.scheme not in {"http", "https"}
        or not parts.hostname
        or parts.username is not None
        or not is_plain
        or len(url) > LONGEST_ADDRESS
    ):
        raise not_an_address
    target = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
    return parts.hostname, port, target, parts.scheme == "https"


def _assert_as_asked(response: http.client.HTTPResponse, host: str, kind: str) -> None:
    if response.status != _OK:
        raise _no_answer(
            tr("“{host}” answered with status {code}.", host=host, code=response.status)
        )
    if response.headers.get_content_type() != kind:
        raise _no_answer(tr("“{host}” answered with something else than asked.", host=host))


def _read(response: http.client.HTTPResponse, host: str, *, limit_bytes: int) -> bytes:
    content = response.read(limit_bytes + 1)
    if len(content) > limit_bytes:
        raise _no_answer(tr("“{host}” answered with more than was asked for.", host=host))
    return content


def _reason(error: Exception, host: str) -> str:
    if isinstance(error, TimeoutError):
        return tr("“{host}” did not answer in time.", host=host)
    if isinstance(error, ssl.SSLCertVerificationError):
        return tr("“{host}” could not prove that it is “{host}”.", host=host)
    if isinstance(error, ssl.SSLError | http.client.HTTPException):
        return tr("“{host}” does not speak the protocol of its address.", host=host)
    if isinstance(error, ConnectionRefusedError):
        return tr("“{host}” refused the connection.", host=host)
    return tr("“{host}” cannot be reached.", host=host)


def _no_answer(what: str) -> NoAnswerError:
    return NoAnswerError(
        what,
        safe=tr("Nothing was written."),
        next_step=tr("Check the address and the connection to the network, then try again."),
    )
