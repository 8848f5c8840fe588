"""Time-stamps by RFC 3161 from the one service that the user named.

What is sent is a digest and a random number. What comes back is checked before it is relied upon:
that it is for this digest, of the right time, by a certificate for time-stamping, with methods of
today.
"""

import secrets
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any

from aicode_desktop.check.wording import said_time
from aicode_desktop.errors import NoAnswerError, TimestampError
from aicode_desktop.host.connection import post
from aicode_desktop.model.draft import Confidential
from aicode_desktop.sign.cms import certificates_in_cms
from aicode_desktop.sign.engine import asn1_core
from aicode_desktop.sign.strength import weakness_of
from aicode_desktop.sign.timestamp_engine import (
    TimeStamper,
    asn1_cms,
    asn1_tsp,
    validate_tst_signed_data,
)
from aicode_desktop.sign.trust import Anchors, context_of
from aicode_desktop.words import tr

TIMEOUT_SECONDS = 30.0
LIMIT_ANSWER_BYTES = 200_000  # a token with a chain of five RSA-4096 certificates is below 15 kB
LARGEST_CLOCK_DIFFERENCE = timedelta(hours=1)

_DIGESTS = {"sha256", "sha384", "sha512"}
_GRANTED = {"granted", "granted_with_mods"}


class TimestampService(Confidential):
    """The time-stamp service at *url*, asked only while ``stamper`` is in use."""

    def __init__(self, url: str) -> None:
        self._url = url

    def stamper(self, *, at: datetime) -> TimeStamper:
        """Return what asks the service, for one signing at the time *at* of this computer."""
        return _Stamper(self._url, at)


def timestamp_error(what: str, next_step: str = "") -> TimestampError:
    """Return the error for an act that needs a time-stamp and does not get a sound one."""
    return TimestampError(
        what,
        safe=tr("Nothing was signed or written."),
        next_step=next_step
        or tr(
            "Try again later; or sign without a time-stamp (level B-B, which proves no time), and"
            " add one later by renewing the signed form."
        ),
    )


class _Stamper(TimeStamper):
    def __init__(self, url: str, at: datetime) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self._url = url
        self._at = at

    async def async_timestamp(self, message_digest: bytes, md_algorithm: str) -> Any:
        nonce = secrets.randbits(63) | 1 << 62  # of one length, so that the answer is of one size
        imprint = {
            "hash_algorithm": {"algorithm": md_algorithm},
            "hashed_message": message_digest,
        }
        request = asn1_tsp.TimeStampReq(
            {"version": 1, "message_imprint": imprint, "cert_req": True, "nonce": nonce}
        )
        try:
            answer = post(
                self._url,
                request.dump(),
                kind="application/timestamp-query",
                answer_kind="application/timestamp-reply",
                limit_bytes=LIMIT_ANSWER_BYTES,
                timeout_seconds=TIMEOUT_SECONDS,
            )
        except NoAnswerError as error:
            raise timestamp_error(tr("There is no time-stamp: {why}", why=error.what)) from error
        try:
            return await self._token_in(answer, message_digest, nonce)
        except (ValueError, TypeError, LookupError, AttributeError, RecursionError) as error:
            raise timestamp_error(
                tr("The time-stamp service answered with something that is no time-stamp.")
            ) from error

    async def _token_in(self, answer: bytes, digest: bytes, nonce: int) -> asn1_cms.ContentInfo:
        # A refusal has no token (RFC 3161, 2.4.2), which asn1crypto does not know.
        status = asn1_tsp.PKIStatusInfo.load(asn1_core.Sequence.load(answer, strict=True)[0].dump())
        if status["status"].native not in _GRANTED:
            said = "; ".join(status["status_string"].native or []) or status["status"].native
            raise timestamp_error(tr("The time-stamp service refused: {why}.", why=said[:200]))
        token = asn1_tsp.TimeStampResp.load(answer, strict=True)["time_stamp_token"]
        signed = token["content"]
        told = signed["encap_content_info"]["content"].parsed
        if told["nonce"].native != nonce:
            raise timestamp_error(tr("The time-stamp is the answer to another question."))
        self._assert_of_today(signed)
        status_of_token = await validate_tst_signed_data(
            signed, context_of(Anchors()), _always(digest)
        )
        if not (status_of_token["intact"] and status_of_token["valid"]):
            raise timestamp_error(tr("The time-stamp is false, or for something else."))
        self._assert_timely(told["gen_time"].native)
        return token

    def _assert_of_today(self, signed: asn1_cms.SignedData) -> None:
        (signer,) = signed["signer_infos"]
        digests = {
            signer["digest_algorithm"]["algorithm"].native,
            signed["encap_content_info"]["content"]
            .parsed["message_imprint"]["hash_algorithm"]["algorithm"]
            .native,
        }
        certificate = certificates_in_cms(signed)[0]
        purposes = certificate.extended_key_usage_value
        if purposes is None or set(purposes.native) != {"time_stamping"}:
            raise timestamp_error(
                tr("The certificate of the time-stamp service is not for time-stamping.")
            )
        weakness = weakness_of(certificate)
        if weakness is not None or not digests <= _DIGESTS:
            why = weakness or tr("It uses a digest that is no longer safe.")
            raise timestamp_error(tr("The time-stamp is too weak to rely on: {why}", why=why))

    def _assert_timely(self, time: datetime) -> None:
        if abs(time - self._at) > LARGEST_CLOCK_DIFFERENCE:
            raise timestamp_error(
                tr(
                    "The time-stamp service says it is {theirs}; this computer says {ours}.",
                    theirs=said_time(time),
                    ours=said_time(self._at),
                ),
                tr("Set the clock of this computer, then try again."),
            )


def _always(digest: bytes) -> Callable[[str], bytes]:
    return lambda _algorithm: digest
