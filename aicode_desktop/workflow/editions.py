"""Editions of the Code: loaded from a file that somebody vouches for, and compared."""

import hashlib
import hmac
import json
import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from aicode_desktop.check.edition import FILE, edition_file, has_edition
from aicode_desktop.check.edition_file import LIMIT_BYTES, edition_in
from aicode_desktop.errors import CannotReadFileError, OutputExistsError
from aicode_desktop.host import paths
from aicode_desktop.host.files import read_file
from aicode_desktop.host.folders import create_folder, fill_folder
from aicode_desktop.model.code import CodeOfPractice
from aicode_desktop.words import tr

PROVENANCE = "loaded.json"
_SIGNATURE_LIMIT_BYTES = 200_000
_DIGEST = re.compile(r"[0-9a-f]{64}")


@dataclass(frozen=True, slots=True)
class LoadedEdition:
    """An edition that was loaded; ``vouched_by`` says in words on whose word."""

    code: CodeOfPractice
    sha256: str
    vouched_by: str


def load_by_digest(file: Path, *, sha256: str, at: datetime) -> LoadedEdition:
    """Load the edition in *file*, whose digest a person got from elsewhere.

    Raises:
        CannotReadFileError: it is no edition, or has another digest; nothing was loaded.
        OutputExistsError: another edition of that day is at hand; it stays.
    """
    content = read_file(file, limit_bytes=LIMIT_BYTES)
    wanted = "".join(sha256.split()).replace(":", "").casefold()
    if not _DIGEST.fullmatch(wanted):
        raise _refused(tr("A SHA-256 has 64 digits from 0 to 9 and from a to f."))
    if not hmac.compare_digest(hashlib.sha256(content).hexdigest(), wanted):
        raise _refused(tr("The file has another SHA-256 than the one you gave."))
    return _load(content, tr("The digest was compared."), at=at)


def load_by_signature(
    file: Path, *, signature: Path, roots: Sequence[bytes], at: datetime
) -> LoadedEdition:
    """Load the edition in *file*, signed beside it by somebody whom *roots* vouch for.

    Raises:
        CannotReadFileError: it is no edition, or not signed so; nothing was loaded.
        OutputExistsError: another edition of that day is at hand; it stays.
    """
    from aicode_desktop.sign.detached import signer_of  # brings pyHanko

    content = read_file(file, limit_bytes=LIMIT_BYTES)
    signed = read_file(signature, limit_bytes=_SIGNATURE_LIMIT_BYTES)
    holder = signer_of(content, signed, roots=roots)
    return _load(content, tr("Signed by {holder}.", holder=holder), at=at)


def _load(content: bytes, vouched_by: str, *, at: datetime) -> LoadedEdition:
    code = edition_in(content)
    sha256 = hashlib.sha256(content).hexdigest()
    loaded = LoadedEdition(code, sha256, vouched_by)
    if has_edition(code.edition):
        if edition_file(code.edition) == content:
            return loaded
        raise OutputExistsError(
            tr("Another text of the edition “{edition}” is at hand.", edition=code.edition),
            safe=tr("It stays as it is, and nothing was loaded."),
            next_step=tr("Find out which of the two is right before you sign either."),
        )
    provenance = {"sha256": sha256, "vouched_by": vouched_by, "loaded_at": at.isoformat()}
    files = {FILE: content, PROVENANCE: json.dumps(provenance, ensure_ascii=False).encode()}
    folder = paths.editions() / code.edition
    create_folder(folder, lambda partial: fill_folder(partial, files))
    return loaded


def _refused(what: str) -> CannotReadFileError:
    return CannotReadFileError(
        what,
        safe=tr("Nothing was loaded, and the editions at hand are unchanged."),
        next_step=tr("Compare the file with where it comes from, then try again."),
    )
