"""From a JSON file to a record by command line, on every shipped example; and what is refused."""

import hashlib
import json
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import jsonschema
import pikepdf
import pytest

from aicode_desktop.check.examples import examples
from aicode_desktop.host.files import create_file
from aicode_desktop.model.codec import decode, encode
from aicode_desktop.model.message import AI_OFFICE_ADDRESS
from aicode_desktop.workflow.verifying import FEWEST_FOR_PROCESSES
from tests import pki
from tests.fakes import FullDisk
from tests.journeys.conftest import Aicode, Keys

KeysFor = Callable[[Path], Keys]

every_example = pytest.mark.parametrize("example", examples(), ids=lambda path: path.stem)
ONE_SIGNATORY = next(path for path in examples() if "voluntary" in path.stem)


@every_example
@pytest.mark.outside("pdfsig", "mu")
def test_an_example_goes_from_json_to_a_record_that_others_find_valid(
    example: Path, aicode: Aicode, keys_for: KeysFor, tmp_path: Path
) -> None:
    said = aicode("submit", example, *keys_for(example).options, "--out", "record")
    assert said.code == 0, said.err
    assert "Nothing was sent." in said.out
    payload = tmp_path / "record" / "data"
    names = {path.name for path in payload.iterdir()}
    assert {"signed-form.pdf", "draft.json", "mail.eml", "submission.json"} <= names

    signed = payload / "signed-form.pdf"
    signatories = decode(example.read_bytes()).signatories
    found = subprocess.run(["pdfsig", signed], capture_output=True, text=True, check=True).stdout
    assert found.count("Signature is Valid.") == len(signatories)
    assert not any(line.startswith(" ") and "not valid" in line for line in found.splitlines())

    mail = payload / "mail.eml"
    viewed = subprocess.run(["mu", "view", mail], capture_output=True, text=True, check=True).stdout
    assert f"To: {AI_OFFICE_ADDRESS}" in viewed
    attached = tmp_path / "attached"
    attached.mkdir()
    subprocess.run(
        ["mu", "extract", "--save-attachments", f"--target-dir={attached}", mail],
        check=True,
        capture_output=True,
    )
    (attachment,) = attached.glob("*.pdf")
    assert attachment.read_bytes() == signed.read_bytes()

    verified = aicode("verify", signed, "--json")
    assert verified.code == 0
    assert json.loads(verified.out)[0]["verdict"] == "signed"


@every_example
def test_an_example_goes_step_by_step_to_the_same_documents(
    example: Path, aicode: Aicode, keys_for: KeysFor, tmp_path: Path
) -> None:
    assert aicode("check", example).code == 0
    rendered = aicode("render", example, "-o", "form.pdf")
    digest = hashlib.sha256((tmp_path / "form.pdf").read_bytes()).hexdigest()
    assert rendered.code == 0
    assert digest in rendered.out
    assert aicode("verify", "form.pdf").code == 1
    assert aicode("sign", "form.pdf", *keys_for(example).options, "-o", "signed.pdf").code == 0
    assert aicode("verify", "signed.pdf").code == 0
    composed = aicode("email", "signed.pdf", "-o", "mail.eml")
    assert composed.code == 0
    assert AI_OFFICE_ADDRESS in composed.out
    assert aicode("extract", "signed.pdf", "-o", "again.json").code == 0
    original, again = decode(example.read_bytes()), decode((tmp_path / "again.json").read_bytes())
    assert again.provider == original.provider
    assert again.chapters == original.chapters
    assert not again.notes
    assert aicode("render", "again.json", "-o", "again.pdf").code == 0
    assert hashlib.sha256((tmp_path / "again.pdf").read_bytes()).hexdigest() == digest


@every_example
def test_a_rehearsal_leaves_everything_but_a_mail_and_cannot_be_mailed(
    example: Path, aicode: Aicode, tmp_path: Path
) -> None:
    said = aicode("rehearse", example, "--out", "rehearsal")
    assert said.code == 0, said.err
    assert "SPECIMEN" in said.out
    payload = tmp_path / "rehearsal" / "data"
    assert not (payload / "mail.eml").exists()
    refused = aicode("email", payload / "signed-form.pdf", "-o", "mail.eml")
    assert refused.code == 5
    assert len(refused.err.splitlines()) == 3
    assert not (tmp_path / "mail.eml").exists()


def test_joint_signatories_each_sign_their_own_block_whatever_the_order_of_keys(
    aicode: Aicode, keys_for: KeysFor
) -> None:
    joint = next(path for path in examples() if "joint" in path.stem)
    first, second = keys_for(joint).options[:4], keys_for(joint).options[4:]
    assert aicode("render", joint, "-o", "form.pdf").code == 0
    partly = aicode("sign", "form.pdf", *second, "-o", "one.pdf")
    assert partly.code == 0
    assert "1 signature is still missing." in partly.out
    assert aicode("verify", "one.pdf").code == 1
    assert aicode("email", "one.pdf", "-o", "mail.eml").code in {1, 5}
    assert aicode("sign", "one.pdf", *first, "-o", "both.pdf").code == 0
    report = json.loads(aicode("verify", "both.pdf", "--json").out)[0]
    assert report["verdict"] == "signed"
    signed_by = {row["field"]: row["certificate"]["holder"] for row in report["signatures"]}
    named = [one.name_latin or one.name for one in decode(joint.read_bytes()).signatories]
    assert signed_by == {"Signature1": named[0], "Signature2": named[1]}


def test_one_key_for_two_signatories_is_refused_before_anything_is_made(
    aicode: Aicode, keys_for: KeysFor, tmp_path: Path
) -> None:
    joint = next(path for path in examples() if "joint" in path.stem)
    said = aicode("submit", joint, *keys_for(joint).options[:4], "--out", "record")
    assert said.code == 5
    assert "2 signatories" in said.err
    assert not (tmp_path / "record").exists()


def test_a_key_of_somebody_else_is_warned_about(aicode: Aicode, tmp_path: Path) -> None:
    (tmp_path / "other.p12").write_bytes(pki.signatory("Somebody Else").p12())
    (tmp_path / "pass").write_text(pki.PASSPHRASE, encoding="utf-8")
    options = ("--key", "other.p12", "--passphrase-file", "pass")
    said = aicode("submit", ONE_SIGNATORY, *options, "--out", "record")
    assert said.code == 0
    assert "The certificate is held by “Somebody Else”" in said.err


def test_the_schema_is_printed_and_accepts_the_examples(aicode: Aicode) -> None:
    schema = json.loads(aicode("schema").out)
    for example in examples():
        jsonschema.validate(json.loads(example.read_bytes()), schema)


def test_check_names_field_sentence_and_source(aicode: Aicode, tmp_path: Path) -> None:
    draft = decode(ONE_SIGNATORY.read_bytes())
    (tmp_path / "open.json").write_bytes(encode(replace(draft, place="")))
    said = aicode("check", "open.json")
    assert said.code == 1
    assert "place" in said.out
    (row,) = [
        one
        for one in json.loads(aicode("check", "open.json", "--json").out)
        if one["severity"] == "block"
    ]
    assert row["field"] == "place"
    assert row["sentence"]
    assert row["source"]


def test_an_incomplete_draft_is_neither_rendered_as_a_form_nor_submitted_but_as_a_draft(
    aicode: Aicode, keys_for: KeysFor, tmp_path: Path
) -> None:
    (tmp_path / "open.json").write_bytes(
        encode(replace(decode(ONE_SIGNATORY.read_bytes()), place=""))
    )
    assert aicode("render", "open.json", "-o", "form.pdf").code == 1
    submitted = aicode("submit", "open.json", *keys_for(ONE_SIGNATORY).options, "--out", "record")
    assert submitted.code == 1
    assert not (tmp_path / "form.pdf").exists()
    assert not (tmp_path / "record").exists()
    assert aicode("render", "open.json", "--draft", "-o", "draft.pdf").code == 0
    refused = aicode("sign", "draft.pdf", *keys_for(ONE_SIGNATORY).options, "-o", "signed.pdf")
    assert refused.code == 5
    assert not (tmp_path / "signed.pdf").exists()


@pytest.mark.parametrize("name", sorted(pki.key_files()))
def test_a_key_file_that_is_none_is_refused_in_three_sentences(
    name: str, aicode: Aicode, tmp_path: Path
) -> None:
    (tmp_path / "bad.p12").write_bytes(pki.key_files()[name])
    (tmp_path / "pass").write_text(pki.PASSPHRASE, encoding="utf-8")
    options = ("--key", "bad.p12", "--passphrase-file", "pass")
    said = aicode("submit", ONE_SIGNATORY, *options, "--out", "record")
    assert said.code in {3, 4}
    assert len(said.err.splitlines()) == 3
    assert not (tmp_path / "record").exists()


@pytest.mark.parametrize(
    "issued",
    [
        pki.certificate_expired,
        pki.certificate_not_yet_valid,
        pki.certificate_for_encryption_only,
        pki.certificate_for_tls_only,
    ],
    ids=lambda maker: maker.__name__,
)
def test_a_certificate_unfit_to_sign_is_refused(
    issued: Callable[[], pki.Issued], aicode: Aicode, tmp_path: Path
) -> None:
    (tmp_path / "unfit.p12").write_bytes(issued().p12())
    (tmp_path / "pass").write_text(pki.PASSPHRASE, encoding="utf-8")
    options = ("--key", "unfit.p12", "--passphrase-file", "pass")
    said = aicode("submit", ONE_SIGNATORY, *options, "--out", "record")
    assert said.code in {4, 5}
    assert len(said.err.splitlines()) >= 3
    assert not (tmp_path / "record").exists()


def test_a_wrong_passphrase_is_told_apart_and_never_repeated_on_screen(
    aicode: Aicode, keys_for: KeysFor, tmp_path: Path
) -> None:
    options = list(keys_for(ONE_SIGNATORY).options)
    (tmp_path / "wrong").write_text("not the passphrase\n", encoding="utf-8")
    options[3] = tmp_path / "wrong"
    said = aicode("submit", ONE_SIGNATORY, *options, "--out", "record")
    assert said.code == 4
    assert "not the passphrase" not in said.out + said.err
    assert not (tmp_path / "record").exists()


def test_without_terminal_or_file_the_passphrase_is_asked_for_in_words(
    aicode: Aicode, keys_for: KeysFor
) -> None:
    options = keys_for(ONE_SIGNATORY).options[:2]
    said = aicode("submit", ONE_SIGNATORY, *options, "--out", "record")
    assert said.code == 4
    assert "--passphrase-file" in said.err


def test_a_passphrase_is_never_an_argument(aicode: Aicode) -> None:
    said = aicode("submit", ONE_SIGNATORY, "--passphrase", "secret", "--key", "k", "--out", "o")
    assert said.code == 2


@pytest.mark.parametrize(
    "hostile",
    sorted((Path(__file__).parents[1] / "fixtures" / "hostile" / "drafts").glob("*.json")),
    ids=lambda path: path.stem,
)
def test_a_hostile_draft_gives_three_sentences_and_no_file(
    hostile: Path, aicode: Aicode, tmp_path: Path
) -> None:
    for command in (("check", hostile), ("render", hostile, "-o", "form.pdf")):
        said = aicode(*command)
        assert said.code == 3
        assert len(said.err.splitlines()) == 3
    assert not (tmp_path / "form.pdf").exists()


def test_a_draft_of_fifty_megabytes_is_refused_at_once(aicode: Aicode, tmp_path: Path) -> None:
    (tmp_path / "large.json").write_bytes(b'{"notes": "' + b"x" * 50_000_000 + b'"}')
    said = aicode("check", "large.json")
    assert said.code == 3
    assert len(said.err.splitlines()) == 3


@pytest.mark.parametrize("command", ["render", "sign", "email", "extract", "submit", "rehearse"])
def test_what_exists_is_never_overwritten(
    command: str, aicode: Aicode, keys_for: KeysFor, tmp_path: Path
) -> None:
    keys = keys_for(ONE_SIGNATORY).options
    aicode("render", ONE_SIGNATORY, "-o", "form.pdf")
    aicode("sign", "form.pdf", *keys, "-o", "signed.pdf")
    taken = tmp_path / "taken"
    if command in {"submit", "rehearse"}:
        taken.mkdir()
        (taken / "mine").write_text("mine", encoding="utf-8")
    else:
        taken.write_text("mine", encoding="utf-8")
    before = {path: path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()}
    said = aicode(
        *{
            "render": ("render", ONE_SIGNATORY, "-o", "taken"),
            "sign": ("sign", "form.pdf", *keys, "-o", "taken"),
            "email": ("email", "signed.pdf", "-o", "taken"),
            "extract": ("extract", "signed.pdf", "-o", "taken"),
            "submit": ("submit", ONE_SIGNATORY, *keys, "--out", "taken"),
            "rehearse": ("rehearse", ONE_SIGNATORY, "--out", "taken"),
        }[command]
    )
    assert said.code == 3
    assert "exists already" in said.err
    assert {path: path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()} == before


@pytest.mark.parametrize("room_bytes", [0, 1_000, 60_000, 120_000])
def test_a_disk_that_fills_at_any_stage_leaves_no_half_record(
    room_bytes: int,
    aicode: Aicode,
    keys_for: KeysFor,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    keys = keys_for(ONE_SIGNATORY).options
    with FullDisk(room_bytes=room_bytes).in_place(monkeypatch) as disk:
        said = aicode("submit", ONE_SIGNATORY, *keys, "--out", "record")
    assert disk.refusals
    assert said.code == 3
    assert "the disk is full" in said.err
    assert [path.name for path in tmp_path.iterdir()] == ["keys"]


def test_a_file_whose_signed_text_was_changed_is_not_accepted(
    aicode: Aicode, keys_for: KeysFor, tmp_path: Path
) -> None:
    aicode("submit", ONE_SIGNATORY, *keys_for(ONE_SIGNATORY).options, "--out", "record")
    signed = (tmp_path / "record" / "data" / "signed-form.pdf").read_bytes()
    middle = len(signed) // 3
    create_file(tmp_path / "changed.pdf", signed[:middle] + b"\0" + signed[middle + 1 :])
    said = aicode("verify", "changed.pdf")
    assert said.code == 1
    assert aicode("email", "changed.pdf", "-o", "mail.eml").code in {1, 3}
    assert not (tmp_path / "mail.eml").exists()


def test_the_worst_of_several_files_gives_the_exit_code(
    aicode: Aicode, keys_for: KeysFor, tmp_path: Path
) -> None:
    aicode("submit", ONE_SIGNATORY, *keys_for(ONE_SIGNATORY).options, "--out", "record")
    signed = "record/data/signed-form.pdf"
    assert aicode("verify", signed, signed).code == 0
    assert aicode("verify", signed, "record/data/unsigned-form.pdf").code == 1
    missing = aicode("verify", signed, "there-is-none.pdf")
    assert missing.code == 1
    assert "there-is-none.pdf" in missing.err


def test_one_file_is_told_with_what_acrobat_shows_and_in_detail_where_asked(
    aicode: Aicode, keys_for: KeysFor
) -> None:
    aicode("submit", ONE_SIGNATORY, *keys_for(ONE_SIGNATORY).options, "--out", "record")
    signed = "record/data/signed-form.pdf"

    assert "Acrobat shows" in aicode("verify", signed).out
    assert "Coverage: The whole file." in aicode("verify", signed, "--detail").out
    assert aicode("verify", signed, signed, "--detail").code == 2
    written = aicode("verify", signed, "--detail", "--report", "report.txt")
    assert "Coverage: The whole file." in written.out
    assert "Written: report.txt" in written.out


def test_of_many_forms_the_pages_are_compared_where_that_is_asked_for(
    aicode: Aicode, keys_for: KeysFor
) -> None:
    aicode("submit", ONE_SIGNATORY, *keys_for(ONE_SIGNATORY).options, "--out", "record")
    many = ["record/data/signed-form.pdf"] * FEWEST_FOR_PROCESSES

    quick, thorough = aicode("verify", *many), aicode("verify", *many, "--pages")

    assert (quick.code, thorough.code) == (0, 0)
    assert f"The pages of {len(many)} forms were not compared" in quick.err
    assert "not compared" not in thorough.err
    assert thorough.out == quick.out


def test_a_root_that_the_user_trusts_makes_the_signature_trusted(
    aicode: Aicode, keys_for: KeysFor, tmp_path: Path
) -> None:
    aicode("submit", ONE_SIGNATORY, *keys_for(ONE_SIGNATORY).options, "--out", "record")
    (tmp_path / "root.pem").write_bytes(pki.root().pem)
    said = aicode("verify", "record/data/signed-form.pdf", "--trust", "root.pem", "--json")
    (report,) = json.loads(said.out)
    assert [row["trust"] for row in report["signatures"]] == ["trusted"]


AICODE = (sys.executable, "-m", "aicode_desktop")


def test_the_real_process_answers_help_with_every_exit_code() -> None:
    said = subprocess.run([*AICODE, "--help"], capture_output=True, text=True, check=True).stdout
    assert all(f"\n  {code} " in said for code in (0, 1, 2, 3, 4, 5, 130))


@pytest.mark.parametrize("moment_seconds", [0.4, 0.7, 0.9, 1.0, 1.1])
def test_a_submit_killed_at_any_moment_leaves_a_whole_record_or_none(
    moment_seconds: float, keys_for: KeysFor, tmp_path: Path
) -> None:
    options = [str(option) for option in keys_for(ONE_SIGNATORY).options]
    process = subprocess.Popen(
        [*AICODE, "submit", str(ONE_SIGNATORY), *options, "--out", str(tmp_path / "record")],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    time.sleep(moment_seconds)
    process.send_signal(signal.SIGKILL)
    process.wait()
    record = tmp_path / "record"
    if record.exists():
        validated = subprocess.run(
            [sys.executable, "-m", "bagit", "--validate", str(record)],
            capture_output=True,
            check=False,
        )
        assert validated.returncode == 0, validated.stderr
        shutil.rmtree(record)


def test_a_pdf_whose_pages_were_changed_is_not_opened_as_a_draft(
    aicode: Aicode, tmp_path: Path
) -> None:
    aicode("render", ONE_SIGNATORY, "-o", "form.pdf")
    with pikepdf.open(tmp_path / "form.pdf") as pdf:
        page = pdf.pages[0]
        page.contents_add(b"q 1 1 1 rg 60 600 400 60 re f Q", prepend=False)
        pdf.save(tmp_path / "changed.pdf")
    said = aicode("extract", "changed.pdf", "-o", "again.json")
    assert said.code == 3
    assert "do not show what the data inside says" in said.err
    assert not (tmp_path / "again.json").exists()
