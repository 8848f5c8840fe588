"""Finding records: by any words in them, by what they are, sorted, a page at a time."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from aicode_desktop.archive.folding import day_begun, words_in
from aicode_desktop.archive.index import Index
from aicode_desktop.archive.index_rows import COLUMNS, listed_record
from aicode_desktop.model.act import ActKind
from aicode_desktop.model.code import ChapterKey
from aicode_desktop.model.record import ListedRecord, RecordState
from aicode_desktop.model.rendered import DocumentKind

PAGE = 100
MOST_WORDS = 20


class SortBy(StrEnum):
    """By what a list of records is sorted."""

    KEPT = "kept"
    PROVIDER = "provider"
    NUMBER = "number"
    ACT = "act"
    STATE = "state"


_ORDER = {
    SortBy.KEPT: "id",
    SortBy.PROVIDER: "provider_folded",
    SortBy.NUMBER: "document_number",
    SortBy.ACT: "act",
    SortBy.STATE: "state",
}


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which records are looked for; what is empty or None does not matter.

    ``words`` are beginnings of words, without regard to case and accents; all of them must occur.
    A day or month, as “2026-11-23”, “2026-11” or “23.11.2026”, is that on which it was kept, too.
    """

    words: str = ""
    provider: str = ""
    chapter: ChapterKey | None = None
    model: str = ""
    kind: DocumentKind | None = None
    act: ActKind | None = None
    year: int | None = None
    state: RecordState | None = None
    sort_by: SortBy = SortBy.KEPT
    is_ascending: bool = False


@dataclass(frozen=True, slots=True)
class Found:
    """The records that were found: how many, and one page of them from the place *first* on."""

    total: int
    first: int
    records: tuple[ListedRecord, ...]


@dataclass(frozen=True, slots=True)
class Choices:
    """What the records can be filtered by: every provider, model and year that occurs."""

    providers: tuple[str, ...]
    models: tuple[str, ...]
    years: tuple[int, ...]


def find(index: Index, wanted: Wanted, *, first: int = 0, most: int = PAGE) -> Found:
    """Return the records that are *wanted*, from the place *first* on, at most *most*.

    Raises:
        FalseIndexError: the list is damaged.
    """
    match = _match(wanted.words)
    conditions, values = _conditions(wanted)
    direction = "ASC" if wanted.is_ascending else "DESC"
    with index.reading() as connection:
        if match and not conditions and wanted.sort_by is SortBy.KEPT:
            # The full-text table counts and keeps the order by itself: nothing is joined or sorted.
            count = connection.execute("SELECT count(*) FROM found WHERE found MATCH ?", (match,))
            total = count.fetchone()[0]
            rows = connection.execute(
                f"SELECT {COLUMNS} FROM record WHERE id IN"  # noqa: S608  (literals of this package)
                f" (SELECT rowid FROM found WHERE found MATCH ? ORDER BY rowid {direction}"
                f" LIMIT ? OFFSET ?) ORDER BY id {direction}",
                (match, most, first),
            ).fetchall()
            return Found(total, first, tuple(map(listed_record, rows)))
        if match:
            conditions.append("id IN (SELECT rowid FROM found WHERE found MATCH ?)")
            values.append(match)
        where = " AND ".join(conditions) or "1"
        order = f"{_ORDER[wanted.sort_by]} {direction}, id DESC"
        count = connection.execute(f"SELECT count(*) FROM record WHERE {where}", values)  # noqa: S608
        rows = connection.execute(
            f"SELECT {COLUMNS} FROM record WHERE {where} ORDER BY {order} LIMIT ? OFFSET ?",  # noqa: S608
            (*values, most, first),
        ).fetchall()
        return Found(count.fetchone()[0], first, tuple(map(listed_record, rows)))


def find_all(index: Index, wanted: Wanted) -> Iterator[ListedRecord]:
    """Yield every record that is *wanted*, page by page.

    Raises:
        FalseIndexError: the list is damaged, or rows are missing in it.
    """
    index.refuse_gaps()
    first = 0
    while True:
        found = find(index, wanted, first=first, most=PAGE * 10)
        yield from found.records
        first += len(found.records)
        if not found.records or first >= found.total:
            return


def choices(index: Index) -> Choices:
    """Return what the records of the list can be filtered by.

    Raises:
        FalseIndexError: the list is damaged, or rows are missing in it.
    """
    index.refuse_gaps()
    with index.reading() as connection:
        providers = connection.execute(
            "SELECT DISTINCT provider_name FROM record WHERE provider_name <> ''"
            " ORDER BY provider_folded"
        ).fetchall()
        models = connection.execute("SELECT DISTINCT name FROM model ORDER BY name").fetchall()
        years = connection.execute("SELECT DISTINCT year FROM record ORDER BY year DESC").fetchall()
    return Choices(
        tuple(name for (name,) in providers),
        tuple(name for (name,) in models),
        tuple(year for (year,) in years),
    )


def family_of(index: Index, record: ListedRecord) -> tuple[ListedRecord, ...]:
    """Return the first form and every act that follows it, directly or not, the oldest first.

    Raises:
        FalseIndexError: the list is damaged.
    """
    found = {record.digest: record}
    waiting = [record]
    while waiting:
        one = waiting.pop()
        near = index.records(
            "(follows = ? AND follows <> '') OR (fingerprint = ? AND fingerprint <> '')",
            (one.fingerprint, one.follows_fingerprint),
        )
        for other in near:
            if other.digest not in found:
                found[other.digest] = other
                waiting.append(other)
    return tuple(sorted(found.values(), key=lambda each: each.kept_at))


def _match(typed: str) -> str:
    found: list[str] = []
    for term in typed.split():
        words = [f'"{word}"*' for word in words_in(term)]  # words hold letters and digits only
        day = day_begun(term)
        found += [f'("{day}"* OR ({" AND ".join(words)}))'] if day else words
    return " AND ".join(found[:MOST_WORDS])


def _conditions(wanted: Wanted) -> tuple[list[str], list[object]]:
    conditions: list[str] = []
    values: list[object] = []
    exact = {
        "provider_name": wanted.provider,
        "kind": wanted.kind,
        "act": wanted.act,
        "year": wanted.year,
        "state": wanted.state,
    }
    for column, value in exact.items():
        if value:
            conditions.append(f"{column} = ?")
            values.append(value if isinstance(value, int) else str(value))
    if wanted.chapter is not None:
        conditions.append("instr(chapters, ?) > 0")
        values.append(wanted.chapter.value)
    if wanted.model:
        conditions.append("id IN (SELECT record FROM model WHERE name = ?)")
        values.append(wanted.model)
    return conditions, values
