"""A DOCX as a package of parts (ECMA-376, part 2), opened as a hostile file and written with care.

What is not changed is copied byte for byte as it lies in the file, compressed as it was; a part
that is changed takes the place of the old one. python-docx would write every part anew.
"""

import struct
import zipfile
import zlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from io import BytesIO
from posixpath import dirname, join, normpath

from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE

from aicode_desktop.errors import FormRefusedError, FormUnreadableError
from aicode_desktop.fill import markup
from aicode_desktop.words import tr

LIMIT_BYTES = 30_000_000
LIMIT_PART_BYTES = 10_000_000
LIMIT_WHOLE_BYTES = 200_000_000  # what all parts may swell to, as the file says itself
LIMIT_PARTS = 2_000

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"  # [MS-CFB]: encrypted, or a DOC of before 2007
_LOCAL, _CENTRAL, _END = b"PK\x03\x04", b"PK\x01\x02", b"PK\x05\x06"
_CENTRAL_BYTES = 46
_ENCRYPTED = 0x1
_STRICT = "http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument"
_MACROS = ("macroEnabled", "vbaProject", "vnd.ms-office.activeX")


@dataclass(frozen=True, slots=True)
class Relationship:
    """Where a part leads: *target* is the name of a part, or an address outside."""

    kind: str
    target: str
    is_external: bool


@dataclass(frozen=True, slots=True)
class _Entry:
    name: str
    start: int  # of its local header
    end: int  # of all that belongs to it
    central: bytes  # its record in the central directory
    header_end: int  # of its local header


class Package:
    """The parts of one DOCX."""

    def __init__(self, content: bytes) -> None:
        self._content = content
        self._entries, self._tail = _entries_in(content)
        self._zip = zipfile.ZipFile(BytesIO(content))
        self._read: dict[str, bytes] = {}

    @property
    def names(self) -> tuple[str, ...]:
        """The names of all parts, in the order in which they lie in the file."""
        return tuple(entry.name for entry in self._entries)

    def __contains__(self, name: str) -> bool:
        return any(entry.name == name for entry in self._entries)

    def part(self, name: str) -> bytes:
        """Return the content of a part.

        Raises:
            FormUnreadableError: it is missing, damaged, or swells beyond ``LIMIT_PART_BYTES``.
        """
        if name not in self._read:
            self._read[name] = self._unpacked(name)
        return self._read[name]

    def relationships(self, name: str = "") -> dict[str, Relationship]:
        """Return where the part *name* leads, by the ids used in it; "" is the package itself."""
        folder = dirname(name)
        rels = join(folder, "_rels", f"{name[len(folder) :].lstrip('/')}.rels")
        return dict(self._led_to(rels, folder)) if rels in self else {}

    def all_relationships(self) -> Iterator[Relationship]:
        """Yield where each part and the package itself lead, also those that share an id."""
        for name in self.names:
            folder, is_found, file = name.rpartition("_rels/")
            if is_found and file.endswith(".rels"):
                yield from (one for _, one in self._led_to(name, folder.rstrip("/")))

    def _led_to(self, rels: str, folder: str) -> Iterator[tuple[str, Relationship]]:
        for one in markup.parsed(self.part(rels)).iter(f"{{{markup.RELATIONSHIPS}}}Relationship"):
            yield one.get("Id", ""), _relationship(one, folder)

    def main_document(self) -> str:
        """Return the name of the part that holds the document's text.

        Raises:
            FormUnreadableError: there is none.
            FormRefusedError: it is in the strict dialect, or the file holds macros.
        """
        for relationship in self.relationships().values():
            if relationship.kind == _STRICT:
                raise _refused(
                    tr("This DOCX is in the strict dialect of the format."),
                    tr("Open it in a word processor, save it as “Word document”, and use that."),
                )
            if relationship.kind == RELATIONSHIP_TYPE.OFFICE_DOCUMENT:
                if relationship.target in self:
                    self._refuse_macros(relationship.target)
                    return relationship.target
                break
        raise _unreadable(tr("This file is a ZIP archive, but not a Word document."))

    def with_parts(self, changed: Mapping[str, bytes]) -> bytes:
        """Return the file with those parts changed and everything else copied as it is."""
        written, directory = [], []
        position = 0
        for entry in self._entries:
            piece, central = self._content[entry.start : entry.end], entry.central
            if entry.name in changed:
                piece, central = _changed(entry, piece, changed[entry.name])
            directory.append(central[:42] + struct.pack("<I", position) + central[46:])
            written.append(piece)
            position += len(piece)
        whole = b"".join(directory)
        end = (
            self._tail[:12] + struct.pack("<II", len(whole), position) + self._tail[20:]
        )  # PKWARE APPNOTE 4.3.16
        return b"".join((*written, whole, end))

    def raw(self, name: str) -> bytes:
        """Return a part as it lies in the file: its header, its compressed content, all of it."""
        entry = next(one for one in self._entries if one.name == name)
        return self._content[entry.start : entry.end]

    def _unpacked(self, name: str) -> bytes:
        try:
            with self._zip.open(name) as stream:
                content = stream.read(LIMIT_PART_BYTES + 1)
        except KeyError as error:
            raise _unreadable(tr("A part of this document is missing.")) from error
        except Exception as error:  # a hostile archive fails a reader in any way
            raise _unreadable(tr("A part of this document is damaged.")) from error
        if len(content) > LIMIT_PART_BYTES:
            raise _unreadable(tr("A part of this document is larger than any form needs."))
        return content

    def _refuse_macros(self, main: str) -> None:
        types = self.part("[Content_Types].xml").decode("utf-8", "replace")
        if any(sign in types for sign in _MACROS) or any("vbaProject" in n for n in self.names):
            raise _refused(
                tr("This document holds macros, which the Commission’s form has no use for."),
                tr("Take the form from the Commission’s own page."),
            )
        if "_xmlsignatures/" in "".join(self.names):
            raise _refused(
                tr("This document is signed as a DOCX, and filling it would break the signature."),
                tr("Use the unsigned form, as the Commission publishes it."),
            )
        if CONTENT_TYPE.WML_DOCUMENT_MAIN not in types and main not in types:
            raise _unreadable(tr("This file is a ZIP archive, but not a Word document."))


def _relationship(element: markup.Element, folder: str) -> Relationship:
    target = element.get("Target", "")
    is_external = element.get("TargetMode") == "External"
    if not is_external:
        target = normpath(join("/", folder, target)).lstrip("/")
    return Relationship(element.get("Type", ""), target, is_external)


def _entries_in(content: bytes) -> tuple[list[_Entry], bytes]:
    """Return the entries in the order in which they lie, and the end of the directory."""
    if len(content) > LIMIT_BYTES:
        raise _unreadable(tr("This file is larger than any form of this kind."))
    if content.startswith(_OLE):
        raise _unreadable(
            tr("This file is encrypted, or a Word document of before 2007."),
            tr("Open it in a word processor, save it as DOCX without a password, and use that."),
        )
    if not content.startswith(_LOCAL):
        raise _unreadable(tr("This file is not a DOCX."))
    try:
        with zipfile.ZipFile(BytesIO(content)) as opened:
            listed, start = opened.infolist(), opened.start_dir
    except Exception as error:  # a hostile archive fails a reader in any way
        raise _unreadable(tr("This file is a damaged ZIP archive.")) from error
    _refuse_dangerous(listed)
    records, tail = _central_records(content, start, len(listed))
    placed = sorted(zip(listed, records, strict=True), key=lambda pair: pair[0].header_offset)
    entries = []
    for (one, central), following in zip(placed, [*placed[1:], None], strict=True):
        end = following[0].header_offset if following else start
        header = content[one.header_offset : one.header_offset + 30]
        if header[:4] != _LOCAL or len(header) != 30:  # noqa: PLR2004  (APPNOTE 4.3.7)
            raise _unreadable(tr("This file is a damaged ZIP archive."))
        name_length, extra_length = struct.unpack("<HH", header[26:30])
        header_end = one.header_offset + 30 + name_length + extra_length
        if header_end + one.compress_size > end:
            raise _unreadable(tr("This file is a damaged ZIP archive."))
        entries.append(_Entry(one.filename, one.header_offset, end, central, header_end))
    return entries, tail


def _refuse_dangerous(listed: list[zipfile.ZipInfo]) -> None:
    names = [one.filename for one in listed]
    if len(names) > LIMIT_PARTS or sum(one.file_size for one in listed) > LIMIT_WHOLE_BYTES:
        raise _unreadable(tr("This document unpacks to more than any form needs."))
    if len({name.casefold() for name in names}) != len(names):  # ECMA-376-2, 6.2.2.3
        raise _unreadable(tr("Two parts of this document have the same name."))
    for name in names:
        parts = name.replace("\\", "/").split("/")
        if ".." in parts or name.startswith(("/", "\\")) or ":" in parts[0]:
            raise _unreadable(tr("A part of this document would be unpacked outside its folder."))
    if any(one.flag_bits & _ENCRYPTED for one in listed):
        raise _unreadable(
            tr("This file is encrypted."),
            tr("Save it without a password, and use that."),
        )
    if any(one.compress_type not in {zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED} for one in listed):
        raise _unreadable(tr("This document is compressed in a way that no DOCX is."))


def _central_records(content: bytes, start: int, count: int) -> tuple[list[bytes], bytes]:
    records, position = [], start
    for _ in range(count):
        fixed = content[position : position + _CENTRAL_BYTES]
        if len(fixed) < _CENTRAL_BYTES or fixed[:4] != _CENTRAL:
            raise _unreadable(tr("This file is a damaged ZIP archive."))
        lengths = struct.unpack("<HHH", fixed[28:34])
        end = position + _CENTRAL_BYTES + sum(lengths)
        records.append(content[position:end])
        position = end
    tail = content[position:]
    if tail[:4] != _END:
        raise _unreadable(tr("This file is a ZIP archive of a kind that no DOCX needs."))
    return records, tail


def _changed(entry: _Entry, piece: bytes, content: bytes) -> tuple[bytes, bytes]:
    """Return the entry and its central record with other content, all else as it was."""
    packer = zlib.compressobj(6, zlib.DEFLATED, -zlib.MAX_WBITS)
    packed = packer.compress(content) + packer.flush()
    sizes = struct.pack("<III", zlib.crc32(content), len(packed), len(content))
    header = piece[: entry.header_end - entry.start]
    name_length = struct.unpack("<H", header[26:28])[0]
    # No bit 3 any more, for the sizes are known here; nor an extra field, which may tell others.
    flags = struct.unpack("<H", header[6:8])[0] & ~0x8
    local = (
        header[:6] + struct.pack("<HH", flags, zipfile.ZIP_DEFLATED) + header[10:14] + sizes
        + header[26:28] + struct.pack("<H", 0) + header[30 : 30 + name_length]
    )  # fmt: skip
    central = entry.central
    central_name, central_extra = struct.unpack("<HH", central[28:32])
    name_end = _CENTRAL_BYTES + central_name
    directory = (
        central[:8] + struct.pack("<HH", flags, zipfile.ZIP_DEFLATED) + central[12:16] + sizes
        + central[28:30] + struct.pack("<H", 0) + central[32:name_end]
        + central[name_end + central_extra :]
    )  # fmt: skip
    return local + packed, directory


def _unreadable(what: str, next_step: str = "") -> FormUnreadableError:
    return FormUnreadableError(
        what,
        safe=tr("The file was not changed."),
        next_step=next_step
        or tr("Check that you chose the right file, and take the form from the Commission’s page."),
    )


def _refused(what: str, next_step: str) -> FormRefusedError:
    return FormRefusedError(
        what, safe=tr("The file was not changed, and nothing was filled."), next_step=next_step
    )
