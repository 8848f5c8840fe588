"""The commands for later acts, named as the command: each begins a draft and says what it does."""

from argparse import Namespace
from dataclasses import replace
from pathlib import Path

from aicode_desktop.check.consequences import consequence
from aicode_desktop.check.edition import code_of_practice, editions
from aicode_desktop.check.edition_comparison import (
    EditionDifference,
    differences_between_editions,
    sentence_about,
    what_it_means,
)
from aicode_desktop.cli import terminal
from aicode_desktop.cli.exit_codes import OK
from aicode_desktop.host.clock import SystemClock, legal_day
from aicode_desktop.host.files import read_file
from aicode_desktop.model.act import ActKind
from aicode_desktop.model.code import ChapterKey
from aicode_desktop.model.codec import encode
from aicode_desktop.model.draft import Draft
from aicode_desktop.model.finding import Severity
from aicode_desktop.words import plural, tr
from aicode_desktop.workflow import actions, acts, follow_up
from aicode_desktop.workflow import editions as loading

ROOT_LIMIT_BYTES = 1_000_000


def change(options: Namespace) -> int:
    """Begin a notice of change."""
    actions.refuse_taken(Path(options.output))
    draft = acts.begin_change(Path(options.kept), answers=_answers(options))
    act = replace(draft.act, effect_date=options.effect, explanation=options.explanation)
    return _written(replace(draft, act=act), options)


def correct(options: Namespace) -> int:
    """Begin a correction."""
    actions.refuse_taken(Path(options.output))
    draft = acts.begin_correction(
        Path(options.kept), answers=_answers(options), explanation=options.explanation
    )
    return _written(draft, options)


def withdraw(options: Namespace) -> int:
    """Say what a withdrawal entails, and begin it."""
    actions.refuse_taken(Path(options.output))
    chapters = [ChapterKey(key) for key in options.chapter]
    draft = acts.begin_withdrawal(Path(options.kept), chapters=chapters, effect=options.effect)
    act = replace(draft.act, explanation=options.explanation)
    draft = replace(draft, act=act)
    terminal.say(tr("A signatory may withdraw at any time. What follows from it:"))
    for one in acts.entailed(draft, today=legal_day(SystemClock().now())):
        terminal.say(tr("  {sentence} [{source}]", sentence=one.sentence, source=one.source))
    terminal.say(
        tr("No form for a withdrawal is published: this is a declaration of the provider’s own.")
    )
    return _written(draft, options)


def resign(options: Namespace) -> int:
    """Say what an updated edition changes for this provider, and begin a new signature."""
    actions.refuse_taken(Path(options.output))
    _ = code_of_practice(options.edition)  # an edition that is not at hand is told first
    draft = acts.begin_new_signature(
        Path(options.kept), edition=options.edition, answers=_answers(options)
    )
    before = draft.act.follows
    _say_differences(
        differences_between_editions(
            code_of_practice(before.edition),
            code_of_practice(options.edition),
            signed=before.chapters.signed(),
        )
    )
    return _written(draft, options)


def edition(options: Namespace) -> int:
    """List, compare or load editions of the Code."""
    act = {"list": _list, "compare": _compare, "load": _load}[options.edition_act]
    return act(options)


def _list(_options: Namespace) -> int:
    for name in editions():
        code = code_of_practice(name)
        measures = plural(
            "{n} measure", "{n} measures", sum(chapter.measure_count for chapter in code)
        )
        terminal.say(tr("{edition}: {title}, {measures}", edition=name, title=code.title,
                        measures=measures))  # fmt: skip
    return OK


def _compare(options: Namespace) -> int:
    signed: tuple[ChapterKey, ...] = ()
    if options.record:
        signed = acts.signed_content(Path(options.record)).draft.chapters.signed()
    found = differences_between_editions(
        code_of_practice(options.old), code_of_practice(options.new), signed=signed
    )
    if options.json:
        rows = [
            {
                "chapter": each.chapter.value,
                "part": "measure" if each.is_measure else "commitment",
                "change": each.change.value,
                "before": each.before,
                "after": each.after,
                "concerns_provider": each.concerns_provider,
            }
            for each in found
        ]
        terminal.say_json(rows)
        return OK
    _say_differences(found, is_about_provider=bool(options.record))
    return OK


def _load(options: Namespace) -> int:
    file, at = Path(options.file), SystemClock().now()
    if options.sha256 is not None:
        loaded = loading.load_by_digest(file, sha256=options.sha256, at=at)
    else:
        roots = [read_file(Path(one), limit_bytes=ROOT_LIMIT_BYTES) for one in options.trust]
        loaded = loading.load_by_signature(
            file, signature=Path(options.signature), roots=roots, at=at
        )
    terminal.say(tr("Loaded: the edition {edition}.", edition=loaded.code.edition))
    terminal.say(loaded.vouched_by)
    return OK


def _answers(options: Namespace) -> Draft | None:
    return actions.open_draft(Path(options.answers)) if options.answers else None


def _written(draft: Draft, options: Namespace) -> int:
    statements = replace(draft.statements, confirms_authority=options.confirm_authority)
    draft = replace(
        draft,
        document_number=options.number,
        place=options.place or draft.place,
        statements=statements,
    )
    for number in follow_up.followed_by(Path(options.kept)):
        terminal.note(
            tr("Warning: {number} follows this document already; begin from that.", number=number)
        )
    actions.save_new(Path(options.output), encode(draft))
    say_was_and_is(draft)
    terminal.say(tr("Written: {path}", path=options.output))
    found = actions.findings(draft, today=legal_day(SystemClock().now()))
    for one in found:
        if one.severity is Severity.BLOCK:
            terminal.say(
                tr("To answer: {field}: {sentence}", field=one.field, sentence=one.sentence)
            )
    terminal.say(tr("Edit it if need be, then check, sign and send it as any other form."))
    return OK


def say_was_and_is(draft: Draft) -> None:
    """Print what differs from the document that *draft* follows; nothing for a withdrawal."""
    if draft.act.kind is ActKind.WITHDRAWAL:
        return  # which declares no answers
    for what, was, now in acts.was_and_is(draft):
        if not was:
            terminal.say(tr("{what}: new: {now}", what=what, now=now))
        elif not now:
            terminal.say(tr("{what}: no longer: {was}", what=what, was=was))
        else:
            terminal.say(tr("{what}: was: {was}; is: {now}", what=what, was=was, now=now))
    dropped = set(draft.act.follows.chapters.signed()) - set(draft.chapters.signed())
    for key in sorted(dropped):
        entailed = consequence(key, draft)
        terminal.say(
            tr("{sentence} [{source}]", sentence=entailed.sentence, source=entailed.source)
        )


def _say_differences(
    found: tuple[EditionDifference, ...], *, is_about_provider: bool = True
) -> None:
    for each in found:
        terminal.say(sentence_about(each))
    if not found:
        terminal.say(tr("Numbers and titles are the same in both editions."))
    if is_about_provider:
        terminal.say(what_it_means(found))
