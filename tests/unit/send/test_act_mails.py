"""Mails of later acts: what each says it does, what it follows, and that it is no official form."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from aicode_desktop.model.act import ActKind
from aicode_desktop.model.draft import Draft
from aicode_desktop.model.scanned_form import ScannedForm
from aicode_desktop.model.signed import SignedDocument
from aicode_desktop.send.email import compose, compose_scan
from aicode_desktop.send.gate import pass_gate
from tests import pki
from tests.later_acts import change, correction, following, partial_withdrawal, withdrawal
from tests.unit.send.conftest import Signed

OWN = "we know of no form of yours for this purpose"


def acting(make: Callable[[], Draft]) -> Callable[[Draft], Draft]:
    """Return a change that makes a draft do what *make* does, with its own signatories."""
    return lambda draft: replace(make(), signatories=draft.signatories)


def body_of(signed_by: Signed, make: Callable[[], Draft]) -> str:
    signed = signed_by(acting(make))
    email = compose(signed)
    assert pass_gate(email.eml, signed).body == email.body
    return " ".join(email.body.split())


@pytest.mark.parametrize(
    ("make", "says"),
    [
        (change, "It states what was and what is, and declares in full what holds now."),
        (correction, "It says what was wrong, and declares in full what is right."),
        (withdrawal, "Safety and Security (the whole signature). Chapters still signed: none."),
        (partial_withdrawal, "Chapters withdrawn: Safety and Security."),
        (withdrawal, "The withdrawal takes effect on 31 December 2026."),
    ],
)
def test_the_mail_says_what_the_document_does_and_what_it_follows(
    make: Callable[[], Draft], says: str, signed_by: Signed
) -> None:
    said = body_of(signed_by, make)

    assert says in said
    assert ", signed on 1 October 2026." in said
    assert f"SHA-256 of that file: {'92' * 32}" in said
    assert OWN in said
    assert "Please tell us that it has reached you." in said


def test_a_document_without_a_number_is_said_to_have_none(signed_by: Signed) -> None:
    def without_number() -> Draft:
        draft = change()
        follows = replace(draft.act.follows, document_number="", signed_on="")
        return replace(draft, act=replace(draft.act, follows=follows))

    assert "It follows our document without a number. SHA-256" in body_of(signed_by, without_number)


def test_a_new_signature_is_a_form_again(signed_by: Signed) -> None:
    said = body_of(signed_by, lambda: following(change(), ActKind.NEW_SIGNATURE))

    assert "With it we sign the updated Code." in said
    assert OWN not in said


@pytest.mark.parametrize(
    ("make", "name", "subject"),
    [
        (change, "Notice-of-Change-2026-0101-", "Notice of Change, General-Purpose"),
        (correction, "Correction-2026-0101-", "Correction, General-Purpose"),
        (withdrawal, "Notice-of-Withdrawal-2026-0101-", "Notice of Withdrawal, General-Purpose"),
    ],
)
def test_subject_and_attachment_tell_what_it_is(
    make: Callable[[], Draft], name: str, subject: str, signed_by: Signed
) -> None:
    email = compose(signed_by(acting(make)))

    assert email.attachment_name.startswith(name)
    assert email.subject.startswith(subject)


def test_a_withdrawal_signed_by_hand_says_so(signed_by: Signed) -> None:
    signed = signed_by(acting(withdrawal))
    scanned = ScannedForm(pdf=signed.pdf, content=signed.content)

    said = " ".join(compose_scan(scanned, at=pki.NOW).body.split())

    assert "attached the Notice of Withdrawal of" in said
    assert "Chapters withdrawn: Transparency; Copyright; Safety and Security" in said
    assert "signed by hand" in said
    assert "It follows our document" in said


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=40)
@given(text=st.text(max_size=60))
def test_whatever_an_act_says_of_itself_becomes_neither_a_header_nor_an_error(
    signed: SignedDocument, text: str
) -> None:
    draft = withdrawal()
    follows = replace(draft.act.follows, document_number=text, signed_on=text, file_sha256=text)
    act = replace(draft.act, effect_date=text or "x", follows=follows)
    typed = replace(signed, content=replace(signed.content, draft=replace(draft, act=act)))

    email = compose(typed)

    assert pass_gate(email.eml, typed).body == email.body
