"""Proves what was built: offline, in bad surroundings, and in bare roots with nothing else in them.

    prove.py offline PROGRAMS              the main job without a network, every connection traced
    prove.py bundle BUNDLE                 that with the window, what goes wrong on machines, and
                                           that the list of parts names every library in it
    prove.py folder OFFLINE                the offline folder: installed, and on a full disk
    prove.py deb ROOT PACKAGE.deb          installed, used, opened by files, removed in a bare root
    prove.py portable ROOT ARCHIVE.tar.xz  unpacked and used in another

PROGRAMS is the folder that holds ``aicode``. A bare root is what ``debootstrap --variant=minbase
bookworm ROOT`` makes; changing it needs root.
"""

import argparse
import json
import os
import re
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

import freezing
import roots
import surroundings
from running import EXAMPLE, MAIN_JOB, NO_NETWORK, has_to, run

# Connections inside the machine: named and unnamed sockets of the file system, and the kernel.
_INSIDE = ("AF_UNIX", "AF_LOCAL", "AF_NETLINK", "AF_UNSPEC")


def offline(programs: Path, *, with_window: bool = False) -> None:
    """Run self-test and main job in an empty network namespace; refuse any other connection."""
    aicode = programs / "aicode"
    example = next(programs.resolve().glob(f"**/examples/{EXAMPLE}"), None) or example_of_checkout()
    with tempfile.TemporaryDirectory(prefix="прüf ") as folder:  # a path as people have them
        script, trace = Path(folder, "job.sh"), Path(folder, "trace.txt")
        job = MAIN_JOB.format(aicode=f'"{aicode.resolve()}"', example=f'"{example}"')
        job += f'"{aicode.resolve()}" --selftest\n'
        if with_window:
            window = programs.resolve() / "aicode-desktop"
            job += f'QT_QPA_PLATFORM=offscreen "{window}" --selftest\n'
        script.write_text(job)
        traced = ("strace", "-f", "-qq", "-e", "trace=connect,sendto,sendmsg", "-o", trace)
        run([*NO_NETWORK, *traced, "sh", script], cwd=Path(folder))
        outside = connections_outside(trace.read_text(errors="replace"))
    if outside:
        raise SystemExit("\n".join(["The program opened connections:", *outside]))
    print("Self-test and main job done without a network; no connection was tried.", flush=True)


def connections_outside(trace: str) -> list[str]:
    """Return the lines of strace's *trace* with an address beyond the machine's own sockets."""
    families = re.compile(r"sa_family=(\w+)")
    return [
        line
        for line in trace.splitlines()
        if any(family not in _INSIDE for family in families.findall(line))
    ]


def example_of_checkout() -> Path:
    """Return the example of the checkout, for programs that were installed from it."""
    return Path(__file__).resolve().parents[1] / "resources" / "examples" / EXAMPLE


def is_listed(programs: Path) -> None:
    """Stop where the list of parts and the libraries in the bundle are not the same."""
    listed = json.loads((programs / "licences" / "sbom.cdx.json").read_bytes())["components"]
    named = {told["value"] for part in listed for told in part.get("properties", ())}
    shipped = {path.name for path in freezing.elf_files(programs)}
    has_to("the list of parts names every library", shipped <= named, str(shipped - named))
    has_to("each library that it names is there", named <= shipped, str(named - shipped))
    without = [part["name"] for part in listed if not part.get("licenses")]
    has_to("each part has a licence", not without, str(without))
    print(f"ok: {len(shipped)} libraries, of {len(listed)} parts", flush=True)


def bundle(programs: Path) -> None:
    """Prove the frozen bundle: listed, offline, and on machines that are as they should not be."""
    is_listed(programs)
    offline(programs, with_window=True)
    surroundings.bear(programs)


PROOFS: dict[str, Callable[..., None]] = {
    "offline": offline,
    "bundle": bundle,
    "folder": surroundings.install_folder,
    "deb": roots.deb,
    "portable": roots.portable,
}


def main() -> int:
    """Prove one thing; the exit code is 0 where it holds."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("what", choices=PROOFS)
    parser.add_argument("paths", nargs="+", type=Path)
    asked = parser.parse_args()
    os.environ["AICODE_LANGUAGE"] = "en"  # in which the programs are asked to say why not
    PROOFS[asked.what](*asked.paths)
    return 0


if __name__ == "__main__":
    sys.exit(main())
