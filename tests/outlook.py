"""Outlook messages made for tests: a compound file ([MS-CFB]) with the streams of [MS-OXMSG]."""

import struct
from datetime import UTC, datetime

SECTOR, SMALL_SECTOR, CUTOFF = 512, 64, 4096
END, FREE, FAT_SECTOR, NO_ENTRY = 0xFFFFFFFE, 0xFFFFFFFF, 0xFFFFFFFD, 0xFFFFFFFF
STREAM, STORAGE, ROOT = 2, 1, 5

_SUBJECT, _HEADERS = 0x0037, 0x007D
_SENDER_NAME, _SENDER_ADDRESS, _SUBMITTED = 0x0C1A, 0x0C1F, 0x0039
_TEXT, _TIME = 0x001F, 0x0040


def outlook_message(
    *,
    subject: str = "",
    sender_name: str = "",
    sender_address: str = "",
    headers: str = "",
    sent_at: datetime | None = None,
    attachment: bytes = b"",
) -> bytes:
    """Return a ``.msg`` file that says so, with one large attachment where there is one."""
    texts = {
        _SUBJECT: subject,
        _HEADERS: headers,
        _SENDER_NAME: sender_name,
        _SENDER_ADDRESS: sender_address,
    }
    streams = {
        f"__substg1.0_{tag:04X}{_TEXT:04X}": text.encode("utf-16-le")
        for tag, text in texts.items()
        if text
    }
    properties = b""
    for tag, text in texts.items():
        if text:
            size = len(text.encode("utf-16-le")) + 2
            properties += struct.pack("<HHIII", _TEXT, tag, 6, size, 0)
    if sent_at is not None:
        ticks = int((sent_at - datetime(1601, 1, 1, tzinfo=UTC)).total_seconds() * 10_000_000)
        properties += struct.pack("<HHIQ", _TIME, _SUBMITTED, 6, ticks)
    streams["__properties_version1.0"] = bytes(32) + properties
    if attachment:
        streams["attachment"] = attachment
    return compound_file(streams)


def compound_file(streams: dict[str, bytes]) -> bytes:
    """Return a compound file with *streams* in its root."""
    small, large = b"", b""
    small_table: list[int] = []
    large_table: list[int] = []
    entries = []
    for name, content in sorted(streams.items(), key=lambda one: (len(one[0]), one[0].upper())):
        if len(content) < CUTOFF:
            start, count = len(small_table), max(1, -(-len(content) // SMALL_SECTOR))
            small_table += [*range(start + 1, start + count), END]
            small += content.ljust(count * SMALL_SECTOR, b"\0")
        else:
            start, count = len(large_table), -(-len(content) // SECTOR)
            large_table += [*range(start + 1, start + count), END]
            large += content.ljust(count * SECTOR, b"\0")
        entries.append((name, STREAM, start, len(content)))

    def put(content: bytes) -> int:
        nonlocal large
        start, count = len(large_table), -(-len(content) // SECTOR)
        large_table.extend([*range(start + 1, start + count), END])
        large += content.ljust(count * SECTOR, b"\0")
        return start

    small_start = put(small) if small else END
    packed_table = b"".join(struct.pack("<I", each) for each in small_table)
    padded = packed_table.ljust(-(-len(packed_table) // SECTOR) * SECTOR, b"\xff")
    small_table_start = put(padded) if padded else END
    directory = _entry("Root Entry", ROOT, small_start, len(small), child=1 if entries else None)
    for number, (name, kind, start, size) in enumerate(entries, start=1):
        after = number + 1 if number < len(entries) else None
        directory += _entry(name, kind, start, size, right=after)
    directory += _entry("", 0, 0, 0) * (-len(directory) // 128 % 4)
    directory_start = put(directory)
    tables = 1
    while len(large_table) + tables > tables * (SECTOR // 4):
        tables += 1
    first_table = len(large_table)
    large_table += [FAT_SECTOR] * tables
    table = b"".join(struct.pack("<I", each) for each in large_table)
    table = table.ljust(tables * SECTOR, b"\xff")
    places = [first_table + n for n in range(tables)] + [FREE] * (109 - tables)
    header = struct.pack(
        "<8s16xHHHHH6xIIIIIIIIII", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", 0x3E, 3, 0xFFFE, 9, 6,
        0, tables, directory_start, 0, CUTOFF, small_table_start, len(padded) // SECTOR,
        END, 0, places[0],
    )  # fmt: skip
    header += b"".join(struct.pack("<I", place) for place in places[1:])
    return header + large + table


def _entry(
    name: str,
    kind: int,
    start: int,
    size: int,
    *,
    right: int | None = None,
    child: int | None = None,
) -> bytes:
    encoded = name.encode("utf-16-le")
    length = len(encoded) + 2 if name else 0
    return struct.pack(
        "<64sHBBIII16xIQQIQ", encoded, length, kind, 1, NO_ENTRY,
        NO_ENTRY if right is None else right, NO_ENTRY if child is None else child,
        0, 0, 0, start, size,
    )  # fmt: skip
