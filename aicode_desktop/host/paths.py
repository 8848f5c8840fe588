"""Where this machine keeps the program's drafts, records and settings."""

import os
import sys
from pathlib import Path

HOME_VARIABLE = "AICODE_HOME"
PORTABLE_FOLDER = "aicode-desktop-files"
# Of a user without a home: nothing can be made there, by no one, and whoever tries says so.
_NO_HOME = Path(os.devnull, "aicode-desktop")


def home() -> Path:
    """Return the folder of the program's own files for this user; it may not exist yet.

    ``AICODE_HOME`` in the environment names another one. A user without a home gets a folder that
    cannot be made: the program works, and says that it keeps nothing.
    """
    chosen = os.environ.get(HOME_VARIABLE)
    if chosen:
        return Path(chosen)
    import platformdirs  # off the path to the first window

    try:
        return Path(platformdirs.user_data_dir("aicode-desktop", appauthor=False))
    except RuntimeError:  # neither the environment nor the list of users names a home
        return _NO_HOME


def keep_beside_the_program() -> Path:
    """Keep everything in one folder beside the program from now on, and return that folder.

    Beside the bundle where the program is one (an AppImage names itself), else beside the command
    that was started. Programs started from this one keep to it too.
    """
    image = os.environ.get("APPIMAGE")
    is_bundle = getattr(sys, "frozen", False)
    program = Path(image or (sys.executable if is_bundle else sys.argv[0])).resolve()
    folder = program.parent / PORTABLE_FOLDER
    os.environ[HOME_VARIABLE] = str(folder)
    return folder


def drafts() -> Path:
    """Return the folder of drafts."""
    return home() / "drafts"


def records() -> Path:
    """Return the folder of kept records."""
    return home() / "records"


def desk() -> Path:
    """Return the folder of forms that are being signed, stage by stage."""
    return home() / "signing"


def rehearsals() -> Path:
    """Return the folder of rehearsals, apart from everything that is real."""
    return home() / "rehearsals"


def editions() -> Path:
    """Return the folder of editions of the Code that were loaded from files."""
    return home() / "editions"


def form_maps() -> Path:
    """Return the folder of mappings for forms that were filled, by the digests of the forms."""
    return home() / "forms"


def settings() -> Path:
    """Return the file of this user's settings."""
    return home() / "settings.json"
