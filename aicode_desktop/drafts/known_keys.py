"""The public keys of people who sign, remembered so that nobody has to ask for one twice."""

from contextlib import suppress
from dataclasses import dataclass, replace
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING

from aicode_desktop.drafts.closed_files import ClosedFiles
from aicode_desktop.errors import CannotDecryptError, DraftUnreadableError, OutputExistsError
from aicode_desktop.host.files import move_file
from aicode_desktop.model.codec import DRAFT_LIMIT_BYTES, decode_as, encode_as
from aicode_desktop.model.draft import Confidential, Signatory

if TYPE_CHECKING:
    from aicode_desktop.drafts.vault import Vault

FORMAT = "aicode-known-keys"
_STEM = "known-keys"


@dataclass(frozen=True, slots=True, repr=False)
class KnownKey(Confidential):
    """Whom to encrypt for with which public key; *person* as ``KnownKeys`` tells people apart."""

    person: str = ""
    key: str = ""


@dataclass(frozen=True, slots=True, repr=False)
class _Known(Confidential):
    keys: tuple[KnownKey, ...] = ()


class KnownKeys:
    """The keys in the folder *root*, which need not exist yet; always encrypted, with *vault*.

    A file that cannot be opened, being damaged or encrypted for another identity, is never written
    over: the next key that is noted goes into a new one, and the other lies beside it.
    """

    def __init__(self, root: Path, vault: "Vault") -> None:
        self._files = ClosedFiles(root, vault)

    def key_of(self, person: Signatory) -> str:
        """Return the key that was used for that person last; empty where none is known.

        Raises:
            CannotReadFileError, CannotDecryptError, DraftUnreadableError: the file is as it was.
        """
        wanted = _name_of(person)
        found = (one.key for one in self._known().keys if one.person == wanted)
        return next(found, "") if wanted else ""

    def note(self, person: Signatory, key: str) -> None:
        """Remember *key* as that person’s.

        Raises:
            CannotReadFileError, CannotWriteError: what was remembered before is intact.
        """
        name = _name_of(person)
        try:
            known = self._known()
        except (CannotDecryptError, DraftUnreadableError):
            self._put_aside()
            known = _Known()
        if not name or KnownKey(name, key) in known.keys:
            return
        others = tuple(one for one in known.keys if one.person != name)
        told = replace(known, keys=(*others, KnownKey(name, key)))
        self._files.write(_STEM, encode_as(FORMAT, told))

    def _known(self) -> _Known:
        kept = self._files.kept(_STEM, limit_bytes=DRAFT_LIMIT_BYTES)
        return _Known() if kept is None else decode_as(FORMAT, kept, _Known)

    def _put_aside(self) -> None:
        path = self._files.path_of(_STEM)
        for number in count(1):
            with suppress(OutputExistsError):
                move_file(path, path.with_stem(f"{_STEM}-{number}"))
                return


def _name_of(person: Signatory) -> str:
    return " ".join((person.email or person.name).casefold().split())
