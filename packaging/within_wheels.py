"""What wheels carry of others: Qt, PDFium, OpenSSL, the crates of extensions written in Rust.

Most wheels say it themselves, in the lists of PEP 770 (``.dist-info/sboms``); of the others it is
known here, with the place where the version stands.
"""

import json
import re
from collections.abc import Iterator
from importlib.metadata import Distribution
from pathlib import Path
from typing import Any

from packageurl import PackageURL


def components_within(found: Distribution, shipped: set[str]) -> Iterator[tuple[PackageURL, str]]:
    """Yield package URL and licence of each library inside a wheel of which *shipped* is used.

    *shipped*: the names of the wheel's library files that lie in the bundle. A wheel without any
    holds only Python, and nothing of others.
    """
    if not shipped:
        return
    for file in found.files or ():
        if ".dist-info/sboms/" in str(file) and file.suffix == ".json":
            told = json.loads(Path(str(found.locate_file(file))).read_bytes())
            yield from _told(told.get("components", ()), found.metadata["Name"].lower(), shipped)
    yield from _known(found, shipped)


def _told(
    components: list[dict[str, Any]], wheel: str, shipped: set[str]
) -> Iterator[tuple[PackageURL, str]]:
    for one in components:
        name, version = one["name"], one.get("version")
        purl = one.get("purl", "").split("?")[0]  # what follows is where it was downloaded
        is_wheel = purl.startswith(f"pkg:pypi/{wheel}@")
        scope = one.get("scope", "required")
        is_used = scope == "required" or (scope == "optional" and _is_file(name, shipped))
        if is_wheel or not is_used or not version:
            continue
        yield (
            PackageURL.from_string(purl) if purl else PackageURL("generic", None, name, version),
            " AND ".join(_licences(one)),
        )


def _is_file(name: str, shipped: set[str]) -> bool:
    # “OpenJPEG” lies in the wheel as libopenjp2-e530e1bf.so.2.5.4, “libtiff” as libtiff-….
    start = re.sub(r"^lib|\W.*$", "", name.lower())[:6]
    return any(file.removeprefix("lib").startswith(start) for file in shipped)


def _licences(component: dict[str, Any]) -> Iterator[str]:
    for one in component.get("licenses", ()):
        licence = one.get("license", {})
        yield one.get("expression") or licence.get("id") or licence.get("name", "")


def _known(found: Distribution, shipped: set[str]) -> Iterator[tuple[PackageURL, str]]:
    if any(file.startswith("libQt6") for file in shipped):
        yield _generic("qt", found.version), "LGPL-3.0-only"
    for file in shipped:
        if file.startswith("libicudata.so."):
            yield _generic("icu", file.rpartition(".")[2]), "Unicode-3.0"
    if "libpdfium.so" in shipped:
        told = json.loads(Path(str(found.locate_file("pypdfium2_raw/version.json"))).read_bytes())
        numbers = (told[part] for part in ("major", "minor", "build", "patch"))
        yield _generic("pdfium", ".".join(map(str, numbers))), "BSD-3-Clause AND Apache-2.0"
    if any(file.startswith("libqpdf") for file in shipped):
        from pikepdf import __libqpdf_version__  # only the library itself knows

        yield _generic("qpdf", __libqpdf_version__), "Apache-2.0"


def _generic(name: str, version: str) -> PackageURL:
    return PackageURL("generic", None, name, version)
