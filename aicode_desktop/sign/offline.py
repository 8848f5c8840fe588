"""Loads pyHanko without what it names but this program never uses: a network client, and lxml.

pyHanko imports ``aiohttp`` for its time-stamp client, only to write the names of two classes into
annotations. That costs 0.4 of the 0.9 seconds its import takes, and brings a network client into a
program that opens no connection. While pyHanko loads, a module of that name stands in whose
classes cannot be made. Where the real one is loaded already, it is left alone.

For each stream that it copies, pyHanko asks whether it is one of metadata, and loads ``lxml`` to
know what such a one would be. It does without where it finds none.

Three modules it imports for one function each, of which a signing calls none: what judges
signatures of long ago, for renewing chains of time-stamps; a list of web servers’ certificates; and
a reader of addresses. In their place stand functions that load them when they are called.
"""

import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from importlib import import_module
from types import ModuleType
from typing import Any, NoReturn

_CLIENT = "aiohttp"
_METADATA_READER = "pyhanko.pdf_utils.metadata.xmp_xml"
_ONLY_CALLED = ("pyhanko.sign.validation.ades", "certifi", "uritools")


@contextmanager
def network_client_left_out() -> Iterator[None]:
    """Within this block, ``import aiohttp`` yields a stand-in that opens no connection."""
    if _CLIENT in sys.modules:
        yield
        return
    with _in_place_of(_StandIn(_CLIENT)):
        yield


@contextmanager
def loaded_when_called() -> Iterator[None]:
    """Within this block, functions of modules that are seldom needed wait for their first call."""
    with ExitStack() as stand_ins:
        for name in _ONLY_CALLED:
            if name not in sys.modules:
                stand_ins.enter_context(_in_place_of(_LoadedWhenCalled(name)))
        yield


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


@contextmanager
def _in_place_of(stand_in: ModuleType) -> Iterator[None]:
    name = stand_in.__name__
    sys.modules[name] = stand_in
    try:
        yield
    finally:
        if sys.modules.get(name) is stand_in:
            del sys.modules[name]


class _LeftOut(Exception):  # noqa: N818  (stands in for classes, some of which are exceptions)
    def __new__(cls, *_: Any, **__: Any) -> NoReturn:
        raise RuntimeError("This program opens no network connection.")


class _StandIn(ModuleType):
    def __getattr__(self, name: str) -> type[Exception]:
        if name.startswith("__"):
            raise AttributeError(name)
        return type(name, (_LeftOut,), {})


class _LoadedWhenCalled(ModuleType):
    def __getattr__(self, name: str) -> Callable[..., Any]:
        if name.startswith("__"):
            raise AttributeError(name)

        def late(*arguments: Any, **named: Any) -> Any:
            with network_client_left_out():
                return getattr(import_module(self.__name__), name)(*arguments, **named)

        return late
