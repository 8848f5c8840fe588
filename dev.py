#!/usr/bin/env python3
"""The one door for people who work on the program; ``python3 dev.py --help`` shows the rooms.

Runs on a bare Python 3.11 or newer and needs nothing else: it makes ``.venv`` from the hashed locks
beside it, and brings system packages on Debian and Ubuntu where it may.
"""

from __future__ import annotations  # so that an older Python gets as far as the sentence in main

import argparse
import hashlib
import importlib.util
import os
import re
import shlex
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
SCRIPTS = VENV / ("Scripts" if os.name == "nt" else "bin")
PYTHON = SCRIPTS / ("python.exe" if os.name == "nt" else "python")
RUNTIME_LOCK = ROOT / "requirements.lock"
DEVELOPMENT_LOCK = ROOT / "requirements-dev.lock"
PACKAGING_LOCK = ROOT / "requirements-package.lock"
FORMS = ROOT / "aicode_desktop" / "gui" / "forms"

QT_PACKAGES = (
    "libgl1 libegl1 libxkbcommon0 libdbus-1-3 libfontconfig1 libglib2.0-0 libxcb-cursor0 "
    "libxcb-icccm4 libxcb-keysyms1 libxcb-shape0 libxcb-randr0 libxcb-xkb1 libxkbcommon-x11-0 "
    "libx11-xcb1"
)
PACKAGING_TOOLS = f"{QT_PACKAGES} binutils faketime gcc libc6-dev icu-devtools strace"
OUTSIDE_TOOLS = {  # what tests ask the outside world with, and the package that brings it
    "/usr/libexec/at-spi2-registryd": "at-spi2-core python3-pyatspi",
    "Xvfb": "xvfb",
    "age": "age",
    "appstreamcli": "appstream",
    "cc": "gcc libc6-dev",
    "dbus-run-session": "dbus",
    "desktop-file-validate": "desktop-file-utils",
    "file": "file",
    "git": "git",
    "gnome-keyring-daemon": "gnome-keyring",
    "java": "default-jdk-headless",
    "javac": "default-jdk-headless",
    "mu": "maildir-utils",
    "openssl": "openssl",
    "pdffonts": "poppler-utils",
    "pdfinfo": "poppler-utils",
    "pdfsig": "poppler-utils",
    "pdftoppm": "poppler-utils",
    "pdftotext": "poppler-utils",
    "pkcs11-tool": "opensc",
    "qpdf": "qpdf",
    "sha256sum": "coreutils",
    "sha512sum": "coreutils",
    "shellcheck": "shellcheck",
    "soffice": "libreoffice-writer-nogui",
    "softhsm2-util": "softhsm2",
    "strace": "strace",
    "unshare": "util-linux",
}


def main() -> int:
    """Run one command and return its exit code."""
    if sys.version_info < (3, 11):  # noqa: UP036  (this file is what an older Python meets)
        print("This needs Python 3.11 or newer; this one is", sys.version.split()[0])
        return 2
    parser = argparse.ArgumentParser(prog="dev.py", description=(__doc__ or "").split(";")[0])
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    for act in (run, test, check, forms, translations, golden, bench, package, lock):
        says = (act.__doc__ or "").split("\n", 1)[0]
        has_own_help = act is translations
        room = commands.add_parser(
            act.__name__, help=says, description=says, add_help=not has_own_help
        )
        room.set_defaults(act=act)
    options, rest = parser.parse_known_args()
    if rest and options.act in {check, forms, lock}:
        parser.error(f"{options.act.__name__} takes no arguments")
    try:
        return int(options.act(*rest))
    except subprocess.CalledProcessError as error:
        print(f"dev.py: stopped, because this failed: {shlex.join(map(str, error.cmd))}")
        return error.returncode or 1
    except KeyboardInterrupt:
        return 130


def run(*arguments: str) -> int:
    """Set up what the program needs and open its window; without a display, rehearse instead."""
    set_up(RUNTIME_LOCK)
    reason = "There is no display here, so no window can open."
    if names_display():
        bring_system_packages(QT_PACKAGES, purpose="Qt needs to open a window")
        if opens_windows():
            return status(SCRIPTS / "aicode-desktop", *arguments)
        reason = "The display does not answer, or Qt lacks a library; no window can open."
    out = Path("out", time.strftime("%Y%m%d-%H%M%S"))
    print(reason)
    print(f"Instead, the whole job runs on a shipped example and leaves its files in {out}.\n")
    return status(SCRIPTS / "aicode", "rehearse", "--out", out)


def test(*arguments: str) -> int:
    """Set up what the tests need, outside validators too, and run them."""
    set_up(DEVELOPMENT_LOCK)
    packages = dict.fromkeys(" ".join([QT_PACKAGES, *OUTSIDE_TOOLS.values()]).split())
    bring_system_packages(" ".join(packages), purpose="the tests need")
    # The program is started hundreds of times, and would be compiled as often.
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    whole_suite = ("--numprocesses", "auto", "--dist", "worksteal")
    return status(PYTHON, "-m", "pytest", *(arguments or whole_suite))


def check() -> int:
    """Run linters, types, layers and translations, and compare the forms with their sources."""
    set_up(DEVELOPMENT_LOCK)
    steps: dict[str, tuple[str | Path, ...]] = {
        "ruff check": (PYTHON, "-m", "ruff", "check", "."),
        "ruff format": (PYTHON, "-m", "ruff", "format", "--check", "."),
        "mypy": (PYTHON, "-m", "mypy"),
        "layer contracts": (SCRIPTS / "lint-imports", "--no-logo"),
        "translations": (PYTHON, "-m", "tests.translations", "--check"),
    }
    failed = []
    for name, step in steps.items():
        print(f"== {name}", flush=True)
        if status(*step):
            failed.append(name)
    print("== forms", flush=True)
    compiled = compiled_forms()
    stale = {path for path in FORMS.glob("*.py") if path.name != "__init__.py"} - set(compiled)
    for path, fresh in compiled.items():
        if not path.exists() or path.read_text(encoding="utf-8") != fresh:
            stale.add(path)
    for path in sorted(stale):
        print(f"{path.relative_to(ROOT)} is not what ui/ compiles to: run dev.py forms")
    failed += ["forms"] if stale else []
    print(f"dev.py check: {'failed: ' + ', '.join(failed) if failed else 'all is well'}")
    return bool(failed)


def forms() -> int:
    """Compile each ui/*.ui into the form of the same stem under aicode_desktop/gui/forms/."""
    set_up(DEVELOPMENT_LOCK)
    compiled = compiled_forms()
    for path in FORMS.glob("*.py"):
        if path.name != "__init__.py" and path not in compiled:
            path.unlink()
    for path, content in compiled.items():
        path.write_text(content, encoding="utf-8", newline="\n")
        print(path.relative_to(ROOT))
    return 0


def translations(*arguments: str) -> int:
    """Renew the translation sources and compile them; --check changes nothing, --help says more."""
    set_up(DEVELOPMENT_LOCK)
    return status(PYTHON, "-m", "tests.translations", *arguments)


def golden(*arguments: str) -> int:
    """Rewrite the golden files from what the program makes now; read the diff before you commit."""
    os.environ["REWRITE_GOLDEN"] = "1"
    return test(*arguments)


def bench(*arguments: str) -> int:
    """Measure speed and size against their peers and print the table; with --json, the figures."""
    set_up(DEVELOPMENT_LOCK)
    bring_system_packages(QT_PACKAGES, purpose="the window needs")
    return status(PYTHON, ROOT / "tests" / "bench" / "bench.py", *arguments)


def package(*what: str) -> int:
    """Build what people install into dist/: the wheel and source archive, or WHAT was named."""
    set_up(DEVELOPMENT_LOCK)
    if set(what) - {"wheel"}:
        bring_system_packages(PACKAGING_TOOLS, purpose="the bundle is made and proved with")
    return status(PYTHON, ROOT / "packaging" / "build.py", *what)


def lock() -> int:
    """Renew the locks from pyproject.toml, with hashes and without an address in them."""
    set_up(DEVELOPMENT_LOCK)
    for target, group, further in (
        (RUNTIME_LOCK, "install", ()),
        (DEVELOPMENT_LOCK, "dev", ("--constraint", RUNTIME_LOCK.name)),
        (PACKAGING_LOCK, "package", ("--constraint", RUNTIME_LOCK.name)),
    ):
        quiet = ("--quiet", "--no-header", "--no-annotate", "--no-emit-index-url")
        strict = ("--universal", "--generate-hashes", "--python-version", "3.11", "--upgrade")
        uv = ("uv", "pip", "compile", "pyproject.toml", "--group", group)
        subprocess.run(
            [PYTHON, "-m", *uv, *quiet, *strict, *further, "-o", target.name], cwd=ROOT, check=True
        )
    return 0


def set_up(lock_file: Path) -> None:
    """Make ``.venv`` hold what *lock_file* pins, and the checkout; once for each lock."""
    wanted = installation_of(lock_file)
    stamp = VENV / f"{lock_file.stem}.installed"
    if PYTHON.exists() and stamp.exists() and stamp.read_text(encoding="utf-8") == wanted:
        return
    print(f"Setting up .venv from {lock_file.name}; this takes a minute or two, once.", flush=True)
    if not is_usable(PYTHON):
        make_environment()
    pip = (PYTHON, "-m", "pip", "--quiet", "--disable-pip-version-check", "install")
    subprocess.run([*pip, "--require-hashes", "--requirement", lock_file], cwd=ROOT, check=True)
    subprocess.run(
        [*pip, "--no-deps", "--no-build-isolation", "--no-index", "--editable", ROOT], check=True
    )
    stamp.write_text(wanted, encoding="utf-8")
    if lock_file == DEVELOPMENT_LOCK:  # it pins all that the other one does
        runtime_stamp = VENV / f"{RUNTIME_LOCK.stem}.installed"
        runtime_stamp.write_text(installation_of(RUNTIME_LOCK), encoding="utf-8")


def installation_of(lock_file: Path) -> str:
    """Return what tells one installation from another: the lock, the entry points, the place."""
    import tomllib  # an older Python has none

    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    content = lock_file.read_bytes() + repr(project).encode()
    return f"{hashlib.sha256(content).hexdigest()} {ROOT}"


def is_usable(python: Path) -> bool:
    """Return whether that Python starts, is new enough and has pip."""
    probe = "import sys, pip; sys.exit(sys.version_info < (3, 11))"
    if not python.exists():
        return False
    return not subprocess.run([python, "-c", probe], capture_output=True, check=False).returncode


def make_environment() -> None:
    """Make a fresh ``.venv``; on Debian and Ubuntu bring the part of Python that can."""
    if importlib.util.find_spec("ensurepip") is None:
        version = f"python{sys.version_info.major}.{sys.version_info.minor}-venv"
        if not bring_system_packages(version, purpose="Python needs to make .venv"):
            raise SystemExit(
                "This Python cannot make a virtual environment: its ensurepip is missing."
            )
    subprocess.run([sys.executable, "-m", "venv", "--clear", VENV], check=True)


def bring_system_packages(packages: str, *, purpose: str) -> bool:
    """Install what is missing of Debian's *packages*, or print the one command to type.

    Returns whether all of them are there now.
    """
    if not (sys.platform == "linux" and shutil.which("apt-get") and shutil.which("dpkg-query")):
        return True
    missing = missing_packages(packages.split())
    if not missing:
        return True
    install = ["apt-get", "install", "-y", "--no-install-recommends", *missing]
    prefix = rights_to_install()
    if prefix is None:
        print(f"Some packages that {purpose} are missing. To install them, type:")
        print(f"  sudo {shlex.join(install)}\n", flush=True)
        return False
    print(f"Installing what {purpose}: {' '.join(missing)}", flush=True)
    quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    for step in (["apt-get", "-qq", "update"], install):
        # An update that fails may still leave lists that serve; the installation decides.
        done = subprocess.run(
            [*prefix, *step],
            env=quiet,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            check=False,
        )
    if done.returncode:
        print(f"That did not work. To try it yourself, type:\n  sudo {shlex.join(install)}\n")
    return not done.returncode


def missing_packages(packages: Sequence[str]) -> list[str]:
    """Return those of *packages* that are not installed, also not under their 64-bit-time name."""
    query = ["dpkg-query", "--show", "--showformat", "${Package} ${db:Status-Status}\n"]
    names = [name for package in packages for name in (package, f"{package}t64")]
    shown = subprocess.run([*query, *names], capture_output=True, text=True, check=False).stdout
    there = {line.split()[0] for line in shown.splitlines() if line.endswith(" installed")}
    return [package for package in packages if not {package, f"{package}t64"} & there]


def rights_to_install() -> list[str] | None:
    """Return what to put before a command so that it may install packages; None: it may not."""
    if os.geteuid() == 0:
        return []
    sudo = shutil.which("sudo")
    if sudo is None:
        return None
    asked = subprocess.run([sudo, "-n", "true"], capture_output=True, check=False)
    return None if asked.returncode else [sudo, "-n", "--preserve-env=DEBIAN_FRONTEND"]


def names_display() -> bool:
    """Return whether this session names a display."""
    if sys.platform != "linux":
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def opens_windows() -> bool:
    """Return whether Qt finds its libraries and reaches the display; it aborts where not."""
    probe = "from PySide6.QtGui import QGuiApplication; QGuiApplication([])"
    return not subprocess.run([PYTHON, "-c", probe], capture_output=True, check=False).returncode


def compiled_forms() -> dict[Path, str]:
    """Return what each Designer source compiles to, by the path of its form."""
    fresh = {}
    with tempfile.TemporaryDirectory() as folder:
        for source in sorted((ROOT / "ui").glob("*.ui")):
            target = Path(folder, f"{source.stem}.py")
            # The relative name keeps the path of the machine out of the output.
            uic: list[str | Path] = [
                SCRIPTS / "pyside6-uic",
                "--generator",
                "python",
                source.name,
                "-o",
                target,
            ]
            subprocess.run(uic, cwd=source.parent, check=True)
            fresh[FORMS / target.name] = needed_imports_only(target.read_text(encoding="utf-8"))
    return fresh


def needed_imports_only(form: str) -> str:
    """Return a compiled form without the classes that it imports and does not use.

    The compiler lists forty, and the window would wait for each of them to be made.
    """

    def shortened(found: re.Match[str]) -> str:
        names = re.findall(r"\w+", found[2])
        used = [name for name in names if len(re.findall(rf"\b{name}\b", form)) > 1]
        return f"from {found[1]} import ({', '.join(used)})\n" if used else ""

    return re.sub(r"from (PySide6\.\w+) import \(([^)]*)\)\n", shortened, form)


def status(*arguments: str | Path) -> int:
    """Run a command in the checkout and return its exit code."""
    sys.stdout.flush()
    return subprocess.run(arguments, cwd=ROOT, check=False).returncode


if __name__ == "__main__":
    sys.exit(main())
