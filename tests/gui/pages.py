"""What tests of the later pages share: the page in front, waiting for work, keys, a signed form."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Event
from typing import TypeVar

from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from aicode_desktop.gui.pages.page import Page
from aicode_desktop.gui.pages.sign import SignPage
from aicode_desktop.gui.window import Window
from aicode_desktop.workflow.journey import Step
from tests import pki

PATIENCE_MS = 20_000

OfKind = TypeVar("OfKind", bound=Page)


def page_of(window: Window, kind: type[OfKind]) -> OfKind:
    """Return the page in front, which is one of *kind*."""
    page = window.page
    assert isinstance(page, kind)
    return page


def settled(window: Window, qtbot: QtBot) -> None:
    """Wait until nothing runs any more."""
    QApplication.processEvents()
    qtbot.waitUntil(lambda: window.session.is_idle, timeout=PATIENCE_MS)
    QApplication.processEvents()


@contextmanager
def everything_waiting(window: Window) -> Iterator[None]:
    """Let nothing that is asked for inside begin before the end, as when a disk is slow."""
    go_on = Event()
    window.session.background.run(go_on.wait, done=lambda _is_set: None, failed=_raise)
    try:
        yield
    finally:
        go_on.set()


def _raise(error: Exception) -> None:
    raise error


def words_in(widget: QWidget) -> str:
    """Return everything that labels in *widget* say at the moment."""
    return "\n".join(
        label.text() for label in widget.findChildren(QLabel) if label.isVisible() and label.text()
    )


def key_file(folder: Path, name: str, *, number: int = 0) -> Path:
    """Write a key file for *name* and return it; its passphrase is ``pki.PASSPHRASE``."""
    path = folder / f"key-{number}.p12"
    path.write_bytes(pki.signatory(name, number=number).p12())
    return path


def sign_by_all(window: Window, folder: Path, qtbot: QtBot) -> None:
    """Sign the complete form that is open with a key file for each signatory."""
    window.go_to(Step.SIGN)
    settled(window, qtbot)
    page = page_of(window, SignPage)
    for number, person in enumerate(window.session.store.draft.signatories):
        key = key_file(folder, person.name_latin or person.name, number=number)
        page.form.key_file.setText(str(key))
        page.form.passphrase.setText(pki.PASSPHRASE)
        window.press_primary()
        settled(window, qtbot)
        window.press_primary()
        settled(window, qtbot)
    assert window.session.progress.is_kept
