"""Modules and tokens that misbehave: the program goes on, in bounded time, and says what it was."""

import time
from pathlib import Path

import pytest

from aicode_desktop.errors import AicodeError, CannotSignError, TokenError, WrongPinError
from aicode_desktop.model.token import PinState, TokenCertificate
from aicode_desktop.sign import token as token_module
from aicode_desktop.sign.modules import FoundModule
from aicode_desktop.sign.token import look_into, open_token
from tests import pki, softhsm
from tests.blank_form import content_of
from tests.conformance.conftest import TOKEN, only_certificate
from tests.softhsm import PIN, TokenStore
from tests.unit.sign.conftest import sign

pytestmark = pytest.mark.outside("softhsm2-util", "pkcs11-tool", "cc")

BOUND_SECONDS = 2.0


@pytest.fixture(autouse=True)
def _short_patience(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(token_module, "ACT_SECONDS", BOUND_SECONDS)
    monkeypatch.setattr(token_module, "PIN_PAD_SECONDS", BOUND_SECONDS)


@pytest.fixture
def filled(tokens: TokenStore) -> TokenStore:
    tokens.put(TOKEN, pki.signatory())
    return tokens


def with_fault(tokens: TokenStore, *faults: str) -> TokenCertificate:
    return only_certificate(softhsm.shim(tokens.folder, *faults))


@pytest.mark.parametrize(
    ("fault", "said"),
    [
        ("HANGS_WHEN_LOADED", "did not answer in time"),
        ("HANGS", "did not answer in time"),
        ("CRASHES", "broke down"),
        ("ENDS", "broke down"),
        ("NO_FUNCTIONS", "reports an error"),
    ],
)
def test_a_module_that_does_not_work_takes_nothing_down(
    fault: str, said: str, filled: TokenStore
) -> None:
    bad = softhsm.shim(filled.folder, fault)
    begin = time.monotonic()

    found = look_into(bad, within_seconds=BOUND_SECONDS)

    assert said in found.problem
    assert found.slots == ()
    assert time.monotonic() - begin < BOUND_SECONDS + 3


def test_a_module_that_prints_is_not_taken_at_its_word(filled: TokenStore) -> None:
    assert with_fault(filled, "PRINTS").facts.holder == pki.HOLDER


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [("empty.so", b"", "no program library"), ("text.so", b"#!/bin/sh\n", "no program library")],
)
def test_a_file_that_is_no_library_is_not_loaded(
    name: str, content: bytes, said: str, tmp_path: Path
) -> None:
    file = tmp_path / name
    file.write_bytes(content)

    assert said in look_into(FoundModule(file, name)).problem


def test_a_module_for_another_processor_is_not_loaded(tmp_path: Path) -> None:
    bad = softhsm.made_for_another_processor(tmp_path)

    assert "another kind of processor" in look_into(bad).problem


def test_a_library_without_pkcs11_is_no_module(tmp_path: Path) -> None:
    found = look_into(softhsm.without_pkcs11(tmp_path))

    assert "cannot be used as a PKCS#11 module" in found.problem


def test_a_module_that_is_not_there_is_said_to_be_missing(tmp_path: Path) -> None:
    found = look_into(FoundModule(tmp_path / "gone.so", "gone"))

    assert "there is no file of that name" in found.problem


def test_a_locked_token_is_not_asked_for_its_pin(filled: TokenStore) -> None:
    certificate = with_fault(filled, "LOCKED")

    assert certificate.pin is PinState.LOCKED
    with pytest.raises(TokenError, match="is locked"):
        open_token(certificate, pin="000000")


def test_a_pin_that_locks_the_token_says_so_at_once(filled: TokenStore) -> None:
    with pytest.raises(TokenError, match="is locked") as locked:
        open_token(with_fault(filled, "LOCKS"), pin="000000")

    assert "PUK" in locked.value.next_step


def test_the_last_try_is_pointed_out(filled: TokenStore) -> None:
    with pytest.raises(WrongPinError, match="One try is left"):
        open_token(with_fault(filled, "FINAL_TRY"), pin="000000")


def test_a_pin_pad_is_used_and_no_pin_is_sent(filled: TokenStore) -> None:
    certificate = with_fault(filled, "PIN_PAD")

    assert certificate.has_pin_pad
    with open_token(certificate, pin=None) as signer:
        assert sign(content_of(), signer).is_complete
    with open_token(certificate, pin="a PIN typed by mistake") as signer:
        assert signer.why_not() is None


def test_a_person_who_cancels_at_the_reader_is_not_blamed(filled: TokenStore) -> None:
    certificate = with_fault(filled, "PIN_PAD", "PIN_PAD_CANCELLED")

    with pytest.raises(TokenError, match="PIN was not entered on the reader"):
        open_token(certificate, pin=None)


@pytest.mark.parametrize(
    ("fault", "said"),
    [
        ("REMOVED_AT_SIGNING", "is not there any more"),
        ("CRASHES_AT_SIGNING", "broke down"),
        ("HANGS_AT_SIGNING", "did not answer in time"),
    ],
)
def test_what_goes_wrong_while_signing_is_said_and_nothing_is_signed(
    fault: str, said: str, filled: TokenStore
) -> None:
    with (
        open_token(with_fault(filled, fault), pin=PIN) as signer,
        pytest.raises(AicodeError, match=said) as refused,
    ):
        sign(content_of(), signer)

    assert "Nothing was signed" in refused.value.safe


def test_a_login_that_never_ends_is_ended(filled: TokenStore) -> None:
    with pytest.raises(TokenError, match="did not answer in time"):
        open_token(with_fault(filled, "HANGS_AT_LOGIN"), pin=PIN)


def test_a_wrong_signature_is_caught_before_it_is_kept(filled: TokenStore) -> None:
    with (
        open_token(with_fault(filled, "SIGNS_WRONGLY"), pin=PIN) as signer,
        pytest.raises(CannotSignError, match="did not hold"),
    ):
        sign(content_of(), signer)
