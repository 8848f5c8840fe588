"""Machines as they should not be: no home, no rights, a wrong clock, a full disk, two versions.

In each the program works, or says in words why not; nothing half-installed starts.
"""

import os
import shlex
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from running import NO_NETWORK, has_to, outcome

_NOBODY = 54321  # a user whom the system does not know
_DISK_TOO_SMALL = "60m"
_PATH = "/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin"


def bear(programs: Path) -> None:
    """Use the bundle in *programs* in bad surroundings."""
    with _elsewhere(programs) as (place, folder):
        _side_by_side(programs, place, folder)
        _without_rights(place, folder)
        _at_wrong_clocks(place)
        _half_unpacked(place, folder)


@contextmanager
def _elsewhere(programs: Path) -> Iterator[tuple[Path, Path]]:
    with tempfile.TemporaryDirectory(prefix="Übung mit Leerzeichen 文件夹 ") as name:
        folder = Path(name)
        folder.chmod(0o755)  # the user without rights has to reach it
        yield Path(shutil.copytree(programs, folder / "Формуляр", symlinks=True)), folder


def _side_by_side(one: Path, other: Path, folder: Path) -> None:
    environment = {
        **os.environ, "QT_QPA_PLATFORM": "offscreen", "AICODE_HOME": str(folder / "one home"),
    }  # fmt: skip
    for number, programs in enumerate((one, other), start=1):
        kept = folder / f"kept-{number}"
        for act in (("rehearse", "--out", kept), ("archive", "import", kept)):
            code, said = outcome([programs / "aicode", *act], environment=environment)
            has_to(f"installation {number} of 2 does this: aicode {act[0]}", not code, said)
    for programs in (one, other):
        code, said = outcome([programs / "aicode", "archive", "list"], environment=environment)
        has_to("each lists what both of them kept", "2 records" in said and not code, said)
    script = '"$1" --selftest & "$2" --selftest && wait $!'
    windows = [programs / "aicode-desktop" for programs in (one, other)]
    code, said = outcome(["sh", "-c", script, "sh", *windows], environment=environment)
    has_to("the windows of both work at the same time", not code, said)


def _without_rights(place: Path, folder: Path) -> None:
    home, desk = folder / "read-only", folder / "desk"
    home.mkdir(mode=0o555)
    desk.mkdir()
    desk.chmod(0o777)  # where the user may write
    aicode, window = place / "aicode", place / "aicode-desktop"
    for surrounding, variables in (
        ("a home that can only be read", {"HOME": str(home)}),
        ("a home that is missing", {"HOME": str(folder / "missing")}),
        ("no home", {}),
    ):
        code, said = _as_nobody([window, "--close-when-painted"], variables)
        opens = not code and "stylesheet" not in said  # Qt only complains of one it cannot read
        has_to(f"the window opens for a user without rights and with {surrounding}", opens, said)
        code, said = _as_nobody([aicode, "rehearse", "--out", desk / surrounding], variables)
        has_to(f"the main job is rehearsed with {surrounding}", not code, said)
        code, said = _as_nobody([aicode, "identity", "--new"], variables)
        is_told = code not in {0, 1} and "Traceback" not in said
        has_to(f"what cannot be kept is refused in words with {surrounding}", is_told, said)


def _as_nobody(command: list[str | Path], variables: dict[str, str]) -> tuple[int, str]:
    environment = {"PATH": _PATH, "LANG": "C.UTF-8", "QT_QPA_PLATFORM": "offscreen"} | variables
    drop = ["setpriv", f"--reuid={_NOBODY}", f"--regid={_NOBODY}", "--clear-groups"]
    if os.geteuid() != 0:
        drop = ["unshare", "--user", f"--map-user={_NOBODY}"]
    return outcome([*drop, *command], environment=environment)


def _at_wrong_clocks(place: Path) -> None:
    if shutil.which("faketime") is None:
        print("NOT TRIED: wrong clocks, because this machine lacks faketime", flush=True)
        return
    for day in ("1970-01-01", "2106-02-07"):
        code, said = outcome(["faketime", "-f", f"@{day} 00:00:10", place / "aicode", "--selftest"])
        year = day[:4]
        named = code not in {0, 1} and year in said and "Traceback" not in said
        has_to(f"a clock that says {day} is named by the self-test", named, said)


def _half_unpacked(place: Path, folder: Path) -> None:
    archive, disk = folder / "archive.tar", folder / "small disk"
    disk.mkdir()
    names = sorted(path.relative_to(place.parent) for path in place.rglob("*"))
    listing = folder / "names.txt"
    listing.write_text("\n".join(map(str, names)))
    code, said = outcome(
        ["tar", "-cf", archive, "-C", place.parent, "--no-recursion", "-T", listing]
    )
    has_to("the bundle is packed in the order of the portable archive", not code, said)
    code, said = _on_small_disk(
        disk, f'tar -xf {_quoted(archive)} -C "$disk"', "./*/aicode --selftest 2>&1 || true"
    )
    is_told = "No space left on device" in said and not code
    has_to("unpacking on a full disk is told by tar", is_told, said)
    has_to("what is half unpacked does no part of the job", "Works" not in said, said)


def install_folder(folder: Path) -> None:
    """Install from the offline folder, without a network: on a full disk, and with room."""
    with tempfile.TemporaryDirectory(prefix="прüf ") as name:
        disk = Path(name, "disk")
        disk.mkdir()
        install = f'sh {_quoted(folder.resolve() / "install.sh")} "$disk/program"'
        code, said = _on_small_disk(disk, install, "ls -A")
        last = said.splitlines()[-1:]
        is_told = not code and "Not installed" in said and last == ["[]"]
        has_to("a full disk is told, and leaves nothing that starts", is_told, said)
        place = Path(name, "program")
        for again in ("", ", and again over itself"):
            code, said = outcome([*NO_NETWORK, "sh", folder / "install.sh", place])
            has_to(f"it is installed without a network{again}", not code, said)
        code, said = outcome([place / "bin" / "aicode", "--selftest"])
        has_to("what was installed tests itself", not code, said)


def _on_small_disk(disk: Path, act: str, then: str) -> tuple[int, str]:
    """Return what *act* said in a file system without enough room, and in brackets what *then* did.

    The exit code is 0 where *act* failed, as it has to.
    """
    script = f"""
disk={_quoted(disk)}
mount -t tmpfs -o size={_DISK_TOO_SMALL} none "$disk"
if {act} 2>&1; then exit 9; fi
cd "$disk"
echo "[$({then})]"
"""
    namespaces = ["unshare", "--user", "--map-root-user", "--mount", "--net"]
    return outcome([*namespaces, "sh", "-c", script])


def _quoted(path: Path) -> str:
    return shlex.quote(str(path))
