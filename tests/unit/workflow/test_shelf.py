"""The shelf: what lies on the start page, with its state, and how a form is taken from it."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from aicode_desktop.drafts.folder import DraftFolder
from aicode_desktop.errors import DraftUnreadableError
from aicode_desktop.host import paths
from aicode_desktop.model.codec import encode
from aicode_desktop.model.draft import ChapterAnswers, Draft
from aicode_desktop.model.record import Record
from aicode_desktop.model.rendered import DocumentKind
from aicode_desktop.sign.keyfile import open_key_file
from aicode_desktop.workflow import desk
from aicode_desktop.workflow.journey import Step
from aicode_desktop.workflow.shelf import Shelf, Stage, example_to_rehearse, records
from tests import pki
from tests.documents import example, rendered, signed

TODAY = date(2026, 11, 23)
JOINT = "joint-signatories-outside-the-union"
ONE = "voluntary-safety-named-models"


@pytest.fixture
def folder() -> DraftFolder:
    return DraftFolder(paths.drafts())


@pytest.fixture
def shelf(folder: DraftFolder) -> Shelf:
    return Shelf(folder)


def sign_by(draft: Draft, *places: int) -> None:
    signing = desk.begin(draft, kind=DocumentKind.FORM, desk=paths.desk(), at=pki.NOW)
    for place in places:
        person = draft.signatories[place]
        issued = pki.signatory(person.name_latin or person.name, number=place)
        key = open_key_file(issued.p12(), name="key.p12", passphrase=pki.PASSPHRASE)
        signing = desk.sign_next(signing, key, records=paths.records(), at=pki.NOW)


def test_each_draft_says_how_far_it_has_come(shelf: Shelf, folder: DraftFolder) -> None:
    joint = example(JOINT)
    drafts = {
        Stage.OPEN: replace(joint, id="open", chapters=ChapterAnswers()),
        Stage.READY: replace(joint, id="ready"),
        Stage.BEGUN: replace(joint, id="begun"),
        Stage.SIGNED: replace(joint, id="signed", document_number="2026-0099"),
    }
    for draft in drafts.values():
        folder.save(draft)
    sign_by(drafts[Stage.BEGUN], 0)
    sign_by(drafts[Stage.SIGNED], 0, 1)
    found = {each.summary.id: each for each in shelf.drafts(today=TODAY)}
    assert {key: each.stage.value for key, each in found.items()} == {
        "open": "open",
        "ready": "ready",
        "begun": "begun",
        "signed": "signed",
    }
    assert found["open"].words == "3 points open"
    assert found["begun"].words == "1 of 2 signed"


def test_a_file_that_is_no_draft_is_listed_as_broken(shelf: Shelf) -> None:
    paths.drafts().mkdir(parents=True)
    (paths.drafts() / "x.json").write_text("{", encoding="utf-8")
    (found,) = shelf.drafts(today=TODAY)
    assert found.stage is Stage.BROKEN


@pytest.mark.parametrize(
    ("change", "step"),
    [({}, Step.REVIEW), ({"place": ""}, Step.STATEMENTS), ({"signatories": ()}, Step.SIGNATORY)],
)
def test_a_draft_opens_where_something_is_missing(
    shelf: Shelf, folder: DraftFolder, change: dict[str, object], step: Step
) -> None:
    folder.save(replace(example(ONE), id="a", **change))  # type: ignore[arg-type]  # any field
    opened = shelf.open("a", at=pki.NOW)
    assert opened.step is step
    assert opened.signing is None


def test_a_signed_form_opens_at_its_mail_and_a_begun_one_at_signing(
    shelf: Shelf, folder: DraftFolder
) -> None:
    begun, done = replace(example(JOINT), id="begun"), replace(example(JOINT), id="done")
    for draft in (begun, done):
        folder.save(draft)
    sign_by(begun, 1)
    sign_by(done, 0, 1)
    assert shelf.open("begun", at=pki.NOW).step is Step.SIGN
    assert shelf.open("done", at=pki.NOW).step is Step.SEND


def test_a_new_form_takes_the_next_number_after_drafts_and_records(
    shelf: Shelf, folder: DraftFolder
) -> None:
    draft = replace(example(ONE), document_number="2026-0041")
    folder.save(draft)
    sign_by(draft, 0)
    folder.set_aside(draft.id)
    assert shelf.new_form(year=2026).document_number == "2026-0042"
    assert shelf.new_form(year=2027).document_number == "2027-0001"


def test_a_copy_of_a_record_keeps_who_signs(shelf: Shelf, folder: DraftFolder) -> None:
    draft = example(ONE)
    folder.save(draft)
    sign_by(draft, 0)
    (record,) = records()
    assert isinstance(record, Record)
    copy = shelf.copy_of_record(record, year=2026)
    assert copy.provider == draft.provider
    assert copy.signatories == draft.signatories
    assert copy.chapters == ChapterAnswers()
    assert copy.id != draft.id


def test_an_adopted_file_becomes_a_draft_of_its_own(shelf: Shelf, tmp_path: Path) -> None:
    file = tmp_path / "given.json"
    file.write_bytes(encode(example(ONE)))
    adopted = shelf.adopt(file)
    assert adopted.provider == example(ONE).provider
    assert adopted.id != example(ONE).id


def test_what_is_no_draft_is_not_adopted(shelf: Shelf, tmp_path: Path) -> None:
    file = tmp_path / "given.json"
    file.write_bytes(b"[]")
    with pytest.raises(DraftUnreadableError):
        shelf.adopt(file)


def test_the_example_has_no_identifier_so_nothing_keeps_it() -> None:
    assert example_to_rehearse().id == ""


def test_a_draft_set_aside_can_be_put_back(shelf: Shelf, folder: DraftFolder) -> None:
    draft = example(ONE)
    folder.save(draft)
    aside, place = shelf.set_aside(draft.id)
    assert shelf.drafts(today=TODAY) == ()
    assert aside.is_file()
    shelf.put_back(aside, place)
    assert shelf.open(draft.id, at=pki.NOW).draft == draft


def test_a_signed_pdf_opens_as_a_new_draft_with_its_answers(
    shelf: Shelf, folder: DraftFolder, tmp_path: Path
) -> None:
    file = tmp_path / "signed.pdf"
    file.write_bytes(signed(rendered(example(ONE))).pdf)

    opened = shelf.adopt(file)

    assert opened.id != example(ONE).id
    assert opened.provider == example(ONE).provider
    assert opened.chapters == example(ONE).chapters
    assert [draft.id for draft in folder.summaries()] in ([], [opened.id])


def test_of_many_drafts_a_few_are_read_at_a_time_the_newest_first(
    shelf: Shelf, folder: DraftFolder
) -> None:
    for number in range(5):
        folder.save(replace(example(JOINT), id=f"draft-{number}"))
    stages = [each.stage for each in shelf.drafts(today=TODAY, most_read=2)]
    assert stages == [Stage.READY, Stage.READY, Stage.UNREAD, Stage.UNREAD, Stage.UNREAD]
    stages = [each.stage for each in shelf.drafts(today=TODAY, most_read=2)]
    assert stages.count(Stage.UNREAD) == 1
    assert Stage.UNREAD not in [each.stage for each in shelf.drafts(today=TODAY, most_read=2)]
