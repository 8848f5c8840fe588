"""A verification as a document: the answer first, then the particulars of each signature."""

from collections.abc import Iterator
from datetime import datetime

from aicode_desktop.check.wording import day_in_words
from aicode_desktop.model.rendered import in_all_groups, in_groups
from aicode_desktop.model.signature_detail import SignatureDetail
from aicode_desktop.model.signed import SignatureFacts, Trust, Verdict, VerificationReport
from aicode_desktop.model.trusted_list import TrustedListFacts
from aicode_desktop.render.engine.document import set_document
from aicode_desktop.render.engine.vocabulary import (
    Block,
    FieldRow,
    Heading,
    LetteredList,
    Note,
    Paragraph,
    Sheet,
    Title,
)
from aicode_desktop.render.wording import zoned_moment_in_words
from aicode_desktop.words import tr


def render_verification_report(report: VerificationReport, *, name: str, at: datetime) -> bytes:
    """Return the report on the file *name*, checked at *at*, as PDF/A-3a and PDF/UA-1.

    Raises:
        CannotRenderError: nothing was made.
    """
    sheet = Sheet(
        title=tr("Verification report: {name}", name=name),
        head_left=tr("Verification report"),
        head_right=name,
        foot_left=tr("SHA-256 of the file {groups}", groups=in_groups(report.file_sha256)),
    )
    return set_document(sheet, _blocks(report, name, at)).pdf


def verification_report_in_words(report: VerificationReport, *, name: str, at: datetime) -> str:
    """Return what that document says, as plain text in lines."""
    return "\n".join(line for block in _blocks(report, name, at) for line in _lines(block)) + "\n"


def _blocks(report: VerificationReport, name: str, at: datetime) -> list[Block]:
    blocks = _answer(report, name, at)
    for number, signature in enumerate(report.signatures, start=2):
        blocks += _particulars(signature, number)
    return blocks + _closing(report, len(report.signatures) + 2, at)


def _lines(block: Block) -> Iterator[str]:
    if isinstance(block, Heading):
        yield from ("", f"{block.number} {block.text}")
    elif isinstance(block, FieldRow):
        first, *others = block.lines or ("",)
        yield f"{block.label}: {first}"
        yield from (f"    {line}" for line in others)
    elif isinstance(block, LetteredList):
        yield from (f"- {item}" for item in block.items)
    elif isinstance(block, Title):
        yield from (block.text, block.subtitle, *block.remarks)
    elif isinstance(block, Paragraph | Note):
        yield block.text


def _answer(report: VerificationReport, name: str, at: datetime) -> list[Block]:
    verdicts = {
        Verdict.SIGNED: tr("Signed, and unaltered since"),
        Verdict.PARTLY_SIGNED: tr("Signed in part, and unaltered since"),
        Verdict.UNSIGNED: tr("Not signed", "of a file"),
        Verdict.ALTERED: tr("Not to be relied on"),
        Verdict.UNREADABLE: tr("Not readable"),
    }
    return [
        Title(
            tr("Verification report"),
            verdicts[report.verdict],
            (tr("Made by a computer from the file alone. It is not signed itself."),),
        ),
        Heading(tr("The answer"), "1"),
        Paragraph(report.sentence),
        *([LetteredList(report.differences)] if report.differences else []),
        FieldRow(tr("What Acrobat shows"), (report.in_acrobat,)),
        FieldRow(tr("File"), (name,)),
        FieldRow(tr("SHA-256"), (in_all_groups(report.file_sha256),)),
        FieldRow(tr("Checked"), (zoned_moment_in_words(at),)),
    ]


def _particulars(signature: SignatureFacts, number: int) -> list[Block]:
    certificate = signature.certificate
    heading = (
        tr("Time-stamp by {holder}", holder=certificate.holder)
        if signature.is_timestamp
        else tr("Signature by {holder}", holder=certificate.holder)
    )
    claimed = signature.claimed_time
    rows: list[Block] = [
        Heading(heading, str(number)),
        FieldRow(tr("Outcome"), (signature.problem or tr("Holds"), _indication(signature.detail))),
        FieldRow(
            tr("Time"),
            (
                tr("{moment}, as proven by the time-stamp", moment=zoned_moment_in_words(claimed))
                if claimed and signature.is_timestamp
                else tr(
                    "{moment}, as the signer’s computer said", moment=zoned_moment_in_words(claimed)
                )
                if claimed
                else tr("Not stated"),
            ),
        ),
        FieldRow(tr("Integrity"), (_integrity(signature),)),
        FieldRow(tr("Coverage"), tuple(_coverage(signature))),
        FieldRow(tr("Level"), (signature.level,)),
        FieldRow(tr("Trust"), (_trust(signature.trust),)),
        FieldRow(
            tr("Certificate"),
            (
                tr(
                    "{holder}, issued by {issuer}",
                    holder=certificate.holder,
                    issuer=certificate.issuer,
                ),
                tr(
                    "valid from {first} to {last}, {algorithm}, serial number {serial}",
                    first=day_in_words(certificate.valid_from),
                    last=day_in_words(certificate.valid_until),
                    algorithm=certificate.algorithm,
                    serial=certificate.serial_number,
                ),
                in_all_groups(certificate.sha256),
            ),
        ),
    ]
    return rows + (_further(signature.detail) if signature.detail is not None else [])


def _further(detail: SignatureDetail) -> list[Block]:
    path = tuple(
        tr(
            "{holder}, issued by {issuer}, valid to {last}",
            holder=one.holder,
            issuer=one.issuer,
            last=day_in_words(one.valid_until),
        )
        for one in detail.path
    )
    stamps = tuple(
        tr(
            "{moment} by {authority}: {state}",
            moment=zoned_moment_in_words(stamp.at),
            authority=stamp.authority,
            state=_state_of_stamp(is_sound=stamp.is_sound, is_trusted=stamp.is_trusted),
        )
        for stamp in detail.timestamps
    )
    rows: list[Block] = []
    if detail.qualification is not None:
        rows.append(FieldRow(tr("Qualification"), (detail.qualification.sentence,)))
    rows += [
        FieldRow(tr("Certificate path"), path),
        FieldRow(tr("Time-stamps"), stamps or (tr("None"),)),
        FieldRow(tr("Revocation"), (detail.revocation,)),
        FieldRow(tr("Permission"), (detail.permission,)),
        FieldRow(
            tr("Revision"),
            (
                tr("{n} of {count}", n=detail.revision, count=detail.revision_count),
                *(detail.later_changes or (tr("Nothing was added later."),)),
            ),
        ),
        FieldRow(
            tr("Methods"),
            (
                tr(
                    "{mechanism}, digest {digest}, {sub_filter}",
                    mechanism=detail.signature_mechanism,
                    digest=detail.digest_algorithm,
                    sub_filter=detail.sub_filter,
                ),
            ),
        ),
    ]
    return rows


def _closing(report: VerificationReport, number: int, at: datetime) -> list[Block]:
    lists = tuple(_list_in_words(facts, at) for facts in report.trusted_lists)
    return [
        Heading(tr("What this rests on"), str(number)),
        FieldRow(tr("Trusted lists"), lists or (tr("None was loaded."),)),
        Note(
            tr(
                "Indications are those of ETSI EN 319 102-1 for a basic validation. Nothing was"
                " fetched: what issuers have revoked is known only as far as the file says."
            )
        ),
    ]


def _list_in_words(facts: TrustedListFacts, at: datetime) -> str:
    said = tr(
        "{territory}, {operator}, number {sequence}, issued {day}",
        territory=facts.territory,
        operator=facts.operator,
        sequence=facts.sequence_number,
        day=day_in_words(facts.issued_at),
    )
    if facts.next_update is None:
        return said
    due = day_in_words(facts.next_update)
    if facts.is_out_of_date(at):
        return tr("{said}; out of date, a newer one was due {due}", said=said, due=due)
    return tr("{said}; next update due {due}", said=said, due=due)


def _indication(detail: SignatureDetail | None) -> str:
    return str(detail.indication) if detail is not None else ""


def _integrity(signature: SignatureFacts) -> str:
    if signature.is_intact:
        return tr("What was signed is unchanged, byte for byte.")
    return tr("What was signed was changed, or the signature is false.")


def _coverage(signature: SignatureFacts) -> list[str]:
    said = [
        tr("The whole file.")
        if signature.covers_whole_file
        else tr("The file as it was when it was signed; something was added later.")
    ]
    if not signature.is_only_extended_lawfully:
        said.append(tr("What was added, or left out, is more than the signature permits."))
    return said


def _state_of_stamp(*, is_sound: bool, is_trusted: bool) -> str:
    if not is_sound:
        return tr("false")
    return tr("sound and trusted") if is_trusted else tr("sound; its issuer is not known here")


def _trust(trust: Trust) -> str:
    return {
        Trust.TRUSTED: tr("Leads to a root or a list that you loaded."),
        Trust.NO_ROOTS_LOADED: tr("You loaded no roots and no lists, so nothing is said."),
        Trust.UNKNOWN_ISSUER: tr("Does not lead to a root or a list that you loaded."),
        Trust.OUT_OF_DATE: tr("Was not valid at the time of checking or signing."),
        Trust.REVOKED: tr("Was revoked by its issuer."),
        Trust.UNSUITABLE: tr("Was not issued for signing documents."),
    }[trust]
