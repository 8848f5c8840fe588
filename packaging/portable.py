"""Makes the portable archive: the bundle as ``dist/aicode-desktop-VERSION-linux-ARCH.tar.xz``.

Unpacked anywhere, it runs; ``--portable`` keeps drafts, records and settings beside it.
"""

import io
import lzma
import platform
import tarfile
from pathlib import Path

from freezing import BUNDLE, DIST, ROOT, commit_time, version

# Most of it is machine code of this family, which packs better when its jumps are made absolute.
_FILTERS: tuple[dict[str, int], ...] = (
    {"id": lzma.FILTER_X86},
    {"id": lzma.FILTER_LZMA2, "preset": 9 | lzma.PRESET_EXTREME, "dict_size": 128 << 20},
)


def make_portable_archive() -> Path:
    """Return the archive of the bundle that was frozen last; the same bundle, the same bytes."""
    name = f"aicode-desktop-{version()}-linux-{platform.machine()}"
    DIST.mkdir(exist_ok=True)
    target = DIST / f"{name}.tar.xz"
    with (
        lzma.open(target, "wb", filters=_FILTERS) as packed,
        tarfile.open(fileobj=packed, mode="w", format=tarfile.GNU_FORMAT) as archive,
    ):
        for path in sorted(BUNDLE.rglob("*")):
            archive.add(
                path, f"{name}/{path.relative_to(BUNDLE)}", recursive=False, filter=_settled
            )
        readme = (ROOT / "packaging" / "linux" / "PORTABLE.txt").read_bytes()
        entry = tarfile.TarInfo(f"{name}/READ-ME-FIRST.txt")
        entry.size = len(readme)
        archive.addfile(_settled(entry), io.BytesIO(readme))
    return target


def _settled(entry: tarfile.TarInfo) -> tarfile.TarInfo:
    entry.uid = entry.gid = 0
    entry.uname = entry.gname = "root"
    entry.mtime = int(commit_time())
    is_program = entry.isdir() or entry.issym() or Path(entry.name).name == "aicode"
    entry.mode = 0o755 if is_program else 0o644
    return entry
