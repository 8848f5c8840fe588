"""Whose public key is known: one for each person, encrypted, and never in the way."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aicode_desktop.drafts import closed_files
from aicode_desktop.drafts.known_keys import KnownKeys
from aicode_desktop.drafts.vault import new_vault
from aicode_desktop.errors import (
    CannotDecryptError,
    CannotReadFileError,
    DraftUnreadableError,
)
from aicode_desktop.model.draft import Signatory

EXECUTIVE = Signatory(name="Inês Sá", email="ines@example.eu")
VAULT = new_vault()


def test_a_key_is_known_again_and_the_last_one_counts(tmp_path: Path) -> None:
    keys = KnownKeys(tmp_path, VAULT)
    assert keys.key_of(EXECUTIVE) == ""
    keys.note(EXECUTIVE, "age1first")
    keys.note(Signatory(name="Somebody else"), "age1other")
    keys.note(EXECUTIVE, "age1second")
    again = KnownKeys(tmp_path, VAULT)
    assert again.key_of(Signatory(name="I. Sá", email="INES@example.eu")) == "age1second"
    assert again.key_of(Signatory(name="somebody  ELSE")) == "age1other"


def test_nobody_without_a_name_has_a_key(tmp_path: Path) -> None:
    keys = KnownKeys(tmp_path, VAULT)
    keys.note(Signatory(), "age1first")
    assert keys.key_of(Signatory()) == ""
    assert list(tmp_path.iterdir()) == []


def test_names_and_keys_lie_encrypted(tmp_path: Path) -> None:
    KnownKeys(tmp_path, VAULT).note(EXECUTIVE, "age1first")
    (file,) = tmp_path.iterdir()
    assert b"ines" not in file.read_bytes()


@given(content=st.binary(max_size=200))
def test_a_damaged_file_is_said_and_never_written_over(
    content: bytes, tmp_path_factory: pytest.TempPathFactory
) -> None:
    folder = tmp_path_factory.mktemp("keys")
    damaged = VAULT.closed(content)
    (folder / "known-keys.age").write_bytes(damaged)
    keys = KnownKeys(folder, VAULT)
    with pytest.raises(DraftUnreadableError):
        keys.key_of(EXECUTIVE)
    keys.note(EXECUTIVE, "age1first")
    assert keys.key_of(EXECUTIVE) == "age1first"
    assert (folder / "known-keys-1.age").read_bytes() == damaged


def test_keys_for_another_identity_are_said_and_opened_again_by_that_one(tmp_path: Path) -> None:
    others = [new_vault(), new_vault()]
    for number, other in enumerate(others, start=1):
        KnownKeys(tmp_path, other).note(EXECUTIVE, f"age1number{number}")
    with pytest.raises(CannotDecryptError):
        KnownKeys(tmp_path, VAULT).key_of(EXECUTIVE)
    KnownKeys(tmp_path, VAULT).note(EXECUTIVE, "age1mine")
    assert KnownKeys(tmp_path, VAULT).key_of(EXECUTIVE) == "age1mine"
    for number, other in enumerate(others, start=1):
        (tmp_path / f"known-keys-{number}.age").replace(tmp_path / "known-keys.age")
        assert KnownKeys(tmp_path, other).key_of(EXECUTIVE) == f"age1number{number}"


def test_a_disk_that_fails_once_does_not_cost_the_keys_of_before(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    keys = KnownKeys(tmp_path, VAULT)
    keys.note(EXECUTIVE, "age1first")
    with monkeypatch.context() as patched:
        patched.setattr(closed_files, "read_file", _failing)
        with pytest.raises(CannotReadFileError):
            keys.note(Signatory(name="Somebody else"), "age1other")
    assert keys.key_of(EXECUTIVE) == "age1first"


def _failing(path: Path, *, limit_bytes: int) -> bytes:
    raise CannotReadFileError(f"{path.name} of at most {limit_bytes}", safe="", next_step="")
