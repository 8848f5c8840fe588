"""Answers to the measures of the Code, one file for each draft, in a folder beside the drafts."""

import re
from pathlib import Path

from aicode_desktop.errors import DraftUnreadableError
from aicode_desktop.host.files import make_folder, read_file, replace_file
from aicode_desktop.model.codec import DRAFT_LIMIT_BYTES
from aicode_desktop.model.gap import MeasureAnswers
from aicode_desktop.model.gap_codec import decode_measures, encode_measures
from aicode_desktop.words import tr

FOLDER = "measures"
BESIDE_SUFFIX = ".measures.json"

_FIT_ID = re.compile(r"[\w-][\w .()-]{0,99}", re.ASCII)


class MeasureFolder:
    """The answers for the drafts in *root*, which need not exist yet."""

    def __init__(self, root: Path) -> None:
        self._root = root

    def load(self, draft_id: str) -> MeasureAnswers:
        """Return the answers for that draft, blank ones where none were kept.

        Raises:
            CannotReadFileError, DraftUnreadableError: the file is as it was.
        """
        path = self._path_of(draft_id)
        return read_measures(path) if path.exists() else MeasureAnswers(draft_id)

    def save(self, answers: MeasureAnswers) -> Path:
        """Keep *answers* for their draft, in place of what was there, and return their file.

        Raises:
            CannotWriteError: what was kept before is intact.
            DraftUnreadableError: the draft’s identifier cannot name a file.
        """
        path = self._path_of(answers.draft_id)
        make_folder(path.parent)
        replace_file(path, encode_measures(answers))
        return path

    def _path_of(self, draft_id: str) -> Path:
        # The identifier may come from a file, so it must not lead out of the folder.
        if not _FIT_ID.fullmatch(draft_id):
            raise DraftUnreadableError(
                tr("The draft’s identifier cannot name a file."),
                safe=tr("Nothing was changed."),
                next_step=tr("Open the draft from its file, then save it here."),
            )
        return self._root / FOLDER / f"{draft_id}.json"


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
