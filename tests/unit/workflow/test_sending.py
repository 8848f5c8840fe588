"""The e-mail that is offered is that of the record, and the record is what was signed."""

from pathlib import Path

import pytest

from aicode_desktop.errors import CannotReadFileError, MailRefusedError
from aicode_desktop.model.rendered import DocumentKind
from aicode_desktop.workflow import desk, sending
from aicode_desktop.workflow.desk import Signing
from tests import pki
from tests.documents import example
from tests.unit.workflow.test_desk import key_for, resumed


@pytest.fixture
def signing(tmp_path: Path) -> Signing:
    """Return a form that was signed and kept."""
    begun = desk.begin(example(), kind=DocumentKind.FORM, desk=tmp_path / "desk", at=pki.NOW)
    key = key_for(begun.draft, 0)
    return desk.sign_next(begun, key, records=tmp_path / "records", at=pki.NOW)


def kept(signing: Signing, name: str) -> Path:
    assert signing.record is not None
    return signing.record.payload[name]


def test_the_mail_that_is_offered_is_the_one_that_was_kept(signing: Signing) -> None:
    mail, attachment = sending.outgoing(signing)

    assert mail.read_bytes() == kept(signing, "mail.eml").read_bytes()
    assert attachment.read_bytes() == kept(signing, "signed-form.pdf").read_bytes()


def test_a_mail_changed_in_the_record_is_not_offered(signing: Signing) -> None:
    mail = kept(signing, "mail.eml")
    mail.write_bytes(mail.read_bytes().replace(b"@ec.europa.eu", b"@ec-europa.eu", 1))

    with pytest.raises(MailRefusedError, match="another"):
        sending.outgoing(signing)


def test_a_form_exchanged_in_the_record_is_not_offered(signing: Signing) -> None:
    form = kept(signing, "signed-form.pdf")
    form.write_bytes(form.read_bytes() + b"\n")

    with pytest.raises(MailRefusedError, match="does not hold the form"):
        sending.outgoing(signing)


def test_a_mail_missing_from_the_record_is_told(signing: Signing) -> None:
    kept(signing, "mail.eml").unlink()

    with pytest.raises(CannotReadFileError):
        sending.outgoing(signing)


def test_a_mail_of_an_earlier_version_is_offered_as_it_was_kept(
    signing: Signing, tmp_path: Path
) -> None:
    mail = kept(signing, "mail.eml")
    mail.write_bytes(mail.read_bytes().replace(b"Dear Sir or Madam", b"Ladies and gentlemen"))

    again = resumed(signing, tmp_path)

    assert again is not None
    assert again.email is not None
    assert "Ladies and gentlemen" in again.email.body
    assert b"Ladies and gentlemen" in sending.outgoing(again)[0].read_bytes()


def test_a_form_whose_record_was_changed_opens_and_is_not_offered(
    signing: Signing, tmp_path: Path
) -> None:
    form = kept(signing, "signed-form.pdf")
    form.write_bytes(form.read_bytes()[:-10])

    again = resumed(signing, tmp_path)

    assert again is not None
    with pytest.raises(MailRefusedError):
        sending.outgoing(again)
