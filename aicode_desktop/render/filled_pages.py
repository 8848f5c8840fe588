"""Holds the pages of a filled form against the data: every answer that was put in is to be seen."""

from collections.abc import Iterator

from aicode_desktop.check.form_answers import Answers
from aicode_desktop.model.draft import Draft
from aicode_desktop.model.filling_record import FillingRecord
from aicode_desktop.render.pictures import open_pages
from aicode_desktop.render.printed_text import PrintedText, squeezed
from aicode_desktop.words import tr

SENTENCE_LIMIT = 20
_QUOTED = 120
# As text, in Wingdings, Wingdings 2 and by brackets.
_TICKS = ("☒", "☑", "✓", "✔", "✗", "✘", "\uf0fe", "\uf0fd", "\uf052", "[X]", "[x]")


def differences(pdf: bytes, record: FillingRecord, draft: Draft) -> tuple[str, ...]:
    """Return where the pages do not show what *draft* says and *record* says was put there.

    What else stands on the pages is the Commission's, and is not known here.

    Raises:
        DocumentUnreadableError: the pages cannot be read.
    """
    with open_pages(pdf) as opened:
        whole = squeezed("".join(opened.text(page) for page in range(opened.page_count)))
    return tuple(_differences(whole, record, draft))[:SENTENCE_LIMIT]


def _differences(whole: str, record: FillingRecord, draft: Draft) -> Iterator[str]:
    if not record.answers:
        yield tr("Nothing was filled into this form.")
    printed = PrintedText(whole)
    answers = Answers(draft, today=record.filled_on, language=record.language)
    for one in record.answers:
        if one.is_check:
            if answers.is_ticked(one.answer) is not one.is_ticked:
                yield tr("The box “{label}” is not as the data says.", label=_quoted(one.label))
            continue
        if not _is_from_data(one.answer, one.text, answers):
            yield tr("“{text}” is not what the data says.", text=_quoted(one.text))
        if not printed.places(squeezed(one.text)):
            yield tr("The pages leave out “{meant}”.", meant=_quoted(one.text))
    seen = sum(whole.count(tick) for tick in _TICKS)
    if seen < record.ticks_in_text:
        yield tr(
            "The pages show {seen} ticks where the data gives {meant}.",
            seen=seen,
            meant=record.ticks_in_text,
        )


def _is_from_data(key: str, text: str, answers: Answers) -> bool:
    day = answers.day(key)
    if day is not None:  # a form may write days in its own way
        return str(day.year)[-2:] in text and str(day.day) in text
    # What a list offers is worded by the form.
    return text == answers.text(key) or bool(answers.choice(key))


def _quoted(text: str) -> str:
    return text if len(text) <= _QUOTED else text[:_QUOTED] + "…"
