"""What the PDF of a filled form says about itself: no names of people or machines, no false claim.

A claim to PDF/A-3 is kept, for nothing that is added here breaks it; one to PDF/A-1 or -2 falls
with the files that are added inside; one to PDF/UA is not passed on, since word processors make it
for pages that do not hold to it.
"""

import re

import pikepdf
from pikepdf import Dictionary, Name, String

from aicode_desktop.render.engine.metadata import CREATOR_TOOL, xmp_packet

_PART = re.compile(rb"pdfaid:part(?:>|\s*=\s*[\"'])\s*(\d)")
_LEVEL = re.compile(rb"pdfaid:conformance(?:>|\s*=\s*[\"'])\s*([ABU])")
_PART_WITH_FILES = b"3"
_PACKET_LIMIT_BYTES = 5_000_000

_CLAIM = "<pdfaid:part>3</pdfaid:part>\n<pdfaid:conformance>{level}</pdfaid:conformance>\n"
_PRODUCER = "LibreOffice or a word processor; AI Code Desktop"


def describe(opened: pikepdf.Pdf, *, title: str, language: str) -> None:
    """Say in *opened* what it is, in place of what the word processor said."""
    level = _level_claimed(opened)
    claims = _CLAIM.format(level=level) if level else ""
    packet = xmp_packet(title=title, language=language, producer=_PRODUCER, claims=claims)
    stream = opened.make_stream(packet)
    stream.Type, stream.Subtype = Name.Metadata, Name.XML
    opened.Root.Metadata = stream
    opened.trailer.Info = opened.make_indirect(
        Dictionary(Title=String(title), Producer=String(_PRODUCER), Creator=String(CREATOR_TOOL))
    )
    if "/ViewerPreferences" not in opened.Root:
        opened.Root.ViewerPreferences = Dictionary()
    opened.Root.ViewerPreferences.DisplayDocTitle = True
    if "/Lang" not in opened.Root:
        opened.Root.Lang = String(language)


def _level_claimed(opened: pikepdf.Pdf) -> str:
    stream = opened.Root.get("/Metadata")
    if not isinstance(stream, pikepdf.Stream):
        return ""
    packet = stream.read_bytes()[:_PACKET_LIMIT_BYTES]
    part, level = _PART.search(packet), _LEVEL.search(packet)
    if part is None or level is None or part[1] != _PART_WITH_FILES:
        return ""
    return level[1].decode("ascii")
