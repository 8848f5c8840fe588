"""A signed document and what its signatures prove. Only ``sign`` makes a ``SignedDocument``."""

import hashlib
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING

from aicode_desktop.model.draft import Confidential
from aicode_desktop.model.rendered import DocumentContent

if TYPE_CHECKING:
    from aicode_desktop.model.signature_detail import SignatureDetail
    from aicode_desktop.model.trusted_list import TrustedListFacts


@dataclass(frozen=True, slots=True)
class CertificateFacts:
    """What a person needs to recognise a certificate; times are aware UTC.

    ``holder`` is the name shown; ``person`` is the holder's own name where the certificate names a
    person, else empty. ``is_seal``: it stands for an organisation, not for a person.
    ``is_meant_for_signing``: its key usages allow the signing of documents.
    ``is_specimen``: it was made by this program for a rehearsal.
    """

    holder: str
    issuer: str
    serial_number: str
    valid_from: datetime
    valid_until: datetime
    is_self_issued: bool
    algorithm: str
    sha256: str
    person: str = ""
    organisation: str = ""
    is_seal: bool = False
    is_meant_for_signing: bool = True
    is_specimen: bool = False


@dataclass(frozen=True, slots=True)
class SignatureMark:
    """What is seen of a signature: a one-page PDF the size of the signature block."""

    pdf: bytes
    width_pt: float
    height_pt: float


class Trust(StrEnum):
    """Whether a certificate leads to a root that the user loaded."""

    TRUSTED = "trusted"
    NO_ROOTS_LOADED = "no_roots_loaded"
    UNKNOWN_ISSUER = "unknown_issuer"
    OUT_OF_DATE = "out_of_date"
    REVOKED = "revoked"
    UNSUITABLE = "unsuitable"


@dataclass(frozen=True, slots=True)
class SignatureFacts:
    """One signature as validated. ``problem`` is empty when it holds, else one plain sentence.

    ``is_intact``: the signed bytes are unchanged. ``is_only_extended_lawfully``: whatever was added
    to the file later is what the signature permits (further signatures, time-stamps). ``remark``
    is one plain sentence about what speaks against the signature without undoing it, or empty.
    ``is_timestamp``: a time-stamp on the document, which is nobody's signature. ``detail`` is there
    where it was asked for.
    """

    field: str
    certificate: CertificateFacts
    claimed_time: datetime | None
    is_intact: bool
    is_only_extended_lawfully: bool
    covers_whole_file: bool
    level: str
    trust: Trust
    problem: str
    is_timestamp: bool = False
    remark: str = ""
    detail: "SignatureDetail | None" = None

    @property
    def holds(self) -> bool:
        """Whether the signature is sound; trust in the certificate is a separate question."""
        return not self.problem


class SignatureLevel(StrEnum):
    """A PAdES baseline level (ETSI EN 319 142-1), from the plain one to the one that lasts."""

    B = "b"
    T = "t"
    LT = "lt"
    LTA = "lta"


class Verdict(StrEnum):
    """The one-word answer for a file, worst first."""

    UNREADABLE = "unreadable"
    ALTERED = "altered"
    UNSIGNED = "unsigned"
    PARTLY_SIGNED = "partly_signed"
    SIGNED = "signed"


@dataclass(frozen=True, slots=True)
class VerificationReport:
    """What was found in one file. ``sentence`` is the whole answer in plain words.

    ``differences`` says, for a document of this program, where its pages and its data disagree.
    ``in_acrobat`` is what a recipient will see there, as a rule. ``trusted_lists`` are those that
    the certificates were held against. ``are_pages_left_out``: pages and data of a document of this
    program were not compared, because that was not asked for.
    """

    verdict: Verdict
    sentence: str
    file_sha256: str
    signatures: tuple[SignatureFacts, ...]
    differences: tuple[str, ...] = ()
    in_acrobat: str = ""
    trusted_lists: "tuple[TrustedListFacts, ...]" = ()
    are_pages_left_out: bool = False


@dataclass(frozen=True, slots=True, repr=False)
class SignedDocument(Confidential):
    """A PDF with at least one signature that was validated after it was made or read.

    ``open_fields`` are signature blocks that still wait for their signatory.
    """

    pdf: bytes
    content: DocumentContent
    signatures: tuple[SignatureFacts, ...]
    open_fields: tuple[str, ...]

    @property
    def sha256(self) -> str:
        """SHA-256 of the signed file, 64 hexadecimal digits."""
        return hashlib.sha256(self.pdf).hexdigest()

    @property
    def signature_count(self) -> int:
        """How many signatories have signed; a time-stamp on the document is nobody's signature."""
        return sum(not signature.is_timestamp for signature in self.signatures)

    @property
    def is_complete(self) -> bool:
        """Whether every signatory has signed."""
        return not self.open_fields
