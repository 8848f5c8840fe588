"""What a hand-over has to prove, also where somebody made it with skill."""

import dataclasses
import hashlib
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aicode_desktop.drafts.vault import Vault, new_vault
from aicode_desktop.errors import AicodeError, HandoverRefusedError, IncompleteDraftError
from aicode_desktop.model.draft import Draft
from aicode_desktop.model.handover import Handover, Return
from aicode_desktop.model.rendered import DocumentContent, DocumentKind
from aicode_desktop.model.review import Review
from aicode_desktop.workflow import actions, desk, handing_over, handover_proof, returning
from tests import pki
from tests.documents import example, rendered
from tests.fakes import MIDDAY

VAULT = new_vault()


def no_passphrase() -> str:
    raise AssertionError("No passphrase should be asked for.")


def unlock() -> Vault:
    return VAULT


def sent(handover: Handover) -> bytes:
    return handing_over.closed_for_keys(handover, [VAULT.public_key])


def opened(encrypted: bytes) -> Handover:
    return handing_over.open_handover(encrypted, ask=no_passphrase, unlock=unlock)


@pytest.fixture
def handover() -> Handover:
    return handing_over.freeze(example(), prepared_by="Counsel", at=MIDDAY)


def forged(handover: Handover, pdf: bytes, **more: Any) -> Handover:
    """Return the hand-over with another document, its digest made right."""
    digest = hashlib.sha256(pdf).hexdigest()
    return replace(handover, pdf=pdf, file_digest=digest, **more)


def test_what_is_opened_is_what_was_frozen(handover: Handover) -> None:
    found = opened(sent(handover))
    assert found == handover
    assert found.content.draft.notes == ""
    assert found.prepared_by == "Counsel"
    assert len(handing_over.words_of(found)) == 6


def test_a_document_with_other_data_than_what_is_beside_it_is_refused(handover: Handover) -> None:
    other = rendered(replace(example(), place="Elsewhere")).pdf
    with pytest.raises(HandoverRefusedError, match="does not say what the data"):
        opened(sent(forged(handover, other)))


def test_a_document_whose_pages_were_changed_is_refused(handover: Handover) -> None:
    changed = handover.pdf + b"\n% something added\n%%EOF\n"
    with pytest.raises(HandoverRefusedError, match=r"was changed|cannot be made anew"):
        opened(sent(forged(handover, changed)))


def test_a_document_that_another_version_drew_differently_says_so(handover: Handover) -> None:
    touched = handover.pdf.replace(b"%%EOF", b"%%EOF ")
    with pytest.raises(HandoverRefusedError, match=r"Version 9\.9 .* draws it differently"):
        opened(sent(forged(handover, touched, program="9.9")))


@pytest.mark.parametrize("kind", [DocumentKind.DRAFT, DocumentKind.PAPER])
def test_a_document_that_is_not_to_be_signed_is_refused(
    kind: DocumentKind, handover: Handover
) -> None:
    draft = rendered(example(), DocumentKind.DRAFT)
    content = DocumentContent(kind, draft.content.draft, draft.content.canonical_json)
    with pytest.raises(HandoverRefusedError):
        opened(sent(forged(handover, draft.pdf, content=content)))


@given(pdf=st.binary(max_size=200))
def test_any_bytes_for_a_document_are_refused(pdf: bytes) -> None:
    handover = handing_over.freeze(example(), at=MIDDAY)
    for tried in (pdf, b"%PDF-1.7\n" + pdf, sent(handover)):
        with pytest.raises(AicodeError):
            handover_proof.prove(forged(handover, tried))


def test_another_handover_under_the_same_number_is_refused(handover: Handover) -> None:
    opened(sent(handover))
    opened(sent(handover))
    with pytest.raises(HandoverRefusedError, match="claims to be the same"):
        opened(sent(replace(handover, id="another")))


def test_a_clock_put_back_a_year_makes_no_later_freeze_an_older_one() -> None:
    earlier = handing_over.freeze(example(), at=MIDDAY + timedelta(days=365))
    opened(sent(earlier))
    later = handing_over.freeze(example(), at=MIDDAY)
    assert opened(sent(later)).turn > earlier.turn
    with pytest.raises(HandoverRefusedError, match="later hand-over"):
        opened(sent(earlier))


def test_a_return_of_a_form_that_was_changed_since_or_of_nobody_s_is_refused(
    handover: Handover,
) -> None:
    encrypted = returning.closed_return(
        returning.send_back(handover, "No.", at=MIDDAY),
        replace(handover, reply_to=VAULT.public_key),
        ask=no_passphrase,
    )
    taken = returning.take_in(encrypted, ask=no_passphrase, unlock=unlock)
    assert taken.returned == Return(handover.id, MIDDAY, comment="No.")
    handing_over.freeze(replace(example(), place="Elsewhere"), at=MIDDAY)
    with pytest.raises(HandoverRefusedError, match="before the form was changed"):
        returning.take_in(encrypted, ask=no_passphrase, unlock=unlock)


def test_a_warning_is_acknowledged_with_a_name_and_a_reason_beside_the_document() -> None:
    draft = replace(example(), place="Lisboa")
    draft = replace(draft, provider=replace(draft.provider, website="not an address"))
    handover = handing_over.freeze(draft, prepared_by="Counsel", at=MIDDAY)
    if not handover.acknowledgements:
        pytest.fail("the draft should give a warning")
    code = handover.acknowledgements[0].code
    again = handing_over.freeze(
        draft, prepared_by="Counsel", reasons={code: "It is right."}, at=MIDDAY
    )
    acknowledged = opened(sent(again)).acknowledgements[0]
    assert (acknowledged.by, acknowledged.reason) == ("Counsel", "It is right.")
    assert b"It is right." not in again.content.canonical_json
    reviewed = Review("", (), (replace(acknowledged, by="Reviewer", reason="Seen."),))
    third = handing_over.freeze(draft, prepared_by="Counsel", review=reviewed, at=MIDDAY)
    assert [(one.by, one.reason) for one in third.acknowledgements[:1]] == [("Reviewer", "Seen.")]
    assert again.pdf == handover.pdf


def test_an_incomplete_draft_is_not_frozen(home: Path) -> None:
    with pytest.raises(IncompleteDraftError):
        handing_over.freeze(Draft(), at=MIDDAY)
    assert list(home.iterdir()) == []


def test_an_executive_signs_exactly_what_was_handed_over(
    handover: Handover, tmp_path: Path
) -> None:
    signing = handing_over.signing_of(opened(sent(handover)), folder=tmp_path / "desk")
    assert signing.unsigned_pdf == handover.pdf
    name = handover.content.draft.signatories[0].name
    issued = pki.signatory(name)
    key = tmp_path / "key.p12"
    key.write_bytes(issued.p12())
    signer = actions.open_key(key, passphrase=pki.PASSPHRASE)
    done = desk.sign_next(signing, signer, records=tmp_path / "records", at=pki.NOW)
    assert done.email is not None
    assert done.signed is not None
    back = returning.make_return(handover, done.signed.pdf, at=MIDDAY)
    encrypted = returning.closed_return(
        back, replace(handover, reply_to=VAULT.public_key), ask=no_passphrase
    )
    taken = returning.take_in(encrypted, ask=no_passphrase, unlock=unlock)
    assert taken.unsigned_pdf == handover.pdf
    record = returning.keep(tmp_path / "kept", taken, draft=example(), at=pki.NOW)
    assert record.payload["draft.json"].read_bytes().count(b'"notes"') == 1
    changed = dataclasses.replace(example(), place="Elsewhere")
    with pytest.raises(HandoverRefusedError, match="changed since it was frozen"):
        returning.keep(tmp_path / "other", taken, draft=changed, at=pki.NOW)


@given(content=st.binary(max_size=200))
def test_any_bytes_inside_the_encryption_are_refused(content: bytes) -> None:
    for encrypted in (content, VAULT.closed(content)):
        with pytest.raises(AicodeError):
            opened(encrypted)
        with pytest.raises(AicodeError):
            returning.take_in(encrypted, ask=no_passphrase, unlock=unlock)
