"""Who has a draft open: one file beside it, so that two windows or two machines do not both write.

On one machine the lock goes with its process. Of another machine nobody can ask that, so a holder
renews its lock, and one that is not renewed counts as left behind. The age of a lock is told by the
clock of the disk it lies on, because the clocks of two machines may differ by anything.
"""

import getpass
import json
import platform
import secrets
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from aicode_desktop.check.wording import moment_in_words
from aicode_desktop.drafts.identifiers import fit
from aicode_desktop.errors import AicodeError, DraftInUseError, OutputExistsError
from aicode_desktop.host.clock import Clock
from aicode_desktop.host.files import (
    create_file,
    discard_file,
    move_file,
    read_file,
    replace_file,
)
from aicode_desktop.host.processes import is_running, this_process
from aicode_desktop.model.text import fit_text
from aicode_desktop.words import tr

SUFFIX = ".lock"
RENEW_AFTER = timedelta(minutes=1)
LEFT_BEHIND_AFTER = timedelta(minutes=10)

_LIMIT_BYTES = 10_000
_LONGEST_NAME = 100


@dataclass(frozen=True, slots=True)
class LockHolder:
    """Who has a draft open, on which machine, since when (aware UTC).

    ``is_gone``: the program that held it has ended, or its machine is not heard of any more.
    """

    person: str
    machine: str
    since: datetime
    is_gone: bool


class DraftLock:
    """The lock of one draft in the folder of drafts *root*."""

    def __init__(self, root: Path, draft_id: str, *, clock: Clock) -> None:
        self._path = root / f"{fit(draft_id)}{SUFFIX}"
        self._clock = clock
        self._held = b""

    def take(self) -> None:
        """Take the lock for this window; what a crash left behind is taken over.

        Raises:
            DraftInUseError: somebody else has it; the draft may be opened read-only.
            CannotWriteError: the folder takes no lock.
        """
        content = self._content()
        if not self._is_created(content):
            seen = self._seen()
            holder = self._holder_in(seen)
            if holder is not None and not holder.is_gone:
                raise _in_use(holder)
            self._take_away(seen)
            if not self._is_created(content):
                raise _in_use(self.holder())
        self._held = content

    def renew(self) -> None:
        """Say that this window is still there; to be called every ``RENEW_AFTER``.

        Raises:
            DraftInUseError: somebody else has taken the lock meanwhile.
            CannotWriteError: the lock is as it was.
        """
        if self._seen() != self._held:
            raise _in_use(self.holder())
        replace_file(self._path, self._held)

    def release(self) -> None:
        """Give the lock back, if this window has it.

        Raises:
            CannotWriteError: it is still there.
        """
        if self._held and self._seen() == self._held:
            discard_file(self._path)
        self._held = b""

    def holder(self) -> LockHolder | None:
        """Return who has the draft open, gone or not; None where nobody has."""
        return self._holder_in(self._seen())

    def _content(self) -> bytes:
        try:
            person = getpass.getuser()
        except (OSError, KeyError, ImportError):  # no name for this user on this machine
            person = tr("somebody")
        return json.dumps(
            {
                "person": person,
                "machine": platform.node(),
                "process": this_process(),
                "since": self._clock.now().astimezone(UTC).isoformat(),
                "window": secrets.token_hex(8),
            }
        ).encode()

    def _is_created(self, content: bytes) -> bool:
        try:
            create_file(self._path, content)
        except OutputExistsError:
            return False
        return True

    def _seen(self) -> bytes:
        try:
            return read_file(self._path, limit_bytes=_LIMIT_BYTES)
        except AicodeError:
            return b""

    def _holder_in(self, content: bytes) -> LockHolder | None:
        try:
            told = json.loads(content)
            machine, process = str(told["machine"]), str(told["process"])
            since = datetime.fromisoformat(told["since"]).astimezone(UTC)
            person = str(told["person"])
        except (ValueError, KeyError, TypeError, RecursionError, OverflowError):
            return None  # a lock that says nothing locks nothing
        is_here = machine == platform.node()
        is_gone = not is_running(process) if is_here else self._is_left_behind()
        return LockHolder(_shown(person), _shown(machine), since, is_gone)

    def _is_left_behind(self) -> bool:
        probe = self._path.with_name(f".{secrets.token_hex(4)}.probe")
        try:
            replace_file(probe, b"")
            age_seconds = probe.stat().st_mtime - self._path.stat().st_mtime
            discard_file(probe)
        except (AicodeError, OSError):
            return False
        return age_seconds > LEFT_BEHIND_AFTER.total_seconds()

    def _take_away(self, seen: bytes) -> None:
        """Move the lock that was *seen* away; one that came meanwhile is put back."""
        aside = self._path.with_name(f".{secrets.token_hex(8)}.gone")
        try:
            move_file(self._path, aside)
        except AicodeError:
            return  # somebody else was faster
        moved = read_file(aside, limit_bytes=_LIMIT_BYTES)
        if moved != seen and not self._is_created(moved):
            return
        discard_file(aside)


def _shown(name: str) -> str:
    return fit_text(name, is_multi_line=False)[:_LONGEST_NAME]


def _in_use(holder: LockHolder | None) -> DraftInUseError:
    what = (
        tr(
            "{person} has this draft open on “{machine}” since {moment} UTC.",
            person=holder.person,
            machine=holder.machine,
            moment=moment_in_words(holder.since.astimezone(UTC)),
        )
        if holder
        else tr("Somebody else has this draft open.")
    )
    return DraftInUseError(
        what,
        safe=tr("The draft was not changed."),
        next_step=tr("Read it here, or ask for it to be closed there, then open it again."),
    )
