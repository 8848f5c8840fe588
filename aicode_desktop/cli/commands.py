"""One function per command, named as the command: options in, exit code out."""

from argparse import Namespace
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from aicode_desktop import bundled
from aicode_desktop.check.wording import day_in_words
from aicode_desktop.cli import keys, terminal
from aicode_desktop.cli.exit_codes import NOT_READY, OK
from aicode_desktop.cli.keys import (
    handwriting_in,
    long_term_in,
    opened_signers,
    required_long_term_in,
)
from aicode_desktop.errors import IncompleteDraftError
from aicode_desktop.host.clock import SystemClock, here, legal_day
from aicode_desktop.host.files import read_file
from aicode_desktop.model import record_names
from aicode_desktop.model.act import ActKind
from aicode_desktop.model.codec import encode
from aicode_desktop.model.finding import Finding, Severity
from aicode_desktop.model.record import Record
from aicode_desktop.model.rendered import DocumentKind
from aicode_desktop.model.signed import SignedDocument
from aicode_desktop.words import plural, tr
from aicode_desktop.workflow import actions, long_term, reports, sending, whole_job
from aicode_desktop.workflow.keeping import open_authorities
from aicode_desktop.workflow.placement import placement

Made = TypeVar("Made")


def check(options: Namespace) -> int:
    """Print every finding; 0 when nothing blocks."""
    draft = actions.open_draft(Path(options.draft))
    found = actions.findings(draft, today=legal_day(SystemClock().now()))
    if options.json:
        terminal.say_json_file(reports.findings_json(found))
    else:
        if draft.act.kind is not ActKind.FIRST_FORM:
            from aicode_desktop.cli.later_acts import say_was_and_is  # few drafts

            say_was_and_is(draft)
        _say_findings(found)
    return NOT_READY if _blocks(found) else OK


def render(options: Namespace) -> int:
    """Write the unsigned PDF; print its two digests."""
    draft = actions.open_draft(Path(options.draft))
    kind = DocumentKind.FORM
    if options.as_draft:
        kind = DocumentKind.DRAFT
    elif options.specimen:
        kind = DocumentKind.SPECIMEN
    document = _telling_findings(
        lambda: actions.render(draft, kind=kind, today=legal_day(SystemClock().now()))
    )
    actions.save_new(Path(options.output), document.pdf)
    terminal.say(tr("Written: {path}", path=options.output))
    terminal.say(plural("Pages: {n}", "Pages: {n}", document.page_count))
    terminal.say(
        tr(
            "Fingerprint of the content (printed on each page): {hex}",
            hex=document.content.fingerprint,
        )
    )
    terminal.say(tr("SHA-256 of this file: {hex}", hex=document.file_digest))
    return OK


def extract(options: Namespace) -> int:
    """Write the draft that a PDF carries inside."""
    pdf = read_file(Path(options.pdf), limit_bytes=actions.PDF_LIMIT_BYTES)
    draft = actions.draft_inside(pdf)
    actions.save_new(Path(options.output), encode(draft))
    terminal.say(tr("Written: {path}", path=options.output))
    return OK


def schema(_options: Namespace) -> int:
    """Print the JSON Schema of a draft."""
    terminal.say_json_file(bundled.path("schema", "draft-1.schema.json").read_bytes())
    return OK


def sign(options: Namespace) -> int:
    """Sign a form with one key after another; print what was made."""
    output = Path(options.output)
    actions.refuse_taken(output)
    pdf = read_file(Path(options.pdf), limit_bytes=actions.PDF_LIMIT_BYTES)
    pictures = handwriting_in(options)
    now = SystemClock().now()
    with opened_signers(options, at=now) as signers:
        for signer, picture in zip(signers, pictures or [None] * len(signers), strict=True):
            _say_warnings(placement(pdf, signer, at=now).warnings)
            signed = actions.sign(
                pdf, signer, at=now, long_term=long_term_in(options), handwriting=picture
            )
            pdf = signed.pdf
    actions.save_new(output, pdf)
    terminal.say(tr("Signed: {path}", path=options.output))
    _say_signatures(signed)
    if not signed.is_complete:
        terminal.say(
            plural(
                "{n} signature is still missing.",
                "{n} signatures are still missing.",
                len(signed.open_fields),
            )
        )
    terminal.say(tr("SHA-256 of this file: {hex}", hex=signed.sha256))
    return OK


def renew(options: Namespace) -> int:
    """Add evidence and a time-stamp to a signed form; print how long its signatures now last."""
    output = Path(options.output)
    actions.refuse_taken(output)
    pdf = read_file(Path(options.pdf), limit_bytes=actions.PDF_LIMIT_BYTES)
    renewed = long_term.renew(pdf, required_long_term_in(options), at=SystemClock().now())
    actions.save_new(output, renewed.pdf)
    terminal.say(tr("Renewed: {path}", path=options.output))
    _say_signatures(renewed)
    terminal.say(tr("SHA-256 of this file: {hex}", hex=renewed.sha256))
    return OK


def email(options: Namespace) -> int:
    """Write the e-mail draft for a signed form."""
    pdf = read_file(Path(options.pdf), limit_bytes=actions.PDF_LIMIT_BYTES)
    beside = None
    if options.also:
        beside = actions.accept(read_file(Path(options.also), limit_bytes=actions.PDF_LIMIT_BYTES))
    draft = actions.compose(actions.accept(pdf), beside=beside)
    actions.save_new(Path(options.output), draft.eml)
    terminal.say(tr("Written: {path}", path=options.output))
    terminal.say(tr("To: {address}", address=draft.to))
    terminal.say(tr("Subject: {subject}", subject=draft.subject))
    _say_warnings(sending.size_warnings(draft))
    terminal.say(tr("Nothing was sent. Open the file in your mail program, read it, then send it."))
    return OK


def submit(options: Namespace) -> int:
    """Do the whole job with real keys into a new folder."""
    out = Path(options.out)
    draft = actions.open_draft(Path(options.draft))
    actions.refuse_taken(out)
    pictures = handwriting_in(options)
    authorities = open_authorities([Path(name) for name in options.authority])
    now = SystemClock().now()
    with opened_signers(options, at=now) as signers:
        done = _telling_findings(
            lambda: whole_job.submit(
                draft,
                signers,
                out=out,
                at=now,
                long_term=long_term_in(options),
                handwriting=pictures,
                authorities=authorities,
            )
        )
    _say_warnings(done.warnings)
    _say_record(done.record)
    terminal.say(
        tr("Nothing was sent. Open the e-mail draft in your mail program, read it, then send it.")
    )
    return OK


def doctor(options: Namespace) -> int:
    """Say which readers, modules, tokens and certificates there are, and what to do next."""
    from aicode_desktop.cli import tokens  # most commands never see a token

    return tokens.report(options, at=SystemClock().now())


def key(options: Namespace) -> int:
    """Make a key for a signatory who has none; without options, print the public key."""
    if not options.output:
        from aicode_desktop.cli import identity_card  # most commands do without

        return identity_card.public_key()
    return keys.make(options, at=SystemClock().now())


def token_process(_options: Namespace) -> int:
    """Be the process in which a frozen program loads PKCS#11 modules."""
    from aicode_desktop.sign.token_process import main

    return main()


def rehearse(options: Namespace) -> int:
    """Do the whole job on SPECIMEN pages with throw-away certificates."""
    from aicode_desktop.check.examples import examples

    path = Path(options.draft) if options.draft else examples()[0]
    draft = actions.open_draft(path)
    done = _telling_findings(
        lambda: whole_job.rehearse(draft, out=Path(options.out), at=SystemClock().now())
    )
    _say_record(done.record)
    terminal.say(
        tr(
            "This was a rehearsal: every page says SPECIMEN, the certificate is a throw-away one, "
            "and no e-mail was made."
        )
    )
    return OK


def _say_signatures(signed: SignedDocument) -> None:
    for facts in signed.signatures:
        if facts.is_timestamp:
            terminal.say(
                tr(
                    "Time-stamp by {holder}, whose certificate is valid until {date}.",
                    holder=facts.certificate.holder,
                    date=day_in_words(here(facts.certificate.valid_until)),
                )
            )
        else:
            terminal.say(
                tr(
                    "Signature by {holder}: holds. {level}",
                    holder=facts.certificate.holder,
                    level=facts.level,
                )
            )


def _telling_findings(act: Callable[[], Made]) -> Made:
    try:
        return act()
    except IncompleteDraftError as error:
        _say_findings(error.findings)
        raise


def _blocks(findings: tuple[Finding, ...]) -> bool:
    return any(finding.severity is Severity.BLOCK for finding in findings)


def _say_findings(findings: tuple[Finding, ...]) -> None:
    words = {
        Severity.BLOCK: tr("To answer"),
        Severity.WARN: tr("Warning"),
        Severity.NOTE: tr("Note"),
    }
    for finding in findings:
        terminal.say(
            f"{words[finding.severity]}: {finding.field}: {finding.sentence} [{finding.source}]"
        )
    if not _blocks(findings):
        terminal.say(tr("Nothing stands in the way of signing."))


def _say_warnings(findings: tuple[Finding, ...]) -> None:
    for finding in findings:
        terminal.note(
            tr("Warning: {sentence} [{source}]", sentence=finding.sentence, source=finding.source)
        )


def _say_record(record: Record) -> None:
    told = {
        record_names.SIGNED_FORM: tr("the signed form"),
        record_names.UNSIGNED_FORM: tr("the form before signing, to compare"),
        record_names.MAIL: tr("the e-mail draft to the AI Office, with the signed form attached"),
        record_names.DRAFT: tr("everything that was typed, with internal notes"),
        record_names.SUBMISSION: tr("the data inside the form; its SHA-256 is the fingerprint"),
        record_names.VERIFICATION: tr("what the signatures proved when they were made"),
        record_names.OWN_SIGNED_FORM: tr("the program’s own form of the same content, signed too"),
        record_names.OWN_UNSIGNED_FORM: tr("that form before signing"),
        record_names.FILLING: tr("what was put into the Commission’s form, and its digest"),
        record_names.EDITION: tr("the edition of the Code that is signed, as data"),
        record_names.AUDIT_SHEET: tr("who did what and when, with the digest of each file"),
    }
    terminal.say(tr("Record: {folder}", folder=record.folder))
    for name, path in record.payload.items():
        terminal.say(tr("  {path}: {what}", path=path, what=told.get(name, tr("evidence"))))
