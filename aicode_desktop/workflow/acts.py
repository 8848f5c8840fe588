"""Later acts: a new draft from what was signed, to change, correct, withdraw or renew it.

The draft begins with the answers as they were typed then, and carries what the signed document
declared. From there it goes the way of every form: checked, rendered, signed, mailed, kept.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date
from pathlib import Path

from aicode_desktop.check.act import act_findings
from aicode_desktop.errors import NotSignedError
from aicode_desktop.host.files import read_file
from aicode_desktop.host.regular_files import is_folder
from aicode_desktop.model import record_names
from aicode_desktop.model.act import ActKind
from aicode_desktop.model.code import ChapterKey
from aicode_desktop.model.codec import decode
from aicode_desktop.model.draft import (
    ChapterAnswer,
    ChapterAnswers,
    Draft,
    EarlierDocument,
    LaterAct,
    Statements,
)
from aicode_desktop.model.finding import Finding
from aicode_desktop.model.rendered import DECLARATIONS, DocumentContent, DocumentKind
from aicode_desktop.model.scanned_form import ScannedForm
from aicode_desktop.model.signed import SignedDocument
from aicode_desktop.words import tr
from aicode_desktop.workflow import actions


def begin_change(kept: Path, *, answers: Draft | None = None) -> Draft:
    """Return the draft of a change to the document in *kept*, a record or a signed PDF.

    *answers* are those that hold now; without them the answers begin as they were.

    Raises:
        AicodeError: it cannot be read, its signatures do not hold, or it is a rehearsal.
    """
    return _begun(kept, LaterAct(kind=ActKind.CHANGE), answers=answers)


def begin_correction(kept: Path, *, answers: Draft | None = None, explanation: str = "") -> Draft:
    """Return the draft of a correction; *explanation* says what was wrong.

    Raises:
        AicodeError: as for a change.
    """
    act = LaterAct(kind=ActKind.CORRECTION, explanation=explanation)
    return _begun(kept, act, answers=answers)


def begin_withdrawal(kept: Path, *, chapters: Sequence[ChapterKey] = (), effect: str = "") -> Draft:
    """Return the draft of a withdrawal of *chapters*, or of the whole signature without them.

    Raises:
        AicodeError: as for a change.
    """
    draft = _begun(kept, LaterAct(kind=ActKind.WITHDRAWAL, effect_date=effect))
    return withdrawing(draft, chapters or draft.act.follows.chapters.signed())


def begin_new_signature(kept: Path, *, edition: str, answers: Draft | None = None) -> Draft:
    """Return the draft of a new signature, under the updated *edition* of the Code.

    Raises:
        AicodeError: as for a change.
    """
    draft = _begun(kept, LaterAct(kind=ActKind.NEW_SIGNATURE), answers=answers)
    return replace(draft, edition=edition)


def withdrawing(draft: Draft, chapters: Sequence[ChapterKey]) -> Draft:
    """Return the withdrawal *draft*, of exactly those chapters."""
    signed = draft.act.follows.chapters.signed()
    answers = {
        key.value: (
            ChapterAnswer.SIGN if key in signed and key not in chapters else ChapterAnswer.OPT_OUT
        )
        for key in ChapterKey
    }
    return replace(draft, chapters=ChapterAnswers(**answers))


def was_and_is(draft: Draft) -> tuple[tuple[str, str, str], ...]:
    """Return what differs from the document that *draft* follows: what, what was, what is.

    Raises:
        UnknownEditionError: this program does not hold its edition.
    """
    from aicode_desktop.check.edition import code_of_practice
    from aicode_desktop.render import was_and_is as printed

    found = printed.was_and_is(draft, code_of_practice(draft.edition))
    return tuple((each.what, each.was, each.now) for each in found)


def entailed(draft: Draft, *, today: date) -> tuple[Finding, ...]:
    """Return what the withdrawal of *draft* entails, chapter by chapter, each with its source."""
    from aicode_desktop.check.normal_form import in_normal_form

    found = act_findings(in_normal_form(draft), today=today)
    return tuple(one for one in found if one.code == "withdrawal_entails")


def signed_content(kept: Path) -> DocumentContent:
    """Return what the document in *kept*, a record or a signed PDF, declares.

    Raises:
        AicodeError: it cannot be read, its signatures do not hold, or it is a rehearsal.
    """
    return _signed_in(kept).content


def _signed_in(kept: Path) -> SignedDocument | ScannedForm:
    """Return the document, signed electronically or by hand; of a scan the paper counts."""
    from aicode_desktop.render.reading import content_of

    file = kept / record_names.PAYLOAD_FOLDER / record_names.SIGNED_FORM
    pdf = read_file(file if is_folder(kept) else kept, limit_bytes=actions.PDF_LIMIT_BYTES)
    content = content_of(pdf)
    if content.kind is DocumentKind.SCAN:
        return ScannedForm(pdf=pdf, content=content)
    signed = actions.accept(pdf)
    if content.kind not in DECLARATIONS or not signed.is_complete:
        raise NotSignedError(
            tr("Only a document that every signatory has signed can be followed by another."),
            safe=tr("Nothing was changed, and no draft was made."),
            next_step=tr("Choose the record of the real form."),
        )
    return signed


def _begun(kept: Path, act: LaterAct, *, answers: Draft | None = None) -> Draft:
    signed = _signed_in(kept)
    typed = kept / record_names.PAYLOAD_FOLDER / record_names.DRAFT
    if answers is None and is_folder(kept) and typed.is_file():
        answers = decode(read_file(typed, limit_bytes=actions.DRAFT_LIMIT_BYTES))
    answers = answers or signed.content.draft
    return replace(
        answers,
        id="",
        document_number="",
        act=replace(act, follows=_earlier(signed)),
        edition=signed.content.draft.edition,
        # The power to bind is confirmed anew; a withdrawal repeats no statement of before.
        statements=Statements(
            further=() if act.kind is ActKind.WITHDRAWAL else answers.statements.further
        ),
    )


def _earlier(signed: SignedDocument | ScannedForm) -> EarlierDocument:
    draft = signed.content.draft
    return EarlierDocument(
        act=draft.act.kind,
        document_number=draft.document_number,
        signed_on=_last_day(signed) if isinstance(signed, SignedDocument) else "",
        fingerprint=signed.content.fingerprint,
        file_sha256=signed.sha256,
        edition=draft.edition,
        provider=draft.provider,
        signatories=draft.signatories,
        chapters=draft.chapters,
        systemic_risk_outlook=draft.systemic_risk_outlook,
        models=draft.models,
        listing=draft.listing,
        statements=draft.statements,
    )


def _last_day(signed: SignedDocument) -> str:
    """Return the day of the last signature in UTC, or nothing where no signature says its time."""
    people = [one for one in signed.signatures if not one.is_timestamp]
    times = [one.claimed_time for one in people if one.claimed_time is not None]
    return max(times).astimezone(UTC).date().isoformat() if times else ""
