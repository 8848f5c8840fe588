"""Whom a hand-over is encrypted for: the key of who signs, known from an earlier one."""

from contextlib import suppress
from typing import TYPE_CHECKING

from aicode_desktop.drafts.known_keys import KnownKeys
from aicode_desktop.errors import AicodeError
from aicode_desktop.model.draft import Draft
from aicode_desktop.workflow.handover_proof import folder_of_handovers

if TYPE_CHECKING:
    from aicode_desktop.drafts.vault import Vault


def known_key(draft: Draft, *, vault: "Vault") -> str:
    """Return the public key of who signs *draft*, or an empty text.

    Of several signatories nobody knows who opens the file, so nothing is proposed.

    Raises:
        CannotReadFileError, CannotDecryptError, DraftUnreadableError: the keys that were remembered
            cannot be read, and are as they were.
    """
    if len(draft.signatories) != 1:
        return ""
    return KnownKeys(folder_of_handovers(), vault).key_of(draft.signatories[0])


def remember_key(draft: Draft, public_key: str, *, vault: "Vault") -> None:
    """Remember *public_key* as that of who signs *draft*; what is no key is not remembered."""
    from aicode_desktop.drafts.vault import closed_for

    if len(draft.signatories) != 1 or not public_key:
        return
    with suppress(AicodeError):  # a courtesy: without it the key is asked for again
        closed_for(b"", [public_key])
        KnownKeys(folder_of_handovers(), vault).note(draft.signatories[0], public_key)
