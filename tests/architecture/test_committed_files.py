"""What must never be committed, and what must always be beside what."""

import re
import tomllib
from pathlib import Path

import pytest

from tests.architecture.conftest import ROOT

# Each pattern is written so that it does not match itself.
PATHS_OF_A_MACHINE = re.compile(
    r"(?<![\w.~-])/(?:w[o]rk|t[m]p/w|r[o]ot|h[o]me|U[s]ers|o[p]t/(?:pypi|wheels))/"
)
PLACES_THAT_SERVE_PACKAGES = re.compile(
    r"p[y]pi\.org|p[y]thonhosted\.org|registry\.n[p]mjs|deb\.d[e]bian\.org|index-url|find-links"
)
SUFFIXES_OF_BINARIES = {".mo", ".pdf", ".ttf", ".otf", ".icc", ".png", ".p12", ".pfx", ".der"}


def texts(committed_files: list[Path]) -> list[tuple[str, str]]:
    return [
        (path.relative_to(ROOT).as_posix(), path.read_bytes().decode("utf-8", errors="replace"))
        for path in committed_files
        if path.suffix not in SUFFIXES_OF_BINARIES and path != Path(__file__)
    ]


@pytest.mark.outside("git")
@pytest.mark.parametrize(
    "forbidden",
    [
        pytest.param(PATHS_OF_A_MACHINE, id="paths"),
        pytest.param(PLACES_THAT_SERVE_PACKAGES, id="package servers"),
    ],
)
def test_no_file_names_a_machine_or_where_packages_come_from(
    forbidden: re.Pattern[str], committed_files: list[Path]
) -> None:
    found = {
        f"{name}: {match.group()}"
        for name, text in texts(committed_files)
        if name != "dev.py"  # its call of uv is what keeps addresses out of the locks
        for match in forbidden.finditer(text)
    }

    assert found == set()


def test_every_folder_of_resources_says_where_its_files_are_from() -> None:
    folders = [folder for folder in (ROOT / "resources").iterdir() if folder.is_dir()]

    assert folders
    assert [f.name for f in folders if not (f / "SOURCE.md").is_file()] == []


@pytest.mark.parametrize(
    "suffix", [pytest.param("*.ttf", id="fonts"), pytest.param("*.icc", id="colour profiles")]
)
def test_a_licence_lies_beside(suffix: str) -> None:
    folders = {path.parent for path in (ROOT / "resources").rglob(suffix)}

    assert folders
    assert [f.name for f in folders if not list(f.glob("LICENSE*"))] == []


def pins_in(lock: str) -> dict[str, str]:
    lines = (ROOT / lock).read_text(encoding="utf-8").splitlines()
    named = [line.split(";")[0].strip(" \\") for line in lines if line[:1].isalnum()]
    return {name.lower(): version for name, _, version in (pin.partition("==") for pin in named)}


@pytest.mark.parametrize("lock", ["requirements.lock", "requirements-dev.lock"])
def test_every_pin_in_a_lock_has_a_hash(lock: str) -> None:
    entries = re.split(r"\n(?=\S)", (ROOT / lock).read_text(encoding="utf-8").strip())

    assert len(entries) > 20
    assert [e for e in entries if "==" not in e or "--hash=sha256:" not in e] == []


def test_the_locks_agree_with_each_other_and_with_the_project() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    wanted = {
        re.split(r"[<>=~\[; ]", line)[0].lower() for line in project["project"]["dependencies"]
    }
    wanted_by_developers = {
        re.split(r"[<>=~\[; ]", line)[0].lower() for line in project["dependency-groups"]["dev"]
    }
    runtime, development = pins_in("requirements.lock"), pins_in("requirements-dev.lock")

    assert wanted <= set(runtime)
    assert wanted_by_developers <= set(development)
    assert runtime.items() <= development.items()


@pytest.mark.outside("git")
def test_links_between_documents_lead_somewhere(committed_files: list[Path]) -> None:
    documents = [path for path in committed_files if path.suffix == ".md"]
    links = [
        (document, link.partition("#")[0])
        for document in documents
        for link in re.findall(r"\]\(([^)\s]+)\)", document.read_text(encoding="utf-8"))
        if not link.startswith(("http", "mailto:", "#"))
    ]

    assert len(links) > 20
    assert [f"{d.name}: {link}" for d, link in links if not (d.parent / link).exists()] == []
