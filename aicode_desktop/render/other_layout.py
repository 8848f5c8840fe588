"""Whether a document that another version of the program set still says what its data says.

Its words and their places are not known here, so what is looked for is what somebody typed, the
answer for each chapter and the fingerprint. Promises less than a comparison page by page: what such
a document says beside that is not seen.
"""

import re
from collections.abc import Iterator
from itertools import islice

from aicode_desktop.check.edition import code_of_practice
from aicode_desktop.languages import written_in
from aicode_desktop.model.act import ActKind
from aicode_desktop.model.draft import ChapterAnswer, Draft, ListingAnswer
from aicode_desktop.model.rendered import DocumentContent, in_all_groups, in_groups
from aicode_desktop.render.engine.faces import legible, undrawable_in
from aicode_desktop.render.pictures import open_pages
from aicode_desktop.render.printed_text import PrintedText, squeezed
from aicode_desktop.words import tr

_SENTENCE_LIMIT = 20
_CHARACTERS_QUOTED = 120
_FAR = 1_500  # characters; what belongs together stands nearer, a page's head and foot between
_ANSWER_WITHIN = 500  # characters after the chapter's title


def answers_missing(pdf: bytes, content: DocumentContent, *, is_newer: bool) -> tuple[str, ...]:
    """Return what *content* says and the pages of *pdf* do not, one sentence each.

    Of a newer layout the words for an answer are not known, so those are not looked for.

    Raises:
        DocumentUnreadableError: the pages cannot be read.
    """
    with open_pages(pdf) as opened:
        pages = [squeezed(opened.text(page)) for page in range(opened.page_count)]
    return tuple(islice(_missing(pages, content, is_newer=is_newer), _SENTENCE_LIMIT))


def _missing(pages: list[str], content: DocumentContent, *, is_newer: bool) -> Iterator[str]:
    whole = "".join(pages)
    short = squeezed(in_groups(content.fingerprint))
    for number, page in enumerate(pages, start=1):
        if short not in page:
            yield tr("Page {page} does not carry the fingerprint of its data.", page=number)
    if squeezed(in_all_groups(content.fingerprint)) not in whole:
        yield tr("The fingerprint of its data stands in full on no page.")
    printed = PrintedText(whole)
    for group in _typed_together(content.draft):
        yield from _missing_of(group, printed)
    if not is_newer and content.draft.act.kind is not ActKind.WITHDRAWAL:
        yield from _other_answers(whole, content.draft)


def _typed_together(draft: Draft) -> Iterator[tuple[str, ...]]:
    """Yield what was typed, in groups whose parts stand after one another and near."""
    provider, contact = draft.provider, draft.provider.contact
    representative = provider.representative
    yield (provider.legal_name,)
    yield (provider.legal_name_latin,)
    yield (provider.legal_form,)
    yield (provider.register,)
    yield (provider.register_number,)
    yield (provider.lei,)
    yield (provider.address.street, provider.address.city)
    yield (provider.website,)
    yield (contact.name, contact.role, contact.email)
    yield (representative.name, representative.address.city, representative.email)
    for signatory in draft.signatories:
        yield (signatory.name, signatory.position, signatory.authority.reference)
        yield (signatory.name_latin,)
    if draft.act.kind is not ActKind.WITHDRAWAL:  # which declares neither models nor listing
        for model in draft.models:
            yield (model.name, model.version)
        if draft.listing.answer is ListingAnswer.AGREE:
            yield (draft.listing.name,)
    yield (draft.act.explanation,)
    yield (draft.act.follows.document_number,)
    yield draft.statements.further
    yield (draft.place,)


def _missing_of(group: tuple[str, ...], printed: PrintedText) -> Iterator[str]:
    after: list[int] = []
    length = 0
    for value in group:
        for part in _drawable_parts(value):
            places = printed.places(part)
            if after:
                reach = length + _FAR
                places = [at for at in places if any(0 <= at - one <= reach for one in after)]
            if not places:
                yield tr(
                    "The pages leave out “{meant}”, or do not say it where it belongs.",
                    meant=_quoted(value),
                )
                return
            after, length = places, len(part)


def _other_answers(whole: str, draft: Draft) -> Iterator[str]:
    with written_in(draft.language):
        chapters = tuple(code_of_practice(draft.edition))
        said_for = _answers_in_words()
    answers = {squeezed(word): kind for kind, words in said_for.items() for word in words}
    any_answer = _one_of(answers)
    titles = list(_one_of(squeezed(chapter.title) for chapter in chapters).finditer(whole))
    is_first_form = draft.act.kind is ActKind.FIRST_FORM
    said: dict[str, set[ChapterAnswer]] = {}
    for title, following in zip(titles, [*titles[1:], None], strict=True):
        end = title.end() + _ANSWER_WITHIN
        answer = any_answer.search(
            whole, title.end(), min(end, following.start()) if following else end
        )
        if answer:
            said.setdefault(title.group(), set()).add(answers[answer.group()])
    for chapter in chapters:
        answer_given = draft.chapters[chapter.key]
        expected = {answer_given} if answer_given in said_for else set()
        found = said.get(squeezed(chapter.title), set())
        # A notice of change also says what the answer was before.
        is_said = found == expected if is_first_form else expected <= found
        if not is_said:
            yield tr(
                "The pages do not give the answer for the chapter “{chapter}” that their data"
                " gives.",
                chapter=chapter.title,
            )


def _answers_in_words() -> dict[ChapterAnswer, tuple[str, ...]]:
    # As every layout so far says them; where a later one has other words, both are listed.
    return {ChapterAnswer.SIGN: (tr("Signed"),), ChapterAnswer.OPT_OUT: (tr("Not signed"),)}


def _one_of(words: Iterator[str] | dict[str, ChapterAnswer]) -> re.Pattern[str]:
    return re.compile("|".join(map(re.escape, words)))


def _drawable_parts(value: str) -> list[str]:
    """Return the parts of *value* between characters that a draft shows a replacement for."""
    text = legible(value)
    shown = text.translate({ord(character): "\n" for character in undrawable_in(text)})
    return [part for part in map(squeezed, shown.split("\n")) if part]


def _quoted(value: str) -> str:
    value = legible(value)
    return value if len(value) <= _CHARACTERS_QUOTED else value[:_CHARACTERS_QUOTED] + "…"
