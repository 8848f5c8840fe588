from collections.abc import Sequence

import pytest
from PIL import Image

from aicode_desktop import languages
from aicode_desktop.errors import DocumentUnreadableError
from aicode_desktop.model.page_places import Box
from aicode_desktop.model.rendered import RenderedDocument
from aicode_desktop.model.scan import FormPage, ScanProblem, ScanReading
from aicode_desktop.model.submission import Submission
from aicode_desktop.render.form import render_form, render_paper
from aicode_desktop.render.paper_pages import areas_by_their_words, printed_pages
from aicode_desktop.scan.ink import RESOLUTION_DPI
from aicode_desktop.scan.pictures import Picture
from aicode_desktop.scan.reading import read_scan
from tests.documents import code, example
from tests.scanning import Hand, Sheet, place_of, scan_of


def read(images: Sequence[Image.Image], form: Sequence[FormPage]) -> ScanReading:
    return read_scan(
        [Picture(f"picture {n}", image) for n, image in enumerate(images, start=1)], form
    )


def problems(reading: ScanReading) -> list[tuple[ScanProblem, int]]:
    return [(finding.problem, finding.page) for finding in reading.findings]


@pytest.mark.parametrize(("dpi", "degrees"), [(150, 0.0), (200, 2.5), (300, -2.5)])
def test_a_signed_form_is_found_complete_at_every_usual_resolution_and_angle(
    dpi: int, degrees: float, paper: RenderedDocument, printed: tuple[FormPage, ...]
) -> None:
    images = [scan_of(paper, page, dpi=dpi, degrees=degrees) for page in (1, 2)]

    reading = read(images, printed)

    assert reading.findings == ()
    assert reading.is_complete
    assert [page.page for page in reading.pages] == [1, 2]


def test_pages_in_another_order_and_upside_down_are_put_right(
    paper: RenderedDocument, printed: tuple[FormPage, ...]
) -> None:
    images = [scan_of(paper, 2, quarters=2), scan_of(paper, 1, quarters=1)]

    reading = read(images, printed)

    assert reading.findings == ()
    assert [(page.page, page.source) for page in reading.pages] == [
        (1, "picture 2"),
        (2, "picture 1"),
    ]
    assert all(page.width_px < page.height_px for page in reading.pages)


def test_two_signatories_are_looked_for_in_their_own_blocks() -> None:
    joint = render_paper(Submission(example("joint-signatories-outside-the-union"), code()))
    form = printed_pages(joint.pdf, dpi=RESOLUTION_DPI)[1]
    first, second = joint.handwriting
    half = scan_of(joint, 3, hands=(_scrawl(first.box),), is_signed=False)

    whole = read([scan_of(joint, page) for page in (1, 2, 3)], form)
    reading = read([scan_of(joint, 1), scan_of(joint, 2), half], form)

    assert whole.is_complete
    assert problems(reading) == [(ScanProblem.NOT_SIGNED, 3)]
    assert second.name in reading.findings[0].sentence


def test_a_missing_page_is_said_by_its_number(
    paper: RenderedDocument, printed: tuple[FormPage, ...]
) -> None:
    reading = read([scan_of(paper, 2)], printed)

    assert [finding.sentence for finding in reading.findings] == ["Page 1 is missing."]
    with languages.written_in("de"):  # as the cover sheet of a German form says it
        assert [finding.sentence for finding in reading.findings] == ["Seite 1 fehlt."]


def test_a_page_scanned_twice_is_said_with_both_places(
    paper: RenderedDocument, printed: tuple[FormPage, ...]
) -> None:
    reading = read([scan_of(paper, 1), scan_of(paper, 2), scan_of(paper, 1, dpi=200)], printed)

    assert problems(reading) == [(ScanProblem.REPEATED, 1)]
    assert reading.findings[0].sentence == "Page 1 is there twice: picture 1 and picture 3."


def test_a_page_of_another_document_is_foreign(
    paper: RenderedDocument, other_form: RenderedDocument, printed: tuple[FormPage, ...]
) -> None:
    reading = read([scan_of(paper, 1), scan_of(other_form, 2)], printed)

    assert problems(reading) == [(ScanProblem.FOREIGN, 0), (ScanProblem.MISSING, 2)]
    assert "2026-0003" in reading.findings[0].sentence


def test_a_page_of_another_version_of_the_same_document_is_told_apart(
    paper: RenderedDocument, newer_version: RenderedDocument, printed: tuple[FormPage, ...]
) -> None:
    reading = read([scan_of(newer_version, 1), scan_of(paper, 2)], printed)

    assert problems(reading)[0] == (ScanProblem.OTHER_VERSION, 0)


def test_a_page_without_a_code_is_said(
    paper: RenderedDocument, printed: tuple[FormPage, ...]
) -> None:
    cover = Image.new("L", (1240, 1754), 240)

    reading = read([scan_of(paper, 1), scan_of(paper, 2), cover], printed)

    assert problems(reading) == [(ScanProblem.NO_CODE, 0)]


def test_a_block_in_which_nothing_is_written_is_not_signed(
    paper: RenderedDocument, printed: tuple[FormPage, ...]
) -> None:
    reading = read([scan_of(paper, 1), scan_of(paper, 2, is_signed=False)], printed)

    assert problems(reading) == [(ScanProblem.NOT_SIGNED, 2)]
    assert "Aino Väisänen" in reading.findings[0].sentence


def _scrawl(box: Box) -> Hand:
    def write(sheet: Sheet) -> None:
        sheet.line(*((box.left + 210 + i * 6, box.top + 70 + (i % 3) * 12) for i in range(30)))

    return write


def _tick_taken_away(paper: RenderedDocument) -> Hand:
    label = place_of(paper, 1, "Copyright")
    box = Box(label.left - 18.5, label.top + 1.5, label.left - 11, label.top + 9.5)
    return lambda sheet: sheet.wipe(box)


def _answer_struck_out(paper: RenderedDocument) -> Hand:
    line = place_of(paper, 1, "Art. 53(1)(c)")
    middle = (line.top + line.bottom) / 2
    return lambda sheet: sheet.line((line.left, middle), (line.right, middle))


def _words_written_beside(paper: RenderedDocument) -> Hand:
    line = place_of(paper, 1, "osakeyhti")
    points = [(line.right + 20 + i * 4, line.top + (i % 2) * 8) for i in range(12)]
    return lambda sheet: sheet.line(*points)


def _word_wiped_out(paper: RenderedDocument) -> Hand:
    line = place_of(paper, 1, "osakeyhti")
    return lambda sheet: sheet.wipe(line)


@pytest.mark.parametrize(
    ("altered", "problem", "near", "dpi"),
    [
        (_tick_taken_away, ScanProblem.LACKING, "Copyright", 150),
        (_tick_taken_away, ScanProblem.LACKING, "Copyright", 300),
        (_answer_struck_out, ScanProblem.ADDED, "Art. 53(1)(c)", 150),
        (_words_written_beside, ScanProblem.ADDED, "osakeyhtiö", 200),
        (_word_wiped_out, ScanProblem.LACKING, "osakeyhtiö", 150),
    ],
)
def test_a_page_altered_by_hand_is_noticed_and_the_place_is_named(
    altered: object,
    problem: ScanProblem,
    near: str,
    dpi: int,
    paper: RenderedDocument,
    printed: tuple[FormPage, ...],
) -> None:
    assert callable(altered)

    reading = read([scan_of(paper, 1, dpi=dpi, hands=(altered(paper),))], printed)

    assert problems(reading) == [(problem, 1), (ScanProblem.MISSING, 2)]
    assert near in reading.findings[0].sentence


def test_a_page_that_lies_far_off_is_unclear_rather_than_wrong(
    paper: RenderedDocument, printed: tuple[FormPage, ...]
) -> None:
    flat = scan_of(paper, 1)
    bent = flat.transform(
        flat.size,
        Image.Transform.QUAD,
        (0, 0, 0, flat.height, flat.width, flat.height, flat.width - 160, 120),
        fillcolor=255,
    )

    reading = read([bent, scan_of(paper, 2)], printed)

    assert problems(reading) == [(ScanProblem.UNCLEAR, 1)]


def test_a_form_to_be_signed_electronically_is_not_what_a_scan_is_held_against() -> None:
    electronic = render_form(Submission(example(), code()))

    with pytest.raises(DocumentUnreadableError, match="not a form that was made to be signed on"):
        printed_pages(electronic.pdf, dpi=RESOLUTION_DPI)


def test_blocks_of_a_form_that_another_version_set_are_found_by_their_words() -> None:
    joint = render_paper(Submission(example("joint-signatories-outside-the-union"), code()))
    page = printed_pages(joint.pdf, dpi=RESOLUTION_DPI)[1][2]
    names = iter(area.name for area in joint.handwriting)

    found = areas_by_their_words(3, page.lines, names)

    assert [area.name for area in found] == [area.name for area in joint.handwriting]
    for area, known in zip(found, joint.handwriting, strict=True):
        assert area.box.left == pytest.approx(known.box.left, abs=8)
        assert area.box.top == pytest.approx(known.box.top, abs=8)
        assert area.box.right == pytest.approx(known.box.right, abs=8)
        assert area.box.bottom == pytest.approx(known.box.bottom, abs=12)
