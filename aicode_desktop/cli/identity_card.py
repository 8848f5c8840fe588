"""The command around the vault’s identity, and how other commands open the vault."""

from argparse import Namespace
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from aicode_desktop.cli import terminal
from aicode_desktop.cli.exit_codes import OK
from aicode_desktop.errors import KeyringError
from aicode_desktop.host import paths
from aicode_desktop.host.clock import SystemClock, legal_day
from aicode_desktop.host.files import read_file
from aicode_desktop.host.settings import keep_settings, read_settings
from aicode_desktop.words import tr
from aicode_desktop.workflow import actions, vault

if TYPE_CHECKING:
    from aicode_desktop.drafts.vault import Vault

WORDS_LIMIT_BYTES = 4_000


def identity(options: Namespace) -> int:
    """Print the public key; make, export or import the identity, or make the recovery sheet."""
    store = vault.identity_store()
    now = SystemClock().now()
    if options.new or options.import_file or options.words_file:
        if options.import_file:
            opened = vault.vault_in(Path(options.import_file))
        elif options.words_file:
            content = read_file(Path(options.words_file), limit_bytes=WORDS_LIMIT_BYTES)
            opened = vault.vault_of_words(content.decode("utf-8", "replace"))
        passphrase = _secret_in(options) if options.passphrase_file else None
        try:
            if options.new:
                store.make(passphrase=passphrase)
            else:
                store.keep(opened, passphrase=passphrase)
        except KeyringError as error:
            option = "--passphrase-file"
            raise type(error)(
                error.what,
                safe=error.safe,
                next_step=tr("Give a passphrase in a file with {option}.", option=option),
            ) from error
        where = tr("under your passphrase") if passphrase else tr("in the keyring")
        terminal.note(tr("The identity is kept {where}.", where=where))
        terminal.note(tr("Make its recovery sheet now: aicode identity --sheet SHEET.pdf"))
    elif options.export or options.sheet:
        output = Path(options.export or options.sheet)
        actions.refuse_taken(output)
        opened = unlocking(options)()
        content = (
            vault.exported(opened, at=now)
            if options.export
            else vault.recovery_sheet(opened, today=legal_day(now))
        )
        actions.save_new(output, content)
        settings = replace(read_settings(paths.settings()), is_recovery_settled=True)
        keep_settings(paths.settings(), settings)  # so that the window does not remind of it
        terminal.note(tr("Written: {path}", path=output))
        terminal.note(tr("Whoever has it can read every draft. Lock it away."))
    return public_key()


def public_key() -> int:
    """Print what others encrypt hand-over files for this person with."""
    terminal.say(vault.identity_store().public_key())
    return OK


def keyring_process(_options: Namespace) -> int:
    """Be the process in which a frozen program asks the keyring."""
    from aicode_desktop.host.secrets_process import main

    return main()


def passphrase_process(_options: Namespace) -> int:
    """Be the process in which a frozen program has a passphrase tried."""
    from aicode_desktop.drafts.passphrase_process import main

    return main()


def unlocking(options: Namespace) -> Callable[[], "Vault"]:
    """Return what opens the vault when it is needed: the keyring, else the passphrase."""

    def unlock() -> "Vault":
        return vault.unlocked(vault.identity_store(), lambda: _secret_in(options))

    return unlock


def _secret_in(options: Namespace) -> str:
    # Where a command has two secrets, the vault’s has an option of its own.
    has_two = hasattr(options, "vault_passphrase_file")
    named = options.vault_passphrase_file if has_two else options.passphrase_file
    return terminal.passphrase_for(
        Path(tr("the vault")),
        Path(named) if named else None,
        option="--vault-passphrase-file" if has_two else "--passphrase-file",
    )


def secret_file(options: Namespace) -> Path | None:
    """Return the file that holds the passphrase, if one is named."""
    return Path(options.passphrase_file) if options.passphrase_file else None
