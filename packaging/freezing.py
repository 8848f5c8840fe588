"""Makes the frozen bundle: wheel, environment, PyInstaller, and what makes it small and sure.

Everything is in ``build/``; the bundle is ``build/bundle/aicode-desktop``.
"""

import lzma
import os
import re
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

import icu

ROOT = Path(__file__).resolve().parents[1]
BUILD = ROOT / "build"
DIST = ROOT / "dist"
BUNDLE = BUILD / "bundle" / "aicode-desktop"
ENVIRONMENT = BUILD / "env"
LOCK = ROOT / "requirements-package.lock"

# The plug-ins that the window uses, by their folders; every other one is taken out, because each
# brings libraries of its own.
_PLUGINS = {
    "iconengines": {"qsvgicon"},
    "imageformats": {"qjpeg", "qsvg"},
    "platforminputcontexts": {"composeplatforminputcontext", "ibusplatforminputcontext"},
    "platforms": {"qcocoa", "qoffscreen", "qwayland", "qwindows", "qxcb"},
    "platformthemes": {"qxdgdesktopportal"},
    "printsupport": {"cupsprintersupport"},
    "styles": {"qmacstyle", "qmodernwindowsstyle"},
    "wayland-decoration-client": {"bradient"},
    "wayland-shell-integration": {"xdg-shell"},
}
# What a bundle takes from the machine, and the Debian package that brings it: the C library, and
# what belongs to the graphics driver, the display or the desktop.
FROM_THE_SYSTEM = {
    "ld-linux-x86-64.so.2": "libc6",
    "ld-linux-aarch64.so.1": "libc6",
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libGLX.so.0": "libglx0",
    "libOpenGL.so.0": "libopengl0",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libX11.so.6": "libx11-6",
    "libc.so.6": "libc6",
    "libcups.so.2": "libcups2",
    "libdbus-1.so.3": "libdbus-1-3",
    "libdl.so.2": "libc6",
    "libm.so.6": "libc6",
    "libpthread.so.0": "libc6",
    "librt.so.1": "libc6",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libxcb.so.1": "libxcb1",
}
# Windows libraries that PyInstaller looks for everywhere, and tables that are made when missing.
_EXPECTED_WARNINGS = re.compile(
    r"Library (?:ole32|shell32|user32) required via ctypes not found"
    r'|Hidden import "(?:pycparser\.(?:lex|yacc)tab|lxml\.(?:html|objectify)[\w.]*)" not found'
)


def freeze() -> Path:
    """Return the folder of a new bundle, made from the wheel and the locked libraries."""
    wheel = build_wheel()
    _make_environment(wheel)
    _thin_out(ENVIRONMENT)
    if BUNDLE.exists():
        shutil.rmtree(BUNDLE)
    spec = ROOT / "packaging" / "bundle" / "aicode-desktop.spec"
    folders = ("--distpath", BUNDLE.parent, "--workpath", BUILD / "work")
    done = subprocess.run(
        [script("pyinstaller"), "--noconfirm", "--log-level", "WARN", *folders, spec],
        env=_reproducible(), stderr=subprocess.PIPE, text=True, check=False,
    )  # fmt: skip
    sys.stderr.write(done.stderr)
    unexpected = [
        line
        for line in done.stderr.splitlines()
        if "WARNING" in line and not _EXPECTED_WARNINGS.search(line)
    ]
    if done.returncode or unexpected:
        raise SystemExit("\n".join(["The bundle was not made:", *unexpected]))
    if sys.platform == "linux":
        _undo_padding(BUNDLE)
        _leave_to_the_system(BUNDLE)
        _strip(BUNDLE)
        _refuse_missing_libraries(BUNDLE)
    _pack_largest_font(BUNDLE)
    _share_program(BUNDLE)
    return BUNDLE


def build_wheel() -> Path:
    """Return the new wheel in ``dist/``; the source archive lies beside it."""
    subprocess.run(
        [sys.executable, "-m", "hatchling", "build"], cwd=ROOT, env=_reproducible(), check=True
    )
    return max(DIST.glob("*.whl"), key=lambda path: path.stat().st_mtime)


def version() -> str:
    """Return the version of the program."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    return str(project["version"])


def sbom_path() -> Path:
    """Return where the list of the bundle's parts is written."""
    return DIST / f"aicode-desktop-{version()}.cdx.json"


def commit_time() -> str:
    """Return when the checkout was committed, in seconds, as SOURCE_DATE_EPOCH wants it."""
    asked = os.environ.get("SOURCE_DATE_EPOCH")
    if asked:
        return asked
    git = ["git", "log", "-1", "--format=%ct"]
    return subprocess.run(git, cwd=ROOT, check=True, capture_output=True, text=True).stdout.strip()


def _reproducible() -> dict[str, str]:
    return os.environ | {"SOURCE_DATE_EPOCH": commit_time(), "PYTHONHASHSEED": "1"}


def _make_environment(wheel: Path) -> None:
    stamp, wanted = ENVIRONMENT / "made-from.lock", LOCK.read_bytes()
    if not stamp.exists() or stamp.read_bytes() != wanted:
        subprocess.run([sys.executable, "-m", "venv", "--clear", ENVIRONMENT], check=True)
        _pip("--require-hashes", "--requirement", LOCK)
        stamp.write_bytes(wanted)
    _pip("--no-deps", "--no-index", "--force-reinstall", wheel)


def _pip(*arguments: str | Path) -> None:
    pip = (script("python"), "-m", "pip", "--quiet", "--disable-pip-version-check", "install")
    subprocess.run([*pip, "--no-compile", *arguments], check=True)  # PyInstaller compiles anyway


def script(name: str) -> Path:
    """Return a program of the environment from which the bundle is made."""
    folder = ENVIRONMENT / ("Scripts" if os.name == "nt" else "bin")
    return folder / (f"{name}.exe" if os.name == "nt" else name)


def _thin_out(environment: Path) -> None:
    qt = next(environment.glob("**/PySide6/Qt"), None) or next(environment.glob("**/PySide6"))
    for plugin in (qt / "plugins").glob("*/*"):
        stem = plugin.name.split(".")[0].removeprefix("lib")
        if stem not in _PLUGINS.get(plugin.parent.name, ()):
            plugin.unlink()
    for library in qt.glob("lib/libicudata.so.*"):
        if library.stat().st_size > icu.LARGEST_SHRUNK_BYTES:
            icu.shrink(library)


def elf_files(bundle: Path) -> Iterator[Path]:
    """Yield the programs and libraries of the bundle."""
    for path in sorted(bundle.rglob("*")):
        if path.is_file() and not path.is_symlink():
            with path.open("rb") as file:
                if file.read(4) == b"\x7fELF":
                    yield path


def _leave_to_the_system(bundle: Path) -> None:
    # Printing needs the system's own CUPS anyway, a desktop its own D-Bus; with them goes whatever
    # only they need.
    taken_away = [path for path in elf_files(bundle) if path.name in FROM_THE_SYSTEM]
    while taken_away:
        for path in taken_away:
            path.unlink()
        files = list(elf_files(bundle))
        needed = {name for path in files for name in _needed_by(path)}
        taken_away = [
            path
            for path in files
            if path.parent.name == "_internal"
            and path.name not in needed
            and not path.name.startswith(("libpython", "_"))
        ]


def _needed_by(path: Path) -> list[str]:
    told = subprocess.run(
        ["readelf", "--wide", "--dynamic", path], capture_output=True, text=True, check=True
    ).stdout
    return re.findall(r"\(NEEDED\)\s+Shared library: \[(.+)\]", told)


def _strip(bundle: Path) -> None:
    # The programs themselves are left alone: their modules hang on behind what ELF knows.
    for path in elf_files(bundle / "_internal"):
        subprocess.run(["strip", "--strip-unneeded", path], check=True)


def _refuse_missing_libraries(bundle: Path) -> None:
    files = list(elf_files(bundle))
    there = {path.name for path in bundle.rglob("*.so*") if path.exists()}
    there |= FROM_THE_SYSTEM.keys()
    missing = set()
    for path in files:
        missing |= {f"{path.name} needs {name}" for name in _needed_by(path) if name not in there}
    if missing:
        raise SystemExit("\n".join(["The bundle lacks libraries:", *sorted(missing)]))


def _pack_largest_font(bundle: Path) -> None:
    font = (
        bundle / "_internal" / "aicode_desktop" / "resources" / "fonts" / "NotoSansSC-Regular.ttf"
    )
    Path(f"{font}.xz").write_bytes(lzma.compress(font.read_bytes(), preset=lzma.PRESET_EXTREME | 9))
    font.unlink()


def _undo_padding(bundle: Path) -> None:
    # What repaired these wheels put two megabytes of zeros into small libraries. The same library
    # (X.Org's libXau 1; libjpeg-turbo with the interface 62) lies in the bundle by another name.
    internal = bundle / "_internal"
    for padded in (internal / "pillow.libs").glob("libXau-*.so.6*"):
        padded.write_bytes((internal / "libXau.so.6").read_bytes())
    for padded in (internal / "pikepdf.libs").glob("libjpeg-*.so.62*"):
        same = next((internal / "pillow.libs").glob("libjpeg-*.so.62*"))
        padded.unlink()
        padded.symlink_to(Path("..", same.parent.name, same.name))


def _share_program(bundle: Path) -> None:
    window, console = bundle / "aicode-desktop", bundle / "aicode"
    if os.name == "posix" and window.read_bytes() == console.read_bytes():
        window.unlink()
        window.symlink_to(console.name)
