"""The e-mail draft in the eyes of a mail program not our own: mu, on GMime."""

import subprocess
from dataclasses import replace
from pathlib import Path

import pytest

from aicode_desktop.model.message import AI_OFFICE_ADDRESS
from aicode_desktop.send.email import compose
from tests.conformance.test_signatures import signed_by_all
from tests.documents import EXAMPLES, example, rendered

NAMES = {
    "Greek, long": "Ελληνική Εταιρεία Τεχνητής Νοημοσύνης " * 4,
    "English, long": "The Very Long Company of Several Words and Some More " * 3,
    "like an encoded word": "=?utf-8?b?QmNj?= Ltd",
    "quoted": "Très “quoted”; <name>, Söhne & Co.",
}


def viewed(eml: bytes, folder: Path) -> tuple[dict[str, str], str]:
    """Return the headers and the text that mu shows."""
    file = folder / "mail.eml"
    file.write_bytes(eml)
    shown = subprocess.run(
        ["mu", "view", str(file)], capture_output=True, text=True, check=True
    ).stdout.splitlines()
    fields = dict(line.split(": ", 1) for line in shown[:4])
    return fields, "\n".join(shown[4:]).lstrip("\n") + "\n"


def extracted(eml: bytes, folder: Path) -> dict[str, bytes]:
    """Return the attachments that mu saves, by their names."""
    file = folder / "mail.eml"
    file.write_bytes(eml)
    target = folder / "saved"
    target.mkdir()
    subprocess.run(
        ["mu", "extract", "--save-attachments", f"--target-dir={target}", str(file)], check=True
    )
    return {path.name: path.read_bytes() for path in target.iterdir()}


@pytest.mark.outside("mu")
@pytest.mark.parametrize("name", EXAMPLES)
def test_another_parser_finds_the_right_address_and_the_signed_form(
    name: str, tmp_path: Path
) -> None:
    signed = signed_by_all(rendered(example(name)))
    email = compose(signed)

    fields, text = viewed(email.eml, tmp_path)

    assert fields["To"] == AI_OFFICE_ADDRESS
    assert fields["Subject"] == email.subject
    assert fields["Attachments"].strip("'") == email.attachment_name
    assert text == email.body
    assert extracted(email.eml, tmp_path)[email.attachment_name] == signed.pdf


@pytest.mark.outside("mu")
@pytest.mark.parametrize("name", NAMES)
def test_another_parser_reads_the_subject_as_it_was_meant(name: str, tmp_path: Path) -> None:
    draft = example()
    provider = replace(draft.provider, legal_name=NAMES[name], legal_name_latin="")
    signed = signed_by_all(rendered(replace(draft, provider=provider)))
    email = compose(signed)

    fields, text = viewed(email.eml, tmp_path)

    assert fields["Subject"] == email.subject
    assert text == email.body


@pytest.mark.outside("file")
def test_the_draft_is_taken_for_a_message(tmp_path: Path) -> None:
    file = tmp_path / "draft"
    file.write_bytes(compose(signed_by_all(rendered(example()))).eml)

    kind = subprocess.run(
        ["file", "--brief", "--mime-type", str(file)], capture_output=True, text=True, check=True
    ).stdout

    assert kind.strip() == "message/rfc822"
