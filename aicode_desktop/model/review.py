"""What reviewers leave with a draft: comments on fields, warnings acknowledged with a reason.

It travels with the draft and never into the document.
"""

from dataclasses import dataclass, replace

from aicode_desktop.model.draft import Confidential


@dataclass(frozen=True, slots=True, repr=False)
class Comment(Confidential):
    """What somebody said about a field (its path in the draft’s JSON), and whether it is settled.

    ``at`` is a moment in ISO 8601, UTC.
    """

    field: str = ""
    by: str = ""
    at: str = ""
    text: str = ""
    is_settled: bool = False


@dataclass(frozen=True, slots=True, repr=False)
class Acknowledgement(Confidential):
    """A warning that somebody has read: who, and why it stands in no way; never in the document."""

    code: str = ""
    field: str = ""
    sentence: str = ""
    by: str = ""
    reason: str = ""


@dataclass(frozen=True, slots=True, repr=False)
class Review(Confidential):
    """The review of one draft so far."""

    draft_id: str = ""
    comments: tuple[Comment, ...] = ()
    acknowledgements: tuple[Acknowledgement, ...] = ()

    def with_comment(self, comment: Comment) -> "Review":
        """Return the review with one more comment."""
        return replace(self, comments=(*self.comments, comment))

    def with_comment_settled(self, place: int) -> "Review":
        """Return the review with the comment at that place settled; others stay as they are."""
        comments = tuple(
            replace(one, is_settled=True) if number == place else one
            for number, one in enumerate(self.comments)
        )
        return replace(self, comments=comments)

    def with_acknowledgement(self, acknowledgement: Acknowledgement) -> "Review":
        """Return the review with that warning acknowledged, in place of an earlier reason."""
        key = (acknowledgement.code, acknowledgement.field)
        others = tuple(one for one in self.acknowledgements if (one.code, one.field) != key)
        return replace(self, acknowledgements=(*others, acknowledgement))

    def open_comments(self) -> tuple[Comment, ...]:
        """Return the comments that nobody has settled."""
        return tuple(one for one in self.comments if not one.is_settled)
