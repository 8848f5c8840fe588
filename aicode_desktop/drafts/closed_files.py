"""Files that are written encrypted where there is a vault, and read either way.

A plain file from before the vault is read as it is, and goes once its content is written encrypted.
What a disk or a backup still holds of it then is beyond any program's reach.
"""

import os
from pathlib import Path
from typing import TYPE_CHECKING

from aicode_desktop.errors import AicodeError, NoIdentityError
from aicode_desktop.host.files import cannot_write, discard_file, read_file, replace_file
from aicode_desktop.words import tr

if TYPE_CHECKING:  # pyrage is not loaded by a window that has no vault
    from aicode_desktop.drafts.vault import Vault

PLAIN = ".json"
CLOSED = ".age"
OVERHEAD_BYTES = 100_000  # what encryption adds to the largest draft, and more
LARGEST_PLAIN_BYTES = 50_000_000  # more than any file that this program writes beside a draft


class ClosedFiles:
    """The files of one folder, which need not exist yet."""

    def __init__(self, root: Path, vault: "Vault | None" = None) -> None:
        self._root = root
        self._vault = vault

    def path_of(self, stem: str) -> Path:
        """Return the file that holds what is kept under *stem* now, or would hold it."""
        written = self._root / f"{stem}{CLOSED if self._vault else PLAIN}"
        # Both are there after a crash between writing the one and taking the other away, or when
        # an earlier version of the program wrote last.
        there = [self._root / f"{stem}{suffix}" for suffix in (CLOSED, PLAIN)]
        dated = [(_modified_ns(path), path) for path in there if path.exists()]
        return max(dated, key=lambda pair: pair[0])[1] if dated else written

    def read(self, path: Path, *, limit_bytes: int) -> bytes:
        """Return the content of *path*, decrypted.

        Raises:
            CannotReadFileError, CannotDecryptError: the file is as it was.
            NoIdentityError: it is encrypted, and there is no vault.
        """
        if path.suffix != CLOSED:
            return read_file(path, limit_bytes=limit_bytes)
        if self._vault is None:
            raise locked_away()
        return self._vault.opened(read_file(path, limit_bytes=limit_bytes + OVERHEAD_BYTES))

    def kept(self, stem: str, *, limit_bytes: int) -> bytes | None:
        """Return the content that is kept under *stem*, decrypted, or None where nothing is.

        Raises:
            CannotReadFileError, CannotDecryptError: the file is as it was.
            NoIdentityError: it is encrypted, and there is no vault.
        """
        path = self.path_of(stem)
        return self.read(path, limit_bytes=limit_bytes) if path.exists() else None

    def write(self, stem: str, content: bytes) -> Path:
        """Keep *content* under *stem*, in place of what was there, and return its file.

        Raises:
            CannotWriteError: what was kept before is intact.
            NoIdentityError: that is encrypted, and there is no vault; nothing was written.
        """
        if self._vault is None:
            # In plain text beside it, the new content would be readable, and would count as newer.
            if (self._root / f"{stem}{CLOSED}").exists():
                raise locked_away()
            path = self._root / f"{stem}{PLAIN}"
            replace_file(path, content)
            return path
        path = self._root / f"{stem}{CLOSED}"
        replace_file(path, self._vault.closed(content))
        discard_file(self._root / f"{stem}{PLAIN}")
        return path

    def take_in(self) -> None:
        """Encrypt what lies here in plain text; each file keeps its time.

        Raises:
            CannotReadFileError, CannotWriteError: for the first that stays as it was; all others
                are taken in.
        """
        if self._vault is None or not self._root.is_dir():
            return
        refusals = []
        for plain in sorted(self._root.glob(f"*{PLAIN}")):
            # Where an encrypted one was written later, that one counts.
            if plain.is_file() and self.path_of(plain.stem) == plain:
                try:
                    take_in(plain, plain.with_suffix(CLOSED), self._vault)
                except AicodeError as error:
                    refusals.append(error)
        if refusals:
            raise refusals[0]


def take_in(plain: Path, closed: Path, vault: "Vault") -> None:
    """Encrypt the file *plain* as *closed*, with its time, and then take it away.

    Raises:
        CannotReadFileError, CannotWriteError: *plain* is as it was.
    """
    content = read_file(plain, limit_bytes=LARGEST_PLAIN_BYTES)
    replace_file(closed, vault.closed(content))
    try:
        times = plain.stat()
        os.utime(closed, ns=(times.st_atime_ns, times.st_mtime_ns))
    except OSError as error:
        raise cannot_write(closed, error) from error
    if vault.opened(read_file(closed, limit_bytes=2 * LARGEST_PLAIN_BYTES)) == content:
        discard_file(plain)


def locked_away() -> NoIdentityError:
    """Return the error for what is encrypted while the vault is not open."""
    return NoIdentityError(
        tr("The draft is encrypted, and the vault is not open."),
        safe=tr("The draft is intact."),
        next_step=tr("Unlock the vault, then open the draft again."),
    )


def _modified_ns(path: Path) -> int:
    try:
        return path.stat().st_mtime_ns
    except OSError:  # gone since it was seen
        return 0
