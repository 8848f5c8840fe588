"""The vault in the window: opened by the keyring, by a passphrase, or not; never passed by."""

import threading
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Protocol

import pytest
import shiboken6
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from aicode_desktop.drafts.folder import DraftFolder
from aicode_desktop.drafts.identity import IdentityStore
from aicode_desktop.drafts.recovery import recovery_words
from aicode_desktop.drafts.vault import Vault
from aicode_desktop.gui import vault_door
from aicode_desktop.gui.pages.start import StartPage
from aicode_desktop.gui.pages.unlock import UnlockPage
from aicode_desktop.gui.session import Place, Session
from aicode_desktop.gui.theme import Theme
from aicode_desktop.gui.vault_door import VaultDoor
from aicode_desktop.gui.window import Window
from aicode_desktop.host import paths
from aicode_desktop.host.secrets import Keyring
from aicode_desktop.workflow.journey import Step
from tests.fakes import StoppedClock
from tests.gui.conftest import example, press
from tests.gui.fit import misfits
from tests.gui.pages import PATIENCE_MS, page_of, words_in
from tests.keyrings import KeyringInMemory, LockedKeyring
from tests.passphrases import make_vault_with

PASSPHRASE = "seven wet otters"  # noqa: S105  (of the tests)
COMPLETE = "voluntary-safety-named-models"

SOME_WORK = 16  # N = 2**16: about half a second
MANY_TICKS = 20  # of a timer that is due hundreds of times while a passphrase is tried


class OpenDoor(Protocol):
    """Shows a window whose identity that keyring keeps."""

    def __call__(self, keyring: Keyring, *, is_rested: bool = True) -> Window: ...


@pytest.fixture
def window_with(theme: Theme, qtbot: QtBot) -> Iterator[OpenDoor]:
    """Return a function that shows a window whose identity a keyring keeps, on the start page."""
    opened: list[Window] = []

    def show(keyring: Keyring, *, is_rested: bool = True) -> Window:
        door = VaultDoor(lambda: IdentityStore(paths.home(), keyring))
        session = Session(theme=theme, clock=StoppedClock(), door=door)
        window = Window(session)
        session.setParent(window)
        opened.append(window)
        window.resize(1360, 860)
        window.go_to(Place.START)
        window.show()
        qtbot.waitExposed(window)
        if is_rested:
            rested(window, qtbot)
        return window

    yield show
    for window in opened:
        window.close()
        shiboken6.delete(window)


def rested(window: Window, qtbot: QtBot) -> None:
    session = window.session
    for _ in range(3):  # what one thread has done may begin work on another
        qtbot.waitUntil(
            lambda: session.door.is_idle and session.background.is_idle, timeout=PATIENCE_MS
        )
        qtbot.wait(1)


def begin_form(window: Window, qtbot: QtBot) -> None:
    press(page_of(window, StartPage).form.new_form)
    rested(window, qtbot)


def kept_plain() -> list[str]:
    """Return the files that hold the name of the provider in plain text."""
    return [
        path.name
        for path in paths.home().rglob("*")
        if path.is_file() and b"Phronesis" in path.read_bytes()
    ]


def test_a_keyring_opens_the_vault_without_a_word_and_drafts_are_never_plain(
    window_with: OpenDoor, qtbot: QtBot
) -> None:
    keyring = KeyringInMemory()
    window = window_with(keyring)
    assert not keyring.secrets  # nothing is asked before there is something to keep
    begin_form(window, qtbot)
    assert window.place is Step.PROVIDER
    window.session.store.put_at("provider.legal_name", "Phronesis AI")
    window.go_to(Place.START)
    rested(window, qtbot)
    assert len(keyring.secrets) == 1
    assert kept_plain() == []
    (secret,) = keyring.secrets.values()
    (summary,) = DraftFolder(paths.drafts(), Vault(secret)).summaries()
    assert summary.provider_name == "Phronesis AI"


def test_without_a_keyring_a_passphrase_is_chosen_once_and_asked_for_once_a_session(
    window_with: OpenDoor, qtbot: QtBot
) -> None:
    window = window_with(LockedKeyring())
    begin_form(window, qtbot)
    page = page_of(window, UnlockPage)
    assert "passphrase" in page.form.title.text()
    for line in (page.form.new_passphrase, page.form.repeat):
        line.setText(PASSPHRASE)
    press(page.form.choose)
    rested(window, qtbot)
    assert window.place is Step.PROVIDER
    window.session.store.put_at("provider.legal_name", "Phronesis AI")
    window.close()
    assert kept_plain() == []

    later = window_with(LockedKeyring())
    start = page_of(later, StartPage)
    assert start.form.closed.isVisible()
    assert not start.form.drafts.isVisible()
    press(start.form.unlock)
    page = page_of(later, UnlockPage)
    page.form.passphrase.setText(PASSPHRASE)
    press(page.form.unlock)
    rested(later, qtbot)
    assert later.place is Place.START
    assert "Phronesis AI" in str(start.form.drafts_list.model().index(0, 0).data())


def test_two_passphrases_that_differ_or_are_short_protect_nothing(
    window_with: OpenDoor, qtbot: QtBot
) -> None:
    window = window_with(LockedKeyring())
    begin_form(window, qtbot)
    form = page_of(window, UnlockPage).form
    form.new_passphrase.setText(PASSPHRASE)
    form.repeat.setText("seven wet beavers")
    press(form.choose)
    assert "differ" in form.repeat_field.complaint
    for line in (form.new_passphrase, form.repeat):
        line.setText("short")
    press(form.choose)
    rested(window, qtbot)
    assert "shorter than 12" in form.new_passphrase_field.complaint
    form.new_passphrase.setText(PASSPHRASE)
    press(form.choose)
    assert "differ" in form.repeat_field.complaint
    assert not form.new_passphrase_field.complaint
    press(form.not_now)
    rested(window, qtbot)
    assert window.place is Place.START
    assert not (paths.home() / "identity.pub").exists()


def test_drafts_of_an_earlier_version_are_taken_in_and_keep_their_order(
    window_with: OpenDoor, qtbot: QtBot
) -> None:
    plain = DraftFolder(paths.drafts())
    for name in ("older", "newer"):
        plain.save(replace(example(COMPLETE), id=name, document_number=name))
    window = window_with(KeyringInMemory())
    page = page_of(window, StartPage)
    assert [each.summary.id for each in page._drafts] == ["newer", "older"]
    assert not list(paths.drafts().glob("*.json"))
    assert len(list(paths.drafts().glob("*.age"))) == 2


def test_a_keyring_that_is_gone_is_replaced_by_the_words_of_the_recovery_sheet(
    window_with: OpenDoor, qtbot: QtBot
) -> None:
    keyring = KeyringInMemory()
    made = IdentityStore(paths.home(), keyring).make()
    DraftFolder(paths.drafts(), made).save(example(COMPLETE))
    window = window_with(KeyringInMemory())
    press(page_of(window, StartPage).form.unlock)
    page = page_of(window, UnlockPage)
    assert "recovery sheet" in page.form.because.text
    assert "passphrase" not in page.form.because.text  # none opens what the keyring alone held
    words = recovery_words(made.identity())
    page.form.words.setPlainText(" ".join(("zebra", *words[1:])))
    press(page.form.restore)
    rested(window, qtbot)
    assert page.form.words_field.complaint
    page.form.words.setPlainText(" ".join(words))
    press(page.form.restore)
    rested(window, qtbot)
    assert window.place is Place.START
    assert page_of(window, StartPage).form.drafts.isVisible()
    assert not page.form.words.toPlainText()


def test_a_file_that_is_opened_waits_for_the_vault(
    window_with: OpenDoor, qtbot: QtBot, tmp_path: Path
) -> None:
    file = tmp_path / "draft.json"
    DraftFolder(tmp_path).save(replace(example(COMPLETE), id="draft"))
    make_vault_with(PASSPHRASE, paths.home())
    window = window_with(LockedKeyring())
    window.take_file(file)
    rested(window, qtbot)
    page = page_of(window, UnlockPage)
    page.form.passphrase.setText("something else entirely")
    press(page.form.unlock)
    rested(window, qtbot)
    assert "does not open" in page.form.passphrase_field.complaint
    assert not page.form.passphrase.text()
    page.form.passphrase.setText(PASSPHRASE)
    press(page.form.unlock)
    rested(window, qtbot)
    assert window.session.store.draft.provider.legal_name == example(COMPLETE).provider.legal_name


def test_the_page_fits_and_says_what_is_safe(window_with: OpenDoor, qtbot: QtBot) -> None:
    make_vault_with(PASSPHRASE, paths.home())
    window = window_with(LockedKeyring())
    window.resize(1024, 700)
    window.go_to(Place.UNLOCK)
    qtbot.wait(1)
    assert "locked" in words_in(window.page)
    assert misfits(window) == []


class SilentKeyring(LockedKeyring):
    """A keyring that waits for a person, for as long as it is not given up."""

    def __init__(self) -> None:
        super().__init__()
        self.given_up = threading.Event()

    def secret(self, name: str) -> str | None:
        """Refuse, in the end.

        Raises:
            LockedKeyringError: once it is given up.
        """
        self.given_up.wait()
        return super().secret(name)


def test_a_keyring_that_hangs_holds_up_nothing_and_a_passphrase_is_the_way_out(
    window_with: OpenDoor, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    make_vault_with(PASSPHRASE, paths.home(), work_factor=SOME_WORK)
    monkeypatch.setattr(vault_door, "SLOW_AFTER_MS", 20)
    silent = SilentKeyring()
    try:
        window = window_with(silent, is_rested=False)
        press(page_of(window, StartPage).form.new_form)
        qtbot.waitUntil(lambda: window.place is Place.UNLOCK, timeout=PATIENCE_MS)
        page = page_of(window, UnlockPage)
        assert "keyring of this computer is being asked" in page.form.lead.text()
        assert page.form.not_now.isVisible()
        assert misfits(window) == []
        ticks: list[int] = []
        clock = QTimer(window, interval=1)
        clock.timeout.connect(lambda: ticks.append(1))
        clock.start()
        page.form.passphrase.setText(PASSPHRASE)
        press(page.form.unlock)
        # The library that tries a passphrase would let nothing else run, the window included.
        qtbot.waitUntil(lambda: window.session.door.is_open, timeout=PATIENCE_MS)
        clock.stop()
        assert len(ticks) > MANY_TICKS
        qtbot.waitUntil(lambda: window.place is Step.PROVIDER, timeout=PATIENCE_MS)
    finally:
        silent.given_up.set()
