"""Two editions of the Code side by side, commitment by commitment and measure by measure.

A part is the same if its number is; one that moved is found again by its title. Only titles and
numbers are at hand, so a measure whose title stands may still say something else: the text of the
Code decides, and the sentences say so.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from aicode_desktop.check.wording import listed
from aicode_desktop.model.code import Chapter, ChapterKey, CodeOfPractice
from aicode_desktop.words import plural, tr


class EditionChange(StrEnum):
    """How a part of the Code differs from one edition to the other."""

    ADDED = "added"
    REMOVED = "removed"
    RENAMED = "renamed"
    RENUMBERED = "renumbered"


@dataclass(frozen=True, slots=True)
class EditionDifference:
    """One part that differs. ``before`` and ``after`` are its number and title, or empty.

    ``concerns_provider``: it belongs to a chapter that the provider signed.
    """

    chapter: ChapterKey
    chapter_title: str
    is_measure: bool
    change: EditionChange
    before: str
    after: str
    concerns_provider: bool


def differences_between_editions(
    old: CodeOfPractice, new: CodeOfPractice, *, signed: Sequence[ChapterKey] = ()
) -> tuple[EditionDifference, ...]:
    """Return what *new* adds, leaves out, renames and renumbers, in the order of the Code."""
    return tuple(
        each
        for chapter in new
        for each in _in_chapter(old.chapter(chapter.key), chapter, is_signed=chapter.key in signed)
    )


def sentence_about(difference: EditionDifference) -> str:
    """Return the difference as a sentence."""
    values = {
        "chapter": difference.chapter_title,
        "before": difference.before,
        "after": difference.after,
    }
    if difference.is_measure:
        return {
            EditionChange.ADDED: tr("{chapter}: measure {after} is new.", **values),
            EditionChange.REMOVED: tr("{chapter}: measure {before} is gone.", **values),
            EditionChange.RENAMED: tr("{chapter}: measure {before} is now {after}.", **values),
            EditionChange.RENUMBERED: tr(
                "{chapter}: measure {before} has moved to {after}.", **values
            ),
        }[difference.change]
    return {
        EditionChange.ADDED: tr("{chapter}: commitment {after} is new.", **values),
        EditionChange.REMOVED: tr("{chapter}: commitment {before} is gone.", **values),
        EditionChange.RENAMED: tr("{chapter}: commitment {before} is now {after}.", **values),
        EditionChange.RENUMBERED: tr(
            "{chapter}: commitment {before} has moved to {after}.", **values
        ),
    }[difference.change]


def what_it_means(differences: Sequence[EditionDifference]) -> str:
    """Return in one or two sentences what the differences are to this provider."""
    own = [each for each in differences if each.concerns_provider]
    if not own:
        return tr(
            "In the chapters that you signed, numbers and titles stay as they are. Read the text of"
            " the new edition: it decides."
        )
    added = sum(each.change is EditionChange.ADDED and each.is_measure for each in own)
    gone = sum(each.change is EditionChange.REMOVED and each.is_measure for each in own)
    other = len(own) - added - gone
    counted = [
        plural("{n} measure is new", "{n} measures are new", added) if added else "",
        plural("{n} measure is gone", "{n} measures are gone", gone) if gone else "",
        plural("{n} other part differs", "{n} other parts differ", other) if other else "",
    ]
    return tr(
        "In the chapters that you signed: {list}. Read the text of the new edition: it decides.",
        list=listed([part for part in counted if part]),
    )


def _in_chapter(old: Chapter, new: Chapter, *, is_signed: bool) -> Iterator[EditionDifference]:
    for is_measure in (False, True):
        before, after = _parts(old, is_measure=is_measure), _parts(new, is_measure=is_measure)
        moved = _moved(before, after)
        left = set(moved.values())
        for number, title in after.items():
            if number in moved:
                change, was = EditionChange.RENUMBERED, f"{moved[number]} {title}"
            elif number not in before or number in left:
                change, was = EditionChange.ADDED, ""
            elif before[number] != title:
                change, was = EditionChange.RENAMED, f"{number} {before[number]}"
            else:
                continue
            yield EditionDifference(
                new.key,
                new.title,
                is_measure,
                change,
                before=was,
                after=f"{number} {title}",
                concerns_provider=is_signed,
            )
        for number, title in before.items():
            if number not in left and (number not in after or number in moved):
                yield EditionDifference(
                    new.key,
                    new.title,
                    is_measure,
                    EditionChange.REMOVED,
                    before=f"{number} {title}",
                    after="",
                    concerns_provider=is_signed,
                )


def _parts(chapter: Chapter, *, is_measure: bool) -> dict[str, str]:
    if not is_measure:
        return {each.number: each.title for each in chapter.commitments}
    return {
        measure.number: measure.title
        for commitment in chapter.commitments
        for measure in commitment.measures
    }


def _moved(before: dict[str, str], after: dict[str, str]) -> dict[str, str]:
    """Return the old numbers of parts whose title is found under another number."""
    places: dict[str, list[str]] = {}
    for number, title in before.items():
        if after.get(number) != title:
            places.setdefault(title, []).append(number)
    return {
        number: places[title].pop(0)
        for number, title in after.items()
        if before.get(number) != title and places.get(title)
    }
