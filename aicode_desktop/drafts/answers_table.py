"""Answers to the measures of the Code read back from a table: CSV, XLSX or OpenDocument.

The table is the exported gap analysis, filled in elsewhere, or one that somebody made. Whatever is
understood is taken, and every row or cell that is not is told with its place and the reason. All
that is taken is text; a formula in a CSV file is the text of that formula.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from aicode_desktop import languages
from aicode_desktop.check.edition import code_of_practice
from aicode_desktop.check.gap_table import GapColumn, column_under, heading_of, status_in
from aicode_desktop.drafts.cells import HeadedTable, Skipped, headed_table
from aicode_desktop.model.code import Chapter, ChapterKey, CodeOfPractice
from aicode_desktop.model.draft import Confidential
from aicode_desktop.model.gap import MeasureAnswer, MeasureStatus
from aicode_desktop.model.text import fit_text
from aicode_desktop.words import tr

_NUMBER = re.compile(r"(?<![\d.])(\d{1,2}\.\d{1,2})(?![\d.])", re.ASCII)
_SHOWN_CHARACTERS = 40

Place = tuple[ChapterKey, str]


@dataclass(frozen=True, slots=True, repr=False)
class ImportedAnswers(Confidential):
    """The answers of a table, the headings that were not understood, and what was left out.

    A blank cell is a blank field of its answer. ``remark`` is empty, or says what to look at
    because the file does not say it itself. ``is_of_measures``: a row of headings names them.
    """

    answers: tuple[MeasureAnswer, ...]
    ignored_columns: tuple[str, ...]
    skipped: tuple[Skipped, ...]
    remark: str = ""
    is_of_measures: bool = True


def answers_in(content: str | bytes, code: CodeOfPractice) -> ImportedAnswers:
    """Return the answers in a table that names measures of *code*; its first row has the headings.

    Raises:
        CannotReadFileError: it is larger than any such table, or no table.
    """
    skipped: list[Skipped] = []
    table = headed_table(content, is_wanted=_names_measures, skipped=skipped)
    if table is None:
        return ImportedAnswers((), (), tuple(skipped), is_of_measures=False)
    if not _names_measures(table.headings):
        reason = tr("No column has the heading “Measure”.")
        skipped.append(Skipped(table.number, "", reason))
        return ImportedAnswers((), (), tuple(skipped), table.remark, is_of_measures=False)
    answers = tuple(_Reading(table, code, skipped).answers())
    ignored = [heading for heading in table.headings if heading and not column_under(heading)]
    return ImportedAnswers(answers, tuple(ignored), tuple(skipped), table.remark)


def _names_measures(headings: list[str]) -> bool:
    return GapColumn.MEASURE in map(column_under, headings)


class _Reading:
    """One reading of one table."""

    def __init__(self, table: HeadedTable, code: CodeOfPractice, skipped: list[Skipped]) -> None:
        self._table = table
        self._columns = [column_under(heading) for heading in table.headings]
        self._skipped = skipped
        self._chapters: dict[str, Chapter] = {}
        self._by_title: dict[str, Place] = {}
        for written in _in_every_language(code):
            for chapter in written:
                for name in (chapter.title, chapter.key.value, chapter.title[:1]):
                    self._chapters.setdefault(name.casefold(), chapter)
                for measure in (each for made in chapter.commitments for each in made.measures):
                    place = (chapter.key, measure.number)
                    self._by_title.setdefault(_plain(measure.title), place)
        self._places = set(self._by_title.values())

    def answers(self) -> Iterator[MeasureAnswer]:
        taken: set[Place] = set()
        for number, cells in self._table.rows:
            row = self._row_of(number, cells)
            place = self._place_of(number, row)
            if place is None:
                continue
            if place in taken:
                self._skip(number, "", tr("An earlier row is about this measure already."))
                continue
            taken.add(place)
            answer = self._answer(number, place, row)
            if answer != MeasureAnswer(*place):
                yield answer

    def _row_of(self, number: int, cells: list[str]) -> dict[GapColumn, str]:
        row: dict[GapColumn, str] = {}
        for place, cell in enumerate(cells):
            # In CSV an apostrophe marks what a program might take for a formula as text.
            text = cell.removeprefix("'") if self._table.is_text else cell
            if not text.strip():
                continue
            if place >= len(self._columns):
                reason = tr("“{text}” stands beyond the last heading.", text=_short(text))
                self._skip(number, "", reason)
                continue
            column = self._columns[place]
            if column is None:  # told once, as a heading that is not understood
                continue
            if column in row:
                reason = tr("“{text}”: an earlier column says this already.", text=_short(text))
                self._skip(number, self._table.headings[place], reason)
                continue
            row[column] = fit_text(text, is_multi_line=column is GapColumn.OWN_MEASURE)
        return row

    def _place_of(self, number: int, row: dict[GapColumn, str]) -> Place | None:
        """Return the measure that a row is about, by number and title, which must not disagree.

        A spreadsheet may have taken ``1.2`` for a day of January; the title then says it alone.
        """
        told = row.get(GapColumn.MEASURE, "")
        by_title = self._by_title.get(_plain(row.get(GapColumn.TITLE, "")))
        by_title = by_title or self._by_title.get(_plain(_NUMBER.sub("", told)))
        chapter = self._chapter_of(row)
        found = _NUMBER.search(told)
        by_number = (chapter.key, found[1]) if chapter and found else None
        if by_number not in self._places:
            by_number = None
        if by_number and by_title and by_number != by_title:
            self._skip(number, "", tr("The number and the title name different measures."))
            return None
        place = by_number or by_title
        if place is None:
            reason = tr("“{text}” is not a measure of the Code.", text=_short(told))
            if not chapter:
                reason = tr("The chapter of this measure is not clear.")
            self._skip(number, heading_of(GapColumn.MEASURE), reason)
        return place

    def _chapter_of(self, row: dict[GapColumn, str]) -> Chapter | None:
        named = row.get(GapColumn.CHAPTER, "").strip().casefold()
        return self._chapters.get(named)

    def _answer(self, number: int, place: Place, row: dict[GapColumn, str]) -> MeasureAnswer:
        typed = row.get(GapColumn.STATUS, "")
        status = status_in(typed)
        if status is None:
            reason = tr("“{text}” is not understood.", text=_short(typed))
            self._skip(number, heading_of(GapColumn.STATUS), reason)
        return MeasureAnswer(
            *place,
            own_measure=row.get(GapColumn.OWN_MEASURE, ""),
            evidence=row.get(GapColumn.EVIDENCE, ""),
            owner=row.get(GapColumn.OWNER, ""),
            date=row.get(GapColumn.DATE, ""),
            status=status or MeasureStatus.UNANSWERED,
        )

    def _skip(self, row: int, column: str, reason: str) -> None:
        self._skipped.append(Skipped(row, column, reason))


def _in_every_language(code: CodeOfPractice) -> list[CodeOfPractice]:
    """Return *code*, then as each language writes it: a table keeps the one it was written in."""
    written = [code]
    for language in languages.shipped():
        with languages.written_in(language):
            written.append(code_of_practice(code.edition))
    return written


def _plain(title: str) -> str:
    return " ".join(title.casefold().split())


def _short(text: str) -> str:
    plain = " ".join(text.split())
    return plain if len(plain) <= _SHOWN_CHARACTERS else f"{plain[:_SHOWN_CHARACTERS]}…"
