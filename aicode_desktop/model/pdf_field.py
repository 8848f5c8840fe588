"""A field of a PDF form (ISO 32000-1, 12.7) and the words around it."""

from dataclasses import dataclass
from enum import StrEnum

from aicode_desktop.model.draft import Confidential


class PdfFieldKind(StrEnum):
    """What a field takes."""

    TEXT = "text"
    BOX = "box"
    LIST = "list"
    SIGNATURE = "signature"


@dataclass(frozen=True, slots=True, repr=False)
class PdfField(Confidential):
    """One field, or one button of a group; ``name`` is its full name, ``state`` its button's.

    ``hint`` is what a reader program says of it. ``left``, ``right`` and ``above`` are printed on
    the page beside it; ``headings`` stand farther above, the nearest first.
    """

    name: str
    kind: PdfFieldKind
    state: str = ""
    hint: str = ""
    options: tuple[str, ...] = ()
    value: str = ""
    is_ticked: bool = False
    left: str = ""
    right: str = ""
    above: str = ""
    headings: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, repr=False)
class PdfFormReading(Confidential):
    """A PDF form: what its pages say, and its fields in reading order."""

    text: str
    fields: tuple[PdfField, ...]


@dataclass(frozen=True, slots=True, repr=False)
class PdfAnswer(Confidential):
    """What goes into a field: text, or for a button whether it is ticked."""

    name: str
    state: str
    text: str
    is_ticked: bool = False
