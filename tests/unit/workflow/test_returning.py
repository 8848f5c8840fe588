"""Whatever somebody sent: a hand-over, what came back of one, a draft, or a clear error."""

import contextlib
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aicode_desktop.drafts.handover import return_bytes
from aicode_desktop.drafts.reviews import ReviewFolder
from aicode_desktop.drafts.vault import Vault, new_vault
from aicode_desktop.errors import AicodeError, HandoverRefusedError
from aicode_desktop.host import paths
from aicode_desktop.model.codec import encode
from aicode_desktop.model.draft import Draft
from aicode_desktop.model.handover import Handover, Return
from aicode_desktop.workflow import actions, desk, handing_over, returning
from aicode_desktop.workflow.returning import TakenIn
from tests import pki
from tests.documents import example
from tests.fakes import MIDDAY

VAULT = new_vault()
DRAFT = replace(example("voluntary-safety-named-models"), id="sent")


def no_passphrase() -> str:
    raise AssertionError("No passphrase should be asked for.")


def opened(content: bytes) -> Handover | TakenIn | Draft:
    def unlock() -> Vault:
        return VAULT

    return returning.open_sent(VAULT.closed(content), ask=no_passphrase, unlock=unlock)


def test_a_file_says_itself_what_it_is() -> None:
    handover = handing_over.freeze(DRAFT, at=MIDDAY)
    found = returning.open_sent(
        handing_over.closed_for_keys(handover, [VAULT.public_key]),
        ask=no_passphrase,
        unlock=lambda: VAULT,
    )
    assert isinstance(found, Handover)
    back = opened(return_bytes(Return(handover.id, MIDDAY, comment="Not yet.")))
    assert isinstance(back, TakenIn)
    assert (back.series, back.returned.comment) == ("sent", "Not yet.")
    assert opened(encode(DRAFT)) == DRAFT


def test_a_comment_that_comes_back_twice_is_kept_once() -> None:
    handover = handing_over.freeze(DRAFT, at=MIDDAY)
    back = opened(return_bytes(Return(handover.id, MIDDAY, comment="Not yet.")))
    assert isinstance(back, TakenIn)
    for _ in range(2):
        returning.note_comment(back, vault=VAULT)
    (comment,) = ReviewFolder(paths.drafts(), VAULT).load("sent").comments
    assert comment.text == "Not yet."


def test_two_signed_forms_of_one_draft_are_both_kept(tmp_path: Path) -> None:
    handover = handing_over.freeze(DRAFT, at=MIDDAY)
    kept = [
        returning.archive(taken_in(handover, tmp_path / person), DRAFT, vault=VAULT, at=pki.NOW)
        for person in ("first", "second", "first")
    ]
    first, second, again = (one.record for one in kept)
    assert first is not None
    assert second is not None
    assert again == first  # what was taken in before is only opened
    assert first.folder != second.folder
    assert all(one.is_returned for one in kept)
    left = desk.resume(
        DRAFT.id, desk=paths.desk(), records=paths.records(), at=pki.NOW, vault=VAULT
    )
    assert left is not None
    assert left.is_returned  # also after the window was closed
    for one in kept[:2]:
        assert one.signed is not None
        assert one.record is not None
        assert one.record.payload["signed-form.pdf"].read_bytes() == one.signed.pdf


def taken_in(handover: Handover, signed: Path) -> TakenIn:
    """Return what comes back of a form signed once more, or as it was under *signed*."""
    if not signed.exists():
        issued = pki.signatory(DRAFT.signatories[0].name)
        key = signed.with_suffix(".p12")
        key.write_bytes(issued.p12())
        signer = actions.open_key(key, passphrase=pki.PASSPHRASE)
        signed.write_bytes(actions.sign(handover.pdf, signer, at=pki.NOW).pdf)
    back = returning.make_return(handover, signed.read_bytes(), at=MIDDAY)
    found = opened(return_bytes(back))
    assert isinstance(found, TakenIn)
    return found


def test_what_came_back_of_an_earlier_freeze_is_taken_in_while_the_form_is_the_same(
    tmp_path: Path,
) -> None:
    first = handing_over.freeze(DRAFT, at=MIDDAY)
    handing_over.freeze(DRAFT, at=MIDDAY + timedelta(hours=1))

    taken = taken_in(first, tmp_path / "signed")
    comment = opened(return_bytes(Return(first.id, MIDDAY, comment="Not yet.")))

    assert taken.unsigned_pdf == first.pdf
    assert taken.signed is not None
    assert taken.signed.is_complete
    assert isinstance(comment, TakenIn)
    assert taken.series == comment.series == DRAFT.id


def test_what_came_back_of_a_form_that_was_changed_since_is_refused(tmp_path: Path) -> None:
    earlier = handing_over.freeze(DRAFT, at=MIDDAY)
    handing_over.freeze(replace(DRAFT, place="Elsewhere"), at=MIDDAY + timedelta(hours=1))
    with pytest.raises(HandoverRefusedError, match="before the form was changed"):
        taken_in(earlier, tmp_path / "signed")
    with pytest.raises(HandoverRefusedError, match="before the form was changed"):
        opened(return_bytes(Return(earlier.id, MIDDAY, comment="Not yet.")))


@given(st.binary(max_size=200) | st.binary(max_size=100).map(lambda rest: b"{" + rest))
def test_arbitrary_content_is_a_draft_or_an_error(content: bytes) -> None:
    with contextlib.suppress(AicodeError):
        assert isinstance(opened(content), Draft)
