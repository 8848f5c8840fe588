"""Signatures that show a handwriting, in the words of validators not our own."""

import subprocess
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest

from aicode_desktop.model.rendered import DocumentKind
from aicode_desktop.render.reading import differences
from aicode_desktop.sign.keyfile import open_key_file
from aicode_desktop.workflow import actions
from tests import pki
from tests.conformance.verapdf import verdicts_on
from tests.documents import example, rendered
from tests.hostile_pictures import FIT, SECRET

ONE = "voluntary-safety-named-models"
JOINT = "joint-signatories-outside-the-union"
PICTURES: dict[str, tuple[str, DocumentKind, list[str | None]]] = {
    "one, colour": (ONE, DocumentKind.FORM, ["transparent"]),
    "one, grey": (ONE, DocumentKind.FORM, ["sixteen-bits-grey"]),
    "one, CMYK": (ONE, DocumentKind.FORM, ["cmyk-jpeg"]),
    "one, with remarks": (ONE, DocumentKind.FORM, ["turned-with-remarks"]),
    "one, specimen": (ONE, DocumentKind.SPECIMEN, ["photograph"]),
    "two": (JOINT, DocumentKind.FORM, ["jpeg", "transparent-grey"]),
    "two, one without": (JOINT, DocumentKind.FORM, [None, "palette"]),
}


@pytest.fixture(scope="module")
def made() -> dict[str, bytes]:
    """Return documents signed with pictures, by their names."""
    return {name: signed(*how) for name, how in PICTURES.items()}


def signed(name: str, kind: DocumentKind, pictures: list[str | None]) -> bytes:
    document = rendered(example(name), kind)
    pdf = document.pdf
    for number, (signatory, picture) in enumerate(
        zip(document.content.draft.signatories, pictures, strict=True)
    ):
        issued = pki.signatory(signatory.name_latin or signatory.name, number=number)
        signer = open_key_file(issued.p12(), name="key.p12", passphrase=pki.PASSPHRASE)
        handwriting = FIT[picture]() if picture else None
        done = actions.sign(pdf, signer, at=pki.NOW, handwriting=handwriting)
        pdf = done.pdf
    assert done.is_complete
    return pdf


@pytest.mark.outside("java", "javac")
def test_a_document_with_handwriting_is_pdfa_and_pdfua(
    made: dict[str, bytes], tmp_path: Path
) -> None:
    verdicts = verdicts_on(made, tmp_path)

    assert {key: found.reasons for key, found in verdicts.items() if not found.conforms} == {}


@pytest.mark.outside("pdfsig", "qpdf")
@pytest.mark.parametrize("name", PICTURES)
def test_each_signature_is_valid_and_the_file_well_formed(
    name: str, made: dict[str, bytes], tmp_path: Path
) -> None:
    file = tmp_path / "signed.pdf"
    file.write_bytes(made[name])

    told = subprocess.run(
        ["pdfsig", "-nocert", file], capture_output=True, text=True, check=True
    ).stdout
    checked = subprocess.run(["qpdf", "--check", file], capture_output=True, check=False)

    assert told.count("Signature Validation: Signature is Valid.") == len(PICTURES[name][2])
    assert checked.returncode == 0


@pytest.mark.parametrize("name", PICTURES)
def test_the_pages_still_say_what_the_data_says(name: str, made: dict[str, bytes]) -> None:
    accepted = actions.accept(made[name])

    assert differences(accepted.pdf, accepted.content) == ()


def test_no_remark_of_the_picture_is_in_the_file(made: dict[str, bytes]) -> None:
    with pikepdf.open(BytesIO(made["one, with remarks"])) as pdf:
        streams = [each for each in pdf.objects if isinstance(each, pikepdf.Stream)]
        unpacked = b"".join(stream.read_bytes() for stream in streams)
        pictures = [
            stream.stream_dict
            for stream in streams
            if stream.stream_dict.get("/Subtype") == "/Image"
        ]

    assert len(pictures) == 1
    assert SECRET not in made["one, with remarks"] + unpacked
    assert b"Exif" not in made["one, with remarks"] + unpacked
