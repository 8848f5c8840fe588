"""The copy of a filled form that an office program is given: it leads nowhere outside.

The program fetches linked pictures, templates and files when it opens a document. The filled form
itself keeps them as they are; the copy leads to nothing.
"""

import re
from collections.abc import Iterator

from docx.opc.constants import RELATIONSHIP_TYPE

from aicode_desktop.errors import FormRefusedError
from aicode_desktop.fill import markup
from aicode_desktop.fill.package import Package
from aicode_desktop.words import tr

_FETCHING = re.compile(
    r"\s*(?:INCLUDE(?:TEXT|PICTURE)?|IMPORT|LINK|DDE(?:AUTO)?|RD|DATABASE)\b", re.IGNORECASE
)
_OTHER_FORMAT = "/aFChunk"  # in either dialect
_WITHOUT_FIELDS = {
    RELATIONSHIP_TYPE.IMAGE,
    RELATIONSHIP_TYPE.FONT,
    RELATIONSHIP_TYPE.OLE_OBJECT,
    RELATIONSHIP_TYPE.PACKAGE,
    RELATIONSHIP_TYPE.THUMBNAIL,
}
# “<” in ASCII, after the marks of UTF-8, UTF-16 and UTF-32, in both without one, “<?xm” in EBCDIC
_XML = (
    *(b"<", b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff", b"\0\0\xfe\xff", b"\0<", b"\0\0\0<"),
    b"\x4c\x6f\xa7\x94",
)
_NOWHERE = "about:blank"
_FIELDS = ("{*}fldChar", "{*}instrText", "{*}fldSimple")  # in either dialect


def office_copy(docx: bytes) -> bytes:
    """Return *docx* without what an office program would fetch when it opens it.

    Raises:
        FormRefusedError: it takes in other files by fields or as another format.
    """
    package = Package(docx)
    with_fields = {
        one.target: None
        for one in package.all_relationships()
        if not one.is_external and one.kind not in _WITHOUT_FIELDS and one.target in package
    }  # whatever a part is called, it is a story where something leads to it as one
    for name in with_fields:
        content = package.part(name)
        if content.lstrip().startswith(_XML):
            _refuse_fetching(markup.parsed(content))
    changed = {}
    for name in package.names:
        if name.endswith(".rels"):
            root = markup.parsed(package.part(name))
            if _close(root):
                changed[name] = markup.written(root, package.part(name))
    return package.with_parts(changed) if changed else docx


def _close(root: markup.Element) -> bool:
    is_changed = False
    for one in root.iter(f"{{{markup.RELATIONSHIPS}}}Relationship"):
        if one.get("Type", "").endswith(_OTHER_FORMAT):
            raise _refused()
        is_outside = one.get("TargetMode") == "External"
        if is_outside and one.get("Type") != RELATIONSHIP_TYPE.HYPERLINK:
            one.set("Target", _NOWHERE)
            is_changed = True
    return is_changed


def _refuse_fetching(root: markup.Element) -> None:
    if any(_FETCHING.match(words) for words in _instructions_in(root)):
        raise _refused()


def _instructions_in(root: markup.Element) -> Iterator[str]:
    """Yield what each field is told to do (17.16.2); its words may be split over many runs."""
    open_fields: list[list[str]] = []
    for element in root.iter(*_FIELDS):
        said = {name.rpartition("}")[2]: value for name, value in element.attrib.items()}
        if element.tag.endswith("}fldSimple"):
            yield said.get("instr", "")
        elif element.tag.endswith("}instrText"):
            if open_fields:
                open_fields[-1].append(element.text or "")
            else:
                yield element.text or ""
        elif said.get("fldCharType") == "begin":
            open_fields.append([])
        elif said.get("fldCharType") == "end" and open_fields:
            yield "".join(open_fields.pop())
    yield from map("".join, open_fields)


def _refused() -> FormRefusedError:
    return FormRefusedError(
        tr(
            "This form takes in other files when it is opened, so it is not turned into a PDF here."
        ),
        safe=tr("The filled form is complete and unchanged, and nothing was fetched."),
        next_step=tr("Use the form as the Commission publishes it."),
    )
