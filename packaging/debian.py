"""Makes the Debian package of the bundle: ``dist/aicode-desktop_VERSION_ARCHITECTURE.deb``.

The bundle goes to ``/usr/lib/aicode-desktop``; menu entry, icons and file types go where a desktop
looks for them. Nothing in it touches a user's data, neither when it is installed nor when it goes.
"""

import gzip
import os
import shutil
import subprocess
import time
from email.utils import formatdate
from pathlib import Path

from freezing import BUILD, BUNDLE, DIST, FROM_THE_SYSTEM, ROOT, commit_time, version

NAME = "aicode-desktop"
LINUX = ROOT / "packaging" / "linux"
# What the window can do without; Recommends are installed unless somebody says no.
_OPTIONAL = {"libcups2", "libwayland-client0", "libwayland-cursor0"}
_GLIBC = "2.36"  # Debian 12, on which the bundle is made

_SUMMARY = "Signatory Form of the EU General-Purpose AI Code of Practice"
_DESCRIPTION = """\
 Completes, signs and keeps the form with which a provider of general-purpose
 AI models signs the Code of Practice, and drafts the e-mail to the AI Office.
 It works offline and never sends anything by itself.
"""


def make_deb() -> Path:
    """Return the package made of the bundle that was frozen last."""
    root = BUILD / "deb"
    if root.exists():
        shutil.rmtree(root)
    library = root / "usr" / "lib" / NAME
    shutil.copytree(BUNDLE, library, symlinks=True)
    for program in ("aicode", NAME):
        link = root / "usr" / "bin" / program
        link.parent.mkdir(parents=True, exist_ok=True)
        link.symlink_to(f"../lib/{NAME}/{program}")
    place_desktop_files(root / "usr" / "share")
    _place_documents(root / "usr" / "share")
    _settle_modes_and_times(root)
    return _packed(root)


def place_desktop_files(share: Path) -> None:
    """Put menu entry, description, file types and icons where desktops look, under *share*."""
    entry = "eu.aicode_desktop.SignatoryForm"
    places = {
        LINUX / "aicode-desktop.desktop": share / "applications" / "aicode-desktop.desktop",
        LINUX / f"{entry}.metainfo.xml": share / "metainfo" / f"{entry}.metainfo.xml",
        LINUX / "aicode-desktop.xml": share / "mime" / "packages" / "aicode-desktop.xml",
    }
    for source, target in places.items():
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(source, target)
    for icon in sorted((LINUX / "icons").iterdir()):
        size = icon.name.removesuffix(icon.suffix)
        target = share / "icons" / "hicolor" / size / "apps" / f"{NAME}{icon.suffix}"
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(icon, target)
    scalable = share / "icons" / "hicolor" / "scalable" / "apps" / f"{NAME}.svg"
    scalable.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(ROOT / "resources" / "icons" / f"{NAME}.svg", scalable)


def _place_documents(share: Path) -> None:
    documents = share / "doc" / NAME
    documents.mkdir(parents=True)
    shutil.copyfile(LINUX / "copyright", documents / "copyright")
    changed = formatdate(float(commit_time()), localtime=False)
    entry = (
        f"{NAME} ({version()}) unstable; urgency=medium\n\n"
        "  * See CHANGELOG.md, which lies beside this file.\n\n"
        f" -- The developers of aicode_desktop <aicode-desktop@localhost>  {changed}\n"
    )
    _gzipped(documents / "changelog.gz", entry.encode())
    _gzipped(documents / "CHANGELOG.md.gz", (ROOT / "CHANGELOG.md").read_bytes())
    manual = share / "man" / "man1"
    manual.mkdir(parents=True)
    for page in sorted(LINUX.glob("*.1")):
        _gzipped(manual / f"{page.name}.gz", page.read_bytes())
    overrides = share / "lintian" / "overrides" / NAME
    overrides.parent.mkdir(parents=True)
    shutil.copyfile(LINUX / "lintian-overrides", overrides)


def _gzipped(path: Path, content: bytes) -> None:
    path.write_bytes(gzip.compress(content, mtime=0))


def _settle_modes_and_times(root: Path) -> None:
    at = int(commit_time())
    for path in [root, *root.rglob("*")]:
        if not path.is_symlink():
            is_program = path.is_dir() or (path.parent.name == NAME and path.name == "aicode")
            path.chmod(0o755 if is_program else 0o644)
        os.utime(path, (at, at), follow_symlinks=False)


def _packed(root: Path) -> Path:
    control = root / "DEBIAN"
    control.mkdir()
    needed = sorted(set(FROM_THE_SYSTEM.values()) - _OPTIONAL - {"libc6"})
    files = [
        path
        for path in root.rglob("*")
        if path.is_file() and not path.is_symlink() and control not in path.parents
    ]
    kilobytes = sum(path.stat().st_size for path in files) // 1024
    (control / "control").write_text(
        f"Package: {NAME}\n"
        f"Version: {version()}\n"
        f"Architecture: {architecture()}\n"
        "Maintainer: The developers of aicode_desktop <aicode-desktop@localhost>\n"
        f"Installed-Size: {kilobytes}\n"
        f"Depends: {', '.join([f'libc6 (>= {_GLIBC})', *needed])}\n"
        f"Recommends: {', '.join(sorted(_OPTIONAL))}\n"
        "Section: misc\n"
        "Priority: optional\n"
        f"Description: {_SUMMARY}\n{_DESCRIPTION}"
    )
    sums = subprocess.run(
        ["md5sum", *(path.relative_to(root) for path in sorted(files))],
        cwd=root, check=True, capture_output=True, text=True,
    ).stdout  # fmt: skip
    (control / "md5sums").write_text(sums)
    for path in [control, *control.iterdir()]:
        path.chmod(0o755 if path.is_dir() else 0o644)
    DIST.mkdir(exist_ok=True)
    target = DIST / f"{NAME}_{version()}_{architecture()}.deb"
    begun = time.monotonic()
    subprocess.run(
        ["dpkg-deb", "--root-owner-group", "-Zxz", "--build", root, target],
        env=os.environ | {"SOURCE_DATE_EPOCH": commit_time()}, check=True,
    )  # fmt: skip
    print(f"Packed in {time.monotonic() - begun:.0f} s.")
    return target


def architecture() -> str:
    """Return Debian's name of this machine's architecture."""
    asked = ["dpkg", "--print-architecture"]
    return subprocess.run(asked, check=True, capture_output=True, text=True).stdout.strip()
