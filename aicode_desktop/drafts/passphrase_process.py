"""The far end of a passphrase: encrypts or decrypts what comes on standard input, and ends.

It runs in a process of its own, because the library lets no other thread run for as long as it
tries a passphrase, and that is made to take seconds (scrypt, RFC 7914).

How much work a passphrase takes, the library decides by a glance at its watch: on one machine it
finds now 2**17, now 2**20, and refuses what takes 16 times more than it found just then. So it is
asked again where its glance was off.
"""

import json
import sys
from enum import StrEnum

import pyrage

from aicode_desktop.errors import CannotDecryptError, WrongPassphraseError
from aicode_desktop.host.core_dumps import leave_no_core_dump
from aicode_desktop.words import tr

DONE, NOT_OPENED, TOO_MUCH_WORK = 0, 3, 4  # exit codes
HIGHEST_WORK_FACTOR = 20  # N = 2**20 takes 1 GB for a moment

_MOST_GLANCES = 10
_LONGEST_LINE_BYTES = 200
_MOST_DIGITS = 2


class Work(StrEnum):
    """What is done with a passphrase."""

    CLOSE = "close"
    OPEN = "open"


def done(work: Work, content: bytes, passphrase: str) -> bytes:
    """Return *content* encrypted or decrypted.

    Raises:
        WrongPassphraseError: it is another one, or the file is damaged, which cannot be told apart.
        CannotDecryptError: it takes more work than this computer can be asked for.
    """
    return _closed(content, passphrase) if work is Work.CLOSE else _opened(content, passphrase)


def work_factor_of(encrypted: bytes) -> int | None:
    """Return the logarithm of the work that a file asks for; None where it says none."""
    lines = encrypted[:_LONGEST_LINE_BYTES].split(b"\n")
    said = lines[1].split(b" ")[-1] if len(lines) > 1 else b""
    return int(said) if said.isdigit() and len(said) <= _MOST_DIGITS else None


def not_opened() -> WrongPassphraseError:
    """Return that the passphrase does not open the file."""
    return WrongPassphraseError(
        tr("The passphrase does not open the file, or the file is damaged."),
        safe=tr("The file was not changed."),
        next_step=tr("Type the passphrase again, or ask for the file again."),
    )


def too_much_work() -> CannotDecryptError:
    """Return that a file asks for more work than a computer can be asked for."""
    return CannotDecryptError(
        tr("This file asks for more work to try a passphrase than is safe to do."),
        safe=tr("The file was not changed, and no passphrase was tried."),
        next_step=tr("Ask for the file again, encrypted with this program."),
    )


def main() -> int:
    """Do the work that is asked for on standard input: one line of JSON, and the content."""
    leave_no_core_dump()
    asked = json.loads(sys.stdin.buffer.readline())
    try:
        found = done(Work(asked["work"]), sys.stdin.buffer.read(), asked["passphrase"])
    except WrongPassphraseError:
        return NOT_OPENED
    except CannotDecryptError:
        return TOO_MUCH_WORK
    sys.stdout.buffer.write(found)
    sys.stdout.buffer.flush()
    return DONE


def _closed(content: bytes, passphrase: str) -> bytes:
    for _ in range(_MOST_GLANCES):
        closed = bytes(pyrage.passphrase.encrypt(content, passphrase))
        factor = work_factor_of(closed)
        if factor is not None and factor <= HIGHEST_WORK_FACTOR:
            return closed
    raise too_much_work()


def _opened(encrypted: bytes, passphrase: str) -> bytes:
    for _ in range(_MOST_GLANCES):
        try:
            return bytes(pyrage.passphrase.decrypt(encrypted, passphrase))
        except pyrage.DecryptError as error:
            if not str(error).startswith("Excessive work"):
                raise not_opened() from error
    raise too_much_work()


if __name__ == "__main__":
    sys.exit(main())
