"""Two drafts side by side, field by field; rows are matched by what they are, not where they stand.

A model is the same if its name and version are, a signatory if the name is; what is left over is
matched in its order where the two lists have the same number of such rows.
"""

import dataclasses
from collections.abc import Iterator, Sequence
from enum import StrEnum
from typing import Any

from aicode_desktop.model.draft import Confidential, Draft, Model, Signatory


class Change(StrEnum):
    """How a field differs from one draft to the other."""

    CHANGED = "changed"
    ADDED = "added"
    REMOVED = "removed"
    REORDERED = "reordered"


@dataclasses.dataclass(frozen=True, slots=True, repr=False)
class Difference(Confidential):
    """One field that differs.

    ``field`` is its path in the second draft's JSON, in the first's where it was removed; ``row``
    names the model or signatory it belongs to. ``before`` and ``after`` are the values as kept.
    """

    field: str
    row: str
    change: Change
    before: str
    after: str


def differences_between(first: Draft, second: Draft) -> tuple[Difference, ...]:
    """Return every field in which *second* differs from *first*, in the order of the form.

    Identifiers of drafts are left out: they say where a draft is kept, not what it says.
    """
    return tuple(_differences(first, dataclasses.replace(second, id=first.id), "", ""))


def _differences(first: Any, second: Any, path: str, row: str) -> Iterator[Difference]:
    prefix = f"{path}." if path else ""
    for part in dataclasses.fields(first):
        field = prefix + part.name
        before, after = getattr(first, part.name), getattr(second, part.name)
        if before == after:
            continue
        if dataclasses.is_dataclass(before):
            yield from _differences(before, after, field, row)
        elif isinstance(before, tuple) and _is_of_groups(before + after):
            yield from _in_rows(before, after, field)
        else:
            yield Difference(field, row, Change.CHANGED, _said(before), _said(after))


def _in_rows(before: Sequence[Any], after: Sequence[Any], field: str) -> Iterator[Difference]:
    pairs = _pairs(before, after)
    for old, new in pairs:
        yield from _differences(before[old], after[new], f"{field}[{new}]", name_of(after[new]))
    matched_before = {old for old, _ in pairs}
    matched_after = {new for _, new in pairs}
    for old, group in enumerate(before):
        if old not in matched_before:
            name = name_of(group)
            yield Difference(f"{field}[{old}]", name, Change.REMOVED, name, "")
    for new, group in enumerate(after):
        if new not in matched_after:
            name = name_of(group)
            yield Difference(f"{field}[{new}]", name, Change.ADDED, "", name)
    if [new for _, new in pairs] != sorted(new for _, new in pairs):
        kept = [name_of(before[old]) for old, _ in pairs]
        now = [name_of(after[new]) for new in sorted(new for _, new in pairs)]
        yield Difference(field, "", Change.REORDERED, "; ".join(kept), "; ".join(now))


def _pairs(before: Sequence[Any], after: Sequence[Any]) -> list[tuple[int, int]]:
    """Return the places of the rows that are the same, in the order of *before*."""
    pairs: list[tuple[int, int]] = []
    open_before, open_after = list(range(len(before))), list(range(len(after)))
    for key in (_full_key, _name_key):
        places: dict[tuple[str, ...], list[int]] = {}
        for new in open_after:
            places.setdefault(key(after[new]), []).append(new)
        for old in list(open_before):
            named = places.get(key(before[old]))
            if named and any(key(before[old])):
                pairs.append((old, named.pop(0)))
                open_before.remove(old)
        taken = {new for _, new in pairs}
        open_after = [new for new in open_after if new not in taken]
    if len(open_before) == len(open_after):
        pairs += zip(open_before, open_after, strict=True)
    return sorted(pairs)


def _full_key(group: Any) -> tuple[str, ...]:
    if isinstance(group, Model):
        return (_folded(group.name), _folded(group.version))
    return _name_key(group)


def _name_key(group: Any) -> tuple[str, ...]:
    return (_folded(group.name),) if isinstance(group, Model | Signatory) else ()


def name_of(group: Any) -> str:
    """Return what a row is called, as somebody would say it."""
    if isinstance(group, Model):
        return " ".join(part for part in (group.name.strip(), group.version.strip()) if part)
    return group.name.strip() if isinstance(group, Signatory) else ""


def _folded(text: str) -> str:
    return " ".join(text.casefold().split())


def _is_of_groups(rows: Sequence[Any]) -> bool:
    return any(isinstance(row, Model | Signatory) for row in rows)


def _said(value: object) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, tuple):
        return "; ".join(str(item) for item in value)
    return str(value)
