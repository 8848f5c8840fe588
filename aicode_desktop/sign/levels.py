"""Which PAdES baseline level a sound signature has reached (ETSI EN 319 142-1).

Said by what is there: a time-stamp, evidence for every certificate whose issuer publishes
revocations, and a time-stamp over that evidence. Whether the evidence convinces is for a validation
at a later day to say.
"""

from collections.abc import Iterable, Sequence
from typing import Any

from aicode_desktop.sign.chain import chain_of
from aicode_desktop.sign.cms import certificates_in_cms, timestamps_in
from aicode_desktop.sign.engine import EmbeddedPdfSignature, PdfHandler, asn1_x509
from aicode_desktop.sign.revocation import asks_for_revocation_data, revocation_data_in

B, T, LT, LTA = "PAdES B-B", "PAdES B-T", "PAdES B-LT", "PAdES B-LTA"


def level_of(signature: EmbeddedPdfSignature, *, stamps: Sequence[EmbeddedPdfSignature]) -> str:
    """Return the level of *signature*; *stamps* are the sound time-stamps on the document."""
    later = [stamp for stamp in stamps if stamp.signed_revision > signature.signed_revision]
    inside = timestamps_in(signature)
    if not (inside or later):
        return B
    reader = signature.reader
    signed = [signature.signed_data, *inside]
    if not _has_evidence(reader, signed):
        return T
    if any(
        _has_evidence(reader.get_historical_resolver(stamp.signed_revision), signed)
        for stamp in later
    ):
        return LTA
    return LT


def _asking(signed: Iterable[Any]) -> list[asn1_x509.Certificate]:
    asking = []
    for data in signed:
        own, *above = certificates_in_cms(data)
        asking += [one for one in (own, *chain_of(own, above)) if asks_for_revocation_data(one)]
    return asking


def _has_evidence(document: PdfHandler, signed: Iterable[Any]) -> bool:
    carried = revocation_data_in(document)
    if carried is None:
        return False
    lists, answers = carried
    try:
        asking = _asking(signed)
        published = [one.issuer for one in lists]
        answered = {
            single["cert_id"]["serial_number"].native
            for one in answers
            for single in one.basic_ocsp_response["tbs_response_data"]["responses"]
        }
    except Exception:  # noqa: BLE001  (a hostile file fails a parser in any way; that is no evidence)
        return False
    return all(one.issuer in published or one.serial_number in answered for one in asking)
