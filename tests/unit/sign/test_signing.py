from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

import pytest

from aicode_desktop.errors import CannotSignError
from aicode_desktop.model.draft import Draft
from aicode_desktop.model.rendered import DocumentContent, DocumentKind
from aicode_desktop.model.signed import SignedDocument
from aicode_desktop.sign.keyfile import KeyFileSigner
from aicode_desktop.sign.opening import reader_of
from aicode_desktop.sign.signing import sign_document
from aicode_desktop.sign.throwaway import throwaway_signer
from tests import hostile_signed, pki
from tests.blank_form import blank_form, content_of, mark
from tests.fakes import RefusingSigner
from tests.unit.sign.conftest import SECOND, key_of, sign


def refusal(content: DocumentContent, *, pdf: bytes | None = None, **other: object) -> str:
    options: dict[str, object] = {
        "signer": key_of("P-256"), "field": "Signature1", "mark": None, "at": pki.NOW,
    }  # fmt: skip
    with pytest.raises(CannotSignError) as refused:
        sign_document(
            blank_form(content) if pdf is None else pdf,
            content=content,
            **{**options, **other},  # type: ignore[arg-type]
        )
    assert refused.value.safe
    assert refused.value.next_step
    return refused.value.what


@pytest.mark.parametrize("kind", pki.FIT_KINDS)
def test_a_form_is_signed_at_the_baseline_with_every_kind_of_key(
    kind: str, form: DocumentContent
) -> None:
    signed = sign(form, key_of(kind))

    (signature,) = signed.signatures
    assert signature.holds
    assert signature.level == "PAdES B-B"
    assert signature.claimed_time == pki.NOW
    assert signature.covers_whole_file
    assert signed.is_complete


def test_the_document_is_only_added_to(form: DocumentContent, key: KeyFileSigner) -> None:
    unsigned = blank_form(form)

    assert sign(form, key, pdf=unsigned).pdf.startswith(unsigned)


@pytest.mark.parametrize("kind", ["P-256", "RSA 3072"])
def test_a_signed_form_stays_what_its_archival_format_rests_on(
    kind: str, form: DocumentContent
) -> None:
    """PDF/A-3 (ISO 19005-3) rests on PDF 1.7; PAdES adds to that by an extension of ETSI’s."""
    root = reader_of(sign(form, key_of(kind)).pdf).root

    assert root.get("/Version", "/1.7") == "/1.7"
    assert list(root["/Extensions"]) == ["/ESIC"]


def test_the_room_for_the_signature_is_what_it_needs(signed: SignedDocument) -> None:
    contents = signed.pdf.split(b"/Contents <", 1)[1].split(b">", 1)[0]

    assert len(contents) - len(contents.rstrip(b"0")) < 64  # a few bytes of a shorter ECDSA value


def test_the_first_signature_certifies_and_permits_further_ones(signed: SignedDocument) -> None:
    certification = reader_of(signed.pdf).root["/Perms"]["/DocMDP"]

    assert certification["/Reference"][0]["/TransformParams"]["/P"] == 2
    assert certification["/M"].startswith("D:20261123101500")


def test_nothing_of_this_computer_is_written_into_the_signature(signed: SignedDocument) -> None:
    certification = reader_of(signed.pdf).root["/Perms"]["/DocMDP"]

    assert not {"/Name", "/Location", "/Reason", "/ContactInfo", "/Prop_Build"} & set(certification)


def test_the_metadata_of_the_document_stay_as_they_were(
    form: DocumentContent, key: KeyFileSigner
) -> None:
    pdf = blank_form(form, producer="AI Code Desktop")

    signed = sign(form, key, pdf=pdf).pdf

    reader = reader_of(signed)
    assert reader.trailer["/Info"]["/Producer"] == "AI Code Desktop"
    assert b"pyHanko" not in signed
    assert reader.root["/Metadata"].container_ref == reader_of(pdf).root["/Metadata"].container_ref
    assert reader.root["/Metadata"].data == reader_of(pdf).root["/Metadata"].data


def test_the_mark_is_put_into_the_block_whole(form: DocumentContent, key: KeyFileSigner) -> None:
    signed = sign(form, key, seen=mark("Signed by hand"))

    field = reader_of(signed.pdf).root["/AcroForm"]["/Fields"][0]
    shown = field["/AP"]["/N"]
    inside = shown["/Resources"]["/XObject"]["/Mark"]
    assert b"/Mark Do" in shown.data
    assert [float(number) for number in inside["/BBox"]] == [0, 0, 200, 60]
    assert b"14 30 l S" in inside.data


def test_a_form_can_be_signed_without_a_mark(form: DocumentContent, key: KeyFileSigner) -> None:
    signed = sign_document(
        blank_form(form), content=form, signer=key, field="Signature1", mark=None, at=pki.NOW
    )

    assert signed.is_complete


def test_joint_signatories_sign_one_after_another_each_with_a_mark(
    half_signed: SignedDocument, second_key: KeyFileSigner
) -> None:
    assert half_signed.open_fields == ("Signature2",)

    signed = sign(
        half_signed.content, second_key, pdf=half_signed.pdf, field="Signature2", seen=mark(SECOND)
    )

    assert signed.is_complete
    assert [one.certificate.holder for one in signed.signatures] == [pki.HOLDER, SECOND]
    assert all(one.holds and one.is_only_extended_lawfully for one in signed.signatures)
    assert [one.covers_whole_file for one in signed.signatures] == [False, True]


def test_joint_signatories_may_sign_in_any_order(
    joint_form: DocumentContent, key: KeyFileSigner, second_key: KeyFileSigner
) -> None:
    last_first = sign(joint_form, second_key, field="Signature2")

    assert sign(joint_form, key, pdf=last_first.pdf).is_complete


def test_ten_signatories_can_sign_one_document(key: KeyFileSigner) -> None:
    content = content_of(signatories=[f"Director {n}" for n in range(10)])
    pdf = blank_form(content)

    for number in range(1, 11):
        signed = sign(content, key, pdf=pdf, field=f"Signature{number}")
        pdf = signed.pdf

    assert signed.is_complete
    assert all(signature.holds for signature in signed.signatures)


@pytest.mark.parametrize("added", hostile_signed.SOUND_BYTES_BUT_ADDED_TO)
def test_nobody_signs_after_a_signature_that_does_not_hold(
    added: str, half_signed: SignedDocument
) -> None:
    altered = hostile_signed.SOUND_BYTES_BUT_ADDED_TO[added](half_signed.pdf)

    said = refusal(half_signed.content, pdf=altered, field="Signature2")

    assert "does not hold" in said or "does not carry the data" in said


def test_a_draft_is_not_signed() -> None:
    assert "draft" in refusal(content_of(DocumentKind.DRAFT))


def test_a_throwaway_key_signs_a_specimen_and_nothing_else(
    form: DocumentContent, specimen: DocumentContent
) -> None:
    throwaway = throwaway_signer(name="Somebody", at=pki.NOW)

    assert sign(specimen, throwaway).signatures[0].certificate.is_specimen
    assert "rehearsal" in refusal(form, signer=throwaway)


def test_a_real_key_may_sign_a_specimen(specimen: DocumentContent, key: KeyFileSigner) -> None:
    assert sign(specimen, key).is_complete


def test_a_key_that_refuses_says_why(form: DocumentContent) -> None:
    assert refusal(form, signer=RefusingSigner("The token is locked.")) == "The token is locked."


def test_a_key_that_fails_in_the_middle_leaves_a_clear_error(form: DocumentContent) -> None:
    class FailingKey:
        is_throwaway = False

        def why_not(self) -> str | None:
            return None

        def certificates(self) -> tuple[()]:
            return ()

        def cms_signer(self) -> object:
            raise OSError("the token was pulled out")

    assert refusal(form, signer=FailingKey()) == "The signature could not be made."


def test_a_certificate_that_does_not_belong_to_the_key_is_caught_by_the_check_of_the_result(
    form: DocumentContent, second_key: KeyFileSigner
) -> None:
    key = key_of("P-256")  # of its own: it is spoilt
    mixed = key.cms_signer()
    mixed._signing_cert = second_key.cms_signer().signing_cert

    assert "did not hold" in refusal(form, signer=key)


def test_what_is_signed_must_carry_the_data_it_is_said_to_carry(form: DocumentContent) -> None:
    other = replace(form, draft=Draft(), canonical_json=b"{}")

    assert "does not carry the data" in refusal(other, pdf=blank_form(form))


def test_a_block_that_is_not_there_or_taken_is_not_signed(signed: SignedDocument) -> None:
    assert "Signature9" in refusal(signed.content, field="Signature9")
    assert "Signature1" in refusal(signed.content, pdf=signed.pdf)


def test_a_document_certified_without_permission_to_change_is_not_signed_further(
    joint_form: DocumentContent,
) -> None:
    locked = hostile_signed.certified_without_changes(blank_form(joint_form))

    assert "forbade" in refusal(joint_form, pdf=locked, field="Signature2")


@pytest.mark.parametrize("wrong", hostile_signed.UNREADABLE)
def test_what_is_no_sound_pdf_is_not_signed(wrong: str, signed: SignedDocument) -> None:
    refusal(signed.content, pdf=hostile_signed.UNREADABLE[wrong](signed.pdf))


def test_a_mark_that_is_no_pdf_leaves_a_clear_error(form: DocumentContent) -> None:
    broken = replace(mark(), pdf=b"no PDF")

    assert refusal(form, mark=broken) == "The signature could not be made."


def test_signing_works_in_a_worker_thread(form: DocumentContent, key: KeyFileSigner) -> None:
    with ThreadPoolExecutor(1) as worker:
        assert worker.submit(sign, form, key).result().is_complete
