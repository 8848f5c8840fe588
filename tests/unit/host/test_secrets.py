"""The keyring, asked in a process of its own."""

import sys
import time

import pytest

from aicode_desktop.errors import KeyringError, NoKeyringError, SilentKeyringError
from aicode_desktop.host import secrets
from aicode_desktop.host.secrets import SystemKeyring


def answering_with(program: str, monkeypatch: pytest.MonkeyPatch) -> SystemKeyring:
    monkeypatch.setattr(secrets, "_command", lambda: [sys.executable, "-c", program])
    return SystemKeyring(within_seconds=1)


@pytest.mark.parametrize(
    "backend",
    [
        "keyring.backends.null.Keyring",
        "keyring.backends.fail.Keyring",
        "tests.plain_text_keyring.PlainTextKeyring",
    ],
)
def test_a_back_end_that_does_not_encrypt_is_not_used(
    backend: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", backend)
    keyring = SystemKeyring()

    with pytest.raises(NoKeyringError) as refused:
        keyring.keep("identity", "AGE-SECRET-KEY-1TEST")
    with pytest.raises(NoKeyringError):
        keyring.secret("identity")

    assert "passphrase" in refused.value.next_step


def test_a_keyring_that_waits_for_a_person_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    keyring = answering_with("import time; time.sleep(60)", monkeypatch)
    began = time.monotonic()

    with pytest.raises(SilentKeyringError) as given_up:
        keyring.secret("identity")

    assert time.monotonic() - began < 10
    assert "passphrase" in given_up.value.next_step


@pytest.mark.parametrize(
    "program", ["", "print('{')", "raise SystemExit(3)", """print('{"problem": "failed"}')"""]
)
def test_a_keyring_that_breaks_is_told_in_three_sentences(
    program: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    with pytest.raises(KeyringError):
        answering_with(program, monkeypatch).secret("identity")


def test_a_secret_that_is_not_read_back_counts_as_not_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(KeyringError):
        answering_with("""print('{"secret": "another"}')""", monkeypatch).keep("identity", "one")


def test_the_secret_is_in_no_argument(monkeypatch: pytest.MonkeyPatch) -> None:
    assert not any("SECRET" in part for part in secrets._command())
    echo = "import json, sys; json.dump({'secret': json.load(sys.stdin)['secret']}, sys.stdout)"
    answering_with(echo, monkeypatch).keep("identity", "AGE-SECRET-KEY-1TEST")
