"""The office program of this machine, asked to turn a document into a PDF.

It works alone: with a profile of its own that is thrown away, without macros and links, its way to
the network turned to where nobody listens, for a limited time, and on a copy in a folder that only
its owner can read.
"""

import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from aicode_desktop.errors import NoOfficeError
from aicode_desktop.host.files import create_file, read_file
from aicode_desktop.host.scratch import scratch_folder
from aicode_desktop.words import tr

TIME_LIMIT_SECONDS = 120
PDF_LIMIT_BYTES = 60_000_000
PROGRAM_VARIABLE = "AICODE_SOFFICE"  # where it is, if the program does not find it

_NOWHERE = ("127.0.0.1", 9)  # the discard port (RFC 863)
_COMMON = "/org.openoffice.Office.Common"
_PROFILE = {
    # PDF/A-3 and PDF/UA-1, tagged; what was filled in is printed, not left to be changed.
    f"{_COMMON}/Filter/PDF/Export": {
        "SelectPdfVersion": "3",
        "UseTaggedPDF": "true",
        "PDFUACompliance": "true",
        "ExportFormFields": "false",
        "ExportBookmarks": "true",
    },
    f"{_COMMON}/Security/Scripting": {
        "MacroSecurityLevel": "3",
        "DisableMacrosExecution": "true",
        "BlockUntrustedRefererLinks": "true",
        "DisableActiveContent": "true",
    },
    "/org.openoffice.Office.Writer/Content/Update": {"Link": "0"},
    "/org.openoffice.Inet/Settings": {
        "ooInetProxyType": "2",
        "ooInetHTTPProxyName": _NOWHERE[0],
        "ooInetHTTPProxyPort": str(_NOWHERE[1]),
        "ooInetHTTPSProxyName": _NOWHERE[0],
        "ooInetHTTPSProxyPort": str(_NOWHERE[1]),
    },
}
_XCU = (
    '<?xml version="1.0" encoding="UTF-8"?>\n'
    '<oor:items xmlns:oor="http://openoffice.org/2001/registry">\n{items}</oor:items>\n'
)
_ITEM = (
    '<item oor:path="{path}"><prop oor:name="{name}" oor:op="fuse">'
    "<value>{value}</value></prop></item>\n"
)


def office_program() -> Path | None:
    """Return LibreOffice on this machine, or None; ``AICODE_SOFFICE`` names another one."""
    chosen = os.environ.get(PROGRAM_VARIABLE)
    if chosen is not None:
        return Path(chosen) if Path(chosen).is_file() else None
    return next((path for path in _candidates() if path.is_file()), None)


def pdf_of(docx: bytes, *, timeout_seconds: float = TIME_LIMIT_SECONDS) -> bytes:
    """Return a DOCX as PDF/A-3 and PDF/UA-1, as LibreOffice lays it out.

    Raises:
        NoOfficeError: there is none, it took too long, or it made nothing.
        CannotWriteError: there is no room for the copy it works on.
    """
    program = office_program()
    if program is None:
        raise no_office()
    with scratch_folder() as folder:
        create_file(folder / "form.docx", docx)
        create_file(folder / "profile" / "user" / "registrymodifications.xcu", _settings())
        _run(program, folder, timeout_seconds)
        made = folder / "out" / "form.pdf"
        if not made.is_file():
            raise _failed(tr("LibreOffice could not turn the form into a PDF."))
        return read_file(made, limit_bytes=PDF_LIMIT_BYTES)


def no_office() -> NoOfficeError:
    """Return the error for a machine without LibreOffice: how to do it with Word."""
    return NoOfficeError(
        tr("LibreOffice is not installed here, so the form cannot be turned into a PDF."),
        safe=tr("The filled form is complete and unchanged."),
        next_step=tr(
            "Open the filled form in Word, choose “Save as”, “PDF”, under “Options” choose “PDF/A"
            " compliant” and “Document structure tags”, and give the PDF back to this program."
        ),
    )


def _candidates() -> Iterator[Path]:
    if sys.platform == "win32":
        for variable in ("PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"):
            root = os.environ.get(variable)
            if root:
                yield Path(root) / "LibreOffice" / "program" / "soffice.com"
                yield Path(root) / "LibreOffice" / "program" / "soffice.exe"
        return
    if sys.platform == "darwin":
        inside = Path("LibreOffice.app/Contents/MacOS/soffice")
        yield Path("/Applications") / inside
        yield Path.home() / "Applications" / inside
    for name in ("soffice", "libreoffice"):
        found = shutil.which(name)
        if found:
            yield Path(found)
    for pattern in ("/usr/lib*/libreoffice", "/opt/libreoffice*"):
        root, _, last = pattern.rpartition("/")
        for parent in sorted(Path("/").glob(root.lstrip("/")), reverse=True):
            yield from (one / "program" / "soffice" for one in sorted(parent.glob(last)))
    yield Path("/snap/bin/libreoffice")


def _settings() -> bytes:
    items = (
        _ITEM.format(path=path, name=name, value=value)
        for path, entries in _PROFILE.items()
        for name, value in entries.items()
    )
    return _XCU.format(items="".join(items)).encode()


def _run(program: Path, folder: Path, timeout_seconds: float) -> None:
    proxy = "http://{}:{}".format(*_NOWHERE)
    kept = {name: os.environ[name] for name in _KEPT_VARIABLES if name in os.environ}
    own = {"HOME": str(folder), "TMPDIR": str(folder), "SAL_USE_VCLPLUGIN": "svp"}
    closed = dict.fromkeys(("http_proxy", "https_proxy", "ftp_proxy", "all_proxy"), proxy)
    command = [
        str(program),
        f"-env:UserInstallation={(folder / 'profile').as_uri()}",
        "--headless", "--norestore", "--nologo", "--nodefault", "--nolockcheck",
        "--convert-to", "pdf:writer_pdf_Export",
        "--outdir", str(folder / "out"),
        str(folder / "form.docx"),
    ]  # fmt: skip
    try:
        with subprocess.Popen(  # noqa: S603  (a fixed command, no shell)
            command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            cwd=folder,
            env=kept | own | closed,
            start_new_session=True,
        ) as process:
            try:
                process.wait(timeout_seconds)
            except BaseException:
                _end(process)
                raise
    except subprocess.TimeoutExpired as error:
        raise _failed(
            tr("LibreOffice did not finish within {n} seconds.", n=round(timeout_seconds))
        ) from error
    except OSError as error:
        raise _failed(tr("LibreOffice could not be started.")) from error


_KEPT_VARIABLES = (
    "PATH", "LANG", "LC_ALL", "SYSTEMROOT", "WINDIR", "COMSPEC", "PATHEXT", "TEMP", "TMP",
    "PROGRAMFILES", "APPDATA", "LOCALAPPDATA", "USERPROFILE",
)  # fmt: skip


def _end(process: "subprocess.Popen[bytes]") -> None:
    """End the program and those it started: its first process only starts the real one."""
    if sys.platform == "win32":
        subprocess.run(  # noqa: S603  (a fixed command, no shell)
            ["taskkill", "/T", "/F", "/PID", str(process.pid)],  # noqa: S607  (of the system)
            check=False,
            capture_output=True,
        )
    else:
        os.killpg(process.pid, signal.SIGKILL)
    process.wait()


def _failed(what: str) -> NoOfficeError:
    return NoOfficeError(
        what,
        safe=tr("The filled form is complete and unchanged."),
        next_step=tr("Try again, or save it as PDF from Word and give the PDF back."),
    )
