"""A folder for work that leaves nothing behind."""

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from aicode_desktop.errors import CannotWriteError
from aicode_desktop.words import tr


@contextmanager
def scratch_folder() -> Iterator[Path]:
    """Yield a new folder that only its owner can enter; it is gone when the work is done.

    Nothing that a person typed or signed belongs in it.

    Raises:
        CannotWriteError: no folder can be made.
    """
    try:
        folder = tempfile.TemporaryDirectory(prefix="aicode-", ignore_cleanup_errors=True)
    except OSError as error:
        raise CannotWriteError(
            tr("No folder for temporary files can be made: {reason}.", reason=error.strerror),
            safe=tr("Nothing was written."),
            next_step=tr("Free some space, or set TMPDIR to a folder that can be written."),
        ) from error
    with folder as path:
        yield Path(path)
