"""What a later act does to the document before it, in words, for one read. Without Qt."""

from collections.abc import Iterator

from aicode_desktop.check.act import is_whole_withdrawal, withdrawn_chapters
from aicode_desktop.check.reading import date_in
from aicode_desktop.check.wording import clauses, day_in_words, typed_day_in_words
from aicode_desktop.errors import AicodeError
from aicode_desktop.model.act import ActKind
from aicode_desktop.model.code import ChapterKey
from aicode_desktop.model.draft import Draft
from aicode_desktop.words import tr
from aicode_desktop.workflow import acts
from aicode_desktop.workflow.record_words import act_words, chapter_words


def follows_words(draft: Draft) -> str:
    """Return which document *draft* follows; nothing for a first form."""
    act = draft.act
    if act.kind is ActKind.FIRST_FORM:
        return ""
    what, signed_on = act_words(act.follows.act), date_in(act.follows.signed_on)
    number = act.follows.document_number or tr("without a number")
    if signed_on is None:
        return tr("Follows {what} {number}.", what=what, number=number)
    day = day_in_words(signed_on)
    return tr("Follows {what} {number}, signed on {day}.", what=what, number=number, day=day)


def act_facts(draft: Draft) -> Iterator[tuple[str, str]]:
    """Yield captions with what the act of *draft* takes back or changes, and from which day."""
    act = draft.act
    if act.kind is ActKind.FIRST_FORM:
        return
    if act.kind is ActKind.WITHDRAWAL:
        withdrawn = _titles(withdrawn_chapters(draft))
        if withdrawn and is_whole_withdrawal(draft):
            withdrawn = tr("The whole signature: {chapters}", chapters=withdrawn)
        yield tr("Withdrawn"), withdrawn
        yield tr("Remains signed"), _titles(draft.chapters.signed()) or tr("No chapter")
    else:
        yield from differences_said(draft)
    yield tr("With effect from"), typed_day_in_words(act.effect_date)
    is_correction = act.kind is ActKind.CORRECTION
    yield tr("What was wrong") if is_correction else tr("Explanation"), act.explanation


def differences_said(draft: Draft) -> Iterator[tuple[str, str]]:
    """Yield what differs from the document before, each with what was and what is."""
    try:
        found = acts.was_and_is(draft)
    except AicodeError:
        return  # an edition that is not at hand, of which the checks say so
    for what, was, now in found:
        if not was:
            yield what, tr("New: {now}", now=now)
        elif not now:
            yield what, tr("No longer: {was}", was=was)
        else:
            yield what, tr("Was: {was}\nIs: {now}", was=was, now=now)


def _titles(keys: tuple[ChapterKey, ...]) -> str:
    return clauses(chapter_words(key) for key in keys)
