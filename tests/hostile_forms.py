"""Forms with exactly one thing wrong, each named after it, and what the refusal says."""

import struct
import zipfile
from collections.abc import Callable
from io import BytesIO

from docx.oxml.ns import nsdecls

from tests import commission_forms
from tests.commission_forms import rewritten, with_part

MAIN = "word/document.xml"


def good() -> bytes:
    return commission_forms.template("underscores").docx


def _body(markup: str, *, before: str = "") -> bytes:
    document = (
        f'<?xml version="1.0" encoding="UTF-8"?>{before}'
        f"<w:document {nsdecls('w')}><w:body>{markup}</w:body></w:document>"
    )
    return rewritten(good(), lambda name, part: document.encode() if name == MAIN else part)


def _types(old: bytes, new: bytes) -> bytes:
    return rewritten(
        good(), lambda name, part: part.replace(old, new) if "Content_Types" in name else part
    )


def _repacked(change: Callable[[zipfile.ZipInfo], None]) -> bytes:
    stream = BytesIO()
    with zipfile.ZipFile(BytesIO(good())) as old, zipfile.ZipFile(stream, "w") as new:
        for entry in old.infolist():
            copy = zipfile.ZipInfo(entry.filename, entry.date_time)
            copy.compress_type = zipfile.ZIP_DEFLATED
            change(copy)
            new.writestr(copy, old.read(entry))
    return stream.getvalue()


def _encrypted_entry() -> bytes:
    content = bytearray(good())
    place = content.find(b"PK\x01\x02")
    content[place + 8 : place + 10] = struct.pack("<H", 1)
    return bytes(content)


def _doubled() -> bytes:
    stream = BytesIO(good())
    with zipfile.ZipFile(stream, "a") as package:
        package.writestr("Word/Document.xml", b"<other/>")
    return stream.getvalue()


def _swelling(megabytes: int) -> bytes:
    return rewritten(
        good(),
        lambda name, part: b"<w>" + b" " * (megabytes * 1_000_000) if name == MAIN else part,
    )


def _lying_about_size() -> bytes:
    content = bytearray(_swelling(11))
    place = content.find(b"PK\x01\x02")
    while place >= 0:  # every entry of the directory says that it is small
        size = struct.unpack("<I", content[place + 24 : place + 28])[0]
        content[place + 24 : place + 28] = struct.pack("<I", min(size, 1_000))
        place = content.find(b"PK\x01\x02", place + 4)
    return bytes(content)


def _bomb() -> bytes:
    entities = "".join(f'<!ENTITY b{n} "{f"&b{n - 1};" * 10 if n else "boom"}">' for n in range(12))
    return _body("<w:p><w:r><w:t>&b11;</w:t></w:r></w:p>", before=f"<!DOCTYPE w [{entities}]>")


def _external_entity() -> bytes:
    entity = '<!DOCTYPE w [<!ENTITY x SYSTEM "file:///etc/passwd">]>'
    return _body("<w:p><w:r><w:t>&x;</w:t></w:r></w:p>", before=entity)


HOSTILE: dict[str, tuple[Callable[[], bytes], str]] = {
    "empty": (lambda: b"", "not a DOCX"),
    "not-a-zip": (lambda: b"Dear Sir or Madam", "not a DOCX"),
    "a-pdf-that-is-none": (lambda: b"%PDF-1.7 no more", "not a DOCX|PDF"),
    "cut-in-half": (lambda: good()[: len(good()) // 2], "damaged"),
    "encrypted-by-password": (
        lambda: b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 4096, "encrypted"
    ),
    "encrypted-entry": (_encrypted_entry, "encrypted"),
    "macro-enabled": (
        lambda: _types(
            b"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
            b"application/vnd.ms-word.document.macroEnabled.main+xml",
        ),
        "macros",
    ),
    "macros-in-a-plain-document": (
        lambda: with_part(good(), "word/vbaProject.bin", b"\xd0\xcf"), "macros"
    ),
    "signed-as-a-docx": (
        lambda: with_part(good(), "_xmlsignatures/origin.sigs", b""), "signed as a DOCX"
    ),
    "strict-dialect": (
        lambda: rewritten(
            good(),
            lambda name, part: part.replace(
                b"http://schemas.openxmlformats.org/officeDocument/2006/relationships/",
                b"http://purl.oclc.org/ooxml/officeDocument/relationships/",
            )
            if name == "_rels/.rels"
            else part,
        ),
        "strict dialect",
    ),
    "a-zip-of-something-else": (
        lambda: _zip_of("notes.txt"), "not a Word document"
    ),
    "without-its-main-part": (
        lambda: rewritten(good(), lambda name, part: None if name == MAIN else part),
        "not a Word document",
    ),
    "path-upwards": (lambda: with_part(good(), "../../evil.xml", b"<x/>"), "outside its folder"),
    "path-absolute": (lambda: with_part(good(), "/etc/evil.xml", b"<x/>"), "outside its folder"),
    "path-of-windows": (lambda: with_part(good(), "C:\\evil.xml", b"<x/>"), "outside its folder"),
    "two-parts-of-one-name": (_doubled, "same name"),
    "too-many-parts": (
        lambda: _zip_of(*(f"part{n}.xml" for n in range(2_100))), "unpacks to more"
    ),
    "too-large": (lambda: good() + b"\0" * 30_000_000, "larger than any form"),
    "zip-bomb": (lambda: _swelling(12), "larger than any form"),
    "zip-bomb-that-lies-about-its-size": (_lying_about_size, "damaged|larger"),
    "compressed-otherwise": (
        lambda: _repacked(lambda entry: setattr(entry, "compress_type", zipfile.ZIP_LZMA)),
        "compressed in a way",
    ),
    "xml-bomb": (_bomb, "well-formed|entities"),
    "external-entity": (_external_entity, "entities"),
    "doctype-alone": (lambda: _body("<w:p/>", before="<!DOCTYPE w [<!ENTITY x 'y'>]>"), "entities"),
    "not-xml": (
        lambda: rewritten(good(), lambda n, p: b"<w:document>" if n == MAIN else p),
        "well-formed",
    ),
    "nested-too-deeply": (
        lambda: _body("<w:tbl><w:tr><w:tc>" * 400 + "</w:tc></w:tr></w:tbl>" * 400), "well-formed"
    ),
    "a-million-paragraphs": (lambda: _body("<w:p/>" * 700_000), "more than any form"),
}  # fmt: skip


def _zip_of(*names: str) -> bytes:
    stream = BytesIO()
    with zipfile.ZipFile(stream, "w") as package:
        for name in names:
            package.writestr(name, b"")
    return stream.getvalue()
