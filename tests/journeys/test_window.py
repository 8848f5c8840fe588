"""From the start page to a kept record through the window, as an executive goes; checked outside.

What arrives at the mail program is given to ``pdfsig`` and ``mu``, which know nothing of us.
"""

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from aicode_desktop.check.examples import examples
from aicode_desktop.drafts.vault import Vault
from aicode_desktop.gui.pages.chapters import ChaptersPage
from aicode_desktop.gui.pages.models import ModelsPage
from aicode_desktop.gui.pages.page import Page
from aicode_desktop.gui.pages.provider import ProviderPage
from aicode_desktop.gui.pages.record import RecordPage
from aicode_desktop.gui.pages.send import SendPage
from aicode_desktop.gui.pages.sign import SignPage
from aicode_desktop.gui.pages.signatory import SignatoryPage
from aicode_desktop.gui.pages.start import StartPage
from aicode_desktop.gui.pages.statements import StatementsPage
from aicode_desktop.gui.session import Place
from aicode_desktop.gui.window import Window
from aicode_desktop.host import paths
from aicode_desktop.model.codec import decode
from aicode_desktop.model.draft import Draft
from aicode_desktop.model.message import AI_OFFICE_ADDRESS
from aicode_desktop.workflow.journey import Step
from tests import pki
from tests.journeys.hands import (
    Hands,
    KeysAlone,
    MouseAndKeyboard,
    MouseSpy,
    choose_in_dialog,
    wait_for,
)

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # dialogs, offscreen

LOSS_SECONDS = 2.0  # what a crash may cost
SLACK_SECONDS = 1.0  # of a busy machine

OfKind = TypeVar("OfKind", bound=Page)


def page_of(window: Window, kind: type[OfKind]) -> OfKind:
    page = window.page
    assert isinstance(page, kind), page
    return page


def assert_at(window: Window, step: Step) -> None:
    assert window.place is step


def sign_to_the_end(hands: Hands, folder: Path, qtbot: QtBot) -> None:
    """From Review: sign by everybody, open the mail, and go on to the record."""
    window = hands.window
    assert_at(window, Step.REVIEW)
    hands.press(window.foot.primary_button)
    wait_for(window, qtbot)
    for number, person in enumerate(window.session.store.draft.signatories):
        key = folder / f"{number}.p12"
        key.write_bytes(pki.signatory(person.name_latin or person.name, number=number).p12())
        form = page_of(window, SignPage).form
        hands.type(form.key_file, str(key))
        hands.type(form.passphrase, pki.PASSPHRASE)
        hands.press(window.foot.primary_button)
        wait_for(window, qtbot)
        assert form.certificate.isVisible(), page_of(window, SignPage).errors.text
        hands.press(window.foot.primary_button)
        wait_for(window, qtbot)
    hands.press(window.foot.primary_button)
    assert_at(window, Step.SEND)
    hands.press(window.foot.primary_button)
    wait_for(window, qtbot)
    assert page_of(window, SendPage).form.opened.isVisible()
    hands.press(window.foot.primary_button)
    assert_at(window, Step.RECORD)
    page = page_of(window, RecordPage)
    hands.press(window.foot.primary_button)
    wait_for(window, qtbot)
    assert "Every file is as it was kept" in page.form.result_words.text


def assert_valid_outside(window: Window, mail_log: Path, folder: Path) -> None:
    """Hold what came out against the eyes of others."""
    record = page_of(window, RecordPage).record
    assert record is not None
    signed, mail = record.payload["signed-form.pdf"], record.payload["mail.eml"]
    count = len(record.signatory_names)
    said = subprocess.run(["pdfsig", signed], capture_output=True, text=True, check=True).stdout
    assert said.count("Signature is Valid.") == count
    viewed = subprocess.run(["mu", "view", mail], capture_output=True, text=True, check=True).stdout
    assert f"To: {AI_OFFICE_ADDRESS}" in viewed
    saved = folder / "saved"
    saved.mkdir()
    subprocess.run(
        ["mu", "extract", "--save-attachments", f"--target-dir={saved}", mail],
        capture_output=True,
        check=True,
    )
    (attachment,) = saved.glob("*.pdf")
    assert attachment.read_bytes() == signed.read_bytes()
    arguments = mail_log.read_text(encoding="utf-8")
    assert AI_OFFICE_ADDRESS in arguments
    handed_over = Path(arguments.split("--attach\n")[1].split("\n")[0])
    assert handed_over.read_bytes() == signed.read_bytes()
    assert handed_over.name == attachment.name


@pytest.mark.outside("pdfsig", "mu")
@pytest.mark.parametrize("file", examples(), ids=lambda path: path.stem)
def test_an_example_goes_from_its_file_to_a_record_that_others_find_valid(
    window: Window, file: Path, mail_log: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    hands = MouseAndKeyboard(window)
    page = page_of(window, StartPage)
    hands.press(page.form.open_file)
    choose_in_dialog(page, file, qtbot)
    wait_for(window, qtbot)
    assert window.session.store.draft.provider == decode(file.read_bytes()).provider
    while window.place is not Step.REVIEW:
        hands.press(window.foot.primary_button)
    wait_for(window, qtbot)
    sign_to_the_end(hands, tmp_path, qtbot)
    assert_valid_outside(window, mail_log, tmp_path)


WANTED = decode(
    next(path for path in examples() if path.stem == "potential-future-provider").read_bytes()
)


def fill_in(hands: Hands, wanted: Draft, qtbot: QtBot) -> None:
    """From the start page: begin a new form and fill in every page of it, up to Review."""
    window = hands.window
    hands.press(page_of(window, StartPage).form.new_form)
    wait_for(window, qtbot)
    fill_in_provider(hands, wanted)
    hands.press(window.foot.primary_button)
    signatory, person = page_of(window, SignatoryPage).form, wanted.signatories[0]
    hands.type(signatory.name, person.name)
    hands.type(signatory.position, person.position)
    hands.type(signatory.email, person.email)
    hands.choose(signatory.basis, "Statutory representative")
    hands.press(window.foot.primary_button)
    chapters = page_of(window, ChaptersPage).form
    hands.press(chapters.outlook_none)
    hands.press(chapters.transparency.form.sign)
    hands.press(chapters.copyright.form.sign)
    hands.press(chapters.safety_and_security.form.leave_out)
    hands.press(chapters.safety_and_security.form.confirm)
    hands.press(window.foot.primary_button)
    fill_in_model(hands, wanted)
    hands.press(window.foot.primary_button)
    statements = page_of(window, StatementsPage).form
    hands.press(statements.confirms_authority)
    hands.press(statements.listing_decline)
    hands.type(statements.place, wanted.place)
    hands.press(window.foot.primary_button)
    wait_for(window, qtbot)


def fill_in_provider(hands: Hands, wanted: Draft) -> None:
    form, provider = page_of(hands.window, ProviderPage).form, wanted.provider
    hands.press(form.status_future)
    hands.type(form.legal_name, provider.legal_name)
    hands.type(form.legal_form, provider.legal_form)
    hands.type(form.register, provider.register)
    hands.type(form.register_number, provider.register_number)
    hands.type(form.street, provider.address.street)
    hands.type(form.postal_code, provider.address.postal_code)
    hands.type(form.city, provider.address.city)
    hands.type(form.country, "Ireland")
    hands.type(form.website, provider.website)
    hands.type(form.contact_name, provider.contact.name)
    hands.type(form.contact_role, provider.contact.role)
    hands.type(form.contact_email, provider.contact.email)
    hands.type(form.contact_phone, provider.contact.phone)


def fill_in_model(hands: Hands, wanted: Draft) -> None:
    form, model = page_of(hands.window, ModelsPage).form, wanted.models[0]
    hands.press(form.add)
    hands.type(form.name, model.name)
    hands.type(form.version, model.version)
    hands.press(form.market_planned)
    hands.type(form.market_date, model.market_date)
    for modality in model.modalities:
        hands.press(getattr(form, f"modality_{modality.value}"))
    hands.type(form.training_compute_flop, model.training_compute_flop)
    hands.choose(form.compute_method, "Parameters and data")
    hands.type(form.compute_note, model.compute_note)
    hands.press(form.risk_no)


def assert_declares(window: Window, wanted: Draft) -> None:
    """Assert that the form that was filled in says what *wanted* says."""
    said = window.session.store.draft
    assert said.provider == wanted.provider
    assert said.signatories == wanted.signatories
    assert said.chapters == wanted.chapters
    assert said.models == wanted.models
    assert said.listing == wanted.listing
    assert said.statements == wanted.statements
    assert said.place == wanted.place


@pytest.mark.outside("pdfsig", "mu")
def test_a_blank_form_typed_field_by_field_becomes_a_valid_submission(
    window: Window, mail_log: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    hands = MouseAndKeyboard(window)
    fill_in(hands, WANTED, qtbot)
    assert_declares(window, WANTED)
    sign_to_the_end(hands, tmp_path, qtbot)
    assert_valid_outside(window, mail_log, tmp_path)


@pytest.mark.outside("pdfsig", "mu")
def test_the_whole_way_can_be_gone_without_a_mouse(
    window: Window, mail_log: Path, tmp_path: Path, qtbot: QtBot, qapp: QApplication
) -> None:
    spy = MouseSpy()
    qapp.installEventFilter(spy)
    hands = KeysAlone(window)
    fill_in(hands, WANTED, qtbot)
    assert_declares(window, WANTED)
    sign_to_the_end(hands, tmp_path, qtbot)
    qapp.removeEventFilter(spy)
    assert spy.count == 0
    assert_valid_outside(window, mail_log, tmp_path)


def test_a_rehearsal_goes_all_the_way_and_can_reach_nobody(
    window: Window, mail_log: Path, qtbot: QtBot
) -> None:
    hands = MouseAndKeyboard(window)
    hands.press(page_of(window, StartPage).form.rehearse)
    wait_for(window, qtbot)
    hands.press(window.foot.primary_button)
    wait_for(window, qtbot)
    hands.press(window.foot.primary_button)
    wait_for(window, qtbot)
    signing = window.session.signing
    assert signing is not None
    assert signing.record is not None
    assert "mail.eml" not in signing.record.payload
    hands.press(window.foot.primary_button)
    page = page_of(window, SendPage)
    assert "must not reach the AI Office" in page.form.not_yet.text
    assert not page.form.mail.isVisible()
    assert not mail_log.exists()
    assert not paths.records().exists()


@pytest.mark.outside("pdftotext")
def test_a_rehearsed_document_says_specimen_on_every_page(window: Window, qtbot: QtBot) -> None:
    hands = MouseAndKeyboard(window)
    hands.press(page_of(window, StartPage).form.rehearse)
    wait_for(window, qtbot)
    hands.press(window.foot.primary_button)
    wait_for(window, qtbot)
    signing = window.session.signing
    assert signing is not None
    said = subprocess.run(
        ["pdftotext", "-", "-"], input=signing.unsigned_pdf, capture_output=True, check=True
    ).stdout.decode()
    pages = [page for page in said.split("\f") if page.strip()]
    assert len(pages) > 1
    assert all("specimen" in page.lower() for page in pages)


TYPIST = """
import json, sys, time
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from aicode_desktop.drafts.vault import Vault
from aicode_desktop.gui.main import open_window
from aicode_desktop.gui.theme import Theme

log, typed = Path(sys.argv[1]), []
application = QApplication([])
window = open_window(Theme(application))
window.session.door.take(Vault(sys.stdin.readline()))  # as if the keyring had opened it
window.resize(840, 480)  # without a preview, which is not what this is about
window.show()
timer = QTimer(window, interval=50)

def type_on():
    form = window.page.form
    if hasattr(form, "new_form"):
        form.new_form.click()
        return
    QTest.keyClicks(form.legal_name, "x")
    typed.append(time.time())
    half = log.with_suffix(".half")
    half.write_text(json.dumps(typed))
    half.replace(log)  # so that whoever kills this finds a whole one

timer.timeout.connect(type_on)
timer.start()
application.exec()
"""


@pytest.mark.skipif(os.name == "nt", reason="kills as POSIX does")
def test_a_window_that_is_killed_while_somebody_types_loses_two_seconds_at_most(
    window: Window, tmp_path: Path, qtbot: QtBot
) -> None:
    log = tmp_path / "typed.json"
    with typist(log, window.session.door.vault) as program:
        try:
            wait_until_typed_for(log, seconds=LOSS_SECONDS * 2.5)
        finally:
            killed_at = time.time()
            program.send_signal(signal.SIGKILL)
    typed = json.loads(log.read_text())

    window.go_to(Place.START)
    wait_for(window, qtbot)
    page = page_of(window, StartPage)
    assert page.form.left_open.isVisible()
    MouseAndKeyboard(window).press(page.form.reopen)
    wait_for(window, qtbot)
    kept = len(window.session.store.draft.provider.legal_name)
    lost = [moment for moment in typed[kept:] if moment < killed_at - LOSS_SECONDS - SLACK_SECONDS]
    assert kept > 0
    assert lost == []


def typist(log: Path, vault: Vault) -> "subprocess.Popen[bytes]":
    """Begin to type in a window of its own process; *log* says when each letter was typed."""
    program = subprocess.Popen([sys.executable, "-c", TYPIST, str(log)], stdin=subprocess.PIPE)
    assert program.stdin is not None
    program.stdin.write(vault.identity().encode() + b"\n")
    program.stdin.close()
    return program


def wait_until_typed_for(log: Path, *, seconds: float) -> None:
    deadline = time.monotonic() + 30
    while time.monotonic() < deadline:
        try:
            typed = json.loads(log.read_text())
        except (OSError, ValueError):
            typed = []
        if typed and typed[-1] - typed[0] > seconds:
            return
        time.sleep(0.1)
    raise AssertionError("nothing was typed in half a minute")
