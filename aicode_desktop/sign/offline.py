"""Loads pyHanko without what it names but this program never uses: a network client, and lxml.

pyHanko imports ``aiohttp`` for its time-stamp client, only to write the names of two classes into
annotations. That costs 0.4 of the 0.9 seconds its import takes, and brings a network client into a
program that opens no connection. While pyHanko loads, a module of that name stands in whose
classes cannot be made. Where the real one is loaded already, it is left alone.

For each stream that it copies, pyHanko asks whether it is one of metadata, and loads ``lxml`` to
know what such a one would be. It does without where it finds none.
"""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from types import ModuleType
from typing import Any, NoReturn

_CLIENT = "aiohttp"
_METADATA_READER = "pyhanko.pdf_utils.metadata.xmp_xml"


@contextmanager
def network_client_left_out() -> Iterator[None]:
    """Within this block, ``import aiohttp`` yields a stand-in that opens no connection."""
    if _CLIENT in sys.modules:
        yield
        return
    stand_in = _StandIn(_CLIENT)
    sys.modules[_CLIENT] = stand_in
    try:
        yield
    finally:
        if sys.modules.get(_CLIENT) is stand_in:
            del sys.modules[_CLIENT]


@contextmanager
def metadata_reader_left_out() -> Iterator[None]:
    """Within this block, pyHanko takes metadata for any other stream, and loads no ``lxml``."""
    if _METADATA_READER in sys.modules:
        yield
        return
    sys.modules[_METADATA_READER] = None  # type: ignore[assignment]  # how an import is refused
    try:
        yield
    finally:
        del sys.modules[_METADATA_READER]


class _LeftOut(Exception):  # noqa: N818  (stands in for classes, some of which are exceptions)
    def __new__(cls, *_: Any, **__: Any) -> NoReturn:
        raise RuntimeError("This program opens no network connection.")


class _StandIn(ModuleType):
    def __getattr__(self, name: str) -> type[Exception]:
        if name.startswith("__"):
            raise AttributeError(name)
        return type(name, (_LeftOut,), {})
