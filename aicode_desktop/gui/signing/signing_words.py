"""What the page Sign says of a signing: why not yet, that it is a rehearsal, what was made."""

from aicode_desktop.gui.dates import size
from aicode_desktop.model.rendered import DocumentKind, in_groups, in_two_lines
from aicode_desktop.words import plural, tr
from aicode_desktop.workflow.desk import Signing


def not_ready_words(count: int, *, is_elsewhere: bool = False) -> str:
    """Return that *count* points are open, or the draft *is_elsewhere*; nothing where neither."""
    if is_elsewhere:
        return tr("Another window has this draft open, so it is signed there and not here.")
    if not count:
        return ""
    return plural(
        "Nothing can be signed yet: {n} point is open.",
        "Nothing can be signed yet: {n} points are open.",
        count,
    )


def lead_words(*, is_signed: bool, is_frozen: bool) -> str:
    """Return in a sentence how far the page has come."""
    if is_signed:
        return tr("Every signatory has signed.")
    if is_frozen:
        return tr("The document is frozen: what the preview shows is what is signed.")
    return tr("The document is not frozen, so nothing can be signed yet.")


def frozen_words(signing: Signing | None, *, is_refused: bool = False) -> str:
    """Return which document is signed, or which two, and how to know them again."""
    if signing is None:
        return "" if is_refused else tr("Preparing the document …")
    document = tr(
        "Document {number}, {size}, fingerprint {fingerprint}",
        number=signing.draft.document_number,
        size=size(len(signing.unsigned_pdf)),
        fingerprint=in_groups(signing.fingerprint),
    )
    if signing.second is not None:
        both = tr("Each signature is made twice: on the Commission’s form and on our own document.")
        return tr("{which} {document}", which=both, document=document)
    if signing.kind is DocumentKind.COMMISSION_FORM:
        return tr("{which} {document}", which=tr("The Commission’s form."), document=document)
    return document


def rehearsal_words() -> str:
    """Return what a rehearsal is."""
    return tr(
        "This is a rehearsal. Every page says SPECIMEN, the certificate is thrown away"
        " afterwards, and nothing can be sent."
    )


def made_sentence(signing: Signing) -> str:
    """Return what came of a signing that is done."""
    if signing.kind is DocumentKind.SPECIMEN:
        return tr("Rehearsed: signed, validated, and kept apart from everything real.")
    if signing.scanned is not None:
        return tr(
            "Signed on paper, and the scan is kept. It is not an electronic signature: keep the"
            " paper, which is what was signed."
        )
    return tr("Signed, validated and kept.")


def made_facts(signing: Signing) -> list[tuple[str, str]]:
    """Return captions and values of what was made."""
    signed, scanned = signing.signed, signing.scanned
    kept_in = (tr("Kept in"), str(signing.record.folder) if signing.record else "")
    if scanned is not None:
        digest = (tr("SHA-256"), in_two_lines(scanned.sha256))
        return [(tr("Seal"), scanned.sealed_by or tr("none")), digest, kept_in]
    if signed is None:
        return []
    people = [one for one in signed.signatures if not one.is_timestamp]
    held = [tr("{name}: holds", name=one.certificate.holder) for one in people]
    return [
        (tr("Signatures"), "\n".join(held)),
        (tr("Level"), people[-1].level),
        (tr("SHA-256"), in_two_lines(signed.sha256)),
        *_second_fact(signing),
        kept_in,
    ]


def _second_fact(signing: Signing) -> list[tuple[str, str]]:
    second = signing.second.signed if signing.second is not None else None
    if second is None:
        return []
    return [(tr("SHA-256 of the second document"), in_two_lines(second.sha256))]
