"""What a signing relies on in a rendered document: its certification and the data inside."""

from aicode_desktop.model.rendered import DocumentContent
from aicode_desktop.sign.engine import MDPPerm, PdfFileReader, read_certification_data

_LARGEST_COUNT = 100


def allows_more_signatures(reader: PdfFileReader) -> bool:
    """Return whether the certification of the document, if it has one, permits to sign further."""
    try:
        certification = read_certification_data(reader)
    except Exception:  # noqa: BLE001  (a hostile file fails a parser in any way)
        return False
    return certification is None or certification.permission is not MDPPerm.NO_CHANGES


def carries(reader: PdfFileReader, content: DocumentContent) -> bool:
    """Return whether the document has *content* embedded, byte for byte (ISO 19005-3, 6.8)."""
    try:
        for specification in list(reader.root["/AF"])[:_LARGEST_COUNT]:
            stream = specification.get_object()["/EF"]["/F"]
            if stream.data == content.canonical_json:
                return True
    except Exception:  # noqa: BLE001  (a hostile file fails a parser in any way)
        return False
    return False
