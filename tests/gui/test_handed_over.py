"""From counsel's window to the executive's and back, each on a computer of its own."""

import hashlib
import io
import os
import re
import stat
import sys
import zipfile
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDialog,
    QFileDialog,
    QLabel,
    QLineEdit,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from aicode_desktop.drafts.handover import handover_bytes
from aicode_desktop.drafts.identity import IdentityStore
from aicode_desktop.drafts.reviews import ReviewFolder
from aicode_desktop.gui import opening
from aicode_desktop.gui.dialogs.hand_over import HandOverDialog
from aicode_desktop.gui.dialogs.send_back import SendBackDialog
from aicode_desktop.gui.pages.brief import BriefPage
from aicode_desktop.gui.pages.document import DocumentPage
from aicode_desktop.gui.pages.handover import HandoverPage
from aicode_desktop.gui.pages.provider import ProviderPage
from aicode_desktop.gui.pages.record import RecordPage
from aicode_desktop.gui.pages.returned import ReturnedPage
from aicode_desktop.gui.pages.review import ReviewPage
from aicode_desktop.gui.pages.send import SendPage
from aicode_desktop.gui.pages.sign import SignPage
from aicode_desktop.gui.pages.unlock import UnlockPage
from aicode_desktop.gui.session import Place, Session
from aicode_desktop.gui.theme import Theme
from aicode_desktop.gui.vault_door import VaultDoor
from aicode_desktop.gui.widgets.fold import Fold
from aicode_desktop.gui.window import Window
from aicode_desktop.host import paths
from aicode_desktop.model.draft import Draft
from aicode_desktop.model.rendered import DocumentKind
from aicode_desktop.workflow import desk, handing_over
from aicode_desktop.workflow.journey import ReadingStep, Step
from tests import pki
from tests.fakes import StoppedClock
from tests.gui.conftest import OpenWindow, example, press
from tests.gui.contact_sheet import settle
from tests.gui.fit import misfits
from tests.gui.pages import key_file, page_of, settled, words_in
from tests.keyrings import KeyringInMemory, LockedKeyring
from tests.passphrases import easily_closed

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # dialogs, offscreen

DRAFT = replace(example("voluntary-safety-named-models"), id="for-the-executive")
MOST_ACTIONS = 6
JARGON = re.compile(
    r"\b(SHA|hash|bytes?|digest|checksum|ECDSA|RSA|age1|X25519|PKCS|PAdES|PIN pad|time-stamp|chain"
    r"|encrypt\w*|render\w*|metadata|JSON|certificates above|public key)\b",
    re.IGNORECASE,
)

At = Callable[[str], Window]


@pytest.fixture
def at(theme: Theme, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[At]:
    """Return ``at("counsel")``: that person's window on that person's computer, in front."""
    windows: dict[str, Window] = {}
    keyrings: dict[str, KeyringInMemory] = {}

    def window_of(person: str) -> Window:
        monkeypatch.setenv("AICODE_HOME", str(tmp_path / person))
        if person not in windows:
            keyring = keyrings.setdefault(person, KeyringInMemory())
            door = VaultDoor(lambda: IdentityStore(paths.home(), keyring))
            session = Session(theme=theme, clock=StoppedClock(pki.NOW), door=door)
            window = Window(session)
            session.setParent(window)
            windows[person] = window
            window.resize(1360, 860)
            window.go_to(Place.START)
            window.show()
            qtbot.waitExposed(window)
            settled(window, qtbot)
        return windows[person]

    yield window_of
    for person, window in windows.items():
        monkeypatch.setenv("AICODE_HOME", str(tmp_path / person))
        window.close()
        shiboken6.delete(window)


@pytest.fixture
def mail_program(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return what the mail program writes when it is opened; it is the first one on PATH."""
    folder, log = tmp_path / "bin", tmp_path / "mail.log"
    folder.mkdir()
    for name, source in {
        "xdg-email": f"#!{sys.executable}\nopen({str(log)!r}, 'w').write('opened')\n",
        "xdg-mime": "#!/bin/sh\nexit 0\n",
    }.items():
        program = folder / name
        program.write_text(source, encoding="utf-8")
        program.chmod(program.stat().st_mode | stat.S_IXUSR)
    monkeypatch.setenv("PATH", f"{folder}{os.pathsep}{os.environ['PATH']}")
    monkeypatch.setenv("DISPLAY", ":0")
    return log


class Person:
    """Somebody at a window, whose presses and secrets are counted."""

    def __init__(self, window: Window, qtbot: QtBot) -> None:
        self.window = window
        self._qtbot = qtbot
        self.actions = 0
        self.secrets = 0

    def press(self, button: QWidget) -> None:
        assert isinstance(button, QPushButton)
        assert button.isEnabled(), button.text()
        self.actions += 1
        press(button)
        settled(self.window, self._qtbot)

    def press_primary(self) -> None:
        self.press(self.window.foot.primary_button)

    def type_secret(self, line: QLineEdit, secret: str) -> None:
        self.secrets += 1
        line.setFocus()
        QTest.keyClicks(line, secret)

    def name_file(self, path: Path) -> None:
        """Name a file in the dialog that is open; that is part of the press that opened it."""
        dialog = next(
            one
            for one in QApplication.topLevelWidgets()
            if isinstance(one, QFileDialog) and one.isVisible()
        )
        line = dialog.findChild(QLineEdit)
        assert line is not None
        line.setText(str(path))
        QTest.keyClick(line, Qt.Key.Key_Return)
        QApplication.processEvents()
        settled(self.window, self._qtbot)


def misfits_of(window: Window) -> list[str]:
    settle(window)
    return misfits(window)


def assert_at(window: Window, place: object) -> None:
    assert window.place is place


def sign_with_a_file(executive: Person, certificate: Path) -> None:
    """From the page Sign to the page Send: three presses and one secret."""
    sign = page_of(executive.window, SignPage)
    assert jargon_in(executive.window) == []
    executive.press(sign.form.choose_key)
    executive.name_file(certificate)
    executive.type_secret(sign.form.passphrase, pki.PASSPHRASE)
    executive.press_primary()
    assert jargon_in(executive.window) == []
    executive.press_primary()
    assert_at(executive.window, Step.SEND)


def go_on_to_the_mail(executive: Person, certificate: Path) -> None:
    """From the page Brief to the open e-mail draft."""
    executive.press_primary()
    executive.press_primary()
    sign_with_a_file(executive, certificate)
    executive.press_primary()


def assert_next_handover_is_for(counsel: Window, public_key: str) -> None:
    """The key came back with what was returned, so that nobody tells a passphrase again."""
    counsel.go_to(Step.REVIEW)
    press(page_of(counsel, ReviewPage).form.hand_over)
    dialog = dialog_of(counsel, HandOverDialog)
    assert isinstance(dialog, HandOverDialog)
    assert dialog.form.by_key.isChecked()
    assert dialog.form.key.text() == public_key
    assert not dialog.form.ask_key.isVisible()
    dialog.reject()


def assert_whole_text_can_be_read(window: Window) -> None:
    """What was spared to who signs is one press away, and nothing of the e-mail is lost."""
    form, signing = page_of(window, SendPage).form, window.session.signing
    assert signing is not None
    assert signing.email is not None
    form.particulars.open()
    assert misfits_of(window) == []
    shown = f"{form.text.text()}\n\n{form.particulars.text}".split("\n\n")
    assert sorted(shown) == sorted(signing.email.body.strip().split("\n\n"))
    assert hashlib.sha256(signing.email.attachment).hexdigest() in form.particulars.text


def jargon_in(window: Window) -> list[str]:
    """Return what an executive would have to ask somebody about, wherever the window says it."""
    seen = [one for one in window.findChildren(QWidget) if one.isVisible()]
    shown = [one.text() for one in seen if isinstance(one, QLabel | QAbstractButton)]
    shown += [one.placeholderText() for one in seen if isinstance(one, QLineEdit)]
    shown += [one.toolTip() for one in seen] + [one.accessibleName() for one in seen]
    return [found.group() for text in shown if (found := JARGON.search(text))]


def refuse(error: Exception) -> None:
    raise AssertionError(error)


def dialog_of(window: Window, kind: type[QDialog]) -> QDialog:
    found = [one for one in window.findChildren(kind) if one.isVisible()]
    assert found
    return found[-1]


def public_key_of(window: Window, qtbot: QtBot) -> str:
    keys: list[str] = []
    window.session.door.when_open(lambda: keys.append(window.session.door.vault.public_key))
    settled(window, qtbot)
    return keys[0]


def frozen(window: Window, file: Path, qtbot: QtBot, *, key: str = "", secret: str = "") -> str:
    """Freeze the draft in counsel's window and return the words that it shows."""
    counsel = Person(window, qtbot)
    window.session.door.when_open(lambda: None)
    settled(window, qtbot)
    window.session.folder.save(DRAFT)
    opening.open_draft(window.session, DRAFT.id, failed=refuse)
    settled(window, qtbot)
    counsel.press(page_of(window, ReviewPage).form.hand_over)
    dialog = dialog_of(window, HandOverDialog)
    assert isinstance(dialog, HandOverDialog)
    assert dialog.form.by_key.isChecked()  # the way with one secret comes first
    if secret:
        dialog.form.by_passphrase.click()
        dialog.form.passphrase.setText(secret)
    elif key:
        dialog.form.key.setText(key)
    counsel.press(dialog.form.freeze)
    counsel.name_file(file)
    assert file.exists(), dialog.form.errors.text
    assert misfits(dialog) == []
    words = dialog.form.words.text()
    dialog.reject()
    return words


def opened(window: Window, file: Path, qtbot: QtBot) -> Person:
    opening.open_file(window.session, file, failed=refuse)
    settled(window, qtbot)
    return Person(window, qtbot)


def test_the_executive_needs_six_actions_and_one_secret_and_counsel_archives_what_comes_back(
    at: At, tmp_path: Path, mail_program: Path, qtbot: QtBot
) -> None:
    file, back = tmp_path / "form.age", tmp_path / "back.age"
    key = public_key_of(at("executive"), qtbot)
    words = frozen(at("counsel"), file, qtbot, key=key)
    certificate = key_file(tmp_path, DRAFT.signatories[0].name)

    window = at("executive")
    executive = opened(window, file, qtbot)
    assert_at(window, ReadingStep.BRIEF)
    assert jargon_in(window) == []
    brief = page_of(window, BriefPage)
    assert brief.form.words.text() == words
    assert misfits_of(window) == []
    for fold in brief.form.chapters_list.findChildren(Fold):
        fold.open()
    assert "Commitment 1" in words_in(brief)
    executive.press_primary()
    assert "exactly the one" in page_of(window, DocumentPage).form.proven.text
    assert jargon_in(window) == []
    assert misfits_of(window) == []
    executive.press_primary()
    sign = page_of(window, SignPage)
    assert not sign.form.by_paper.isVisible()  # what was handed over is signed as it is
    assert "To sign with a pen instead, ask" in words_in(sign)
    sign_with_a_file(executive, certificate)
    send = page_of(window, SendPage)
    assert jargon_in(window) == []
    executive.press_primary()
    qtbot.waitUntil(mail_program.exists)
    assert executive.actions <= MOST_ACTIONS
    assert executive.secrets == 1
    assert jargon_in(window) == []
    assert_whole_text_can_be_read(window)
    assert send.form.back.isVisible()
    executive.press_primary()  # the same as the button beside what it says
    executive.name_file(back)
    assert send.primary() is None
    assert str(back) in send.form.back_saved.text
    assert misfits_of(window) == []
    signing = window.session.signing
    assert signing is not None
    assert signing.signed is not None
    assert signing.signed.pdf.startswith(signing.unsigned_pdf)

    assert_counsel_keeps(at("counsel"), back, signing.signed.pdf, qtbot)


def assert_counsel_keeps(counsel: Window, back: Path, signed_pdf: bytes, qtbot: QtBot) -> None:
    opening.open_file(counsel.session, back, failed=refuse)
    settled(counsel, qtbot)
    assert_at(counsel, Step.RECORD)
    assert counsel.session.signing is not None
    record = counsel.session.signing.record
    assert record is not None
    assert record.payload["signed-form.pdf"].read_bytes() == signed_pdf
    assert "byte for byte, what was frozen here" in page_of(counsel, RecordPage).form.kept.text
    counsel.go_to(Step.SEND)
    settled(counsel, qtbot)
    assert "Ask whether it was sent" in page_of(counsel, SendPage).form.not_yet.text
    opening.open_file(counsel.session, back, failed=refuse)  # a second time, nothing is doubled
    settled(counsel, qtbot)
    assert len(list(paths.records().glob("2026-*"))) == 1


def test_a_computer_without_a_keyring_hears_of_a_wrong_passphrase_before_it_asks_for_its_own(
    theme: Theme, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    file, secret = tmp_path / "form.age", "seven wet otters"
    handover = handing_over.freeze(DRAFT, at=pki.NOW)
    file.write_bytes(easily_closed(handover_bytes(handover), secret))
    monkeypatch.setenv("AICODE_HOME", str(tmp_path / "without"))
    door = VaultDoor(lambda: IdentityStore(paths.home(), LockedKeyring()))
    session = Session(theme=theme, clock=StoppedClock(pki.NOW), door=door)
    window = Window(session)
    session.setParent(window)
    window.show()
    qtbot.waitExposed(window)
    executive = opened(window, file, qtbot)
    page = page_of(window, HandoverPage)
    for _ in range(2):
        executive.type_secret(page.form.passphrase, "seven dry otters")
        executive.press(page.form.open)
        assert "does not open" in page.form.passphrase_field.complaint
    file.unlink()  # it was on a stick
    executive.type_secret(page.form.passphrase, secret)
    executive.press(page.form.open)
    unlock = page_of(window, UnlockPage)
    for line in (unlock.form.new_passphrase, unlock.form.repeat):
        line.setText("a passphrase of this computer")
    executive.press(unlock.form.choose)
    assert_at(window, ReadingStep.BRIEF)
    window.close()
    shiboken6.delete(window)


def test_a_passphrase_opens_it_nothing_can_be_edited_and_it_goes_back_with_a_comment(
    at: At, tmp_path: Path, mail_program: Path, qtbot: QtBot
) -> None:
    file, back = tmp_path / "form.age", tmp_path / "back.age"
    secret = "seven wet otters"  # noqa: S105  (of the tests)
    frozen(at("counsel"), file, qtbot, secret=secret)
    window = at("executive")
    executive = opened(window, file, qtbot)
    page = page_of(window, HandoverPage)
    assert jargon_in(window) == []
    by_passphrase = Person(window, qtbot)
    by_passphrase.type_secret(page.form.passphrase, secret)
    by_passphrase.press(page.form.open)
    assert_at(window, ReadingStep.BRIEF)
    window.go_to(Step.PROVIDER)
    assert not isinstance(window.page, ProviderPage)
    window.session.store.put_at("provider.legal_name", "Somebody else")
    assert window.session.store.draft.provider == DRAFT.provider
    executive.press(page_of(window, BriefPage).form.send_back)
    dialog = dialog_of(window, SendBackDialog)
    assert isinstance(dialog, SendBackDialog)
    assert misfits(dialog) == []
    assert jargon_in(window) == []
    executive.press(dialog.form.save)
    assert "Write what" in dialog.form.comment_field.complaint
    dialog.form.comment.setPlainText("The name of\nthe company changed.")
    executive.press(dialog.form.save)
    executive.name_file(back)
    assert str(back) in dialog.form.saved.text
    dialog.reject()
    assert not list(paths.drafts().glob("*.age"))  # it is no draft of this computer
    own_key = window.session.door.vault.public_key
    go_on_to_the_mail(by_passphrase, key_file(tmp_path, DRAFT.signatories[0].name))
    qtbot.waitUntil(mail_program.exists)
    # One of each more than for a key, as the manual says.
    assert (by_passphrase.actions, by_passphrase.secrets) == (MOST_ACTIONS + 1, 2)

    counsel = at("counsel")
    opening.open_file(counsel.session, back, failed=refuse)
    settled(counsel, qtbot)
    returned = page_of(counsel, ReturnedPage)
    assert "the company changed" in returned.form.comment.text()
    assert misfits_of(counsel) == []
    review = ReviewFolder(paths.drafts(), counsel.session.door.vault).load(DRAFT.id)
    assert [one.text for one in review.comments] == ["The name of\nthe company changed."]
    press(returned.form.open_draft)
    settled(counsel, qtbot)
    assert counsel.session.store.draft.id == DRAFT.id
    assert not counsel.session.store.is_locked
    assert_next_handover_is_for(counsel, own_key)


def test_what_only_few_need_is_shown_to_who_signs_when_asked_for(
    open_window: OpenWindow, qtbot: QtBot
) -> None:
    window = open_window(DRAFT)
    handover = handing_over.freeze(DRAFT, at=pki.NOW)
    signing = handing_over.signing_of(handover, folder=paths.desk())
    window.session.open_form(DRAFT, signing=signing, handover=handover, step=Step.SIGN)
    settled(window, qtbot)
    form = page_of(window, SignPage).form
    rare = (form.handwriting, form.timestamp, form.chain)
    assert jargon_in(window) == []
    assert not any(part.isVisible() for part in rare)
    press(form.more)
    assert all(part.isVisible() for part in rare)
    assert not form.more.isVisible()
    window.session.open_form(DRAFT, step=Step.SIGN)
    settled(window, qtbot)
    assert not form.more.isVisible()  # who prepares a form sees all of it


def test_keys_go_to_the_rail_and_to_the_steps_that_a_hand_over_has(
    open_window: OpenWindow, qtbot: QtBot
) -> None:
    window = open_window(DRAFT)
    handover = handing_over.freeze(DRAFT, at=pki.NOW)
    signing = handing_over.signing_of(handover, folder=paths.desk())
    window.session.open_form(DRAFT, signing=signing, handover=handover, step=ReadingStep.BRIEF)
    settled(window, qtbot)
    window.page.setFocus()
    QTest.keyClick(window, Qt.Key.Key_F6, Qt.KeyboardModifier.ShiftModifier)
    assert window.rail.button(ReadingStep.BRIEF).hasFocus()
    control = Qt.KeyboardModifier.ControlModifier
    QTest.keyClick(window, Qt.Key.Key_2, control)
    assert_at(window, ReadingStep.DOCUMENT)
    QTest.keyClick(window, Qt.Key.Key_9, control)
    assert_at(window, ReadingStep.DOCUMENT)
    QTest.keyClick(window, Qt.Key.Key_Enter, control | Qt.KeyboardModifier.KeypadModifier)
    assert_at(window, Step.SIGN)


def test_counsel_asks_for_the_key_and_is_told_that_the_commissions_form_stays(
    open_window: OpenWindow, qtbot: QtBot
) -> None:
    window = open_window(DRAFT, Step.REVIEW)
    begun = desk.begin(DRAFT, kind=DocumentKind.FORM, desk=paths.desk(), at=pki.NOW)
    window.session.show_signing(replace(begun, kind=DocumentKind.COMMISSION_FORM))
    settled(window, qtbot)
    press(page_of(window, ReviewPage).form.hand_over)
    dialog = dialog_of(window, HandOverDialog)
    assert isinstance(dialog, HandOverDialog)
    assert "signed on this computer only" in dialog.form.own_form.text
    assert misfits(dialog) == []
    press(dialog.form.ask_key)
    assert "age1" in QGuiApplication.clipboard().text()
    dialog.form.key.setText("age1andnokey")
    press(dialog.form.freeze)
    assert "no public key" in dialog.form.key_field.complaint
    assert not [one for one in window.findChildren(QFileDialog) if one.isVisible()]
    dialog.reject()


def test_what_was_changed_or_is_no_such_file_is_refused_with_the_reason(
    at: At, tmp_path: Path, qtbot: QtBot
) -> None:
    key = public_key_of(at("executive"), qtbot)
    older, newer = tmp_path / "older.age", tmp_path / "newer.age"
    frozen(at("counsel"), older, qtbot, key=key)
    frozen(at("counsel"), newer, qtbot, key=key)
    for_counsel = at("counsel").session.door.vault.closed(b"not for you")
    window = at("executive")
    opened(window, newer, qtbot)
    assert_at(window, ReadingStep.BRIEF)
    content, vault = newer.read_bytes(), window.session.door.vault
    huge = tmp_path / "huge.age"
    with huge.open("wb") as stream:
        stream.write(content[:200])
        stream.truncate(2_000_000_000)  # a hole, which takes no room on the disk
    inside = vault.opened(content)
    before = files_in(paths.home())
    for file, reason in (
        (older, "A later hand-over"),
        (huge, "larger than 140 MB"),
        (written(tmp_path, content[:-20] + bytes([content[-20] ^ 1]) + content[-19:]), "damaged"),
        (written(tmp_path, content[: len(content) // 2]), "damaged"),
        (written(tmp_path, for_counsel), "not encrypted for you"),
        (written(tmp_path, vault.closed(content)), "not what a hand-over holds"),  # one in another
        (written(tmp_path, vault.closed(swelling_zip())), "not what a hand-over holds"),
        (written(tmp_path, vault.closed(zip_of({"../form.pdf": b"x"}))), "not what a hand-over"),
        (written(tmp_path, vault.closed(with_another_form(inside))), "“form.pdf” inside this file"),
    ):
        opened(window, file, qtbot)
        page = page_of(window, HandoverPage)
        assert reason in page.errors.text
        assert page.form.another.isVisible()
        assert files_in(paths.home()) == before
    assert window.session.signing is not None
    assert window.session.signing.signed is None


def test_a_file_that_asks_for_a_day_of_work_is_refused_before_any_is_done(
    at: At, tmp_path: Path, qtbot: QtBot
) -> None:
    window = at("executive")
    public_key_of(window, qtbot)
    salt, body = "AAAAAAAAAAAAAAAAAAAAAA", "A" * 43
    header = f"age-encryption.org/v1\n-> scrypt {salt} 40\n{body}\n--- {body}\n"
    executive = opened(window, written(tmp_path, header.encode() + b"x" * 64), qtbot)
    page = page_of(window, HandoverPage)
    executive.type_secret(page.form.passphrase, "seven wet otters")
    executive.press(page.form.open)
    assert "more work" in page.errors.text
    assert misfits_of(window) == []


def written(folder: Path, content: bytes) -> Path:
    file = folder / f"{hashlib.sha256(content).hexdigest()[:16]}.age"
    file.write_bytes(content)
    return file


def files_in(folder: Path) -> set[Path]:
    """Return what lies there, but for the settings, which name the files opened lately."""
    return {path for path in folder.rglob("*") if path != paths.settings()}


def zip_of(files: Mapping[str, bytes], *, method: int = zipfile.ZIP_STORED) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", method) as parcel:
        for name, content in files.items():
            parcel.writestr(name, content)
    return stream.getvalue()


def swelling_zip() -> bytes:
    return zip_of({"form.pdf": b"\0" * 20_000_000}, method=zipfile.ZIP_DEFLATED)


def with_another_form(parcel: bytes) -> bytes:
    with zipfile.ZipFile(io.BytesIO(parcel)) as inside:
        files = {name: inside.read(name) for name in inside.namelist()}
    return zip_of(files | {"form.pdf": files["form.pdf"] + b"\n"})


def test_an_encrypted_draft_is_opened_with_the_vault(at: At, tmp_path: Path, qtbot: QtBot) -> None:
    window = at("counsel")
    public_key_of(window, qtbot)
    kept = window.session.folder.save(DRAFT)
    file = tmp_path / "copy.age"
    file.write_bytes(kept.read_bytes())
    opened(window, file, qtbot)
    draft: Draft = window.session.store.draft
    assert draft.provider == DRAFT.provider
    assert draft.id != DRAFT.id
