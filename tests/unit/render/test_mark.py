import dataclasses
from datetime import UTC, datetime, timedelta, timezone
from io import BytesIO

import pikepdf
import pytest

from aicode_desktop.model.draft import Signatory
from aicode_desktop.model.signed import CertificateFacts
from aicode_desktop.render.engine.typography import (
    SIGNATURE_BLOCK_HEIGHT_PT,
    SIGNATURE_BLOCK_WIDTH_PT,
)
from aicode_desktop.render.mark import signature_mark
from aicode_desktop.render.pictures import open_pages

SIGNATORY = Signatory(
    name="Ελένη Παπακωνσταντίνου", name_latin="Eleni Papakonstantinou", position="Chief Executive"
)
CERTIFICATE = CertificateFacts(
    holder="Eleni Papakonstantinou",
    issuer="Test authority",
    serial_number="1",
    valid_from=datetime(2026, 5, 4, tzinfo=UTC),
    valid_until=datetime(2028, 5, 4, tzinfo=UTC),
    is_self_issued=False,
    algorithm="P-256",
    sha256="00",
)
AT = datetime(2026, 11, 23, 10, 42, tzinfo=timezone(timedelta(hours=2)))


def words_of(
    signatory: Signatory = SIGNATORY, *, place: str = "Athens", specimen: bool = False
) -> str:
    mark = signature_mark(
        signatory=signatory, certificate=CERTIFICATE, place=place, at=AT, specimen=specimen
    )
    with open_pages(mark.pdf) as pages:
        assert pages.page_count == 1
        return " ".join(pages.text(0).split())


def test_it_says_who_signed_where_when_and_with_whose_certificate() -> None:
    words = words_of()

    for part in (
        "Signature",
        "Ελένη Παπακωνσταντίνου",
        "Eleni Papakonstantinou, Chief Executive",
        "Athens, 23 November 2026, 10:42 (UTC+2)",
        "Signed electronically (PAdES)",
        "Certificate: Eleni Papakonstantinou",
        "valid to 4 May 2028",
    ):
        assert part in words
    assert "Specimen" not in words


def test_it_says_what_a_specimen_is() -> None:
    assert "Specimen, declares nothing" in words_of(specimen=True)


def test_without_a_place_the_time_stands_alone() -> None:
    assert " 23 November 2026, 10:42 (UTC+2)" in words_of(place=" ")
    assert ", 23 November" not in words_of(place=" ")


def test_it_has_the_size_of_the_block_and_embeds_its_fonts() -> None:
    mark = signature_mark(
        signatory=SIGNATORY, certificate=CERTIFICATE, place="Athens", at=AT, specimen=False
    )
    with pikepdf.open(BytesIO(mark.pdf)) as pdf:
        box = [float(side) for side in pdf.pages[0].MediaBox]
        fonts = pdf.pages[0].Resources.Font.values()
        embedded = ["/FontFile2" in font.FontDescriptor for font in fonts]

    assert (mark.width_pt, mark.height_pt) == (SIGNATURE_BLOCK_WIDTH_PT, SIGNATURE_BLOCK_HEIGHT_PT)
    assert box == [0, 0, mark.width_pt, mark.height_pt]
    assert embedded == [True, True, True, True]


@pytest.mark.parametrize("name", ["N" * 300, "Ж" * 300, "a\u05d0\u0000b", ""])
def test_any_name_gives_a_mark_that_stays_in_its_block(name: str) -> None:
    words = words_of(dataclasses.replace(SIGNATORY, name=name, position=name))

    assert "Signed electronically" in words
    assert words.count("N") + words.count("Ж") < 100
