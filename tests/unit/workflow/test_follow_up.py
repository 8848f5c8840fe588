"""What became of a document: noted once, in days that can be, and said when it is due."""

import shutil
from datetime import date, timedelta
from pathlib import Path

import pytest

from aicode_desktop.errors import CannotReadFileError, RecordError
from aicode_desktop.host import paths
from aicode_desktop.model.record import EventKind, Record, RecordState
from aicode_desktop.model.rendered import DocumentKind
from aicode_desktop.workflow import archiving, desk, follow_up
from aicode_desktop.workflow.follow_up import Waiting
from tests import pki
from tests.documents import example
from tests.outlook import outlook_message
from tests.unit.workflow.test_desk import key_for

AT = pki.NOW
TODAY = AT.date()
MAIL = (
    b"From: AI Office <office@ec.europa.eu>\r\nSubject: Received\r\n"
    b"Date: Mon, 23 Nov 2026 09:00:00 +0000\r\n\r\nThank you."
)


def kept(kind: DocumentKind = DocumentKind.FORM) -> Record:
    begun = desk.begin(example(), kind=kind, desk=paths.desk(), at=AT)
    signing = desk.sign_next(begun, key_for(begun.draft, 0), records=paths.records(), at=AT)
    assert signing.record is not None
    return signing.record


@pytest.fixture
def record() -> Record:
    """Return the record of a form, in the archive of this test."""
    return kept()


def waiting(days: int) -> list[Waiting]:
    due = follow_up.reminders(paths.records(), today=TODAY + timedelta(days=days))
    return [each.waiting for each in due.shown]


def test_without_records_nothing_is_waiting() -> None:
    assert follow_up.reminders(paths.records(), today=date(2030, 1, 1)).shown == ()


def test_what_is_due_is_found_in_a_list_that_was_damaged(record: Record) -> None:
    with (
        archiving.archive_in(paths.records()) as archive,
        archive.up_to_date().reading() as connection,
    ):
        connection.execute("UPDATE record SET kept_at = 'never'")

    assert waiting(14) == [Waiting.TO_SEND]


def test_a_form_is_waited_for_until_it_is_acknowledged(record: Record) -> None:
    assert waiting(13) == []
    assert waiting(14) == [Waiting.TO_SEND]
    follow_up.note_sent(record, on=TODAY, at=AT)
    assert waiting(13) == []
    assert waiting(14) == [Waiting.TO_ACKNOWLEDGE]
    follow_up.note_acknowledged(record, on=TODAY, at=AT)
    assert waiting(14) == []
    (listed,) = archiving.family_of(record)
    assert listed.state is RecordState.ACKNOWLEDGED


def test_the_same_thing_is_noted_once_for_a_day(record: Record) -> None:
    assert archiving.sent_on(record) is None
    noted = follow_up.note_sent(record, on=TODAY, at=AT)
    assert follow_up.note_sent(record, on=TODAY, at=AT + timedelta(hours=1)) == noted
    follow_up.note_listed(record, on=TODAY, at=AT)
    later = TODAY + timedelta(days=1)
    follow_up.note_sent(record, on=later, at=AT + timedelta(days=1))

    assert archiving.sent_on(record) == later
    assert len(archiving.events_of(record)) == 4


def test_the_days_to_wait_can_be_set(record: Record) -> None:
    due = follow_up.reminders(paths.records(), today=TODAY + timedelta(days=3), after_days=3)

    assert [each.folder for each in due.shown] == [record.folder.name]
    assert due.total == 1


def test_the_review_of_the_code_is_said_two_months_before_two_years_end(record: Record) -> None:
    follow_up.note_sent(record, on=TODAY, at=AT)
    follow_up.note_acknowledged(record, on=TODAY, at=AT)

    assert follow_up.reminders(paths.records(), today=date(2027, 5, 10)).shown == ()
    (review,) = follow_up.reminders(paths.records(), today=date(2027, 5, 11)).shown
    assert review.waiting is Waiting.TO_REVIEW
    assert review.since == date(2027, 7, 10)
    assert "at least every two years" in review.sentence
    assert review.source == "FAQ, paragraph 12"


def test_a_reply_is_kept_byte_for_byte_and_its_day_is_the_day(
    record: Record, tmp_path: Path
) -> None:
    file = tmp_path / "any name.eml"
    file.write_bytes(MAIL)
    reply = follow_up.open_reply(file, at=AT)

    event = follow_up.note_acknowledged(record, at=AT, reply=reply)

    assert event.on == date(2026, 11, 23)
    assert event.words == "AI Office <office@ec.europa.eu> · Received"
    assert event.files["reply.eml"].read_bytes() == MAIL
    assert follow_up.doubts_about(reply) == ()
    again = follow_up.note_acknowledged(record, at=AT, reply=reply)
    assert again == event
    assert len(archiving.events_of(record)) == 2


def test_a_reply_whose_kept_file_was_lost_can_be_noted_again(
    record: Record, tmp_path: Path
) -> None:
    file = tmp_path / "reply.eml"
    file.write_bytes(MAIL)
    reply = follow_up.open_reply(file, at=AT)
    first = follow_up.note_acknowledged(record, at=AT, reply=reply)
    first.files["reply.eml"].unlink()

    again = follow_up.note_acknowledged(record, at=AT, reply=reply)

    assert again.files["reply.eml"].read_bytes() == MAIL


def test_a_reply_of_outlook_is_kept_too(record: Record, tmp_path: Path) -> None:
    file = tmp_path / "reply.msg"
    file.write_bytes(outlook_message(subject="Received", sender_name="Office", sent_at=AT))

    reply = follow_up.open_reply(file, at=AT)
    event = follow_up.note_acknowledged(record, at=AT, reply=reply)

    assert event.files["reply.msg"].read_bytes() == file.read_bytes()
    (doubt,) = follow_up.doubts_about(reply)
    assert "none of the Commission’s" in doubt


def test_what_did_not_arrive_is_not_noted_as_acknowledged(record: Record, tmp_path: Path) -> None:
    file = tmp_path / "reply.eml"
    file.write_bytes(MAIL.replace(b"Received", b"Undelivered Mail Returned to Sender"))
    reply = follow_up.open_reply(file, at=AT)

    with pytest.raises(RecordError, match="did not arrive"):
        follow_up.note_acknowledged(record, at=AT, reply=reply)
    assert [event.kind for event in archiving.events_of(record)] == [EventKind.KEPT]


def test_a_reply_without_a_day_needs_one(record: Record, tmp_path: Path) -> None:
    file = tmp_path / "reply.eml"
    file.write_bytes(b"From: office@ec.europa.eu\r\nAuto-Submitted: auto-replied\r\n\r\n")
    reply = follow_up.open_reply(file, at=AT)

    with pytest.raises(RecordError, match="does not say when"):
        follow_up.note_acknowledged(record, at=AT, reply=reply)
    event = follow_up.note_acknowledged(record, on=TODAY, at=AT, reply=reply)

    assert event.on == TODAY
    assert "no more" in follow_up.doubts_about(reply)[0]


@pytest.mark.parametrize("on", [TODAY + timedelta(days=1), TODAY - timedelta(days=2)])
def test_a_day_that_cannot_be_is_not_noted(on: date, record: Record) -> None:
    for note in (follow_up.note_sent, follow_up.note_listed, follow_up.note_acknowledged):
        with pytest.raises(RecordError, match="This day"):
            note(record, on=on, at=AT)
    assert len(archiving.events_of(record)) == 1


def test_a_rehearsal_was_sent_to_nobody() -> None:
    with pytest.raises(RecordError, match="rehearsal"):
        follow_up.note_sent(kept(DocumentKind.SPECIMEN), on=TODAY, at=AT)


def test_a_reply_that_is_missing_is_told(tmp_path: Path) -> None:
    with pytest.raises(CannotReadFileError):
        follow_up.open_reply(tmp_path / "none.eml", at=AT)


def test_a_record_outside_an_archive_is_refused_and_its_folder_left_alone(
    record: Record, tmp_path: Path
) -> None:
    apart = tmp_path / "apart"
    record.folder.rename(apart)

    with pytest.raises(RecordError, match="lies in no archive"):
        follow_up.record_in(apart, at=AT)
    assert list(tmp_path.iterdir()) == [apart]


def test_a_record_put_into_the_archive_by_hand_is_taken_up(record: Record) -> None:
    shutil.copytree(record.folder, record.folder.with_name("by-hand"))

    taken_up = follow_up.record_in(record.folder.with_name("by-hand"), at=AT)
    follow_up.note_sent(taken_up, on=TODAY, at=AT)

    assert [event.kind for event in archiving.events_of(taken_up)] == [
        EventKind.ADOPTED,
        EventKind.SENT,
    ]
    assert follow_up.record_in(taken_up.folder, at=AT) == taken_up
