"""A keyring back end that would write secrets as they are, and says that it is the best."""

from pathlib import Path

from keyring.backend import KeyringBackend

WRITTEN = Path(__file__).with_name("never-written.txt")


class PlainTextKeyring(KeyringBackend):
    """Writes to a file, if it is ever asked."""

    priority = 9

    def get_password(self, service: str, username: str) -> str | None:  # noqa: ARG002  (keyring’s)
        """Return what the file says."""
        return WRITTEN.read_text(encoding="utf-8") if WRITTEN.exists() else None

    def set_password(self, service: str, username: str, password: str) -> None:  # noqa: ARG002  (keyring’s)
        """Write the secret as it is."""
        WRITTEN.write_text(password, encoding="utf-8")
