"""The gap analysis and the implementation plan: the Code's measures beside the provider's own.

Neither is part of the form. The gap analysis says on its first page which way it goes; the plan is
internal unless it is made to be shared.
"""

import json
from collections.abc import Sequence
from datetime import date
from itertools import groupby

from aicode_desktop.check.consequences import Expectation, expectation_of
from aicode_desktop.check.counsel import statement
from aicode_desktop.check.gap import GapRow
from aicode_desktop.check.gap_table import status_in_words
from aicode_desktop.check.wording import day_in_words
from aicode_desktop.model.code import ChapterKey, CodeOfPractice
from aicode_desktop.model.draft import Draft
from aicode_desktop.model.gap import MeasureStatus
from aicode_desktop.render.engine.document import SetDocument, set_document
from aicode_desktop.render.engine.vocabulary import (
    Attachment,
    Block,
    Column,
    FieldRow,
    Heading,
    Paragraph,
    Row,
    Sheet,
    Table,
    Title,
)
from aicode_desktop.render.wording import joined, not_yet_answered
from aicode_desktop.words import plural, tr


def render_gap(
    draft: Draft, rows: Sequence[GapRow], code: CodeOfPractice, *, today: date
) -> SetDocument:
    """Return the gap analysis of the chapters that are left out, every measure in its place.

    Raises:
        CannotRenderError: nothing was made.
    """
    title = tr("Gap analysis")
    sheet = _sheet(draft, code, title, marked=tr("By EU SEND"), rows=rows)
    blocks: list[Block] = [
        Title(
            title,
            tr("Measures of the provider beside those of the Code of Practice"),
            (
                statement("faq.9.gap").sentence,
                statement("channel.eu_send").sentence,
                never_attached(),
            ),
        ),
        *_provider_blocks(draft, today),
    ]
    if not rows:
        blocks.append(Paragraph(tr("No chapter is left out, so there is no gap to analyse.")))
    chapters = _by_chapter(rows)
    blocks += [_chapter_line(draft, chapter_rows) for chapter_rows in chapters]
    for number, chapter_rows in enumerate(chapters, 1):
        blocks.append(Heading(chapter_rows[0].chapter.title, str(number)))
        blocks += _tables(chapter_rows, own_title=tr("Own measure"))
    return set_document(sheet, blocks)


def render_plan(
    draft: Draft,
    rows: Sequence[GapRow],
    code: CodeOfPractice,
    *,
    today: date,
    is_internal: bool = True,
) -> SetDocument:
    """Return the plan for what is signed and not in place yet.

    Raises:
        CannotRenderError: nothing was made.
    """
    title = tr("Implementation plan")
    marked = tr("Internal") if is_internal else ""
    sheet = _sheet(draft, code, title, marked=marked, rows=rows)
    blocks: list[Block] = [
        Title(
            title,
            tr("Measures of the signed chapters that are not in place yet"),
            (statement("faq.8.good_faith").sentence, never_attached()),
        ),
        *_provider_blocks(draft, today),
    ]
    if not rows:
        blocks.append(Paragraph(tr("Every measure of the signed chapters is said to be in place.")))
    for number, chapter_rows in enumerate(_by_chapter(rows), 1):
        blocks.append(Heading(chapter_rows[0].chapter.title, str(number)))
        blocks += _tables(chapter_rows, own_title=tr("What will be done"))
    return set_document(sheet, blocks)


def never_attached() -> str:
    """Return the sentence that keeps these documents and the form apart."""
    return tr("It is never attached to the Signatory Form, and no part of it.")


def measures_json(rows: Sequence[GapRow]) -> bytes:
    """Return the rows as JSON, as they are attached to the document made of them."""
    plain = [
        {
            "chapter": row.chapter.key.value,
            "commitment": row.commitment.number,
            "measure": row.measure.number,
            "title": row.measure.title,
            "own_measure": row.answer.own_measure,
            "evidence": row.answer.evidence,
            "owner": row.answer.owner,
            "date": row.answer.date,
            "status": row.answer.status.value,
        }
        for row in rows
    ]
    return (json.dumps(plain, ensure_ascii=False, indent=2) + "\n").encode()


def _sheet(
    draft: Draft, code: CodeOfPractice, title: str, *, marked: str, rows: Sequence[GapRow]
) -> Sheet:
    name = draft.provider.legal_name.strip()
    return Sheet(
        title=tr("{title}, {provider}", title=title, provider=name) if name else title,
        language=draft.language.value,
        paper=draft.paper,
        head_left=tr("{title}: {code}", title=title, code=code.title),
        head_right=marked,
        foot_left=name,
        attachment=Attachment(
            name="measures.json",
            media_type="application/json",
            description=tr("The measures of this document as data"),
            content=measures_json(rows),
        ),
    )


def _by_chapter(rows: Sequence[GapRow]) -> list[list[GapRow]]:
    return [list(of_one) for _, of_one in groupby(rows, lambda row: row.chapter.key)]


def _provider_blocks(draft: Draft, today: date) -> list[Block]:
    name = draft.provider.legal_name.strip()
    contact = draft.provider.contact
    asked = joined(", ", contact.name, contact.email)
    return [
        Heading(tr("Provider")),
        FieldRow(tr("Legal name"), (name or not_yet_answered(),), is_open=not name),
        FieldRow(tr("Contact"), (asked or not_yet_answered(),), is_open=not asked),
        FieldRow(tr("As of"), (day_in_words(today),)),
    ]


def _chapter_line(draft: Draft, rows: list[GapRow]) -> FieldRow:
    chapter = rows[0].chapter
    answered = sum(row.answer.status is not MeasureStatus.UNANSWERED for row in rows)
    counted = tr(
        "{counted}, {answered} answered; the chapter serves {basis}",
        counted=plural("{n} measure", "{n} measures", len(rows)),
        answered=answered,
        basis=chapter.legal_basis,
    )
    is_optional = expectation_of(draft.systemic_risk_outlook) is Expectation.OPTIONAL
    if chapter.key is ChapterKey.SAFETY_AND_SECURITY and is_optional:
        return FieldRow(chapter.title, (counted, statement("safety.no_loss").sentence))
    return FieldRow(chapter.title, (counted,))


def _tables(rows: list[GapRow], *, own_title: str) -> list[Block]:
    columns = (
        Column(tr("Measure of the Code"), 0.27),
        Column(own_title, 0.28),
        Column(tr("Owner"), 0.16),
        Column(tr("Date"), 0.15),
        Column(tr("Status"), 0.14),
    )
    blocks: list[Block] = []
    for _, listed in groupby(rows, lambda row: row.commitment.number):
        of_commitment = list(listed)
        commitment = of_commitment[0].commitment
        if len(of_commitment) < len(rows):
            number, title = commitment.number, commitment.title
            blocks.append(Heading(tr("Commitment {number}, {title}", number=number, title=title)))
        blocks.append(Table(columns, tuple(_row(row) for row in of_commitment)))
    return blocks


def _row(row: GapRow) -> Row:
    answer = row.answer
    evidence = answer.evidence.strip()
    return Row(
        (
            f"{row.measure.number} {row.measure.title}",
            _or_dash(answer.own_measure),
            _or_dash(answer.owner),
            _or_dash(answer.date),
            status_in_words(answer.status),
        ),
        detail=tr("Evidence: {text}", text=" ".join(evidence.split())) if evidence else "",
    )


def _or_dash(text: str) -> str:
    return " ".join(text.split()) or "–"
