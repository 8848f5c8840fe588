"""Records as rows of the archive’s list, and back."""

from datetime import UTC, date, datetime
from typing import Any

from aicode_desktop.archive.chain import ChainEntry
from aicode_desktop.archive.folding import word_of_day, words_in
from aicode_desktop.host.clock import legal_day
from aicode_desktop.model.act import ActKind
from aicode_desktop.model.code import ChapterKey
from aicode_desktop.model.record import EventKind, ListedRecord, Record, RecordState
from aicode_desktop.model.rendered import DocumentKind

_NAMES = (
    "folder", "digest", "kind", "act", "document_number", "provider_name", "signatory_names",
    "model_names", "chapters", "edition", "kept_at", "state", "fingerprint", "file_sha256",
    "follows", "sent_on", "acknowledged_on", "listed_on",
)  # fmt: skip
COLUMNS = ", ".join(_NAMES)

_BETWEEN = "\x1f"  # the unit separator of ASCII, which no name has
_STATES = {
    EventKind.SENT: RecordState.SENT,
    EventKind.ACKNOWLEDGED: RecordState.ACKNOWLEDGED,
    EventKind.LISTED: RecordState.LISTED,
    EventKind.DISPOSED: RecordState.DISPOSED,
}
_RANK = {state.value: rank for rank, state in enumerate(RecordState)}


def row_of(entry: ChainEntry, record: Record) -> tuple[Any, ...]:
    """Return the row of *record*, which *entry* brought into the archive."""
    return (
        entry.number,
        entry.folder,
        entry.digest,
        record.kind.value,
        record.act.value,
        record.document_number,
        record.provider_name,
        _BETWEEN.join(record.signatory_names),
        _BETWEEN.join(record.model_names),
        _BETWEEN.join(record.chapters),
        record.edition,
        record.kept_at.astimezone(UTC).isoformat(),
        RecordState.KEPT.value,
        record.fingerprint,
        record.file_sha256,
        record.follows.fingerprint if record.follows else "",
        None,
        None,
        None,
        " ".join(words_in(record.provider_name)),
        record.kept_at.year,
        _words_of(record),
    )


def row_of_missing(entry: ChainEntry, state: RecordState) -> tuple[Any, ...]:
    """Return the row of a record of which only what the chain says is left."""
    number = entry.document_number
    found_by = " ".join(dict.fromkeys(words_in(f"{number} {entry.folder}")))
    kept_at = entry.noted_at
    return (
        *(entry.number, entry.folder, entry.digest, DocumentKind.FORM.value),
        *(ActKind.FIRST_FORM.value, number, "", "", "", "", "", kept_at.isoformat(), state.value),
        *("", "", "", None, None, None, "", kept_at.year, found_by),
    )


def _words_of(record: Record) -> str:
    told = (
        record.document_number,
        record.provider_name,
        *record.signatory_names,
        *record.model_names,
        record.edition,
        record.folder.name,
    )
    # The day where one is, as lists show it, may be another than that of UTC, as files tell it.
    days = (record.kept_at.astimezone(UTC).date(), legal_day(record.kept_at))
    words = (word for text in told for word in words_in(text))
    return " ".join(dict.fromkeys((*words, *map(word_of_day, days))))


def listed_record(row: tuple[Any, ...]) -> ListedRecord:
    """Return the record of a row that has ``COLUMNS``.

    Raises:
        ValueError: the row says what no record says.
    """
    if not all(isinstance(told, str | None) for told in row):
        raise ValueError("bytes or a number in place of a text")
    return ListedRecord(
        folder=row[0],
        digest=row[1],
        kind=DocumentKind(row[2]),
        act=ActKind(row[3]),
        document_number=row[4],
        provider_name=row[5],
        signatory_names=_several(row[6]),
        model_names=_several(row[7]),
        chapters=tuple(ChapterKey(key) for key in _several(row[8])),
        edition=row[9],
        kept_at=datetime.fromisoformat(row[10]).replace(tzinfo=UTC),
        state=RecordState(row[11]),
        fingerprint=row[12],
        file_sha256=row[13],
        follows_fingerprint=row[14],
        sent_on=_day(row[15]),
        acknowledged_on=_day(row[16]),
        listed_on=_day(row[17]),
    )


def state_after(state: str, kind: EventKind) -> str:
    """Return the state of a record in *state* to which *kind* happened; it never goes back."""
    following = _STATES.get(kind)
    if following is None or _RANK[following.value] < _RANK.get(state, 0):
        return state
    return following.value


def _several(joined: str) -> tuple[str, ...]:
    return tuple(joined.split(_BETWEEN)) if joined else ()


def _day(told: str | None) -> date | None:
    return date.fromisoformat(told) if told else None
