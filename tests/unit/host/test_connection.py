"""The one door to the network: what it sends, and how it gives up."""

import socket
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress

import pytest

from aicode_desktop.errors import NoAnswerError
from aicode_desktop.host.connection import post

PATIENCE_SECONDS = 0.5
Talk = Callable[[socket.socket], None]


@contextmanager
def listening(host: str, talk: Talk) -> Iterator[int]:
    """Run *talk* with whoever connects first; yields the port."""
    with socket.create_server((host, 0)) as server:
        server.settimeout(5)

        def serve() -> None:
            with suppress(OSError):
                connection, _ = server.accept()
                with connection:
                    talk(connection)

        thread = threading.Thread(target=serve)
        thread.start()
        try:
            yield server.getsockname()[1]
        finally:
            thread.join()


def asked(url: str, *, limit_bytes: int = 1000) -> bytes:
    return post(
        url, b"question", kind="text/q", answer_kind="text/a", limit_bytes=limit_bytes,
        timeout_seconds=PATIENCE_SECONDS,
    )  # fmt: skip


def answering(reply: bytes, heard: list[bytes] | None = None) -> Talk:
    def talk(connection: socket.socket) -> None:
        request = b""
        while b"question" not in request:
            request += connection.recv(4096)
        if heard is not None:
            heard.append(request)
        connection.sendall(reply)

    return talk


def drop_by_drop(start: bytes) -> Talk:
    def talk(connection: socket.socket) -> None:
        with suppress(OSError):
            connection.sendall(start)
            for _ in range(100):
                connection.sendall(b"a")
                time.sleep(0.05)

    return talk


OK = b"HTTP/1.1 200 OK\r\nContent-Type: text/a\r\nConnection: close\r\n\r\n"


def test_the_answer_is_what_the_other_side_says(loopback: str) -> None:
    with listening(loopback, answering(OK + b"answer")) as port:
        assert asked(f"http://{loopback}:{port}/a?b=c") == b"answer"


def test_the_request_says_nothing_about_this_computer(loopback: str) -> None:
    heard: list[bytes] = []
    with listening(loopback, answering(OK, heard)) as port:
        asked(f"http://{loopback}:{port}/a?b=c")

    head, _, body = heard[0].partition(b"\r\n\r\n")
    lines = head.decode("ascii").split("\r\n")
    assert lines[0] == "POST /a?b=c HTTP/1.1"
    assert {line.split(":")[0] for line in lines[1:]} == {
        "Host", "Accept-Encoding", "Content-Length", "Content-Type", "Accept",
    }  # fmt: skip
    assert body == b"question"


@pytest.mark.parametrize(
    "start", [b"", b"HTTP/1.1 200 OK\r\nX-Slow: ", OK], ids=["status", "headers", "content"]
)
def test_an_answer_that_comes_drop_by_drop_is_cut_off_in_time(start: bytes, loopback: str) -> None:
    begin = time.monotonic()
    with (
        listening(loopback, drop_by_drop(start)) as port,
        pytest.raises(NoAnswerError, match="did not answer in time"),
    ):
        asked(f"http://{loopback}:{port}/")

    assert time.monotonic() - begin < PATIENCE_SECONDS + 2


def test_no_more_is_read_than_was_asked_for(loopback: str) -> None:
    with (
        listening(loopback, answering(OK + bytes(5000))) as port,
        pytest.raises(NoAnswerError, match="more than was asked for"),
    ):
        asked(f"http://{loopback}:{port}/", limit_bytes=4000)


def test_a_side_that_does_not_speak_the_protocol_is_told_apart(loopback: str) -> None:
    with (
        listening(loopback, answering(b"SSH-2.0-server\r\n")) as port,
        pytest.raises(NoAnswerError, match="does not speak the protocol"),
    ):
        asked(f"http://{loopback}:{port}/")


def test_an_encrypted_address_is_never_asked_in_the_clear(loopback: str) -> None:
    heard: list[bytes] = []

    def talk(connection: socket.socket) -> None:
        heard.append(connection.recv(4096))
        connection.sendall(OK)

    with (
        listening(loopback, talk) as port,
        pytest.raises(NoAnswerError, match="does not speak the protocol"),
    ):
        asked(f"https://{loopback}:{port}/")

    assert b"question" not in heard[0]


def test_a_door_that_is_shut_is_said_to_be_shut(loopback: str) -> None:
    with socket.create_server((loopback, 0)) as server:
        port = server.getsockname()[1]

    with pytest.raises(NoAnswerError, match="refused the connection") as refused:
        asked(f"http://{loopback}:{port}/")

    assert refused.value.safe
    assert refused.value.next_step
