import hashlib
from collections.abc import Callable
from pathlib import Path

import pytest

from aicode_desktop.archive.audit import check_record
from aicode_desktop.model.signed import SignedDocument
from tests.unit.archive.conftest import Keep

Tampering = Callable[[Path], object]


def test_a_record_as_it_was_kept_has_no_problem(kept: Keep) -> None:
    assert check_record(kept().folder) == ()


def test_a_rehearsal_as_it_was_kept_has_no_problem(kept: Keep, rehearsed: SignedDocument) -> None:
    assert check_record(kept(signed=rehearsed, email=None).folder) == ()


def change(name: str, content: bytes = b"another") -> Tampering:
    return lambda folder: (folder / name).write_bytes(content)


def remove(name: str) -> Tampering:
    return lambda folder: (folder / name).unlink()


def link(name: str, target: str) -> Tampering:
    def replace_by_link(folder: Path) -> None:
        (folder / name).unlink(missing_ok=True)
        (folder / name).symlink_to(target)

    return replace_by_link


def add_consistently(folder: Path) -> None:
    """Add a file and rewrite the manifests, as somebody does who knows bags."""
    (folder / "data/annex.pdf").write_bytes(b"annex")
    for algorithm in ("sha256", "sha512"):
        manifest = folder / f"manifest-{algorithm}.txt"
        digest = hashlib.new(algorithm, b"annex").hexdigest()
        manifest.write_bytes(manifest.read_bytes() + f"{digest}  data/annex.pdf\n".encode())
        (folder / f"tagmanifest-{algorithm}.txt").unlink()
    info = folder / "bag-info.txt"
    lines = info.read_text("utf-8").splitlines()
    info.write_text("\n".join(line for line in lines if "Oxum" not in line) + "\n", "utf-8")


def remove_manifests(folder: Path) -> None:
    for path in folder.glob("*manifest*"):
        path.unlink()


def lead_out(folder: Path) -> None:
    manifest = folder / "manifest-sha512.txt"
    manifest.write_bytes(manifest.read_bytes() + b"0" * 128 + b"  ../../outside.txt\n")


TAMPERED: dict[str, tuple[Tampering, str]] = {
    "signed-form-altered": (change("data/signed-form.pdf"), "“signed-form.pdf” was altered."),
    "draft-missing": (remove("data/draft.json"), "“draft.json” is missing."),
    "readme-altered": (change("README.txt"), "“README.txt” was altered."),
    "file-added": (change("data/extra.txt"), "“extra.txt” does not belong to a record."),
    "file-added-and-listed": (add_consistently, "“annex.pdf” does not belong to a record."),
    "manifest-altered": (change("manifest-sha256.txt", b""), "altered"),
    "manifests-missing": (remove_manifests, "list of files is damaged"),
    "declaration-missing": (remove("bagit.txt"), "“bagit.txt” is missing."),
    "declaration-garbled": (change("bagit.txt", b"\xff\x00"), "“bagit.txt” was altered."),
    "description-altered": (change("bag-info.txt", b"Aicode-Kind: form\n"), "altered"),
    "path-leads-out": (lead_out, "“../../outside.txt” does not belong to a record."),
    "link-to-elsewhere": (link("data/mail.eml", "/etc/hostname"), "“mail.eml” leads elsewhere."),
    "link-beside": (link("notes", "/etc"), "“notes” leads elsewhere."),
    "fetches-from-the-network": (
        change("fetch.txt", b"http://example.org/x 1 data/x\n"),
        "“fetch.txt” does not belong to a record.",
    ),
}


@pytest.mark.parametrize("tampering", TAMPERED)
def test_tampering_is_found_and_named(tampering: str, kept: Keep) -> None:
    folder = kept().folder
    tamper, said = TAMPERED[tampering]
    tamper(folder)

    problems = check_record(folder)

    assert any(said in problem for problem in problems), problems


def test_a_folder_that_is_no_record_says_so(tmp_path: Path) -> None:
    assert check_record(tmp_path / "none") == ("There is no record in this place.",)
    assert check_record(tmp_path) == ("The record’s own list of files is damaged or was changed.",)


def test_a_folder_with_too_many_files_is_not_counted_for_ever(kept: Keep) -> None:
    folder = kept().folder
    for number in range(401):
        (folder / f"{number}.txt").touch()

    assert check_record(folder) == ("The folder holds more files than a record has.",)


def test_a_file_name_with_control_characters_is_shown_harmlessly(kept: Keep) -> None:
    folder = kept().folder
    (folder / "data" / "a\x1b[2Jb").write_bytes(b"x")

    assert check_record(folder) == ("“a\\x1b[2Jb” does not belong to a record.",)
