"""The words in which a document is written: what it says, not where it stands on the page."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TypeAlias

from aicode_desktop import languages
from aicode_desktop.model.draft import Paper


@dataclass(frozen=True, slots=True)
class Link:
    """A line of text that leads to *address* (``https:`` or ``mailto:``) when it is followed.

    ``after`` is set behind it, plain.
    """

    text: str
    address: str
    after: str = ""


Line: TypeAlias = str | Link


@dataclass(frozen=True, slots=True)
class Title:
    """The document's title, the sentence under it, and what the document is and is not."""

    text: str
    subtitle: str = ""
    remarks: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Heading:
    """The heading of a section; it is also a bookmark."""

    text: str
    number: str = ""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Running text."""

    text: str


@dataclass(frozen=True, slots=True)
class Note:
    """An explanation in small type."""

    text: str


@dataclass(frozen=True, slots=True)
class FieldRow:
    """A label, and beside it what was answered. A question left open is set as such."""

    label: str
    lines: tuple[Line, ...]
    is_open: bool = False


@dataclass(frozen=True, slots=True)
class CheckRow:
    """A check box with its label, details, and the answer in words; ``None`` is not answered."""

    label: str
    details: tuple[str, ...]
    is_checked: bool | None
    answer: str


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table. ``share`` is its part of the width; the parts add up to one."""

    title: str
    share: float
    is_right_aligned: bool = False


@dataclass(frozen=True, slots=True)
class Row:
    """One row: its cells, of which the first names it, and a detail in small type below them."""

    cells: tuple[str, ...]
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Table:
    """Rows under column headings that are repeated on every page."""

    columns: tuple[Column, ...]
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class LetteredList:
    """Items lettered a, b, c; a line break in an item begins a new line."""

    items: tuple[str, ...]


@dataclass(frozen=True, slots=True, repr=False)
class InkPicture:
    """What somebody wrote by hand, as samples of eight bits row by row: grey, or sRGB."""

    samples: bytes
    width_px: int
    height_px: int
    is_grey: bool


@dataclass(frozen=True, slots=True)
class SignaturePanel:
    """What is seen in a signature block, before or after signing; a picture only after it."""

    kicker: str
    name: str
    lines: tuple[str, ...]
    side_lines: tuple[str, ...] = ()
    picture: InkPicture | None = None


@dataclass(frozen=True, slots=True)
class SignatureBlock:
    """A block with an empty signature field; without a field's name, only its picture.

    ``description`` is read to those who cannot see it.
    """

    field: str
    description: str
    panel: SignaturePanel


@dataclass(frozen=True, slots=True)
class HandSignatureBlock:
    """A block to be signed by hand: who signs, and two lines to write on with their labels."""

    kicker: str
    name: str
    second_line: str
    labels: tuple[str, str]


Block: TypeAlias = (
    Title
    | Heading
    | Paragraph
    | Note
    | FieldRow
    | CheckRow
    | Table
    | LetteredList
    | SignatureBlock
    | HandSignatureBlock
)


@dataclass(frozen=True, slots=True)
class PageMark:
    """The code in the corner of one page. ``description`` is read to those who cannot see it."""

    text: str
    description: str


@dataclass(frozen=True, slots=True)
class Plate:
    """A picture that fills a page of its own, as JPEG. ``description`` says what it shows."""

    jpeg: bytes
    width_px: int
    height_px: int
    is_grey: bool
    description: str


@dataclass(frozen=True, slots=True)
class Attachment:
    """The file a document carries inside: the data it was made from."""

    name: str
    media_type: str
    description: str
    content: bytes


@dataclass(frozen=True, slots=True)
class Sheet:
    """What holds for every page of a document. ``banner`` is written across each of them.

    ``mark_of`` gives the code in the corner of a page, from its number and the number of pages.
    """

    title: str
    language: str = field(default_factory=languages.in_use)
    paper: Paper = Paper.A4
    head_left: str = ""
    head_right: str = ""
    foot_left: str = ""
    banner: str = ""
    attachment: Attachment | None = None
    mark_of: Callable[[int, int], PageMark] | None = None
