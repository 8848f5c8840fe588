"""From counsel to executive and back by command line, between two separate homes."""

import json
import subprocess
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path

import pytest
import zxingcpp

from aicode_desktop import bundled
from aicode_desktop.drafts.identity import identity_in
from aicode_desktop.drafts.recovery import recovery_words
from aicode_desktop.drafts.spoken import spoken
from aicode_desktop.drafts.vault import opened_with
from aicode_desktop.model.codec import decode, encode
from aicode_desktop.render.pictures import open_pages
from aicode_desktop.scan.pictures import picture_of
from aicode_desktop.workflow import vault
from tests.journeys.conftest import Aicode, Keys
from tests.keyrings import KeyringInMemory
from tests.passphrases import easily_closed

DRAFT = bundled.path("examples", "voluntary-safety-named-models.json")
TELEPHONED = "seven wet otters"

At = Callable[[str], AbstractContextManager[None]]


@pytest.fixture
def at(tmp_path: Path) -> At:
    """Return ``at("counsel")``: what happens inside, happens on that person's computer."""

    @contextmanager
    def on_computer(person: str) -> Iterator[None]:
        with pytest.MonkeyPatch.context() as patch:
            patch.setenv("AICODE_HOME", str(tmp_path / person))
            yield

    return on_computer


@pytest.fixture
def secret(tmp_path: Path) -> Path:
    file = tmp_path / "telephoned.txt"
    file.write_text(TELEPHONED + "\n", encoding="utf-8")
    return file


@pytest.fixture(autouse=True)
def keyring(monkeypatch: pytest.MonkeyPatch) -> KeyringInMemory:
    """Return the keyring in which every person’s identity is; a passphrase takes two seconds."""
    one = KeyringInMemory()
    monkeypatch.setattr(vault, "SystemKeyring", lambda: one)
    return one


@pytest.fixture
def public_key(aicode: Aicode, at: At) -> str:
    """Return the executive’s public key."""
    with at("executive"):
        made = aicode("identity", "--new")
    assert made.code == 0, made.err
    return made.out.strip()


def words_in(said: str) -> str:
    return next(line for line in said.splitlines() if line.startswith("Compare by telephone"))


def open_sooner(file: Path) -> None:
    """Let the passphrase open *file* at once: every trial of ours takes a second or two."""
    file.write_bytes(easily_closed(opened_with(file.read_bytes(), TELEPHONED), TELEPHONED))


def test_a_passphrase_told_by_telephone_takes_a_form_there_and_back(
    aicode: Aicode, keys_for: Callable[[Path], Keys], at: At, secret: Path, tmp_path: Path
) -> None:
    with at("counsel"):
        frozen = aicode("freeze", DRAFT, "-o", "form.age", "--passphrase-file", secret)
        assert frozen.code == 0, frozen.err
    assert b"mare" not in (tmp_path / "form.age").read_bytes().lower()
    open_sooner(tmp_path / "form.age")

    with at("executive"):
        opened = aicode("open", "form.age", "--passphrase-file", secret, "--out", "opened")
        assert opened.code == 0, opened.err
        assert words_in(opened.out) == words_in(frozen.out)
        told = json.loads(aicode("open", "form.age", "--passphrase-file", secret, "--json").out)
        assert tuple(told["words"]) == spoken(told["fingerprint"])
        assert told["has_brief"]
        assert (tmp_path / "opened" / "brief.pdf").read_bytes().startswith(b"%PDF-")
        options = keys_for(DRAFT).options
        assert aicode("sign", "opened/form.pdf", *options, "-o", "signed.pdf").code == 0
        back = aicode(
            "return", "form.age", "--signed", "signed.pdf", "-o", "back.age",
            "--passphrase-file", secret,
        )  # fmt: skip
        assert back.code == 0, back.err

    with at("counsel"):
        received = aicode(
            "receive", "back.age", "--draft", DRAFT, "--out", "record", "--passphrase-file", secret
        )
        assert received.code == 0, received.err
    payload = tmp_path / "record" / "data"
    assert (payload / "signed-form.pdf").read_bytes() == (tmp_path / "signed.pdf").read_bytes()
    unsigned = (tmp_path / "opened" / "form.pdf").read_bytes()
    assert (payload / "unsigned-form.pdf").read_bytes() == unsigned
    assert (payload / "mail.eml").exists()
    assert aicode("diff", payload / "draft.json", DRAFT).code == 0


def test_keys_take_a_form_there_and_back_without_any_secret_told(
    aicode: Aicode, keys_for: Callable[[Path], Keys], at: At, public_key: str, tmp_path: Path
) -> None:
    with at("counsel"):
        assert aicode("identity", "--new").code == 0
        assert aicode("freeze", DRAFT, "-o", "form.age", "--to", public_key).code == 0
        assert aicode("open", "form.age").code == 3
    with at("executive"):
        assert aicode("open", "form.age", "--out", "opened").code == 0
        options = keys_for(DRAFT).options
        assert aicode("sign", "opened/form.pdf", *options, "-o", "signed.pdf").code == 0
        back = aicode("return", "form.age", "--signed", "signed.pdf", "-o", "back.age")
        assert back.code == 0, back.err
        assert aicode("receive", "back.age", "--out", "record").code == 3
    with at("counsel"):
        received = aicode("receive", "back.age", "--out", "record")
        assert received.code == 0, received.err
    assert (tmp_path / "record" / "data" / "signed-form.pdf").exists()


def test_an_executive_who_does_not_sign_sends_a_comment(
    aicode: Aicode, at: At, public_key: str, tmp_path: Path
) -> None:
    with at("counsel"):
        assert aicode("identity", "--new").code == 0
        assert aicode("freeze", DRAFT, "-o", "form.age", "--to", public_key).code == 0
    with at("executive"):
        comment = ("--comment", "The name of\nthe company changed.")
        assert aicode("return", "form.age", *comment, "-o", "back.age").code == 0
    with at("counsel"):
        received = aicode("receive", "back.age", "--out", "record")
    assert received.code == 1
    assert "The name of\nthe company changed." in received.out
    assert not (tmp_path / "record").exists()


def test_an_earlier_freeze_and_a_form_that_was_changed_are_refused(
    aicode: Aicode, keys_for: Callable[[Path], Keys], at: At, public_key: str, tmp_path: Path
) -> None:
    changed = tmp_path / "changed.json"
    changed.write_bytes(encode(decode(DRAFT.read_bytes())).replace(b"Lisboa", b"Coimbra"))
    with at("counsel"):
        assert aicode("freeze", DRAFT, "-o", "first.age", "--to", public_key).code == 0
        assert aicode("freeze", changed, "-o", "second.age", "--to", public_key).code == 0
    with at("executive"):
        assert aicode("open", "first.age").code == 0
        assert aicode("open", "second.age", "--out", "opened").code == 0
        refused = aicode("open", "first.age", "--out", "older")
        assert refused.code == 5
        assert "A later hand-over of this draft was opened here already." in refused.err
        assert not (tmp_path / "older").exists()
        assert aicode("render", DRAFT, "-o", "another.pdf").code == 0
        options = keys_for(DRAFT).options
        assert aicode("sign", "another.pdf", *options, "-o", "signed.pdf").code == 0
        refused = aicode("return", "second.age", "--signed", "signed.pdf", "-o", "back.age")
        assert refused.code == 5
        assert "not the document that was handed over" in refused.err
    assert not (tmp_path / "back.age").exists()


@pytest.mark.parametrize(
    "harm", [lambda c: c[:-1], lambda c: c[:40], lambda c: c[:-9] + b"x" + c[-8:], lambda _: b"x"]
)
def test_a_damaged_file_is_refused_and_leaves_nothing_behind(
    harm: Callable[[bytes], bytes], aicode: Aicode, at: At, public_key: str, tmp_path: Path
) -> None:
    with at("counsel"):
        assert aicode("freeze", DRAFT, "-o", "form.age", "--to", public_key).code == 0
    file = tmp_path / "form.age"
    file.write_bytes(harm(file.read_bytes()))
    with at("executive"):
        refused = aicode("open", "form.age", "--out", "opened")
    assert refused.code in {3, 5}
    assert len(refused.err.splitlines()) == 3
    assert not (tmp_path / "opened").exists()
    assert not (tmp_path / "executive" / "handovers").exists()


@pytest.mark.parametrize("begin", [b"age-encryption.org/v1\n", b"PK\x03\x04"])
def test_a_file_of_two_gigabytes_is_refused_without_being_read_to_its_end(
    begin: bytes, aicode: Aicode, tmp_path: Path
) -> None:
    with (tmp_path / "huge.age").open("wb") as stream:
        stream.write(begin)
        stream.truncate(2_000_000_000)  # a hole, which takes no room on the disk
    for command in (("open", "huge.age"), ("receive", "huge.age", "--out", "record")):
        refused = aicode(*command)
        assert refused.code == 3
        assert "larger than 140 MB" in refused.err
    assert aicode("identity", "--import", "huge.age").code == 3


def test_a_handover_inside_a_handover_and_an_incomplete_draft_are_not_frozen(
    aicode: Aicode, at: At, public_key: str, tmp_path: Path
) -> None:
    to = ("--to", public_key)
    with at("executive"):
        assert aicode("freeze", DRAFT, "-o", "form.age", *to).code == 0
        assert aicode("freeze", "form.age", "-o", "nested.age", *to).code == 3
        (tmp_path / "empty.json").write_text('{"format": "aicode-draft"}', encoding="utf-8")
        incomplete = aicode("freeze", "empty.json", "-o", "empty.age", *to)
        assert incomplete.code == 1
        assert "To answer" in incomplete.out
        acknowledged = aicode("freeze", DRAFT, "-o", "x.age", *to, "--acknowledge", "none=why")
        assert acknowledged.code == 5
        assert aicode("freeze", DRAFT, "-o", "x.age", "--to", "age1nobody").code == 4
    assert {path.name for path in tmp_path.glob("*.age")} == {"form.age"}


@pytest.mark.outside("age")
def test_an_identity_goes_to_another_computer_by_file_and_by_words(
    aicode: Aicode, at: At, public_key: str, secret: Path, tmp_path: Path
) -> None:
    with at("executive"):
        assert aicode("identity", "--new").code == 4
        assert aicode("identity", "--export", "identity.txt").code == 0
    asked = subprocess.run(
        ["age-keygen", "-y", tmp_path / "identity.txt"], capture_output=True, text=True, check=True
    )
    assert asked.stdout.strip() == public_key
    with at("home"):
        kept = ("--import", "identity.txt", "--passphrase-file", secret)
        assert aicode("identity", *kept).out.strip() == public_key
    words = recovery_words(identity_in((tmp_path / "identity.txt").read_bytes()))
    (tmp_path / "words.txt").write_text("\n".join(words), encoding="utf-8")
    with at("elsewhere"):
        assert aicode("identity", "--words-file", "words.txt").out.strip() == public_key
    with at("nowhere"):
        assert aicode("identity").code == 4
        assert aicode("key").code == 4


def test_key_without_options_prints_the_public_key_and_with_half_of_them_asks_for_the_rest(
    aicode: Aicode, at: At, public_key: str
) -> None:
    with at("executive"):
        printed = aicode("key")
        assert (printed.code, printed.out.strip()) == (0, public_key)
        half = aicode("key", "--name", "Eleni Papadopoulou")
    assert half.code == 2
    assert "--name, --provider, --country and -o" in half.err


@pytest.mark.outside("pdftotext")
def test_the_recovery_sheet_says_the_identity_as_words_and_as_a_code(
    aicode: Aicode, at: At, public_key: str, keyring: KeyringInMemory, tmp_path: Path
) -> None:
    with at("executive"):
        assert aicode("identity", "--sheet", "sheet.pdf").code == 0
    text = subprocess.run(
        ["pdftotext", "sheet.pdf", "-"], cwd=tmp_path, capture_output=True, text=True, check=True
    ).stdout
    identity = keyring.secrets[public_key]
    for number, word in enumerate(recovery_words(identity), start=1):
        assert f"{number} {word}" in text
    assert identity in "".join(text.split())
    with open_pages((tmp_path / "sheet.pdf").read_bytes()) as pages:
        assert pages.page_count == 1
        picture = picture_of(pages.picture(0, scale=2), "sheet")
    assert [code.text for code in zxingcpp.read_barcodes(picture.image)] == [identity]


def test_two_drafts_are_compared_field_by_field(aicode: Aicode, tmp_path: Path) -> None:
    other = tmp_path / "other.json"
    other.write_bytes(DRAFT.read_bytes().replace(b"Managing Director", b"President"))
    assert aicode("diff", DRAFT, DRAFT).out == "The two say the same.\n"
    differing = aicode("diff", DRAFT, other)
    assert differing.code == 1
    assert "“Managing Director” → “President”" in differing.out
    (told,) = json.loads(aicode("diff", DRAFT, other, "--json").out)
    assert told["field"] == "signatories[0].position"
    assert aicode("render", DRAFT, "-o", "form.pdf").code == 0
    assert aicode("diff", "form.pdf", DRAFT).code == 0
    assert aicode("diff", "form.pdf", other).code == 1
    assert aicode("diff", DRAFT, tmp_path / "missing.json").code == 3
