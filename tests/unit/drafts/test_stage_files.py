"""Files of a signing: written once, encrypted where there is a vault, plain ones taken in."""

import os
from pathlib import Path

import pytest

from aicode_desktop.drafts import measures, reviews
from aicode_desktop.drafts.closed_files import ClosedFiles
from aicode_desktop.drafts.folder import DELETED, OLDER
from aicode_desktop.drafts.stage_files import StageFiles
from aicode_desktop.drafts.vault import Vault, new_vault
from aicode_desktop.errors import CannotWriteError, NoIdentityError, OutputExistsError
from aicode_desktop.host import paths
from aicode_desktop.workflow import vault
from tests.fakes import FullDisk

VAULT = new_vault()
STAGE = b"%PDF the form as it was frozen"


def test_a_stage_is_encrypted_read_back_and_never_written_twice(tmp_path: Path) -> None:
    stages = StageFiles(tmp_path, VAULT)
    stages.create("signed-1.pdf", STAGE)
    assert stages.names() == ("signed-1.pdf",)
    assert stages.read("signed-1.pdf", limit_bytes=100) == STAGE
    assert all(STAGE not in path.read_bytes() for path in tmp_path.iterdir())
    with pytest.raises(OutputExistsError):
        stages.create("signed-1.pdf", b"another")
    with pytest.raises(NoIdentityError):
        StageFiles(tmp_path).read("signed-1.pdf", limit_bytes=100)


@pytest.mark.parametrize("vault", [VAULT, None])
def test_a_full_disk_is_told_as_what_it_means_and_not_by_the_name_of_a_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, vault: Vault | None
) -> None:
    with FullDisk().in_place(monkeypatch), pytest.raises(CannotWriteError) as refused:
        StageFiles(tmp_path, vault).create("unsigned.pdf", STAGE)
    told = f"{refused.value.what} {refused.value.safe} {refused.value.next_step}"
    assert "signing cannot be kept on this computer: the disk is full." in told
    assert "unsigned.pdf" not in told
    assert list(tmp_path.iterdir()) == []


def test_a_plain_stage_of_an_earlier_version_is_read_and_taken_in(tmp_path: Path) -> None:
    StageFiles(tmp_path).create("unsigned.pdf", STAGE)
    stages = StageFiles(tmp_path, VAULT)
    assert stages.read("unsigned.pdf", limit_bytes=100) == STAGE
    stages.take_in()
    assert [path.name for path in tmp_path.iterdir()] == ["unsigned.pdf.age"]
    assert stages.read("unsigned.pdf", limit_bytes=100) == STAGE


def test_one_plain_draft_that_cannot_be_read_does_not_keep_the_others_plain(
    tmp_path: Path,
) -> None:
    (tmp_path / "a.json").write_bytes(b"one")
    (tmp_path / "c.json").write_bytes(b"another")
    (tmp_path / "a.age").mkdir()  # in the way of the first
    os.utime(tmp_path / "a.age", (0, 0))
    before = (tmp_path / "c.json").stat().st_mtime_ns
    with pytest.raises(CannotWriteError):
        ClosedFiles(tmp_path, VAULT).take_in()
    assert (tmp_path / "a.json").read_bytes() == b"one"
    assert VAULT.opened((tmp_path / "c.age").read_bytes()) == b"another"
    assert (tmp_path / "c.age").stat().st_mtime_ns == before
    assert not (tmp_path / "c.json").exists()


def test_everything_beside_the_drafts_is_taken_in_too() -> None:
    drafts = paths.drafts()
    for name in ("", DELETED, OLDER, measures.FOLDER, reviews.FOLDER):
        (drafts / name).mkdir(parents=True, exist_ok=True)
        (drafts / name / "one.json").write_bytes(b"{}")

    vault.take_in(VAULT)

    assert [path.name for path in drafts.rglob("one.*")] == ["one.age"] * 5
