"""Hands files to the user's own programs: mail program, file manager, viewer.

A program is started and left alone. None reports back, so nothing here says that a mail was sent.
What each system and mail program needs was tried on Debian; macOS and Windows follow their
documentation.
"""

import contextlib
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Container, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote

from aicode_desktop.errors import NoProgramError
from aicode_desktop.words import tr

PATIENCE_SECONDS = 1.5  # a program that fails, fails sooner

_started: list[subprocess.Popen[bytes]] = []


@dataclass(frozen=True, slots=True)
class Launched:
    """What was started, by the name that its user knows."""

    program: str


@dataclass(frozen=True, slots=True)
class _Mail:
    eml: Path
    pdfs: tuple[Path, ...]
    to: str
    subject: str
    body: str

    def url(self, attachment_key: str) -> str:
        parts = [("subject", self.subject), ("body", self.body)]
        parts += [(attachment_key, str(pdf)) for pdf in self.pdfs]
        query = "&".join(f"{key}={quote(value, safe='')}" for key, value in parts)
        return f"mailto:{quote(self.to, safe='@')}?{query}"


def open_in_mail_program(eml: Path, *pdfs: Path, to: str, subject: str, body: str) -> Launched:
    """Open the draft *eml*, or its parts with *pdfs* attached, in the user's mail program.

    Raises:
        NoProgramError: none was found; the files are where they were.
    """
    mail = _Mail(eml.resolve(), tuple(pdf.resolve() for pdf in pdfs), to, subject, body)
    if sys.platform == "win32":
        return _opened_by_windows(mail.eml, tr("the mail program"))
    candidates = _mac_mail(mail) if sys.platform == "darwin" else _linux_mail(mail)
    return _first_that_starts(
        candidates,
        _no_program(
            tr("No mail program was found that opens the draft."),
            tr("Show the draft in its folder, or copy its parts into your mail by hand."),
        ),
    )


def show_in_folder(path: Path) -> Launched:
    """Show *path* in the file manager, selected where the file manager can do that.

    Raises:
        NoProgramError: there is no file manager; the sentence names the folder.
    """
    path = path.resolve()
    manager = tr("the file manager")
    if sys.platform == "win32":
        if not _starts(["explorer", f"/select,{path}"], good_ends={0, 1}):  # 1, even on success
            raise _no_viewer(path)
        return Launched(manager)
    if sys.platform == "darwin":
        return _first_that_starts([(manager, ["open", "-R", str(path)])], _no_viewer(path))
    select = [
        "dbus-send",
        "--session",
        "--print-reply",
        "--reply-timeout=1000",
        "--dest=org.freedesktop.FileManager1",
        "/org/freedesktop/FileManager1",
        "org.freedesktop.FileManager1.ShowItems",
        f"array:string:{path.as_uri().replace(',', '%2C')}",
        "string:",
    ]
    candidates = [(manager, select), (manager, ["xdg-open", str(path.parent)])]
    return _first_that_starts(_on_display(candidates), _no_viewer(path))


def open_file(path: Path) -> Launched:
    """Open *path* in the program that the user has chosen for files of its kind.

    Raises:
        NoProgramError: there is none; the sentence names the folder.
    """
    path = path.resolve()
    if sys.platform == "win32":
        return _opened_by_windows(path, tr("the program for such files"))
    opener = "open" if sys.platform == "darwin" else "xdg-open"
    candidates = [(tr("the program for such files"), [opener, str(path)])]
    return _first_that_starts(
        candidates if sys.platform == "darwin" else _on_display(candidates), _no_viewer(path)
    )


_Candidate = tuple[str, Sequence[str]]


def _linux_mail(mail: _Mail) -> Iterable[_Candidate]:
    known: Mapping[str, Callable[[], _Candidate]] = {
        # Reads the draft itself, and so exactly what was checked.
        "thunderbird": lambda: ("Thunderbird", ["thunderbird", str(mail.eml)]),
        # Offers to import an .eml.
        "evolution": lambda: ("Evolution", ["evolution", mail.url("attach")]),
        # Refuses an .eml.
        "claws": lambda: ("Claws Mail", ["claws-mail", "--compose", mail.url("attach")]),
        "kmail": lambda: ("KMail", ["kmail", "--composer", *_kmail_arguments(mail)]),
    }
    handler = _default_mail_handler()
    candidates = [make() for name, make in known.items() if name in handler]
    by_xdg = ["xdg-email", "--utf8", "--subject", mail.subject, "--body", mail.body]
    candidates += [
        (tr("the mail program"), [*by_xdg, *_attached(mail), mail.to]),
        (tr("the mail program"), ["xdg-open", str(mail.eml)]),
    ]
    return _on_display(candidates)


def _attached(mail: _Mail) -> list[str]:
    return [part for pdf in mail.pdfs for part in ("--attach", str(pdf))]


def _kmail_arguments(mail: _Mail) -> list[str]:
    return ["--subject", mail.subject, "--body", mail.body, *_attached(mail), mail.to]


def _default_mail_handler() -> str:
    for kind in ("x-scheme-handler/mailto", "message/rfc822"):
        with contextlib.suppress(OSError, subprocess.SubprocessError):
            answer = subprocess.run(  # noqa: S603  (a fixed command, no shell)
                ["xdg-mime", "query", "default", kind],  # noqa: S607  (wherever the system has it)
                capture_output=True,
                stdin=subprocess.DEVNULL,
                timeout=PATIENCE_SECONDS * 2,
                check=False,
                env=_environment(),
            )
            handler = answer.stdout.decode(errors="replace").strip().lower()
            if handler:
                return handler
    return ""


_APPLE_MAIL = """\
on run argv
  set {recipientAddress, theSubject, theBody} to items 1 thru 3 of argv
  tell application "Mail"
    set theMail to make new outgoing message with properties ¬
      {visible:true, subject:theSubject, content:theBody & return}
    tell theMail
      make new to recipient at end of to recipients with properties {address:recipientAddress}
      repeat with thePath in items 4 thru -1 of argv
        set theFile to POSIX file (contents of thePath)
        make new attachment with properties {file name:theFile} at after last paragraph
      end repeat
    end tell
    activate
  end tell
end run
"""


def _mac_mail(mail: _Mail) -> Iterable[_Candidate]:
    arguments = [mail.to, mail.subject, mail.body, *(str(pdf) for pdf in mail.pdfs)]
    return [
        ("Mail", ["osascript", "-e", _APPLE_MAIL, *arguments]),
        (tr("the mail program"), ["open", str(mail.eml)]),
    ]


def _opened_by_windows(path: Path, program: str) -> Launched:
    try:
        os.startfile(path)  # type: ignore[attr-defined,unused-ignore]  # noqa: S606  (Windows only)
    except OSError as error:
        raise _no_viewer(path) from error
    return Launched(program)


def _on_display(candidates: Iterable[_Candidate]) -> Iterable[_Candidate]:
    has_display = os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
    return candidates if has_display else ()


def _first_that_starts(candidates: Iterable[_Candidate], otherwise: NoProgramError) -> Launched:
    for program, command in candidates:
        found = shutil.which(command[0])
        if found is not None and _starts([found, *command[1:]]):
            return Launched(program)
    raise otherwise


def _starts(command: Sequence[str], *, good_ends: Container[int] = (0,)) -> bool:
    # Kept until it ends, so that it is asked for its end and no dead process is left over.
    _started[:] = [process for process in _started if process.poll() is None]
    try:
        process = subprocess.Popen(  # noqa: S603  (a list of arguments, no shell)
            command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
            env=_environment(),
        )
    except OSError:
        return False
    try:
        return process.wait(PATIENCE_SECONDS) in good_ends
    except subprocess.TimeoutExpired:
        _started.append(process)
        return True


def _environment() -> dict[str, str]:
    # A frozen bundle points the loader at its own libraries; other programs need the system's.
    environment = dict(os.environ)
    if getattr(sys, "frozen", False):
        original = environment.pop("LD_LIBRARY_PATH_ORIG", "")
        environment.pop("LD_LIBRARY_PATH", None)
        if original:
            environment["LD_LIBRARY_PATH"] = original
    return environment


def _no_viewer(path: Path) -> NoProgramError:
    return _no_program(
        tr("No program was found that opens “{name}”.", name=path.name),
        tr("Open it by hand in the folder “{folder}”.", folder=path.parent),
    )


def _no_program(what: str, next_step: str) -> NoProgramError:
    return NoProgramError(what, safe=tr("Nothing was sent or changed."), next_step=next_step)
