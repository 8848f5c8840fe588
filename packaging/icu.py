"""Makes Qt's ICU data smaller: what sorting and case need, in the official languages of the Union.

Qt's library ``libicudata`` holds 31 MB of currencies, units, zones and converters of which this
window uses none: dates and numbers come from Qt's own tables. What is left is cut out of the very
library that Qt ships, by ICU's own tool, so the versions always fit.
"""

import re
import subprocess
import sys
import tempfile
from pathlib import Path

LARGEST_SHRUNK_BYTES = 8_000_000
_LANGUAGES = "bg cs da de el en es et fi fr ga hr hu it lt lv mt nl pl pt ro sk sl sv"
_ITEMS = """
    cnvalias.icu icustd.res icuver.res keyTypeData.res likelySubtags.res metadata.res nfkc.nrm
    nfkc_cf.nrm numberingSystems.res pool.res res_index.res root.res supplementalData.res
    uemoji.icu ulayout.icu uts46.nrm
    coll/pool.res coll/res_index.res coll/root.res coll/ucadata.icu
"""

_SYMBOL = r": ([0-9a-f]+)\s+(0x[0-9a-f]+|\d+) OBJECT\s+GLOBAL .* (icudt\d+_dat)$"

_ASSEMBLY = """
    .section .rodata
    .global {symbol}
    .type {symbol}, @object
    .balign 64
{symbol}:
    .incbin "{content}"
    .size {symbol}, .-{symbol}
    .section .note.GNU-stack,"",@progbits
"""


def shrink(library: Path) -> None:
    """Replace *library* (``libicudata.so.NN``) by one that holds only what is needed."""
    symbol, offset, length = _place_of_content(library)
    with tempfile.TemporaryDirectory() as folder:
        package = Path(folder, f"{symbol.removesuffix('_dat')}l.dat")
        package.write_bytes(library.read_bytes()[offset : offset + length])
        listed = _said("icupkg", "-l", package).split()
        unneeded = Path(folder, "unneeded.lst")
        unneeded.write_text("\n".join(one for one in listed if not _is_kept(one)))
        _said("icupkg", "-r", unneeded, package)
        source, smaller = Path(folder, "data.S"), Path(folder, library.name)
        source.write_text(_ASSEMBLY.format(symbol=symbol, content=package))
        name = f"-Wl,-soname,{library.name}"
        _said("cc", "-shared", "-nostdlib", "-Wl,--build-id=none", name, source, "-o", smaller)
        library.write_bytes(smaller.read_bytes())


def _is_kept(item: str) -> bool:
    folder, _, name = item.rpartition("/")
    is_of_language = folder in {"", "coll"} and name.removesuffix(".res") in _LANGUAGES.split()
    return item in _ITEMS.split() or is_of_language


def _place_of_content(library: Path) -> tuple[str, int, int]:
    # The library is one symbol; its section lies at the same place in memory and in the file.
    for line in _said("readelf", "--wide", "--dyn-syms", library).splitlines():
        found = re.search(_SYMBOL, line)
        if found:
            return found[3], int(found[1], 16), int(found[2], 0)
    raise SystemExit(f"{library.name} holds no ICU data where it is expected.")


def _said(*command: str | Path) -> str:
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


if __name__ == "__main__":
    shrink(Path(sys.argv[1]))
