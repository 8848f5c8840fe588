"""Loads pyHanko without what it names but this program never uses: a network client, and lxml.

pyHanko imports ``aiohttp`` for its time-stamp client, only to write the names of two classes into
annotations. That costs 0.4 of the 0.9 seconds its import takes, and brings a network client into a
program that opens no connection. While pyHanko loads, a module of that name stands in whose
classes cannot be made. Where the real one is loaded already, it is left alone.

For each stream that it copies, pyHanko asks whether it is one of metadata, and loads ``lxml`` to
know what such a one would be. It does without where it finds none.

Some modules it imports for a function or two, of which a signing calls none: what judges signatures
of long ago, for renewing chains of time-stamps; what judges lists and answers of revocation; a list
of web servers’ certificates; keys of terminals; a reader of addresses. In place of these functions
stand such that load the module when they are called.
"""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from importlib import import_module
from types import ModuleType
from typing import Any, NoReturn

from aicode_desktop.host.late_modules import in_place_of, loaded_when_called

_CLIENT = "aiohttp"
_METADATA_READER = "pyhanko.pdf_utils.metadata.xmp_xml"
_ONLY_CALLED = (
    "certifi",
    "cryptography.hazmat.primitives.serialization.ssh",
    "pyhanko.sign.validation.ades",
    "pyhanko_certvalidator.revinfo.validate_crl",
    "pyhanko_certvalidator.revinfo.validate_ocsp",
    "uritools",
)


@contextmanager
def network_client_left_out() -> Iterator[None]:
    """Within this block, ``import aiohttp`` yields a stand-in that opens no connection."""
    if _CLIENT in sys.modules:
        yield
        return
    with in_place_of(_StandIn(_CLIENT)):
        yield


@contextmanager
def seldom_called_put_off() -> Iterator[None]:
    """Within this block, functions of modules that are seldom needed wait for their first call."""
    with loaded_when_called(*_ONLY_CALLED, load=_loaded_offline):
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


class _LeftOut(Exception):  # noqa: N818  (stands in for classes, some of which are exceptions)
    def __new__(cls, *_: Any, **__: Any) -> NoReturn:
        raise RuntimeError("This program opens no network connection.")


class _StandIn(ModuleType):
    def __getattr__(self, name: str) -> type[Exception]:
        if name.startswith("__"):
            raise AttributeError(name)
        return type(name, (_LeftOut,), {})


def _loaded_offline(name: str) -> ModuleType:
    with network_client_left_out():
        return import_module(name)
