"""Compares the pages of a document with those that its data gives."""

from collections.abc import Iterator
from difflib import SequenceMatcher
from functools import lru_cache
from itertools import islice

import pikepdf

from aicode_desktop.model.rendered import DocumentContent
from aicode_desktop.render.form import render_content, render_pages
from aicode_desktop.render.pictures import PagePicture, Pages, open_pages
from aicode_desktop.render.sameness import shows_the_same
from aicode_desktop.words import tr

_SENTENCE_LIMIT = 20
_WORDS_QUOTED = 12
_CHARACTERS_QUOTED = 120
_MOST_PAIRS_OF_WORDS = 400_000  # of a page: less than a second, whatever the words are
_SCALE = 0.75
_PIXELS_THAT_MAY_DIFFER_PER_MILLION = 200  # versions of PDFium round curves differently
_CLEARLY_DIFFERENT = 48  # of 255 shades


def differing_pages(
    pdf: bytes, content: DocumentContent, *, opened: pikepdf.Pdf
) -> tuple[str, ...]:
    """Return the differences between the pages of *pdf* and those that *content* gives.

    *opened* is the same file, opened already.
    """
    if shows_the_same(_pages_of(content), opened):
        return ()
    expected_pdf = render_content(content).pdf
    with open_pages(expected_pdf) as expected, open_pages(pdf) as found:
        return tuple(islice(_differences(expected, found), _SENTENCE_LIMIT))


@lru_cache(maxsize=16)  # of one form there are several files: one for each signature, and copies
def _pages_of(content: DocumentContent) -> bytes:
    return render_pages(content)


def _differences(expected: Pages, found: Pages) -> Iterator[str]:
    if found.page_count != expected.page_count:
        yield tr(
            "The document has {found} pages, but its data gives {expected}.",
            found=found.page_count,
            expected=expected.page_count,
        )
        return
    for page in range(expected.page_count):
        if not _same_size(expected.size_pt(page), found.size_pt(page)):
            yield tr("Page {page} has another size than its data gives.", page=page + 1)
            continue
        text_differs = False
        for sentence in _text_differences(expected.text(page), found.text(page), page + 1):
            text_differs = True
            yield sentence
        if not text_differs and not _look_alike(_look(expected, page), _look(found, page)):
            yield tr("Page {page} does not look as its data gives.", page=page + 1)


def _text_differences(expected: str, found: str, page: int) -> Iterator[str]:
    expected_words, found_words = expected.split(), found.split()
    if expected_words == found_words:
        return
    for meant_words, said_words in _differing_words(expected_words, found_words):
        said, meant = _quoted(said_words), _quoted(meant_words)
        if not meant:
            yield tr(
                "Page {page} says “{said}”, of which its data says nothing.", page=page, said=said
            )
        elif not said:
            yield tr(
                "Page {page} leaves out “{meant}”, which its data says.", page=page, meant=meant
            )
        else:
            yield tr(
                "Page {page} says “{said}” where its data says “{meant}”.",
                page=page,
                said=said,
                meant=meant,
            )


def _differing_words(
    expected: list[str], found: list[str]
) -> Iterator[tuple[list[str], list[str]]]:
    """Yield the words of each place that differs, as expected and as found.

    What differs so much that telling the places apart would take long is one place.
    """
    pairs = enumerate(zip(expected, found, strict=False))
    alike = next(
        (at for at, (meant, said) in pairs if meant != said), min(len(expected), len(found))
    )
    expected, found = expected[alike:], found[alike:]
    if len(expected) * len(found) > _MOST_PAIRS_OF_WORDS:
        yield expected, found
        return
    matcher = SequenceMatcher(None, expected, found, autojunk=False)
    for kind, start, end, found_start, found_end in matcher.get_opcodes():
        if kind != "equal":
            yield expected[start:end], found[found_start:found_end]


def _quoted(words: list[str]) -> str:
    quoted = " ".join(words[:_WORDS_QUOTED])
    is_cut = len(words) > _WORDS_QUOTED or len(quoted) > _CHARACTERS_QUOTED
    return quoted[:_CHARACTERS_QUOTED] + "…" if is_cut else quoted


def _same_size(expected: tuple[float, float], found: tuple[float, float]) -> bool:
    return all(abs(a - b) < 1 for a, b in zip(expected, found, strict=True))


def _look(pages: Pages, page: int) -> PagePicture:
    return pages.picture(page, scale=_SCALE, with_annotations=False)


def _look_alike(expected: PagePicture, found: PagePicture) -> bool:
    if expected.bgra == found.bgra:
        return True
    if len(expected.bgra) != len(found.bgra):
        return False
    differing = sum(
        abs(a - b) > _CLEARLY_DIFFERENT
        for a, b in zip(expected.bgra[1::4], found.bgra[1::4], strict=True)
    )
    pixels = expected.width_px * expected.height_px
    return differing * 1_000_000 <= pixels * _PIXELS_THAT_MAY_DIFFER_PER_MILLION
