"""A time-stamp service on this machine, and what its answers can have wrong with them.

The answers are pyHanko’s own; each that is wrong is named after the one thing wrong with it.
"""

import asyncio
import contextlib
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import cache
from http.server import BaseHTTPRequestHandler, HTTPServer
from typing import Any

from asn1crypto import keys as asn1_keys
from asn1crypto import tsp as asn1_tsp
from asn1crypto import x509 as asn1_x509
from cryptography.hazmat.primitives import serialization
from cryptography.x509.oid import ExtendedKeyUsageOID
from pyhanko.sign.timestamps import DummyTimeStamper

from tests import pki

LIST_URL = "http://crl.example/root.crl"
REPLY = "application/timestamp-reply"


@cache
def authority(kind: str = "RSA 2048", *, until_days: int = 700) -> pki.Issued:
    """Return the certificate of a time-stamp service, issued by the root, with a list."""
    return pki.issue(
        kind=kind,
        number=50,
        name=pki.subject("Test Time-stamps"),
        issuer=pki.root(),
        usages={"digital_signature"},
        purposes=[ExtendedKeyUsageOID.TIME_STAMPING],
        until=timedelta(days=until_days),
        revocations_at=LIST_URL,
    )


def answer_to(
    request: bytes,
    *,
    by: pki.Issued | None = None,
    at: datetime = pki.NOW,
    digest: str | None = None,
) -> bytes:
    """Return a sound answer to *request*: a time-stamp of the time *at*."""
    issued = by or authority()
    der = serialization.Encoding.DER
    above: Any = [asn1_x509.Certificate.load(one.public_bytes(der)) for one in issued.chain]
    stamper = DummyTimeStamper(
        asn1_x509.Certificate.load(issued.certificate.public_bytes(der)),
        asn1_keys.PrivateKeyInfo.load(
            issued.key.private_bytes(
                der, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
            )
        ),
        certs_to_embed=above,
        fixed_dt=at,
        override_md=digest,
    )
    asked = asn1_tsp.TimeStampReq.load(request)
    answer: bytes = asyncio.run(stamper.async_request_tsa_response(asked)).dump()
    return answer


@dataclass
class Reply:
    """One answer of the service: status, media type, and content made from the request."""

    make: Callable[[bytes], bytes] = answer_to
    status: int = 200
    kind: str = REPLY
    seconds_late: float = 0.0


@dataclass
class Service:
    """A running service; ``requests`` are the bodies that reached it."""

    url: str
    reply: Reply = field(default_factory=Reply)
    requests: list[bytes] = field(default_factory=list)


@contextlib.contextmanager
def serving(host: str) -> Iterator[Service]:
    """Run a service at *host* until the block ends."""

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["Content-Length"]))
            service.requests.append(body)
            time.sleep(service.reply.seconds_late)
            content = service.reply.make(body)
            with contextlib.suppress(OSError):
                self.send_response(service.reply.status)
                self.send_header("Content-Type", service.reply.kind)
                self.send_header("Location", "http://elsewhere.example/")
                self.send_header("Content-Length", str(len(content)))
                self.end_headers()
                self.wfile.write(content)

        def log_message(self, *_: Any) -> None:
            pass

    with HTTPServer((host, 0), Handler) as server:
        service = Service(f"http://{host}:{server.server_port}/tsa")
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        try:
            yield service
        finally:
            server.shutdown()
            thread.join()


def _rejected(_: bytes) -> bytes:
    status = {"status": "rejection", "status_string": ["out of order"]}
    told: bytes = asn1_tsp.PKIStatusInfo(status).dump()
    return b"\x30" + bytes([len(told)]) + told  # asn1crypto writes none without a token


def _for_another_digest(request: bytes) -> bytes:
    asked = asn1_tsp.TimeStampReq.load(request)
    asked["message_imprint"]["hashed_message"] = bytes(32)
    return answer_to(asked.dump(force=True))


def _with_another_nonce(request: bytes) -> bytes:
    asked = asn1_tsp.TimeStampReq.load(request)
    asked["nonce"] = 1
    return answer_to(asked.dump(force=True))


def _with_one_bit_changed(request: bytes) -> bytes:
    answer = asn1_tsp.TimeStampResp.load(answer_to(request))
    (signer,) = answer["time_stamp_token"]["content"]["signer_infos"]
    signature = bytearray(signer["signature"].native)
    signature[7] ^= 1
    signer["signature"] = bytes(signature)
    changed: bytes = answer.dump(force=True)
    return changed


def _without_certificates(request: bytes) -> bytes:
    answer = asn1_tsp.TimeStampResp.load(answer_to(request))
    answer["time_stamp_token"]["content"]["certificates"] = []
    changed: bytes = answer.dump(force=True)
    return changed


WRONG: Mapping[str, tuple[Reply, str]] = {
    "refused": (Reply(_rejected), "refused: out of order"),
    "for-another-digest": (Reply(_for_another_digest), "for something else"),
    "with-another-nonce": (Reply(_with_another_nonce), "another question"),
    "with-one-bit-changed": (Reply(_with_one_bit_changed), "is false"),
    "without-certificates": (Reply(_without_certificates), "is no time-stamp"),
    "from-yesterday": (
        Reply(lambda request: answer_to(request, at=pki.NOW - timedelta(days=1))),
        "this computer says",
    ),
    "rsa-1024": (Reply(lambda request: answer_to(request, by=authority("RSA 1024"))), "1024 bits"),
    "sha1": (
        Reply(lambda request: answer_to(request, digest="sha1")),
        "digest that is no longer safe",
    ),
    "by-a-certificate-for-something-else": (
        Reply(lambda request: answer_to(request, by=pki.signatory(kind="RSA 2048"))),
        "is not for time-stamping",
    ),
    "empty": (Reply(lambda _: b""), "is no time-stamp"),
    "not-a-time-stamp": (Reply(lambda _: b"<html>"), "is no time-stamp"),
    "truncated": (Reply(lambda request: answer_to(request)[:-100]), "is no time-stamp"),
    "too-large": (Reply(lambda _: b"\x30\x84" + bytes(1_000_000)), "more than was asked for"),
    "a-web-page": (Reply(kind="text/html"), "something else than asked"),
    "moved-elsewhere": (Reply(status=302), "status 302"),
    "out-of-service": (Reply(status=503), "status 503"),
}
