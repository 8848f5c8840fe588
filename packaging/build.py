"""``python3 dev.py package [WHAT …]``: makes what people install; without WHAT, wheel and sdist."""

import argparse
import hashlib
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import debian
import freezing
import offline_folder
import portable


def make_sbom() -> Path:
    """Return the list of the bundle's parts, made with the libraries of its environment."""
    script = Path(__file__).with_name("sbom.py")
    subprocess.run([freezing.script("python"), script], check=True)
    return freezing.sbom_path()


def write_sums() -> Path:
    """Return the list of SHA-256 sums of the files in ``dist/``, as ``sha256sum --check`` reads."""
    target = freezing.DIST / "SHA256SUMS"
    files = sorted(path for path in freezing.DIST.iterdir() if path.is_file() and path != target)
    lines = [f"{hashlib.sha256(path.read_bytes()).hexdigest()}  {path.name}\n" for path in files]
    target.write_text("".join(lines))
    return target


MAKES: dict[str, tuple[Callable[[], Path], str]] = {
    "wheel": (freezing.build_wheel, "the wheel and the source archive"),
    "bundle": (freezing.freeze, "the frozen one-folder bundle, in build/"),
    "sbom": (make_sbom, "what the bundle is made of, as CycloneDX, and its licences"),
    "deb": (debian.make_deb, "the Debian package of the bundle"),
    "portable": (portable.make_portable_archive, "the portable archive of the bundle"),
    "offline": (offline_folder.make_offline_folder, "all wheels, for a machine without network"),
    "sums": (write_sums, "SHA-256 sums of what is in dist/"),
}


def main() -> int:
    """Make what was asked for, in the order in which one needs the other."""
    parser = argparse.ArgumentParser(prog="dev.py package", description=__doc__)
    parser.add_argument("what", nargs="*", metavar="WHAT", help=f"{', '.join(MAKES)}, or all")
    wanted = parser.parse_args().what or ["wheel"]
    unknown = set(wanted) - MAKES.keys() - {"all"}
    if unknown:
        parser.error(f"there is no {', '.join(sorted(unknown))}; choose of {', '.join(MAKES)}, all")
    for name, (make, says) in MAKES.items():
        if name in wanted or "all" in wanted:
            print(f"== {name}: {says}", flush=True)
            print(make().relative_to(freezing.ROOT))
    return 0


if __name__ == "__main__":
    sys.exit(main())
