"""Small files that ask for more time or memory than they are worth. The name says how."""

import struct
import zlib
from collections.abc import Callable, Mapping

_OBJECTS = (
    b"%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n"
    b"2 0 obj\n<< /Type /Pages /Kids [] /Count 0 >>\nendobj\n"
)
_FIRST, _SECOND = _OBJECTS.index(b"1 0 obj"), _OBJECTS.index(b"2 0 obj")


def many_revisions(count: int) -> bytes:
    """Return a document with *count* tables of objects, each naming the one before."""
    file, before = bytearray(_OBJECTS), b""
    for _ in range(count):
        start = len(file)
        file += b"xref\n0 3\n0000000000 65535 f \n"
        file += b"%010d 00000 n \n%010d 00000 n \n" % (_FIRST, _SECOND)
        file += b"trailer\n<< /Size 3 /Root 1 0 R%s >>\n" % before
        before = b" /Prev %d" % start
    return bytes(file + b"startxref\n%d\n%%%%EOF\n" % start)


def many_objects(count: int) -> bytes:
    """Return a document with a plain table of *count* objects."""
    start = len(_OBJECTS)
    table = b"0000000000 65535 f \n%010d 00000 n \n%010d 00000 n \n" % (_FIRST, _SECOND)
    table += b"0000000009 00000 n \n" * (count - 3)
    end = b"trailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (count, start)
    return _OBJECTS + b"xref\n0 %d\n" % count + table + end


def packed_table(count: int) -> bytes:
    """Return a document with a packed table of *count* objects, all the same."""
    return _with_table(b"%PDF-1.7\n", (b"\1\0\0\0\x09\0\0") * count, count)


def packed_twice(megabytes: int) -> bytes:
    """Return a document whose objects are *megabytes* of blanks, packed twice."""
    packed = zlib.compress(zlib.compress(b"1 0 " + b" " * megabytes * 1_000_000, 9), 9)
    file = b"%%PDF-1.7\n4 0 obj\n<< /Type /ObjStm /N 1 /First 4 /Length %d" % len(packed)
    file += b" /Filter [/FlateDecode /FlateDecode] >>\nstream\n" + packed
    file += b"\nendstream\nendobj\n"
    entries = [(0, 0, 65535), (2, 4, 0), (0, 0, 0), (0, 0, 0), (1, 9, 0), (1, len(file), 0)]
    table = b"".join(struct.pack(">BIH", *entry) for entry in entries)
    return _with_table(file, table, len(entries))


def _with_table(file: bytes, table: bytes, count: int) -> bytes:
    packed = zlib.compress(table, 9)
    head = b"5 0 obj\n<< /Type /XRef /Size %d /W [1 4 2] /Root 1 0 R" % count
    head += b" /Filter /FlateDecode /Length %d >>\nstream\n" % len(packed)
    tail = b"\nendstream\nendobj\nstartxref\n%d\n%%%%EOF\n" % len(file)
    return file + head + packed + tail


BULK: Mapping[str, Callable[[], bytes]] = {
    "ten-thousand-revisions": lambda: many_revisions(10_000),
    "three-million-objects": lambda: many_objects(3_000_000),
    "five-million-objects-packed": lambda: packed_table(5_000_000),
    "much-packed-twice": lambda: packed_twice(150),
    "a-hundred-thousand-open-brackets": lambda: b"%PDF-1.7\n1 0 obj\n" + b"[" * 100_000,
    "fifty-thousand-nested-lists": lambda: many_revisions(1).replace(
        b"/Kids []", b"/Kids " + b"[" * 50_000 + b"]" * 50_000
    ),
}
