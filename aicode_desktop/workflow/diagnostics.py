"""What a question to support needs: versions and settings, and nothing about a person or a form.

It speaks the language in use, as the window around it does. What is copied for somebody else is
made in English (``languages.written_in``), which whoever answers reads.
"""

import os
import platform
import sys
from collections.abc import Mapping
from importlib.metadata import PackageNotFoundError, version

from aicode_desktop import __version__, languages
from aicode_desktop.check.edition import editions
from aicode_desktop.host.paths import HOME_VARIABLE
from aicode_desktop.words import tr

LIBRARIES = (
    "PySide6-Essentials", "bagit", "keyring", "pikepdf", "pillow", "pyHanko", "pypdfium2", "pyrage",
    "python-pkcs11", "reportlab", "rfc8785", "segno", "XlsxWriter", "zxing-cpp",
)  # fmt: skip


def diagnostics(further: Mapping[str, str], *, language: str) -> str:
    """Return one line for each thing, *further* ones last; the window speaks *language*."""
    lines = {
        tr("Program"): __version__,
        tr("Installed as"): _kind_of_installation(),
        "Python": platform.python_version(),
        tr("System"): f"{platform.system()} {platform.release()}, {platform.machine()}",
        tr("Files kept"): _where_files_are(),
        tr("Language"): f"{language} / {', '.join(languages.shipped())}",
        tr("Editions of the Code"): ", ".join(editions()),
        **{name: _version_of(name) for name in LIBRARIES},
        **further,
    }
    return "\n".join(f"{name}: {value}" for name, value in lines.items())


def _kind_of_installation() -> str:
    return tr("a bundle") if getattr(sys, "frozen", False) else tr("a Python package")


def _where_files_are() -> str:
    return tr("in a folder that was named") if os.environ.get(HOME_VARIABLE) else tr("as usual")


def _version_of(name: str) -> str:
    try:
        return version(name)
    except PackageNotFoundError:
        return tr("unknown")  # a bundle may leave out what names its parts
