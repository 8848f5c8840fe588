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
from aicode_desktop.render.engine.vocabulary import InkPicture, SignaturePanel
from aicode_desktop.render.wording import zoned_moment_in_words
from aicode_desktop.words import tr


def signature_mark(
    *,
    signatory: Signatory,
    certificate: CertificateFacts,
    place: str,
    at: datetime,
    specimen: bool,
    handwriting: bytes | None = None,
) -> SignatureMark:
    """Return who signed, where and when, and with whose certificate, the size of the block.

    *at* is shown in its own time zone, with the offset from UTC. *handwriting* is a PNG or JPEG
    file, shown beside the words as decoration and said to be that.

    Raises:
        PictureUnreadableError: *handwriting* is no picture that can be shown.
    """
    picture = _picture_of(handwriting) if handwriting is not None else None
    moment = zoned_moment_in_words(at)
    second = [part for part in (signatory.name_latin.strip(), signatory.position.strip()) if part]
    side = [
        tr("Signed electronically (PAdES)"),
        tr("Certificate: {holder}", holder=certificate.holder),
        tr("valid to {day}", day=day_in_words(certificate.valid_until)),
    ]
    if picture is not None:
        side.append(tr("Handwriting: decoration only"))
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
        picture=picture,
    )
    return SignatureMark(set_panel(panel), SIGNATURE_BLOCK_WIDTH_PT, SIGNATURE_BLOCK_HEIGHT_PT)


def _picture_of(handwriting: bytes) -> InkPicture:
    # Most people sign without one.
    from aicode_desktop.render.handwriting_picture import handwriting_picture

    return handwriting_picture(handwriting)
