"""Rows for models and signatories: where a form has too few of them, its last one is repeated."""

import re
from collections.abc import Iterable
from copy import deepcopy
from dataclasses import dataclass, field, replace

from aicode_desktop.check.form_answers import ROWS, Answers
from aicode_desktop.fill.markup import Element, W
from aicode_desktop.fill.paragraph import LegacyField, ParagraphText
from aicode_desktop.fill.spots import Around, Spot
from aicode_desktop.fill.zones import without_identities
from aicode_desktop.model.commission_form import PlaceKind, Proposal

Pair = tuple[Spot, Proposal]
MOST_ADDED = 500
_DIGITS = re.compile(r"\s*(\d{1,3})[.)]?\s*$")


@dataclass(frozen=True, slots=True)
class RowNumber:
    """The number that a row begins with: where it is a copy from, and what it says in the copy."""

    spot: Spot
    source: Element
    text: str


@dataclass(slots=True)
class AddedCopy:
    """A row that was added: what it is a copy of, and its places with those they are copies of."""

    source: Element
    made: Element
    pairs: list[tuple[Pair, Spot]] = field(default_factory=list)
    number: RowNumber | None = None


def add_rows(pairs: list[Pair], answers: Answers) -> list[AddedCopy]:
    """Repeat the last row of each table whose rows are certain to list more than it has room for.

    Has to come before anything is filled, so that what is copied is empty.
    """
    # By the elements themselves: an id is given again once lxml lets go of an element.
    groups: dict[Element, list[Pair]] = {}
    for pair in pairs:
        if pair[0].group is not None:
            groups.setdefault(pair[0].group, []).append(pair)
    tables: dict[Element, list[list[Pair]]] = {}
    for row, group in groups.items():
        tables.setdefault(row.getparent(), []).append(group)
    added: list[AddedCopy] = []
    for table in tables.values():
        last = max(table, key=lambda group: group[0][0].row)
        needed = max((_needed(one, answers) for _, one in last), default=0)
        have = last[0][0].row + 1
        copies = [_copy(last, number) for number in range(have, min(needed, have + MOST_ADDED))]
        for one in reversed(copies):
            one.source.addnext(one.made)
        added += copies
    return added


def rows_of_nobody(pairs: Iterable[Pair], answers: Answers) -> set[Element]:
    """Return the rows for people or models of which the draft has fewer: they stay empty whole."""
    has_somebody: dict[Element, bool] = {}
    for spot, proposal in pairs:
        row = ROWS.fullmatch(proposal.answer)
        if spot.group is not None and row:
            is_there = int(row[2]) < answers.row_count(row[1])
            has_somebody[spot.group] = has_somebody.get(spot.group, False) or is_there
    return {row for row, is_there in has_somebody.items() if not is_there}


def _needed(proposal: Proposal, answers: Answers) -> int:
    row = ROWS.fullmatch(proposal.answer)
    return answers.row_count(row[1]) if row and proposal.is_settled else 0


def _copy(last: list[Pair], number: int) -> AddedCopy:
    source = last[0][0].group
    made = without_identities(deepcopy(source))
    copied = AddedCopy(source, made)
    copied.number = _number(last[0][0], source, made, by=number - last[0][0].row)
    for spot, proposal in last:
        twin = _counterpart(spot, source, made)
        if twin is None:
            continue
        row = ROWS.fullmatch(proposal.answer)
        answer = f"{row[1]}[{number}].{row[3]}" if row else proposal.answer
        place = replace(proposal.place, id=f"{proposal.place.id}+{number}", row=number)
        copied.pairs.append(((twin, replace(proposal, place=place, answer=answer)), spot))
    return copied


def _number(near: Spot, source: Element, made: Element, *, by: int) -> RowNumber | None:
    """Return what is to stand in place of the number that the copied row begins with."""
    old, new = (next(row.iter(f"{W}p"), None) for row in (source, made))
    digits = _DIGITS.match(ParagraphText(old).text) if old is not None else None
    if digits is None:
        return None
    spot = Spot(near.part, PlaceKind.BLANK, new, Around(), digits.start(1), digits.end(1))
    return RowNumber(spot, old, str(int(digits[1]) + by))


def _counterpart(spot: Spot, source: Element, made: Element) -> Spot | None:
    """Return the same place in the copy, which has the same elements but for identities."""
    kind = spot.element.tag
    position = list(source.iter(kind)).index(spot.element)
    element = list(made.iter(kind))[position]
    legacy = _field_at(element) if spot.legacy is not None else None
    if spot.legacy is not None and legacy is None:
        return None
    return replace(spot, element=element, legacy=legacy, group=made, twins=[])


def _field_at(begin: Element) -> LegacyField | None:
    paragraph = next(begin.iterancestors(f"{W}p"), None)
    if paragraph is None:
        return None
    fields = (piece.field for piece in ParagraphText(paragraph).objects())
    return next((one for one in fields if one is not None and one.begin is begin), None)
