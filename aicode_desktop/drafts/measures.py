"""Answers to the measures of the Code, one file for each draft, in a folder beside the drafts."""

from pathlib import Path
from typing import TYPE_CHECKING

from aicode_desktop.drafts.closed_files import ClosedFiles
from aicode_desktop.drafts.identifiers import fit
from aicode_desktop.host.files import read_file
from aicode_desktop.model.codec import DRAFT_LIMIT_BYTES
from aicode_desktop.model.gap import MeasureAnswers
from aicode_desktop.model.gap_codec import decode_measures, encode_measures

if TYPE_CHECKING:
    from aicode_desktop.drafts.vault import Vault

FOLDER = "measures"
BESIDE_SUFFIX = ".measures.json"


class MeasureFolder:
    """The answers for the drafts in *root*, which need not exist yet; encrypted with a *vault*."""

    def __init__(self, root: Path, vault: "Vault | None" = None) -> None:
        self._files = ClosedFiles(root / FOLDER, vault)

    def load(self, draft_id: str) -> MeasureAnswers:
        """Return the answers for that draft, blank ones where none were kept.

        Raises:
            CannotReadFileError, DraftUnreadableError: the file is as it was.
            NoIdentityError: it is encrypted, and there is no vault.
        """
        kept = self._files.kept(fit(draft_id), limit_bytes=DRAFT_LIMIT_BYTES)
        return MeasureAnswers(draft_id) if kept is None else decode_measures(kept)

    def save(self, answers: MeasureAnswers) -> Path:
        """Keep *answers* for their draft, in place of what was there, and return their file.

        Raises:
            CannotWriteError: what was kept before is intact.
            DraftUnreadableError: the draft’s identifier cannot name a file.
        """
        return self._files.write(fit(answers.draft_id), encode_measures(answers))


def read_measures(path: Path) -> MeasureAnswers:
    """Return the answers in a file.

    Raises:
        CannotReadFileError, DraftUnreadableError: the file is as it was.
    """
    return decode_measures(read_file(path, limit_bytes=DRAFT_LIMIT_BYTES))


def measures_beside(draft: Path) -> MeasureAnswers:
    """Return the answers in ``NAME.measures.json`` beside a draft’s file, blank ones without it.

    Raises:
        CannotReadFileError, DraftUnreadableError: the file is as it was.
    """
    path = draft.with_name(draft.stem + BESIDE_SUFFIX)
    return read_measures(path) if path.exists() else MeasureAnswers()
