"""A rendered document: the PDF, and the content it was made from and carries inside."""

import hashlib
from dataclasses import dataclass
from enum import StrEnum

from aicode_desktop.model.draft import Confidential, Draft
from aicode_desktop.model.page_places import HandwritingArea


class DocumentKind(StrEnum):
    """What a document may be used for. Only a form may be mailed: ours, or the Commission's own.

    ``PAPER`` is a form to be printed and signed by hand, ``SCAN`` what came back of one.
    """

    FORM = "form"
    DRAFT = "draft"
    SPECIMEN = "specimen"
    PAPER = "paper"
    SCAN = "scan"
    COMMISSION_FORM = "commission_form"


# What declares something, and so may be mailed.
DECLARATIONS = frozenset({DocumentKind.FORM, DocumentKind.COMMISSION_FORM})


@dataclass(frozen=True, slots=True, repr=False)
class DocumentContent(Confidential):
    """What a document says, as data.

    ``canonical_json`` (RFC 8785) is the file embedded in the PDF; ``draft`` is the same, decoded.
    """

    kind: DocumentKind
    draft: Draft
    canonical_json: bytes

    @property
    def fingerprint(self) -> str:
        """SHA-256 of the embedded canonical JSON, 64 hexadecimal digits."""
        return hashlib.sha256(self.canonical_json).hexdigest()


@dataclass(frozen=True, slots=True, repr=False)
class RenderedDocument(Confidential):
    """An unsigned PDF and its content.

    ``handwriting`` is where somebody signs by hand, on a paper form only.
    """

    pdf: bytes
    content: DocumentContent
    page_count: int
    handwriting: tuple[HandwritingArea, ...] = ()

    @property
    def file_digest(self) -> str:
        """SHA-256 of the PDF file, 64 hexadecimal digits. Not the fingerprint."""
        return hashlib.sha256(self.pdf).hexdigest()


def signature_fields(draft: Draft) -> tuple[str, ...]:
    """Return the names of the fields in which the signatories of *draft* sign, in their order."""
    return tuple(f"Signature{number}" for number in range(1, len(draft.signatories) + 1))


def in_groups(digest: str, count: int = 4) -> str:
    """Return the first *count* groups of four digits, as printed: ``4f1c 92d0 77ab 31e8``."""
    return " ".join(digest[i : i + 4] for i in range(0, count * 4, 4))


def in_all_groups(digest: str) -> str:
    """Return the whole of *digest* in groups of four digits, on one line."""
    return in_groups(digest, -(-len(digest) // 4))


def in_two_lines(digest: str) -> str:
    """Return the whole of *digest* in groups of four digits, half of them on each of two lines."""
    half = len(digest) // 2
    return "\n".join(map(in_all_groups, (digest[:half], digest[half:])))
