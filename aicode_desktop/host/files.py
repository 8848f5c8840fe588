"""The one door to the disk: whole files only, readable by their owner only, never half-written.

A file appears under its name complete or not at all. ``create_*`` never overwrites; only
``replace_file`` does, for the program's own drafts and settings. Promises nothing about file
systems that lie about ``fsync``.
"""

import contextlib
import errno
import os
import secrets
from collections.abc import Callable, Iterator
from pathlib import Path

from aicode_desktop.errors import CannotReadFileError, CannotWriteError, OutputExistsError
from aicode_desktop.host.regular_files import opened_to_read
from aicode_desktop.words import tr

OWNER_ONLY_FILE = 0o600
OWNER_ONLY_FOLDER = 0o700
_NOT_OF_FOLDERS = {errno.EACCES, errno.EBADF, errno.EINVAL, errno.ENOTSUP, errno.EOPNOTSUPP}


def read_file(path: Path, *, limit_bytes: int, may_wait: bool = False) -> bytes:
    """Return the bytes of *path*, of at most *limit_bytes*.

    With *may_wait* it may be a pipe or a terminal, which is read until its writer closes it.

    Raises:
        CannotReadFileError: it is missing, forbidden, no regular file, or too large.
    """
    try:
        with os.fdopen(opened_to_read(path, may_wait=may_wait), "rb") as stream:
            content = stream.read(limit_bytes + 1)
    except OSError as error:
        raise _cannot_read(path, error) from error
    if len(content) > limit_bytes:
        raise CannotReadFileError(
            tr(
                "“{name}” is larger than {size} MB, which no file of this kind is.",
                name=path.name,
                size=limit_bytes // 1_000_000,
            ),
            safe=tr("Nothing was changed."),
            next_step=tr("Check that you chose the right file."),
        )
    return content


def read_head(path: Path, *, limit_bytes: int) -> bytes:
    """Return the first *limit_bytes* of *path*, or all of it where it is shorter.

    Raises:
        CannotReadFileError: it is missing, forbidden or no regular file.
    """
    try:
        with os.fdopen(opened_to_read(path), "rb") as stream:
            return stream.read(limit_bytes)
    except OSError as error:
        raise _cannot_read(path, error) from error


def listed(folder: Path) -> list[Path]:
    """Return what lies in *folder*, in the order of the names.

    Raises:
        CannotReadFileError: it is no folder, or this user may not look into it.
    """
    try:
        return sorted(folder.iterdir())
    except OSError as error:
        raise _cannot_read(folder, error) from error


def replace_file(path: Path, content: bytes) -> None:
    """Put *content* under *path*, in place of what was there, in one step.

    Raises:
        CannotWriteError: what was there before is intact.
    """
    _write_then(
        path,
        lambda descriptor: write_all(descriptor, content),
        lambda partial: os.replace(partial, path),  # noqa: PTH105
    )


def create_file(path: Path, content: bytes) -> None:
    """Put *content* under *path*, where nothing may be yet.

    Raises:
        OutputExistsError: something is there; it is intact.
        CannotWriteError: nothing was left under *path*.
    """
    create_from(path, lambda descriptor: write_all(descriptor, content))


def create_from(path: Path, write: Callable[[int], None]) -> None:
    """Put under *path*, where nothing may be yet, what *write* writes to an open file’s descriptor.

    Raises:
        OutputExistsError: something is there; it is intact.
        CannotWriteError: nothing was left under *path*.
    """
    if os.path.lexists(path):
        raise output_exists(path)
    _write_then(path, write, lambda partial: _move_without_overwriting(partial, path))


def move_file(path: Path, destination: Path) -> None:
    """Put the file *path* under *destination*, where nothing may be yet.

    Raises:
        OutputExistsError: something is there; both are intact.
        CannotWriteError: the file is still under *path*.
    """
    make_folder(destination.parent)
    try:
        _move_without_overwriting(path, destination)
        path.unlink(missing_ok=True)
        sync(path.parent)
        sync(destination.parent)
    except FileExistsError as error:
        raise output_exists(destination) from error
    except OSError as error:
        raise cannot_write(path, error) from error


def discard_file(path: Path) -> None:
    """Take away a file of the program's own that nobody typed; a missing one is fine.

    Raises:
        CannotWriteError: it is still there.
    """
    try:
        path.unlink(missing_ok=True)
    except OSError as error:
        raise cannot_write(path, error) from error


def make_folder(path: Path) -> None:
    """Make *path* and the folders above it, for their owner only, where they are missing.

    Raises:
        CannotWriteError: the folder cannot be made.
    """
    try:
        _make_folder(path)
    except OSError as error:
        raise cannot_write(path, error) from error


@contextlib.contextmanager
def opened_anew(path: Path) -> Iterator[int]:
    """Yield the descriptor of the new file *path*, its owner’s only, to write to.

    Raises:
        OSError: for the caller to tell; also where there is one already.
    """
    how = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    descriptor = os.open(path, how, OWNER_ONLY_FILE)
    try:
        yield descriptor
    finally:
        os.close(descriptor)


def write_all(descriptor: int, content: bytes) -> None:
    """Write all of *content*, however little the disk takes at a time.

    Raises:
        OSError: for the caller to tell.
    """
    view = memoryview(content)
    while view:
        view = view[os.write(descriptor, view) :]


def sync(path: Path) -> None:
    """Have the system put *path* on the disk.

    Raises:
        OSError: for the caller to tell.
    """
    # Windows cannot sync a folder, nor a file opened for reading.
    if os.name == "nt":
        return
    try:
        descriptor = os.open(path, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
    except OSError as error:
        # Disks of networks and clouds may not sync a folder, and not everybody may read one that
        # they write into; what was written is there all the same.
        if error.errno not in _NOT_OF_FOLDERS or not path.is_dir():
            raise


def partial_of(path: Path) -> Path:
    """Return a new hidden name beside *path*, for what is to take its name once it is complete."""
    # Where *path* fits, this fits: thirty characters are at most 120 of the 255 bytes of a name.
    return path.parent / f".{path.name[:30]}.{secrets.token_hex(4)}.partial"


def output_exists(path: Path) -> OutputExistsError:
    """Return the error for a place that is taken."""
    return OutputExistsError(
        tr("“{name}” exists already.", name=path.name),
        safe=tr("It was not touched, and nothing was written."),
        next_step=tr("Choose another name, or move the existing one away first."),
    )


def cannot_write(path: Path, error: OSError) -> CannotWriteError:
    """Return the error for a place that cannot be written to."""
    return CannotWriteError(
        tr("“{name}” cannot be written: {reason}.", name=path.name, reason=reason_of(error)),
        safe=tr("Nothing half-written was left, and what was there before is intact."),
        next_step=tr("Choose another folder, or make room, then try again."),
    )


def reason_of(error: OSError) -> str:
    """Return why the system refused, as the end of a sentence, without a full stop."""
    known = {
        errno.ENOENT: tr("there is no file of that name"),
        errno.EACCES: tr("the system does not permit it"),
        errno.EPERM: tr("the system does not permit it"),
        errno.EISDIR: tr("it is a folder"),
        errno.ESPIPE: tr("it is a pipe or a device, not a file"),
        errno.ENOSPC: tr("the disk is full"),
        errno.EDQUOT: tr("your share of the disk is used up"),
        errno.EROFS: tr("the disk is read-only"),
        errno.ENOTDIR: tr("a part of its path is not a folder"),
        errno.ENAMETOOLONG: tr("its name is too long"),
    }
    return known.get(error.errno or 0) or (error.strerror or tr("the system gives no reason"))


def _make_folder(path: Path) -> None:
    # With parents=True those above would be open to others, as the process’s umask has it.
    if not path.parent.exists():
        _make_folder(path.parent)
    path.mkdir(mode=OWNER_ONLY_FOLDER, exist_ok=True)


def _cannot_read(path: Path, error: OSError) -> CannotReadFileError:
    name = path.name or str(path)  # of “.” and “/” there is no name
    return CannotReadFileError(
        tr("“{name}” cannot be read: {reason}.", name=name, reason=reason_of(error)),
        safe=tr("Nothing was changed."),
        next_step=tr("Check the name and that you may open the file, then try again."),
    )


def _write_then(path: Path, write: Callable[[int], None], settle: Callable[[Path], None]) -> None:
    partial = partial_of(path)
    try:
        make_folder(path.parent)
        with opened_anew(partial) as descriptor:
            write(descriptor)
            os.fsync(descriptor)
        settle(partial)
        sync(path.parent)
    except FileExistsError as error:
        raise output_exists(path) from error
    except OSError as error:
        raise cannot_write(path, error) from error
    finally:
        with contextlib.suppress(OSError):
            partial.unlink(missing_ok=True)


def _move_without_overwriting(partial: Path, path: Path) -> None:
    """Give the file *partial* the name *path*, where nothing may be yet; it may keep its own too.

    Raises:
        OSError: for the caller to tell.
    """
    try:
        os.link(partial, path)  # fails where the name is taken, in one step
    except FileExistsError:
        raise
    except OSError:
        # File systems without hard links (FAT, some network shares): claim the name, then fill it.
        os.close(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, OWNER_ONLY_FILE))
        try:
            partial.replace(path)
        except OSError:
            path.unlink(missing_ok=True)  # the claim, which is empty
            raise
