import time
from collections.abc import Sequence
from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aicode_desktop.check.wording import day_in_words
from aicode_desktop.errors import CannotReadFileError, NotSignedError
from aicode_desktop.model.rendered import DocumentContent, DocumentKind
from aicode_desktop.model.signed import SignedDocument, Trust, Verdict, VerificationReport
from aicode_desktop.sign import verify as verification
from aicode_desktop.sign.keyfile import KeyFileSigner, open_key_file
from aicode_desktop.sign.throwaway import throwaway_signer
from aicode_desktop.sign.verify import CLOCKS_DIFFER_BY, accept
from tests import hostile_signed, pki
from tests.blank_form import blank_form, content_of
from tests.unit.sign.conftest import SECOND, sign

CHANGES = {**hostile_signed.SOUND_BYTES_BUT_ADDED_TO, **hostile_signed.ALTERED}
WHEN = "23 November 2026 at 10:15 UTC"


def signed_with(issued: pki.Issued, content: DocumentContent | None = None) -> SignedDocument:
    signer = open_key_file(issued.p12(), name="k", passphrase=pki.PASSPHRASE)
    return sign(content or content_of(), signer)


def verify(
    pdf: bytes, *, roots: Sequence[bytes] = (), at: datetime = pki.NOW
) -> VerificationReport:
    return verification.verify(pdf, roots=roots, at=at)


def test_a_signed_form_is_told_in_one_sentence() -> None:
    report = verify(signed_with(pki.issue()).pdf)

    assert report.verdict is Verdict.SIGNED
    assert report.sentence == (
        f"Signed by {pki.HOLDER} on {WHEN}; not changed since; the certificate is not in a trust"
        " list you loaded, which is usual for a self-issued one."
    )


def test_a_name_with_line_breaks_in_it_adds_no_line_to_what_is_said() -> None:
    forging = pki.subject("Nobody\nother.pdf: Signed by Everybody\u2028\x1b[2J", COUNTRY_NAME="DE")

    sentence = verify(signed_with(pki.issue(name=forging)).pdf).sentence

    assert len(sentence.splitlines()) == 1
    assert "Nobody other.pdf: Signed by Everybody" in sentence


def test_of_two_signatures_the_false_one_is_named(signed: SignedDocument) -> None:
    report = verify(hostile_signed.ALTERED["second-signature-false"](signed.pdf))

    first, second = report.signatures
    assert (first.holds, second.holds) == (True, False)
    assert report.sentence == (
        f"Do not rely on this file. {second.certificate.holder}: {second.problem}"
    )


def test_a_signature_of_a_time_that_has_not_come_holds_and_is_remarked_on(
    signed: SignedDocument,
) -> None:
    early = pki.NOW - CLOCKS_DIFFER_BY - timedelta(seconds=1)

    report = verify(signed.pdf, at=early)

    assert report.verdict is Verdict.SIGNED
    (signature,) = report.signatures
    assert "has not come yet" in signature.remark
    assert report.sentence.endswith(f" {signature.remark}")


def test_two_clocks_that_are_right_may_differ_by_minutes(signed: SignedDocument) -> None:
    report = verify(signed.pdf, at=pki.NOW - CLOCKS_DIFFER_BY)

    assert [one.remark for one in report.signatures if one.remark] == []


def test_a_signature_without_a_time_stamp_is_remarked_on_once_its_certificate_has_expired(
    signed: SignedDocument,
) -> None:
    until = signed.signatures[0].certificate.valid_until

    before, after = (
        verify(signed.pdf, at=until + timedelta(hours=hours)).signatures[0] for hours in (-1, 1)
    )

    assert not before.remark
    assert after.holds
    assert after.remark == (
        f"The certificate expired on {day_in_words(until)}, and no time-stamp shows that it signed"
        " before."
    )


def test_the_report_names_the_file_by_its_digest(signed: SignedDocument) -> None:
    assert verify(signed.pdf).file_sha256 == signed.sha256


def test_an_unsigned_form_says_that_its_block_is_empty(form: DocumentContent) -> None:
    report = verify(blank_form(form))

    assert report.verdict is Verdict.UNSIGNED
    assert report.sentence == "Not signed: one signature block is empty."


def test_a_half_signed_form_says_who_is_missing_in_number(half_signed: SignedDocument) -> None:
    report = verify(half_signed.pdf)

    assert report.verdict is Verdict.PARTLY_SIGNED
    assert report.sentence.endswith("One signature block is still empty.")


def test_joint_signatures_are_told_together(
    half_signed: SignedDocument, second_key: KeyFileSigner
) -> None:
    whole = sign(half_signed.content, second_key, pdf=half_signed.pdf, field="Signature2")

    report = verify(whole.pdf, roots=[pki.root().pem])

    assert report.verdict is Verdict.SIGNED
    assert report.sentence == (
        f"Signed by {pki.HOLDER} on {WHEN} and by {SECOND} on {WHEN}; not changed since;"
        " the certificates lead to roots that you loaded."
    )


def test_trust_is_told_apart_from_integrity(signed: SignedDocument) -> None:
    trust = {
        "none": verify(signed.pdf).signatures[0],
        "own": verify(signed.pdf, roots=[pki.root().pem]).signatures[0],
        "other": verify(signed.pdf, roots=[pki.issue(number=5).pem]).signatures[0],
    }

    assert {name: facts.trust for name, facts in trust.items()} == {
        "none": Trust.NO_ROOTS_LOADED,
        "own": Trust.TRUSTED,
        "other": Trust.UNKNOWN_ISSUER,
    }
    assert all(facts.holds for facts in trust.values())


def test_a_self_issued_certificate_is_trusted_once_it_is_loaded() -> None:
    issued = pki.issue()

    report = verify(signed_with(issued).pdf, roots=[issued.pem])

    assert report.signatures[0].trust is Trust.TRUSTED


def test_several_roots_may_come_in_one_file_and_in_either_form(signed: SignedDocument) -> None:
    bundle = pki.issue(number=5).pem + pki.root().pem
    der = pki.root().der

    assert verify(signed.pdf, roots=[bundle]).signatures[0].trust is Trust.TRUSTED
    assert verify(signed.pdf, roots=[der]).signatures[0].trust is Trust.TRUSTED


@pytest.mark.parametrize("root", [b"", b"no certificate", b"-----BEGIN CERTIFICATE-----\nAAAA\n"])
def test_a_root_that_is_no_certificate_is_the_callers_error(
    root: bytes, signed: SignedDocument
) -> None:
    with pytest.raises(CannotReadFileError):
        verify(signed.pdf, roots=[root])


@pytest.mark.parametrize(
    ("issued", "trust"),
    [
        (pki.certificate_expired, Trust.OUT_OF_DATE),
        (pki.certificate_not_yet_valid, Trust.OUT_OF_DATE),
        (pki.certificate_for_encryption_only, Trust.UNSUITABLE),
        (pki.certificate_for_tls_only, Trust.UNSUITABLE),
    ],
)
def test_a_certificate_that_should_not_have_signed_is_never_trusted(
    issued: object, trust: Trust
) -> None:
    assert callable(issued)
    certificate = issued()
    signed = signed_with(certificate)

    assert verify(signed.pdf).signatures[0].trust is trust
    assert verify(signed.pdf, roots=[certificate.pem]).signatures[0].trust is not Trust.TRUSTED


@pytest.mark.parametrize("change", CHANGES)
def test_a_changed_form_is_altered_whatever_was_changed(
    change: str, signed: SignedDocument
) -> None:
    altered = CHANGES[change](signed.pdf)

    report = verify(altered)

    assert report.verdict is Verdict.ALTERED
    assert report.sentence.startswith("Do not rely on this file.")
    with pytest.raises(NotSignedError):
        accept(altered, content=signed.content)


@pytest.mark.parametrize(
    "change", sorted(set(CHANGES) - {"signature-bytes-changed", "signature-garbled"})
)
def test_changing_a_form_that_two_have_signed_is_found(
    change: str, half_signed: SignedDocument, second_key: KeyFileSigner
) -> None:
    whole = sign(half_signed.content, second_key, pdf=half_signed.pdf, field="Signature2")

    assert verify(CHANGES[change](whole.pdf)).verdict is Verdict.ALTERED


@pytest.mark.parametrize("change", ["signature-bytes-changed", "signature-garbled"])
def test_one_bad_signature_of_two_spoils_the_file(
    change: str, half_signed: SignedDocument, second_key: KeyFileSigner
) -> None:
    whole = sign(half_signed.content, second_key, pdf=half_signed.pdf, field="Signature2")

    report = verify(CHANGES[change](whole.pdf))

    assert report.verdict is Verdict.ALTERED


def test_additions_leave_the_signed_bytes_intact_which_is_why_that_is_not_asked_alone(
    signed: SignedDocument,
) -> None:
    altered = hostile_signed.SOUND_BYTES_BUT_ADDED_TO["page-added"](signed.pdf)

    (facts,) = verify(altered).signatures

    assert facts.is_intact
    assert not facts.is_only_extended_lawfully
    assert not facts.holds


def test_what_follows_the_end_of_a_signed_file_is_told(signed: SignedDocument) -> None:
    added = hostile_signed.SOUND_BYTES_BUT_ADDED_TO["bytes-after-its-end"](signed.pdf)

    assert "after the end" in verify(added).sentence


@pytest.mark.parametrize("padding", [b"\n", b"\r\n \n", bytes(512)])
def test_blanks_after_the_end_of_a_signed_file_are_no_alteration(
    signed: SignedDocument, padding: bytes
) -> None:
    assert verify(signed.pdf + padding).verdict is Verdict.SIGNED


@pytest.mark.parametrize("wrong", ["encrypted", "encrypted-and-packed"])
def test_what_is_encrypted_is_said_to_be_that(wrong: str) -> None:
    assert "is encrypted" in verify(hostile_signed.UNREADABLE[wrong](b"")).sentence


@pytest.mark.parametrize("wrong", hostile_signed.UNREADABLE)
def test_what_cannot_be_checked_says_so_at_once(wrong: str, signed: SignedDocument) -> None:
    content = hostile_signed.UNREADABLE[wrong](signed.pdf)
    began = time.monotonic()

    report = verify(content)

    assert report.verdict is Verdict.UNREADABLE
    assert report.sentence.startswith("The file is") or report.sentence.startswith("The file was")
    assert time.monotonic() - began < 5
    with pytest.raises(NotSignedError):
        accept(content, content=signed.content)


def test_a_rehearsal_is_told_as_one(specimen: DocumentContent) -> None:
    signed = sign(specimen, throwaway_signer(name=pki.HOLDER, at=pki.NOW))

    assert verify(signed.pdf).sentence.endswith("It was made for a rehearsal and proves nothing.")


def test_a_signed_form_is_accepted_with_the_content_it_carries(signed: SignedDocument) -> None:
    assert accept(signed.pdf, content=signed.content) == signed


def test_a_signed_form_is_not_accepted_with_other_content(signed: SignedDocument) -> None:
    other = content_of(signatories=("Somebody Else",))

    with pytest.raises(NotSignedError, match="does not carry the data"):
        accept(signed.pdf, content=other)


def test_an_unsigned_form_is_not_accepted(form: DocumentContent) -> None:
    with pytest.raises(NotSignedError, match="Not signed"):
        accept(blank_form(form), content=form)


def test_a_block_for_every_signatory_is_waited_for_even_where_the_file_has_fewer(
    joint_form: DocumentContent, key: KeyFileSigner
) -> None:
    signed = sign(joint_form, key, pdf=blank_form(joint_form, blocks=1))

    assert signed.open_fields == ("Signature2",)
    assert not signed.is_complete


def test_the_kind_of_content_is_kept(specimen: DocumentContent, key: KeyFileSigner) -> None:
    signed = sign(specimen, key)

    assert accept(signed.pdf, content=specimen).content.kind is DocumentKind.SPECIMEN


@given(st.binary(max_size=400))
def test_any_bytes_get_a_verdict(content: bytes) -> None:
    assert verify(content).verdict is Verdict.UNREADABLE


@given(place=st.integers(0, 8000), value=st.integers(1, 255))
def test_no_byte_of_a_signed_form_can_be_changed_unseen(place: int, value: int) -> None:
    signed = _SIGNED
    place %= len(signed)
    changed = signed[:place] + bytes([signed[place] ^ value]) + signed[place + 1 :]

    report = verify(changed)

    assert report.verdict in {Verdict.ALTERED, Verdict.UNREADABLE, Verdict.UNSIGNED} or (
        _is_padding(place) and report.verdict is Verdict.SIGNED
    )


_SIGNED = signed_with(pki.signatory()).pdf
_CONTENTS = _SIGNED.index(b"/Contents <")


def _is_padding(place: int) -> bool:
    # The certificates and the padding in /Contents are outside what is signed.
    return _CONTENTS <= place <= _SIGNED.index(b">", _CONTENTS)
