"""The one door for developers: what it brings, what it prints where it may not, where it stops."""

import os
import sys
from pathlib import Path

import pytest

import dev

DPKG_QUERY = """#!/bin/sh
echo "libgl1 installed"
echo "libglib2.0-0t64 installed"
echo "libegl1 deinstall"
exit 1
"""


@pytest.fixture
def machine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A Debian of three programs: dpkg-query, apt-get that notes what it is asked, and sh."""
    program(tmp_path, "dpkg-query", DPKG_QUERY)
    program(tmp_path, "apt-get", f'#!/bin/sh\necho "$@" >> {tmp_path}/asked\n')
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr(sys, "platform", "linux")
    return tmp_path


def program(folder: Path, name: str, source: str) -> None:
    file = folder / name
    file.write_text(source, encoding="utf-8")
    file.chmod(0o700)


def asked(machine: Path) -> list[str]:
    note = machine / "asked"
    return note.read_text(encoding="utf-8").splitlines() if note.exists() else []


def as_user(monkeypatch: pytest.MonkeyPatch, number: int) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: number)


@pytest.mark.usefixtures("machine")
def test_a_package_counts_as_there_also_under_its_64_bit_time_name() -> None:
    assert dev.missing_packages(["libgl1", "libglib2.0-0", "libegl1"]) == ["libegl1"]


def test_root_installs_only_what_is_missing(machine: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    as_user(monkeypatch, 0)

    assert dev.bring_system_packages("libgl1 libegl1", purpose="Qt needs")
    assert asked(machine)[-1] == "install -y --no-install-recommends libegl1"


def test_nothing_is_asked_of_apt_where_nothing_is_missing(
    machine: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    as_user(monkeypatch, 0)

    assert dev.bring_system_packages("libgl1", purpose="Qt needs")
    assert asked(machine) == []


def test_without_rights_the_one_command_to_type_is_printed(
    machine: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    as_user(monkeypatch, 1000)
    program(machine, "sudo", "#!/bin/sh\nexit 1\n")

    assert not dev.bring_system_packages("libgl1 libegl1", purpose="Qt needs")
    assert "  sudo apt-get install -y --no-install-recommends libegl1\n" in capsys.readouterr().out
    assert asked(machine) == []


def test_sudo_without_a_password_is_used(machine: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    as_user(monkeypatch, 1000)
    program(machine, "sudo", '#!/bin/sh\nshift\n[ "$1" = true ] && exit 0\nshift\nexec "$@"\n')

    assert dev.bring_system_packages("libegl1", purpose="Qt needs")
    assert asked(machine)[-1] == "install -y --no-install-recommends libegl1"


def test_an_installation_that_fails_leaves_the_command_to_type(
    machine: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    as_user(monkeypatch, 0)
    program(machine, "apt-get", "#!/bin/sh\nexit 100\n")

    assert not dev.bring_system_packages("libegl1", purpose="Qt needs")
    assert "type:\n  sudo apt-get install" in capsys.readouterr().out


def test_without_a_display_run_rehearses_and_says_so(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    started: list[tuple[str, ...]] = []

    def status(*command: str) -> int:
        started.append(command)
        return 0

    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.delenv("DISPLAY", raising=False)
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    monkeypatch.setattr(dev, "set_up", lambda _lock: None)
    monkeypatch.setattr(dev, "status", status)

    assert dev.run() == 0
    (command,) = started
    assert [Path(command[0]).name, *map(str, command[1:3])] == ["aicode", "rehearse", "--out"]
    assert Path(command[3]).parent == Path("out")
    assert "no display" in capsys.readouterr().out


@pytest.mark.parametrize(("opens", "command"), [(True, "aicode-desktop"), (False, "aicode")])
def test_a_window_opens_only_where_qt_reaches_the_display(
    opens: bool, command: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    started: list[str] = []

    def status(*command: str) -> int:
        started.append(Path(command[0]).name)
        return 0

    monkeypatch.setenv("DISPLAY", ":77")
    monkeypatch.setattr(dev, "set_up", lambda _lock: None)
    monkeypatch.setattr(dev, "bring_system_packages", lambda *_packages, **_purpose: True)
    monkeypatch.setattr(dev, "opens_windows", lambda: opens)
    monkeypatch.setattr(dev, "status", status)

    assert dev.run() == 0
    assert started == [command]


def test_the_environment_is_made_anew_for_another_lock_or_place(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    lock = tmp_path / "some.lock"
    lock.write_text("one==1\n", encoding="utf-8")
    first = dev.installation_of(lock)

    assert dev.installation_of(lock) == first
    lock.write_text("one==2\n", encoding="utf-8")
    assert dev.installation_of(lock) != first


def test_an_older_python_is_told_what_is_needed(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "version_info", (3, 10, 13, "final", 0))

    assert dev.main() == 2
    assert "Python 3.11 or newer" in capsys.readouterr().out


@pytest.mark.parametrize("command", ["check", "forms", "lock"])
def test_a_command_that_takes_no_arguments_says_so(
    command: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "argv", ["dev.py", command, "surplus"])

    with pytest.raises(SystemExit):
        dev.main()
    assert f"{command} takes no arguments" in capsys.readouterr().err
