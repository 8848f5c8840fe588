"""What a key must be able to do to sign for us: a file, a token or a throw-away alike."""

from typing import TYPE_CHECKING, Protocol

from aicode_desktop.model.signed import CertificateFacts

if TYPE_CHECKING:
    from aicode_desktop.sign.engine import Signer as CmsSigner


class Signer(Protocol):
    """A key with its certificates, ready to sign or able to say why not."""

    @property
    def is_throwaway(self) -> bool:
        """Whether the key exists for a rehearsal only."""

    def why_not(self) -> str | None:
        """Return the sentence to show where the key cannot sign now, else ``None``."""

    def certificates(self) -> tuple[CertificateFacts, ...]:
        """Return the signing certificate first, then the chain that came with it."""

    def cms_signer(self) -> "CmsSigner":
        """Return what makes the cryptographic signature (RFC 5652) inside the PDF."""
