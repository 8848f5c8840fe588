"""Lists what the bundle is made of, as CycloneDX 1.6, and lays the licences of all parts into it.

Python packages come from their own metadata, with what they carry of others inside; every library
file is then attributed to the package that brought it, or to the Debian package it was taken from.
A file that nobody brought stops the build: the list names every shipped library or there is none.
"""

import re
import shutil
import subprocess
import sysconfig
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from importlib.metadata import Distribution, PackagePath, distributions
from pathlib import Path
from uuid import NAMESPACE_OID, UUID, uuid5

from cyclonedx.model import Property
from cyclonedx.model.bom import Bom
from cyclonedx.model.component import Component, ComponentType
from cyclonedx.model.license import DisjunctiveLicense
from cyclonedx.output.json import JsonV1Dot6
from freezing import BUNDLE, ENVIRONMENT, ROOT, commit_time, elf_files, sbom_path, version
from packageurl import PackageURL
from within_wheels import components_within

_LICENCE_FILE = re.compile(r"(licen[cs]e|copying|notice|authors)", re.IGNORECASE)
_LONGEST_NAME = 60
_BOOTLOADER = "pyinstaller"  # of it only what starts the program is in the bundle
_COMMON = Path("/usr/share/common-licenses")  # to which Debian's texts point
# Licences of parts that do not name theirs in a word, or whose word covers more than is shipped:
# Debian's texts are about all files of a source package. By the beginning of the part's name.
_SHORT = {
    "libbrotli": "MIT",
    "libbz2": "bzip2-1.0.6",
    "libexpat": "MIT",
    "libffi": "MIT",
    "libfontconfig": "HPND-sell-variant",
    "libfreetype": "FTL OR GPL-2.0-or-later",
    "libgcc": "GPL-3.0-or-later WITH GCC-exception-3.1",
    "libglib": "LGPL-2.1-or-later",
    "liblzma": "public domain",
    "libpcre2": "BSD-3-Clause",
    "libpng": "libpng-2.0",
    "libsqlite3": "public domain",
    "libssl": "Apache-2.0",
    "libstdc++": "GPL-3.0-or-later WITH GCC-exception-3.1",
    "libuuid": "BSD-3-Clause",
    "libxcb": "X11",
    "libxkbcommon": "MIT",
    "libzstd": "BSD-3-Clause OR GPL-2.0-only",
    "pyinstaller": "GPL-2.0-or-later WITH Bootloader-exception",
    "pypdfium2": "BSD-3-Clause OR Apache-2.0",
    "pyrage": "MIT",
    "zlib1g": "Zlib",
}


@dataclass
class Part:
    """One component of the bundle: its licence, the libraries in it, and those of others within."""

    name: str
    version: str
    purl: PackageURL
    licence: str
    texts: list[Path] = field(default_factory=list)
    files: set[str] = field(default_factory=set)
    within: dict[PackageURL, str] = field(default_factory=dict)


def make_sbom() -> Path:
    """Return the list of parts, which also lies in the bundle beside the licences."""
    files = list(elf_files(BUNDLE))
    parts = {part.name: part for part in _python_parts({path.name for path in files})}
    parts["python"] = _interpreter()
    owners = {path: part for part in parts.values() for path in part.files}
    for path in files:
        part = owners.get(path.name) or _from_python(path, parts) or _from_debian(path.name)
        if part is None:
            raise SystemExit(f"Nobody knows where {path.name} comes from; the list is incomplete.")
        parts.setdefault(part.name, part).files.add(path.name)
    _lay_licences(BUNDLE / "licences", parts.values())
    ours = Component(
        name="aicode-desktop", version=version(), type=ComponentType.APPLICATION,
        bom_ref="aicode-desktop", licenses=[DisjunctiveLicense(name="Apache-2.0")],
    )  # fmt: skip
    listed = [_component(part) for part in sorted(parts.values(), key=lambda one: one.name)]
    bom = Bom(components=listed)
    bom.metadata.component = ours
    bom.register_dependency(ours, listed)
    # The same parts make the same list: dated by the commit, numbered by what is in it.
    bom.metadata.timestamp = datetime.fromtimestamp(int(commit_time()), UTC)
    bom.serial_number = UUID(int=0)
    bom.serial_number = uuid5(NAMESPACE_OID, JsonV1Dot6(bom).output_as_string())
    target = sbom_path()
    target.write_text(JsonV1Dot6(bom).output_as_string(indent=2), encoding="utf-8")
    shutil.copyfile(target, BUNDLE / "licences" / "sbom.cdx.json")
    return target


def _component(part: Part) -> Component:
    return Component(
        name=part.name,
        version=part.version,
        type=ComponentType.LIBRARY,
        purl=part.purl,
        bom_ref=str(part.purl),
        licenses=_named(part.licence),
        properties=[Property(name="aicode:file", value=name) for name in sorted(part.files)],
        components=[
            Component(
                name=purl.name,
                version=purl.version,
                type=ComponentType.LIBRARY,
                purl=purl,
                bom_ref=f"{part.purl}#{purl}",  # two wheels may carry the same
                licenses=_named(licence),
            )
            for purl, licence in sorted(part.within.items(), key=lambda one: str(one[0]))
        ],
    )


def _named(licence: str) -> list[DisjunctiveLicense]:
    return [DisjunctiveLicense(name=licence)] if licence else []


def _python_parts(shipped: set[str]) -> Iterator[Part]:
    site = next(ENVIRONMENT.glob("**/site-packages"))
    bundled = {path.name for path in (BUNDLE / "_internal").iterdir()} | _frozen_modules()
    for found in distributions(path=[str(site)]):
        name = found.metadata["Name"]
        if name == "aicode-desktop" or not (_tops(found) & bundled or name == _BOOTLOADER):
            continue
        files = {file.name for file in found.files or () if ".so" in file.name} & shipped
        licence = _licence_of(found)
        texts = [Path(str(found.locate_file(file))) for file in licence_files(found)]
        if not texts and "LGPL-3.0" in licence:  # Qt and its binding bring no text of their own
            texts = [_COMMON / "LGPL-3", _COMMON / "GPL-3"]
        yield Part(
            name=name,
            version=found.version,
            purl=PackageURL("pypi", None, name.lower(), found.version),
            licence=licence,
            texts=texts,
            files=files | ({"aicode"} if name == _BOOTLOADER else set()),
            within=dict(components_within(found, files)),
        )


def licence_files(found: Distribution) -> Iterator[PackagePath]:
    """Yield the texts that a package brings: by their folder (PEP 639), or else by their names."""
    for file in found.files or ():
        is_in_folder = ".dist-info/licenses/" in str(file)
        is_text = _LICENCE_FILE.search(file.name) and file.suffix not in {".py", ".pyc"}
        if is_in_folder or is_text:
            yield file


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
    if found.metadata["Name"] in _SHORT:
        return _SHORT[found.metadata["Name"]]
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
    return parts["python"] if is_own else None


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
    licence = next((_SHORT[start] for start in _SHORT if owner.startswith(start)), "")
    return Part(owner, number, purl, licence, [text] if text.exists() else [])


def _lay_licences(folder: Path, parts: Iterable[Part]) -> None:
    if folder.exists():
        shutil.rmtree(folder)
    folder.mkdir()
    shutil.copyfile(ROOT / "LICENSE", folder / "aicode-desktop.txt")
    pointed_to: set[str] = set()
    for part in parts:
        for number, text in enumerate(filter(Path.exists, part.texts)):
            suffix = f"-{number}" if number else ""
            shutil.copyfile(text, folder / f"{part.name}{suffix}.txt")
            said = text.read_text(encoding="utf-8", errors="replace")
            pointed_to |= set(re.findall(rf"{_COMMON}/([\w.+-]*\w)", said))
    common = folder / _COMMON.name
    common.mkdir()
    for name in sorted(pointed_to):
        if (_COMMON / name).is_file():
            shutil.copyfile(_COMMON / name, common / f"{name}.txt")


if __name__ == "__main__":
    make_sbom()
