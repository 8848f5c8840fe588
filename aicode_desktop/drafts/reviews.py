"""Reviews of drafts, one file for each draft, in a folder beside the drafts."""

from pathlib import Path
from typing import TYPE_CHECKING

from aicode_desktop.drafts.closed_files import ClosedFiles
from aicode_desktop.drafts.identifiers import fit
from aicode_desktop.model.codec import DRAFT_LIMIT_BYTES, decode_as, encode_as
from aicode_desktop.model.review import Review

if TYPE_CHECKING:
    from aicode_desktop.drafts.vault import Vault

FOLDER = "reviews"
REVIEW_FORMAT = "aicode-review"


class ReviewFolder:
    """The reviews of the drafts in *root*, which need not exist yet; encrypted with a *vault*."""

    def __init__(self, root: Path, vault: "Vault | None" = None) -> None:
        self._files = ClosedFiles(root / FOLDER, vault)

    def load(self, draft_id: str) -> Review:
        """Return the review of that draft, an empty one where nothing was said.

        Raises:
            CannotReadFileError, DraftUnreadableError: the file is as it was.
            NoIdentityError: it is encrypted, and there is no vault.
        """
        kept = self._files.kept(fit(draft_id), limit_bytes=DRAFT_LIMIT_BYTES)
        return Review(draft_id) if kept is None else decode_as(REVIEW_FORMAT, kept, Review)

    def save(self, review: Review) -> Path:
        """Keep *review* for its draft, in place of what was there, and return its file.

        Raises:
            CannotWriteError: what was kept before is intact.
            DraftUnreadableError: the draft’s identifier cannot name a file.
        """
        return self._files.write(fit(review.draft_id), encode_as(REVIEW_FORMAT, review))
