"""Standard output and error, as every command finds them, ``--help`` among them."""

import sys


def prepare() -> None:
    """Make sure that no character stops the output: what a terminal cannot show is a “?” there."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(errors="replace")
