"""The entries of the document catalogue beside pages and structure (ISO 32000-1, 7.7.2)."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from aicode_desktop import bundled
from aicode_desktop.render.engine.objects import number, references, text_string
from aicode_desktop.render.engine.vocabulary import Attachment
from aicode_desktop.render.engine.writing import Writing


@dataclass(frozen=True, slots=True)
class Target:
    """Where a bookmark leads: a page, counted from 0, and a height on it."""

    text: str
    page: int
    top: float


def outline_entry(writing: Writing, targets: Sequence[Target], pages: Sequence[int]) -> str:
    """Return the entry for bookmarks, one level deep; nothing where there are none.

    *pages* are the object numbers of the pages.
    """
    if not targets:
        return ""
    root = writing.reserve()
    items = [writing.reserve() for _ in targets]
    for index, (own, target) in enumerate(zip(items, targets, strict=True)):
        before = f"/Prev {items[index - 1]} 0 R" if index else ""
        after = f"/Next {items[index + 1]} 0 R" if index + 1 < len(items) else ""
        writing.put(
            own,
            f"<</Title{text_string(target.text)}/Parent {root} 0 R{before}{after}"
            f"/Dest[{pages[target.page]} 0 R/XYZ null {number(target.top)} null]>>",
        )
    writing.put(
        root,
        f"<</Type/Outlines/First {items[0]} 0 R/Last {items[-1]} 0 R/Count {len(items)}>>",
    )
    return f"/Outlines {root} 0 R"


def output_intent_entry(writing: Writing) -> str:
    """Return the entry that says what the colours mean: sRGB, by the shipped profile."""
    profile = writing.add_stream("/N 3", _colour_profile())
    condition = text_string("sRGB IEC61966-2.1")
    intent = writing.add(
        "<</Type/OutputIntent/S/GTS_PDFA1"
        f"/OutputConditionIdentifier{condition}/Info{condition}/DestOutputProfile {profile} 0 R>>"
    )
    return f"/OutputIntents{references([intent])}"


def attachment_entries(writing: Writing, attachment: Attachment | None) -> str:
    """Return the entries for the file that the document carries as its source."""
    if attachment is None:
        return ""
    media_type = attachment.media_type.replace("/", "#2F")
    size = len(attachment.content)
    stream = writing.add_stream(
        f"/Type/EmbeddedFile/Subtype/{media_type}/Params<</Size {size}>>", attachment.content
    )
    name = text_string(attachment.name)
    specification = writing.add(
        f"<</Type/Filespec/F{name}/UF{name}/Desc{text_string(attachment.description)}"
        f"/AFRelationship/Source/EF<</F {stream} 0 R/UF {stream} 0 R>>>>"
    )
    return (
        f"/AF{references([specification])}"
        f"/Names<</EmbeddedFiles<</Names[{name} {specification} 0 R]>>>>"
    )


def form_entry(fields: list[int]) -> str:
    """Return the entry for signature fields; nothing where there are none."""
    return f"/AcroForm<</Fields{references(fields)}>>" if fields else ""


@cache
def _colour_profile() -> bytes:
    return bundled.path("colour", "sRGB.icc").read_bytes()
