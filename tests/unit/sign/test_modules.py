import json
import struct
from pathlib import Path

import pytest

from aicode_desktop import bundled
from aicode_desktop.sign.binaries import architectures_of, own_architecture
from aicode_desktop.sign.modules import LIMIT_MODULES, found_modules, objection_to

LIBRARY = b"\x7fELF\x02\x01\x01" + bytes(11) + b"\x3e\x00" + bytes(40)


def elf(machine: int) -> bytes:
    return b"\x7fELF\x02\x01\x01" + bytes(11) + struct.pack("<H", machine) + bytes(40)


def portable_executable(machine: int) -> bytes:
    return b"MZ" + bytes(0x3A) + struct.pack("<I", 0x40) + b"PE\0\0" + struct.pack("<H", machine)


def mach_o(*machines: int) -> bytes:
    if len(machines) == 1:
        return b"\xcf\xfa\xed\xfe" + struct.pack("<I", machines[0])
    parts = b"".join(struct.pack(">I", machine) + bytes(16) for machine in machines)
    return b"\xca\xfe\xba\xbe" + struct.pack(">I", len(machines)) + parts


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        (elf(62), {"x86-64"}),
        (elf(183), {"arm64"}),
        (elf(8), {"elf-8"}),
        (b"\x7fELF\x01\x02" + bytes(12) + b"\x00\x16", {"s390x"}),
        (portable_executable(0x8664), {"x86-64"}),
        (portable_executable(0x14C), {"x86"}),
        (mach_o(0x0100000C), {"arm64"}),
        (mach_o(0x01000007, 0x0100000C), {"x86-64", "arm64"}),
    ],
)
def test_the_processor_is_read_from_the_header_of_each_system(
    head: bytes, expected: set[str]
) -> None:
    assert architectures_of(head) == expected


@pytest.mark.parametrize(
    "head",
    [b"", b"MZ", b"\x7fELF", b"#!/bin/sh\n", b"\xca\xfe\xba\xbe\xff\xff\xff\xff", b"%PDF-1.7"],
)
def test_what_is_no_program_library_has_no_processor(head: bytes) -> None:
    assert architectures_of(head) == frozenset()


def test_the_processor_of_this_program_has_its_common_name() -> None:
    assert own_architecture() not in {"amd64", "x86_64", "aarch64"}


@pytest.fixture
def library(tmp_path: Path) -> Path:
    file = tmp_path / "vendor-pkcs11.so"
    file.write_bytes(LIBRARY)
    return file


def register(folder: Path, name: str, content: str) -> None:
    folder.mkdir(exist_ok=True)
    (folder / f"{name}.module").write_text(content, encoding="utf-8")


def names_registered(folder: Path) -> set[str]:
    return {module.name for module in found_modules(system="linux", registrations=(folder,))}


def test_modules_registered_with_p11_kit_are_found(tmp_path: Path, library: Path) -> None:
    register(tmp_path / "kit", "vendor", f"# a comment\nmodule:  {library}  \npriority: 1\n")

    assert "vendor" in names_registered(tmp_path / "kit")


@pytest.mark.parametrize(
    "content", ["", "module:", "module: relative.so", "module: /nowhere/at-all.so", "\0\xff" * 100]
)
def test_a_registration_that_leads_nowhere_is_passed_over(content: str, tmp_path: Path) -> None:
    register(tmp_path / "kit", "odd", content)

    assert "odd" not in names_registered(tmp_path / "kit")


def test_a_module_known_by_two_names_is_found_once(tmp_path: Path, library: Path) -> None:
    link = tmp_path / "link.so"
    link.symlink_to(library)
    register(tmp_path / "kit", "one", f"module: {library}")
    register(tmp_path / "kit", "two", f"module: {link}")

    assert len({"one", "two"} & names_registered(tmp_path / "kit")) == 1


def test_the_number_of_modules_is_bounded(tmp_path: Path) -> None:
    for number in range(LIMIT_MODULES + 10):
        file = tmp_path / f"{number}.so"
        file.write_bytes(LIBRARY)
        register(tmp_path / "kit", f"module-{number:03}", f"module: {file}")

    found = found_modules(system="linux", registrations=(tmp_path / "kit",))

    assert len(found) == LIMIT_MODULES


def test_environment_variables_are_filled_in_on_windows(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # On another system the separator is part of the name, which is enough to see the place.
    (tmp_path / r"System32\opensc-pkcs11.dll").write_bytes(b"MZ")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("SystemRoot", ".")
    (tmp_path / r".\System32\opensc-pkcs11.dll").write_bytes(b"MZ")

    assert "OpenSC" in {module.name for module in found_modules(system="windows")}


@pytest.mark.parametrize("system", ["linux", "macos", "windows"])
def test_the_shipped_list_knows_the_usual_places_of_each_system(system: str) -> None:
    places = json.loads(bundled.path("tokens", "modules.json").read_text(encoding="utf-8"))

    named = {module["name"]: module[system] for module in places["modules"]}
    assert named["OpenSC"]
    assert places["folders"][system]
    assert len(named) == len(places["modules"]) > 10


def test_a_module_for_this_processor_meets_no_objection(tmp_path: Path) -> None:
    numbers = {"x86-64": 62, "arm64": 183, "riscv64": 243, "s390x": 22}
    file = tmp_path / "own.so"
    file.write_bytes(elf(numbers[own_architecture()]))

    assert objection_to(file) is None
