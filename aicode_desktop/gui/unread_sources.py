"""Lets PySide load modules without reading the source of each of them.

After every import it searches the source of the module for its own name, to know whether another
style of names (``__feature__``) may be switched on there. The program uses none. Reading a hundred
files for nothing is a twentieth of a start, and their lines stay in memory.
"""

import sys


def leave_sources_unread() -> None:
    """Take every module from now on for one that uses PySide as it is; PySide is loaded already.

    A PySide that asks in another way is left alone.
    """
    features = sys.modules.get("shibokensupport.feature")
    if hasattr(features, "_mod_uses_pyside"):
        setattr(features, "_mod_uses_pyside", lambda _module: True)  # noqa: B010  (no type knows it)
