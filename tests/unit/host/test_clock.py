"""A day on a form is the day where its signatory stands; moments are kept in UTC."""

import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from aicode_desktop.check.examples import examples
from aicode_desktop.host import paths
from aicode_desktop.host.clock import legal_day
from aicode_desktop.model.act import ActKind
from aicode_desktop.model.codec import decode
from aicode_desktop.model.draft import Draft, EarlierDocument, LaterAct
from aicode_desktop.model.rendered import DocumentKind
from aicode_desktop.model.reply import Reply, ReplyFormat
from aicode_desktop.sign.doctor import diagnosis_of
from aicode_desktop.workflow import actions, desk, follow_up
from tests import pki
from tests.unit.sign.test_doctor import certificate, seen
from tests.unit.workflow.test_desk import key_for

LATE_ON_MONDAY = datetime(2026, 11, 23, 23, 30, tzinfo=UTC)
pytestmark = pytest.mark.skipif(
    not hasattr(time, "tzset"), reason="Windows takes no zone from the environment"
)


@pytest.fixture
def living_in(monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[str], None]]:
    """Return what moves this computer to another time zone, until the test is over."""

    def move(zone: str) -> None:
        monkeypatch.setenv("TZ", zone)
        time.tzset()

    yield move
    monkeypatch.undo()
    time.tzset()


@pytest.mark.parametrize("zone", ["Europe/Brussels", "America/New_York", "Pacific/Kiritimati"])
@pytest.mark.parametrize(
    "end",
    [datetime(1, 1, 1, tzinfo=UTC), datetime(9999, 12, 31, 23, 59, 59, tzinfo=UTC)],
    ids=["first", "last"],
)
def test_the_ends_of_the_calendar_have_a_day_everywhere(
    end: datetime, zone: str, living_in: Callable[[str], None]
) -> None:
    living_in(zone)

    assert legal_day(end) == end.date()


def test_a_certificate_without_an_end_is_fit_east_of_greenwich(
    living_in: Callable[[str], None],
) -> None:
    living_in("Europe/Brussels")
    without_end = datetime(9999, 12, 31, 23, 59, 59, tzinfo=UTC)  # RFC 5280, 4.1.2.5

    facts = replace(certificate().facts, valid_until=without_end)

    assert diagnosis_of(seen(certificate(facts=facts)), at=pki.NOW).is_ready


def _draft_dated(day: str) -> Draft:
    draft = decode(examples()[0].read_bytes())
    signatory = draft.signatories[0]
    dated = replace(signatory, authority=replace(signatory.authority, date=day))
    return replace(draft, signatories=(dated, *draft.signatories[1:]))


@pytest.mark.parametrize(
    ("zone", "day"),
    [("Asia/Tokyo", 24), ("Europe/Helsinki", 24), ("UTC", 23), ("America/New_York", 23)],
)
def test_the_legal_day_is_the_day_where_the_computer_stands(
    zone: str, day: int, living_in: Callable[[str], None]
) -> None:
    living_in(zone)
    assert legal_day(LATE_ON_MONDAY) == date(2026, 11, day)


def test_a_power_given_this_morning_in_tokyo_is_signed_with_this_morning(
    living_in: Callable[[str], None], tmp_path: Path
) -> None:
    living_in("Asia/Tokyo")
    signing = desk.begin(
        _draft_dated("2026-11-24"),
        kind=DocumentKind.FORM,
        desk=tmp_path,
        at=LATE_ON_MONDAY,
    )
    assert signing.unsigned_pdf.startswith(b"%PDF-")


def test_a_form_signed_this_evening_in_new_york_is_followed_this_evening(
    living_in: Callable[[str], None],
) -> None:
    """Its signature says the day after, for it says UTC."""
    living_in("America/New_York")
    evening = datetime(2026, 11, 24, 1, 0, tzinfo=UTC)
    follows = EarlierDocument(fingerprint="0" * 64, file_sha256="0" * 64, signed_on="2026-11-24")
    act = LaterAct(kind=ActKind.WITHDRAWAL, effect_date="2026-11-23", follows=follows)
    draft = replace(decode(examples()[0].read_bytes()), act=act)
    codes = {one.code for one in actions.findings(draft, today=legal_day(evening))}
    assert not codes & {
        "earlier_document_not_signed_yet",
        "effect_before_signature",
        "effect_date_past",
    }


@pytest.mark.parametrize("zone", ["Pacific/Honolulu", "Pacific/Auckland"])
def test_a_reply_is_noted_on_the_day_it_came_where_the_signatory_is(
    living_in: Callable[[str], None], zone: str
) -> None:
    living_in(zone)
    late = datetime(2026, 11, 24, 3, 0, tzinfo=UTC)  # still Monday in Honolulu
    begun = desk.begin(
        decode(examples()[0].read_bytes()), kind=DocumentKind.FORM, desk=paths.desk(), at=pki.NOW
    )
    signed = desk.sign_next(begun, key_for(begun.draft, 0), records=paths.records(), at=pki.NOW)
    assert signed.record is not None
    reply = Reply(b"From: the office", ReplyFormat.EML, sent_at=late)

    event = follow_up.note_acknowledged(signed.record, reply=reply, at=late)

    assert event.on == legal_day(late)
    assert event.on.day == (23 if zone == "Pacific/Honolulu" else 24)
