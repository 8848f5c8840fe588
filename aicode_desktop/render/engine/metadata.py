"""What a document says about itself (XMP, ISO 16684-1), and the claim which standards it meets.

No dates and no names of people or machines: the same input gives the same bytes.
"""

from collections.abc import Mapping
from html import escape  # the other one brings urllib with it

from aicode_desktop import __version__
from aicode_desktop.render.engine.objects import text_string
from aicode_desktop.render.engine.writing import Writing

PRODUCER = "AI Code Desktop"
CREATOR_TOOL = f"{PRODUCER} {__version__}"

# Raised by one whenever the same answers come to be printed in other words or in another place, so
# that documents of before are not held against pages that this program would set now.
LAYOUT = 2
LAYOUT_NAMESPACE = "urn:aicode-desktop:document"

PDFA_NAMESPACE = {"pdfaid": "http://www.aiim.org/pdfa/ns/id/"}

_PACKET = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about=""
 xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
 xmlns:xmp="http://ns.adobe.com/xap/1.0/"{namespaces}>
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>
<pdf:Producer>{producer}</pdf:Producer>
<xmp:CreatorTool>{creator_tool}</xmp:CreatorTool>
{claims}</rdf:Description>
{schemas}</rdf:RDF>
</x:xmpmeta>
<?xpacket end="r"?>"""
_NAMESPACES = {
    "aicode": LAYOUT_NAMESPACE,
    **PDFA_NAMESPACE,
    "pdfuaid": "http://www.aiim.org/pdfua/ns/id/",
}
_CLAIMS = """<aicode:layout>{layout}</aicode:layout>
<pdfaid:part>3</pdfaid:part>
<pdfaid:conformance>A</pdfaid:conformance>
<pdfuaid:part>1</pdfuaid:part>
"""
_SCHEMAS = f"""<rdf:Description rdf:about=""
 xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
 xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
 xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>Part of ISO 14289 that the document meets</pdfaProperty:description>
<pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li><rdf:li rdf:parseType="Resource">
<pdfaSchema:namespaceURI>{LAYOUT_NAMESPACE}</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>aicode</pdfaSchema:prefix>
<pdfaSchema:schema>AI Code Desktop</pdfaSchema:schema>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>Number of the layout of the document</pdfaProperty:description>
<pdfaProperty:name>layout</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description>
"""


def add_metadata(writing: Writing, *, title: str, language: str) -> int:
    """Return the number of the metadata stream."""
    packet = xmp_packet(
        title=title,
        language=language,
        producer=PRODUCER,
        namespaces=_NAMESPACES,
        claims=_CLAIMS.format(layout=LAYOUT),
        schemas=_SCHEMAS,
    )
    return writing.add_stream("/Type/Metadata/Subtype/XML", packet)


def xmp_packet(
    *,
    title: str,
    language: str,
    producer: str,
    namespaces: Mapping[str, str] = PDFA_NAMESPACE,
    claims: str = "",
    schemas: str = "",
) -> bytes:
    """Return what a document says about itself; *claims* are elements, *schemas* explain them."""
    return _PACKET.format(
        title=escape(title, quote=False),
        language=escape(language),
        producer=escape(producer),
        creator_tool=escape(CREATOR_TOOL),
        namespaces="".join(f'\n xmlns:{prefix}="{uri}"' for prefix, uri in namespaces.items()),
        claims=claims,
        schemas=schemas,
    ).encode()


def information_entries(*, title: str) -> str:
    """Return the entries of the information dictionary, which say the same."""
    creator, producer = text_string(CREATOR_TOOL), text_string(PRODUCER)
    return f"/Title{text_string(title)}/Creator{creator}/Producer{producer}"
