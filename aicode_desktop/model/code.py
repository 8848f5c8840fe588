"""The Code of Practice as data: an edition with chapters, commitments and measures."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class ChapterKey(StrEnum):
    """The three chapters, in the order of the Code."""

    TRANSPARENCY = "transparency"
    COPYRIGHT = "copyright"
    SAFETY_AND_SECURITY = "safety_and_security"


@dataclass(frozen=True, slots=True)
class Measure:
    """One measure, numbered as in the Code, for instance ``"1.2"``."""

    number: str
    title: str


@dataclass(frozen=True, slots=True)
class Commitment:
    """One commitment with its measures and the legal text printed beside it in the Code."""

    number: str
    title: str
    legal_basis: str
    measures: tuple[Measure, ...]


@dataclass(frozen=True, slots=True)
class Chapter:
    """One chapter: what it commits to and the articles it serves.

    ``summary`` says in the program's own words what signing it entails.
    """

    key: ChapterKey
    title: str
    legal_basis: str
    summary: str
    commitments: tuple[Commitment, ...]

    @property
    def measure_count(self) -> int:
        """The number of measures in all commitments of the chapter."""
        return sum(len(commitment.measures) for commitment in self.commitments)


@dataclass(frozen=True, slots=True)
class CodeOfPractice:
    """One edition of the General-Purpose AI Code of Practice."""

    edition: str
    title: str
    published: date
    chapters: tuple[Chapter, ...]

    def __iter__(self) -> Iterator[Chapter]:
        return iter(self.chapters)

    def chapter(self, key: ChapterKey) -> Chapter:
        """Return the chapter of that key.

        Raises:
            KeyError: this edition has no such chapter.
        """
        for chapter in self.chapters:
            if chapter.key is key:
                return chapter
        raise KeyError(key)
