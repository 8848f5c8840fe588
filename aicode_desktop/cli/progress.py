"""A bar on the terminal that says how much is done of how much; none where nobody looks."""

import sys

FEWEST = 24  # fewer things are done before a bar is read
_WIDTH = 30


def show_progress(done: int, count: int) -> None:
    """Draw the bar for *done* of *count*; the last one ends its line."""
    if count >= FEWEST and _is_looked_at():
        filled = _WIDTH * done // count
        bar = "#" * filled + "." * (_WIDTH - filled)
        sys.stderr.write(f"\r[{bar}] {done} / {count}")
        sys.stderr.flush()
        if done == count:
            sys.stderr.write("\n")


def clear_progress() -> None:
    """Take the bar away, so that a line can be said in its place."""
    if _is_looked_at():
        sys.stderr.write("\r\x1b[K")
        sys.stderr.flush()


def _is_looked_at() -> bool:
    return sys.stderr is not None and sys.stderr.isatty()
