"""What both frozen programs run: ``aicode-desktop``, the window, and ``aicode`` for terminals.

One file by two names, because each would carry all modules once more.
"""

import sys
from multiprocessing import freeze_support
from pathlib import Path

if __name__ == "__main__":
    freeze_support()  # before anything else: a worker process starts here too
    if Path(sys.argv[0]).stem.casefold() == "aicode-desktop":
        from aicode_desktop.gui.main import main
    else:
        from aicode_desktop.cli.main import main

    sys.exit(main())
