"""Hand-over files and returns as bytes and back; whether a document is what it says, others prove.

Inside the encryption is a ZIP of files that any program opens: ``handover.json``, ``form.pdf``,
``submission.json``, ``brief.pdf``; in a return ``return.json`` and ``signed-form.pdf``.
"""

import hashlib
from dataclasses import dataclass
from datetime import UTC, datetime

from aicode_desktop.drafts.parcel import not_a_parcel, packed, unpacked
from aicode_desktop.errors import DraftUnreadableError, HandoverRefusedError, NewerDraftError
from aicode_desktop.model.codec import decode_as, decode_submission, encode_as
from aicode_desktop.model.draft import Confidential
from aicode_desktop.model.handover import Handover, Return
from aicode_desktop.model.rendered import DocumentContent, DocumentKind
from aicode_desktop.model.review import Acknowledgement
from aicode_desktop.words import tr

HANDOVER_FORMAT = "aicode-handover"
RETURN_FORMAT = "aicode-return"

FORM, SUBMISSION, BRIEF = "form.pdf", "submission.json", "brief.pdf"

_MANIFEST = "handover.json"
_RETURN, _SIGNED = "return.json", "signed-form.pdf"
_NAME_AT = 30  # where the first name stands in a ZIP (APPNOTE 4.3.7)


@dataclass(frozen=True, slots=True, repr=False)
class _HandoverFacts(Confidential):
    id: str = ""
    turn: str = ""
    kind: str = ""
    prepared_by: str = ""
    prepared_at: str = ""
    program: str = ""
    fingerprint: str = ""
    file_digest: str = ""
    brief_digest: str = ""
    reply_to: str = ""
    acknowledgements: tuple[Acknowledgement, ...] = ()


@dataclass(frozen=True, slots=True, repr=False)
class _ReturnFacts(Confidential):
    handover_id: str = ""
    returned_at: str = ""
    signed_digest: str = ""
    comment: tuple[str, ...] = ()
    public_key: str = ""


def handover_bytes(handover: Handover) -> bytes:
    """Return a hand-over as the file that is then encrypted.

    Raises:
        CannotWriteError: what it says is larger than would be read again.
    """
    facts = _HandoverFacts(
        id=handover.id,
        turn=str(handover.turn),
        kind=handover.content.kind.value,
        prepared_by=handover.prepared_by,
        prepared_at=handover.prepared_at.astimezone(UTC).isoformat(),
        program=handover.program,
        fingerprint=handover.fingerprint,
        file_digest=handover.file_digest,
        brief_digest=_digest(handover.brief_pdf),
        reply_to=handover.reply_to,
        acknowledgements=handover.acknowledgements,
    )
    return packed(
        {
            _MANIFEST: encode_as(HANDOVER_FORMAT, facts),
            FORM: handover.pdf,
            SUBMISSION: handover.content.canonical_json,
            BRIEF: handover.brief_pdf,
        }
    )


def handover_in(content: bytes) -> Handover:
    """Return the hand-over in a decrypted file, its digests compared.

    Raises:
        HandoverRefusedError: it is none, is damaged, or a part is not what the others say.
    """
    files = unpacked(content, names=(_MANIFEST, FORM, SUBMISSION, BRIEF))
    try:
        facts = decode_as(HANDOVER_FORMAT, files[_MANIFEST], _HandoverFacts)
        submission = files[SUBMISSION]
        document = DocumentContent(
            DocumentKind(facts.kind), decode_submission(submission), submission
        )
        handover = Handover(
            id=facts.id,
            turn=int(facts.turn[:20]),
            prepared_by=facts.prepared_by,
            prepared_at=datetime.fromisoformat(facts.prepared_at).astimezone(UTC),
            program=facts.program,
            content=document,
            pdf=files[FORM],
            file_digest=facts.file_digest,
            brief_pdf=files.get(BRIEF, b""),
            acknowledgements=facts.acknowledgements,
            reply_to=facts.reply_to,
        )
    except NewerDraftError as error:
        raise _newer() from error
    except (DraftUnreadableError, KeyError, ValueError, OverflowError) as error:
        raise not_a_parcel() from error
    for name, said, found in (
        (SUBMISSION, facts.fingerprint, handover.fingerprint),
        (FORM, facts.file_digest, _digest(handover.pdf)),
        (BRIEF, facts.brief_digest, _digest(handover.brief_pdf)),
    ):
        if said != found:
            raise _differs(name)
    return handover


def return_bytes(returned: Return) -> bytes:
    """Return what comes back as the file that is then encrypted.

    Raises:
        CannotWriteError: the comment is larger than would be read again.
    """
    facts = _ReturnFacts(
        handover_id=returned.handover_id,
        returned_at=returned.returned_at.astimezone(UTC).isoformat(),
        signed_digest=_digest(returned.signed_pdf),
        comment=tuple(returned.comment.splitlines()),
        public_key=returned.public_key,
    )
    return packed({_RETURN: encode_as(RETURN_FORMAT, facts), _SIGNED: returned.signed_pdf})


def return_in(content: bytes) -> Return:
    """Return what came back, in a decrypted file.

    Raises:
        HandoverRefusedError: it is no return, is damaged, or a part is not what the others say.
    """
    files = unpacked(content, names=(_RETURN, _SIGNED))
    try:
        facts = decode_as(RETURN_FORMAT, files[_RETURN], _ReturnFacts)
        returned = Return(
            handover_id=facts.handover_id,
            returned_at=datetime.fromisoformat(facts.returned_at).astimezone(UTC),
            signed_pdf=files.get(_SIGNED, b""),
            comment="\n".join(facts.comment),
            public_key=facts.public_key,
        )
    except NewerDraftError as error:
        raise _newer() from error
    except (DraftUnreadableError, KeyError, ValueError, OverflowError) as error:
        raise not_a_parcel() from error
    if facts.signed_digest != _digest(returned.signed_pdf):
        raise _differs(_SIGNED)
    return returned


def is_return(content: bytes) -> bool:
    """Whether a decrypted file begins as what comes back does, rather than as a hand-over."""
    name = _RETURN.encode()
    return content[_NAME_AT : _NAME_AT + len(name)] == name


def _digest(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest() if content else ""


def _newer() -> HandoverRefusedError:
    return HandoverRefusedError(
        tr("A newer version of this program made this file."),
        safe=tr("The file was not changed, and nothing was written."),
        next_step=tr("Install the newer version, then open the file again."),
    )


def _differs(name: str) -> HandoverRefusedError:
    return HandoverRefusedError(
        tr("“{name}” inside this file is not the one that was put there.", name=name),
        safe=tr("The file was not changed, and nothing was written."),
        next_step=tr("Do not rely on this file; ask its sender for it again."),
    )
