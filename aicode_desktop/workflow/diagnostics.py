"""What a question to support needs: versions and settings, and nothing about a person or a form.

The names are those of products and settings and are not translated, so that whoever reads the
answer elsewhere understands it.
"""

import os
import platform
import sys
from collections.abc import Mapping
from importlib.metadata import PackageNotFoundError, version

from aicode_desktop import __version__, languages
from aicode_desktop.check.edition import editions
from aicode_desktop.host.paths import HOME_VARIABLE

LIBRARIES = (
    "PySide6-Essentials", "bagit", "keyring", "pikepdf", "pillow", "pyHanko", "pypdfium2", "pyrage",
    "python-pkcs11", "reportlab", "rfc8785", "segno", "XlsxWriter", "zxing-cpp",
)  # fmt: skip


def diagnostics(further: Mapping[str, str]) -> str:
    """Return one line for each thing, *further* ones last."""
    lines = {
        "Program": __version__,
        "Installed as": _kind_of_installation(),
        "Python": platform.python_version(),
        "System": f"{platform.system()} {platform.release()}, {platform.machine()}",
        "Files kept": "in a folder that was named" if os.environ.get(HOME_VARIABLE) else "as usual",
        "Language": f"{languages.in_use()} of {', '.join(languages.shipped())}",
        "Editions of the Code": ", ".join(editions()),
        **{name: _version_of(name) for name in LIBRARIES},
        **further,
    }
    return "\n".join(f"{name}: {value}" for name, value in lines.items())


def _kind_of_installation() -> str:
    return "bundle" if getattr(sys, "frozen", False) else "Python package"


def _version_of(name: str) -> str:
    try:
        return version(name)
    except PackageNotFoundError:
        return "unknown"  # a bundle may leave out what names its parts
