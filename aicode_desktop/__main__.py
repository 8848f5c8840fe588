"""``python -m aicode_desktop``: the command line."""

import sys

from aicode_desktop.cli.main import main

if __name__ == "__main__":
    sys.exit(main())
