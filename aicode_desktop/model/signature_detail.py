"""What a validation saw in one signature, for those who want more than the sentence."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class MainIndication(StrEnum):
    """The outcome of a validation (ETSI EN 319 102-1, 5.1.3)."""

    TOTAL_PASSED = "TOTAL-PASSED"
    TOTAL_FAILED = "TOTAL-FAILED"
    INDETERMINATE = "INDETERMINATE"


@dataclass(frozen=True, slots=True)
class Indication:
    """The outcome with its reason; ``sub`` is empty where it passed."""

    main: MainIndication
    sub: str = ""

    def __str__(self) -> str:
        return f"{self.main} ({self.sub})" if self.sub else str(self.main)


@dataclass(frozen=True, slots=True)
class Qualification:
    """What trusted lists say of a signature; qualified is what Regulation (EU) 910/2014 means."""

    sentence: str
    is_qualified: bool = False


@dataclass(frozen=True, slots=True)
class TimestampFacts:
    """A time-stamp that proves when a signature existed; ``is_trusted`` by what was loaded."""

    at: datetime
    authority: str
    is_sound: bool
    is_trusted: bool


@dataclass(frozen=True, slots=True)
class PathCertificate:
    """One certificate on the way from the signer's up to a root."""

    holder: str
    issuer: str
    valid_from: datetime
    valid_until: datetime
    sha256: str


@dataclass(frozen=True, slots=True)
class SignatureDetail:
    """The particulars of one signature.

    ``revision`` counts from 1; ``later_changes`` says what each kind of later revision did, one
    sentence each. ``path`` begins with the signer's certificate. ``permission`` says what the
    signature lets others change, where it says so. ``qualification`` is None where no trusted
    list was loaded. Digests are hexadecimal, made with ``digest_algorithm``.
    """

    indication: Indication
    digest_algorithm: str
    signature_mechanism: str
    sub_filter: str
    byte_range: tuple[int, ...]
    revision: int
    revision_count: int
    later_changes: tuple[str, ...]
    path: tuple[PathCertificate, ...]
    timestamps: tuple[TimestampFacts, ...]
    revocation: str
    permission: str
    qualification: Qualification | None
    signature_value: bytes
    signed_attributes_digest: str
    document_digest: str
    certificate_der: bytes
