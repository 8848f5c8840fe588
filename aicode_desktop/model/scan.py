"""A form signed on paper: what its pages should look like, and what a scan of them brought back."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from aicode_desktop.model.draft import Confidential
from aicode_desktop.model.page_code import PageCode
from aicode_desktop.model.page_places import HandwritingArea, PrintedLine
from aicode_desktop.model.picture import PagePicture


@dataclass(frozen=True, slots=True, repr=False)
class FormPage(Confidential):
    """A page of the frozen document: what a scan of it is held against."""

    code: PageCode
    width_pt: float
    height_pt: float
    picture: PagePicture
    handwriting: tuple[HandwritingArea, ...]
    lines: tuple[PrintedLine, ...]


class ScanProblem(StrEnum):
    """What may be wrong with a scan."""

    NO_CODE = "no_code"
    FOREIGN = "foreign"
    OTHER_VERSION = "other_version"
    MISSING = "missing"
    REPEATED = "repeated"
    UNCLEAR = "unclear"
    ADDED = "added"
    LACKING = "lacking"
    NOT_SIGNED = "not_signed"


@dataclass(frozen=True, slots=True)
class ScanFinding:
    """One thing wrong with a scan; *page* counts in the document, 0 where that is not known.

    ``said`` says it in the language in use when it is asked: that of the window, and that of the
    document where it is printed.
    """

    problem: ScanProblem
    page: int
    said: Callable[[], str]

    @property
    def sentence(self) -> str:
        """What is wrong, in the language in use."""
        return self.said()


@dataclass(frozen=True, slots=True, repr=False)
class ScannedPage(Confidential):
    """A page of a scan, upright: JPEG (ISO/IEC 10918-1). ``source`` says which file it came from.

    ``is_grey``: one component a pixel, else three (YCbCr).
    """

    page: int
    source: str
    jpeg: bytes
    width_px: int
    height_px: int
    is_grey: bool


@dataclass(frozen=True, slots=True, repr=False)
class ScanReading(Confidential):
    """What a scan holds: the pages of the document in their order, and all that is wrong."""

    pages: tuple[ScannedPage, ...]
    findings: tuple[ScanFinding, ...]
    picture_count: int
    page_count: int

    @property
    def is_complete(self) -> bool:
        """Whether every page is there once, unaltered but for the handwriting, and signed."""
        return not self.findings


@dataclass(frozen=True, slots=True, repr=False)
class ScanSource(Confidential):
    """A file as it came from the scanner, kept as it is."""

    name: str
    content: bytes


@dataclass(frozen=True, slots=True)
class ScanReport:
    """What was found when a scan was taken in, for the cover sheet and the record."""

    document_number: str
    fingerprint: str
    read_at: datetime
    page_count: int
    sentences: tuple[str, ...]
    sources: tuple[tuple[str, str], ...]
