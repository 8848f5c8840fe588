"""What a crash left half-written, taken away when nobody can be writing it any more."""

import shutil
import time
from pathlib import Path

LEFT_BEHIND_AFTER_SECONDS = 3_600


def sweep_left_behind(folder: Path) -> None:
    """Take away what a crash left half-written in *folder* and in those below it.

    Only what is an hour old, for another window may be writing; what cannot be taken away stays.
    """
    for partial in folder.rglob(".*.partial"):
        try:
            if time.time() - partial.lstat().st_mtime < LEFT_BEHIND_AFTER_SECONDS:
                continue
            if partial.is_dir() and not partial.is_symlink():
                shutil.rmtree(partial, ignore_errors=True)
            else:
                partial.unlink()
        except OSError:
            continue
