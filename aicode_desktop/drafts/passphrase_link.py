"""The near end of a passphrase: has it tried where no window waits for it."""

import json
import subprocess
import threading

from aicode_desktop.drafts.passphrase_process import (
    DONE,
    NOT_OPENED,
    TOO_MUCH_WORK,
    Work,
    done,
    not_opened,
    too_much_work,
)
from aicode_desktop.errors import CannotDecryptError
from aicode_desktop.host.own_process import command_of, environment
from aicode_desktop.words import tr

ARGUMENT = "passphrase_process"  # the command that a frozen program runs as the far end


def worked(work: Work, content: bytes, passphrase: str) -> bytes:
    """Return *content* encrypted or decrypted.

    On any thread but the first one, in a process of its own: the first then has a window to draw,
    which the library would stop for seconds.

    Raises:
        WrongPassphraseError: it is another one, or the file is damaged, which cannot be told apart.
        CannotDecryptError: it takes more work than this computer can be asked for, or the system
            stopped that process, for want of memory as a rule.
    """
    if threading.current_thread() is threading.main_thread():
        return done(work, content, passphrase)
    # Both go by a pipe: arguments and the environment can be read by other programs.
    asked = json.dumps({"work": work, "passphrase": passphrase}).encode()
    try:
        ran = subprocess.run(  # noqa: S603  (our own program)
            _command(),
            input=asked + b"\n" + content,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=environment(),
            check=False,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
    except OSError:
        return done(work, content, passphrase)  # better late than not at all
    if ran.returncode == NOT_OPENED:
        raise not_opened()
    if ran.returncode == TOO_MUCH_WORK:
        raise too_much_work()
    if ran.returncode != DONE:
        raise _stopped()
    return ran.stdout


def _command() -> list[str]:
    return command_of("aicode_desktop.drafts.passphrase_process", argument=ARGUMENT)


def _stopped() -> CannotDecryptError:
    return CannotDecryptError(
        tr("The system stopped the work that a passphrase takes."),
        safe=tr("Nothing was changed or written."),
        next_step=tr("Close other programs to make room in memory, then try again."),
    )
