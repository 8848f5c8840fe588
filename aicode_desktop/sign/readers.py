"""Which card readers the system knows (PC/SC), asked in the process that loads modules.

PC/SC is a part of Windows and macOS, and the package ``pcscd`` on Linux. Readers of tokens that do
not use it, and HSMs on the network, are not seen here.
"""

import ctypes
import ctypes.util
import sys
from collections.abc import Callable
from typing import Any

NO_LIBRARY = "no_library"
NO_SERVICE = "no_service"

_LIBRARIES = {
    "win32": "winscard.dll",
    "darwin": "/System/Library/Frameworks/PCSC.framework/PCSC",
}
_USER, _SYSTEM = 0, 2
_SERVICE_IS_OFF = {0x8010001D, 0x8010001E}  # SCARD_E_NO_SERVICE, SCARD_E_SERVICE_STOPPED
_LONGEST_LIST_BYTES = 65_536
_SHARED, _ANY_PROTOCOL = 2, 3

# The same name stands for 64 bits in Linux’s pcsc-lite and for 32 bits elsewhere.
_Word = ctypes.c_ulong if sys.platform.startswith("linux") else ctypes.c_uint32
_Handle = ctypes.c_size_t if sys.platform == "win32" else ctypes.c_long


def seen() -> dict[str, Any]:
    """Return the readers as plain values, or the reason why none could be asked."""
    library = _library()
    if library is None:
        return {"readers": [], "problem": NO_LIBRARY}
    context = _Handle(0)
    code = _code(library.SCardEstablishContext(_Word(_SYSTEM), None, None, ctypes.byref(context)))
    if code:
        return {"readers": [], "problem": NO_SERVICE if code in _SERVICE_IS_OFF else hex(code)}
    try:
        return {
            "readers": [
                {"name": name, "has_card": _has_card(library, context, name)}
                for name in _names(library, context)
            ],
            "problem": "",
        }
    finally:
        library.SCardReleaseContext(context)


def _library() -> Any:
    name = _LIBRARIES.get(sys.platform, "libpcsclite.so.1")
    load: Callable[[str], Any] = getattr(ctypes, "WinDLL", ctypes.CDLL)
    try:
        library = load(name)
    except OSError:
        return None
    suffix = "A" if sys.platform == "win32" else ""
    library.list_readers = library[f"SCardListReaders{suffix}"]
    library.connect = library[f"SCardConnect{suffix}"]
    return library


def _names(library: Any, context: Any) -> list[str]:
    length = _Word(_LONGEST_LIST_BYTES)
    listed = ctypes.create_string_buffer(_LONGEST_LIST_BYTES)
    if _code(library.list_readers(context, None, listed, ctypes.byref(length))):
        return []  # as a rule SCARD_E_NO_READERS_AVAILABLE
    names = listed.raw[: length.value].split(b"\0")
    return [name.decode("utf-8", errors="replace") for name in names if name]


def _has_card(library: Any, context: Any, name: str) -> bool:
    card, protocol = _Handle(0), _Word(0)
    code = _code(
        library.connect(
            context,
            name.encode(),
            _Word(_SHARED),
            _Word(_ANY_PROTOCOL),
            ctypes.byref(card),
            ctypes.byref(protocol),
        )
    )
    if code == 0:
        library.SCardDisconnect(card, _Word(0))
    # Everything but “no card” and “card removed” means that something is in it.
    return code not in {0x8010000C, 0x80100069}


def _code(result: int) -> int:
    return result & 0xFFFF_FFFF
