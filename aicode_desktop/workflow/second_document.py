"""Both documents attached: the program's own is signed with each key that signs the first.

Both say the same, or nothing is signed. What the mail refuses at the end is refused here at the
beginning, before anybody has put a card into a reader.
"""

from datetime import date, datetime
from typing import TYPE_CHECKING

from aicode_desktop.errors import CannotSignError
from aicode_desktop.model.draft import Draft
from aicode_desktop.model.rendered import DocumentKind, RenderedDocument
from aicode_desktop.model.second_document import SecondDocument
from aicode_desktop.model.signed import SignedDocument
from aicode_desktop.words import tr
from aicode_desktop.workflow import actions

if TYPE_CHECKING:
    from aicode_desktop.drafts.stage_files import StageFiles
    from aicode_desktop.sign.backend import Signer
    from aicode_desktop.sign.longterm import LongTerm

_UNSIGNED = "own-unsigned.pdf"


def own_document(first: RenderedDocument, draft: Draft, *, today: date) -> SecondDocument:
    """Return the program's own document of *draft*, to be signed beside *first*.

    Raises:
        CannotSignError: it would not say the same as *first*.
        IncompleteDraftError: with what is missing.
    """
    own = actions.render(draft, kind=DocumentKind.FORM, today=today)
    if own.content.canonical_json != first.content.canonical_json:
        raise CannotSignError(
            tr("The two documents do not say the same."),
            safe=tr("Nothing was signed."),
            next_step=tr("Make both from the same draft."),
        )
    return SecondDocument(own.pdf)


def sign_too(
    second: SecondDocument,
    first: SignedDocument,
    signer: "Signer",
    *,
    at: datetime,
    long_term: "LongTerm | None" = None,
    handwriting: bytes | None = None,
) -> SecondDocument:
    """Return *second* with the signature that *first* has just got.

    Raises:
        CannotSignError, UnusableKeyError, TimestampError: *second* is as it was.
    """
    signed = actions.sign(
        second.current_pdf, signer, at=at, long_term=long_term, handwriting=handwriting
    )
    if signed.open_fields != first.open_fields:
        raise CannotSignError(
            tr("The two documents would be signed for different people."),
            safe=tr("Nothing was signed."),
            next_step=tr("Sign the Commission’s form alone."),
        )
    return SecondDocument(second.unsigned_pdf, signed)


def freeze(second: SecondDocument | None, stages: "StageFiles") -> None:
    """Put the unsigned *second* on disk, and take away that of an earlier choice.

    Raises:
        CannotWriteError: nothing was signed.
    """
    stages.discard(_UNSIGNED)
    if second is not None:
        stages.create(_UNSIGNED, second.unsigned_pdf)


def keep_stage(second: SecondDocument | None, stages: "StageFiles") -> None:
    """Put *second* as it is signed by now on disk, before the first document is.

    Raises:
        CannotWriteError: the signature could not be put on disk and does not count.
    """
    if second is None or second.signed is None:
        return
    name = _stage(second.signed.signature_count)
    # The first document says how many have signed. Where the machine stopped between the two, this
    # one was never counted, and the signature is made again on both.
    stages.discard(name)
    stages.create(name, second.signed.pdf)


def resumed(stages: "StageFiles", count: int) -> SecondDocument | None:
    """Return the second document with *count* signatures as it was left, or None without one.

    Raises:
        AicodeError: it is damaged or missing; nothing was changed.
    """
    if not stages.has(_UNSIGNED):
        return None
    limit_bytes = actions.PDF_LIMIT_BYTES
    return SecondDocument(
        stages.read(_UNSIGNED, limit_bytes=limit_bytes),
        actions.accept(stages.read(_stage(count), limit_bytes=limit_bytes)),
    )


def _stage(count: int) -> str:
    return f"own-signed-{count}.pdf"
