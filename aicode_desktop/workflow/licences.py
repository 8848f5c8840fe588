"""The parts that the program is made of, and the licence of each: what About shows.

A bundle brings its list (CycloneDX 1.6) and the texts; an installation from packages is asked for
the metadata of what it installed.
"""

import json
import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path
from typing import Any

from aicode_desktop.errors import AicodeError
from aicode_desktop.host.files import read_file

DISTRIBUTION = "aicode-desktop"
TEXT_LIMIT_BYTES = 2_000_000
_LONGEST_NAME = 60
_KEYS = ("License-Expression", "License")
_LICENCE_FILE = re.compile(r"licen[cs]e|copying|notice", re.IGNORECASE)
_REQUIREMENT = re.compile(r"[A-Za-z0-9._-]+")


@dataclass(frozen=True, slots=True)
class Part:
    """One library; ``licence`` is the name its makers give, empty where only the text says it."""

    name: str
    version: str
    licence: str
    texts: tuple[Path, ...] = ()


def parts() -> tuple[Part, ...]:
    """Return every part, by its name."""
    bundled = Path(sys.executable).resolve().parent / "licences"
    found = _parts_of_bundle(bundled) if getattr(sys, "frozen", False) else _parts_installed()
    return tuple(sorted(found, key=lambda part: part.name.casefold()))


def text_of(part: Part) -> str:
    """Return the texts that came with *part*, one after the other; empty where none came."""
    texts = []
    for path in part.texts:
        try:
            texts.append(read_file(path, limit_bytes=TEXT_LIMIT_BYTES).decode("utf-8", "replace"))
        except AicodeError:  # what was taken away since does not take the list away
            continue
    return "\n\n".join(texts)


def _parts_of_bundle(folder: Path) -> Iterator[Part]:
    listed = json.loads(read_file(folder / "sbom.cdx.json", limit_bytes=TEXT_LIMIT_BYTES))
    texts = sorted(folder.glob("*.txt"))
    for component in listed["components"]:
        name = component["name"]
        own = re.compile(rf"{re.escape(name)}(-\d+)?\.txt")
        yield Part(
            name,
            component["version"],
            _licence_in(component),
            tuple(path for path in texts if own.fullmatch(path.name)),
        )


def _licence_in(component: dict[str, Any]) -> str:
    named = [each["license"].get("name", "") for each in component.get("licenses", ())]
    return ", ".join(filter(None, named))


def _parts_installed() -> Iterator[Part]:
    waiting, seen = [DISTRIBUTION], set()
    while waiting:
        name = waiting.pop()
        if name.casefold() in seen:
            continue
        seen.add(name.casefold())
        try:
            found = distribution(name)
        except PackageNotFoundError:  # it is for another system
            continue
        waiting += [
            match.group()
            for line in found.requires or ()
            if "extra ==" not in line and (match := _REQUIREMENT.match(line))
        ]
        yield Part(found.metadata["Name"], found.version, _licence_of(found), _texts_of(found))


def _licence_of(found: Distribution) -> str:
    told = next((found.metadata[key] for key in _KEYS if key in found.metadata), "")
    if told and len(told) <= _LONGEST_NAME:
        return told
    kinds = found.metadata.get_all("Classifier") or []
    return ", ".join(k.rpartition(" :: ")[2] for k in kinds if k.startswith("License ::"))


def _texts_of(found: Distribution) -> tuple[Path, ...]:
    # By their folder, where PEP 639 puts them under any name, or else by their names.
    return tuple(
        Path(str(found.locate_file(file)))
        for file in found.files or ()
        if ".dist-info/licenses/" in str(file)
        or (_LICENCE_FILE.search(file.name) and file.suffix not in {".py", ".pyc"})
    )
