"""Findings about a later act: what it follows, that it says something, and that it may say it.

The sources publish no form for a withdrawal, a change or a correction, so most rules here are this
program’s own: they keep an act from saying nothing, or something else than it is called.
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

from aicode_desktop.check.comparison import Difference, differences_between
from aicode_desktop.check.consequences import consequence
from aicode_desktop.check.edition import code_of_practice, has_edition
from aicode_desktop.check.grounds import block, note, warn
from aicode_desktop.check.normal_form import without_blank_rows
from aicode_desktop.check.reading import date_in
from aicode_desktop.model.act import ActKind
from aicode_desktop.model.code import ChapterKey
from aicode_desktop.model.draft import ChapterAnswer, Draft, LaterAct
from aicode_desktop.model.finding import Finding, Severity
from aicode_desktop.model.internal import without_internal_fields
from aicode_desktop.words import tr

_FAR_AHEAD = timedelta(days=366)
_ZONES = timedelta(days=1)  # a signature tells UTC, whose day may be another than the signatory’s
_DIGEST = re.compile(r"[0-9a-f]{64}")


def declared_before(draft: Draft) -> Draft:
    """Return what the earlier document declared, as a draft; blank for a first form."""
    follows = draft.act.follows
    return Draft(
        document_number=follows.document_number,
        edition=follows.edition,
        provider=follows.provider,
        signatories=follows.signatories,
        chapters=follows.chapters,
        systemic_risk_outlook=follows.systemic_risk_outlook,
        models=follows.models,
        listing=follows.listing,
        statements=follows.statements,
    )


def declared_differences(draft: Draft) -> tuple[Difference, ...]:
    """Return where *draft* declares something else than the document it follows."""
    now = without_blank_rows(without_internal_fields(draft))
    before = replace(
        declared_before(draft),
        document_number=now.document_number,
        language=now.language,
        paper=now.paper,
        place=now.place,
    )
    return differences_between(before, replace(now, act=LaterAct()))


def withdrawn_chapters(draft: Draft) -> tuple[ChapterKey, ...]:
    """Return the chapters that the earlier document signed and *draft* does not."""
    kept = draft.chapters.signed()
    return tuple(key for key in draft.act.follows.chapters.signed() if key not in kept)


def is_whole_withdrawal(draft: Draft) -> bool:
    """Whether nothing that was signed remains signed."""
    return draft.act.kind is ActKind.WITHDRAWAL and not draft.chapters.signed()


def act_findings(draft: Draft, *, today: date) -> Iterator[Finding]:
    """Yield what is wrong with the act of *draft*, which is in normal form."""
    act = draft.act
    if act.kind is ActKind.FIRST_FORM:
        return
    yield from _earlier_findings(act, today=today)
    yield from _effect_findings(act, today=today)
    if act.kind is ActKind.WITHDRAWAL:
        yield from _withdrawal_findings(draft)
        return
    if act.kind is ActKind.NEW_SIGNATURE:
        yield from _new_signature_findings(draft)
    else:
        yield from _change_findings(draft)
    yield from _entity_findings(draft)


def _earlier_findings(act: LaterAct, *, today: date) -> Iterator[Finding]:
    follows = act.follows
    if not _DIGEST.fullmatch(follows.fingerprint) or not _DIGEST.fullmatch(follows.file_sha256):
        yield block(
            "earlier_document_unknown",
            "act.follows",
            tr("The signed document that this one follows is not named; begin from its record."),
            source="program",
        )
    signed_on = date_in(follows.signed_on)
    if follows.signed_on and (signed_on is None or signed_on > today + _ZONES):
        yield block(
            "earlier_document_not_signed_yet",
            "act.follows.signed_on",
            tr("The document that this one follows is dated in the future, or without a day."),
            source="program",
        )


def _effect_findings(act: LaterAct, *, today: date) -> Iterator[Finding]:
    given, signed_on = date_in(act.effect_date), date_in(act.follows.signed_on)
    if given is None:
        if act.effect_date:
            yield block(
                "effect_date_unreadable",
                "act.effect_date",
                tr("Write the date as year, month and day, such as 2026-11-23."),
                source="iso_8601",
            )
        elif act.kind is ActKind.WITHDRAWAL:
            yield block(
                "effect_date_missing",
                "act.effect_date",
                tr("Say from which day the withdrawal is to hold."),
                source="program",
            )
    elif signed_on is not None and given < min(signed_on, today):
        yield block(
            "effect_before_signature",
            "act.effect_date",
            tr("This day is before the signature that the document follows."),
            source="program",
        )
    elif given - today > _FAR_AHEAD:
        yield warn(
            "effect_date_far",
            "act.effect_date",
            tr("This day is more than a year away; look for a typing slip."),
            source="program",
        )
    elif given < today:
        yield warn(
            "effect_date_past",
            "act.effect_date",
            tr("This day has passed; the AI Office learns of it only when the e-mail arrives."),
            source="program",
        )


def _withdrawal_findings(draft: Draft) -> Iterator[Finding]:
    withdrawn = withdrawn_chapters(draft)
    added = set(draft.chapters.signed()) - set(draft.act.follows.chapters.signed())
    if not withdrawn:
        yield block(
            "nothing_withdrawn",
            "act.kind",
            tr("Say which of the signed chapters are withdrawn, or the whole signature."),
            source="faq_14",
        )
    if added:
        yield block(
            "withdrawal_adds_chapters",
            "act.kind",
            tr("A withdrawal cannot sign another chapter; a notice of change can."),
            source="program",
        )
    if any(not each.field.startswith(("chapters", "signatories", "statements"))
           for each in declared_differences(draft)):  # fmt: skip
        yield warn(
            "withdrawal_changes_more",
            "act.kind",
            tr("Other answers differ too, and a withdrawal does not declare them."),
            source="program",
        )
    yield note(
        "withdrawal_any_time",
        "act.kind",
        tr("A signatory may withdraw at any time. No form for it is published."),
        source="faq_14",
    )
    for key in withdrawn:
        entailed = consequence(key, _left_out(draft, key))
        title = (
            code_of_practice(draft.edition).chapter(key).title
            if has_edition(draft.edition)
            else key
        )
        yield Finding(
            Severity.WARN if entailed.severity is Severity.WARN else Severity.NOTE,
            "withdrawal_entails",
            "act.kind",
            tr("{chapter}: {consequence}", chapter=title, consequence=entailed.sentence),
            entailed.source,
        )


def _change_findings(draft: Draft) -> Iterator[Finding]:
    differing, follows = declared_differences(draft), draft.act.follows
    is_over = follows.act is ActKind.WITHDRAWAL and not follows.chapters.signed()
    if is_over and draft.chapters.signed():
        yield block(
            "withdrawn_before",
            "act.kind",
            tr("The whole signature was withdrawn; to sign again, begin a new form."),
            source="program",
        )
    if not differing:
        yield block(
            "nothing_changes",
            "act.kind",
            tr("Nothing differs from the document that this one follows."),
            source="program",
        )
    if draft.edition != draft.act.follows.edition:
        yield block(
            "change_of_edition",
            "edition",
            tr("Another edition of the Code is signed anew, not by a change."),
            source="faq_13",
        )
    if draft.act.kind is ActKind.CORRECTION:
        if follows.act is ActKind.WITHDRAWAL:
            yield block(
                "withdrawal_not_corrected",
                "act.kind",
                tr(
                    "A withdrawal is put right by another one; begin it from the record of the"
                    " document before it."
                ),
                source="program",
            )
        if not draft.act.explanation:
            yield block(
                "correction_unexplained",
                "act.explanation",
                tr("Say what was wrong in the document as it was sent."),
                source="program",
            )
        if any(each.field.startswith("chapters") for each in differing):
            yield warn(
                "correction_of_chapters",
                "act.kind",
                tr(
                    "A chapter is answered otherwise. Correct it only if the answer was an error;"
                    " a new decision is a change or a withdrawal."
                ),
                source="program",
            )


def _new_signature_findings(draft: Draft) -> Iterator[Finding]:
    if draft.edition <= draft.act.follows.edition:
        yield block(
            "edition_not_newer",
            "edition",
            tr("A new signature needs a newer edition of the Code than the one signed before."),
            source="faq_13",
        )


def _entity_findings(draft: Draft) -> Iterator[Finding]:
    now, before = draft.provider, draft.act.follows.provider
    is_another = (now.lei and before.lei and now.lei != before.lei) or (
        now.legal_name != before.legal_name and now.register_number != before.register_number
    )
    if is_another:
        yield warn(
            "another_entity",
            "provider.legal_name",
            tr(
                "Name and register differ from the earlier document. A new name of the same entity"
                " is a change; another entity signs a first form of its own."
            ),
            source="program",
        )


def _left_out(draft: Draft, key: ChapterKey) -> Draft:
    answers = replace(draft.chapters, **{key.value: ChapterAnswer.OPT_OUT})
    return replace(draft, chapters=answers)
