"""Every way to sign, from the review to a checked record, by the keyboard alone."""

import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit
from pytestqt.qtbot import QtBot

from aicode_desktop.check.examples import examples
from aicode_desktop.gui.pages.page import Page
from aicode_desktop.gui.pages.record import RecordPage
from aicode_desktop.gui.pages.send import SendPage
from aicode_desktop.gui.pages.sign import SignPage
from aicode_desktop.gui.window import Window
from aicode_desktop.model.codec import decode
from aicode_desktop.model.draft import Draft
from aicode_desktop.model.rendered import DocumentKind
from aicode_desktop.workflow import actions
from aicode_desktop.workflow.journey import Step
from tests import pki
from tests.journeys.hands import KeysAlone, MouseSpy, type_keys, wait_for
from tests.scanning import scan_of
from tests.softhsm import PIN, TokenStore

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # dialogs, offscreen

GOOD_ENOUGH = "four words of mine"

OfKind = TypeVar("OfKind", bound=Page)


@pytest.fixture
def draft() -> Draft:
    file = next(path for path in examples() if path.stem == "voluntary-safety-named-models")
    return decode(file.read_bytes())


@pytest.fixture
def hands(window: Window, draft: Draft, qapp: QApplication, qtbot: QtBot) -> Iterator[KeysAlone]:
    """Return hands on the keyboard at a complete form; no mouse may be touched."""
    window.session.open_form(draft, step=Step.REVIEW)
    wait_for(window, qtbot)
    spy = MouseSpy()
    qapp.installEventFilter(spy)
    keys = KeysAlone(window)
    keys.press(window.foot.primary_button)
    wait_for(window, qtbot)
    yield keys
    qapp.removeEventFilter(spy)
    assert spy.count == 0


def page_of(hands: KeysAlone, kind: type[OfKind]) -> OfKind:
    page = hands.window.page
    assert isinstance(page, kind), page
    return page


def go_on(hands: KeysAlone, qtbot: QtBot) -> None:
    """Press what the foot bar offers, and wait until it is done."""
    hands.press(hands.window.foot.primary_button)
    wait_for(hands.window, qtbot)


def answer(hands: KeysAlone, files: list[Path], qtbot: QtBot) -> None:
    """Type the names of *files* into the dialog that is open, and press Return."""
    window = hands.window
    dialog = window.findChild(QFileDialog)
    assert dialog is not None
    qtbot.waitUntil(dialog.isVisible)
    line = dialog.findChild(QLineEdit)
    assert line is not None
    line.setFocus()
    line.selectAll()
    type_keys(str(files[0]) if len(files) == 1 else " ".join(f'"{file}"' for file in files))
    dialog.accept()  # as Return does once the completer has closed
    qtbot.waitUntil(lambda: not dialog.isVisible())
    window.activateWindow()  # as a desktop does when a dialog goes
    qtbot.waitUntil(lambda: QApplication.activeWindow() is window)
    wait_for(window, qtbot)


def to_the_record(hands: KeysAlone, qtbot: QtBot) -> Path:
    """From the last signature: open the mail, go on, check the record; return what was signed."""
    window = hands.window
    assert window.session.progress.is_kept, page_of(hands, SignPage).errors.text
    go_on(hands, qtbot)
    assert window.place is Step.SEND
    go_on(hands, qtbot)
    assert page_of(hands, SendPage).form.opened.isVisible()
    go_on(hands, qtbot)
    page = page_of(hands, RecordPage)
    hands.press(window.foot.primary_button)
    wait_for(window, qtbot)
    assert "Every file is as it was kept" in page.form.result_words.text
    assert page.record is not None
    return page.record.payload["signed-form.pdf"]


def assert_valid_outside(signed: Path) -> None:
    said = subprocess.run(["pdfsig", signed], capture_output=True, text=True, check=True).stdout
    assert "Signature is Valid." in said


@pytest.mark.outside("softhsm2-util", "pkcs11-tool", "pdfsig")
def test_a_token_signs_after_a_wrong_pin(
    hands: KeysAlone,
    draft: Draft,
    tmp_path: Path,
    mail_log: Path,
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
) -> None:
    store = TokenStore(tmp_path / "store").prepare()
    store.put_into(monkeypatch)
    store.add_token("Executive")
    person = draft.signatories[0]
    store.put("Executive", pki.signatory(person.name_latin or person.name))
    form = page_of(hands, SignPage).form
    hands.press(form.by_token)
    wait_for(hands.window, qtbot)
    hands.type(form.pin, "000000")
    go_on(hands, qtbot)
    assert "does not open" in form.pin_field.complaint
    hands.type(form.pin, PIN)
    hands.key(Qt.Key.Key_Return)
    wait_for(hands.window, qtbot)
    assert_valid_outside(to_the_record(hands, qtbot))
    assert mail_log.exists()


@pytest.mark.outside("pdfsig")
def test_a_key_of_ones_own_is_made_and_signs(
    hands: KeysAlone, tmp_path: Path, mail_log: Path, qtbot: QtBot
) -> None:
    form = page_of(hands, SignPage).form
    hands.press(form.by_own_key)
    wait_for(hands.window, qtbot)
    hands.type(form.own_passphrase, GOOD_ENOUGH)
    hands.type(form.own_repeat, GOOD_ENOUGH)
    hands.press(hands.window.foot.primary_button)
    answer(hands, [tmp_path / "mine.p12"], qtbot)
    assert form.certificate.isVisible()
    go_on(hands, qtbot)
    assert_valid_outside(to_the_record(hands, qtbot))
    assert mail_log.exists()


def test_a_pen_signs(
    hands: KeysAlone, draft: Draft, tmp_path: Path, mail_log: Path, qtbot: QtBot
) -> None:
    form = page_of(hands, SignPage).form
    hands.press(form.by_paper)
    wait_for(hands.window, qtbot)
    hands.press(hands.window.foot.primary_button)
    answer(hands, [tmp_path / "to-sign.pdf"], qtbot)
    paper = actions.render(draft, kind=DocumentKind.PAPER, today=pki.NOW.date())
    assert (tmp_path / "to-sign.pdf").read_bytes() == paper.pdf
    scans = [tmp_path / f"{page + 1}.png" for page in range(paper.page_count)]
    for page, scan in enumerate(scans, start=1):
        scan_of(paper, page).save(scan)
    hands.press(hands.window.foot.primary_button)
    answer(hands, scans, qtbot)
    assert "each there once" in form.paper_way.form.scan_words.text
    go_on(hands, qtbot)
    signed = to_the_record(hands, qtbot)
    arguments = mail_log.read_text(encoding="utf-8")
    handed_over = Path(arguments.split("--attach\n")[1].split("\n")[0])
    assert handed_over.read_bytes() == signed.read_bytes()
    assert handed_over.name.endswith("-signed-by-hand.pdf")
