"""Programs are stood in for by scripts on PATH that write down how they were called."""

import json
import os
import stat
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from aicode_desktop.errors import NoProgramError
from aicode_desktop.host import desktop
from aicode_desktop.host.desktop import open_file, open_in_mail_program, show_in_folder

TO = "EU-AIOFFICE-CODE-SIGNATURES@ec.europa.eu"
SUBJECT = "Signatory Form: Ελλάδα & Söhne"
BODY = "Dear Sir or Madam,\n\n100 % “signed”; it's attached?\n"

SCRIPT = """\
#!{python}
import json, pathlib, sys, time
calls = pathlib.Path({calls!r})
with calls.open("a") as log:
    log.write(json.dumps([{name!r}, *sys.argv[1:]]) + chr(10))
print({says!r})
time.sleep({seconds})
sys.exit({code})
"""


class Programs:
    """The programs of a machine: a folder that is the whole PATH, and how they were called."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.log = folder / "calls.log"

    def install(self, name: str, *, says: str = "", code: int = 0, seconds: float = 0) -> None:
        path = self.folder / name
        values = {"name": name, "says": says, "code": code, "seconds": seconds}
        path.write_text(SCRIPT.format(python=sys.executable, calls=str(self.log), **values))
        path.chmod(path.stat().st_mode | stat.S_IXUSR)

    @property
    def calls(self) -> list[list[str]]:
        if not self.log.exists():
            return []
        return [json.loads(line) for line in self.log.read_text().splitlines()]

    @property
    def opened(self) -> list[list[str]]:
        return [call for call in self.calls if call[0] != "xdg-mime"]


@pytest.fixture
def programs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Programs:
    folder = tmp_path / "bin"
    folder.mkdir()
    monkeypatch.setenv("PATH", str(folder))
    monkeypatch.setenv("DISPLAY", ":99")
    monkeypatch.setattr(sys, "platform", "linux")
    return Programs(folder)


@pytest.fixture
def eml(tmp_path: Path) -> Path:
    path = tmp_path / "to, the “office”" / "mail.eml"
    path.parent.mkdir()
    path.write_bytes(b"Date: x\r\n")
    path.with_name("signed form.pdf").write_bytes(b"%PDF")
    return path


@pytest.fixture
def send(eml: Path) -> Callable[[], str]:
    pdf = eml.with_name("signed form.pdf")
    return lambda: open_in_mail_program(eml, pdf, to=TO, subject=SUBJECT, body=BODY).program


QUERY = (
    "subject=Signatory%20Form%3A%20%CE%95%CE%BB%CE%BB%CE%AC%CE%B4%CE%B1%20%26%20S%C3%B6hne"
    "&body=Dear%20Sir%20or%20Madam%2C%0A%0A100%20%25%20%E2%80%9Csigned%E2%80%9D%3B%20it%27s"
    "%20attached%3F%0A&attach="
)


def test_thunderbird_is_given_the_draft_itself(
    programs: Programs, send: Callable[[], str], eml: Path
) -> None:
    programs.install("xdg-mime", says="thunderbird.desktop")
    programs.install("thunderbird")

    assert send() == "Thunderbird"
    assert programs.opened == [["thunderbird", str(eml)]]


@pytest.mark.parametrize(
    ("handler", "name", "command"),
    [
        ("org.gnome.Evolution.desktop", "Evolution", ["evolution"]),
        ("claws-mail.desktop", "Claws Mail", ["claws-mail", "--compose"]),
    ],
)
def test_a_program_that_takes_addresses_is_given_one_with_everything_in_it(
    programs: Programs, send: Callable[[], str], eml: Path, handler: str, name: str,
    command: list[str],
) -> None:  # fmt: skip
    programs.install("xdg-mime", says=handler)
    programs.install(command[0])

    assert send() == name
    ((*start, url),) = programs.opened
    assert start == command
    assert url.startswith(f"mailto:{TO}?{QUERY}")
    assert url.endswith("signed%20form.pdf")


def test_kmail_is_given_the_parts(programs: Programs, send: Callable[[], str], eml: Path) -> None:
    programs.install("xdg-mime", says="org.kde.kmail2.desktop")
    programs.install("kmail")

    assert send() == "KMail"
    pdf = str(eml.with_name("signed form.pdf"))
    assert programs.opened == [
        ["kmail", "--composer", "--subject", SUBJECT, "--body", BODY, "--attach", pdf, TO]
    ]


@pytest.mark.parametrize("name", ["evolution", "kmail", "xdg-email"])
def test_a_mail_program_is_given_both_attachments(programs: Programs, eml: Path, name: str) -> None:
    programs.install("xdg-mime", says=f"{name}.desktop")
    programs.install(name)
    both = [eml.with_name("signed.pdf"), eml.with_name("own.pdf")]

    open_in_mail_program(eml, *both, to=TO, subject=SUBJECT, body=BODY)

    (call,) = programs.opened
    said = " ".join(call)
    assert [said.count(one.name) for one in both] == [1, 1]
    assert said.count("attach=") + said.count("--attach ") == len(both)


def test_an_unknown_mail_program_is_reached_through_the_desktop(
    programs: Programs, send: Callable[[], str], eml: Path
) -> None:
    programs.install("xdg-mime", says="mutt.desktop")
    programs.install("xdg-email")

    assert send() == "the mail program"
    ((_, *arguments),) = programs.opened
    assert arguments[-3:] == ["--attach", str(eml.with_name("signed form.pdf")), TO]


def test_where_one_way_fails_the_next_is_tried(
    programs: Programs, send: Callable[[], str], eml: Path
) -> None:
    programs.install("xdg-mime", says="thunderbird.desktop")
    programs.install("thunderbird", code=1)
    programs.install("xdg-email", code=3)
    programs.install("xdg-open")

    assert send() == "the mail program"
    assert [call[0] for call in programs.opened] == ["thunderbird", "xdg-email", "xdg-open"]
    assert programs.opened[-1] == ["xdg-open", str(eml)]


def test_a_desktop_that_does_not_say_its_default_is_no_obstacle(
    programs: Programs, send: Callable[[], str]
) -> None:
    programs.install("xdg-open")

    assert send() == "the mail program"


def test_where_nothing_opens_mail_the_error_says_what_to_do(
    programs: Programs, send: Callable[[], str]
) -> None:
    with pytest.raises(NoProgramError, match="No mail program") as refused:
        send()

    assert "Nothing was sent" in refused.value.safe
    assert "copy its parts" in refused.value.next_step


def test_without_a_display_nothing_is_started(
    programs: Programs, send: Callable[[], str], monkeypatch: pytest.MonkeyPatch, eml: Path
) -> None:
    monkeypatch.delenv("DISPLAY")
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    programs.install("xdg-open")

    for act in (send, lambda: open_file(eml), lambda: show_in_folder(eml)):
        with pytest.raises(NoProgramError):
            act()
    assert programs.opened == []


def test_a_program_that_stays_open_is_left_alone(
    programs: Programs, eml: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(desktop, "PATIENCE_SECONDS", 0.2)
    programs.install("xdg-open", seconds=1)
    began = time.monotonic()

    open_file(eml)

    assert time.monotonic() - began < 0.9
    (process,) = desktop._started
    assert os.getsid(process.pid) != os.getsid(0)
    assert process.wait(10) == 0


def test_a_file_is_shown_selected_in_its_folder(programs: Programs, eml: Path) -> None:
    programs.install("dbus-send")
    programs.install("xdg-open")

    show_in_folder(eml)

    ((_, *arguments),) = programs.opened
    assert arguments[-3:] == [
        "org.freedesktop.FileManager1.ShowItems",
        "array:string:" + eml.as_uri().replace(",", "%2C"),
        "string:",
    ]
    assert arguments[-2].count(",") == 0


def test_without_a_file_manager_that_selects_the_folder_is_opened(
    programs: Programs, eml: Path
) -> None:
    programs.install("dbus-send", code=1)
    programs.install("xdg-open")

    show_in_folder(eml)

    assert programs.opened[-1] == ["xdg-open", str(eml.parent)]


def test_a_file_without_a_program_names_its_folder(programs: Programs, eml: Path) -> None:
    with pytest.raises(NoProgramError) as refused:
        open_file(eml)

    assert str(eml.parent) in refused.value.next_step


def test_the_mac_makes_a_message_in_its_mail_program(
    programs: Programs, send: Callable[[], str], monkeypatch: pytest.MonkeyPatch, eml: Path
) -> None:
    monkeypatch.setattr(sys, "platform", "darwin")
    programs.install("osascript")

    assert send() == "Mail"
    ((_, option, script, *arguments),) = programs.opened
    assert option == "-e"
    assert "make new outgoing message" in script
    assert arguments == [TO, SUBJECT, BODY, str(eml.with_name("signed form.pdf"))]


def test_the_mac_shows_and_opens_files(
    programs: Programs, monkeypatch: pytest.MonkeyPatch, eml: Path
) -> None:
    monkeypatch.setattr(sys, "platform", "darwin")
    programs.install("open")

    show_in_folder(eml)
    open_file(eml)

    assert programs.opened == [["open", "-R", str(eml)], ["open", str(eml)]]


def test_windows_opens_the_draft_by_its_kind(
    programs: Programs, send: Callable[[], str], monkeypatch: pytest.MonkeyPatch, eml: Path
) -> None:
    monkeypatch.setattr(sys, "platform", "win32")
    opened: list[Path] = []
    monkeypatch.setattr(os, "startfile", opened.append, raising=False)

    send()
    open_file(eml)

    assert opened == [eml, eml]


def test_windows_shows_a_file_although_its_explorer_always_reports_failure(
    programs: Programs, monkeypatch: pytest.MonkeyPatch, eml: Path
) -> None:
    monkeypatch.setattr(sys, "platform", "win32")
    programs.install("explorer", code=1)

    assert show_in_folder(eml).program == "the file manager"
    assert programs.opened == [["explorer", f"/select,{eml}"]]


def test_a_frozen_bundle_does_not_lend_its_libraries_to_other_programs(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setenv("LD_LIBRARY_PATH", "/bundle")
    monkeypatch.setenv("LD_LIBRARY_PATH_ORIG", "/system")

    environment = desktop._environment()

    assert environment["LD_LIBRARY_PATH"] == "/system"
    assert "LD_LIBRARY_PATH_ORIG" not in environment
