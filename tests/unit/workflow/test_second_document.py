"""The Commission's form and the program's own document: signed together, mailed and kept both."""

from dataclasses import replace
from email import message_from_bytes
from email.policy import default
from pathlib import Path

import pytest

from aicode_desktop.archive.audit import check_record
from aicode_desktop.drafts.stage_files import StageFiles
from aicode_desktop.errors import CannotReadFileError, CannotSignError, MailRefusedError
from aicode_desktop.model.rendered import DocumentKind, RenderedDocument
from aicode_desktop.workflow import desk, filling, second_document, sending
from aicode_desktop.workflow.desk import Signing
from tests import commission_forms, documents, pdf_forms, pki
from tests.unit.workflow.test_desk import key_for, resumed

TODAY = commission_forms.TODAY


@pytest.fixture(scope="module")
def document(tmp_path_factory: pytest.TempPathFactory) -> RenderedDocument:
    """Return the Commission's form, filled and ready to be signed."""
    folder = tmp_path_factory.mktemp("form")
    (folder / "form.pdf").write_bytes(pdf_forms.pdf_form())
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("AICODE_HOME", str(folder / "home"))
        form = filling.read_form(folder / "form.pdf")
        filled = filling.fill(form, documents.example(), today=TODAY)
        return filling.document_of(filled, documents.example(), today=TODAY)


def begun(document: RenderedDocument, folder: Path) -> Signing:
    second = second_document.own_document(document, documents.example(), today=TODAY)
    return desk.begin_with(document, documents.example(), desk=folder / "desk", second=second)


def signed(signing: Signing, folder: Path) -> Signing:
    key = key_for(signing.draft, 0)
    return desk.sign_next(signing, key, records=folder / "records", at=pki.NOW)


@pytest.fixture
def done(document: RenderedDocument, tmp_path: Path) -> Signing:
    return signed(begun(document, tmp_path), tmp_path)


def test_both_are_signed_mailed_and_kept(done: Signing) -> None:
    assert done.signed is not None
    assert done.second is not None
    assert done.second.signed is not None
    assert done.record is not None
    mail, *attached = sending.outgoing(done)
    assert [one.read_bytes() for one in attached] == [done.signed.pdf, done.second.signed.pdf]
    parts = list(message_from_bytes(mail.read_bytes(), policy=default).iter_attachments())
    assert [part.get_content() for part in parts] == [one.read_bytes() for one in attached]
    assert [part.get_filename() for part in parts] == [one.name for one in attached]
    kept = done.record.payload
    assert kept["signed-form.pdf"].read_bytes() == done.signed.pdf
    assert kept["own-signed-form.pdf"].read_bytes() == done.second.signed.pdf
    assert kept["own-unsigned-form.pdf"].read_bytes() == done.second.unsigned_pdf
    assert check_record(done.record.folder) == ()


def test_both_say_the_same_and_are_of_two_kinds(done: Signing) -> None:
    assert done.signed is not None
    assert done.second is not None
    assert done.second.signed is not None
    first, second = done.signed.content, done.second.signed.content

    assert first.canonical_json == second.canonical_json
    assert (first.kind, second.kind) == (DocumentKind.COMMISSION_FORM, DocumentKind.FORM)


def test_the_mail_names_both_attachments_and_what_proves_them(done: Signing) -> None:
    assert done.email is not None
    assert done.email.beside is not None
    assert done.second is not None
    assert done.second.signed is not None

    assert done.email.beside.name in done.email.body
    assert done.second.signed.sha256 in done.email.body


def test_both_are_there_again_after_a_crash(done: Signing, tmp_path: Path) -> None:
    again = resumed(done, tmp_path)

    assert again is not None
    assert again.second is not None
    assert done.second is not None
    assert again.second.current_pdf == done.second.current_pdf
    assert again.email is not None
    assert again.email.beside is not None


def test_a_signature_on_the_second_alone_never_counts(
    document: RenderedDocument, tmp_path: Path
) -> None:
    signing = begun(document, tmp_path)
    stages = StageFiles(signing.folder)
    stages.create("own-signed-1.pdf", b"as a crash between the two left it")

    done = signed(signing, tmp_path)

    assert resumed(done, tmp_path) is not None
    assert done.second is not None
    assert stages.read("own-signed-1.pdf", limit_bytes=1_000_000) == done.second.current_pdf


def test_an_earlier_choice_of_both_is_forgotten_where_one_is_signed(
    document: RenderedDocument, tmp_path: Path
) -> None:
    both = begun(document, tmp_path)
    second_document.freeze(both.second, both.stages)

    done = signed(replace(both, second=None), tmp_path)
    again = resumed(done, tmp_path)

    assert again is not None
    assert again.second is None
    assert again.email is not None
    assert again.email.beside is None


def test_a_document_of_another_draft_is_not_put_beside_the_form(
    document: RenderedDocument,
) -> None:
    other = replace(documents.example(), place="Porto")

    with pytest.raises(CannotSignError, match="do not say the same"):
        second_document.own_document(document, other, today=TODAY)


def test_a_second_document_exchanged_in_the_record_is_not_offered(done: Signing) -> None:
    assert done.record is not None
    own = done.record.payload["own-signed-form.pdf"]
    own.write_bytes(own.read_bytes() + b"\n")

    with pytest.raises(MailRefusedError, match="does not hold"):
        sending.outgoing(done)


def test_a_second_document_missing_from_the_record_is_told(done: Signing) -> None:
    assert done.record is not None
    done.record.payload["own-signed-form.pdf"].unlink()

    with pytest.raises(CannotReadFileError):
        sending.outgoing(done)


def test_a_mail_with_two_attachments_is_not_offered_for_one_document(done: Signing) -> None:
    with pytest.raises(MailRefusedError, match="second attachment"):
        sending.outgoing(replace(done, second=None))
