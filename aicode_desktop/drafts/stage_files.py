"""Files of one signing, each written once: encrypted where there is a vault, read either way."""

from pathlib import Path
from typing import TYPE_CHECKING

from aicode_desktop.drafts.closed_files import CLOSED, OVERHEAD_BYTES, locked_away, take_in
from aicode_desktop.errors import CannotWriteError
from aicode_desktop.host.files import create_file, discard_file, read_file, reason_of
from aicode_desktop.words import tr

if TYPE_CHECKING:  # pyrage is not loaded where nothing is signed
    from aicode_desktop.drafts.vault import Vault


class StageFiles:
    """The files of one folder, by their plain names; the folder need not exist yet."""

    def __init__(self, folder: Path, vault: "Vault | None" = None) -> None:
        self.folder = folder
        self._vault = vault

    def names(self) -> tuple[str, ...]:
        """Return the names of the files that are there, sorted."""
        if not self.folder.is_dir():
            return ()
        found = (path for path in self.folder.iterdir() if path.is_file())
        return tuple(sorted({path.name.removesuffix(CLOSED) for path in found}))

    def has(self, name: str) -> bool:
        """Whether a file of that name is there."""
        return any(path.is_file() for path in self._places(name))

    def read(self, name: str, *, limit_bytes: int) -> bytes:
        """Return the content of a file, decrypted.

        Raises:
            CannotReadFileError, CannotDecryptError: the file is as it was.
            NoIdentityError: it is encrypted, and there is no vault.
        """
        closed, plain = self._places(name)
        if not closed.is_file():
            return read_file(plain, limit_bytes=limit_bytes)
        if self._vault is None:
            raise locked_away()
        return self._vault.opened(read_file(closed, limit_bytes=limit_bytes + OVERHEAD_BYTES))

    def create(self, name: str, content: bytes) -> None:
        """Keep *content* under *name*, where nothing may be yet.

        Raises:
            OutputExistsError, CannotWriteError: what is there is intact.
        """
        closed, plain = self._places(name)
        try:
            if self._vault is None:
                create_file(plain, content)
            else:
                create_file(closed, self._vault.closed(content))
        except CannotWriteError as error:
            if not isinstance(error.__cause__, OSError):
                raise
            raise CannotWriteError(  # the file’s own name says nothing to who signs
                tr(
                    "This signing cannot be kept on this computer: {reason}.",
                    reason=reason_of(error.__cause__),
                ),
                safe=error.safe,
                next_step=tr("Make room, or let the folder be written to, then try again."),
            ) from error.__cause__

    def discard(self, name: str) -> None:
        """Take a file away that can be made again; a missing one is fine.

        Raises:
            CannotWriteError: it is still there.
        """
        for path in self._places(name):
            discard_file(path)

    def take_in(self) -> None:
        """Encrypt what lies here in plain text.

        Raises:
            CannotReadFileError, CannotWriteError: what was not taken in yet is as it was.
        """
        if self._vault is None:
            return
        for name in self.names():
            closed, plain = self._places(name)
            if plain.is_file() and not closed.exists():
                take_in(plain, closed, self._vault)

    def _places(self, name: str) -> tuple[Path, Path]:
        return self.folder / f"{name}{CLOSED}", self.folder / name
