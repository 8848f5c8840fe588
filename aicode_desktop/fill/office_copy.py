"""The copy of a filled form that an office program is given: it leads nowhere outside.

The program fetches linked pictures, templates and files when it opens a document. The filled form
itself keeps them as they are; the copy leads to nothing.
"""

import re

from docx.opc.constants import RELATIONSHIP_TYPE

from aicode_desktop.errors import FormRefusedError
from aicode_desktop.fill import markup
from aicode_desktop.fill.markup import W
from aicode_desktop.fill.package import Package
from aicode_desktop.words import tr

_FETCHING = re.compile(
    r"^\s*(?:INCLUDE(?:TEXT|PICTURE)|IMPORT|LINK|DDE(?:AUTO)?|RD|DATABASE)\b", re.IGNORECASE
)
_OTHER_FORMAT = RELATIONSHIP_TYPE.A_F_CHUNK
_NOWHERE = "about:blank"
_STORIES = ("document", "header", "footer", "footnotes", "endnotes", "comments")


def office_copy(docx: bytes) -> bytes:
    """Return *docx* without what an office program would fetch when it opens it.

    Raises:
        FormRefusedError: it takes in other files by fields or as another format.
    """
    package = Package(docx)
    changed = {}
    for name in package.names:
        if name.endswith(".rels"):
            root = markup.parsed(package.part(name))
            if _close(root):
                changed[name] = markup.written(root, package.part(name))
        elif name.endswith(".xml") and name.rpartition("/")[2].startswith(_STORIES):
            _refuse_fetching(package.part(name))
    return package.with_parts(changed) if changed else docx


def _close(root: markup.Element) -> bool:
    is_changed = False
    for one in root.iter(f"{{{markup.RELATIONSHIPS}}}Relationship"):
        if one.get("Type") == _OTHER_FORMAT:
            raise _refused()
        is_outside = one.get("TargetMode") == "External"
        if is_outside and one.get("Type") != RELATIONSHIP_TYPE.HYPERLINK:
            one.set("Target", _NOWHERE)
            is_changed = True
    return is_changed


def _refuse_fetching(part: bytes) -> None:
    if b"instrText" not in part and b"fldSimple" not in part:
        return
    root = markup.parsed(part)
    simple = (one.get(f"{W}instr", "") for one in root.iter(f"{W}fldSimple"))
    # A field's words may be split over many runs, so that only the paragraph has them together.
    complex_ = (
        "".join(one.text or "" for one in paragraph.iter(f"{W}instrText"))
        for paragraph in root.iter(f"{W}p")
    )
    if any(_FETCHING.search(words) for words in (*simple, *complex_)):
        raise _refused()


def _refused() -> FormRefusedError:
    return FormRefusedError(
        tr(
            "This form takes in other files when it is opened, so it is not turned into a PDF here."
        ),
        safe=tr("The filled form is complete and unchanged, and nothing was fetched."),
        next_step=tr("Use the form as the Commission publishes it."),
    )
