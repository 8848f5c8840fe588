"""What a page gives to the one that is made anew in its place never reaches the draft."""

from dataclasses import replace

from PySide6.QtWidgets import QLineEdit

from aicode_desktop.gui.keepsake import give_back, keepsake_of
from aicode_desktop.gui.pages.chapters import ChaptersPage
from aicode_desktop.gui.pages.models import ModelsPage
from aicode_desktop.gui.places import page_for
from aicode_desktop.gui.window import Window
from aicode_desktop.model.code import ChapterKey
from aicode_desktop.model.draft import ChapterAnswer, ChapterAnswers, Model
from aicode_desktop.workflow.journey import Step
from tests.gui.conftest import BLANK, OpenWindow
from tests.gui.pages import page_of


def made_anew(window: Window, step: Step) -> None:
    give_back(page_for(step, window.session), keepsake_of(window.page))


def test_each_chapter_keeps_its_answer_though_all_cards_have_the_same_inside(
    open_window: OpenWindow,
) -> None:
    chapters = ChapterAnswers(
        transparency=ChapterAnswer.OPT_OUT,
        copyright=ChapterAnswer.SIGN,
        safety_and_security=ChapterAnswer.SIGN,
    )
    window = open_window(replace(BLANK, chapters=chapters), Step.CHAPTERS)
    made_anew(window, Step.CHAPTERS)
    assert window.session.store.draft.chapters == chapters


def test_the_fold_that_was_open_is_open_again_and_no_other(open_window: OpenWindow) -> None:
    window = open_window(BLANK, Step.CHAPTERS)
    page_of(window, ChaptersPage).form.copyright.form.commitments.open()
    anew = page_for(Step.CHAPTERS, window.session)
    give_back(anew, keepsake_of(window.page))
    assert isinstance(anew, ChaptersPage)
    cards = {key: getattr(anew.form, key.value).form for key in ChapterKey}
    assert [key for key, card in cards.items() if card.commitments.is_open] == ["copyright"]


def test_what_was_typed_for_one_model_stays_with_it(open_window: OpenWindow) -> None:
    models = tuple(Model(name=name) for name in ("First", "Second", "Third"))
    window = open_window(replace(BLANK, models=models), Step.MODELS)
    page = page_of(window, ModelsPage)
    page.form.table.choose(2)
    line: QLineEdit = page.form.name
    assert line.text() == "Third"
    made_anew(window, Step.MODELS)
    assert window.session.store.draft.models == models
