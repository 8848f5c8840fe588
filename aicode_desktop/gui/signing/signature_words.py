"""The particulars of one signature, in words for those who ask. Without Qt widgets."""

from collections.abc import Iterator

from aicode_desktop.gui.dates import day, moment
from aicode_desktop.model.rendered import in_two_lines
from aicode_desktop.model.signature_detail import (
    MainIndication,
    PathCertificate,
    SignatureDetail,
    TimestampFacts,
)
from aicode_desktop.model.signed import SignatureFacts
from aicode_desktop.model.trusted_list import TrustedListFacts
from aicode_desktop.words import tr


def detail_rows(facts: SignatureFacts, detail: SignatureDetail) -> Iterator[tuple[str, str]]:
    """Yield captions with what a validation saw in one signature."""
    yield tr("Outcome"), _outcome(detail)
    yield tr("Signed bytes"), tr("Unchanged") if facts.is_intact else tr("Changed")
    yield tr("Covers"), _coverage(facts, detail)
    yield tr("Added later"), "\n".join(detail.later_changes)
    yield tr("May be added"), detail.permission
    yield tr("Certificate path"), "\n".join(_certificate(one) for one in detail.path)
    yield tr("Time-stamps"), "\n".join(_timestamp(one) for one in detail.timestamps) or tr("None")
    yield tr("Revocation"), detail.revocation
    if detail.qualification is not None:
        yield tr("Qualified"), detail.qualification.sentence
    yield (
        tr("Methods"),
        tr(
            "{digest}, {mechanism}, {kind}",
            digest=detail.digest_algorithm,
            mechanism=detail.signature_mechanism,
            kind=detail.sub_filter,
        ),
    )
    yield tr("Digest"), in_two_lines(detail.document_digest)


def list_words(facts: TrustedListFacts, *, is_out_of_date: bool) -> str:
    """Return what a trusted list says of itself, with its date."""
    words = tr(
        "{territory}, number {number}, issued {date}",
        territory=facts.territory,
        number=facts.sequence_number,
        date=day(facts.issued_at),
    )
    if is_out_of_date and facts.next_update is not None:
        due = day(facts.next_update)
        return tr("{list}. A newer one was due on {due}.", list=words, due=due)
    return words


def _outcome(detail: SignatureDetail) -> str:
    words = {
        MainIndication.TOTAL_PASSED: tr("Passed"),
        MainIndication.TOTAL_FAILED: tr("Failed"),
        MainIndication.INDETERMINATE: tr("Not decided: something that it needs was not there"),
    }[detail.indication.main]
    return tr("{words} ({code}, ETSI EN 319 102-1)", words=words, code=detail.indication)


def _coverage(facts: SignatureFacts, detail: SignatureDetail) -> str:
    if facts.covers_whole_file:
        return tr("The whole file")
    return tr(
        "The file up to revision {n} of {count}", n=detail.revision, count=detail.revision_count
    )


def _certificate(one: PathCertificate) -> str:
    return tr(
        "{holder}, issued by {issuer}, {first} to {last}",
        holder=one.holder,
        issuer=one.issuer,
        first=day(one.valid_from),
        last=day(one.valid_until),
    )


def _timestamp(one: TimestampFacts) -> str:
    if not one.is_sound:
        return tr(
            "{time} by {authority}: does not hold", time=moment(one.at), authority=one.authority
        )
    trust = (
        tr("holds, and is trusted by what you loaded")
        if one.is_trusted
        else tr("holds; you loaded nothing that vouches for it")
    )
    return tr(
        "{time} by {authority}: {trust}", time=moment(one.at), authority=one.authority, trust=trust
    )
