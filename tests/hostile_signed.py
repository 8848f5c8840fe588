"""Signed documents with one thing wrong each, made from a sound one. The name says what.

What was added later is added as an incremental update, so that the signed bytes stay intact: a
check that looks at those alone calls every one of them sound.
"""

import io
import re
from collections.abc import Callable, Mapping
from typing import Any

import pikepdf
from pyhanko.pdf_utils import generic
from pyhanko.pdf_utils.generic import pdf_name
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.sign.fields import MDPPerm
from pyhanko.sign.signers import PdfSignatureMetadata, SimpleSigner, sign_pdf

from tests import pki

Change = Callable[[bytes], bytes]


def _appended(change: Callable[[IncrementalPdfFileWriter], None]) -> Change:
    def appended(pdf: bytes) -> bytes:
        writer = IncrementalPdfFileWriter(io.BytesIO(pdf), strict=False)
        change(writer)
        output = io.BytesIO()
        writer.write(output)  # type: ignore[no-untyped-call]
        return output.getvalue()

    return appended


def _dictionary(**entries: Any) -> Any:
    named = {pdf_name(f"/{key}"): value for key, value in entries.items()}
    return generic.DictionaryObject(named)  # type: ignore[no-untyped-call]


def _number(value: int) -> Any:
    return generic.NumberObject(value)  # type: ignore[no-untyped-call]


def _box(*numbers: int) -> generic.ArrayObject:
    return generic.ArrayObject(_number(number) for number in numbers)


def _annotation_added(writer: IncrementalPdfFileWriter) -> None:
    page = writer.root["/Pages"]["/Kids"][0]
    note = _dictionary(
        Type=pdf_name("/Annot"),
        Subtype=pdf_name("/FreeText"),
        Rect=_box(10, 10, 200, 50),
        Contents=generic.pdf_string("All three chapters"),
        DA=generic.pdf_string("/Helv 12 Tf 0 g"),
    )
    page["/Annots"].append(writer.add_object(note))
    writer.update_container(page["/Annots"])


def _form_field_added(writer: IncrementalPdfFileWriter) -> None:
    page = writer.root["/Pages"]["/Kids"][0]
    field = writer.add_object(
        _dictionary(
            Type=pdf_name("/Annot"),
            Subtype=pdf_name("/Widget"),
            FT=pdf_name("/Tx"),
            T=generic.pdf_string("Chapters"),
            V=generic.pdf_string("All three chapters"),
            Rect=_box(10, 10, 200, 50),
        )
    )
    page["/Annots"].append(field)
    writer.update_container(page["/Annots"])
    writer.root["/AcroForm"]["/Fields"].append(field)
    writer.update_container(writer.root["/AcroForm"]["/Fields"])


def _page_added(writer: IncrementalPdfFileWriter) -> None:
    pages = writer.root["/Pages"]
    page = _dictionary(
        Type=pdf_name("/Page"),
        MediaBox=_box(0, 0, 595, 842),
        Parent=writer.root.raw_get("/Pages"),
        Resources=_dictionary(),
    )
    pages["/Kids"].append(writer.add_object(page))
    pages[pdf_name("/Count")] = _number(2)
    writer.update_container(pages)


def _attachment_added(writer: IncrementalPdfFileWriter) -> None:
    stream = writer.add_object(generic.StreamObject(stream_data=b"another annex"))
    specification = _dictionary(
        Type=pdf_name("/Filespec"),
        F=generic.pdf_string("annex.txt"),
        EF=_dictionary(F=stream),
    )
    writer.root["/AF"].append(writer.add_object(specification))
    writer.update_container(writer.root["/AF"])


def _page_content_replaced(writer: IncrementalPdfFileWriter) -> None:
    page = writer.root["/Pages"]["/Kids"][0]
    content = generic.StreamObject(stream_data=b"BT (another text) Tj ET")
    page[pdf_name("/Contents")] = writer.add_object(content)
    writer.update_container(page)


def _data_inside_replaced(writer: IncrementalPdfFileWriter) -> None:
    files = writer.root["/AF"][0]["/EF"]
    files[pdf_name("/F")] = writer.add_object(generic.StreamObject(stream_data=b"{}"))
    writer.update_container(files)


def _signature_taken_out(writer: IncrementalPdfFileWriter) -> None:
    field = writer.root["/AcroForm"]["/Fields"][0]
    del field["/V"]
    writer.update_container(field)


def _appearance_replaced(writer: IncrementalPdfFileWriter) -> None:
    field = writer.root["/AcroForm"]["/Fields"][0]
    form = generic.StreamObject(stream_data=b"0 0 m 9 9 l S")
    form[pdf_name("/Subtype")] = pdf_name("/Form")
    form[pdf_name("/BBox")] = _box(0, 0, 9, 9)
    field["/AP"][pdf_name("/N")] = writer.add_object(form)
    writer.update_container(field)


def _shadow_page_shown(pdf: bytes) -> bytes:
    """Sign a file in which another first page lies unused, then let its table name that one."""
    unsigned = pdf[: pdf.index(b"%%EOF") + 6]
    with pikepdf.open(io.BytesIO(unsigned)) as opened:
        page = opened.pages[0].obj
        number, size, root = page.objgen[0], int(opened.trailer.Size), opened.Root.objgen[0]
        page.MediaBox = pikepdf.Array([0, 0, 100, 100])
        shadow = page.unparse(resolved=True)
    hidden_at = len(unsigned)
    prepared = unsigned + b"%d 0 obj\n%s\nendobj\n" % (number, shadow)
    signed = _signed(_with_table(prepared, b"0 0\n", size=size, root=root), "Signature1")
    with pikepdf.open(io.BytesIO(signed)) as opened:
        size = int(opened.trailer.Size)
    entry = b"%d 1\n%010d 00000 n \n" % (number, hidden_at)
    return _with_table(signed, entry, size=size, root=root)


def _with_table(pdf: bytes, entries: bytes, *, size: int, root: int) -> bytes:
    previous = int(pdf[pdf.rindex(b"startxref") + 9 :].split()[0])
    pdf += b"" if pdf.endswith(b"\n") else b"\n"
    trailer = b"trailer\n<</Size %d/Root %d 0 R/Prev %d>>\n" % (size, root, previous)
    return pdf + b"xref\n" + entries + trailer + b"startxref\n%d\n%%%%EOF\n" % len(pdf)


def _signed(pdf: bytes, field: str, *, permission: MDPPerm | None = MDPPerm.FILL_FORMS) -> bytes:
    """Return *pdf* signed by pyHanko alone; certified, where a *permission* is given."""
    issued = pki.signatory()
    signer = SimpleSigner.load_pkcs12_data(issued.p12(), (), pki.PASSPHRASE.encode())
    settings = PdfSignatureMetadata(
        field_name=field,
        certify=permission is not None,
        docmdp_permissions=permission or MDPPerm.FILL_FORMS,
    )
    signed = sign_pdf(IncrementalPdfFileWriter(io.BytesIO(pdf)), settings, signer)
    signed.seek(0)
    content: bytes = signed.read()
    return content


def _second_signature_false(pdf: bytes) -> bytes:
    twice = _signed(pdf, "Second", permission=None)
    start = twice.rindex(b"/Contents <")
    return twice[:start] + _signature_bytes_changed(twice[start:])


def _one_byte_changed(pdf: bytes) -> bytes:
    return pdf.replace(b"MediaBox [ 0 0 595 842 ]", b"MediaBox [ 0 0 595 843 ]", 1)


def _signature_bytes_changed(pdf: bytes) -> bytes:
    # A digit in the middle of the signature value, which ends the used part of /Contents.
    start = pdf.index(b"/Contents <") + len(b"/Contents <")
    used = pdf[start : pdf.index(b">", start)].rstrip(b"0")
    place = start + len(used) - 20
    digit = b"1" if pdf[place : place + 1] != b"1" else b"2"
    return pdf[:place] + digit + pdf[place + 1 :]


def _signature_garbled(pdf: bytes) -> bytes:
    start = pdf.index(b"/Contents <") + len(b"/Contents <")
    return pdf[:start] + b"FF" * 40 + pdf[start + 80 :]


def _byte_range_narrowed(pdf: bytes) -> bytes:
    """Sign only the beginning of the file: the rest could be anything."""
    found = re.search(rb"/ByteRange ?\[ ?0 (\d+) (\d+) (\d+) ?\]", pdf)
    assert found is not None
    narrowed = found.group().replace(found.group(3), b"0".ljust(len(found.group(3))))
    return pdf.replace(found.group(), narrowed)


def _wrapped(pdf: bytes) -> bytes:
    """Put the signed bytes after a document of another's making (a wrapped signature)."""
    other = pikepdf.new()
    other.add_blank_page()
    shown = io.BytesIO()
    other.save(shown)
    return pdf + shown.getvalue()


SOUND_BYTES_BUT_ADDED_TO: Mapping[str, Change] = {
    "annotation-added": _appended(_annotation_added),
    "form-field-added": _appended(_form_field_added),
    "page-added": _appended(_page_added),
    "attachment-added": _appended(_attachment_added),
    "page-content-replaced": _appended(_page_content_replaced),
    "data-inside-replaced": _appended(_data_inside_replaced),
    "signature-taken-out": _appended(_signature_taken_out),
    "appearance-replaced": _appended(_appearance_replaced),
    "shadow-page-shown": _shadow_page_shown,
    "bytes-after-its-end": lambda pdf: pdf + b"4 0 obj\n<</Type/Page>>\nendobj\n",
    "its-own-end-once-more": lambda pdf: pdf + pdf[pdf.rindex(b"endobj") :],
}
ALTERED: Mapping[str, Change] = {
    "one-byte-changed": _one_byte_changed,
    "signature-bytes-changed": _signature_bytes_changed,
    "signature-garbled": _signature_garbled,
    "second-signature-false": _second_signature_false,
    "byte-range-narrowed": _byte_range_narrowed,
}


UNREADABLE: Mapping[str, Change] = {
    "empty": lambda _: b"",
    "not-a-pdf": lambda _: b"This is a letter, not a PDF.\n" * 50,
    "only-the-header": lambda _: b"%PDF-1.7\n",
    "truncated": lambda pdf: pdf[: len(pdf) * 2 // 3],
    "encrypted": lambda _: _encrypted(),
    "encrypted-and-packed": lambda _: _encrypted(pikepdf.ObjectStreamMode.generate),
    "two-hundred-and-one-updates": lambda pdf: pdf + b"\nstartxref\n0\n%%EOF" * 201,
    "zeroes": lambda _: bytes(100_000),
    "wrapped-in-another-document": _wrapped,
    "a-loop-of-form-fields": lambda _: _looped(),
}


def certified_without_changes(pdf: bytes) -> bytes:
    """Return *pdf* certified in its first block with “no changes allowed”."""
    return _signed(pdf, "Signature1", permission=MDPPerm.NO_CHANGES)


def _looped() -> bytes:
    pdf = pikepdf.new()
    pdf.add_blank_page()
    field = pdf.make_indirect(pikepdf.Dictionary(T=pikepdf.String("a")))
    field.Kids = pikepdf.Array([field])
    pdf.Root.AcroForm = pikepdf.Dictionary(Fields=pikepdf.Array([field]))
    written = io.BytesIO()
    pdf.save(written)
    return written.getvalue()


def _encrypted(
    streams: pikepdf.ObjectStreamMode = pikepdf.ObjectStreamMode.disable,
) -> bytes:
    pdf = pikepdf.new()
    pdf.add_blank_page()
    written = io.BytesIO()
    pdf.save(
        written,
        encryption=pikepdf.Encryption(owner="o", user="u"),
        object_stream_mode=streams,
    )
    return written.getvalue()
