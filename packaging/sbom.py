"""Lists what the bundle is made of, as CycloneDX 1.6, and lays the licences of all parts into it.

Python packages come from their own metadata; every library file is then attributed to the package
that brought it, to Qt, or to the Debian package it was taken from. A file that nobody brought stops
the build: the list names every shipped library or there is no list.
"""

import re
import shutil
import subprocess
import sysconfig
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from importlib.metadata import Distribution, distributions
from pathlib import Path

from cyclonedx.model import Property
from cyclonedx.model.bom import Bom
from cyclonedx.model.component import Component, ComponentType
from cyclonedx.model.license import DisjunctiveLicense
from cyclonedx.output.json import JsonV1Dot6
from freezing import BUNDLE, ENVIRONMENT, ROOT, elf_files, sbom_path, version
from packageurl import PackageURL

_LICENCE_FILE = re.compile(r"(licen[cs]e|copying|notice|authors)", re.IGNORECASE)
_LONGEST_NAME = 60


@dataclass
class Part:
    """One component of the bundle, and the files in it that are its own."""

    name: str
    version: str
    purl: PackageURL
    licence: str
    texts: list[Path] = field(default_factory=list)
    files: set[str] = field(default_factory=set)


def make_sbom() -> Path:
    """Return the list of parts, which also lies in the bundle beside the licences."""
    parts = {part.name: part for part in _python_parts()}
    parts["python"] = _interpreter()
    owners = {path: part for part in parts.values() for path in part.files}
    for path in elf_files(BUNDLE):
        part = owners.get(path.name) or _from_python(path, parts) or _from_debian(path.name)
        if part is None:
            raise SystemExit(f"Nobody knows where {path.name} comes from; the list is incomplete.")
        parts.setdefault(part.name, part).files.add(path.name)
    _lay_licences(BUNDLE / "licences", parts.values())
    bom = Bom()
    bom.metadata.component = Component(
        name="aicode-desktop", version=version(), type=ComponentType.APPLICATION
    )
    for part in sorted(parts.values(), key=lambda one: one.name):
        component = Component(
            name=part.name,
            version=part.version,
            type=ComponentType.LIBRARY,
            purl=part.purl,
            bom_ref=str(part.purl),
            licenses=[DisjunctiveLicense(name=part.licence)] if part.licence else [],
            properties=[Property(name="aicode:file", value=name) for name in sorted(part.files)],
        )
        bom.components.add(component)
    target = sbom_path()
    target.write_text(JsonV1Dot6(bom).output_as_string(indent=2), encoding="utf-8")
    shutil.copyfile(target, BUNDLE / "licences" / "sbom.cdx.json")
    return target


def _python_parts() -> Iterator[Part]:
    site = next(ENVIRONMENT.glob("**/site-packages"))
    bundled = {path.name for path in (BUNDLE / "_internal").iterdir()} | _frozen_modules()
    for found in distributions(path=[str(site)]):
        if _tops(found) & bundled:
            name = found.metadata["Name"]
            yield Part(
                name=name,
                version=found.version,
                purl=PackageURL("pypi", None, name.lower(), found.version),
                licence=_licence_of(found),
                texts=[
                    Path(str(found.locate_file(file)))
                    for file in found.files or ()
                    if _LICENCE_FILE.search(file.name) and file.suffix not in {".py", ".pyc"}
                ],
                files={file.name for file in found.files or () if ".so" in file.name},
            )


def _frozen_modules() -> set[str]:
    from PyInstaller.archive.readers import CArchiveReader  # slow to load

    archive = CArchiveReader(str(BUNDLE / "aicode"))
    modules = archive.open_embedded_archive("PYZ.pyz").toc
    return {name.split(".")[0] for name in modules}


def _tops(found: Distribution) -> set[str]:
    return {
        Path(file.parts[0]).name.split(".")[0] if len(file.parts) == 1 else file.parts[0]
        for file in found.files or ()
        if file.suffix in {".py", ".so"} or ".so." in file.name
    }


def _licence_of(found: Distribution) -> str:
    told = found.metadata.get("License-Expression") or found.metadata.get("License") or ""
    if told and len(told) <= _LONGEST_NAME:
        return told
    kinds = [
        line.rpartition(" :: ")[2]
        for line in found.metadata.get_all("Classifier") or ()
        if line.startswith("License ::")
    ]
    return ", ".join(kinds)


def _interpreter() -> Part:
    import platform

    number = platform.python_version()
    text = Path(sysconfig.get_path("stdlib"), "LICENSE.txt")
    texts = [text] if text.exists() else []
    return Part("python", number, PackageURL("generic", None, "python", number), "PSF-2.0", texts)


def _from_python(path: Path, parts: dict[str, Part]) -> Part | None:
    is_own = path.name.startswith("libpython") or path.parent.name == "lib-dynload"
    return parts["python"] if is_own or path == BUNDLE / "aicode" else None


def _from_debian(name: str) -> Part | None:
    asked = ["dpkg-query", "--search", f"*/{name}"]
    told = subprocess.run(asked, capture_output=True, text=True, check=False).stdout
    owner = next((line.split(": ")[0].split(":")[0] for line in told.splitlines()), None)
    if owner is None:
        return None
    shown = ["dpkg-query", "--show", "--showformat", "${Version} ${source:Package}", owner]
    number = subprocess.run(shown, capture_output=True, text=True, check=True).stdout.split()[0]
    text = Path("/usr/share/doc", owner, "copyright")
    purl = PackageURL("deb", "debian", owner, number)
    return Part(owner, number, purl, "", [text] if text.exists() else [])


def _lay_licences(folder: Path, parts: Iterable[Part]) -> None:
    if folder.exists():
        shutil.rmtree(folder)
    folder.mkdir()
    shutil.copyfile(ROOT / "LICENSE", folder / "aicode-desktop.txt")
    for name in ("LGPL-3", "GPL-3"):  # Qt and its binding bring no text of their own
        shutil.copyfile(Path("/usr/share/common-licenses", name), folder / f"Qt-{name}.txt")
    for part in parts:
        for number, text in enumerate(part.texts):
            if text.exists():
                suffix = f"-{number}" if number else ""
                shutil.copyfile(text, folder / f"{part.name}{suffix}.txt")


if __name__ == "__main__":
    make_sbom()
