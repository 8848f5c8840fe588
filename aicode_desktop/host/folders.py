"""Whole folders: made complete in one step, renamed, and taken away."""

import contextlib
import errno
import os
import shutil
from collections.abc import Callable, Mapping
from pathlib import Path

from aicode_desktop.host.files import (
    OWNER_ONLY_FILE,
    OWNER_ONLY_FOLDER,
    cannot_write,
    make_folder,
    opened_anew,
    output_exists,
    partial_of,
    sync,
    write_all,
)


def is_free(path: Path) -> bool:
    """Whether nothing stands under *path*, or only an empty folder."""
    return not os.path.lexists(path) or _is_empty_folder(path)


def create_folder(path: Path, fill: Callable[[Path], None]) -> None:
    """Make the folder *path*, complete with what *fill* writes into it, in one step.

    *fill* works in a hidden folder beside *path*, which takes its name at the end. An empty folder
    under *path* is taken over.

    Raises:
        OutputExistsError: something is there; it is intact.
        CannotWriteError: nothing was left under *path*.
    """
    partial = partial_of(path)
    try:
        if not is_free(path):
            raise output_exists(path)
        make_folder(path.parent)
        partial.mkdir(mode=OWNER_ONLY_FOLDER)
        fill(partial)
        for folder, _, names in os.walk(partial, topdown=False):
            for name in names:
                file = Path(folder, name)
                with contextlib.suppress(PermissionError):  # a stick in FAT knows no rights
                    file.chmod(OWNER_ONLY_FILE)
                sync(file)
            sync(Path(folder))
        # On POSIX a folder takes the place of an empty one in one step; Windows refuses that.
        if os.name == "nt" and path.is_dir():
            path.rmdir()
        partial.rename(path)
        sync(path.parent)
    except OSError as error:
        if error.errno in {errno.ENOTEMPTY, errno.EEXIST}:
            raise output_exists(path) from error
        raise cannot_write(path, error) from error
    finally:
        shutil.rmtree(partial, ignore_errors=True)


def fill_folder(folder: Path, contents: Mapping[str, bytes]) -> None:
    """Write *contents*, by names relative to *folder*, into a folder that ``create_folder`` makes.

    Nothing is synced here, for ``create_folder`` does that once for all of it.

    Raises:
        OSError: for ``create_folder`` to tell.
    """
    for name, content in contents.items():
        path = folder / name
        path.parent.mkdir(mode=OWNER_ONLY_FOLDER, parents=True, exist_ok=True)
        with opened_anew(path) as descriptor:
            write_all(descriptor, content)


def rename_folder(path: Path, name: Path) -> None:
    """Give the folder *path* another name beside it, in one step; a missing one is fine.

    Raises:
        CannotWriteError: it is still under its name.
    """
    try:
        if path.exists():
            path.rename(name)
            sync(path.parent)
    except OSError as error:
        raise cannot_write(path, error) from error


def remove_folder(path: Path) -> None:
    """Take away the folder *path* and all in it; a missing one is fine. Links are not followed.

    Raises:
        CannotWriteError: it, or a part of it, is still there.
    """
    try:
        if path.is_symlink():
            path.unlink()
        elif path.exists():
            shutil.rmtree(path)
            sync(path.parent)
    except OSError as error:
        raise cannot_write(path, error) from error


def _is_empty_folder(path: Path) -> bool:
    return path.is_dir() and not path.is_symlink() and next(path.iterdir(), None) is None
