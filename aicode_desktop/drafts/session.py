"""Remembers which draft is open, so that it can be offered again after a crash.

Each process keeps a mark of its own. A mark whose process has ended was left by a crash.
"""

import json
import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from aicode_desktop.errors import AicodeError
from aicode_desktop.host.files import discard_file, read_file, replace_file
from aicode_desktop.host.processes import is_running, this_process

_MARK_LIMIT_BYTES = 10_000


@dataclass(frozen=True, slots=True)
class _Mark:
    path: Path
    draft_id: str
    left_at_ns: int


class OpenDraft:
    """The draft that is open in this process; *root* is a folder for marks."""

    def __init__(self, root: Path) -> None:
        self._root = root
        self._path = root / f"{os.getpid()}.open"

    def mark_open(self, draft_id: str) -> None:
        """Remember that this draft is open; what a crash left earlier is no longer offered.

        Raises:
            CannotWriteError: the mark cannot be kept.
        """
        content = json.dumps({"draft": draft_id, "process": this_process()})
        self.forget_left_open()
        replace_file(self._path, content.encode())

    def mark_closed(self) -> None:
        """Remember that the draft was closed in good order.

        Raises:
            CannotWriteError: the mark is still there.
        """
        discard_file(self._path)

    def left_open(self) -> str | None:
        """Return the draft that was open last in a process that has ended without closing it."""
        left = max(self._left(), key=lambda mark: mark.left_at_ns, default=None)
        return left.draft_id if left else None

    def forget_left_open(self) -> None:
        """Stop offering what earlier crashes left; the drafts themselves stay.

        Raises:
            CannotWriteError: a mark is still there.
        """
        for mark in self._left():
            discard_file(mark.path)

    def _left(self) -> Iterator[_Mark]:
        if not self._root.is_dir():
            return
        for path in self._root.glob("*.open"):
            try:
                stored = json.loads(read_file(path, limit_bytes=_MARK_LIMIT_BYTES))
                draft_id, process = stored["draft"], stored["process"]
                left_at_ns = path.stat().st_mtime_ns
            except (AicodeError, OSError, ValueError, KeyError, TypeError, RecursionError):
                continue  # a mark is a courtesy; one that is broken offers nothing
            if isinstance(draft_id, str) and isinstance(process, str) and not is_running(process):
                yield _Mark(path, draft_id, left_at_ns)
