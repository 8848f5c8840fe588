"""What the command line signs with: certificate files, own keys, time-stamp services."""

from argparse import Namespace
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from aicode_desktop.check.wording import day_in_words
from aicode_desktop.cli import terminal
from aicode_desktop.cli.exit_codes import OK
from aicode_desktop.host.clock import here
from aicode_desktop.host.files import read_file
from aicode_desktop.model.signed import SignatureLevel
from aicode_desktop.words import tr
from aicode_desktop.workflow import actions, long_term

if TYPE_CHECKING:
    from aicode_desktop.sign.backend import Signer
    from aicode_desktop.sign.longterm import LongTerm

CHAIN_LIMIT_BYTES = 1_000_000
EVIDENCE_LIMIT_BYTES = 25_000_000  # lists of large issuers pass ten


@contextmanager
def opened_signers(options: Namespace, *, at: datetime) -> Iterator[list["Signer"]]:
    """Yield the signers that *options* name, files first; tokens are logged out at the end.

    Raises:
        AicodeError: one of them cannot be opened; nothing was signed.
    """
    with ExitStack() as until_signed:
        signers: list[Signer] = []
        chain = [read_file(Path(name), limit_bytes=CHAIN_LIMIT_BYTES) for name in options.chain]
        passphrase_files = [Path(name) for name in options.passphrase_file]
        for place, name in enumerate(options.key):
            key = Path(name)
            file = passphrase_files[place] if place < len(passphrase_files) else None
            passphrase = terminal.passphrase_for(key, file)
            signers.append(actions.open_key(key, passphrase=passphrase, chain=chain))
        if options.token:
            from aicode_desktop.cli.tokens import add_tokens

            add_tokens(signers, until_signed, options, chain=chain, at=at)
        yield signers


def handwriting_in(options: Namespace) -> list[bytes | None]:
    """Return the pictures that *options* name, one for each key or none at all.

    Raises:
        CannotReadFileError, PictureUnreadableError: one of them cannot be shown.
    """
    return [actions.open_handwriting(Path(name)) for name in options.mark]


def long_term_in(options: Namespace) -> "LongTerm | None":
    """Return the time-stamp service and evidence that *options* name, if any.

    Raises:
        CannotReadFileError: a file of evidence cannot be read.
    """
    return required_long_term_in(options) if options.timestamp else None


def required_long_term_in(options: Namespace) -> "LongTerm":
    """Return the time-stamp service and evidence that *options* name.

    Raises:
        CannotReadFileError: a file of evidence cannot be read.
    """
    certificates, revocations = (
        [read_file(Path(name), limit_bytes=EVIDENCE_LIMIT_BYTES) for name in names]
        for names in (options.issuer, options.revocation)
    )
    return long_term.long_term_with(
        options.timestamp,
        level=SignatureLevel(options.level or options.usual_level),
        certificates=certificates,
        revocations=revocations,
    )


def make(options: Namespace, *, at: datetime) -> int:
    """Make a key of one’s own; say what it is, and what its signatures prove and do not prove."""
    from aicode_desktop.workflow import own_key

    path = Path(options.output)
    actions.refuse_taken(path)
    file = Path(options.passphrase_file) if options.passphrase_file else None
    made = own_key.make_own_key(
        path,
        name=options.name,
        provider=options.provider,
        country=options.country,
        at=at,
        passphrase=terminal.new_passphrase_for(path, file),
    )
    certificate = made.certificate
    terminal.say(tr("Written: {path}", path=path))
    terminal.say(
        tr(
            "Certificate of {holder}, issued by itself, {kind}, valid until {date}.",
            holder=certificate.holder,
            kind=certificate.algorithm,
            date=day_in_words(here(certificate.valid_until)),
        )
    )
    terminal.say(tr("SHA-256 of the certificate: {hex}", hex=certificate.sha256))
    terminal.say(tr("A signature with it proves:"))
    for sentence in made.proves:
        terminal.say(f"  {sentence}")
    terminal.say(tr("It does not prove:"))
    for sentence in made.does_not_prove:
        terminal.say(f"  {sentence}")
    terminal.say(
        tr("Keep the file and its passphrase apart. Nobody can restore either if it is lost.")
    )
    return OK
