"""Where a line leaves room to write: underscores, dots, brackets, underlined space, and boxes."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import zip_longest

from aicode_desktop.fill.lexicon import has_lead_verb
from aicode_desktop.fill.markup import Element, W
from aicode_desktop.fill.paragraph import SYMBOL_FONTS, ParagraphText

BOXES = "☐□❏❐❑❒▢◻⬜"
TICKED = "☑☒■✓✔✗✘"

_SPACE = r"[ \u00a0]"
_BLANK = re.compile(
    rf"(?=[_.…<‹\[{BOXES}{TICKED}])(?:"  # what any of them begins with, so that text is passed fast
    rf"(?P<line>_(?:{_SPACE}?_){{2,}})"
    rf"|(?P<dots>(?:\.{_SPACE}?){{5,}}|…(?:{_SPACE}?[….])+)"
    rf"|(?P<box>[{BOXES}{TICKED}])"
    r"|(?P<bracket>\[(?P<in>[^\[\]]{0,120})\])"
    r"|(?P<angle>[<‹](?P<in_angle>[^<>‹›\n]{3,120})[>›])"
    r")"
)
_EMPTY_INSIDE = re.compile(r"[\s_.…●•*\u00a0xX]*")
_SPACE_ONLY = re.compile(rf"{_SPACE}{{1,3}}")
_SHORTEST_UNDERLINED = 3
_TEXT, _PARAGRAPH, _FONTS = f"{W}t", f"{W}p", f"{W}rFonts"
_TELLING = (
    f"{W}sdt", f"{W}fldChar", f"{W}sym", f"{W}u", f"{W}tabs", f"{W}txbxContent", f"{W}ins",
    f"{W}del",
)  # fmt: skip
# Not “[2]”, which is the number of a note.
_TELLING_TEXT = re.compile(rf"[_…<‹{BOXES}{TICKED}]|\[(?!\d{{1,3}}\])|\.[ \u00a0]?\.|^\.$")
_LEADERS = {"dot", "underscore", "hyphen", "middleDot", "heavy"}
_WORDY = re.compile(r"[^\W\d_]{3}")


@dataclass(frozen=True, slots=True)
class Blank:
    """A stretch of a paragraph that may be filled.

    ``inner`` are the words inside it, which are replaced. ``is_doubtful``: brackets around words
    that may be the text of the form; they count only where the words name an answer.
    """

    start: int
    end: int
    inner: str = ""
    is_check: bool = False
    is_ticked: bool = False
    is_doubtful: bool = False


def telling_paragraphs(root: Element) -> set[Element]:
    """Return the paragraphs that could hold a place or tracked changes; most hold neither.

    Spares a form of forty pages most of the work, for only these are read letter by letter.
    """
    telling = set()
    for element in root.iter(_TEXT, _FONTS, *_TELLING):
        if element.tag == _TEXT:
            is_telling = _TELLING_TEXT.search(element.text or "") is not None
        elif element.tag == _FONTS:
            is_telling = element.get(f"{W}ascii", "").casefold() in SYMBOL_FONTS
        else:
            is_telling = True
        if is_telling:
            telling |= set(element.iterancestors(_PARAGRAPH))
    return telling


def blanks_in(paragraph: ParagraphText) -> list[Blank]:
    """Return the blanks of a paragraph in their order."""
    text = paragraph.text
    found = []
    if _BLANK.search(text):
        found = [blank for match in _BLANK.finditer(text) if (blank := _blank_of(match, text))]
        found = list(_with_hints_behind(found, text))
    taken = [(blank.start, blank.end) for blank in found]
    for start, end in (*_underlined(paragraph), *_led(paragraph)):
        if not any(start < other_end and end > other for other, other_end in taken):
            found.append(Blank(start, end))
            taken.append((start, end))
    return sorted(found, key=lambda blank: blank.start)


def _blank_of(match: re.Match[str], text: str) -> Blank | None:
    start, end = match.span()
    if match["box"]:
        return Blank(start, end, is_check=True, is_ticked=match["box"] in TICKED)
    if match["line"] or match["dots"]:
        return Blank(start, end - (len(match[0]) - len(match[0].rstrip(" \u00a0"))))
    inner = (match["in"] if match["bracket"] else match["in_angle"]) or ""
    if match["bracket"] and _EMPTY_INSIDE.fullmatch(inner):
        if _SPACE_ONLY.fullmatch(inner) or inner.strip() in {"x", "X"} or not inner:
            before, after = text[:start].rstrip(), text[end:].strip()
            if after and not before.endswith(":"):
                return Blank(start, end, is_check=True, is_ticked=inner.strip() in {"x", "X"})
        return Blank(start, end)
    if not _WORDY.search(inner):
        return None  # the number of a note, for instance
    return Blank(start, end, inner=inner.strip(), is_doubtful=not has_lead_verb(inner))


def _with_hints_behind(found: list[Blank], text: str) -> Iterator[Blank]:
    """Yield the blanks; words in brackets right behind a line only say what the line is for."""
    skip = False
    for blank, following in zip_longest(found, found[1:]):
        if skip:
            skip = False
            continue
        is_line = not (blank.inner or blank.is_check)
        if (
            is_line
            and following is not None
            and following.inner
            and not text[blank.end : following.start].strip()
        ):
            skip = True
            yield Blank(blank.start, blank.end, inner=following.inner)
        else:
            yield blank


def _underlined(paragraph: ParagraphText) -> Iterator[tuple[int, int]]:
    start = end = -1
    has_tab = False
    for piece in paragraph.pieces:
        if piece.is_underlined and not piece.text.strip(" \t\u00a0"):
            if start < 0:
                start, has_tab = piece.start, False
            end = piece.end
            has_tab = has_tab or "\t" in piece.text
            continue
        if start >= 0 and (has_tab or end - start >= _SHORTEST_UNDERLINED):
            yield start, end
        start = -1
    if start >= 0 and (has_tab or end - start >= _SHORTEST_UNDERLINED):
        yield start, end


def _led(paragraph: ParagraphText) -> Iterator[tuple[int, int]]:
    """Yield tabs that draw a line or dots (17.3.1.37), where nothing follows but further tabs."""
    if "\t" not in paragraph.text or not _has_leader(paragraph.paragraph):
        return
    before = paragraph.text.rstrip("\t ")
    if before.strip() and "\t" in paragraph.text[len(before) :]:
        yield len(before) + paragraph.text[len(before) :].index("\t"), len(paragraph.text)


def _has_leader(paragraph: Element) -> bool:
    properties = paragraph.find(f"{W}pPr")
    tabs = properties.find(f"{W}tabs") if properties is not None else None
    return tabs is not None and any(tab.get(f"{W}leader") in _LEADERS for tab in tabs)
