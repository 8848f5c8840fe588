"""The page Send: the e-mail as it will look, and what happens with it."""

import os
import stat
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from aicode_desktop.gui.pages.send import SendPage
from aicode_desktop.gui.window import Window
from aicode_desktop.model.message import AI_OFFICE_ADDRESS
from aicode_desktop.workflow import follow_up
from aicode_desktop.workflow.journey import Step
from tests.fakes import MIDDAY
from tests.gui.conftest import OpenWindow, example, press
from tests.gui.pages import page_of, settled, sign_by_all, words_in

ONE = "voluntary-safety-named-models"

MAIL_PROGRAM = """\
#!{python}
import pathlib, sys
pathlib.Path({log!r}).write_text("\\n".join(sys.argv[1:]), encoding="utf-8")
"""


@pytest.fixture
def mail_log(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return what the only mail program on the machine writes its arguments to."""
    folder, log = tmp_path / "bin", tmp_path / "mail.log"
    folder.mkdir()
    program = folder / "xdg-email"
    program.write_text(MAIL_PROGRAM.format(python=sys.executable, log=str(log)), encoding="utf-8")
    program.chmod(program.stat().st_mode | stat.S_IXUSR)
    monkeypatch.setenv("PATH", str(folder))
    monkeypatch.setenv("DISPLAY", ":0")
    return log


def send_page(window: Window, folder: Path, qtbot: QtBot) -> SendPage:
    sign_by_all(window, folder, qtbot)
    window.go_to(Step.SEND)
    settled(window, qtbot)
    return page_of(window, SendPage)


def test_before_signing_the_page_says_when_the_mail_comes_and_leads_to_signing(
    open_window: OpenWindow, qtbot: QtBot
) -> None:
    window = open_window(example(ONE), step=Step.SEND)
    page = page_of(window, SendPage)
    assert "no e-mail yet" in page.form.not_yet.text
    assert not page.form.mail.isVisible()
    press(window.foot.primary_button)
    settled(window, qtbot)
    assert window.place is Step.SIGN


def test_the_mail_is_shown_as_it_was_composed(
    open_window: OpenWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    window = open_window(example(ONE))
    page = send_page(window, tmp_path, qtbot)
    email = window.session.signing.email if window.session.signing else None
    assert email is not None
    assert page.form.to.text() == AI_OFFICE_ADDRESS
    assert page.form.subject.text() == email.subject
    assert page.form.text.text() == email.body.strip()
    assert email.attachment_name in page.form.attachment.text()
    assert "sends nothing" in words_in(page)


def test_a_form_that_is_noted_as_sent_is_not_offered_as_if_it_were_not(
    open_window: OpenWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    window = open_window(example(ONE))
    page = send_page(window, tmp_path, qtbot)
    record = window.session.signing.record if window.session.signing else None
    assert record is not None
    assert not page.form.not_yet.text
    follow_up.note_sent(record, on=MIDDAY.date(), at=MIDDAY)
    window.go_to(Step.SIGN)
    window.go_to(Step.SEND)
    settled(window, qtbot)
    assert "Noted as sent on 23 November 2026." in page.form.not_yet.text
    assert page.form.mail.isVisible()


@pytest.mark.parametrize(("megabytes", "said"), [(0, ""), (6, "Below 5"), (12, "refuse more")])
def test_a_large_mail_is_said_to_be_one(
    megabytes: int, said: str, open_window: OpenWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    window = open_window(example(ONE))
    page = send_page(window, tmp_path, qtbot)
    signing = window.session.signing
    assert signing is not None
    assert signing.email is not None
    large = replace(signing.email, eml=signing.email.eml + bytes(megabytes * 1_000_000))
    window.session.show_signing(replace(signing, email=large))
    settled(window, qtbot)
    assert said in page.form.size_words.text
    assert page.form.size_words.isVisible() is bool(said)


def test_each_part_can_be_copied_and_the_attachment_is_the_signed_form(
    open_window: OpenWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    window = open_window(example(ONE))
    page = send_page(window, tmp_path, qtbot)
    signing = window.session.signing
    assert signing is not None
    assert signing.email is not None
    copied = []
    for button in (page.form.copy_to, page.form.copy_subject, page.form.copy_text):
        press(button)
        copied.append(QGuiApplication.clipboard().text())
    assert copied == [AI_OFFICE_ADDRESS, signing.email.subject, signing.email.body.strip()]
    press(page.form.copy_attachment)
    settled(window, qtbot)
    file = Path(QGuiApplication.clipboard().text())
    assert file.name == signing.email.attachment_name
    assert file.read_bytes() == signing.current_pdf


@pytest.mark.skipif(sys.platform != "linux", reason="a mail program of Linux is faked")
def test_opening_hands_the_draft_to_the_mail_program_and_claims_no_more(
    open_window: OpenWindow, qtbot: QtBot, tmp_path: Path, mail_log: Path
) -> None:
    window = open_window(example(ONE))
    page = send_page(window, tmp_path, qtbot)
    press(window.foot.primary_button)
    settled(window, qtbot)
    arguments = mail_log.read_text(encoding="utf-8")
    assert AI_OFFICE_ADDRESS in arguments
    signing = window.session.signing
    assert signing is not None
    assert signing.email is not None
    attached = arguments.split("--attach\n")[1].split("\n")[0]
    assert Path(attached).read_bytes() == signing.email.attachment
    assert signing.is_mail_opened
    said = words_in(page)
    assert "was opened" in said
    assert "was sent" not in said
    assert "Record" in window.foot.primary_button.text()


def test_without_a_mail_program_the_parts_stay_at_hand(
    open_window: OpenWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "nothing").mkdir()
    monkeypatch.setenv("PATH", os.fspath(tmp_path / "nothing"))
    window = open_window(example(ONE))
    page = send_page(window, tmp_path, qtbot)
    press(window.foot.primary_button)
    settled(window, qtbot)
    assert "No mail program was found" in page.errors.text
    assert page.form.mail.isVisible()
    assert window.foot.primary_button.isEnabled()
    assert not window.session.progress.is_mail_opened


def test_a_rehearsal_has_no_mail_and_the_page_says_why(
    open_window: OpenWindow, qtbot: QtBot
) -> None:
    window = open_window(example(ONE))
    window.session.rehearse(True)
    window.go_to(Step.SIGN)
    settled(window, qtbot)
    window.press_primary()
    settled(window, qtbot)
    window.go_to(Step.SEND)
    page = page_of(window, SendPage)
    assert "rehearsal" in page.form.not_yet.text
    assert not page.form.mail.isVisible()
