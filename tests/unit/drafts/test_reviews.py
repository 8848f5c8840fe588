"""Reviews: comments and acknowledged warnings, kept with the draft."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aicode_desktop.drafts.reviews import ReviewFolder
from aicode_desktop.drafts.vault import new_vault
from aicode_desktop.errors import AicodeError, NoIdentityError
from aicode_desktop.model.review import Acknowledgement, Comment, Review

VAULT = new_vault()
COMMENT = Comment("provider.lei", "Ada", "2026-11-23T12:00:00+00:00", "Which one?\nThe parent’s?")
WARNING = Acknowledgement("lei_absent", "provider.lei", "No LEI.", "Ada", "There is none.")
REVIEW = Review("draft").with_comment(COMMENT).with_acknowledgement(WARNING)


def test_a_review_is_kept_encrypted_and_read_as_it_was(tmp_path: Path) -> None:
    path = ReviewFolder(tmp_path, VAULT).save(REVIEW)
    assert ReviewFolder(tmp_path, VAULT).load("draft") == REVIEW
    assert b"Ada" not in path.read_bytes()
    with pytest.raises(NoIdentityError):
        ReviewFolder(tmp_path).load("draft")
    assert ReviewFolder(tmp_path, VAULT).load("another") == Review("another")


def test_without_a_vault_a_review_is_kept_as_text_and_taken_over_later(tmp_path: Path) -> None:
    plain = ReviewFolder(tmp_path).save(REVIEW)
    assert b"The parent" in plain.read_bytes()
    closed = ReviewFolder(tmp_path, VAULT)
    closed.save(closed.load("draft"))
    assert not plain.exists()


def test_a_comment_is_settled_and_a_reason_replaced() -> None:
    more = REVIEW.with_comment(Comment(text="Second"))
    assert [one.text for one in more.with_comment_settled(0).open_comments()] == ["Second"]
    other = Acknowledgement("lei_absent", "provider.lei", "No LEI.", "Max", "Not asked for.")
    assert REVIEW.with_acknowledgement(other).acknowledgements == (other,)


@pytest.mark.parametrize("draft_id", ["", "../draft", "a/b"])
def test_no_identifier_leads_out_of_the_folder(draft_id: str, tmp_path: Path) -> None:
    for act in (ReviewFolder(tmp_path).load, lambda one: ReviewFolder(tmp_path).save(Review(one))):
        with pytest.raises(AicodeError):
            act(draft_id)


@given(content=st.binary(max_size=200))
def test_any_bytes_are_a_review_or_refused(
    tmp_path_factory: pytest.TempPathFactory, content: bytes
) -> None:
    root = tmp_path_factory.mktemp("drafts")
    (root / "reviews").mkdir()
    for sealed in (content, VAULT.closed(content)):
        (root / "reviews" / "x.age").write_bytes(sealed)
        with pytest.raises(AicodeError):
            ReviewFolder(root, VAULT).load("x")
