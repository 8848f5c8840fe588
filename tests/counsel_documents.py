"""Documents that follow from an explanation, made for tests."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pypdfium2

from aicode_desktop.check.examples import examples
from aicode_desktop.check.gap import blank_answers
from aicode_desktop.model.codec import decode
from aicode_desktop.model.draft import ChapterAnswer, ChapterAnswers, Draft
from aicode_desktop.model.gap import MeasureAnswers, MeasureStatus

TODAY = date(2026, 11, 23)
NOW = datetime(2026, 11, 23, 10, 0, tzinfo=UTC)
EXAMPLES = {path.stem: decode(path.read_bytes()) for path in examples()}
PARTLY = EXAMPLES["safety-and-security-only"]
NOTHING_SIGNED = replace(
    PARTLY,
    chapters=ChapterAnswers(
        transparency=ChapterAnswer.OPT_OUT,
        copyright=ChapterAnswer.OPT_OUT,
        safety_and_security=ChapterAnswer.OPT_OUT,
    ),
)


def answers_for(draft: Draft, *, own_measure: str = "We keep a record") -> MeasureAnswers:
    """Return answers for every second measure of every chapter, each with another status."""
    statuses = [status for status in MeasureStatus if status is not MeasureStatus.UNANSWERED]
    blank = blank_answers(draft)
    return MeasureAnswers(
        draft.id,
        tuple(
            replace(
                answer,
                own_measure=own_measure,
                evidence="Wiki, page “Model cards”;\nminutes of 3 May 2026",
                owner="Ada Łukasz",
                date="2026-12-01",
                status=statuses[index % len(statuses)],
            )
            for index, answer in enumerate(blank.measures)
            if index % 2
        ),
    )


def text_of(pdf: bytes) -> str:
    """Return the words of all pages in one line."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        pages = [page.get_textpage().get_text_bounded() for page in document]
    finally:
        document.close()
    return " ".join(" ".join(pages).split())
