"""What the PDF of a filled form says about itself: no names of people or machines, no false claim.

A claim to PDF/A-3 is kept, for nothing that is added here breaks it; one to PDF/A-1 or -2 falls
with the files that are added inside; one to PDF/UA is not passed on, since word processors make it
for pages that do not hold to it.
"""

import re
from html import escape

import pikepdf
from pikepdf import Dictionary, Name, String

from aicode_desktop.render.engine.metadata import CREATOR_TOOL

_PART = re.compile(rb"pdfaid:part(?:>|\s*=\s*[\"'])\s*(\d)")
_LEVEL = re.compile(rb"pdfaid:conformance(?:>|\s*=\s*[\"'])\s*([ABU])")
_PART_WITH_FILES = b"3"
_PACKET_LIMIT_BYTES = 5_000_000

_CLAIM = "<pdfaid:part>3</pdfaid:part>\n<pdfaid:conformance>{level}</pdfaid:conformance>\n"
_XMP = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about=""
 xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
 xmlns:xmp="http://ns.adobe.com/xap/1.0/"
 xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>
<pdf:Producer>{producer}</pdf:Producer>
<xmp:CreatorTool>{tool}</xmp:CreatorTool>
{claim}</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="r"?>"""
_PRODUCER = "LibreOffice or a word processor; AI Code Desktop"


def describe(opened: pikepdf.Pdf, *, title: str, language: str) -> None:
    """Say in *opened* what it is, in place of what the word processor said."""
    level = _level_claimed(opened)
    packet = _XMP.format(
        title=escape(title, quote=False),
        language=escape(language),
        producer=escape(_PRODUCER),
        tool=escape(CREATOR_TOOL),
        claim=_CLAIM.format(level=level) if level else "",
    )
    stream = opened.make_stream(packet.encode())
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
