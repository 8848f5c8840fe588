"""Files that are not what they should be: the right result or a clear error, within bounds."""

import resource
import zipfile
from io import BytesIO
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aicode_desktop.check.submission import submission_from
from aicode_desktop.errors import AicodeError, CannotReadFileError, FormRefusedError
from aicode_desktop.fill.filling import fill, proposals_in
from aicode_desktop.workflow import filling
from tests import commission_forms, documents, hostile_forms
from tests.hostile_forms import HOSTILE, good

MEGABYTES_FOR_ANY = 300


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_file_is_refused_with_its_reason(name: str) -> None:
    make, reason = HOSTILE[name]
    content = make()
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    with pytest.raises(AicodeError, match=reason) as refused:
        proposals_in(content)

    assert refused.value.safe
    assert refused.value.next_step
    used = (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) / 1024
    assert used < MEGABYTES_FOR_ANY


def test_a_file_of_200_megabytes_is_not_even_read(tmp_path: Path) -> None:
    file = tmp_path / "form.file"
    with file.open("wb") as stream:
        stream.write(b"PK\x03\x04")
        stream.truncate(200_000_000)

    with pytest.raises(CannotReadFileError, match="larger than 30 MB"):
        filling.read_form(file)


def test_an_ordinary_contract_is_not_the_form() -> None:
    with pytest.raises(FormRefusedError, match="does not name the General-Purpose AI Code"):
        proposals_in(commission_forms.not_the_form())


def test_the_form_of_the_look_alike_code_is_recognised_and_refused() -> None:
    with pytest.raises(FormRefusedError, match="Transparency of AI-generated content") as refused:
        proposals_in(commission_forms.look_alike())

    assert "Signatory Form for the General-Purpose AI Code" in refused.value.next_step


def test_the_form_may_name_the_other_code_to_tell_it_apart() -> None:
    document = commission_forms.opened()
    document.add_paragraph(
        "This form is for the General-Purpose AI Code of Practice, not for the Code of Practice on "
        "transparency of AI-generated content."
    )
    for label in ("Legal name", "Registered office", "Signature"):
        document.add_paragraph(f"{label}: ____________________")

    assert len(proposals_in(commission_forms.saved(document))) == 3


@pytest.mark.parametrize("maker", ["google-docs", "pages", "libreoffice"])
def test_a_form_as_other_programs_write_it_is_filled(maker: str) -> None:
    template = as_written_by(maker)
    made = fill(
        template,
        submission_from(documents.example(), today=commission_forms.TODAY),
        chosen={},
        today=commission_forms.TODAY,
    )

    assert {one.answer for one in made.filled} == set(
        commission_forms.template("underscores").expected
    )
    with zipfile.ZipFile(BytesIO(made.file)) as package:
        assert package.testzip() is None


def as_written_by(maker: str) -> bytes:
    """Return the template as a package of that maker's habits."""
    if maker == "google-docs":  # no properties, sizes behind the content, stored in stream order
        stream = _Unseekable()
        with (
            zipfile.ZipFile(BytesIO(good())) as old,
            zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as new,
        ):
            for entry in old.infolist():
                new.writestr(entry.filename, old.read(entry))
        return stream.getvalue()
    if maker == "pages":  # the main part has another name, the content types come last
        turned = BytesIO()
        with zipfile.ZipFile(BytesIO(good())) as old, zipfile.ZipFile(turned, "w") as new:
            for entry in reversed(old.infolist()):
                name = entry.filename.replace("word/document.xml", "word/pages.xml")
                name = name.replace("document.xml.rels", "pages.xml.rels")
                new.writestr(name, old.read(entry).replace(b"word/document", b"word/pages"))
        return turned.getvalue()

    def split(name: str, part: bytes) -> bytes:  # fonts at every run, tabs at every paragraph
        if name != hostile_forms.MAIN:
            return part
        fonts = b'<w:r><w:rPr><w:rFonts w:ascii="Liberation Serif"/></w:rPr>'
        return part.replace(b"<w:r>", fonts)

    return commission_forms.rewritten(good(), split)


class _Unseekable(BytesIO):
    """Makes the writer put sizes behind each entry, as one does that writes into a stream."""

    def seekable(self) -> bool:
        return False

    def seek(self, *_: int) -> int:
        raise OSError("a stream")


@given(st.integers(0, 36_000), st.binary(min_size=1, max_size=8))
def test_any_damage_is_told_or_harmless(place: int, bytes_there: bytes) -> None:
    content = good()
    damaged = content[:place] + bytes_there + content[place + len(bytes_there) :]
    try:
        found = proposals_in(damaged)
    except AicodeError:
        return
    assert found
