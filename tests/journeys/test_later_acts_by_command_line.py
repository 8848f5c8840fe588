"""First form, change, correction, new signature of an updated Code, withdrawal: by command line.

Every mail is read by a parser that is not ours, every record is checked as a bag.
"""

import hashlib
import json
import subprocess
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import bagit
import pytest

from aicode_desktop.check.examples import examples
from aicode_desktop.host import paths
from aicode_desktop.host.settings import Settings, keep_settings
from aicode_desktop.model.codec import decode, encode
from aicode_desktop.model.draft import Draft
from aicode_desktop.model.message import AI_OFFICE_ADDRESS
from tests.journeys.conftest import Aicode, Keys
from tests.later_acts import NEWER_EDITION, TODAY, newer_edition

KeysFor = Callable[[Path], Keys]
EXAMPLE = next(path for path in examples() if "voluntary" in path.stem)
CONFIRM = "--confirm-authority"


@pytest.fixture
def records(home: Path) -> Path:
    """Return the folder of the archive."""
    return home / "records"


@pytest.fixture
def first(aicode: Aicode, keys_for: KeysFor, records: Path) -> Path:
    """Return the record of a first form."""
    return submitted(aicode, EXAMPLE, keys_for(EXAMPLE).options, records / "first")


def submitted(aicode: Aicode, draft: object, keys: tuple[object, ...], record: Path) -> Path:
    """Return the record of *draft*, signed and noted as sent."""
    said = aicode("submit", draft, *keys, "--out", record)
    assert said.code == 0, said.err
    assert aicode("followup", record, "--sent", TODAY).code == 0
    return record


def mail_in(record: Path, tmp_path: Path) -> str:
    """Return the e-mail of *record* as mu shows it, its attachment compared with the record’s."""
    mail = record / "data" / "mail.eml"
    shown = subprocess.run(["mu", "view", mail], capture_output=True, text=True, check=True).stdout
    saved = tmp_path / f"saved-{record.name}"
    saved.mkdir()
    subprocess.run(
        ["mu", "extract", "--save-attachments", f"--target-dir={saved}", mail],
        check=True,
        capture_output=True,
    )
    (attachment,) = saved.glob("*.pdf")
    assert attachment.read_bytes() == (record / "data" / "signed-form.pdf").read_bytes()
    assert f"To: {AI_OFFICE_ADDRESS}" in shown
    return shown


def digest_of(record: Path) -> str:
    return hashlib.sha256((record / "data" / "signed-form.pdf").read_bytes()).hexdigest()


def edited(draft: Path, change: Callable[[Draft], Draft]) -> None:
    draft.write_bytes(encode(change(decode(draft.read_bytes()))))


def in_another_street(draft: Draft) -> Draft:
    address = replace(draft.provider.address, street="Quai du Port 12")
    return replace(draft, provider=replace(draft.provider, address=address))


@pytest.mark.outside("mu")
def test_a_signature_is_changed_renewed_and_withdrawn_and_each_document_names_the_one_before(
    aicode: Aicode, keys_for: KeysFor, first: Path, records: Path, tmp_path: Path
) -> None:
    keys = keys_for(EXAMPLE).options

    begun = aicode("change", first, "--number", "2026-0101", CONFIRM, "-o", "change.json")
    assert begun.code == 0, begun.err
    assert "Nothing differs from the document" in begun.out
    edited(tmp_path / "change.json", in_another_street)
    changed = submitted(aicode, "change.json", keys, records / "changed")
    mail = mail_in(changed, tmp_path)
    assert "Subject: Notice of Change, General-Purpose AI Code of Practice:" in mail
    assert f"SHA-256 of that file: {digest_of(first)}" in mail
    assert "it has reached you" in mail

    code = tmp_path / "code.json"
    code.write_bytes(newer_edition())
    sha256 = hashlib.sha256(newer_edition()).hexdigest()
    loaded = aicode("edition", "load", code, "--sha256", sha256)
    assert loaded.code == 0, loaded.err
    renewing = ("resign", changed, "--edition", NEWER_EDITION, CONFIRM, "-o", "again.json")
    begun = aicode(*renewing, "--number", "2027-0001")
    assert begun.code == 0, begun.err
    assert "Copyright: measure 1.5" in begun.out
    assert "In the chapters that you signed" in begun.out
    renewed = submitted(aicode, "again.json", keys, records / "renewed")
    mail = mail_in(renewed, tmp_path)
    assert "With it we sign the updated Code." in mail
    assert f"SHA-256 of that file: {digest_of(changed)}" in mail

    begun = aicode(
        "withdraw", renewed, "--effect", "2026-12-31", "--number", "2027-0002", CONFIRM,
        "-o", "withdrawal.json",
    )  # fmt: skip
    assert begun.code == 0, begun.err
    assert "report those measures to the AI Office" in begun.out
    assert "No form for a withdrawal is published" in begun.out
    withdrawn = submitted(aicode, "withdrawal.json", keys, records / "withdrawn")
    mail = mail_in(withdrawn, tmp_path)
    assert "Chapters withdrawn: Transparency; Copyright; Safety and Security (the whole" in mail
    assert "The withdrawal takes effect on 31 December 2026." in mail
    assert f"SHA-256 of that file: {digest_of(renewed)}" in mail

    for record in (first, changed, renewed, withdrawn):
        assert bagit.Bag(str(record)).validate()
        assert aicode("verify", record / "data" / "signed-form.pdf").code == 0
    checked = aicode("archive", "verify")
    assert checked.code == 0, checked.out + checked.err
    branched = aicode("change", first, "-o", "branch.json")
    assert "2026-0101 follows this document already" in branched.err
    chain = aicode("followup", changed).out.splitlines()
    assert chain[0] == "The chain of documents:"
    assert [line.split(", ")[1] for line in chain[1:]] == [
        "Signatory Form",
        "Notice of Change",
        "Signatory Form",
        "Notice of Withdrawal",
    ]
    assert [line[0] for line in chain[1:]] == [" ", "→", " ", " "]


def test_a_correction_takes_its_answers_from_another_draft(
    aicode: Aicode, keys_for: KeysFor, first: Path, tmp_path: Path
) -> None:
    answers = tmp_path / "answers.json"
    answers.write_bytes(EXAMPLE.read_bytes())
    edited(answers, in_another_street)

    begun = aicode(
        "correct", first, "--answers", answers, "--explanation", "The street was an old one.",
        CONFIRM, "-o", "correction.json",
    )  # fmt: skip

    assert begun.code == 0, begun.err
    assert "Address: was: Rua do Exemplo, 45" in begun.out
    assert "is: Quai du Port 12" in begun.out
    done = aicode("submit", "correction.json", *keys_for(EXAMPLE).options, "--out", "corrected")
    assert done.code == 0, done.err
    kept = json.loads((tmp_path / "corrected" / "data" / "submission.json").read_bytes())
    assert kept["act"]["kind"] == "correction"
    assert kept["act"]["follows"]["file_sha256"] == digest_of(first)


def test_one_chapter_is_withdrawn_and_the_others_stay(
    aicode: Aicode, first: Path, tmp_path: Path
) -> None:
    said = aicode(
        "withdraw", first, "--chapter", "copyright", "--effect", "2027-01-01", CONFIRM,
        "-o", "part.json",
    )  # fmt: skip

    assert said.code == 0, said.err
    assert "Copyright: You show by other adequate means" in said.out
    assert "Transparency:" not in said.out
    assert aicode("check", "part.json").code == 0
    draft = decode((tmp_path / "part.json").read_bytes())
    assert [key.value for key in draft.chapters.signed()] == [
        "transparency",
        "safety_and_security",
    ]


def test_what_was_only_rehearsed_or_drafted_is_followed_by_nothing(
    aicode: Aicode, tmp_path: Path
) -> None:
    assert aicode("rehearse", EXAMPLE, "--out", "rehearsal").code == 0
    assert aicode("render", EXAMPLE, "-o", "unsigned.pdf").code == 0

    for kept in ("rehearsal", "unsigned.pdf", "nothing", EXAMPLE):
        said = aicode("withdraw", kept, "--effect", "2027-01-01", "-o", "withdrawal.json")
        assert said.code in {1, 3}
        assert len(said.err.splitlines()) == 3
    assert not (tmp_path / "withdrawal.json").exists()


def test_a_draft_that_exists_is_not_overwritten(
    aicode: Aicode, first: Path, tmp_path: Path
) -> None:
    (tmp_path / "taken.json").write_text("mine", encoding="utf-8")

    for act in (("change",), ("correct",), ("withdraw",), ("resign", "--edition", "2025-07-10")):
        assert aicode(*act, first, "-o", "taken.json").code == 3
    assert (tmp_path / "taken.json").read_text("utf-8") == "mine"


def test_an_edition_that_is_not_at_hand_is_not_signed(
    aicode: Aicode, first: Path, tmp_path: Path
) -> None:
    said = aicode("resign", first, "--edition", NEWER_EDITION, "-o", "again.json")

    assert said.code == 5
    assert "load the other" in said.err
    assert not (tmp_path / "again.json").exists()


def test_editions_are_listed_and_compared(aicode: Aicode, first: Path, tmp_path: Path) -> None:
    code = tmp_path / "code.json"
    code.write_bytes(newer_edition())
    wrong = aicode("edition", "load", code, "--sha256", "0" * 64)
    assert wrong.code == 3
    assert "another SHA-256" in wrong.err
    sha256 = hashlib.sha256(newer_edition()).hexdigest()
    assert aicode("edition", "load", code, "--sha256", sha256).code == 0

    listed = aicode("edition", "list").out
    assert "2025-07-10: General-Purpose AI Code of Practice, 40 measures" in listed
    assert NEWER_EDITION in listed
    rows = json.loads(
        aicode("edition", "compare", "2025-07-10", NEWER_EDITION, "--record", first, "--json").out
    )
    assert [(row["part"], row["change"]) for row in rows] == [
        ("measure", "renamed"),
        ("measure", "removed"),
        ("commitment", "added"),
        ("measure", "added"),
    ]
    assert all(row["concerns_provider"] for row in rows)


def test_what_became_of_a_form_is_noted_and_what_is_due_is_said(
    aicode: Aicode, first: Path, tmp_path: Path
) -> None:
    reply = tmp_path / "reply.eml"
    reply.write_bytes(
        b"From: AI Office <EU-AIOFFICE-CODE-SIGNATURES@ec.europa.eu>\r\n"
        b"Date: Mon, 23 Nov 2026 09:00:00 +0000\r\nSubject: Received\r\n\r\nThank you."
    )
    assert aicode("followup").out == "Nothing is waiting.\n"
    assert "Noted: sent on 23 November 2026." in aicode("followup", first, "--sent", TODAY).out
    assert "no acknowledgement is noted" in aicode("followup", "--after", "0").out

    noted = aicode("followup", "first", "--reply", reply)
    assert noted.code == 0, noted.err
    assert "Noted: acknowledged on 23 November 2026." in noted.out
    assert aicode("followup", "--after", "0").out == "Nothing is waiting.\n"
    listed = aicode("followup", first, "--listed", TODAY)
    assert "sent on 23 November 2026, acknowledged on 23 November 2026, listed on" in listed.out
    assert bagit.Bag(str(first)).validate()
    (kept,) = first.parent.rglob("reply.eml")
    assert kept.read_bytes() == reply.read_bytes()


def test_after_how_many_days_to_remind_is_taken_from_the_settings_of_the_window(
    aicode: Aicode, first: Path
) -> None:
    assert aicode("followup", first, "--sent", "2026-11-22").code == 0
    keep_settings(paths.settings(), Settings(remind_after_days=3))
    assert aicode("followup").out == "Nothing is waiting.\n"
    assert "no acknowledgement is noted" in aicode("followup", "--after", "1").out


@pytest.mark.parametrize(
    "options",
    [
        ("--sent", "2026-11-24"),
        ("--sent", "2026-10-01"),
        ("--sent", TODAY, "--reply", "nothing.eml"),
        ("--reply", EXAMPLE),
    ],
)
def test_what_cannot_be_is_not_noted(
    options: tuple[object, ...], aicode: Aicode, first: Path
) -> None:
    said = aicode("followup", first, *options)

    assert said.code in {3, 5}
    assert len(said.err.splitlines()) == 3
    assert "Noted" not in said.out


def test_a_record_that_lies_by_itself_is_not_noted_about(
    aicode: Aicode, keys_for: KeysFor, tmp_path: Path
) -> None:
    assert aicode("submit", EXAMPLE, *keys_for(EXAMPLE).options, "--out", "apart").code == 0

    said = aicode("followup", "apart", "--sent", TODAY)

    assert said.code == 5
    assert "lies in no archive" in said.err
    assert {path.name for path in tmp_path.iterdir()} == {"apart", "keys"}


def with_another_past(draft: Draft) -> Draft:
    """Return *draft* with what it says of the earlier document edited by hand."""
    models = draft.act.follows.models
    past = replace(draft.act.follows, models=(replace(models[0], name="Another"), *models[1:]))
    return replace(draft, act=replace(draft.act, follows=past))


@pytest.mark.parametrize(
    "act",
    [
        ("submit", "change.json", "--out", "record"),
        ("paper", "change.json", "-o", "paper.pdf"),
        ("freeze", "change.json", "--passphrase-file", "passphrase", "-o", "handover.age"),
    ],
    ids=lambda act: act[0],
)
def test_an_act_that_tells_the_past_otherwise_than_the_archive_is_not_signed(
    act: tuple[str, ...], aicode: Aicode, keys_for: KeysFor, first: Path, tmp_path: Path
) -> None:
    (tmp_path / "passphrase").write_text("seven wet horses at noon", encoding="utf-8")
    keys = keys_for(EXAMPLE).options if act[0] == "submit" else ()
    aicode("change", first, "--number", "2026-0101", CONFIRM, "-o", "change.json")
    edited(tmp_path / "change.json", in_another_street)
    honest = (tmp_path / "change.json").read_bytes()
    edited(tmp_path / "change.json", with_another_past)

    said = aicode(*act, *keys)

    assert said.code == 5
    assert "does not say in “models[0].name” what this document says of it" in said.err
    assert not (tmp_path / act[-1]).exists()
    (tmp_path / "change.json").write_bytes(honest)
    assert aicode(*act, *keys).code == 0
