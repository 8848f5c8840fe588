"""A token from the doctor to a signed form, by command line."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from aicode_desktop.check.examples import examples
from aicode_desktop.model.codec import decode
from tests import pki
from tests.journeys.conftest import Aicode
from tests.softhsm import PIN, TokenStore, softhsm

pytestmark = pytest.mark.outside("softhsm2-util", "pkcs11-tool")

ONE_SIGNATORY = next(path for path in examples() if "voluntary" in path.stem)
TOKEN = "Executive"  # noqa: S105  (the name of one)


@pytest.fixture
def tokens(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> TokenStore:
    store = TokenStore(tmp_path / "store").prepare()
    store.put_into(monkeypatch)
    store.add_token(TOKEN)
    return store


@pytest.fixture
def through() -> tuple[object, ...]:
    return ("--module", softhsm().path)


@pytest.fixture
def pin_file(tmp_path: Path) -> Callable[[str], Path]:
    def write(pin: str) -> Path:
        file = tmp_path / "pin"
        file.write_text(pin + "\n", encoding="utf-8")
        return file

    return write


def executive(number: int = 0) -> pki.Issued:
    signatory = decode(ONE_SIGNATORY.read_bytes()).signatories[0]
    return pki.signatory(signatory.name_latin or signatory.name, number=number)


def test_the_doctor_shows_the_token_and_says_that_it_is_ready(
    aicode: Aicode, tokens: TokenStore, through: tuple[object, ...]
) -> None:
    tokens.put(TOKEN, executive())

    said = aicode("doctor", *through)

    assert said.code == 0, said.out + said.err
    assert f"Token: {TOKEN}" in said.out
    assert "Cause: One certificate is ready" in said.out
    assert "Next: " in said.out


def test_the_doctor_tells_programs_the_same_as_json(
    aicode: Aicode, tokens: TokenStore, through: tuple[object, ...]
) -> None:
    said = aicode("doctor", *through, "--json")

    told = json.loads(said.out)
    assert said.code == 1
    assert told["is_ready"] is False
    assert told["cause"]
    assert told["next_step"]
    slots = told["modules"][0]["slots"]
    assert TOKEN in {slot["token"]["label"] for slot in slots if slot["token"]}


def test_the_doctor_names_a_module_that_is_none(aicode: Aicode, tmp_path: Path) -> None:
    (tmp_path / "module.so").write_bytes(b"no module")

    said = aicode("doctor", "--module", "module.so")

    assert said.code == 1
    assert "Cause: “module.so” is no PKCS#11 module" in said.out


def test_a_form_is_submitted_with_a_token(
    aicode: Aicode, tokens: TokenStore, through: tuple[object, ...], pin_file: Callable[[str], Path]
) -> None:
    tokens.put(TOKEN, executive())

    said = aicode(
        "submit", ONE_SIGNATORY, "--token", *through, "--pin-file", pin_file(PIN), "--out", "record"
    )

    assert said.code == 0, said.err
    assert aicode("verify", "record/data/signed-form.pdf").code == 0


def test_a_form_is_signed_with_a_certificate_named_by_its_label(
    aicode: Aicode,
    tokens: TokenStore,
    through: tuple[object, ...],
    pin_file: Callable[[str], Path],
    tmp_path: Path,
) -> None:
    tokens.put(TOKEN, executive())
    tokens.put(TOKEN, executive(number=1), number=2)
    assert aicode("render", ONE_SIGNATORY, "-o", "form.pdf").code == 0
    sign = (
        "sign",
        "form.pdf",
        "--token",
        *through,
        "--pin-file",
        pin_file(PIN),
        "-o",
        "signed.pdf",
    )

    unnamed = aicode(*sign)
    assert unnamed.code == 4
    assert "several certificates" in unnamed.err
    assert not (tmp_path / "signed.pdf").exists()

    (tmp_path / "root.pem").write_bytes(pki.root().pem)
    named = aicode(*sign, "--certificate", "object 2", "--chain", "root.pem")
    assert named.code == 0, named.err
    assert aicode("verify", "signed.pdf", "--trust", "root.pem").code == 0


def test_a_wrong_pin_is_tried_once_and_leaves_nothing(
    aicode: Aicode,
    tokens: TokenStore,
    through: tuple[object, ...],
    pin_file: Callable[[str], Path],
    tmp_path: Path,
) -> None:
    tokens.put(TOKEN, executive())
    aicode("render", ONE_SIGNATORY, "-o", "form.pdf")

    said = aicode(
        "sign", "form.pdf", "--token", *through, "--pin-file", pin_file("0000"), "-o", "signed.pdf"
    )

    assert said.code == 4
    assert "The PIN does not open" in said.err
    assert "0000" not in said.out + said.err
    assert not (tmp_path / "signed.pdf").exists()
    assert "a wrong PIN was entered last" in aicode("doctor", *through).out

    right = aicode(
        "sign", "form.pdf", "--token", *through, "--pin-file", pin_file(PIN), "-o", "signed.pdf"
    )
    assert right.code == 4
    assert "A PIN from a file is not tried now." in right.err


def test_without_a_terminal_or_a_file_no_pin_is_tried(
    aicode: Aicode, tokens: TokenStore, through: tuple[object, ...]
) -> None:
    tokens.put(TOKEN, executive())
    aicode("render", ONE_SIGNATORY, "-o", "form.pdf")

    said = aicode("sign", "form.pdf", "--token", *through, "-o", "signed.pdf")

    assert said.code == 4
    assert "--pin-file" in said.err
    assert "the PIN is as it should be" in aicode("doctor", *through).out


def test_a_command_line_without_any_key_is_not_right(aicode: Aicode) -> None:
    assert aicode("sign", "form.pdf", "-o", "signed.pdf").code == 2
