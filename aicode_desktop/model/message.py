"""The e-mail to the AI Office, as a draft that the user's own mail program sends."""

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
