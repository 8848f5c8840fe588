"""What the code on each page of a paper form says: which document, which page of how many."""

import re
from dataclasses import dataclass

_MARK = "AICODE"
_TEXT = re.compile(
    rf"{_MARK}:([1-9]\d{{0,3}})/([1-9]\d{{0,3}}):([0-9A-F]{{64}}):(.{{0,100}})", re.DOTALL
)


@dataclass(frozen=True, slots=True)
class PageCode:
    """One page of one document. ``fingerprint`` is SHA-256, 64 lower-case hexadecimal digits."""

    document_number: str
    page: int
    pages: int
    fingerprint: str

    @property
    def text(self) -> str:
        """What is drawn as a code; in capitals, which a QR code holds in less room."""
        return f"{_MARK}:{self.page}/{self.pages}:{self.fingerprint.upper()}:{self.document_number}"


def page_code_in(text: str) -> PageCode | None:
    """Return what a code found on a page says, or None where it is none of ours."""
    found = _TEXT.fullmatch(text)
    if found is None:
        return None
    page, pages, fingerprint, number = found.groups()
    if int(page) > int(pages):
        return None
    return PageCode(number, int(page), int(pages), fingerprint.lower())
