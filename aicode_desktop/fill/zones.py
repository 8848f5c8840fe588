"""What a filling may have changed in a part, and how to put it back as it was.

The proof that a form's own words were not altered: with every filled place put back, the part is
the same as before, in canonical XML. Only what a place of its kind may change is put back; had
anything else been touched, it would show.
"""

from collections.abc import Sequence
from copy import deepcopy
from dataclasses import dataclass

from aicode_desktop.fill.markup import W14, Element, W, canonical, is_same, parsed
from aicode_desktop.fill.paragraph import LegacyField, ParagraphText
from aicode_desktop.model.commission_form import PlaceKind

Path = tuple[int, ...]
_RUN, _TEXT, _PARAGRAPH, _CELL = f"{W}r", f"{W}t", f"{W}p", f"{W}tc"
_TEXT_LIKE = (_TEXT, f"{W}tab", f"{W}br", f"{W}sym", f"{W}ptab", f"{W}cr")
_BESIDE_RUNS = {f"{W}bookmarkStart", f"{W}bookmarkEnd", f"{W}proofErr", f"{W}pPr"}
_CHECKBOX, _CHECKED = f"{W14}checkbox", f"{W14}checked"
_IDENTITIES = (f"{W14}paraId", f"{W14}textId")


@dataclass(frozen=True, slots=True)
class Zone:
    """One place that was filled: where it was and where it is, by positions from the root down.

    Of a blank, *stretches* are those of its paragraph's text that were replaced.
    """

    kind: PlaceKind
    before: Path
    after: Path
    stretches: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True, slots=True)
class AddedRow:
    """A row that was added after others: the copy of the row at ``before``, itself at ``after``."""

    before: Path
    after: Path


def path_to(element: Element) -> Path:
    """Return the positions that lead from the root to *element*."""
    path: list[int] = []
    parent = element.getparent()
    while parent is not None:
        path.append(parent.index(element))
        element, parent = parent, parent.getparent()
    return tuple(reversed(path))


def is_otherwise_same(
    before: bytes,
    after: bytes,
    zones: Sequence[Zone],
    *,
    rows: Sequence[AddedRow] = (),
    texts: Sequence[Path] = (),
) -> bool:
    """Return whether two versions of a part are the same but for *zones* and added *rows*.

    *texts* are elements whose text may differ: those that hold what a control is bound to.
    """
    old, new = parsed(before), parsed(after)
    try:
        pairs = [(zone, _at(old, zone.before), _at(new, zone.after)) for zone in zones]
        copies = [(_at(old, row.before), _at(new, row.after)) for row in rows]
        bound = [(_at(old, path), _at(new, path)) for path in texts]
    except IndexError:
        return False
    for zone, was, now in pairs:
        _put_back(zone, was, now)
    for was, now in bound:
        now.text = was.text
    for was, now in copies:
        if canonical(_bare_row(was)) != canonical(_bare_row(now)):
            return False
    for _, now in copies:
        now.getparent().remove(now)
    return is_same(old, new)


def _at(root: Element, path: Path) -> Element:
    element = root
    for index in path:
        element = element[index]
    return element


def _put_back(zone: Zone, was: Element, now: Element) -> None:
    if was.tag != now.tag:
        return
    if zone.kind is PlaceKind.CELL:
        _put_back_cell(was, now)
    elif zone.kind in {PlaceKind.BLANK, PlaceKind.CHECK_CHARACTER}:
        _put_back_stretches(was, now, zone.stretches)
    elif zone.kind in {PlaceKind.TEXT_FIELD, PlaceKind.CHECK_FIELD, PlaceKind.LIST_FIELD}:
        _put_back_field(was, now)
    else:
        _put_back_control(was, now)


def _put_back_cell(was: Element, now: Element) -> None:
    """Take away the one run that stands last in the first paragraph of a cell."""
    old, new = was.find(_PARAGRAPH), now.find(_PARAGRAPH)
    if old is None or new is None or len(new) != len(old) + 1:
        return
    run = new[-1]
    if run.tag == _RUN and _holds_only_text(run):
        new.remove(run)


def _put_back_stretches(was: Element, now: Element, stretches: Sequence[tuple[int, int]]) -> None:
    """Put back the runs in which stretches were replaced, if every other letter is as it was."""
    old, new = ParagraphText(was), ParagraphText(now)
    kept, position = [], 0
    for start, end in sorted(stretches):
        kept.append(old.text[position:start])
        position = end
    if not _is_kept(new.text, *kept, last=old.text[position:]):
        return
    touched = {piece.run for start, end in stretches for piece in old.pieces_in(start, end)}
    old_runs, new_runs = list(was.iter(_RUN)), list(now.iter(_RUN))
    if len(old_runs) != len(new_runs):
        return
    for one, other in zip(old_runs, new_runs, strict=True):
        if one in touched and canonical(_without_text(one)) == canonical(_without_text(other)):
            _replace(other, one)


def _is_kept(text: str, first: str, *between: str, last: str) -> bool:
    """Return whether *text* holds these pieces in order, and anything between them."""
    if not text.startswith(first):
        return False
    position = len(first)
    for piece in between:
        position = text.find(piece, position)
        if position < 0:
            return False
        position += len(piece)
    return text.endswith(last) and position <= len(text) - len(last)


def _put_back_field(was: Element, now: Element) -> None:
    old, new = _field_at(was), _field_at(now)
    if old is None or new is None:
        return
    for tag in ("checked", "result"):
        _put_back_child(old.properties, new.properties, f"{W}checkBox", f"{W}{tag}")
        _put_back_child(old.properties, new.properties, f"{W}ddList", f"{W}{tag}")
    if len(new.result) == len(old.result) + 1 and _holds_only_text(new.result[-1]):
        new.result[-1].getparent().remove(new.result[-1])
    elif len(new.result) == len(old.result):
        for one, other in zip(old.result, new.result, strict=True):
            if canonical(_without_text(one)) == canonical(_without_text(other)):
                _replace(other, one)


def _put_back_control(was: Element, now: Element) -> None:
    old, new = was.find(f"{W}sdtPr"), now.find(f"{W}sdtPr")
    if old is None or new is None:
        return
    hint = old.find(f"{W}showingPlcHdr")
    if hint is not None and new.find(f"{W}showingPlcHdr") is None:
        new.insert(old.index(hint), deepcopy(hint))
    _put_back_child(old, new, _CHECKBOX, _CHECKED)
    old_date, new_date = old.find(f"{W}date"), new.find(f"{W}date")
    if old_date is not None and new_date is not None:
        _put_back_attribute(old_date, new_date, f"{W}fullDate")
    old_content, new_content = was.find(f"{W}sdtContent"), now.find(f"{W}sdtContent")
    if old_content is None or new_content is None:
        return
    if _frame_of(old_content) == _frame_of(new_content):
        _replace(new_content, old_content)


def _frame_of(content: Element) -> tuple[bytes, ...]:
    """Return what a filling leaves of a control's content: its cell, its first paragraph's form."""
    parts = [
        next((one for one in content.iter(tag)), None)
        for tag in (f"{W}tcPr", f"{W}pPr", f"{W}bookmarkStart")
    ]
    others = [child.tag for child in content if child.tag not in {_PARAGRAPH, _RUN, _CELL}]
    kept = [tag for tag in others if tag in _BESIDE_RUNS]
    return (*(b"" if part is None else canonical(part) for part in parts), repr(kept).encode())


def _put_back_child(old: Element, new: Element, holder: str, tag: str) -> None:
    was, now = old.find(holder), new.find(holder)
    if was is None or now is None:
        return
    old_child, new_child = was.find(tag), now.find(tag)
    if old_child is None and new_child is not None:
        now.remove(new_child)
    elif old_child is not None and new_child is not None:
        _replace(new_child, old_child)


def _put_back_attribute(old: Element, new: Element, name: str) -> None:
    value = old.get(name)
    if value is not None:
        new.set(name, value)
    elif name in new.attrib:
        del new.attrib[name]


def _field_at(begin: Element) -> LegacyField | None:
    """Return the legacy field that the run *begin* begins."""
    paragraph = next(begin.iterancestors(_PARAGRAPH), None)
    if paragraph is None:
        return None
    fields = (piece.field for piece in ParagraphText(paragraph).objects())
    return next((one for one in fields if one is not None and one.begin is begin), None)


def _bare_row(row: Element) -> Element:
    """Return a copy of a row without what tells one row from another: identities and bookmarks."""
    copy = deepcopy(row)
    return without_identities(copy)


def without_identities(row: Element) -> Element:
    """Take from a copied row what no two rows may share, and return it."""
    marks = {f"{W}bookmarkStart", f"{W}bookmarkEnd"}
    for element in list(row.iter()):
        for name in _IDENTITIES:
            element.attrib.pop(name, None)
        holder = element.getparent()
        is_own_id = element.tag == f"{W}id" and holder is not None and holder.tag == f"{W}sdtPr"
        if holder is not None and (is_own_id or element.tag in marks):
            holder.remove(element)
    return row


def _without_text(run: Element) -> Element:
    copy = deepcopy(run)
    for child in list(copy):
        if child.tag in _TEXT_LIKE:
            copy.remove(child)
    return copy


def _holds_only_text(run: Element) -> bool:
    return all(child.tag in {f"{W}rPr", _TEXT} for child in run)


def _replace(new: Element, old: Element) -> None:
    copy = deepcopy(old)
    copy.tail = new.tail
    new.getparent().replace(new, copy)
