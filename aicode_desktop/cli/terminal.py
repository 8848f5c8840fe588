"""What is said at the terminal, and the passphrase asked for there.

Text that came from a file is scrubbed of control and bidirectional characters first, so that no
file can move the cursor or turn a line around. Output that cannot be written is an error of its
own, never the exit code of a verdict.
"""

import contextlib
import getpass
import json
import os
import sys
import unicodedata
from collections.abc import Iterator
from pathlib import Path

from aicode_desktop.errors import (
    AicodeError,
    CannotReadFileError,
    CannotWriteError,
    WrongPassphraseError,
    WrongPinError,
)
from aicode_desktop.host.files import read_file, reason_of
from aicode_desktop.words import tr

PASSPHRASE_LIMIT_BYTES = 4096


def say(text: str) -> None:
    """Print one line of result.

    Raises:
        CannotWriteError: nobody gets it.
    """
    write(f"{scrubbed(text)}\n")


def say_json(told: object) -> None:
    """Print a result for other programs.

    Raises:
        CannotWriteError: nobody gets it.
    """
    write(f"{in_json(told)}\n")


def say_json_file(content: bytes) -> None:
    """Print what would stand in a file of JSON.

    Raises:
        CannotWriteError: nobody gets it.
    """
    write(_escaped(content.decode()))


def in_json(told: object) -> str:
    """Return *told* as JSON, in which what moves a terminal is escaped and nothing is lost."""
    return _escaped(json.dumps(told, ensure_ascii=False, indent=2))


def write(text: str) -> None:
    """Write *text* to standard output as it is; where that is closed, do nothing.

    Where its reader has gone, as after ``| head``, all that follows goes nowhere: the command does
    its work all the same, and its exit code stays true.

    Raises:
        CannotWriteError: nobody gets it.
    """
    with _told_where_it_fails():
        if sys.stdout is not None:
            sys.stdout.write(text)


def finish() -> None:
    """See to it that all that was said has gone out.

    Raises:
        CannotWriteError: nobody gets it.
    """
    with _told_where_it_fails():
        if sys.stdout is not None:
            sys.stdout.flush()


def _forget_output() -> None:
    """Let what waits to go out go nowhere, so that the end of the process does not try again."""
    with contextlib.suppress(OSError, ValueError, AttributeError):
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, sys.stdout.fileno())
        os.close(nowhere)


def note(text: str) -> None:
    """Print one line beside the result, to the error stream, where there is one."""
    if sys.stderr is None:  # which print would take for standard output
        return
    with contextlib.suppress(OSError):
        print(scrubbed(text), file=sys.stderr)


def complain(error: AicodeError) -> None:
    """Print an error as its three sentences, each on a line of its own."""
    for sentence in (error.what, error.safe, error.next_step):
        note(sentence)


def scrubbed(text: str) -> str:
    """Return *text* with control and bidirectional formatting characters made visible."""
    return "".join(char if _is_harmless(char) else f"\\u{ord(char):04x}" for char in text)


def in_one_line(name: str) -> str:
    """Return the name of a file, which may hold anything, so that it makes no line of its own."""
    return scrubbed(name).replace("\n", "\\u000a")


def passphrase_for(
    key: Path, passphrase_file: Path | None, *, option: str = "--passphrase-file"
) -> str:
    """Return the passphrase from the first line of a file, or as typed at the terminal.

    *option* is how this command names such a file.

    Raises:
        CannotReadFileError: the file cannot be read or is not text.
        WrongPassphraseError: there is neither a file nor a terminal.
    """
    if passphrase_file is not None:
        return first_line_of(passphrase_file)
    if not _can_ask():
        raise WrongPassphraseError(
            tr("There is no terminal to ask for the passphrase of “{name}”.", name=key.name),
            safe=tr("Nothing was changed."),
            next_step=tr("Give it in a file with {option}.", option=option),
        )
    return _typed(tr("Passphrase for “{name}”: ", name=scrubbed(key.name)), option=option)


def new_passphrase_for(key: Path, passphrase_file: Path | None) -> str:
    """Return a new passphrase from the first line of a file, or as typed twice at the terminal.

    Raises:
        CannotReadFileError: the file cannot be read or is not text.
        WrongPassphraseError: there is neither a file nor a terminal, or the two differ.
    """
    first = passphrase_for(key, passphrase_file)
    if passphrase_file is None and first != _typed(tr("The same once more: ")):
        raise WrongPassphraseError(
            tr("The two passphrases differ."),
            safe=tr("No key was made."),
            next_step=tr("Try again, and type the same passphrase twice."),
        )
    return first


def pin_for(token: str, pin_file: Path | None) -> str:
    """Return the PIN of *token* from the first line of a file, or as typed at the terminal.

    Raises:
        CannotReadFileError: the file cannot be read or is not text.
        WrongPinError: there is neither a file nor a terminal.
    """
    if pin_file is not None:
        return first_line_of(pin_file)
    if not _can_ask():
        raise WrongPinError(
            tr("There is no terminal to ask for the PIN of “{token}”.", token=token),
            safe=tr("The PIN was not tried. Nothing was signed."),
            next_step=tr("Give it in a file with {option}.", option="--pin-file"),
        )
    return _typed(tr("PIN of “{token}”: ", token=scrubbed(token)), option="--pin-file")


def first_line_of(secret_file: Path) -> str:
    """Return the secret on the first line of a file.

    Raises:
        CannotReadFileError: the file cannot be read or is not text.
    """
    content = read_file(secret_file, limit_bytes=PASSPHRASE_LIMIT_BYTES, may_wait=True)
    try:
        return content.decode("utf-8-sig").split("\n", 1)[0].rstrip("\r")
    except UnicodeDecodeError as error:
        raise CannotReadFileError(
            tr("“{name}” is not a text file.", name=secret_file.name),
            safe=tr("Nothing was changed."),
            next_step=tr("Save the passphrase as plain text (UTF-8) on the first line."),
        ) from error


def _typed(question: str, *, option: str = "--passphrase-file") -> str:
    try:
        return getpass.getpass(question)
    except EOFError:  # Ctrl+D where something is asked for
        raise KeyboardInterrupt from None
    except UnicodeDecodeError as error:
        raise WrongPassphraseError(
            tr("What was typed is no text in the encoding of this terminal."),
            safe=tr("Nothing was changed."),
            next_step=tr("Give it in a file with {option}.", option=option),
        ) from error


def _is_harmless(char: str) -> bool:
    return char in "\n\t" or unicodedata.category(char) not in {"Cc", "Cf", "Cs"}


def _escaped(json_text: str) -> str:
    # Only inside a string of JSON can such a character stand, and there it may be written so.
    return "\n".join(
        line
        if line.isprintable()  # of ten thousand records nearly every line
        else "".join(char if _is_harmless(char) else json.dumps(char)[1:-1] for char in line)
        for line in json_text.split("\n")
    )


@contextlib.contextmanager
def _told_where_it_fails() -> Iterator[None]:
    try:
        yield
    except BrokenPipeError:
        _forget_output()
    except OSError as error:
        _forget_output()
        raise CannotWriteError(
            tr("What the command says cannot be written: {reason}.", reason=reason_of(error)),
            safe=tr("The files that it wrote are whole."),
            next_step=tr("Make room, or send its output elsewhere, then try again."),
        ) from error


def _can_ask() -> bool:
    return sys.stdin is not None and sys.stdin.isatty()
