"""What the drafts of one folder are called, read again only where a file has changed."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from aicode_desktop.drafts import summary_index
from aicode_desktop.drafts.closed_files import CLOSED, PLAIN, ClosedFiles
from aicode_desktop.drafts.identifiers import is_fit
from aicode_desktop.errors import AicodeError
from aicode_desktop.model.codec import DRAFT_LIMIT_BYTES, decode
from aicode_desktop.model.draft import Confidential


@dataclass(frozen=True, slots=True, repr=False)
class DraftSummary(Confidential):
    """One line of the list of drafts.

    ``modified`` is aware UTC. ``problem`` is empty, or says why the draft cannot be opened.
    """

    id: str
    provider_name: str
    document_number: str
    modified: datetime
    path: Path
    problem: str = ""


_Key = tuple[Path, int, int]  # a file, when it was changed in nanoseconds, its size in bytes


class Summaries:
    """The summaries of the drafts in *root*, which need not exist yet, read through *files*.

    What they say is noted in *index* under *noted_as*, where there is one, for the next start.
    """

    def __init__(
        self, root: Path, files: ClosedFiles, index: ClosedFiles | None, *, noted_as: str
    ) -> None:
        self._root = root
        self._files = files
        self._index = index
        self._noted_as = noted_as
        self._known: dict[_Key, DraftSummary] = {}

    def all(self) -> tuple[DraftSummary, ...]:
        """Return a summary of every draft, the one changed last first.

        A file that cannot be read is listed with its problem.
        """
        if self._index is not None and not self._known:
            self._known = self._noted_in(self._index)
        found = {}
        for path in self._draft_files():
            try:
                status = path.stat()
            except OSError:  # gone since it was listed
                continue
            key = (path, status.st_mtime_ns, status.st_size)
            known = self._known.get(key)
            found[key] = known or self._summary_of(path, status.st_mtime_ns)
        if self._index is not None and found.keys() != self._known.keys():
            captions = {
                summary_index.FileState(path.name, modified_ns, size): summary_index.Caption(
                    summary.provider_name, summary.document_number
                )
                for (path, modified_ns, size), summary in found.items()
                if not summary.problem
            }
            summary_index.write_index(self._index, captions, stem=self._noted_as)
        self._known = found
        return tuple(sorted(found.values(), key=lambda each: each.modified, reverse=True))

    def _draft_files(self) -> Iterator[Path]:
        if not self._root.is_dir():
            return
        files = ClosedFiles(self._root)
        found = [path for path in self._root.iterdir() if path.suffix in {CLOSED, PLAIN}]
        times = Counter(path.stem for path in found)
        for path in found:
            # Rarely one draft has both files: then only the one that was written last counts.
            if is_fit(path.stem) and (times[path.stem] == 1 or files.path_of(path.stem) == path):
                yield path

    def _summary_of(self, path: Path, modified_ns: int) -> DraftSummary:
        modified = datetime.fromtimestamp(modified_ns / 1e9, UTC)
        try:
            draft = decode(self._files.read(path, limit_bytes=DRAFT_LIMIT_BYTES))
        except AicodeError as error:
            return DraftSummary(path.stem, "", "", modified, path, problem=error.what)
        return DraftSummary(
            id=path.stem,
            provider_name=draft.provider.legal_name,
            document_number=draft.document_number,
            modified=modified,
            path=path,
        )

    def _noted_in(self, index: ClosedFiles) -> dict[_Key, DraftSummary]:
        noted = {}
        captions = summary_index.read_index(index, stem=self._noted_as)
        for (name, modified_ns, size), caption in captions.items():
            path = self._root / name
            modified = datetime.fromtimestamp(modified_ns / 1e9, UTC)
            noted[path, modified_ns, size] = DraftSummary(path.stem, *caption, modified, path)
        return noted
