"""A PDF form with fields is filled, fixed and signed like one that was a DOCX."""

from dataclasses import replace
from email import message_from_bytes
from email.policy import default
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest

from aicode_desktop.errors import FormRefusedError, FormUnreadableError, MailRefusedError
from aicode_desktop.model.commission_form import FilledForm
from aicode_desktop.model.signed import SignedDocument
from aicode_desktop.render.pictures import open_pages
from aicode_desktop.send.gate import pass_gate
from aicode_desktop.sign.keyfile import open_key_file
from aicode_desktop.workflow import actions, filling
from tests import commission_forms, documents, pdf_forms, pki


def filled_from(pdf: bytes, folder: Path) -> FilledForm:
    file = folder / "form.pdf"
    file.write_bytes(pdf)
    form = filling.read_form(file)
    return filling.fill(form, documents.example(), today=commission_forms.TODAY)


@pytest.fixture
def filled(tmp_path: Path) -> FilledForm:
    return filled_from(pdf_forms.pdf_form(), tmp_path)


def test_the_right_answers_go_into_the_right_fields(filled: FilledForm) -> None:
    put = {one.answer: one.is_ticked if one.place.is_check else one.text for one in filled.filled}

    assert put == {
        "provider.legal_name": commission_forms.NAME,
        "provider.address": commission_forms.ADDRESS,
        "signatories[0].name": commission_forms.SIGNATORY,
        "signatories[0].position": commission_forms.POSITION,
        commission_forms.TRANSPARENCY: True,
        commission_forms.COPYRIGHT: True,
        commission_forms.SAFETY: True,
        "date": "23 November 2026",
    }
    assert [one.place.label for one in filled.uncertain] == ["Status of the provider"]


def test_fields_hold_their_values_and_show_them_in_embedded_letters(filled: FilledForm) -> None:
    with pikepdf.open(BytesIO(filled.file)) as opened:
        values = {str(one.T): one.get("/V") for one in opened.Root.AcroForm.Fields if "/T" in one}
    with open_pages(filling.fixed_for_signing(filled)) as pages:
        said = pages.text(0)

    assert str(values["field0"]) == commission_forms.NAME
    assert values["Copyright"] == pikepdf.Name.Yes
    assert commission_forms.NAME in said
    assert commission_forms.SIGNATORY in said


def test_it_is_signed_and_accepted_like_any_other(filled: FilledForm) -> None:
    draft = documents.example()
    document = filling.document_of(filled, draft, today=commission_forms.TODAY)
    key = pki.signatory(draft.signatories[0].name).p12()
    signer = open_key_file(key, name="key.p12", passphrase=pki.PASSPHRASE)
    signed = actions.sign(document.pdf, signer, at=pki.NOW)

    assert actions.accept(signed.pdf).is_complete


def test_a_form_of_the_xfa_kind_is_refused_with_the_reason(tmp_path: Path) -> None:
    with pytest.raises(FormRefusedError, match="XFA"):
        filled_from(pdf_forms.xfa_form(), tmp_path)


def test_a_signed_form_is_refused(filled: FilledForm, tmp_path: Path) -> None:
    draft = documents.example()
    document = filling.document_of(filled, draft, today=commission_forms.TODAY)
    key = pki.signatory(draft.signatories[0].name).p12()
    signer = open_key_file(key, name="key.p12", passphrase=pki.PASSPHRASE)
    with pytest.raises(FormRefusedError, match="signed already"):
        filled_from(actions.sign(document.pdf, signer, at=pki.NOW).pdf, tmp_path)


def test_an_encrypted_form_is_refused(tmp_path: Path) -> None:
    stream = BytesIO()
    with pikepdf.open(BytesIO(pdf_forms.pdf_form())) as opened:
        opened.save(stream, encryption=pikepdf.Encryption(owner="secret", user=""))
    with pytest.raises(FormRefusedError, match="encrypted"):
        filled_from(stream.getvalue(), tmp_path)


def test_a_pdf_without_fields_is_no_form(tmp_path: Path) -> None:
    with pytest.raises(FormUnreadableError, match="no fields"):
        filled_from(pdf_forms.form_without_fields(), tmp_path)


def test_the_look_alike_is_refused_as_a_pdf_too(tmp_path: Path) -> None:
    title = "Code of Practice on Transparency of AI-generated content"
    with pytest.raises(FormRefusedError, match="AI-generated content"):
        filled_from(pdf_forms.pdf_form(title), tmp_path)


def test_a_program_inside_a_form_does_not_get_into_what_is_signed(tmp_path: Path) -> None:
    filled = filled_from(pdf_forms.scripted_form(), tmp_path)
    document = filling.document_of(filled, documents.example(), today=commission_forms.TODAY)

    assert b"app.alert" in filled.file
    assert b"app.alert" not in document.pdf


def signed_by_the_signatory(pdf: bytes) -> SignedDocument:
    name = documents.example().signatories[0].name
    key = open_key_file(pki.signatory(name).p12(), name="k.p12", passphrase=pki.PASSPHRASE)
    return actions.sign(pdf, key, at=pki.NOW)


@pytest.fixture
def theirs(filled: FilledForm) -> SignedDocument:
    document = filling.document_of(filled, documents.example(), today=commission_forms.TODAY)
    return signed_by_the_signatory(document.pdf)


def test_both_documents_go_with_one_mail_where_the_user_wants_both(theirs: SignedDocument) -> None:
    ours = signed_by_the_signatory(documents.rendered(documents.example()).pdf)
    email = actions.compose(theirs, beside=ours)
    message = message_from_bytes(email.eml, policy=default)
    attached = {one.get_filename(): one.get_content() for one in message.iter_attachments()}

    assert list(attached.values()) == [theirs.pdf, ours.pdf]
    assert email.beside is not None
    assert email.beside.name.endswith("-own.pdf")
    assert ours.sha256 in " ".join(email.body.split())


def test_two_documents_that_say_different_things_do_not_go_together(
    theirs: SignedDocument,
) -> None:
    draft = documents.example()
    other = replace(draft, document_number="2026-9999")
    ours = signed_by_the_signatory(documents.rendered(other).pdf)
    with pytest.raises(MailRefusedError, match="do not say the same"):
        actions.compose(theirs, beside=ours)
    with pytest.raises(MailRefusedError, match="same kind"):
        actions.compose(theirs, beside=theirs)


def test_a_second_attachment_that_nobody_chose_is_refused(theirs: SignedDocument) -> None:
    ours = signed_by_the_signatory(documents.rendered(documents.example()).pdf)
    email = actions.compose(theirs, beside=ours)
    with pytest.raises(MailRefusedError, match="second attachment"):
        pass_gate(email.eml, theirs)


def test_a_pdf_of_a_thousand_pages_is_not_read_page_by_page(
    filled: FilledForm, tmp_path: Path
) -> None:
    stream = BytesIO()
    with pikepdf.open(BytesIO(filled.template)) as opened:
        for _ in range(600):
            opened.add_blank_page()
        opened.save(stream)
    with pytest.raises(FormRefusedError, match="more pages than any form"):
        filled_from(stream.getvalue(), tmp_path)
