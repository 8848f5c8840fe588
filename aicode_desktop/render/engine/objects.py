"""Writes the objects of a PDF file (ISO 32000-1, 7.3), plainly; ``finishing`` compresses them.

Written by hand because it is short, has no clock, no random numbers and no fonts of its own, and
because the structure tree of a long table is thousands of small objects.
"""

from collections.abc import Mapping

_HEADER = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"
_MUST_BE_ESCAPED = str.maketrans({"\\": r"\\", "(": r"\(", ")": r"\)"})


def text_string(text: str) -> str:
    """Return *text* as a PDF text string."""
    if text.isascii() and text.isprintable():
        return f"({text.translate(_MUST_BE_ESCAPED)})"
    return f"<FEFF{text.encode('utf-16-be').hex().upper()}>"


def number(value: float) -> str:
    """Return *value* as a PDF number of at most two decimals."""
    return f"{round(value, 2) + 0.0:g}"  # no minus before a nought


def rectangle(left: float, bottom: float, right: float, top: float) -> str:
    """Return a PDF rectangle."""
    return f"[{number(left)} {number(bottom)} {number(right)} {number(top)}]"


def references(numbers: list[int]) -> str:
    """Return an array of references to objects."""
    return "[" + " ".join(f"{number} 0 R" for number in numbers) + "]"


class ObjectFile:
    """A PDF file in the making. Objects are numbered from 1 in the order they were asked for."""

    def __init__(self) -> None:
        self._objects: list[bytes] = []

    def reserve(self) -> int:
        """Return the number of an object that is filled later."""
        self._objects.append(b"null")
        return len(self._objects)

    def put(self, number: int, content: str) -> None:
        """Fill the object that was reserved under *number*."""
        self._objects[number - 1] = content.encode("ascii")

    def add(self, content: str) -> int:
        """Return the number of a new object."""
        self._objects.append(content.encode("ascii"))
        return len(self._objects)

    def add_stream(self, entries: str, content: bytes) -> int:
        """Return the number of a new stream with these dictionary entries."""
        head = f"<<{entries}/Length {len(content)}>>\nstream\n".encode("ascii")
        self._objects.append(b"".join((head, content, b"\nendstream")))
        return len(self._objects)

    def written(self, trailer: Mapping[str, int]) -> bytes:
        """Return the file, its trailer naming those objects (``Root``, ``Info``)."""
        parts, offset = [_HEADER], len(_HEADER)
        table = [b"0000000000 65535 f \n"]
        for index, content in enumerate(self._objects, start=1):
            table.append(b"%010d 00000 n \n" % offset)
            part = b"%d 0 obj\n%b\nendobj\n" % (index, content)
            parts.append(part)
            offset += len(part)
        named = "".join(f"/{key} {value} 0 R" for key, value in trailer.items())
        parts.append(b"xref\n0 %d\n" % len(table))
        parts += table
        parts.append(
            f"trailer\n<</Size {len(table)}{named}>>\nstartxref\n{offset}\n%%EOF\n".encode("ascii")
        )
        return b"".join(parts)
