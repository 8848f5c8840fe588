"""Failures a person can act on: what happened, what is safe, what to do next.

One class for each thing somebody can do something about. The sentences are shown as they are, so
they hold no paths of libraries, no codes without words and no blame.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:  # the layer above; only the type checker looks up
    from aicode_desktop.model.finding import Finding


class AicodeError(Exception):
    """A failure told in three sentences.

    ``what`` says what happened, ``safe`` what is untouched, ``next_step`` what the person can do.
    """

    def __init__(self, what: str, *, safe: str, next_step: str) -> None:
        super().__init__(what)
        self.what = what
        self.safe = safe
        self.next_step = next_step

    def __str__(self) -> str:
        return f"{self.what} {self.safe} {self.next_step}"


class DraftUnreadableError(AicodeError):
    """The bytes are not a draft that this program can hold."""


class NewerDraftError(DraftUnreadableError):
    """The draft was written by a newer version of the program."""


class UnknownEditionError(AicodeError):
    """The edition of the Code of Practice is none that ships with the program."""


class IncompleteDraftError(AicodeError):
    """The draft has findings that block the submission; ``findings`` are all of them."""

    def __init__(
        self, what: str, *, safe: str, next_step: str, findings: "tuple[Finding, ...]" = ()
    ) -> None:
        super().__init__(what, safe=safe, next_step=next_step)
        self.findings = findings


class CannotReadFileError(AicodeError):
    """A file named by the user cannot be read."""


class OutputExistsError(AicodeError):
    """The place to write to is taken; nothing is ever overwritten."""


class CannotWriteError(AicodeError):
    """The disk is full, read-only, gone, or forbidden."""


class CannotPrintError(AicodeError):
    """The printer takes nothing, or nothing more."""


class DocumentUnreadableError(AicodeError):
    """The file is not a PDF, or not one that carries a submission of this program."""


class PictureUnreadableError(AicodeError):
    """The file is not a still picture of a size that can be shown."""


class CannotRenderError(AicodeError):
    """The document cannot be set, for instance because no shipped font has a character."""


class WrongPassphraseError(AicodeError):
    """The passphrase does not open the key."""


class UnusableKeyError(AicodeError):
    """The key file or its certificate cannot make this signature."""


class CannotMakeKeyError(UnusableKeyError):
    """A key cannot be made as asked: a name too long for a certificate, a passphrase too short."""


class WrongClockError(AicodeError):
    """The clock of this computer cannot be right, so nothing is dated by it."""


class TokenError(UnusableKeyError):
    """The token, its reader or its module cannot be used."""


class WrongPinError(WrongPassphraseError):
    """The PIN does not open the token; no second try was made."""


class NoAnswerError(AicodeError):
    """The address that the user gave did not answer as asked."""


class TimestampError(AicodeError):
    """No time-stamp could be had, or what keeps a signature checkable for long is not complete."""


class CannotSignError(AicodeError):
    """The document cannot be signed, or the signature just made did not hold."""


class NotSignedError(AicodeError):
    """The document carries no valid signature, so it cannot be sent or kept as signed."""


class MailRefusedError(AicodeError):
    """The e-mail must not go out: a rehearsal, a draft, or not what was signed."""


class RecordError(AicodeError):
    """The record cannot be kept, or does not hold what it says."""


class NoProgramError(AicodeError):
    """The system offers no program for what was asked, such as a mail program."""


class KeyringError(UnusableKeyError):
    """The operating system's keyring cannot be used."""


class NoKeyringError(KeyringError):
    """The session has no keyring that keeps secrets encrypted."""


class LockedKeyringError(KeyringError):
    """The keyring is there, but locked."""


class SilentKeyringError(KeyringError):
    """The keyring gave no answer in time, most likely because it waits for a person."""


class NoIdentityError(UnusableKeyError):
    """The vault's identity is not at hand, so that encrypted drafts stay closed."""


class CannotDecryptError(CannotReadFileError):
    """The file was encrypted for somebody else, is damaged, or is none that ``age`` writes."""


class DraftInUseError(AicodeError):
    """The draft is open elsewhere; the sentence says who has it and since when."""


class HandoverRefusedError(AicodeError):
    """The hand-over file is not what it says, is out of date, or cannot be proven."""


class FormUnreadableError(CannotReadFileError):
    """The file is no form that can be opened: no DOCX or PDF, damaged, encrypted or too large."""


class FormRefusedError(AicodeError):
    """The file opens, but it is not to be filled: another form, protected, or with macros."""


class NoOfficeError(AicodeError):
    """No office program is installed that turns a DOCX into a PDF, or it did not answer in time."""
