"""Every dialog, and what it looks like on the way, each opened as a person opens it; no pytest.

Shared by the test of dialogs and by the contact sheet. Each function returns the dialog in front.
"""

from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFileDialog, QLineEdit, QPushButton

from aicode_desktop.check.counsel import aged_sheet
from aicode_desktop.gui.dialogs.comments import CommentsDialog
from aicode_desktop.gui.dialogs.fill import FillDialog
from aicode_desktop.gui.dialogs.hand_over import HandOverDialog
from aicode_desktop.gui.dialogs.help import HelpDialog
from aicode_desktop.gui.dialogs.identity import IdentityDialog
from aicode_desktop.gui.dialogs.import_models import ImportModelsDialog
from aicode_desktop.gui.dialogs.later_act import LaterActDialog, show_later_act
from aicode_desktop.gui.dialogs.leaving import LeavingDialog
from aicode_desktop.gui.dialogs.load_edition import LoadEditionDialog
from aicode_desktop.gui.dialogs.measures import MeasuresDialog
from aicode_desktop.gui.dialogs.print_preview import PrintPreviewDialog
from aicode_desktop.gui.dialogs.send_back import SendBackDialog
from aicode_desktop.gui.dialogs.what_changed import show_what_changed
from aicode_desktop.gui.help.opening import show_help
from aicode_desktop.gui.pages.review import ReviewPage
from aicode_desktop.gui.printing import print_document
from aicode_desktop.gui.session import Place
from aicode_desktop.gui.window import Window
from aicode_desktop.model.draft import ChapterAnswer, ChapterAnswers, Draft
from aicode_desktop.model.review import Comment, Review
from aicode_desktop.workflow import recipients
from aicode_desktop.workflow.journey import Step
from aicode_desktop.workflow.manual import CONTENTS, Spot
from tests import commission_forms, later_acts, pdf_forms
from tests.gui import states_of_drafts as drafts
from tests.gui.contact_sheet import settle
from tests.gui.dragging import drop

MODELS_TABLE = """Model name;Version;Placed on the market;Colour
Sophia Large;2.1;2026-03-12;blue
Sophia Vision;1.0;tomorrow;
Logos Code;3;2026-09-25;
"""
MEASURES_TABLE = """Chapter,Measure,Own measure,Status,Budget
Transparency,1.1,A register of models,planned,5
Copyright,1.1,A policy,maybe,5
"""

Opened = TypeVar("Opened", bound=QDialog)
DialogState = Callable[[Window, Path], QDialog]


def dialogs() -> Mapping[str, DialogState]:
    """Return functions that open a dialog over a window; each is given a folder for its files."""
    return {
        "about": about,
        "comments": comments,
        "comments-none": comments_none,
        "fill": fill,
        "fill-by-word": fill_by_word,
        "hand-over": hand_over,
        "hand-over-key": hand_over_key,
        "hand-over-known": hand_over_known,
        "hand-over-made": hand_over_made,
        "help": help_contents,
        "help-found": help_found,
        "help-nothing-found": help_nothing_found,
        "identity": identity,
        "identity-saved": identity_saved,
        "import-answers": import_answers,
        "import-models": import_models,
        "import-models-empty": import_models_empty,
        "later-act-change": later_act_change,
        "later-act-withdrawal": later_act_withdrawal,
        "leave-words": leave_words,
        "load-edition": load_edition,
        "load-edition-refused": load_edition_refused,
        "measures-gap": measures_gap,
        "measures-plan": measures_plan,
        "measures-none": measures_none,
        "name-file": name_file,
        "print": print_preview,
        "send-back": send_back,
        "send-back-complaint": send_back_complaint,
        "what-changed": what_changed,
        "what-changed-one": what_changed_one,
    }


def dialog_of(window: Window, kind: type[Opened]) -> Opened:
    """Return the dialog of that kind that was opened last, once nothing is worked on."""
    settle(window)
    return [one for one in window.findChildren(kind) if one.isVisible()][-1]


def press(window: Window, name: str) -> None:
    """Press the button of the page in front with that name in its form."""
    button = window.page.findChild(QPushButton, name)
    assert button is not None, name
    button.click()
    settle(window)


def about(window: Window, _folder: Path) -> QDialog:
    """Show what the program is made of."""
    window.go_to(Place.SETTINGS)
    settle(window)
    press(window, "about")
    return dialog_of(window, QDialog)


def comments(window: Window, folder: Path) -> CommentsDialog:
    """Show comments, one of them settled, and warnings."""
    dialog = comments_none(window, folder)
    said = Review(dialog.review.draft_id)
    for field, text in (
        (
            "provider.legal_name",
            "Is this the name in the register? The extract of May has another.",
        ),
        ("", "The board saw this form on 12 November and has no further points."),
    ):
        said = said.with_comment(
            Comment(field, "Inês Figueiredo", "2026-11-23T10:42:00+00:00", text)
        )
    dialog._keep(said.with_comment_settled(1))
    settle(window)
    return dialog


def comments_none(window: Window, _folder: Path) -> CommentsDialog:
    """Show the review of a form on which nobody said anything."""
    _review(window, _with_warnings())
    press(window, "comments")
    return dialog_of(window, CommentsDialog)


def fill(window: Window, folder: Path) -> FillDialog:
    """Show the Commission's form, filled, with an uncertain place chosen."""
    dialog = _filled(window, folder / "form.pdf", pdf_forms.pdf_form())
    model = dialog.form.places.model()
    for row in range(model.rowCount()):
        said = str(model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole))
        if said.endswith("Please confirm"):
            dialog.form.places.setCurrentIndex(model.index(row, 0))
    settle(window)
    return dialog


def fill_by_word(window: Window, folder: Path) -> FillDialog:
    """Show a form of Word, which only a word processor lays out."""
    content = commission_forms.template("underscores").docx
    return _filled(window, folder / "form.docx", content)


def hand_over(window: Window, _folder: Path) -> HandOverDialog:
    """Show how a form is handed over with a passphrase."""
    dialog = _asked_to_hand_over(window)
    dialog.form.by_passphrase.click()
    settle(window)
    return dialog


def hand_over_key(window: Window, _folder: Path) -> HandOverDialog:
    """Show how a form is handed over for a key, and that one is missing."""
    dialog = _asked_to_hand_over(window)
    dialog.form.freeze.click()
    settle(window)
    return dialog


def hand_over_known(window: Window, _folder: Path) -> HandOverDialog:
    """Show that the key of who signs is known from an earlier hand-over."""
    draft, vault = drafts.one_draft(), window.session.door.vault
    recipients.remember_key(draft, vault.public_key, vault=vault)
    return _asked_to_hand_over(window)


def hand_over_made(window: Window, folder: Path) -> HandOverDialog:
    """Show the words to compare, after the file was made."""
    window.session.folder.save(drafts.one_draft())
    dialog = hand_over(window, folder)
    dialog._freeze(folder / "2026-0001.age")
    settle(window)
    return dialog


def help_contents(window: Window, _folder: Path) -> HelpDialog:
    """Show a page of the manual, with its contents."""
    return _settled_help(window, show_help(window, Spot("verify")))


def help_found(window: Window, _folder: Path) -> HelpDialog:
    """Show what a search in the manual finds."""
    dialog = show_help(window, Spot(CONTENTS))
    dialog.form.search.setText("recovery sheet")
    return _settled_help(window, dialog)


def help_nothing_found(window: Window, _folder: Path) -> HelpDialog:
    """Show a search that finds nothing."""
    dialog = show_help(window, Spot(CONTENTS))
    dialog.form.search.setText("otters")
    return _settled_help(window, dialog)


def identity(window: Window, _folder: Path) -> IdentityDialog:
    """Show the key that drafts are encrypted for."""
    window.go_to(Place.START)
    settle(window)
    press(window, "recovery")
    return dialog_of(window, IdentityDialog)


def identity_saved(window: Window, folder: Path) -> IdentityDialog:
    """Show that the recovery sheet was saved."""
    dialog = identity(window, folder)
    dialog._tell(folder / "recovery-sheet.pdf")
    settle(window)
    return dialog


def import_answers(window: Window, folder: Path) -> QDialog:
    """Show what a table says about the measures."""
    dialog = measures_gap(window, folder)
    table = folder / "gap.csv"
    table.write_text(MEASURES_TABLE, encoding="utf-8")
    drop(dialog, table)
    settle(window)
    return [one for one in dialog.findChildren(QDialog) if one.isVisible()][-1]


def import_models(window: Window, folder: Path) -> ImportModelsDialog:
    """Show models that a table holds, and what was not understood."""
    dialog = import_models_empty(window, folder)
    table = folder / "models.csv"
    table.write_text(MODELS_TABLE, encoding="utf-8")
    dialog.take_file(table)
    settle(window)
    return dialog


def import_models_empty(window: Window, _folder: Path) -> ImportModelsDialog:
    """Show the dialog for models before anything is in it."""
    window.session.open_form(drafts.one_draft(), step=Step.MODELS)
    settle(window)
    press(window, "import_models")
    return dialog_of(window, ImportModelsDialog)


def later_act_change(window: Window, _folder: Path) -> LaterActDialog:
    """Show what a notice of change says."""
    return _later_act(window, later_acts.change())


def later_act_withdrawal(window: Window, _folder: Path) -> LaterActDialog:
    """Show what a withdrawal entails."""
    return _later_act(window, later_acts.withdrawal())


def leave_words(window: Window, folder: Path) -> LeavingDialog:
    """Show the question before typed words are lost."""
    dialog = send_back(window, folder)
    dialog.form.comment.setPlainText("The name changed.")
    dialog.reject()
    settle(window)
    return dialog.findChildren(LeavingDialog)[0]


def load_edition(window: Window, _folder: Path) -> LoadEditionDialog:
    """Show how an edition of the Code is loaded."""
    dialog = LoadEditionDialog(window.session, loaded=lambda _edition: None, parent=window)
    dialog.open()
    settle(window)
    return dialog


def load_edition_refused(window: Window, folder: Path) -> LoadEditionDialog:
    """Show that the edition was refused."""
    dialog = load_edition(window, folder)
    dialog.form.by_signature.click()
    dialog.form.file.setText(str(folder / "code-of-practice-2027.json"))
    dialog.form.load.click()
    settle(window)
    return dialog


def measures_gap(window: Window, _folder: Path) -> MeasuresDialog:
    """Show the gap analysis."""
    _review(window, _with_warnings())
    press(window, "measures")
    dialog = dialog_of(window, MeasuresDialog)
    dialog.form.gap.click()
    dialog.form.status_partly.click()
    settle(window)
    return dialog


def measures_plan(window: Window, folder: Path) -> MeasuresDialog:
    """Show the plan, with a day that is none."""
    dialog = measures_gap(window, folder)
    dialog.form.plan.click()
    dialog.form.date.setText("soon")
    dialog.form.date.textEdited.emit("soon")
    settle(window)
    return dialog


def measures_none(window: Window, _folder: Path) -> MeasuresDialog:
    """Show that there is no gap to explain."""
    _review(window, drafts.one_draft())
    press(window, "measures")
    dialog = dialog_of(window, MeasuresDialog)
    dialog.form.gap.click()
    settle(window)
    return dialog


def name_file(window: Window, folder: Path) -> QFileDialog:
    """Show how a file is named."""
    send_back(window, folder).form.comment.setPlainText("The name changed.")
    dialog_of(window, SendBackDialog).form.save.click()
    asked = dialog_of(window, QFileDialog)
    asked.setDirectory(str(folder))
    settle(window)
    return asked


def print_preview(window: Window, _folder: Path) -> PrintPreviewDialog:
    """Show the pages as they will be printed."""
    _review(window, drafts.one_draft())
    print_document(window.session, window.page)
    return dialog_of(window, PrintPreviewDialog)


def send_back(window: Window, folder: Path) -> SendBackDialog:
    """Show how a form goes back unsigned."""
    drafts.handover_brief(window, folder)
    press(window, "send_back")
    return dialog_of(window, SendBackDialog)


def send_back_complaint(window: Window, folder: Path) -> SendBackDialog:
    """Show that the comment is missing."""
    dialog = send_back(window, folder)
    dialog.form.save.click()
    settle(window)
    return dialog


def what_changed(window: Window, _folder: Path) -> QDialog:
    """Show everything that the FAQ no longer says."""
    dialog = what_changed_one(window, _folder)
    dialog.findChild(QPushButton, "show_all").click()  # type: ignore[union-attr]  # it is in the form
    settle(window)
    return dialog


def what_changed_one(window: Window, _folder: Path) -> QDialog:
    """Show what the FAQ no longer says about one thing."""
    window.session.open_form(drafts.one_draft(), step=Step.CHAPTERS)
    settle(window)
    show_what_changed(window.page, (aged_sheet()[1].id,))  # as the line that rests on it does
    return dialog_of(window, QDialog)


def answer(dialog: QFileDialog, file: Path) -> None:
    """Name *file* in the dialog that asks for one."""
    line = dialog.findChild(QLineEdit)
    assert line is not None
    line.setText(str(file))
    dialog.accept()


def _asked_to_hand_over(window: Window) -> HandOverDialog:
    _review(window, drafts.one_draft())
    press(window, "hand_over")
    return dialog_of(window, HandOverDialog)


def _filled(window: Window, file: Path, content: bytes) -> FillDialog:
    file.write_bytes(content)
    _review(window, drafts.one_draft())
    page = window.page
    assert isinstance(page, ReviewPage)
    page._commission.take_file(file)
    dialog = dialog_of(window, FillDialog)
    while not dialog.is_current():
        settle(window)
    return dialog


def _later_act(window: Window, draft: Draft) -> LaterActDialog:
    _review(window, draft)
    dialog = show_later_act(window.session, window.page)
    settle(window)
    return dialog


def _review(window: Window, draft: Draft) -> None:
    window.session.open_form(draft, step=Step.REVIEW)
    settle(window)


def _settled_help(window: Window, dialog: HelpDialog) -> HelpDialog:
    settle(window)
    return dialog


def _with_warnings() -> Draft:
    draft = drafts.example("all-chapters-systemic-risk")
    return replace(
        draft,
        id="for-states",
        models=tuple(replace(one, under_safety_and_security=False) for one in draft.models),
        chapters=ChapterAnswers(ChapterAnswer.SIGN, ChapterAnswer.SIGN, ChapterAnswer.OPT_OUT),
    )
