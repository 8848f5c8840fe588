"""Finds the files that ship with the program: in a wheel, a frozen bundle or a checkout."""

import sys
from functools import cache
from pathlib import Path


@cache
def root() -> Path:
    """Return the folder ``resources``: the shipped copy first, then the checkout's.

    Raises:
        FileNotFoundError: the installation is incomplete.
    """
    package = Path(__file__).resolve().parent
    frozen = Path(getattr(sys, "_MEIPASS", package)) / "aicode_desktop"
    for folder in (package / "resources", frozen / "resources", package.parent / "resources"):
        if folder.is_dir():
            return folder
    raise FileNotFoundError("The folder “resources” is missing; install the program again.")


def path(*parts: str) -> Path:
    """Return the path of one shipped file, named from ``resources`` down."""
    return root().joinpath(*parts)
