"""Takes back a scan of a form signed by hand: its pages in order, and all that is wrong.

Each picture finds its page by the code on it. It is then laid over the page of the frozen form,
and everything outside the signature blocks has to be the same. What was written in the blocks is
looked for, not judged: whether it is somebody's signature, people say.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import partial

from aicode_desktop.errors import DocumentUnreadableError
from aicode_desktop.model.page_places import Box
from aicode_desktop.model.scan import (
    FormPage,
    ScanFinding,
    ScannedPage,
    ScanProblem,
    ScanReading,
)
from aicode_desktop.scan import ink, sentences
from aicode_desktop.scan.affine import similarity_through
from aicode_desktop.scan.codes import FoundCode, codes_in
from aicode_desktop.scan.pictures import MOST_PAGES, Picture, grey_of
from aicode_desktop.scan.registration import laid_over
from aicode_desktop.words import plural, tr

HANDWRITING_OVERFLOW_PT = 28.0  # a signature may leave its block by that much
_LARGEST_ERROR_PX = 1.6
_MOST_SPOTS_SAID = 4
_FARTHEST_LINE_PT = 60.0
_WORDS_QUOTED = 6

Spot = tuple[int, int, int, int]


def read_scan(pictures: Iterable[Picture], form: Sequence[FormPage]) -> ScanReading:
    """Return the pages of *form* found in *pictures*, and everything that is wrong with them.

    Raises:
        DocumentUnreadableError: there are far more pictures than a form has pages, or one of them
            cannot be read.
    """
    pages: dict[int, ScannedPage] = {}
    findings: list[ScanFinding] = []
    count = 0
    for picture in pictures:
        count += 1
        if count > MOST_PAGES:
            raise _too_many()
        found = _page_of(picture, form)
        if isinstance(found, ScanFinding):
            findings.append(found)
        elif found.code.page in pages:
            findings.append(_repeated(picture, found, pages))
        else:
            page = form[found.code.page - 1]
            upright = picture.turned(_quarters(found))
            pages[found.code.page] = _kept(upright, found.code.page)
            findings += _problems_of(picture, found, page)
    findings += [_missing(page.code.page) for page in form if page.code.page not in pages]
    return ScanReading(
        pages=tuple(pages[number] for number in sorted(pages)),
        findings=tuple(sorted(findings, key=lambda finding: finding.page)),
        picture_count=count,
        page_count=len(form),
    )


def _page_of(picture: Picture, form: Sequence[FormPage]) -> FoundCode | ScanFinding:
    found = codes_in(picture.image.convert("L"))
    expected = form[0].code
    own = [one for one in found if one.code in {page.code for page in form}]
    if len(own) == 1:
        return own[0]
    source = picture.source
    if not found:
        return ScanFinding(ScanProblem.NO_CODE, 0, partial(sentences.no_code, source))
    other = found[0].code
    if own or other.fingerprint == expected.fingerprint:
        return ScanFinding(ScanProblem.UNCLEAR, 0, partial(sentences.several_pages, source))
    number = other.document_number
    if number == expected.document_number:
        said = partial(sentences.other_version, source, other.page, number)
        return ScanFinding(ScanProblem.OTHER_VERSION, 0, said)
    return ScanFinding(ScanProblem.FOREIGN, 0, partial(sentences.other_document, source, number))


def _repeated(picture: Picture, found: FoundCode, pages: Mapping[int, ScannedPage]) -> ScanFinding:
    number = found.code.page
    said = partial(sentences.repeated, number, pages[number].source, picture.source)
    return ScanFinding(ScanProblem.REPEATED, number, said)


def _missing(page: int) -> ScanFinding:
    return ScanFinding(ScanProblem.MISSING, page, partial(sentences.missing, page))


def _quarters(found: FoundCode) -> int:
    """Return how many quarters clockwise bring the page upright."""
    (left_x, left_y), (right_x, right_y), *_ = found.corners
    along_x, along_y = right_x - left_x, right_y - left_y
    if abs(along_x) >= abs(along_y):
        return 0 if along_x > 0 else 2
    return 3 if along_y > 0 else 1


def _kept(picture: Picture, page: int) -> ScannedPage:
    return ScannedPage(
        page=page,
        source=picture.source,
        jpeg=picture.as_jpeg(),
        width_px=picture.image.width,
        height_px=picture.image.height,
        is_grey=picture.is_grey,
    )


def _problems_of(picture: Picture, found: FoundCode, page: FormPage) -> Iterator[ScanFinding]:
    number = page.code.page
    expected = grey_of(page.picture)
    written = [_pixels(area.box) for area in page.handwriting]
    around = [_pixels(area.box.grown(HANDWRITING_OVERFLOW_PT)) for area in page.handwriting]
    printed_code = codes_in(expected)
    if not printed_code:
        raise _form_without_code()
    start = similarity_through(list(zip(printed_code[0].corners, found.corners, strict=True)))
    overlay = laid_over(expected, picture.image.convert("L"), start, ignored=written)
    if overlay is None or overlay.error > _LARGEST_ERROR_PX:
        said = partial(sentences.not_comparable, number, picture.source)
        yield ScanFinding(ScanProblem.UNCLEAR, number, said)
        return
    printed, scanned = ink.Ink(expected), ink.Ink(overlay.image)
    seen = ink.differences(printed, scanned, written_on=around)
    for problem, sentence, spots in (
        (ScanProblem.ADDED, sentences.added, seen.added),
        (ScanProblem.LACKING, sentences.lacking, seen.lacking),
    ):
        for near, is_above in dict.fromkeys(
            _place(spot, page) for spot in spots[:_MOST_SPOTS_SAID]
        ):
            yield ScanFinding(problem, number, partial(sentence, number, near, is_above=is_above))
    for area, box in zip(page.handwriting, written, strict=True):
        if not ink.has_handwriting(printed, scanned, box):
            said = partial(sentences.not_signed, number, area.name)
            yield ScanFinding(ScanProblem.NOT_SIGNED, number, said)


def _place(spot: Spot, page: FormPage) -> tuple[str, bool]:
    """Return the words beside *spot*, or none and whether it is in the upper half."""
    box = Box(*(edge / ink.PX_PER_PT for edge in spot))
    lines = [line for line in page.lines if line.text]
    nearest = min(lines, key=lambda line: _apart(line.box, box), default=None)
    if nearest is not None and _apart(nearest.box, box) <= _FARTHEST_LINE_PT:
        words = nearest.text.split()
        quoted = " ".join(words[:_WORDS_QUOTED]).rstrip(".,;:")  # the sentence has its own stop
        return quoted + ("…" if len(words) > _WORDS_QUOTED else ""), False
    return "", (box.top + box.bottom) / 2 < page.height_pt / 2


def _apart(line: Box, spot: Box) -> float:
    across = max(line.left - spot.right, spot.left - line.right, 0.0)
    middle = (spot.top + spot.bottom) / 2
    down = max(line.top - middle, middle - line.bottom, 0.0)
    # The line beside a spot says more about it than the one above.
    return across / 4 + down


def _pixels(box: Box) -> Spot:
    left, top, right, bottom = (
        round(edge * ink.PX_PER_PT) for edge in (box.left, box.top, box.right, box.bottom)
    )
    return left, top, right, bottom


def _too_many() -> DocumentUnreadableError:
    return DocumentUnreadableError(
        plural("The scan has more than {n} page.", "The scan has more than {n} pages.", MOST_PAGES),
        safe=tr("Nothing was kept, and the files are unchanged."),
        next_step=tr("Give only the scan of this form."),
    )


def _form_without_code() -> DocumentUnreadableError:
    return DocumentUnreadableError(
        tr("The form has no code on its pages that can be read."),
        safe=tr("Nothing was kept, and the files are unchanged."),
        next_step=tr("Give the PDF that was printed, as “aicode paper” made it."),
    )
