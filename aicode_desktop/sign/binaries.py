"""Which kind of processor a program library is made for, read from its first bytes.

ELF, Mach-O and PE are told apart. Nothing is loaded or run.
"""

import platform
import struct

LIMIT_BYTES = 4096  # every header that is read lies within

_ELF = {3: "x86", 40: "arm", 62: "x86-64", 183: "arm64", 243: "riscv64", 22: "s390x", 21: "ppc64"}
_PE = {0x14C: "x86", 0x1C4: "arm", 0x8664: "x86-64", 0xAA64: "arm64"}
_MACH = {7: "x86", 12: "arm", 0x01000007: "x86-64", 0x0100000C: "arm64"}
_NAMES = {"amd64": "x86-64", "x86_64": "x86-64", "aarch64": "arm64", "i686": "x86", "i386": "x86"}
_MOST_PARTS = 16  # of a Mach-O file for several processors


def architectures_of(head: bytes) -> frozenset[str]:
    """Return the processors that the library beginning with *head* runs on; empty: it is none.

    A processor that has no name here is called by its number, such as ``"elf-8"``.
    """
    try:
        if head.startswith(b"\x7fELF"):
            order = "<" if head[5] == 1 else ">"
            (machine,) = struct.unpack_from(f"{order}H", head, 18)
            return frozenset({_ELF.get(machine, f"elf-{machine}")})
        if head.startswith(b"MZ"):
            (offset,) = struct.unpack_from("<I", head, 0x3C)
            signature, machine = struct.unpack_from("<4sH", head, offset)
            return frozenset({_PE.get(machine, f"pe-{machine}")} if signature == b"PE\0\0" else ())
        if head[:4] in {b"\xcf\xfa\xed\xfe", b"\xce\xfa\xed\xfe"}:
            return frozenset({_mach(struct.unpack_from("<I", head, 4)[0])})
        if head.startswith(b"\xca\xfe\xba\xbe"):
            (count,) = struct.unpack_from(">I", head, 4)
            starts = range(8, 8 + 20 * min(count, _MOST_PARTS), 20)
            return frozenset(_mach(struct.unpack_from(">I", head, start)[0]) for start in starts)
    except (struct.error, IndexError):
        return frozenset()
    return frozenset()


def own_architecture() -> str:
    """Return the processor that this program runs on."""
    machine = platform.machine().lower()
    return _NAMES.get(machine, machine)


def _mach(number: int) -> str:
    return _MACH.get(number, f"mach-{number}")
