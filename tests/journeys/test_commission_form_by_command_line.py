"""The Commission's form by command line: filled, corrected by a mapping, taken back as a PDF."""

import json
from email import message_from_bytes
from email.policy import default
from pathlib import Path

import pytest

from aicode_desktop.check.examples import examples
from aicode_desktop.cli import filling
from aicode_desktop.host import office
from tests import commission_forms, pdf_forms, pki
from tests.fakes import StoppedClock
from tests.journeys.conftest import Aicode

DRAFT = next(path for path in examples() if "voluntary" in path.stem)


@pytest.fixture(autouse=True)
def one_day_without_office(monkeypatch: pytest.MonkeyPatch) -> None:
    """Stop the clock, and do as if no office program were installed."""
    monkeypatch.setattr(filling, "SystemClock", lambda: StoppedClock(pki.NOW))
    monkeypatch.setenv(office.PROGRAM_VARIABLE, "/no/such/program")


def test_a_form_is_filled_and_what_stays_empty_is_said(aicode: Aicode, tmp_path: Path) -> None:
    (tmp_path / "form.docx").write_bytes(commission_forms.template("underscores").docx)
    said = aicode("fill", "form.docx", DRAFT, "-o", "filled.docx")

    assert said.code == 0, said.err
    assert f"  Legal name of the provider: {commission_forms.NAME}" in said.out
    assert "Stays empty: Signature" in said.err
    assert "SHA-256 of the form as supplied" in said.out
    lines = commission_forms.lines_of((tmp_path / "filled.docx").read_bytes())
    assert f"Legal name of the provider: {commission_forms.NAME}" in lines


def test_what_is_not_certain_is_filled_once_a_mapping_confirms_it(
    aicode: Aicode, tmp_path: Path
) -> None:
    (tmp_path / "form.pdf").write_bytes(pdf_forms.pdf_form())
    first = aicode("fill", "form.pdf", DRAFT, "-o", "first.pdf", "--save-map", "map.json")
    assert first.code == 0, first.err
    assert "Not filled, because it is not certain: Status of the provider" in first.err
    plain = json.loads((tmp_path / "map.json").read_bytes())
    assert "likely" in {one["confidence"] for one in plain["places"]}

    second = aicode("fill", "form.pdf", DRAFT, "-o", "second.pdf", "--map", "map.json")
    assert second.code == 0, second.err
    assert "Not filled" not in second.err
    assert "Status of the provider: Current provider" in second.out

    third = aicode("fill", "form.pdf", DRAFT, "--pdf", "third.pdf")  # the mapping is remembered
    assert "Status of the provider: Current provider" in third.out
    assert third.code == 0, third.err


def test_a_filled_pdf_form_is_signed_and_mailed(aicode: Aicode, tmp_path: Path) -> None:
    (tmp_path / "form.pdf").write_bytes(pdf_forms.pdf_form())
    (tmp_path / "key.p12").write_bytes(pki.signatory(commission_forms.SIGNATORY).p12())
    (tmp_path / "passphrase.txt").write_text(pki.PASSPHRASE, encoding="utf-8")
    assert (
        aicode("fill", "form.pdf", DRAFT, "--pdf", "ready.pdf").code == 1
    )  # one place is uncertain
    key = ("--key", "key.p12", "--passphrase-file", "passphrase.txt")
    signed = aicode("sign", "ready.pdf", *key, "-o", "signed.pdf")
    assert signed.code == 0, signed.err
    assert aicode("email", "signed.pdf", "-o", "mail.eml").code == 0
    assert aicode("verify", "signed.pdf").code == 0


def test_both_documents_are_mailed_and_two_that_differ_are_refused(
    aicode: Aicode, tmp_path: Path
) -> None:
    (tmp_path / "form.pdf").write_bytes(pdf_forms.pdf_form())
    (tmp_path / "key.p12").write_bytes(pki.signatory(commission_forms.SIGNATORY).p12())
    (tmp_path / "passphrase.txt").write_text(pki.PASSPHRASE)
    other = json.loads(DRAFT.read_bytes())
    other["place"] = "Porto"
    (tmp_path / "other.json").write_text(json.dumps(other))
    assert aicode("fill", "form.pdf", DRAFT, "--pdf", "theirs.pdf").code == 1
    assert aicode("render", DRAFT, "-o", "own.pdf").code == 0
    assert aicode("render", "other.json", "-o", "other.pdf").code == 0
    key = ("--key", "key.p12", "--passphrase-file", "passphrase.txt")
    for name in ("theirs", "own", "other"):
        signed = aicode("sign", f"{name}.pdf", *key, "-o", f"{name}-signed.pdf")
        assert signed.code == 0, signed.err

    both = aicode("email", "theirs-signed.pdf", "--also", "own-signed.pdf", "-o", "both.eml")
    differing = aicode("email", "theirs-signed.pdf", "--also", "other-signed.pdf", "-o", "no.eml")

    assert both.code == 0, both.err
    message = message_from_bytes((tmp_path / "both.eml").read_bytes(), policy=default)
    assert [part.get_content() for part in message.iter_attachments()] == [
        (tmp_path / f"{name}-signed.pdf").read_bytes() for name in ("theirs", "own")
    ]
    assert differing.code != 0
    assert "do not say the same" in differing.err
    assert not (tmp_path / "no.eml").exists()


def test_without_an_office_program_the_way_by_word_is_told(aicode: Aicode, tmp_path: Path) -> None:
    (tmp_path / "form.docx").write_bytes(commission_forms.template("underscores").docx)
    said = aicode("fill", "form.docx", DRAFT, "-o", "filled.docx", "--pdf", "form.pdf")

    assert said.code == 5
    assert "Word" in said.err
    assert (tmp_path / "filled.docx").is_file()


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        ((), 2),
        (("-o", "taken.docx"), 3),
        (("-o", "new.docx", "--on", "yesterday"), 2),
        (("-o", "new.docx", "--map", "missing.json"), 3),
    ],
)
def test_what_cannot_be_done_is_said_with_its_code(
    arguments: tuple[str, ...], code: int, aicode: Aicode, tmp_path: Path
) -> None:
    (tmp_path / "taken.docx").write_bytes(b"mine")
    (tmp_path / "form.docx").write_bytes(commission_forms.template("underscores").docx)

    assert aicode("fill", "form.docx", DRAFT, *arguments).code == code
    assert (tmp_path / "taken.docx").read_bytes() == b"mine"
    assert not (tmp_path / "new.docx").exists()


def test_the_look_alike_is_refused(aicode: Aicode, tmp_path: Path) -> None:
    (tmp_path / "form.docx").write_bytes(commission_forms.look_alike())
    said = aicode("fill", "form.docx", DRAFT, "-o", "filled.docx")

    assert said.code == 5
    assert "another code" in said.err
