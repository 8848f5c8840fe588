"""A key for a signatory who has none: made, read back, and only then kept."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from aicode_desktop.host.files import create_file
from aicode_desktop.model.signed import CertificateFacts
from aicode_desktop.workflow.actions import refuse_taken


@dataclass(frozen=True, slots=True)
class OwnKey:
    """What was made, and what signatures with it prove and do not prove, in sentences."""

    certificate: CertificateFacts
    proves: tuple[str, ...]
    does_not_prove: tuple[str, ...]


def passphrase_objection(passphrase: str) -> str | None:
    """Return why *passphrase* is too weak to protect a key, or ``None``."""
    from aicode_desktop.sign import ownkey

    return ownkey.passphrase_objection(passphrase)


def what_it_proves() -> tuple[str, ...]:
    """Return what a signature with such a key proves, in sentences."""
    from aicode_desktop.sign import ownkey

    return ownkey.what_it_proves()


def what_it_does_not_prove() -> tuple[str, ...]:
    """Return what a signature with such a key does not prove, in sentences."""
    from aicode_desktop.sign import ownkey

    return ownkey.what_it_does_not_prove()


def make_own_key(
    path: Path, *, name: str, provider: str, country: str, at: datetime, passphrase: str
) -> OwnKey:
    """Write a new key file under *path*, where nothing may be yet, and return what it is.

    Raises:
        CannotMakeKeyError, WrongClockError, OutputExistsError, CannotWriteError: no key was kept.
    """
    from aicode_desktop.sign import ownkey
    from aicode_desktop.sign.keyfile import open_key_file

    refuse_taken(path)
    content = ownkey.make_own_key(
        name=name, provider=provider, country=country, at=at, passphrase=passphrase
    )
    signer = open_key_file(content, name=path.name, passphrase=passphrase)
    create_file(path, content)
    return OwnKey(
        signer.certificates()[0], ownkey.what_it_proves(), ownkey.what_it_does_not_prove()
    )
