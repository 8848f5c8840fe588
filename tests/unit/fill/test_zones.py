"""The proof that nothing else changed: any change outside a filled place is found."""

import zipfile
from io import BytesIO

import pytest
from docx.oxml.ns import qn
from lxml import etree

from aicode_desktop.fill.zones import Zone, is_otherwise_same, path_to
from aicode_desktop.model.commission_form import PlaceKind

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
BEFORE = (
    f"<w:document {W}><w:body>"
    "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>Name: ____ of ____ here</w:t></w:r>"
    "<w:r><w:t>.</w:t></w:r></w:p>"
    "<w:tbl><w:tr><w:tc><w:tcPr/><w:p><w:pPr/></w:p></w:tc></w:tr></w:tbl>"
    "<w:sdt><w:sdtPr><w:alias w:val='A'/><w:showingPlcHdr/><w:date w:fullDate='x'/></w:sdtPr>"
    "<w:sdtContent><w:p><w:r><w:t>Hint</w:t></w:r></w:p></w:sdtContent></w:sdt>"
    "<w:p><w:r><w:t>Words of the form</w:t></w:r></w:p>"
    "</w:body></w:document>"
).encode()
AFTER = (
    BEFORE.replace(b"Name: ____ of ____ here", b"Name: Ada of Rome here")
    .replace(b"<w:p><w:pPr/></w:p>", b"<w:p><w:pPr/><w:r><w:t>In the cell</w:t></w:r></w:p>")
    .replace(b"<w:showingPlcHdr/>", b"")
    .replace(b"w:fullDate='x'", b"w:fullDate='2026-11-23T00:00:00Z'")
    .replace(b"Hint", b"23 November 2026")
)
HARMFUL = {
    "another word": (b"Words of the form", b"Words of our own"),
    "a word beside a blank": (b"Name: Ada of Rome here", b"Name: Ada in Rome here"),
    "a word after a blank": (b"Rome here", b"Rome there"),
    "the look of a run": (b"<w:b/>", b"<w:i/>"),
    "a title of a control": (b"w:val='A'", b"w:val='B'"),
    "a second run in a cell": (b"In the cell</w:t></w:r>", b"In the cell</w:t></w:r><w:r/>"),
    "a picture in a cell": (b"<w:t>In the cell</w:t>", b"<w:t>In the cell</w:t><w:drawing/>"),
    "a property of a cell": (b"<w:tcPr/>", b"<w:tcPr><w:vMerge/></w:tcPr>"),
    "a paragraph taken away": (b"<w:p><w:r><w:t>Words of the form</w:t></w:r></w:p>", b""),
    "a paragraph added": (b"</w:tbl>", b"</w:tbl><w:p/>"),
}


def zones() -> list[Zone]:
    root = etree.fromstring(BEFORE)
    paragraph, cell = next(root.iter(qn("w:p"))), next(root.iter(qn("w:tc")))
    control = next(root.iter(qn("w:sdt")))
    return [
        Zone(PlaceKind.BLANK, path_to(paragraph), path_to(paragraph), ((6, 10), (14, 18))),
        Zone(PlaceKind.CELL, path_to(cell), path_to(cell)),
        Zone(PlaceKind.DATE_CONTROL, path_to(control), path_to(control)),
    ]


def test_filled_places_put_back_give_the_form_as_it_was() -> None:
    assert is_otherwise_same(BEFORE, AFTER, zones())


@pytest.mark.parametrize("number", range(3))
def test_each_place_has_to_be_named(number: int) -> None:
    assert not is_otherwise_same(BEFORE, AFTER, zones()[:number] + zones()[number + 1 :])


@pytest.mark.parametrize("change", HARMFUL)
def test_any_other_change_is_found(change: str) -> None:
    old, new = HARMFUL[change]
    assert old in AFTER

    assert not is_otherwise_same(BEFORE, AFTER.replace(old, new), zones())


def test_a_package_with_nothing_changed_is_the_same_bytes() -> None:
    from aicode_desktop.fill.package import Package  # beside its only use
    from tests import commission_forms  # likewise

    template = commission_forms.template("split_runs").docx
    same = Package(template).with_parts({})

    assert (
        zipfile.ZipFile(BytesIO(same)).namelist() == zipfile.ZipFile(BytesIO(template)).namelist()
    )
    assert same == template
