"""How this program runs a part of itself in a process of its own."""

import os
import sys
from pathlib import Path

_PACKAGES = Path(__file__).resolve().parents[2]


def command_of(module: str, *, argument: str) -> list[str]:
    """Return the command that runs *module* of this program.

    A frozen program has no modules to name; there ``aicode`` has a command named *argument*.
    """
    if getattr(sys, "frozen", False):
        program = Path(sys.executable)
        return [str(program.with_name(f"aicode{program.suffix}")), argument]
    # -P: nothing from the folder in which the program happens to run is imported.
    return [sys.executable, "-P", "-m", module]


def environment() -> dict[str, str]:
    """Return the environment in which such a process finds this very program."""
    return os.environ | {"PYTHONPATH": str(_PACKAGES)}
