"""The e-mail to the AI Office, as a draft that the user's own mail program sends."""

import hashlib
from dataclasses import dataclass

from aicode_desktop.model.draft import Confidential

AI_OFFICE_ADDRESS = "EU-AIOFFICE-CODE-SIGNATURES@ec.europa.eu"  # FAQ, paragraph 1


@dataclass(frozen=True, slots=True, repr=False)
class SecondAttachment(Confidential):
    """A signed document of the same content, beside the first: the program's own, for instance."""

    name: str
    content: bytes


@dataclass(frozen=True, slots=True, repr=False)
class EmailDraft(Confidential):
    """An unsent message (RFC 5322) as written to the ``.eml`` file, and its parts to copy."""

    eml: bytes
    to: str
    subject: str
    body: str
    attachment_name: str
    attachment: bytes
    beside: SecondAttachment | None = None

    @property
    def letter(self) -> str:
        """The text but for the paragraphs that give a digest of what is attached."""
        return "\n\n".join(one for one in self._paragraphs() if not self._gives_digest(one))

    @property
    def particulars(self) -> str:
        """The paragraphs of the text that give a digest of what is attached."""
        return "\n\n".join(one for one in self._paragraphs() if self._gives_digest(one))

    def _paragraphs(self) -> list[str]:
        return self.body.strip().split("\n\n")

    def _gives_digest(self, paragraph: str) -> bool:
        attached = [self.attachment]
        if self.beside is not None:
            attached.append(self.beside.content)
        return any(hashlib.sha256(one).hexdigest() in paragraph for one in attached)
