"""The entries of the document catalogue beside pages and structure (ISO 32000-1, 7.7.2)."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from aicode_desktop import bundled
from aicode_desktop.render.engine.objects import ObjectFile, number, references, text_string
from aicode_desktop.render.engine.vocabulary import Attachment


@dataclass(frozen=True, slots=True)
class Target:
    """Where a bookmark leads: an object number of a page, and a height on it."""

    text: str
    page: int
    top: float


def outline_entry(objects: ObjectFile, targets: Sequence[Target]) -> str:
    """Return the entry for bookmarks, one level deep; nothing where there are none."""
    if not targets:
        return ""
    root = objects.reserve()
    items = [objects.reserve() for _ in targets]
    for index, (own, target) in enumerate(zip(items, targets, strict=True)):
        before = f"/Prev {items[index - 1]} 0 R" if index else ""
        after = f"/Next {items[index + 1]} 0 R" if index + 1 < len(items) else ""
        objects.put(
            own,
            f"<</Title{text_string(target.text)}/Parent {root} 0 R{before}{after}"
            f"/Dest[{target.page} 0 R/XYZ null {number(target.top)} null]>>",
        )
    objects.put(
        root,
        f"<</Type/Outlines/First {items[0]} 0 R/Last {items[-1]} 0 R/Count {len(items)}>>",
    )
    return f"/Outlines {root} 0 R"


def output_intent_entry(objects: ObjectFile) -> str:
    """Return the entry that says what the colours mean: sRGB, by the shipped profile."""
    profile = objects.add_stream("/N 3", _colour_profile())
    condition = text_string("sRGB IEC61966-2.1")
    intent = objects.add(
        "<</Type/OutputIntent/S/GTS_PDFA1"
        f"/OutputConditionIdentifier{condition}/Info{condition}/DestOutputProfile {profile} 0 R>>"
    )
    return f"/OutputIntents{references([intent])}"


def attachment_entries(objects: ObjectFile, attachment: Attachment | None) -> str:
    """Return the entries for the file that the document carries as its source."""
    if attachment is None:
        return ""
    media_type = attachment.media_type.replace("/", "#2F")
    size = len(attachment.content)
    stream = objects.add_stream(
        f"/Type/EmbeddedFile/Subtype/{media_type}/Params<</Size {size}>>", attachment.content
    )
    name = text_string(attachment.name)
    specification = objects.add(
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
