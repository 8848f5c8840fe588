"""Keyrings to try the vault with: in memory, and real Secret Services of the test's own."""

import os
import shutil
import subprocess
import sys
import tempfile
from dataclasses import dataclass, field
from pathlib import Path

from aicode_desktop.errors import LockedKeyringError

ROOT = Path(__file__).resolve().parents[1]
SECRET_SERVICE = "keyring.backends.SecretService.Keyring"  # noqa: S105  (a class of keyring’s)
SESSION_SECONDS = 60.0


@dataclass
class KeyringInMemory:
    """A keyring that forgets all at the end of the test."""

    secrets: dict[str, str] = field(default_factory=dict)

    def secret(self, name: str) -> str | None:
        """Return the secret of that name, if there is one."""
        return self.secrets.get(name)

    def keep(self, name: str, secret: str) -> None:
        """Keep *secret* under that name."""
        self.secrets[name] = secret

    def forget(self, name: str) -> None:
        """Take the secret of that name away."""
        self.secrets.pop(name, None)


class LockedKeyring(KeyringInMemory):
    """A keyring that nobody unlocks."""

    def secret(self, name: str) -> str | None:  # noqa: ARG002  (as every keyring)
        """Refuse.

        Raises:
            LockedKeyringError: always.
        """
        raise self._refusal()

    def keep(self, name: str, secret: str) -> None:  # noqa: ARG002  (as every keyring)
        """Refuse.

        Raises:
            LockedKeyringError: always.
        """
        raise self._refusal()

    @staticmethod
    def _refusal() -> LockedKeyringError:
        return LockedKeyringError(
            "The keyring is locked.", safe="Nothing was changed.", next_step="Unlock it."
        )


def in_session(program: str, *, before: str = "") -> str:
    """Return what the Python *program* prints in a D-Bus session of its own.

    *before* is shell, run in the session first; there ``$HOME`` is empty and goes with the session.
    """
    home = Path(tempfile.mkdtemp(prefix="session-"))
    runtime = home / "runtime"
    runtime.mkdir(mode=0o700)
    environment = {
        name: value
        for name, value in os.environ.items()
        if name not in {"DBUS_SESSION_BUS_ADDRESS", "DISPLAY", "WAYLAND_DISPLAY"}
    }
    environment |= {
        "HOME": str(home),
        "XDG_DATA_HOME": str(home / "data"),
        "XDG_RUNTIME_DIR": str(runtime),
        "PYTHON_KEYRING_BACKEND": SECRET_SERVICE,
        "PYTHONPATH": str(ROOT),
    }
    script = f'{before}\n"$0" -c "$1"'
    try:
        done = subprocess.run(
            ["dbus-run-session", "--", "sh", "-c", script, sys.executable, program],
            env=environment,
            capture_output=True,
            text=True,
            check=False,
            timeout=SESSION_SECONDS,
        )
    finally:
        shutil.rmtree(home, ignore_errors=True)
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()
