"""What is seen of a signature in its block on the page, once it is made."""

from datetime import datetime

from aicode_desktop.check.wording import day_in_words
from aicode_desktop.model.draft import Signatory
from aicode_desktop.model.signed import CertificateFacts, SignatureMark
from aicode_desktop.render.engine.document import set_panel
from aicode_desktop.render.engine.typography import (
    SIGNATURE_BLOCK_HEIGHT_PT,
    SIGNATURE_BLOCK_WIDTH_PT,
)
from aicode_desktop.render.engine.vocabulary import SignaturePanel
from aicode_desktop.render.wording import moment_in_words
from aicode_desktop.words import tr


def signature_mark(
    *,
    signatory: Signatory,
    certificate: CertificateFacts,
    place: str,
    at: datetime,
    specimen: bool,
) -> SignatureMark:
    """Return who signed, where and when, and with whose certificate, the size of the block.

    *at* is shown in its own time zone, with the offset from UTC.
    """
    moment = moment_in_words(at)
    second = [part for part in (signatory.name_latin.strip(), signatory.position.strip()) if part]
    side = [
        tr("Signed electronically (PAdES)"),
        tr("Certificate: {holder}", holder=certificate.holder),
        tr("valid to {day}", day=day_in_words(certificate.valid_until)),
    ]
    if specimen:
        side.insert(0, tr("Specimen, declares nothing"))
    panel = SignaturePanel(
        kicker=tr("Signature"),
        name=signatory.name,
        lines=(
            ", ".join(second),
            tr("{place}, {moment}", place=place.strip(), moment=moment)
            if place.strip()
            else moment,
        ),
        side_lines=tuple(side),
    )
    return SignatureMark(set_panel(panel), SIGNATURE_BLOCK_WIDTH_PT, SIGNATURE_BLOCK_HEIGHT_PT)
