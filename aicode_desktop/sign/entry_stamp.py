"""A time-stamp over any bytes, and what it proves: that they existed by then, as they are."""

import asyncio
import hashlib
from dataclasses import dataclass
from datetime import UTC, datetime

from aicode_desktop.sign.certificates import facts_of
from aicode_desktop.sign.cms import certificates_in_cms
from aicode_desktop.sign.timestamp_engine import asn1_cms, validate_tst_signed_data
from aicode_desktop.sign.timestamps import TimestampService
from aicode_desktop.sign.trust import Anchors, context_of

_DIGEST = "sha512"


@dataclass(frozen=True, slots=True)
class StampFacts:
    """What a time-stamp says: when (aware UTC), and who says so. Trust is a separate question."""

    at: datetime
    authority: str


def stamp_over(content: bytes, service: TimestampService, *, at: datetime) -> bytes:
    """Return a time-stamp token (RFC 3161, DER) over the SHA-512 of *content*.

    Raises:
        TimestampError: no sound time-stamp could be had.
    """
    digest = hashlib.sha512(content).digest()
    token = asyncio.run(service.stamper(at=at).async_timestamp(digest, _DIGEST))
    written: bytes = token.dump()
    return written


def stamp_facts(token: bytes, content: bytes) -> StampFacts | None:
    """Return what *token* says of *content*, or None where it is false or about something else."""
    try:
        signed = asn1_cms.ContentInfo.load(token, strict=True)["content"]
        told = signed["encap_content_info"]["content"].parsed
        if told["message_imprint"]["hash_algorithm"]["algorithm"].native != _DIGEST:
            return None
        digest = hashlib.sha512(content).digest()
        status = asyncio.run(
            validate_tst_signed_data(signed, context_of(Anchors()), lambda _algorithm: digest)
        )
        if not (status["intact"] and status["valid"]):
            return None
        authority = facts_of(certificates_in_cms(signed)[0]).holder
        return StampFacts(told["gen_time"].native.astimezone(UTC), authority)
    except Exception:  # noqa: BLE001  (what a file from elsewhere holds fails in many ways)
        return None
