"""The signing desk: every stage is on disk before it counts, and a crash loses no signature."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from aicode_desktop.errors import (
    AicodeError,
    CannotSignError,
    IncompleteDraftError,
    NotSignedError,
)
from aicode_desktop.model.draft import Draft
from aicode_desktop.model.rendered import DocumentKind
from aicode_desktop.sign.keyfile import KeyFileSigner, open_key_file
from aicode_desktop.workflow import desk, sending
from aicode_desktop.workflow.desk import Signing
from tests import pki
from tests.documents import example

JOINT = "joint-signatories-outside-the-union"


def key_for(draft: Draft, place: int) -> KeyFileSigner:
    person = draft.signatories[place]
    issued = pki.signatory(person.name_latin or person.name, number=place)
    return open_key_file(issued.p12(), name="key.p12", passphrase=pki.PASSPHRASE)


def begun(folder: Path, name: str = JOINT) -> Signing:
    return desk.begin(example(name), kind=DocumentKind.FORM, desk=folder / "desk", at=pki.NOW)


def signed(signing: Signing, folder: Path, *places: int) -> Signing:
    for place in places:
        key = key_for(signing.draft, place)
        signing = desk.sign_next(signing, key, records=folder / "records", at=pki.NOW)
    return signing


def resumed(signing: Signing, folder: Path) -> Signing | None:
    return desk.resume(
        signing.draft.id, desk=folder / "desk", records=folder / "records", at=pki.NOW
    )


def test_freezing_writes_nothing(tmp_path: Path) -> None:
    signing = begun(tmp_path)
    assert signing.unsigned_pdf.startswith(b"%PDF-")
    assert signing.signed_places == frozenset()
    assert list(tmp_path.iterdir()) == []


def test_what_is_incomplete_is_not_frozen(tmp_path: Path) -> None:
    draft = replace(example(JOINT), place="")
    with pytest.raises(IncompleteDraftError):
        desk.begin(draft, kind=DocumentKind.FORM, desk=tmp_path, at=pki.NOW)


def test_a_signature_is_on_disk_before_it_counts(tmp_path: Path) -> None:
    signing = signed(begun(tmp_path), tmp_path, 1)
    assert signing.signed_places == {1}
    assert (signing.folder / "signed-1.pdf").read_bytes() == signing.current_pdf
    assert (signing.folder / "unsigned.pdf").read_bytes() == signing.unsigned_pdf
    assert signing.email is None
    assert signing.record is None


def test_a_signing_goes_on_after_a_crash_where_it_was(tmp_path: Path) -> None:
    signing = signed(begun(tmp_path), tmp_path, 0)
    again = resumed(signing, tmp_path)
    assert again is not None
    assert again.current_pdf == signing.current_pdf
    assert again.fingerprint == signing.fingerprint
    assert again.signed_places == {0}
    done = signed(again, tmp_path, 1)
    assert done.progress.is_kept


def test_the_last_signature_composes_the_mail_and_keeps_the_record(tmp_path: Path) -> None:
    done = signed(begun(tmp_path), tmp_path, 0, 1)
    assert done.record is not None
    assert done.email is not None
    assert done.record.payload["signed-form.pdf"].read_bytes() == done.current_pdf
    assert done.email.attachment == done.current_pdf
    again = resumed(done, tmp_path)
    assert again is not None
    assert again.record == done.record


def test_a_record_that_a_crash_prevented_is_kept_on_resuming(tmp_path: Path) -> None:
    done = signed(begun(tmp_path), tmp_path, 0, 1)
    (done.folder / "record.txt").unlink()
    again = resumed(done, tmp_path)
    assert again is not None
    assert again.record is not None


def test_nothing_is_signed_twice(tmp_path: Path) -> None:
    done = signed(begun(tmp_path), tmp_path, 0, 1)
    with pytest.raises(CannotSignError):
        signed(done, tmp_path, 0)


def test_one_certificate_does_not_sign_for_two(tmp_path: Path) -> None:
    signing = signed(begun(tmp_path), tmp_path, 0)
    first, second = signing.draft.signatories

    with pytest.raises(CannotSignError, match="already") as refused:
        desk.sign_next(signing, key_for(signing.draft, 0), records=tmp_path / "records", at=pki.NOW)

    assert f"“{first.name}” has signed" in refused.value.what
    assert f"“{second.name}” signs with one of their own" in refused.value.what
    assert not (tmp_path / "records").exists()


def test_a_stage_that_was_tampered_with_is_refused(tmp_path: Path) -> None:
    signing = signed(begun(tmp_path), tmp_path, 0)
    stage = signing.folder / "signed-1.pdf"
    stage.write_bytes(signing.unsigned_pdf)
    with pytest.raises(AicodeError):
        resumed(signing, tmp_path)


def test_a_draft_that_was_never_signed_has_nothing_to_resume(tmp_path: Path) -> None:
    assert resumed(begun(tmp_path), tmp_path) is None


def test_what_goes_out_lies_beside_the_record_and_is_mended_when_it_was_changed(
    tmp_path: Path,
) -> None:
    done = signed(begun(tmp_path), tmp_path, 0, 1)
    assert done.email is not None
    assert done.record is not None
    mail, attachment = sending.outgoing(done)
    attachment.write_bytes(b"edited by a mail program")
    mail, attachment = sending.outgoing(done)
    assert mail.read_bytes() == done.email.eml
    assert attachment.read_bytes() == done.current_pdf
    assert attachment.name == done.email.attachment_name
    assert done.record.folder not in attachment.parents


def test_without_a_mail_nothing_goes_out(tmp_path: Path) -> None:
    with pytest.raises(NotSignedError):
        sending.outgoing(begun(tmp_path))


def test_that_the_mail_was_opened_is_remembered(tmp_path: Path) -> None:
    done = signed(begun(tmp_path), tmp_path, 0, 1)
    opened = desk.note_mail_opened(done, at=pki.NOW + timedelta(minutes=1))
    assert opened.is_mail_opened
    again = resumed(done, tmp_path)
    assert again is not None
    assert again.is_mail_opened
