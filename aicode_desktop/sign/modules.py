"""Finds PKCS#11 modules: where their makers install them, and those registered with p11-kit.

Nothing is loaded here. What is found exists and has the right form; whether it works shows only
when it is tried, in a process of its own.
"""

import contextlib
import glob
import json
import os
import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from aicode_desktop import bundled
from aicode_desktop.check.wording import listed
from aicode_desktop.errors import CannotReadFileError
from aicode_desktop.host.files import read_head
from aicode_desktop.sign.binaries import LIMIT_BYTES, architectures_of, own_architecture
from aicode_desktop.words import tr

P11_KIT_FOLDERS = (Path("/etc/pkcs11/modules"), Path("/usr/share/p11-kit/modules"))
LIMIT_REGISTRATION_BYTES = 100_000
LIMIT_MODULES = 30

_SYSTEMS = {"linux": "linux", "darwin": "macos", "win32": "windows"}
_NO_TOKENS = ("p11-kit-trust", "p11-kit-proxy")  # certificates to trust, and everything twice


@dataclass(frozen=True, slots=True)
class FoundModule:
    """A file that may be a PKCS#11 module, and the name people know it by."""

    path: Path
    name: str


def found_modules(
    *, system: str | None = None, registrations: tuple[Path, ...] = P11_KIT_FOLDERS
) -> tuple[FoundModule, ...]:
    """Return the modules on this machine, each file once, the best known first.

    *system* is ``linux``, ``macos`` or ``windows``; by default the one this runs on.
    """
    system = system or _SYSTEMS.get(sys.platform, "linux")
    found: dict[Path, FoundModule] = {}
    for module in (*_listed(system), *_registered(registrations, system)):
        with contextlib.suppress(OSError):
            if module.path.is_file():
                found.setdefault(module.path.resolve(), module)
    return tuple(found.values())[:LIMIT_MODULES]


def objection_to(path: Path) -> str | None:
    """Return why *path* can be no module for this program, or ``None``; nothing is loaded."""
    try:
        kinds = architectures_of(read_head(path, limit_bytes=LIMIT_BYTES))
    except CannotReadFileError as error:
        return error.what
    if not kinds:
        return tr("“{name}” is no PKCS#11 module: it is no program library.", name=path.name)
    own = own_architecture()
    if own not in kinds:
        return tr(
            "“{name}” is made for another kind of processor ({theirs}); this program runs on"
            " {own}.",
            name=path.name,
            theirs=listed(sorted(kinds)),
            own=own,
        )
    return None


def _listed(system: str) -> Iterator[FoundModule]:
    places = json.loads(bundled.path("tokens", "modules.json").read_text(encoding="utf-8"))
    for module in places["modules"]:
        for file in module[system]:
            has_folder = "/" in file or "\\" in file
            separator = "\\" if system == "windows" else "/"
            patterns = (
                [file]
                if has_folder
                else [f"{folder}{separator}{file}" for folder in places["folders"][system]]
            )
            for pattern in patterns:
                for match in sorted(glob.glob(_filled(pattern))):  # noqa: PTH207  (absolute)
                    yield FoundModule(Path(match), module["name"])


def _registered(folders: tuple[Path, ...], system: str) -> Iterator[FoundModule]:
    if system == "windows":
        return
    for folder in folders:
        for registration in sorted(folder.glob("*.module")):
            try:
                content = read_head(registration, limit_bytes=LIMIT_REGISTRATION_BYTES)
            except CannotReadFileError:
                continue
            named = re.search(rb"^module:[ \t]*([^\r\n]+?)[ \t]*$", content, re.MULTILINE)
            if named is None:
                continue
            file = named.group(1).decode("utf-8", errors="replace")
            # A bare name means p11-kit's own folder, which is among those searched anyway.
            if file.startswith("/") and not Path(file).name.startswith(_NO_TOKENS):
                yield FoundModule(Path(file), registration.stem)


def _filled(pattern: str) -> str:
    return re.sub(r"%(\w+)%", lambda name: os.environ.get(name[1], name[0]), pattern)
