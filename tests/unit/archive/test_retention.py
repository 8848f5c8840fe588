"""How long records are kept is what a person set, and never less because of a file."""

from datetime import date
from pathlib import Path

import pytest

from aicode_desktop.archive.retention import (
    MOST_YEARS,
    Retention,
    due,
    retention_of,
    set_retention,
)
from aicode_desktop.archive.store import Archive
from tests.archives import grow

ROOT = "records"
IN_TWELVE_YEARS = date(2038, 12, 1)


def test_the_periods_are_those_that_were_set(tmp_path: Path) -> None:
    assert retention_of(tmp_path / ROOT) == Retention(10, 5)
    set_retention(tmp_path / ROOT, Retention(30, 20))
    assert retention_of(tmp_path / ROOT) == Retention(30, 20)


@pytest.mark.parametrize(
    "content", [b"", b"{", b"[]", b'{"long_years": 0, "short_years": 1}', b"1e999", b"\xff"]
)
def test_nothing_is_due_while_the_periods_that_were_set_cannot_be_read(
    content: bytes, tmp_path: Path
) -> None:
    archive = Archive(grow(tmp_path / ROOT, 1, document_bytes=20))
    set_retention(archive.root, Retention(30, 20))
    (tmp_path / "records-retention.json").write_bytes(content)

    periods = retention_of(archive.root)

    assert periods == Retention(MOST_YEARS, MOST_YEARS)
    assert archive.ask(lambda index: due(index, periods, today=IN_TWELVE_YEARS)) == ()
    assert archive.ask(lambda index: due(index, Retention(), today=IN_TWELVE_YEARS)) != ()
    archive.close()


def test_a_record_from_elsewhere_may_say_any_day(tmp_path: Path) -> None:
    archive = Archive(grow(tmp_path / ROOT, 1, document_bytes=20))
    with archive.up_to_date().reading() as connection:
        connection.execute("UPDATE record SET kept_at = '9999-12-31T00:00:00+00:00'")

    assert archive.ask(lambda index: due(index, Retention(), today=IN_TWELVE_YEARS)) == ()
    archive.close()
