"""The list of an archive is made anew where it says less, or something else, than the chain."""

import sqlite3
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from aicode_desktop.archive import acts
from aicode_desktop.archive.export import export_bag
from aicode_desktop.archive.index_schema import VERSION
from aicode_desktop.archive.proof import is_list_true
from aicode_desktop.archive.search import Wanted, choices, find, find_all
from aicode_desktop.archive.store import Archive
from aicode_desktop.model.record import EventKind
from tests import pki
from tests.archives import grow

LATER = pki.NOW + timedelta(days=3)
FIRST = "2026-00001"
ENDLESS = """WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n)
SELECT i, '' FROM n WHERE i < 0"""


@pytest.fixture
def archive(tmp_path: Path) -> Iterator[Archive]:
    """Yield an archive of two records, and a reply to the first."""
    archive = Archive(grow(tmp_path / "records", 2, document_bytes=20))
    acts.note(
        archive, FIRST, EventKind.REPLY_KEPT, on=LATER.date(), at=LATER, files={"reply.eml": b"x"}
    )
    yield archive
    archive.close()


def lose(archive: Archive, rows: str) -> None:
    with archive.up_to_date().reading() as connection:
        connection.execute(f"DELETE FROM {rows}")  # noqa: S608  (a literal of this test)


def test_an_export_has_what_came_later_though_the_list_lost_its_row(
    archive: Archive, tmp_path: Path
) -> None:
    lose(archive, "event WHERE number = 3")

    export_bag(archive, [FIRST], tmp_path / "out", at=LATER)

    names = {path.name for path in (tmp_path / "out" / "data").rglob("*")}
    assert {"reply.eml", "000001.json", "000003.json"} <= names
    assert is_list_true(archive)


def test_the_history_of_a_record_is_whole_though_the_list_lost_a_row(archive: Archive) -> None:
    lose(archive, "event WHERE number = 3")

    assert [event.kind for event in archive.events_of(FIRST)] == [
        EventKind.KEPT,
        EventKind.REPLY_KEPT,
    ]


@pytest.mark.parametrize("rows", ["record WHERE id = 1", "event WHERE number = 1", "head"])
def test_whoever_asks_for_every_record_gets_it_though_the_list_lost_a_row(
    rows: str, archive: Archive
) -> None:
    lose(archive, rows)

    found = archive.ask(lambda index: list(find_all(index, Wanted(is_ascending=True))))

    assert [record.folder for record in found] == [FIRST, "2026-00002"]
    lose(archive, rows)
    assert len(archive.ask(choices).models) == 2


@pytest.mark.parametrize(
    "forged",
    [
        f"CREATE VIEW head (number, digest) AS {ENDLESS}",
        "CREATE TABLE head (number, digest); INSERT INTO head VALUES ('three', x'00')",
    ],
)
def test_a_list_made_elsewhere_to_do_harm_is_made_anew(
    forged: str, archive: Archive, tmp_path: Path
) -> None:
    archive.index.throw_away()
    connection = sqlite3.connect(tmp_path / "records-list.sqlite")
    connection.executescript(f"{forged}; PRAGMA user_version = {VERSION};")
    connection.close()

    assert archive.up_to_date().head() == archive.chain.head()


def test_an_archive_is_searched_where_the_disk_can_hold_no_list(
    archive: Archive, monkeypatch: pytest.MonkeyPatch
) -> None:
    connect = sqlite3.connect

    def on_a_disk_of_the_network(path: str, **options: Any) -> sqlite3.Connection:
        if path != ":memory:":
            raise sqlite3.OperationalError("locking protocol")
        connection: sqlite3.Connection = connect(path, **options)
        return connection

    monkeypatch.setattr(sqlite3, "connect", on_a_disk_of_the_network)
    archive.close()

    assert archive.ask(lambda index: find(index, Wanted(words="2026-00001"))).total == 1


def test_programs_that_open_an_archive_at_once_share_one_list(
    archive: Archive, tmp_path: Path
) -> None:
    archive.index.throw_away()
    others = [Archive(archive.root) for _ in range(4)]

    with ThreadPoolExecutor(len(others)) as pool:
        heads = list(pool.map(lambda other: other.up_to_date().head(), others))
    for other in others:
        other.close()

    assert set(heads) == {archive.chain.head()}
    assert is_list_true(archive)


def test_a_row_of_bytes_makes_the_list_anew(archive: Archive) -> None:
    with archive.up_to_date().reading() as connection:
        connection.execute("UPDATE record SET signatory_names = x'00'")

    assert len(archive.ask(lambda index: index.records("1"))) == 2
