"""The commands around the vault and the hand-over, named as the command."""

from argparse import Namespace
from collections.abc import Callable
from datetime import UTC
from pathlib import Path
from typing import Any

from aicode_desktop.check.comparison import Change, Difference, differences_between
from aicode_desktop.check.wording import moment_in_words
from aicode_desktop.cli import terminal
from aicode_desktop.cli.exit_codes import NOT_READY, OK
from aicode_desktop.cli.identity_card import secret_file, unlocking
from aicode_desktop.drafts.handover import BRIEF, FORM, SUBMISSION
from aicode_desktop.errors import AicodeError, IncompleteDraftError
from aicode_desktop.host.clock import SystemClock
from aicode_desktop.host.files import read_file
from aicode_desktop.host.folders import create_folder, fill_folder
from aicode_desktop.model.draft import Draft
from aicode_desktop.model.finding import Severity
from aicode_desktop.model.handover import Handover
from aicode_desktop.model.internal import without_internal_fields
from aicode_desktop.words import tr
from aicode_desktop.workflow import actions, handing_over, returning, vault

_PDF_MARK = b"%PDF-"


def diff(options: Namespace) -> int:
    """Print every field that differs; 0 when none does."""
    paths = (Path(options.first), Path(options.second))
    first, second = (vault.open_draft(path, unlock=unlocking(options)) for path in paths)
    if any(read_file(path, limit_bytes=actions.PDF_LIMIT_BYTES)[:5] == _PDF_MARK for path in paths):
        # A document carries no internal notes, so that there is nothing to compare them with.
        first, second = without_internal_fields(first), without_internal_fields(second)
    found = differences_between(first, second)
    if options.json:
        terminal.say_json([_plain(one) for one in found])
    else:
        for one in found:
            terminal.say(_sentence(one))
        if not found:
            terminal.say(tr("The two say the same."))
    return NOT_READY if found else OK


def freeze(options: Namespace) -> int:
    """Write the hand-over file; print what both sides compare."""
    output = Path(options.output)
    actions.refuse_taken(output)
    draft = vault.open_draft(Path(options.draft), unlock=unlocking(options))
    now = SystemClock().now()
    try:
        handover = handing_over.freeze(
            draft,
            prepared_by=options.prepared_by,
            reasons=_reasons(options.acknowledge),
            reply_to=_public_key(),
            at=now,
        )
    except IncompleteDraftError as error:
        for finding in error.findings:
            if finding.severity is Severity.BLOCK:
                terminal.say(
                    tr(
                        "To answer: {field}: {sentence}",
                        field=finding.field,
                        sentence=finding.sentence,
                    )
                )
        raise
    if options.to:
        content = handing_over.closed_for_keys(handover, options.to)
    else:
        secret = terminal.new_passphrase_for(output, secret_file(options))
        content = handing_over.closed_with_passphrase(handover, secret)
    actions.save_new(output, content)
    terminal.say(tr("Written: {path}", path=output))
    _say_what_to_compare(handover)
    for one in handover.acknowledgements:
        if not one.by:
            terminal.note(
                tr(
                    "Warning, not acknowledged: {code}: {sentence}",
                    code=one.code,
                    sentence=one.sentence,
                )
            )
    return OK


def open_handover(options: Namespace) -> int:
    """Prove what is in a hand-over file and say it; write it out where a folder is named."""
    if options.out:
        actions.refuse_taken(Path(options.out))
    handover = _opened(options)
    if options.out:
        files = {
            FORM: handover.pdf,
            SUBMISSION: handover.content.canonical_json,
            BRIEF: handover.brief_pdf,
        }
        create_folder(
            Path(options.out),
            lambda partial: fill_folder(partial, {n: c for n, c in files.items() if c}),
        )
    if options.json:
        terminal.say_json(_facts(handover))
        return OK
    terminal.say(
        tr(
            "Prepared by {name}, {moment} UTC.",
            name=handover.prepared_by or tr("someone who is not named"),
            moment=moment_in_words(handover.prepared_at.astimezone(UTC)),
        )
    )
    terminal.say(tr("Provider: {provider}", provider=handover.content.draft.provider.legal_name))
    for one in handover.acknowledgements:
        terminal.say(tr("Warning: {sentence}", sentence=one.sentence))
        if one.by:
            terminal.say(tr("  {name}: {reason}", name=one.by, reason=one.reason))
    _say_what_to_compare(handover)
    terminal.say(tr("The form was made anew from its data and is the same, byte for byte."))
    if options.out:
        terminal.say(tr("Written: {path}", path=options.out))
    return OK


def hand_back(options: Namespace) -> int:
    """Write the file that goes back: the signed form, or a comment."""
    output = Path(options.output)
    actions.refuse_taken(output)
    now = SystemClock().now()
    asked = _asking_once(options)
    handover = _opened(options, ask=asked)
    if options.signed:
        pdf = read_file(Path(options.signed), limit_bytes=actions.PDF_LIMIT_BYTES)
        returned = returning.make_return(handover, pdf, at=now, public_key=_public_key())
    else:
        returned = returning.send_back(handover, options.comment, at=now, public_key=_public_key())
    actions.save_new(output, returning.closed_return(returned, handover, ask=asked))
    terminal.say(tr("Written: {path}", path=output))
    terminal.say(tr("Send it to who prepared the form."))
    return OK


def receive(options: Namespace) -> int:
    """Take in what came back: keep the record of a signed form, or print the comment."""
    out = Path(options.out)
    actions.refuse_taken(out)
    taken = returning.take_in(
        handing_over.read(Path(options.file)),
        ask=_asking_once(options),
        unlock=unlocking(options),
    )
    if taken.signed is None:
        terminal.say(tr("It came back unsigned, with this comment:"))
        terminal.say(taken.returned.comment)
        return NOT_READY
    draft = taken.signed.content.draft
    if options.draft:
        draft = vault.open_draft(Path(options.draft), unlock=unlocking(options))
    record = returning.keep(out, taken, draft=draft, at=SystemClock().now())
    for facts in taken.signed.signatures:
        terminal.say(tr("Signature by {holder}: holds.", holder=facts.certificate.holder))
    terminal.say(tr("What was signed is byte for byte what was frozen."))
    terminal.say(tr("Record: {folder}", folder=record.folder))
    terminal.say(tr("Nothing was sent. Open the e-mail draft in your mail program to send it."))
    return OK


def _public_key() -> str:
    """Return what others encrypt for this user with; empty where there is no identity."""
    store = vault.identity_store()
    return store.public_key() if store.has_identity else ""


def _opened(options: Namespace, *, ask: Callable[[], str] | None = None) -> Handover:
    return handing_over.open_handover(
        handing_over.read(Path(options.file)),
        ask=ask or _asking_once(options),
        unlock=unlocking(options),
    )


def _asking_once(options: Namespace) -> Callable[[], str]:
    told: list[str] = []

    def ask() -> str:
        if not told:
            told.append(terminal.passphrase_for(Path(options.file), secret_file(options)))
        return told[0]

    return ask


def _reasons(given: list[str]) -> dict[str, str]:
    reasons = {}
    for one in given:
        code, _, reason = one.partition("=")
        if not reason.strip():
            raise AicodeError(
                tr("“{text}” gives no reason.", text=one),
                safe=tr("Nothing was frozen."),
                next_step=tr("Give the warning’s code, “=” and why it stands in no way."),
            )
        reasons[code.strip()] = reason.strip()
    return reasons


def _say_what_to_compare(handover: Handover) -> None:
    terminal.say(tr("Compare by telephone: {words}", words=" ".join(_words(handover))))
    terminal.say(tr("Fingerprint of the content: {hex}", hex=handover.fingerprint))
    terminal.say(tr("SHA-256 of the form: {hex}", hex=handover.file_digest))


def _words(handover: Handover) -> tuple[str, ...]:
    return handing_over.words_of(handover)


def _facts(handover: Handover) -> dict[str, Any]:
    draft: Draft = handover.content.draft
    return {
        "kind": handover.content.kind.value,
        "prepared_by": handover.prepared_by,
        "prepared_at": handover.prepared_at.isoformat(),
        "program": handover.program,
        "provider": draft.provider.legal_name,
        "document_number": draft.document_number,
        "signatories": [one.name for one in draft.signatories],
        "chapters_signed": [key.value for key in draft.chapters.signed()],
        "fingerprint": handover.fingerprint,
        "words": list(_words(handover)),
        "file_digest": handover.file_digest,
        "has_brief": bool(handover.brief_pdf),
        "acknowledgements": [
            {
                "code": one.code,
                "field": one.field,
                "sentence": one.sentence,
                "by": one.by,
                "reason": one.reason,
            }
            for one in handover.acknowledgements
        ],
    }


def _plain(one: Difference) -> dict[str, str]:
    return {
        "field": one.field,
        "row": one.row,
        "change": one.change.value,
        "before": one.before,
        "after": one.after,
    }


def _sentence(one: Difference) -> str:
    where = tr("{field} ({row})", field=one.field, row=one.row) if one.row else one.field
    match one.change:
        case Change.ADDED:
            return tr("{where}: added", where=where)
        case Change.REMOVED:
            return tr("{where}: removed", where=where)
        case Change.REORDERED:
            return tr("{where}: in another order: {after}", where=where, after=one.after)
    return tr("{where}: “{before}” → “{after}”", where=where, before=one.before, after=one.after)
