"""Whose signature block a certificate would sign, and what speaks against it."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import TYPE_CHECKING

from aicode_desktop.errors import CannotSignError
from aicode_desktop.model.draft import Provider, Signatory
from aicode_desktop.model.finding import Finding, Severity
from aicode_desktop.model.rendered import signature_fields
from aicode_desktop.model.signed import CertificateFacts
from aicode_desktop.words import tr

if TYPE_CHECKING:
    from aicode_desktop.sign.backend import Signer


@dataclass(frozen=True, slots=True)
class Placement:
    """Where a key would sign: whose block, and what speaks against it."""

    field: str
    signatory: Signatory
    objections: tuple[Finding, ...]

    @property
    def blocking(self) -> tuple[Finding, ...]:
        """The objections with which no signature is made."""
        return tuple(one for one in self.objections if one.severity is Severity.BLOCK)

    @property
    def warnings(self) -> tuple[Finding, ...]:
        """The objections that a person should read before signing."""
        return tuple(one for one in self.objections if one.severity is Severity.WARN)


def placement(pdf: bytes, signer: "Signer", *, at: datetime) -> Placement:
    """Return the open block that is this signer's: the one whose signatory the certificate names.

    Where it names none of them, the first open block, with a warning among the objections.

    Raises:
        DocumentUnreadableError: it is not a document of this program.
        CannotSignError: every block is signed.
    """
    return placement_of(pdf, signer.certificates()[0], at=at)


def placement_of(pdf: bytes, certificate: CertificateFacts, *, at: datetime) -> Placement:
    """Return what ``placement`` does, of a certificate whose key is not open yet.

    Raises:
        DocumentUnreadableError: it is not a document of this program.
        CannotSignError: every block is signed.
    """
    from aicode_desktop.render.reading import content_of, open_blocks

    draft = content_of(pdf).draft
    signatories = draft.signatories
    ours = dict(zip(signature_fields(draft), signatories, strict=True))
    blocks = [block for block in open_blocks(pdf) if block in ours]
    if not blocks:
        raise CannotSignError(
            tr("Every signature block of this document is signed already."),
            safe=tr("The document was not changed."),
            next_step=tr("Check that you chose the right file."),
        )
    provider = draft.provider
    places = [
        Placement(block, person, _objections_to(certificate, person, provider=provider, at=at))
        for block, person in ((block, ours[block]) for block in blocks)
    ]
    named = (place for place in places if not _names_another(place))
    place = next(named, places[0])
    if len(blocks) == len(signatories):
        return place
    used = tuple(_signed_already(pdf, certificate, place.signatory, ours))
    return replace(place, objections=(*used, *place.objections))


def _signed_already(
    pdf: bytes,
    certificate: CertificateFacts,
    signatory: Signatory,
    blocks: Mapping[str, Signatory],
) -> Iterator[Finding]:
    """Yield that another person has signed with the very certificate, if so.

    Who signs jointly signs each for themselves: one key in two hands proves one signature.
    """
    from aicode_desktop.sign.verify import signatures_in

    for signature in signatures_in(pdf):
        earlier = blocks.get(signature.field)  # a time-stamp is in no block
        is_same = signature.certificate.sha256 == certificate.sha256
        if is_same and earlier is not None and earlier.name != signatory.name:
            yield Finding(
                Severity.BLOCK,
                "certificate_signed_already",
                "key",
                tr(
                    "“{earlier}” has signed with this certificate already; “{name}” signs with one"
                    " of their own.",
                    earlier=earlier.name,
                    name=signatory.name,
                ),
                "Regulation (EU) No 910/2014, Art. 26",
            )


def _objections_to(
    certificate: CertificateFacts, signatory: Signatory, *, provider: Provider, at: datetime
) -> tuple[Finding, ...]:
    from aicode_desktop.sign import suitability

    return suitability.objections(certificate, signatory=signatory, provider=provider, at=at)


def _names_another(place: Placement) -> bool:
    return any(one.code == "holder_differs" for one in place.objections)
