"""The wheel holds all that the program needs; the source archive all that the wheel is made of."""

import os
import subprocess
import sys
import tarfile
import zipfile
from pathlib import Path

import pytest

from tests.architecture.conftest import ROOT


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("dist")
    subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "-d", folder],
        cwd=ROOT, capture_output=True, check=True,
    )  # fmt: skip
    return folder


@pytest.fixture(scope="module")
def wheel(built: Path) -> Path:
    return next(built.glob("*.whl"))


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("site")
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(folder)  # noqa: S202  (the wheel that was just built)
    return folder


def run_installed(installed: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, *arguments],
        cwd=installed,
        env={**os.environ, "PYTHONPATH": str(installed)},
        capture_output=True,
        text=True,
        check=True,
    )


@pytest.mark.outside("git")
def test_the_wheel_holds_every_module_and_every_resource(
    wheel: Path, committed_files: list[Path]
) -> None:
    names = set(zipfile.ZipFile(wheel).namelist())
    relative = [path.relative_to(ROOT).as_posix() for path in committed_files]
    wanted = {n for n in relative if n.startswith("aicode_desktop/")}
    wanted |= {f"aicode_desktop/{n}" for n in relative if n.startswith("resources/")}
    manual = "aicode_desktop/resources/manual/"
    wanted |= {n.replace("docs/manual/", manual) for n in relative if n.startswith("docs/manual/")}
    wanted |= {"aicode_desktop/resources/pictures/window.png"}  # which the manual shows

    assert wanted - names == set()
    for kind in ("fonts/", "code/", "schema/", "colour/", "examples/", "icons/"):
        assert any(n.startswith(f"aicode_desktop/resources/{kind}") for n in names), kind


def test_the_wheel_brings_nothing_else(wheel: Path) -> None:
    tops = {name.split("/")[0] for name in zipfile.ZipFile(wheel).namelist()}

    assert {top.split("-")[0] for top in tops} == {"aicode_desktop"}


def test_the_wheel_offers_both_commands(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        name = next(n for n in archive.namelist() if n.endswith("entry_points.txt"))
        entry_points = archive.read(name).decode()

    assert "aicode = aicode_desktop.cli.main:main" in entry_points
    assert "aicode-desktop = aicode_desktop.gui.main:main" in entry_points


def test_the_installed_program_shows_its_own_manual(installed: Path) -> None:
    asked = (
        "from aicode_desktop.workflow import manual; print(manual.folder(), len(manual.pages()))"
    )
    found = run_installed(installed, "-c", asked).stdout.split()

    assert found == [str(installed / "aicode_desktop/resources/manual"), found[1]]
    assert int(found[1]) > 10


def test_the_installed_program_finds_its_own_resources(installed: Path) -> None:
    found = run_installed(
        installed, "-c", "from aicode_desktop import bundled; print(bundled.root())"
    ).stdout.strip()

    assert Path(found) == installed / "aicode_desktop" / "resources"


def test_the_installed_program_rehearses(installed: Path, tmp_path: Path) -> None:
    out = tmp_path / "rehearsal"
    run_installed(installed, "-m", "aicode_desktop", "rehearse", "--out", str(out))

    assert [path for path in out.rglob("*.pdf") if path.read_bytes().startswith(b"%PDF-")]


def test_the_installed_program_makes_the_same_bytes_as_the_checkout(
    installed: Path, tmp_path: Path
) -> None:
    draft = ROOT / "resources" / "examples" / "joint-signatories-outside-the-union.json"
    render = ("-m", "aicode_desktop", "render", str(draft), "-o")
    run_installed(installed, *render, str(tmp_path / "installed.pdf"))
    subprocess.run(
        [sys.executable, *render, str(tmp_path / "checkout.pdf")],
        cwd=ROOT, check=True, capture_output=True,
    )  # fmt: skip

    made = [(tmp_path / f"{name}.pdf").read_bytes() for name in ("installed", "checkout")]
    assert made[0] == made[1]


def test_the_source_archive_holds_what_the_tests_need(built: Path) -> None:
    with tarfile.open(next(built.glob("*.tar.gz"))) as archive:
        tops = {name.split("/")[1] for name in archive.getnames()}

    assert {"dev.py", "tests", "ui", "resources", "docs", "README.md", "requirements.lock"} <= tops
