"""Comments and reasons: said by name, kept with the draft, handed over, never in the form."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from aicode_desktop.drafts.reviews import ReviewFolder
from aicode_desktop.gui.dialogs.comments import CommentsDialog
from aicode_desktop.gui.pages.review import ReviewPage
from aicode_desktop.gui.widgets.comment_mark import CommentMark
from aicode_desktop.gui.window import Window
from aicode_desktop.host import paths
from aicode_desktop.model.draft import ChapterAnswer, ChapterAnswers
from aicode_desktop.model.finding import Severity
from aicode_desktop.model.review import Comment, Review
from aicode_desktop.workflow import handing_over
from aicode_desktop.workflow.journey import Step
from tests.fakes import MIDDAY
from tests.gui.conftest import OpenWindow, example, press
from tests.gui.contact_sheet import settle
from tests.gui.fit import misfits
from tests.gui.pages import page_of, settled, words_in

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # dialogs, offscreen

# Leaving out Safety and Security with a model of systemic risk is allowed, and warned of.
EXAMPLE = example("all-chapters-systemic-risk")
DRAFT = replace(
    EXAMPLE,
    id="kept",
    models=tuple(replace(one, under_safety_and_security=False) for one in EXAMPLE.models),
    chapters=ChapterAnswers(ChapterAnswer.SIGN, ChapterAnswer.SIGN, ChapterAnswer.OPT_OUT),
)


@pytest.fixture
def window(open_window: OpenWindow, qtbot: QtBot) -> Window:
    window = open_window(DRAFT, Step.REVIEW)
    settled(window, qtbot)
    return window


def opened(window: Window, qtbot: QtBot) -> CommentsDialog:
    press(page_of(window, ReviewPage).form.comments)
    settled(window, qtbot)
    return window.findChildren(CommentsDialog)[-1]


def kept(window: Window) -> Review:
    return ReviewFolder(paths.drafts(), window.session.door.vault).load("kept")


def add(dialog: CommentsDialog, window: Window, qtbot: QtBot, *, by: str, text: str) -> None:
    dialog.form.by.setText(by)
    dialog.form.text.setPlainText(text)
    press(dialog.form.add)
    settled(window, qtbot)


def test_a_comment_on_a_field_is_kept_by_name_and_settled(window: Window, qtbot: QtBot) -> None:
    dialog = opened(window, qtbot)
    dialog.form.field.setCurrentIndex(dialog.form.field.findData("provider.lei"))
    add(dialog, window, qtbot, by="", text="Is this the right one?")
    assert "who you are" in dialog.form.by_field.complaint
    add(dialog, window, qtbot, by="Ana", text="Is this the right one?")
    (comment,) = kept(window).comments
    assert (comment.field, comment.by) == ("provider.lei", "Ana")
    assert comment.at == MIDDAY.isoformat()
    assert "1 comment is open" in page_of(window, ReviewPage).form.comments_words.text()
    (settle_it,) = (
        button for button in dialog.form.said_list.findChildren(QPushButton) if button.isVisible()
    )
    press(settle_it)
    settled(window, qtbot)
    assert kept(window).open_comments() == ()
    assert "No comment is open" in page_of(window, ReviewPage).form.comments_words.text()
    dialog.accept()
    again = opened(window, qtbot)
    assert "Is this the right one?" in words_in(again)
    assert "Settled" in words_in(again)


def test_a_warning_is_acknowledged_with_name_and_reason_and_goes_along(
    window: Window, qtbot: QtBot
) -> None:
    warnings = [f for f in window.session.store.findings if f.severity is Severity.WARN]
    assert warnings
    dialog = opened(window, qtbot)
    dialog.form.by.setText("Ana")
    reason = dialog.form.warnings_list.findChildren(QLineEdit)[0]
    reason.setText("The board decided so.")
    reason.returnPressed.emit()
    settled(window, qtbot)
    said = page_of(window, ReviewPage).form.comments_words
    assert "no reason" not in said.text()
    window.session.store.put(document_number="")  # another warning
    settled(window, qtbot)
    assert "1 warning has no reason yet." in said.text()
    (one,) = kept(window).acknowledgements
    assert (one.by, one.reason) == ("Ana", "The board decided so.")
    assert one.sentence == warnings[0].sentence
    assert "Ana: The board decided so." in words_in(dialog)
    handover = handing_over.freeze(DRAFT, review=kept(window), at=MIDDAY)
    assert one in handover.acknowledgements
    assert b"board decided" not in handover.pdf
    assert b"board decided" not in handover.content.canonical_json


def test_the_dialog_fits_a_small_screen(window: Window, qtbot: QtBot) -> None:
    dialog = opened(window, qtbot)
    add(dialog, window, qtbot, by="Ana", text="A long comment, " * 20)
    dialog.resize(dialog.width(), 640)
    settle(window)
    assert misfits(dialog) == []


def test_a_review_that_cannot_be_read_is_not_written_over(window: Window, qtbot: QtBot) -> None:
    folder = paths.drafts() / "reviews"
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "kept.json").write_text("{", encoding="ascii")
    dialog = opened(window, qtbot)
    assert dialog.form.errors.isVisible()
    assert not dialog.form.add.isEnabled()
    dialog.accept()
    assert (folder / "kept.json").read_text() == "{"


def comment_at(window: Window, *fields: str) -> None:
    """Keep an open comment on each of *fields*, as if reviewers had left them before."""
    said = tuple(Comment(field, "Ana", MIDDAY.isoformat(), "Look again.") for field in fields)
    vault = window.session.door.vault
    ReviewFolder(paths.drafts(), vault).save(Review("kept", comments=said))
    window.session.open_form(DRAFT, step=Step.PROVIDER)


def marks_on(window: Window) -> list[str]:
    marks = window.page.findChildren(CommentMark)
    return [mark.accessibleName() for mark in marks if mark.isVisible()]


def test_an_open_comment_is_marked_at_its_field_and_one_press_away(
    window: Window, qtbot: QtBot
) -> None:
    comment_at(window, "provider.lei", "provider.lei", "provider.legal_name", "")
    settled(window, qtbot)
    assert marks_on(window) == ["1 comment on “Legal name”", "2 comments on “LEI”"]
    settle(window)
    assert not misfits(window)

    (mark,) = (m for m in window.page.findChildren(CommentMark) if m.text() == "1 comment")
    press(mark)
    settled(window, qtbot)
    dialog = window.findChildren(CommentsDialog)[-1]
    assert dialog.form.field.currentData() == "provider.legal_name"
    settle_it = [b for b in dialog.form.said_list.findChildren(QPushButton) if b.isVisible()]
    press(settle_it[2])
    settled(window, qtbot)
    dialog.accept()
    assert marks_on(window) == ["2 comments on “LEI”"]


def test_comments_on_chapters_and_on_one_signatory_of_several_stand_there(
    window: Window, qtbot: QtBot
) -> None:
    comment_at(window, "chapters.copyright", "signatories[0].name", "signatories.position")
    window.go_to(Step.CHAPTERS)
    settled(window, qtbot)
    assert marks_on(window) == ["1 comment on “Copyright”"]
    window.go_to(Step.SIGNATORY)
    settled(window, qtbot)
    assert marks_on(window) == ["1 comment on “Name”", "1 comment on “Position”"]


def test_another_draft_shows_no_comments_of_the_one_before(window: Window, qtbot: QtBot) -> None:
    comment_at(window, "provider.lei")
    settled(window, qtbot)
    assert marks_on(window)
    window.session.open_form(replace(DRAFT, id="another"), step=Step.PROVIDER)
    settled(window, qtbot)
    assert marks_on(window) == []
