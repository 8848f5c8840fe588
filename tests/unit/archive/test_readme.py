"""What records, later files and exports say of themselves, in the language of their document."""

import re
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from aicode_desktop import languages, words
from aicode_desktop.archive import acts, export
from aicode_desktop.archive.audit import check_bag, check_record
from aicode_desktop.archive.later import is_later_payload, later_files
from aicode_desktop.archive.readme import readme
from aicode_desktop.archive.record import open_record
from aicode_desktop.archive.store import Archive
from aicode_desktop.model.act import ActKind
from aicode_desktop.model.codec import canonical_json
from aicode_desktop.model.draft import Language, LaterAct
from aicode_desktop.model.record import EventKind, Record
from aicode_desktop.model.record_names import PAYLOAD
from aicode_desktop.model.rendered import DocumentContent, DocumentKind
from tests import pki
from tests.archives import grow
from tests.blank_form import content_of

COMMANDS = (
    "sha512sum --check tagmanifest-sha512.txt",
    "pdfsig data/signed-form.pdf",
    "qpdf --list-attachments data/signed-form.pdf",
)
ENGLISH_BELOW = "\nENGLISH\n"


def content(
    language: Language, kind: DocumentKind = DocumentKind.FORM, act: ActKind = ActKind.FIRST_FORM
) -> DocumentContent:
    one = content_of(kind)
    draft = replace(one.draft, language=language, act=LaterAct(kind=act))
    return replace(one, draft=draft, canonical_json=canonical_json(draft))


def told(one: DocumentContent) -> str:
    return readme(one, names=PAYLOAD, at=pki.NOW)


@pytest.mark.parametrize("act", ActKind)
@pytest.mark.parametrize(
    "kind", [DocumentKind.FORM, DocumentKind.SPECIMEN, DocumentKind.SCAN], ids=str
)
def test_a_record_speaks_the_language_of_its_document_then_english(
    kind: DocumentKind, act: ActKind
) -> None:
    english = told(content(Language.ENGLISH, kind, act))
    assert ENGLISH_BELOW not in english
    for language in (Language.GERMAN, Language.FRENCH):
        both = told(content(language, kind, act))
        own, below = both.split(ENGLISH_BELOW)
        assert below.endswith(english), "the English half is the English text"
        assert own.splitlines()[0] != english.splitlines()[0]
        for command in COMMANDS:
            assert command in own
        assert not re.search(r"\b(the|this|folder|files?)\b(?! FILE)", own.replace("FILE", ""))


@pytest.mark.parametrize("language", Language)
def test_no_line_is_longer_than_a_terminal_is_wide(language: Language) -> None:
    for kind in (DocumentKind.FORM, DocumentKind.SPECIMEN, DocumentKind.SCAN):
        lines = told(content(language, kind)).splitlines()
        assert not [line for line in lines if len(line) > 100]


def test_the_language_of_whoever_keeps_it_makes_no_difference() -> None:
    german = told(content(Language.GERMAN))
    with languages.written_in("fr"):
        assert told(content(Language.GERMAN)) == german
        assert words.in_use() is languages.catalogue("fr")


def test_files_that_come_later_speak_the_language_of_the_record(tmp_path: Path) -> None:
    (archive, record) = archive_of(tmp_path, Language.GERMAN)
    assert record.language is Language.GERMAN
    at = pki.NOW + timedelta(days=3)
    with languages.written_in("fr"):  # whoever notes it works in another language
        event = acts.note(
            archive, record.folder.name, EventKind.ACKNOWLEDGED, on=at.date(), at=at,
            words="office@ec.example", files={"reply.eml": b"Subject: Received\r\n\r\nYes."},
        )  # fmt: skip
    folder = event.files["reply.eml"].parents[1]
    own, english = (folder / "README.txt").read_text("utf-8").split(ENGLISH_BELOW)
    assert "Eine Eingangsbestätigung" in own
    assert "An acknowledgement" in english
    assert check_bag(folder, is_payload=is_later_payload, kept_digest="") == ()


def test_an_export_speaks_the_language_of_who_exports(tmp_path: Path) -> None:
    (archive, record) = archive_of(tmp_path, Language.GERMAN)
    with languages.written_in("fr"):
        export.export_bag(archive, [record.folder.name], tmp_path / "out", at=pki.NOW)
        export.export_package(archive, [record.folder.name], tmp_path / "sip", at=pki.NOW)
    for folder in ("out", "sip"):
        found = (tmp_path / folder).rglob("README.txt")
        path = min(found, key=lambda each: len(each.parts))  # those below are the records’ own
        own, english = path.read_text("utf-8").split(ENGLISH_BELOW)
        assert own.startswith("Dossiers de formulaires de signataire")
        assert "Records of Signatory Forms, taken out of an archive" in english


def test_a_record_from_before_its_language_was_noted_stays_valid(tmp_path: Path) -> None:
    """Records once had no such line, and a README in English only."""
    root = grow(tmp_path / "records", 1)
    (folder,) = (path for path in root.iterdir() if path.name[0].isdigit())
    info = (folder / "bag-info.txt").read_text("utf-8")
    older = "".join(
        line for line in info.splitlines(keepends=True) if not line.startswith("Aicode-Language")
    )
    assert older != info
    (folder / "bag-info.txt").write_text(older, encoding="utf-8", newline="\n")
    record = open_record(folder)
    assert record.language is Language.ENGLISH


def test_a_language_of_a_later_program_does_not_close_the_record(tmp_path: Path) -> None:
    root = grow(tmp_path / "records", 1)
    (folder,) = (path for path in root.iterdir() if path.name[0].isdigit())
    info = (folder / "bag-info.txt").read_text("utf-8")
    changed = info.replace("Aicode-Language: en", "Aicode-Language: xx")
    assert changed != info
    (folder / "bag-info.txt").write_text(changed, encoding="utf-8", newline="\n")
    assert open_record(folder).language is Language.ENGLISH


def test_later_files_are_the_same_bytes_whenever_they_are_made_again() -> None:
    def made() -> dict[str, bytes]:
        return later_files(
            {"reply.eml": b"x"}, kind=EventKind.REPLY_KEPT, on=pki.NOW.date(), at=pki.NOW,
            document_number="2026-1", digest="00", language="de",
        )  # fmt: skip

    first = made()
    with languages.written_in("fr"):
        assert made() == first


def archive_of(tmp_path: Path, language: Language) -> tuple[Archive, Record]:
    """Return an archive with one record of a document in *language*, its documents noise."""
    root = grow(tmp_path / "records", 1, language=language)
    archive = Archive(root)
    (folder,) = (path for path in root.iterdir() if path.name[0].isdigit())
    assert check_record(folder, kept_digest="") == ()
    return archive, open_record(folder)
