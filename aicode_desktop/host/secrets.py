"""The one door to the operating system's keyring, with a way out.

A locked keyring asks a person and waits for as long as that takes. So each question goes to a
process of its own and is given up after a time; nothing here may be called on the GUI thread all
the same, because that time is long for a window.
"""

import json
import subprocess
from typing import Any, Protocol

from aicode_desktop.errors import (
    KeyringError,
    LockedKeyringError,
    NoKeyringError,
    SilentKeyringError,
)
from aicode_desktop.host.own_process import command_of, environment
from aicode_desktop.words import tr

SERVICE = "aicode-desktop"
ARGUMENT = "keyring_process"  # the command that a frozen program runs as the far end
PATIENCE_SECONDS = 30.0  # for a person to unlock the keyring where it asks


class Keyring(Protocol):
    """Keeps short secrets by their names."""

    def secret(self, name: str) -> str | None:
        """Return the secret of that name, if there is one."""

    def keep(self, name: str, secret: str) -> None:
        """Keep *secret* under that name."""

    def forget(self, name: str) -> None:
        """Take the secret of that name away; a missing one is fine."""


class SystemKeyring:
    """The keyring of the operating system, asked for *within_seconds* at most."""

    def __init__(self, *, within_seconds: float = PATIENCE_SECONDS) -> None:
        self._within_seconds = within_seconds

    def secret(self, name: str) -> str | None:
        """Return the secret of that name, if there is one.

        Raises:
            NoKeyringError, LockedKeyringError, SilentKeyringError, KeyringError
        """
        found = self._ask(act="tell", name=name).get("secret")
        return found if isinstance(found, str) else None

    def keep(self, name: str, secret: str) -> None:
        """Keep *secret* under that name, and read it back.

        Raises:
            NoKeyringError, LockedKeyringError, SilentKeyringError, KeyringError: it is not kept.
        """
        if self._ask(act="keep", name=name, secret=secret).get("secret") != secret:
            raise _failed()

    def forget(self, name: str) -> None:
        """Take the secret of that name away; a missing one is fine.

        Raises:
            NoKeyringError, LockedKeyringError, SilentKeyringError, KeyringError: it is still there.
        """
        if self._ask(act="forget", name=name).get("secret") is not None:
            raise _failed()

    def _ask(self, **question: str) -> dict[str, Any]:
        # The secret goes by a pipe: arguments and the environment can be read by other programs.
        try:
            done = subprocess.run(  # noqa: S603  (our own program)
                _command(),
                input=json.dumps({"service": SERVICE, **question}).encode(),
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                env=environment(),
                timeout=self._within_seconds,
                check=False,
                creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
            )
            answer = json.loads(done.stdout)
        except subprocess.TimeoutExpired as error:
            raise _silent() from error
        except (OSError, ValueError) as error:
            raise _failed() from error
        match answer.get("problem"):
            case None:
                return dict(answer)
            case "none":
                raise _none()
            case "locked":
                raise _locked()
        raise _failed()


def _command() -> list[str]:
    return command_of("aicode_desktop.host.secrets_process", argument=ARGUMENT)


def _none() -> NoKeyringError:
    return NoKeyringError(
        tr("This computer offers no keyring that keeps secrets encrypted."),
        safe=tr("Nothing was changed, and nothing was written unencrypted."),
        next_step=tr("Use a passphrase instead."),
    )


def _locked() -> LockedKeyringError:
    return LockedKeyringError(
        tr("The keyring of this computer is locked."),
        safe=tr("Nothing was changed, and nothing was written unencrypted."),
        next_step=tr("Unlock it and try again, or use the passphrase instead."),
    )


def _silent() -> SilentKeyringError:
    return SilentKeyringError(
        tr("The keyring of this computer did not answer in time."),
        safe=tr("Nothing was changed, and nothing was written unencrypted."),
        next_step=tr("See whether it asks for its password, or use the passphrase instead."),
    )


def _failed() -> KeyringError:
    return KeyringError(
        tr("The keyring of this computer does not do what was asked."),
        safe=tr("Nothing was changed, and nothing was written unencrypted."),
        next_step=tr("Use a passphrase instead."),
    )
