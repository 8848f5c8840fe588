"""What the exit codes of ``aicode`` mean, as its help lists them."""

OK = 0
NOT_READY = 1
USAGE = 2
FILE_PROBLEM = 3
KEY_PROBLEM = 4
REFUSED = 5
NO_TIMESTAMP = 6
FAULT = 70  # EX_SOFTWARE of sysexits.h
INTERRUPTED = 130


def exit_code_of(error: Exception) -> int:
    """Return the exit code that stands for this kind of error."""
    from aicode_desktop import errors

    if isinstance(error, errors.IncompleteDraftError | errors.NotSignedError):
        return NOT_READY
    if isinstance(error, errors.TimestampError):
        return NO_TIMESTAMP
    if isinstance(error, errors.WrongPassphraseError | errors.UnusableKeyError):
        return KEY_PROBLEM
    if isinstance(
        error,
        errors.CannotReadFileError
        | errors.CannotWriteError
        | errors.OutputExistsError
        | errors.DraftUnreadableError
        | errors.DocumentUnreadableError
        | errors.PictureUnreadableError,
    ):
        return FILE_PROBLEM
    return REFUSED
