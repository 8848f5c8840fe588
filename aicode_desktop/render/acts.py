"""What a later act says beside, or instead of, the declaration itself: from answers to blocks."""

from collections.abc import Iterator
from dataclasses import replace

from aicode_desktop.check.act import is_whole_withdrawal, withdrawn_chapters
from aicode_desktop.check.wording import clauses, day_in_words, typed_day_in_words
from aicode_desktop.model.act import ActKind
from aicode_desktop.model.code import ChapterKey, CodeOfPractice
from aicode_desktop.model.draft import Draft, ListingAnswer
from aicode_desktop.model.rendered import in_two_lines
from aicode_desktop.render.engine.vocabulary import (
    Block,
    Column,
    FieldRow,
    LetteredList,
    Note,
    Row,
    Table,
)
from aicode_desktop.render.sections import authority_line, provider_blocks, signatory_blocks
from aicode_desktop.render.was_and_is import was_and_is
from aicode_desktop.render.wording import not_yet_answered
from aicode_desktop.words import tr

_NOTHING = "–"

Section = tuple[str, list[Block]]


def document_title(draft: Draft) -> str:
    """Return what the document is called."""
    return {
        ActKind.FIRST_FORM: tr("Signatory Form"),
        ActKind.CHANGE: tr("Notice of Change"),
        ActKind.CORRECTION: tr("Correction"),
        ActKind.WITHDRAWAL: tr("Notice of Withdrawal"),
        ActKind.NEW_SIGNATURE: tr("Signatory Form, New Signature"),
    }[draft.act.kind]


def document_subtitle(draft: Draft, code: CodeOfPractice) -> str:
    """Return what it does, in one line."""
    day = day_in_words(code.published)
    return {
        ActKind.FIRST_FORM: tr(
            "Declaration of signature under the edition of {day}, addressed to the European AI"
            " Office",
            day=day,
        ),
        ActKind.CHANGE: tr(
            "Change to a signature under the edition of {day}, addressed to the European AI Office",
            day=day,
        ),
        ActKind.CORRECTION: tr(
            "Correction of a document signed under the edition of {day}, addressed to the European"
            " AI Office",
            day=day,
        ),
        ActKind.WITHDRAWAL: tr(
            "Withdrawal of a signature (edition of {day}), addressed to the European AI Office",
            day=day,
        ),
        ActKind.NEW_SIGNATURE: tr(
            "Declaration of signature under the updated edition of {day}, addressed to the European"
            " AI Office",
            day=day,
        ),
    }[draft.act.kind]


def not_official_remark(draft: Draft) -> str:
    """Return that the document is the provider’s own, and no form of the Commission’s."""
    if draft.act.kind in {ActKind.FIRST_FORM, ActKind.NEW_SIGNATURE}:
        return tr(
            "A declaration prepared with AI Code Desktop from the Commission’s FAQ. It is not the"
            " Commission’s own form."
        )
    return tr(
        "A declaration prepared with AI Code Desktop. No form of the Commission for this purpose is"
        " known."
    )


def act_sections(draft: Draft, code: CodeOfPractice) -> list[Section]:
    """Return the sections that stand before the declaration; none in a first form."""
    if draft.act.kind is ActKind.FIRST_FORM:
        return []
    sections = [(tr("The document that this one follows"), _earlier_blocks(draft))]
    if draft.act.kind is ActKind.WITHDRAWAL:
        sections.append((tr("Withdrawal"), _withdrawal_blocks(draft, code)))
    else:
        sections.append((tr("What was and what is"), _difference_blocks(draft, code)))
    return sections


def withdrawal_sections(draft: Draft) -> list[Section]:
    """Return the sections of a withdrawal after its own: who withdraws, and by what power."""
    is_joint = len(draft.signatories) > 1
    statements = LetteredList(tuple(_withdrawal_statements(draft)))
    return [
        (tr("Provider"), provider_blocks(draft)),
        (tr("Signatories") if is_joint else tr("Signatory"), signatory_blocks(draft)),
        (tr("Statements"), [statements]),
    ]


def _earlier_blocks(draft: Draft) -> list[Block]:
    follows = draft.act.follows
    what = document_title(replace(draft, act=replace(draft.act, kind=follows.act)))
    rows = [
        FieldRow(tr("Document"), (follows.document_number.strip() or tr("Without a number"),)),
        FieldRow(tr("What it is"), (what,)),
    ]
    if follows.signed_on:
        rows.append(FieldRow(tr("Signed on"), (typed_day_in_words(follows.signed_on),)))
    return [
        *rows,
        FieldRow(tr("Edition of the Code"), (_or_open(typed_day_in_words(follows.edition)),)),
        FieldRow(tr("Fingerprint"), _in_two_lines(follows.fingerprint)),
        FieldRow(tr("SHA-256 of the file"), _in_two_lines(follows.file_sha256)),
    ]


def _difference_blocks(draft: Draft, code: CodeOfPractice) -> list[Block]:
    found = was_and_is(draft, code)
    blocks: list[Block] = []
    if found:
        columns = (
            Column(tr("What"), 0.24),
            Column(tr("What was"), 0.38),
            Column(tr("What is"), 0.38),
        )
        rows = (Row((each.what, each.was or _NOTHING, each.now or _NOTHING)) for each in found)
        blocks.append(Table(columns, tuple(rows)))
    else:
        blocks.append(Note(tr("Nothing that is declared differs.")))
    if draft.act.explanation.strip():
        label = tr("What was wrong") if draft.act.kind is ActKind.CORRECTION else tr("Explanation")
        blocks.append(FieldRow(label, (draft.act.explanation,)))
    if draft.act.effect_date.strip():
        blocks.append(_effect_row(draft))
    blocks.append(Note(tr("The sections that follow say in full what is declared from now on.")))
    return blocks


def _withdrawal_blocks(draft: Draft, code: CodeOfPractice) -> list[Block]:
    withdrawn = withdrawn_chapters(draft)
    what = _titles(withdrawn, code)
    if withdrawn and is_whole_withdrawal(draft):
        what = tr("The whole signature: {chapters}", chapters=what)
    kept = _titles(draft.chapters.signed(), code)
    blocks: list[Block] = [
        FieldRow(tr("Withdrawn"), (what or not_yet_answered(),), is_open=not what),
        FieldRow(tr("Remains signed"), (kept or tr("No chapter"),)),
        _effect_row(draft),
    ]
    if draft.act.explanation.strip():
        blocks.append(FieldRow(tr("Explanation"), (draft.act.explanation,)))
    return blocks


def _withdrawal_statements(draft: Draft) -> Iterator[str]:
    yield authority_line(draft)
    if is_whole_withdrawal(draft):
        yield tr("From the day named above the provider is no longer a signatory of the Code.")
    else:
        yield tr(
            "From the day named above the provider is no longer a signatory of the chapters"
            " withdrawn."
        )
    if draft.act.follows.listing.answer is ListingAnswer.AGREE:
        yield tr("The provider asks that the public list of signatories be brought into line.")
    yield from (text for text in draft.statements.further if text.strip())


def _effect_row(draft: Draft) -> FieldRow:
    day = draft.act.effect_date.strip()
    words = typed_day_in_words(day) if day else not_yet_answered()
    return FieldRow(tr("With effect from"), (words,), is_open=not day)


def _titles(keys: tuple[ChapterKey, ...], code: CodeOfPractice) -> str:
    return clauses(chapter.title for chapter in code if chapter.key in keys)


def _in_two_lines(digest: str) -> tuple[str, ...]:
    return tuple(in_two_lines(digest).split("\n")) if digest else (not_yet_answered(),)


def _or_open(text: str) -> str:
    return text.strip() or not_yet_answered()
